"""Daftar di dalam berkas YAML: dibaca beserta letaknya, dan dibuktikan sesudah disunting."""

from __future__ import annotations

from typing import Any, NamedTuple

from .marks import Shadow, Source
from .proof import BOM, same
from .read import read_bytes


class Unwritable(Exception):  # noqa: N818 - the file is laid out so that only a person can edit it
    """Nothing can be written without touching something else; the file stays as it is."""


class Here(NamedTuple):
    """The list in a file: its items, its shadow where it is written, the column of its dashes."""

    items: list[Any]
    shadow: Shadow | None
    column: int
    start: int


def readable(raw: bytes) -> Source:
    """A file in which nothing is wrong, as far as can be read."""
    source = read_bytes(raw, "")
    if source.faults:
        raise Unwritable
    return source


def list_in(source: Source, root: str) -> Here:
    """The list that a file is, or that it holds under `root`."""
    data, shadow, key = source.data, source.shadow, None
    if isinstance(data, dict) and root in data and shadow is not None:
        key, shadow = shadow[1][root]
        data = data[root]
    if data is None:
        return Here([], None, 2 if key else 0, key.end_mark.index + 1 if key else 0)
    if not isinstance(data, list) or shadow is None:
        raise Unwritable
    if not data:
        return Here([], shadow, 2 if key else 0, shadow[0].start_mark.index)
    if getattr(shadow[0], "flow_style", False):
        raise Unwritable
    return Here(data, shadow, shadow[0].start_mark.column, shadow[0].start_mark.index)


def code_of(item: Any) -> str | None:
    """The `kode` of an item, if it has one."""
    code = item.get("kode") if isinstance(item, dict) else None
    return code.strip() if isinstance(code, str) else None


def proven(raw: bytes, text: str, before: Source, expected: list[Any], root: str) -> bytes | None:
    """The bytes of the new text, if it says what it should."""
    new = (BOM if raw.startswith(BOM) else b"") + text.encode()
    after = read_bytes(new, "")
    if after.faults:
        return None
    wanted: Any = expected
    if isinstance(before.data, dict):
        wanted = before.data | {root: expected}
    return new if same(wanted, after.data) else None
