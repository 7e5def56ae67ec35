"""Menerapkan perubahan pada satu bagian: kebalikan dari membandingkan."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from .diff import Change
from .model.base import Node, segment, slots
from .path import Path

N = TypeVar("N", bound=Node)


def apply(node: N, changes: Iterable[Change]) -> N:
    """Make the changes of `diff(node, other)` in `node`: `other`, up to the order of lists whose
    order does not count."""
    pending = [
        (change.old if change.old is not None else change.new or (), change) for change in changes
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
            update[slot.name] = _apply_items(value, mine, depth + 1)
        elif slot.kind == "node" and any(len(path) > depth + 1 for path, _ in mine):
            update[slot.name] = _apply(value, mine, depth + 1)
        else:
            update[slot.name] = mine[0][1].after
    return node.model_copy(update=update)


def _apply_items(
    items: Sequence[Any], changes: list[tuple[Path, Change]], depth: int
) -> tuple[Any, ...]:
    result: list[Any] = list(items)
    inner: dict[int, list[tuple[Path, Change]]] = {}
    names = {segment(item, n): n - 1 for n, item in reversed(list(enumerate(items, 1)))}
    removed: set[int] = set()
    added: list[tuple[int, Any]] = []
    order: tuple[int, ...] | None = None
    for path, change in changes:
        if change.kind == "dipindah" and len(path) == depth:
            order = change.after
        elif change.kind == "ditambah" and len(path) == depth + 1 and change.place is not None:
            added.append((change.place, change.after))
        elif change.kind == "dihapus" and len(path) == depth + 1 and change.place is not None:
            removed.add(change.place)
        elif len(path) == depth + 1:
            result[names[path[depth]]] = change.after
        else:
            inner.setdefault(names[path[depth]], []).append((path, change))
    for place, mine in inner.items():
        result[place] = _apply(result[place], mine, depth + 1)
    kept = order if order is not None else [i for i in range(len(result)) if i not in removed]
    final = [result[i] for i in kept]
    for place, item in sorted(added, key=lambda pair: pair[0]):
        final.insert(place, item)
    return tuple(final)
