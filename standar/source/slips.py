"""Salah tulis YAML yang maksudnya pasti: kutip, titik dua, tab, tanda butir, dan kurung.

A slip is mended only where a drafter who sees the line can have meant but one thing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence

from ..fix import Edit
from .marks import Fault
from .strays import Rows, anchor, directive, over, tab, tab_indent, tag, unseen
from .syntax import BREAK, list_mark

MOST = 200
"""Faults of one file that are mended at a time."""


def mends(text: str, faults: Sequence[Fault]) -> list[tuple[Edit, ...]]:
    """For every fault of reading the edits that mend it; none where no intention is certain."""
    found: list[tuple[Edit, ...]] = [()] * len(faults)
    rows = BREAK.split(text) if faults else []
    for place, fault in enumerate(faults[:MOST]):
        if (mend := _MENDS.get(fault.kind)) is not None and fault.line <= len(rows):
            found[place] = tuple(mend(rows, fault))
    return found


def _insert(line: int, place: int, text: str) -> Edit:
    return Edit(line, place + 1, line, place + 1, text)


def _depth(row: str) -> int:
    return len(row) - len(row.lstrip(" "))


def _goes_on(rows: Rows, line: int) -> bool:
    """Whether the value of a line goes on below it."""
    row = rows[line - 1]
    found = re.match(r"\s*(?:- +)*(?=[A-Za-z_]+: )", row)
    own = found.end() if found else _depth(row)
    following = next((row for row in rows[line:] if row.strip()), "")
    return bool(following) and _depth(following) > own


# --- a value that needs quotes -----------------------------------------------------------------

_VALUE = re.compile(r"\s*(?:- +)*(?:[A-Za-z][^:#\"'\[\]{}]*?: +)?(?=\S)").match
"""What stands before the value of a line: its dashes and its key."""


def _value(rows: Rows, line: int) -> tuple[int, int] | None:
    """Where the value of a line stands, if it is one line long and bears no comment."""
    row = rows[line - 1]
    found = _VALUE(row)
    if found is None or not found[0].strip() or " #" in row or _goes_on(rows, line):
        return None
    return found.end(), len(row.rstrip())


def _quoted(rows: Rows, fault: Fault) -> Iterator[Edit]:
    """The whole value between quotes: it holds a colon, or begins with a sign of YAML."""
    if (place := _value(rows, fault.line)) is None:
        return
    start, end = place
    value = rows[fault.line - 1][start:end]
    key = fault.kind == "karakter-awal-terlarang" and ": " in value  # perhaps not a text at all
    if start < fault.column <= end and value[0] not in "\"'[]{}-?:#" and not key:
        yield over(fault.line, start, end, json.dumps(value, ensure_ascii=False))


_CURLY = re.compile('[“”‘’„]([^“”‘’„"\\\\]*)[“”‘’]').fullmatch


def _curly(rows: Rows, fault: Fault) -> Iterator[Edit]:
    """Straight quotes for curly ones around a value; around a value that holds them, quotes."""
    if (place := _value(rows, fault.line)) is None:
        return
    start, end = place
    value = rows[fault.line - 1][start:end]
    if around := _CURLY(value):
        yield over(fault.line, start, end, f'"{around[1]}"')
    elif value[0] not in "“”‘’„\"'[]{}-?:#":
        yield over(fault.line, start, end, json.dumps(value, ensure_ascii=False))


_APOSTROPHE = re.compile(r"'(?:[^'\"\\#]|(?<=\w)'(?=\w))*'").fullmatch


def _apostrophe(rows: Rows, fault: Fault) -> Iterator[Edit]:
    """Double quotes where an apostrophe inside a word closed the single ones."""
    if (place := _value(rows, fault.line)) is None:
        return
    start, end = place
    value = rows[fault.line - 1][start:end]
    if _APOSTROPHE(value):
        yield over(fault.line, start, end, f'"{value[1:-1]}"')


_ESCAPES = re.compile(r"\\[0abtnvfre \"/\\NLPxuU_]").search


def _backslash(rows: Rows, fault: Fault) -> Iterator[Edit]:
    """Single quotes, in which a backslash is only a backslash."""
    row = rows[fault.line - 1]
    found = re.search(r'"([^"\']*)"', row)
    if found and found.start() < fault.column <= found.end() and not _ESCAPES(found[1]):
        yield over(fault.line, found.start(), found.end(), f"'{found[1]}'")


# --- something that was opened -----------------------------------------------------------------


def _open_quote(rows: Rows, fault: Fault) -> Iterator[Edit]:
    """The closing quote, at the end of a value that does not go on."""
    start, row = fault.column - 1, rows[fault.line - 1]
    place = _value(rows, fault.line)
    if (
        place is not None
        and place[0] == start
        and not re.search(rf"[{row[start]}\\]", row[start + 1 :])
    ):
        yield _insert(fault.line, place[1], row[start])


def _open_bracket(rows: Rows, fault: Fault) -> Iterator[Edit]:
    """The closing bracket, at the end of a list that does not go on."""
    start, row = fault.column - 1, rows[fault.line - 1]
    place = _value(rows, fault.line)
    sure = place is not None and place[0] == start and row[start] == "["
    if sure and place is not None and not re.search(r"[\"'\[\]{}:]|,\s*$", row[start + 1 :]):
        yield _insert(fault.line, place[1], "]")


# --- colons and dashes -------------------------------------------------------------------------


def _glued(rows: Rows, fault: Fault) -> Iterator[Edit]:
    """A space behind the colon of a key."""
    if re.match(r"\s*(?:- )?[a-z_]+:", rows[fault.line - 1]):
        yield _insert(fault.line, fault.column, " ")


def _bullets(rows: Rows, fault: Fault) -> Iterator[Edit]:
    """A dash for every mark of the list that begins here."""
    first = rows[fault.line - 1]
    if first[: fault.column - 1].strip():
        return
    top = fault.line
    while top > 1 and _depth(rows[top - 2]) == _depth(first) and list_mark(rows[top - 2]):
        top -= 1
    for n, row in enumerate(rows[top - 1 :], top):
        depth = _depth(row)
        mark = list_mark(row)
        if not row.strip() or depth > _depth(first):
            continue
        if depth < _depth(first) or (mark is None and not row.lstrip().startswith("- ")):
            return
        if mark is not None:
            sign, column = mark
            behind = row[column - 1 + len(sign) :]
            if not behind.strip():
                return
            spaces = len(behind) - len(behind.lstrip())
            end = column - 1 + len(sign) + spaces
            yield over(n, column - 1, end, "- ")


def _aligned(rows: Rows, fault: Fault) -> Iterator[Edit]:
    """A line that is one space off the line above it, where both are items or both are keys."""
    row = rows[fault.line - 1]
    above = next((r for r in reversed(rows[: fault.line - 1]) if r.strip()), "")
    kinds = (r"- +[^\s#]", r"[a-z_]+: +[^\s|>#&]")
    alike = any(re.match(k, row.lstrip()) and re.match(k, above.lstrip()) for k in kinds)
    if alike and abs(_depth(row) - _depth(above)) == 1 and not _goes_on(rows, fault.line):
        yield over(fault.line, 0, _depth(row), " " * _depth(above))


_MENDS: dict[str, Callable[[Rows, Fault], Iterator[Edit]]] = {
    "tab-sebagai-indentasi": tab_indent,
    "tab-di-luar-kutip": tab,
    "kutip-tidak-ditutup": _open_quote,
    "teks-sesudah-penutup": _apostrophe,
    "kurung-tidak-ditutup": _open_bracket,
    "titik-dua-dalam-teks": _quoted,
    "titik-dua-tanpa-spasi": _glued,
    "tanda-butir-keliru": _bullets,
    "kutip-lengkung": _curly,
    "indentasi-tidak-cocok": _aligned,
    "karakter-awal-terlarang": _quoted,
    "garis-miring-dalam-kutip": _backslash,
    "karakter-kendali": unseen,
    "jangkar-yaml": anchor,
    "tag-yaml": tag,
    "direktif-yaml": directive,
}
"""Kind of fault → how it is mended."""
