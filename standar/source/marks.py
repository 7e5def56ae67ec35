"""Teks yang tahu di mana setiap bagiannya ditulis: dari alamat ke baris dan kolom."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias

from ..path import Path

Shadow: TypeAlias = tuple[Any, Any]
"""`(event, children)`; children: None, a list of shadows, or {key: (key event, shadow)}."""


class Step(NamedTuple):
    """A written part on the way to another: its data, its shadow, its key (None in a list)."""

    data: Any
    shadow: Shadow
    key: Any


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that cannot be read: an id of the catalogue, a place from 1, named values."""

    kind: str
    line: int = 1
    column: int = 1
    length: int = 0
    path: Path = ()
    values: dict[str, object] = field(default_factory=dict)
    found: str | None = None


@dataclass(slots=True)
class Source:
    """A YAML text that has been read: `data`, `faults`, and the place of every part of `data`."""

    name: str
    text: str
    data: Any = None
    faults: list[Fault] = field(default_factory=list)
    shadow: Shadow | None = None
    _codes: dict[int, dict[str, int]] = field(default_factory=dict, repr=False, compare=False)
    _said: dict[int, dict[str, int]] = field(default_factory=dict, repr=False, compare=False)
    """Names of the items of every list that was asked for, by the identity of its shadow."""

    def locate(self, path: Path, *, key: bool = False) -> tuple[int, int, int]:
        """Line, column and length of the part at `path`, or of its nearest written ancestor.

        A mapping, a list and an empty value are found at their key; with `key` a scalar is too.
        """
        steps, exact = self.trail(path)
        if not steps:
            return 1, 1, 0
        _, shadow, at = steps[-1]
        if at is not None and ((key and exact) or shadow[1] is not None or _is_empty(shadow[0])):
            return extent(at)
        return extent(shadow[0]) if shadow[1] is None else _start(shadow[0])

    def trail(self, path: Path) -> tuple[list[Step], bool]:
        """The written parts on the way to `path`, from the top, and whether it is reached.

        What a short form leaves out is skipped; where a part is absent, the way ends above it.
        """
        if self.shadow is None:
            return [], False
        steps = [Step(self.data, self.shadow, None)]
        for depth, name in enumerate(path):
            step = self._step(*steps[-1][:2], name)
            if step is not None:
                steps.append(step)
            elif not depth or depth == len(path) - 1 or name.isdigit():
                return steps, False  # absent, or inside a short form
        return steps, True

    def written(self, path: Path) -> str | None:
        """The scalar at `path` exactly as it stands in the text, or None when it is not one."""
        steps, _ = self.trail(path)
        if len(steps) <= len(path) or steps[-1].shadow[1] is not None:
            return None
        event = steps[-1].shadow[0]
        return self.text[event.start_mark.index : event.end_mark.index]

    def _step(self, data: Any, shadow: Shadow | None, name: str) -> Step | None:
        """One path segment down: the child's data, shadow and key event (None inside a list)."""
        if shadow is None:
            return None
        children = shadow[1]
        if isinstance(children, dict):
            if name in children:
                key_event, child = children[name]
                return Step(data[name], child, key_event)
            if name == "1" or data.get("kode") == name:  # a single item without its dash
                return Step(data, shadow, None)
        elif isinstance(children, list):
            place = self._place(data, children, name)
            if place is not None:
                return Step(data[place], children[place], None)
        return None

    def _place(self, data: list[Any], children: list[Shadow], name: str) -> int | None:
        """Where an item of a list stands; what its items say is looked through last, and rarely."""
        if (codes := self._codes.get(id(children))) is None:
            codes = self._codes[id(children)] = item_codes(data)
        if name in codes:
            return codes[name]
        if (said := self._said.get(id(children))) is None:
            said = self._said[id(children)] = item_texts(data)
        return said.get(name)


def item_codes(items: list[Any]) -> dict[str, int]:
    """The `kode` of every list item, and its place from 1 → where it stands."""
    names: dict[str, int] = {}
    for place, item in enumerate(items):
        if isinstance(item, dict) and isinstance(kode := item.get("kode"), str):
            names.setdefault(kode.strip(), place)
    for place in range(len(items)):
        names.setdefault(str(place + 1), place)
    return names


def item_texts(items: list[Any]) -> dict[str, int]:
    """What else list items say of themselves → where they stand.

    What one says first comes before the rest: the key of some parts is their `tahap`, `jabatan` or
    `label`.
    """
    said = [
        [value.strip() for value in item.values() if isinstance(value, str)]
        if isinstance(item, dict)
        else []
        for item in items
    ]
    names: dict[str, int] = {}
    for texts in (slice(1), slice(1, None)):
        for place, values in enumerate(said):
            for value in values[texts]:
                names.setdefault(value, place)
    return names


def _is_empty(event: Any) -> bool:
    return bool(event.start_mark.index == event.end_mark.index)


def _start(event: Any) -> tuple[int, int, int]:
    mark = event.start_mark
    return mark.line + 1, mark.column + 1, 0


def extent(event: Any) -> tuple[int, int, int]:
    """Line and column from 1 of an event, and its length where it ends on its line."""
    start, end = event.start_mark, event.end_mark
    length = end.index - start.index if end.line == start.line else 0
    return start.line + 1, start.column + 1, length
