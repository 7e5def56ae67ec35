"""Menambah dan mengisi butir sebuah daftar YAML; yang lain tetap sebagaimana tertulis.

Every new text is read again: it must say what it said before, and the new words, and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from .cut import end_of
from .lists import Here, Unwritable, code_of, list_in, proven, readable
from .marks import Shadow, Source
from .prose import on_one_line, written
from .syntax import BREAK

Value: TypeAlias = str | tuple[str, ...]
"""A text, or a list of short texts."""
Entry: TypeAlias = Mapping[str, Value]
Span: TypeAlias = tuple[int, int, str]
"""Where something new takes the place of what stands there."""

__all__ = ["Entry", "Unwritable", "Value", "append", "update"]

_COMMENT = re.compile(r"(?:^|\s)#").search
_EMPTY_LIST = re.compile(r"\[\s*\]").match


def append(raw: bytes, entries: Sequence[Entry], root: str) -> bytes:
    """The file with `entries` at the end of the list that it is, or that it holds under `root`."""
    source = readable(raw)
    here = list_in(source, root)
    expected = [*here.items, *(_plain(entry) for entry in entries)]
    for folded in (True, False):
        text = "\n".join(_item(entry, here.column, folded=folded) for entry in entries) + "\n"
        for span in _ends(source, here, text):
            new = _applied(source.text, [span])
            if (found := proven(raw, new, source, expected, root)) is not None:
                return found
    raise Unwritable


def update(raw: bytes, code: str, values: Entry, root: str) -> bytes:
    """The file with these values in the item of that `kode`; lists grow, texts are replaced."""
    source = readable(raw)
    here = list_in(source, root)
    places = [n for n, item in enumerate(here.items) if code_of(item) == code]
    if len(places) != 1 or here.shadow is None:
        raise Unwritable
    item, shadow = here.items[places[0]], here.shadow[1][places[0]]
    behind = here.shadow[1][places[0] + 1 :]
    until = behind[0][0].start_mark.index if behind else len(source.text)
    grown = {key: _grown(item.get(key), value) for key, value in values.items()}
    expected = [*here.items]
    expected[places[0]] = item | _plain(grown)
    for folded in (True, False):
        for spans in _fillings(source, item, shadow, grown, until, folded=folded):
            new = _applied(source.text, spans)
            if (found := proven(raw, new, source, expected, root)) is not None:
                return found
    raise Unwritable


def _plain(entry: Entry) -> dict[str, Any]:
    return {k: list(value) if isinstance(value, tuple) else value for k, value in entry.items()}


def _grown(old: Any, value: Value) -> Value:
    """A list with what it held before; a text as it will be."""
    if isinstance(value, str):
        return value
    before = [old] if isinstance(old, str) else list(old or ())
    return tuple(dict.fromkeys([*map(str, before), *value]))


# --- writing -----------------------------------------------------------------------------------


def _ends(source: Source, here: Here, new: str) -> Iterator[Span]:
    """Where new items may stand: at the end of the text, or right behind the last one."""
    text = source.text
    if here.shadow is not None and not here.items:
        if (found := _EMPTY_LIST(text, here.start)) is None:
            raise Unwritable  # a comment stands between the brackets
        end = found.end()
        start = len(text[: here.start].rstrip(" "))
        at_line_start = start == 0 or text[start - 1] == "\n"
        rest = "" if text[end:].strip("\r\n") else text[end:]
        yield start, end + len(rest), new if at_line_start else f"\n{new}"
        return
    gap = "" if not text or text.endswith("\n") else "\n"
    yield len(text), len(text), gap + new
    if here.shadow is not None:
        at = _row_end(text, here.shadow)
        yield at, at, "\n" + new.rstrip("\n")


def _row_end(text: str, shadow: Shadow) -> int:
    """The end of the last line on which a part says something."""
    mark = end_of(shadow)
    start = len(text[: mark.index].rstrip()) if not mark.column else mark.index
    found = BREAK.search(text, start)
    return found.start() if found else len(text)


def _item(entry: Entry, column: int, *, folded: bool) -> str:
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


def _fillings(
    source: Source, item: dict[str, Any], shadow: Shadow, values: Entry, until: int, *, folded: bool
) -> Iterator[list[Span]]:
    """Ways to write the values into an item: what is there is replaced, the rest goes behind."""
    text, (event, children) = source.text, shadow
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
        at = end_of(shadow).index
        for place in (at, *(n for n in range(at, until) if text[n] == "}")):
            yield [*spans, (place, place, words)]
    else:
        rows = _rows(new, column, folded=folded)
        at = _row_end(text, shadow)
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
        at, space = _row_end(text, shadow), " " * event.start_mark.column
        return at, at, "".join(f"\n{space}- {on_one_line(word)}" for word in added)
    if children is not None and (found := _EMPTY_LIST(text, start)):
        end = found.end()
    new = _spelled(value, column, folded=folded, flow=flow)
    if start == end:
        return start, end, new if text[start - 1 : start].isspace() else f" {new}"
    return start, start + len(text[start:end].rstrip()), new


def _applied(text: str, spans: Iterable[Span]) -> str:
    """The text with every span written, its lines ending as those around them."""
    spans = list(spans)
    if any(_comment_in(text[start:end]) for start, end, _ in spans):
        raise Unwritable
    end_of_line = "\r\n" if "\r\n" in text else "\n"
    for start, end, new in sorted(spans, reverse=True):
        text = text[:start] + new.replace("\n", end_of_line) + text[end:]
    return text


def _comment_in(piece: str) -> bool:
    """Whether more than a value would go: a `#` counts in quotes and in a block as its text."""
    head = piece.lstrip()
    if head[:1] in ("'", '"'):
        return False
    return _COMMENT(BREAK.split(head)[0] if head[:1] in ("|", ">") else piece) is not None
