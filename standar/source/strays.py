"""Yang tidak seharusnya ada di dalam YAML: tab, tanda tak terlihat, jangkar, tag, dan direktif."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..fix import Edit
from .edit import apply
from .events import load, plain
from .marks import Fault

Rows = list[str]


def over(line: int, start: int, end: int, text: str) -> Edit:
    """What stands in a row from `start` to before `end`, places from 0, becomes `text`."""
    return Edit(line, start + 1, line, end + 1, text)


def tab(rows: Rows, fault: Fault) -> Iterator[Edit]:
    """One space for the tabs between two words."""
    row, start = rows[fault.line - 1], fault.column - 1
    end = start + len(row[start:]) - len(row[start:].lstrip(" \t"))
    yield over(fault.line, start, end, " " if end < len(row) else "")


_MIXED = re.compile(r"\t* +\t*\S").match
_INDENT = re.compile(r" *\t[ \t]*").match


def _tabs(rows: Rows, fault: Fault) -> Iterator[Edit]:
    """Spaces for the tabs before a line: two, or beside spaces what can be read in one way only."""
    text = "\n".join(rows)
    if not any(_MIXED(row) for row in rows):
        yield from _indents(rows, 2)
        return
    readings = []
    for width in (2, 4, 8):
        edits = list(_indents(rows, width))
        data, shadow, _ = load(apply(text, edits))
        if shadow is not None:
            readings.append((data, edits))
    if readings and all(data == readings[0][0] for data, _ in readings):
        yield from readings[0][1]


def tab_indent(rows: Rows, fault: Fault) -> Iterator[Edit]:
    """One tab among many that YAML let pass, or the one at which it stopped."""
    if fault.values.get("karakter") is None:
        row = rows[fault.line - 1]
        if found := _INDENT(row):
            yield over(fault.line, 0, found.end(), found[0].replace("\t", "  "))
    else:
        yield from _tabs(rows, fault)


def _indents(rows: Rows, width: int) -> Iterator[Edit]:
    for line, row in enumerate(rows, 1):
        if found := _INDENT(row):
            yield over(line, 0, found.end(), found[0].replace("\t", " " * width))


_UNSEEN = re.compile("[\xad\u200b\ufeff]")
"""Marks that have no meaning between the letters of an Indonesian text."""


def unseen(rows: Rows, fault: Fault) -> Iterator[Edit]:
    """Without any of the marks that nobody sees; nothing where there is something worse."""
    for line, row in enumerate(rows, 1):
        for found in _UNSEEN.finditer(row):
            yield over(line, found.start(), found.end(), "")


def anchor(rows: Rows, fault: Fault) -> Iterator[Edit]:
    """An anchor to which nothing points."""
    name = str(fault.values["nama"])
    row, start = rows[fault.line - 1], fault.column - 1
    found = re.compile(rf"&{re.escape(name)} +(?=\S)").match(row, start)
    if found and not any(f"*{name}" in other for other in rows):
        yield over(fault.line, start, found.end(), "")


def tag(rows: Rows, fault: Fault) -> Iterator[Edit]:
    """`!!str` before what is a text without it."""
    row, start = rows[fault.line - 1], fault.column - 1
    found = re.compile(r"!!str +(?=[A-Za-z])").match(row, start)
    if found and type(plain(row[found.end() :].partition(" #")[0].strip())) is str:
        yield over(fault.line, start, found.end(), "")


def directive(rows: Rows, fault: Fault) -> Iterator[Edit]:
    """The line that names a version of YAML."""
    if re.fullmatch(r"%YAML +[0-9]+\.[0-9]+\s*", rows[fault.line - 1]):
        yield Edit(fault.line, 1, fault.line + 1, 1, "")
