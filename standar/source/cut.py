"""Menghapus satu butir atau satu kunci dari teks YAML, beserta barisnya."""

from __future__ import annotations

import re
from typing import Any

from ..fix import Edit
from .marks import Shadow, Step
from .syntax import BREAK

_DASH = re.compile(r"\s*-\s+").fullmatch
_SILENT = re.compile(r"\s*(?:#.*)?").fullmatch


def cut(text: str, trail: list[Step]) -> tuple[Edit, ...]:
    """The edit that takes the last part of `trail` away; none where nothing would be left."""
    if len(trail) < 2:
        return ()
    step, parent = trail[-1], trail[-2]
    children = parent.shadow[1]
    if step.shadow is parent.shadow or children is None or len(children) < 2:
        return ()
    first = step.key if step.key is not None else step.shadow[0]
    if getattr(parent.shadow[0], "flow_style", False):
        return _from_flow(text, first.start_mark, step.shadow)
    rows = BREAK.split(text)
    before = rows[first.start_mark.line][: first.start_mark.column]
    if step.key is None:
        return (
            _lines(rows, step, first, len(before) - len(before.lstrip())) if _DASH(before) else ()
        )
    if not before.strip():
        return _lines(rows, step, first, first.start_mark.column)
    return _first_key(rows, children, first) if _DASH(before) else ()


def end_of(shadow: Shadow) -> Any:
    """The mark after the last scalar that is written below a part, or its own."""
    event, children = shadow
    below = children.values() if isinstance(children, dict) else children
    marks = [event.end_mark]
    for child in below or ():
        marks.append(end_of(child[1] if isinstance(children, dict) else child))
    return max(marks, key=lambda mark: mark.index)


def _lines(rows: list[str], step: Step, first: Any, indent: int) -> tuple[Edit, ...]:
    """Whole lines: those that stand deeper than the part itself, but not comments behind them."""
    end = end_of(step.shadow)
    least = end.line if end.column else end.line - 1
    here = last = first.start_mark.line
    for n in range(here + 1, len(rows)):
        row = rows[n]
        depth = len(row) - len(row.lstrip(" "))
        dashes = step.key is not None and depth == indent and row.lstrip().startswith("- ")
        if n <= least or (not _SILENT(row) and (depth > indent or dashes)):
            last = n
        elif not _SILENT(row):
            break
    while not rows[last].strip():
        last -= 1
    return (Edit(here + 1, 1, last + 2, 1, ""),)


def _first_key(
    rows: list[str], children: dict[str, tuple[Any, Shadow]], first: Any
) -> tuple[Edit, ...]:
    """The key beside a dash: what stands before the next key goes, which takes its place."""
    following = [
        key.start_mark
        for key, _ in children.values()
        if key.start_mark.index > first.start_mark.index
    ]
    start, end = first.start_mark, min(following, key=lambda mark: mark.index)
    if any(row.lstrip().startswith("#") for row in rows[start.line + 1 : end.line]):
        return ()
    return (Edit(start.line + 1, start.column + 1, end.line + 1, end.column + 1, ""),)


def _from_flow(text: str, start: Any, shadow: Shadow) -> tuple[Edit, ...]:
    """A scalar between brackets, with one of the commas around it; all on one line."""
    end = end_of(shadow)
    if shadow[1] is not None or end.line != start.line:
        return ()
    line, first, last = start.line + 1, start.column + 1, end.column + 1
    if behind := re.compile(r"[ ]*,[ ]*").match(text, end.index):
        return (Edit(line, first, line, last + len(behind[0]), ""),)
    if before := re.search(r"[ ]*,[ ]*$", text[start.index - start.column : start.index]):
        return (Edit(line, first - len(before[0]), line, last, ""),)
    return ()
