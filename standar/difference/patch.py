"""Menerapkan perubahan pada satu bagian: kebalikan dari membandingkan."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from ..model.base import Node, segment, slots
from ..path import Path
from .diff import Change

N = TypeVar("N", bound=Node)


def apply(node: N, changes: Iterable[Change]) -> N:
    """Make the changes of `diff(node, other)` in `node`: `other`, up to the order of lists whose
    order does not count."""
    pending = [
        (change.old if change.old is not None else change.home or change.new or (), change)
        for change in changes
    ]
    return _apply(node, pending, 0)


def _apply(node: N, changes: list[tuple[Path, Change]], depth: int) -> N:
    update: dict[str, Any] = {}
    for slot in slots(type(node)):
        mine = [(path, change) for path, change in changes if path[depth] == slot.name]
        if not mine:
            continue
        value = getattr(node, slot.name)
        if slot.kind == "items":
            update[slot.name] = _Items(value, depth + 1).apply(mine)
        elif slot.kind == "node" and any(len(path) > depth + 1 for path, _ in mine):
            update[slot.name] = _apply(value, mine, depth + 1)
        else:
            update[slot.name] = mine[0][1].after
    return node.model_copy(update=update)


@dataclass(slots=True)
class _Items:
    """A list that changes: what stays where it is, what goes, what comes, and the new order."""

    items: Sequence[Any]
    depth: int
    removed: set[int] = field(default_factory=set)
    added: list[tuple[int, Any]] = field(default_factory=list)
    order: tuple[int, ...] | None = None

    def apply(self, changes: list[tuple[Path, Change]]) -> tuple[Any, ...]:
        result: list[Any] = list(self.items)
        inner: dict[int, list[tuple[Path, Change]]] = {}
        names = {segment(item, n): n - 1 for n, item in reversed([*enumerate(result, 1)])}
        keys: dict[int, Any] = {}
        for path, change in changes:
            if self.moves(path, change):
                continue
            place = names[path[self.depth]]
            if len(path) > self.depth + 1:
                inner.setdefault(place, []).append((path, change))
            elif change.kind == "diganti-nama":
                keys[place] = change.after
            else:
                result[place] = change.after
        for place, mine in inner.items():
            result[place] = _apply(result[place], mine, self.depth + 1)
        for place, key in keys.items():
            result[place] = result[place].model_copy(update={type(result[place]).kunci: key})
        there = [i for i in range(len(result)) if i not in self.removed]
        final = [result[i] for i in there]
        if self.order is not None:
            final = [final[rank] for rank in self.order]
        for place, item in sorted(self.added, key=lambda pair: pair[0]):
            final.insert(place, item)
        return tuple(final)

    def moves(self, path: Path, change: Change) -> bool:
        """Take note of a change of the list itself; False for one inside an item."""
        if change.kind == "dipindah" and len(path) == self.depth:
            self.order = change.after
            return True
        if len(path) != self.depth + 1 or change.place is None:
            return False
        places = [place for _, place in change.pieces]
        match change.kind:
            case "ditambah":
                self.added.append((change.place, change.after))
            case "dihapus":
                self.removed.add(change.place)
            case "dipecah":
                self.removed.add(change.place)
                self.added += zip(places, change.after, strict=True)
            case "digabung":
                self.removed.update(places)
                self.added.append((change.place, change.after))
        return True
