"""Baris yang pernah diimpor dikenali lagi, juga sesudah tulisannya dirapikan di register."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import PurePath

from .usul import Usul

_FILE, _ROW = 4, 6
"""Digits kept: enough to know a row again, too few to prove to anybody what it said."""
_COPY = re.compile(r"(?:\s*\(\d+\)|\s*-\s*(?:copy|salin\w*))+$")
_MARK = re.compile(rf"([0-9a-f]{{{_FILE}}})-([0-9a-f]{{{_ROW}}})").fullmatch
_SAID = re.compile(r"\w+|(?<!\w)-(?=\d)|(?<=\d)/(?=\d)|[^\w\s/-]").findall
"""Words, a minus, a fraction, and every other sign."""
_SIGNS = (("<=", "≤"), ("=<", "≤"), (">=", "≥"), ("=>", "≥"), ("!=", "≠"))
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-"))
_SENSE = frozenset("%‰-/👍👎✓✔✅✗✘❌☑☒⬆⬇🔼🔽📈📉➕➖")
"""Signs beside those of arithmetic and money by which a text says something else."""
_AGAIN = 0.5
"""How much of an earlier file must be in one of the same name."""


def letters(text: str) -> str:
    """The words of a text, however it is punctuated and spelled; signs that turn its sense stay.

    `< 3 hari` is not `> 3 hari`, nor is a thumb up a thumb down.
    """
    plain = unicodedata.normalize("NFKC", text).translate(_DASHES).casefold()
    for spelled, sign in _SIGNS:
        plain = plain.replace(spelled, sign)
    return " ".join(filter(_says, _SAID(plain)))


def _says(piece: str) -> bool:
    """Whether a piece of text is a word, or a sign that says something."""
    word = len(piece) > 1 or piece.isalnum() or piece == "_"
    return word or piece in _SENSE or unicodedata.category(piece) in ("Sm", "Sc")


def file_mark(name: str, raw: bytes) -> str:
    """What a file is known by: a table by its name, a paper, which all call the same, by itself."""
    path = PurePath(name)
    if path.suffix.lower() == ".docx":
        return hashlib.sha256(raw).hexdigest()[:_FILE]
    return _short(_COPY.sub("", path.stem.casefold()), _FILE)


def row_mark(usul: Usul) -> str:
    """What a row is known by: its words and its day, nothing of the person."""
    day = usul.tanggal.isoformat() if usul.tanggal else ""
    return _short(f"{letters(usul.tulisan)}\n{day}", _ROW)


def _short(text: str, digits: int) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:digits]


class Arsip:
    """The rows that a register holds of earlier files; each of them can be met only once."""

    def __init__(self, marks: Iterable[object]) -> None:
        self._files: dict[str, Counter[str]] = {}
        for mark in marks:
            if isinstance(mark, str) and (found := _MARK(mark.strip())):
                self._files.setdefault(found[1], Counter())[found[2]] += 1

    def met(self, file: str, rows: Mapping[str, int], *, table: bool) -> Counter[str]:
        """Take out what stands there of a file that brings these rows, each so many times.

        A table is an earlier one that was renamed or went on, if it holds all rows of it and these
        are several. Another file that says the same is another voice.
        """
        found: Counter[str] = Counter()
        for name, before in self._files.items():
            shared, whole = before & Counter(rows), before.total()
            same = shared.total() >= whole * _AGAIN if table else True
            renamed = table and whole > 1 and shared == before
            if whole and ((name == file and same) or renamed):
                taken = shared & (Counter(rows) - found)
                before.subtract(taken)
                found += taken
        return found
