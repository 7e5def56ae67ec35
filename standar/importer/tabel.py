"""Tabel CSV dari mana pun: pengodean, pemisah kolom, dan tanda kutipnya dikenali sendiri."""

from __future__ import annotations

import codecs
import csv
from collections.abc import Callable, Iterator
from io import StringIO
from itertools import islice
from typing import TypeAlias

from .package import Reason, Unreadable

Rows: TypeAlias = list[list[str]]
FILE_MAX, ROWS_MAX, COLUMNS_MAX = 16 << 20, 20_000, 200
"""Most bytes of a file; most rows and columns that are read."""
_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16",
}  # fmt: skip
_SEPARATORS = ",;\t|"
_LOOK = 16_384
"""How many letters are looked at to find out what separates the columns."""


def read_csv(data: bytes, known: Callable[[list[str]], int]) -> Rows | Unreadable:
    """The rows of a table; `known` counts the columns that it knows among the cells of a row."""
    if len(data) > FILE_MAX:
        return Unreadable(Reason.TOO_LARGE)
    text = decoded(data)
    first, _, rest = text.partition("\n")
    if first.lower().startswith("sep=") and len(first.strip()) == 5:
        return _table(rest, first[4])
    heads = {sign: list(_rows(text[:_LOOK], sign)) for sign in _SEPARATORS}
    return _table(text, max(_SEPARATORS, key=lambda sign: _fit(heads[sign], known)))


def _fit(rows: Rows, known: Callable[[list[str]], int]) -> tuple[int, int]:
    """How well the columns come out: those that are known, then how many there are."""
    return max(map(known, rows), default=0), max(map(len, rows), default=0)


def decoded(data: bytes) -> str:
    """The text, whatever program wrote it; without signs that stand for nothing."""
    return _decoded(data).replace("\0", "")


def _decoded(data: bytes) -> str:
    for mark, encoding in _MARKS.items():
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    if data[1::2].count(0) > len(data) // 4:
        return data.decode("utf-16-le", "replace")
    if data[::2].count(0) > len(data) // 4:
        return data.decode("utf-16-be", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _table(text: str, separator: str) -> Rows | Unreadable:
    rows = list(islice(_rows(text, separator), ROWS_MAX + 1))
    return rows if len(rows) <= ROWS_MAX else Unreadable(Reason.TOO_LARGE)


def _rows(text: str, separator: str) -> Iterator[list[str]]:
    csv.field_size_limit(FILE_MAX)  # the text as a whole is limited already
    for row in csv.reader(StringIO(text, newline=""), delimiter=separator):
        yield [cell.strip() for cell in row[:COLUMNS_MAX]]
