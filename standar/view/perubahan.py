"""Perubahan dengan kata: nama bagian menurut undang-undang, nilai sebelum dan sesudah."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .. import locale
from ..difference.diff import Change
from ..model.base import Node, slots
from ..model.lama import Lama
from ..path import Path
from .sebaris import one_line


def label(model: type[Node], path: Path) -> str:
    """`('jangka_waktu', '1', 'lama')` → `Jangka waktu penyelesaian › 1 › Lama`."""
    words: list[str] = []
    here: type[Node] | None = model
    for name in path:
        slot = next((s for s in slots(here) if s.name == name), None) if here else None
        if slot is not None:
            words.append(slot.title)
            here = slot.model
        else:
            words.append(name)
    return " › ".join(words)


def value(item: Any) -> str:
    """A value or a whole part in one line."""
    if isinstance(item, Node):
        return one_line(item)
    if isinstance(item, int) and not isinstance(item, bool):
        return str(item)
    if isinstance(item, Lama):
        return locale.lama(item)
    if hasattr(item, "value"):
        return str(item.value)
    return locale.read(item)


def sides(change: Change) -> tuple[str, str]:
    """The words before and after, each in one line."""
    before, after = lines(change)
    return "; ".join(before), "; ".join(after)


def lines(change: Change) -> tuple[list[str], list[str]]:
    """The words before and after; several lines where items were split or merged.

    A moved list shows its order counted from 1.
    """
    if change.kind == "dipindah":
        was, now = (", ".join(str(n + 1) for n in ns) for ns in (change.before, change.after))
        return [was], [now]
    return list(_lines(change.before)), list(_lines(change.after))


def _lines(item: Any) -> Iterator[str]:
    if isinstance(item, tuple):
        for one in item:
            yield from _lines(one)
    elif text := value(item):
        yield text


def whole(change: Change) -> bool:
    """Whether a whole service or unit came or went."""
    return change.path == ()
