"""Kutipan: teks orang di dalam kalimat temuan, tidak lebih panjang daripada yang terbaca."""

from __future__ import annotations

LEBAR = 80


def kutip(teks: str | None) -> str | None:
    """A quoted text that leaves room for the sentence around it; None stays None."""
    words = " ".join((teks or "").split())
    return (words if len(words) <= LEBAR else f"{words[: LEBAR - 1]}…") or None
