"""Menambah dan mengisi butir sebuah daftar YAML; yang lain tetap sebagaimana tertulis.

Every new text is read again: it must say what it said before, and the new words, and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from .filling import (
    EMPTY_LIST,
    Entry,
    Span,
    Value,
    applied,
    fillings,
    item_text,
    row_end,
)  # fmt: skip
from .lists import Here, Unwritable, code_of, list_in, proven, readable
from .marks import Source

__all__ = ["Entry", "Unwritable", "Value", "append", "update", "update_many"]


def append(raw: bytes, entries: Sequence[Entry], root: str) -> bytes:
    """The file with `entries` at the end of the list that it is, or that it holds under `root`."""
    source = readable(raw)
    here = list_in(source, root)
    expected = [*here.items, *(_plain(entry) for entry in entries)]
    for folded in (True, False):
        text = "\n".join(item_text(entry, here.column, folded=folded) for entry in entries) + "\n"
        for span in _ends(source, here, text):
            new = applied(source.text, [span])
            if (found := proven(raw, new, source, expected, root)) is not None:
                return found
    raise Unwritable


def update(raw: bytes, code: str, values: Entry, root: str) -> bytes:
    """The file with these values in the item of that `kode`; lists grow, texts are replaced."""
    return update_many(raw, {code: values}, root)


def update_many(raw: bytes, wanted: Mapping[str, Entry], root: str) -> bytes:
    """The same for several items in one text; where that does not hold, for each half of them."""
    source = readable(raw)
    here = list_in(source, root)
    places = _places(here, wanted)
    expected, fills = [*here.items], []
    for code, values in wanted.items():
        item = expected[places[code]]
        grown = {key: _grown(item.get(key), value) for key, value in values.items()}
        expected[places[code]] = item | _plain(grown)
        fills.append((places[code], grown))
    shadows = here.shadow[1] if here.shadow is not None else ()
    for folded in (True, False):
        ways = [fillings(source.text, here.items, shadows, *fill, folded=folded) for fill in fills]
        for spans in ways[0] if len(ways) == 1 else [[s for way in ways for s in next(way)]]:
            new = applied(source.text, spans)
            if (found := proven(raw, new, source, expected, root)) is not None:
                return found
    if len(wanted) == 1:
        raise Unwritable
    rows = [*wanted.items()]
    raw = update_many(raw, dict(rows[: len(rows) // 2]), root)
    return update_many(raw, dict(rows[len(rows) // 2 :]), root)


def _places(here: Here, wanted: Iterable[str]) -> dict[str, int]:
    """Where the items of these codes stand; each must be there once."""
    found: dict[str, list[int]] = {code: [] for code in wanted}
    for place, item in enumerate(here.items):
        if (code := code_of(item)) in found:
            found[code].append(place)
    if here.shadow is None or any(len(places) != 1 for places in found.values()):
        raise Unwritable
    return {code: place for code, (place,) in found.items()}


def _plain(entry: Entry) -> dict[str, Any]:
    return {k: list(value) if isinstance(value, tuple) else value for k, value in entry.items()}


def _grown(old: Any, value: Value) -> Value:
    """A list with what it held before; a text as it will be."""
    if isinstance(value, str):
        return value
    before = [old] if isinstance(old, str) else list(old or ())
    return tuple(dict.fromkeys([*map(str, before), *value]))


# --- reading -----------------------------------------------------------------------------------


def _ends(source: Source, here: Here, new: str) -> Iterator[Span]:
    """Where new items may stand: at the end of the text, or right behind the last one."""
    text = source.text
    if here.shadow is not None and not here.items:
        if (found := EMPTY_LIST(text, here.start)) is None:
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
        at = row_end(text, here.shadow)
        yield at, at, "\n" + new.rstrip("\n")
