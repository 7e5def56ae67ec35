"""Perbedaan kata dalam teks: uang, lama waktu, dan kutipan tetap utuh."""

from __future__ import annotations

import re
from typing import Literal

_UNIT = r"(?:menit|jam|hari(?: kerja| kalender)?|minggu|bulan|tahun|orang|lembar|rangkap|unit)"
_TOKEN = re.compile(
    rf"(?:Rp\s?[\d.,]*\d|\d[\d.,]*(?: \([^()]*\))? {_UNIT}\b"
    rf"|(?:Pasal|Ayat|Bab|Lampiran|huruf) [\w()]+(?: (?:ayat|huruf|angka) [\w()]+)*|\S+)\s*"
)


def word_diff(before: str, after: str) -> list[tuple[Literal["=", "-", "+"], str]]:
    """The texts as runs of kept, removed and added words; money, units and citations stay whole."""
    from difflib import SequenceMatcher  # only who shows a changed text pays for it

    left, right = _TOKEN.findall(before), _TOKEN.findall(after)
    runs: list[tuple[Literal["=", "-", "+"], str]] = []
    for op, a0, a1, b0, b1 in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if op == "equal":
            runs.append(("=", "".join(left[a0:a1])))
            continue
        if a1 > a0:
            runs.append(("-", "".join(left[a0:a1])))
        if b1 > b0:
            runs.append(("+", "".join(right[b0:b1])))
    return runs
