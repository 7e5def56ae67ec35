"""Mengambil kembali kata dari daftar di dalam satu butir YAML; yang lain tetap tertulis."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from ..fix import Edit, Remove
from ..path import Path
from .edit import apply, spans
from .lists import Unwritable, code_of, list_in, proven, readable
from .marks import Source


def withdraw(raw: bytes, code: str, gone: Mapping[str, Collection[str]], root: str) -> bytes:
    """The file without these words in the lists of the item of that `kode`.

    A list that would be empty goes together with its key.
    """
    for key, words in gone.items():
        for word in words:
            raw = _without(raw, code, key, word, root)
    return raw


def _without(raw: bytes, code: str, key: str, word: str, root: str) -> bytes:
    source = readable(raw)
    items = list_in(source, root).items
    places = [n for n, item in enumerate(items) if code_of(item) == code]
    if len(places) != 1:
        raise Unwritable
    item: dict[str, Any] = items[places[0]]
    old = item.get(key)
    words = [str(one).strip() for one in ([old] if isinstance(old, str) else old or ())]
    if word not in words:
        raise Unwritable
    place = words.index(word)
    way = (*([root] if isinstance(source.data, dict) else []), str(places[0] + 1), key)
    left = words[:place] + words[place + 1 :]
    rest = {k: v for k, v in item.items() if k != key}
    ways = [(spans(source, (*way, str(place + 1)), Remove()), item | {key: left})]
    if not left:
        ways = [(spans(source, way, Remove()), rest), (_emptied(source, way), item | {key: []})]
    for edits, wanted in ways:
        expected = [*items[: places[0]], wanted, *items[places[0] + 1 :]]
        if (new := proven(raw, apply(source.text, edits), source, expected, root)) is not None:
            return _without(new, code, key, word, root) if word in left else new
    raise Unwritable


def _emptied(source: Source, way: Path) -> tuple[Edit, ...]:
    """Brackets with nothing between them: within braces no key goes with all that it holds."""
    children = source.trail(way)[0][-1].shadow[1]
    if not children:
        return ()
    start, end = children[0][0].start_mark, children[0][0].end_mark
    return (Edit(start.line + 1, start.column + 1, end.line + 1, end.column + 1, ""),)
