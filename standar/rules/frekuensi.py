"""Kata yang menyebut seberapa sering sesuatu dilakukan; bukan aturan, melainkan isi aturan lain."""

from __future__ import annotations

import re

_SERING = re.compile(
    r"\b(?:harian|mingguan|bulanan|triwulan(?:an)?|caturwulan|semester(?:an)?|tahunan|setiap|tiap|per"
    r"|seminggu|sebulan|setahun|(?:satu|dua|tiga|empat|enam|[0-9]+)(?: \([a-z ]+\))? kali)\b"
    r"|\b(?:hari|minggu|bulan|tahun) sekali\b"
).search


def berfrekuensi(teks: str) -> bool:
    """Whether a text says how often; `berkala` and `rutin` alone do not."""
    return _SERING(teks.lower()) is not None
