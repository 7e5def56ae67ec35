"""Keluhan pembaca YAML tentang tata tulis → jenis salah tulis dan tempat yang perlu diperbaiki.

Keyed on fragments of libyaml's fixed English texts, which no user ever sees. Where libyaml only
notices a slip further down, the place is moved back to where the drafter has to write.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

BREAK = re.compile(r"\r\n|[\n\r]")
"""What ends a line; other separators are refused before YAML is read."""

_OPENS, _NOTICED = True, False
_COMPLAINTS = (
    ("found a tab character", "tab-sebagai-indentasi", _NOTICED),
    ("while scanning a quoted scalar", "kutip-tidak-ditutup", _OPENS),
    ("while parsing a quoted scalar", "garis-miring-dalam-kutip", _NOTICED),
    ("while scanning a block scalar", "karakter-awal-terlarang", _OPENS),
    ("while scanning an anchor", "karakter-awal-terlarang", _OPENS),
    ("while scanning an alias", "karakter-awal-terlarang", _OPENS),
    ("ing a tag", "karakter-awal-terlarang", _OPENS),
    ("directive", "direktif-yaml", _NOTICED),
    ("found incompatible YAML document", "direktif-yaml", _NOTICED),
    ("found character that cannot start any token", "karakter-awal-terlarang", _NOTICED),
    ("mapping keys are not allowed", "karakter-awal-terlarang", _NOTICED),
    ("while parsing a block node", "karakter-awal-terlarang", _NOTICED),
    ("did not find expected <document start>", "dokumen-kedua", _NOTICED),
    ("while scanning a simple key", "titik-dua-hilang", _OPENS),
    ("mapping values are not allowed", "titik-dua-dalam-teks", _NOTICED),
    ("while parsing a flow", "kurung-tidak-ditutup", _NOTICED),
    ("while parsing a block", "indentasi-tidak-cocok", _NOTICED),
    ("block sequence entries are not allowed", "indentasi-tidak-cocok", _NOTICED),
)
_GLUED = re.compile(r"\s*(?:- )?[\w-]+(:)[^\s/:].*").fullmatch
_LIST_MARK = re.compile(r"\s*([•·▪–—*]|\d{1,2}[.)]|[a-z][.)]|-(?=[^\s-]))").match
_ONLY_DASH = re.compile(r"\s*(?:- )?[\w-]+:\s+-\s*(?:#.*)?").fullmatch
_KEY = re.compile(r"\s*(?:- )?[a-z_]+").fullmatch


class Complaint(NamedTuple):
    """A kind of slip and its place, from 1."""

    kind: str
    line: int
    column: int


def explain(error: Any, text: str) -> Complaint:
    """What a drafter should hear about an error with YAML marks."""
    said = f"{error.context} {error.problem}"
    rows = BREAK.split(text)
    noticed = _clamp(error.problem_mark, rows)
    opened = noticed if error.context_mark is None else _clamp(error.context_mark, rows)
    for fragment, kind, opens in _COMPLAINTS:
        if fragment in said:
            place = opened if opens else noticed
            said_better = _better(Complaint(kind, *place), rows, opened)
            return _word_habit(said_better, rows) or said_better
    return Complaint("yaml-tidak-terbaca", *noticed)


def list_mark(row: str) -> tuple[str, int] | None:
    """A list mark that people bring along from Word, such as `1.` or `•`, and its column."""
    found = _LIST_MARK(row)
    return None if found is None else (found[1], found.start(1) + 1)


def _word_habit(said: Complaint, rows: list[str]) -> Complaint | None:
    """The habit of a word processor that lies behind a complaint, or None."""
    row = rows[said.line - 1]
    if said.kind == "karakter-awal-terlarang" and _ONLY_DASH(row):
        return said._replace(kind="strip-sebagai-isi")
    if said.kind in ("titik-dua-dalam-teks", "titik-dua-hilang"):
        curly = next((n for n, c in enumerate(row, 1) if c in "“”‘’"), None)
        if curly is not None:
            return Complaint("kutip-lengkung", said.line, curly)
    if said.kind in ("titik-dua-hilang", "indentasi-tidak-cocok"):
        for line in range(said.line, 0, -1):
            mark = list_mark(rows[line - 1])
            if mark is not None:
                return Complaint("tanda-butir-keliru", line, mark[1])
            if rows[line - 1][:1].isalpha():
                break
    return None


def _clamp(mark: Any, rows: list[str]) -> tuple[int, int]:
    """A mark as a place in the text; the end of the text is the end of its last written line."""
    if mark is None:
        return 1, 1
    line = min(mark.line + 1, len(rows))
    column = min(mark.column, len(rows[line - 1])) + 1
    if not any(row.strip(" ") for row in rows[line - 1 :]):
        line = max((n for n, row in enumerate(rows, 1) if row.strip()), default=1)
        column = len(rows[line - 1]) + 1
    return line, column


def _better(said: Complaint, rows: list[str], opened: tuple[int, int]) -> Complaint:
    """The same complaint where it is exact, else a nearer one."""
    row = rows[said.line - 1]
    here = row[said.column - 1 : said.column]
    match said.kind:
        case "direktif-yaml":
            return said._replace(column=1)
        case "karakter-awal-terlarang" if here == "\t":
            return said._replace(kind="tab-sebagai-indentasi")
        case "karakter-awal-terlarang" if not here or here == ".":
            return said._replace(kind="yaml-tidak-terbaca")
        case "titik-dua-hilang" if glued := _GLUED(row):
            return Complaint("titik-dua-tanpa-spasi", said.line, glued.start(1) + 1)
        case "titik-dua-dalam-teks":
            return _colon(said, rows)
        case "indentasi-tidak-cocok" if here == ":":
            return said._replace(kind="yaml-tidak-terbaca")
        case "indentasi-tidak-cocok" if row[: said.column - 1].strip():
            other = "karakter-awal-terlarang" if here == "-" else "teks-sesudah-penutup"
            return said._replace(kind=other)
        case "kurung-tidak-ditutup" if _left(said, row, opened[0], rows):
            return Complaint(said.kind, *opened)
    return said


def _left(said: Complaint, row: str, first: int, rows: list[str]) -> bool:
    """Whether the brackets opened on line `first` were simply never closed."""
    below = said.line > first and _indent(row) <= _indent(rows[first - 1])
    return below or said.column > len(row)


def _colon(said: Complaint, rows: list[str]) -> Complaint:
    """A colon where none may stand: inside a text, below a glued one, or on a line too deep."""
    row = rows[said.line - 1]
    if not _KEY(row[: said.column - 1]):
        return said
    above = next((n for n in range(said.line - 1, 0, -1) if rows[n - 1].strip()), 0)
    if above and (glued := _GLUED(rows[above - 1])):
        return Complaint("titik-dua-tanpa-spasi", above, glued.start(1) + 1)
    return Complaint("indentasi-tidak-cocok", said.line, _indent(row) + 1)


def _indent(row: str) -> int:
    return len(row) - len(row.lstrip())
