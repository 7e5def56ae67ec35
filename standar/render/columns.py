"""Lebar teks di layar: menghitung kolom, membungkus kalimat, memotong baris di sekitar tandanya."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

CUT = "…"
"""Stands where a line goes on beyond what is shown."""


def columns(text: str) -> int:
    """How many terminal columns a text takes: wide letters two, marks upon a letter none."""
    return len(text) if text.isascii() else sum(map(_width, text))


def _width(letter: str) -> int:
    if unicodedata.category(letter) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def wrap(text: str, width: int, hang: int = 0) -> list[str]:
    """Lines of at most `width` columns, broken between words; those after the first are `hang`
    columns shorter. A word that is longer than a line is broken as well.
    """
    lines: list[str] = []
    line, used = "", 0
    for word in text.split():
        for part in _parts(word, width - hang):
            taken = columns(part)
            if line and used + 1 + taken <= width - (hang if lines else 0):
                line, used = f"{line} {part}", used + 1 + taken
            else:
                lines += [line] if line else []
                line, used = part, taken
    return [*lines, line]


def _parts(word: str, width: int) -> Iterator[str]:
    start = used = 0
    for place, letter in enumerate(word):
        taken = _width(letter)
        if used + taken > width and place > start:
            yield word[start:place]
            start, used = place, 0
        used += taken
    yield word[start:]


def window(row: str, start: int, end: int, room: int) -> tuple[str, int, int]:
    """What fits of a row around its marked part, and where the mark begins and ends in it.

    A long mark leaves a third for what leads to it, which often is its key; then as much is shown
    on either side as there is room for.
    """
    if columns(row) <= room:
        return row, start, end
    room -= 2 + (start >= len(row))  # for the signs that more follows, or a mark after the end
    low = high = start
    third = room // 3 if columns(row[start:end]) > room // 3 else 0
    while low > 0 and columns(row[low - 1 : start]) <= third:
        low -= 1
    while high < end and columns(row[low : high + 1]) <= room:
        high += 1
    last = high
    grown = True
    while grown:
        grown = False
        if low > 0 and columns(row[low - 1 : high]) <= room:
            low, grown = low - 1, True
        if high < len(row) and columns(row[low : high + 1]) <= room:
            high, grown = high + 1, True
    while high < len(row) and not _width(row[high]):  # a mark stays upon its letter
        high += 1
    left, right = CUT * (low > 0), CUT * (high < len(row))
    shift = len(left) - low
    return f"{left}{row[low:high]}{right}", start + shift, last + shift
