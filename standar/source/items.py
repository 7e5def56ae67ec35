"""Menambah dan mengisi butir sebuah daftar YAML; yang lain tetap sebagaimana tertulis.

Every new text is read again: it must say what it said before, and the new words, and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from .filling import (
    EMPTY_LIST,
    Entry,
    Span,
    Unwritable,
    Value,
    applied,
    fillings,
    item_text,
    row_end,
)  # fmt: skip
from .marks import Shadow, Source
from .proof import BOM, same
from .read import read_bytes

__all__ = ["Entry", "Unwritable", "Value", "append", "update", "update_many"]


def append(raw: bytes, entries: Sequence[Entry], root: str) -> bytes:
    """The file with `entries` at the end of the list that it is, or that it holds under `root`."""
    source = _read(raw)
    here = _list(source, root)
    expected = [*here.items, *(_plain(entry) for entry in entries)]
    for folded in (True, False):
        text = "\n".join(item_text(entry, here.column, folded=folded) for entry in entries) + "\n"
        for span in _ends(source, here, text):
            new = applied(source.text, [span])
            if (found := _proven(raw, new, source, expected, root)) is not None:
                return found
    raise Unwritable


def update(raw: bytes, code: str, values: Entry, root: str) -> bytes:
    """The file with these values in the item of that `kode`; lists grow, texts are replaced."""
    return update_many(raw, {code: values}, root)


def update_many(raw: bytes, wanted: Mapping[str, Entry], root: str) -> bytes:
    """The same for several items in one text; where that does not hold, for each half of them."""
    source = _read(raw)
    here = _list(source, root)
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
            if (found := _proven(raw, new, source, expected, root)) is not None:
                return found
    if len(wanted) == 1:
        raise Unwritable
    rows = [*wanted.items()]
    raw = update_many(raw, dict(rows[: len(rows) // 2]), root)
    return update_many(raw, dict(rows[len(rows) // 2 :]), root)


def _places(here: _Here, wanted: Iterable[str]) -> dict[str, int]:
    """Where the items of these codes stand; each must be there once."""
    found: dict[str, list[int]] = {code: [] for code in wanted}
    for place, item in enumerate(here.items):
        code = item.get("kode") if isinstance(item, dict) else None
        if isinstance(code, str) and code.strip() in found:
            found[code.strip()].append(place)
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


class _Here(NamedTuple):
    """The list in a file: its items, its shadow where it is written, the column of its dashes."""

    items: list[Any]
    shadow: Shadow | None
    column: int
    start: int


def _read(raw: bytes) -> Source:
    source = read_bytes(raw, "")
    if source.faults:
        raise Unwritable
    return source


def _list(source: Source, root: str) -> _Here:
    data, shadow, key = source.data, source.shadow, None
    if isinstance(data, dict) and root in data and shadow is not None:
        key, shadow = shadow[1][root]
        data = data[root]
    if data is None:
        return _Here([], None, 2 if key else 0, key.end_mark.index + 1 if key else 0)
    if not isinstance(data, list) or shadow is None:
        raise Unwritable
    if not data:
        return _Here([], shadow, 2 if key else 0, shadow[0].start_mark.index)
    if getattr(shadow[0], "flow_style", False):
        raise Unwritable
    return _Here(data, shadow, shadow[0].start_mark.column, shadow[0].start_mark.index)


def _ends(source: Source, here: _Here, new: str) -> Iterator[Span]:
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


def _proven(raw: bytes, text: str, before: Source, expected: list[Any], root: str) -> bytes | None:
    """The bytes of the new text, if it says what it should."""
    new = (BOM if raw.startswith(BOM) else b"") + text.encode()
    after = read_bytes(new, "")
    if after.faults:
        return None
    wanted: Any = expected
    if isinstance(before.data, dict):
        wanted = before.data | {root: expected}
    return new if same(wanted, after.data) else None
