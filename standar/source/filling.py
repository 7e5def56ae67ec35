"""Ejaan butir dan nilai baru di sebuah daftar YAML, dan tempatnya di antara yang sudah tertulis."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from .cut import end_of
from .lists import Unwritable
from .marks import Shadow
from .prose import on_one_line, written
from .syntax import BREAK

Value: TypeAlias = str | tuple[str, ...]
"""A text, or a list of short texts."""
Entry: TypeAlias = Mapping[str, Value]
Span: TypeAlias = tuple[int, int, str]
"""Where something new takes the place of what stands there."""

_COMMENT = re.compile(r"(?:^|\s)#").search
EMPTY_LIST = re.compile(r"\[\s*\]").match


def row_end(text: str, shadow: Shadow) -> int:
    """The end of the last line on which a part says something."""
    mark = end_of(shadow)
    start = len(text[: mark.index].rstrip()) if not mark.column else mark.index
    found = BREAK.search(text, start)
    return found.start() if found else len(text)


def item_text(entry: Entry, column: int, *, folded: bool) -> str:
    """A new item whose dash stands in this column."""
    rows = _rows(entry, column + 2, folded=folded)
    return " " * column + "- " + rows[column + 2 :]


def _rows(values: Entry, column: int, *, folded: bool) -> str:
    """Keys with their values, one below another."""
    space = " " * column
    return "\n".join(
        f"{space}{key}: {_spelled(value, column, folded=folded)}" for key, value in values.items()
    )


def _spelled(value: Value, column: int, *, folded: bool, flow: bool = False) -> str:
    if isinstance(value, tuple):
        return f"[{', '.join(on_one_line(item, flow=True) for item in value)}]"
    return on_one_line(value, flow=True) if flow else written(value, column, folded=folded)


def fillings(
    text: str, items: Sequence[Any], shadows: Sequence[Shadow], place: int, values: Entry, *,
    folded: bool,
) -> Iterator[list[Span]]:  # fmt: skip
    """Ways to write the values into an item: what is there is replaced, the rest goes behind."""
    item, shadow = items[place], shadows[place]
    event, children = shadow
    flow = bool(getattr(event, "flow_style", False))
    column = next(iter(children.values()))[0].start_mark.column
    spans = [
        _replaced(text, item[key], children[key][1], value, column, flow=flow, folded=folded)
        for key, value in values.items()
        if key in item
    ]
    new = {key: value for key, value in values.items() if key not in item}
    if not new:
        yield spans
    elif flow:
        words = "".join(
            f", {k}: {_spelled(value, 0, folded=False, flow=True)}" for k, value in new.items()
        )
        behind = shadows[place + 1 : place + 2]
        at, until = end_of(shadow).index, behind[0][0].start_mark.index if behind else len(text)
        for end in (at, *(n for n in range(at, until) if text[n] == "}")):
            yield [*spans, (end, end, words)]
    else:
        rows = _rows(new, column, folded=folded)
        at = row_end(text, shadow)
        yield [*spans, (at, at, f"\n{rows}")]


def _replaced(
    text: str, old: Any, shadow: Shadow, value: Value, column: int, *, flow: bool, folded: bool
) -> Span:
    """The span of a value that is there already, and what takes its place."""
    event, children = shadow
    start, end = event.start_mark.index, event.end_mark.index
    if children:  # a list, to which something is added where it ends
        added = [word for word in value if word not in old]
        if getattr(event, "flow_style", False):
            at = end_of(shadow).index
            return at, at, "".join(f", {on_one_line(word, flow=True)}" for word in added)
        at, space = row_end(text, shadow), " " * event.start_mark.column
        return at, at, "".join(f"\n{space}- {on_one_line(word)}" for word in added)
    if children is not None and (found := EMPTY_LIST(text, start)):
        end = found.end()
    new = _spelled(value, column, folded=folded, flow=flow)
    if start == end:
        return start, end, new if text[start - 1 : start].isspace() else f" {new}"
    return start, start + len(text[start:end].rstrip()), new


def applied(text: str, spans: Iterable[Span]) -> str:
    """The text with every span written, its lines ending as those around them."""
    end_of_line = "\r\n" if "\r\n" in text else "\n"
    pieces, done = list[str](), 0
    for start, end, new in sorted(spans):
        if _comment_in(text[start:end]):
            raise Unwritable
        pieces += text[done:start], new.replace("\n", end_of_line)
        done = end
    return "".join((*pieces, text[done:]))


def _comment_in(piece: str) -> bool:
    """Whether more than a value would go: a `#` counts in quotes and in a block as its text."""
    head = piece.lstrip()
    if head[:1] in ("'", '"'):
        return False
    return _COMMENT(BREAK.split(head)[0] if head[:1] in ("|", ">") else piece) is not None
