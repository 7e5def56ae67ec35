"""Perbedaan dua bagian menurut makna: apa berubah, di alamat mana, meringankan atau memberatkan.

Generic over any Node: items of a list are matched by their own key, and only where there is none by
the words they share; the effect follows from the `Meaning` of the field. The order of a list counts
only where the field says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from ..model.base import Meaning, Node, Slot, key_field, segment, slots
from ..path import Path
from .change import Change, Effect, Kind, plain
from .grade import added, grade
from .match import pairs as match
from .regroup import Group, regroup

__all__ = ["Change", "Effect", "Kind", "between", "diff", "plain"]

N = TypeVar("N", bound=Node)
_WEIGHED = (Effect.MERINGANKAN, Effect.MEMBERATKAN)


def between(before: Node | None, after: Node | None) -> Iterator[Change]:
    """The changes from one version of a part to another; the whole part where one is missing."""
    if before is not None and after is not None:
        yield from diff(before, after)
    elif before is not None:
        yield Change("dihapus", (), None, before, None, Effect.NETRAL)
    elif after is not None:
        yield Change("ditambah", None, (), None, after, Effect.NETRAL)


def diff(before: N, after: N, old: Path = (), new: Path = ()) -> Iterator[Change]:
    """Every difference between two parts of one type, in the order of the law."""
    if before is after:
        return
    for slot in slots(type(before)):
        left, right = getattr(before, slot.name), getattr(after, slot.name)
        if left is right or left == right or (slot.name == "kode" and _renamed(before, old, new)):
            continue
        here = (*old, slot.name), (*new, slot.name)
        if slot.kind == "items":
            found = _Lists(left, right, slot, *here, before, after).changes()
            yield from _weighed(found, before, after, slot) if slot.meaning.measure else found
        elif slot.kind == "node" and left is not None and right is not None:
            yield from diff(left, right, *here)
        else:
            change = _value(left, right, slot.meaning, *here)
            judged = change.effect in (Effect.MERINGANKAN, Effect.MEMBERATKAN)
            if (
                judged
                and slot.meaning.measure
                and _measured(before, slot) == _measured(after, slot)
            ):
                change = replace(change, effect=Effect.NETRAL)
            yield change


def _renamed(part: Node, old: Path, new: Path) -> bool:
    """Whether the list that holds this part has told already that its `kode` is another one."""
    return named(part) and old[-1:] != new[-1:]


def named(item: Any) -> bool:
    """Whether an item's key is a `kode`: a name and nothing else, so that it can be another."""
    return isinstance(item, Node) and key_field(type(item)) == Node.kunci


def _value(left: Any, right: Any, meaning: Meaning, old: Path, new: Path) -> Change:
    absent = left is None, right is None
    kind: Kind = "ditambah" if absent[0] else "dihapus" if absent[1] else "diubah"
    return Change(
        kind, None if absent[0] else old, None if absent[1] else new, left, right,
        grade(left, right, meaning),
        home=(old if absent[0] else new) if any(absent) and old != new else None,
    )  # fmt: skip


def _weighed(found: Iterator[Change], before: Node, after: Node, slot: Slot) -> Iterator[Change]:
    """Changes of a list that is weighed as a whole: which items came and went is no matter."""
    weight = Meaning(better=slot.meaning.better)
    whole = grade(_measured(before, slot), _measured(after, slot), weight)
    for change in found:
        of_item = change.kind in ("ditambah", "dihapus") or change.effect is Effect.NETRAL
        yield replace(change, effect=whole) if of_item else change


def _measured(part: Node, slot: Slot) -> Any:
    """What a part says as a whole about that of which a field is one place."""
    return getattr(part, slot.meaning.measure)


@dataclass(slots=True)
class _Lists:
    """The two versions of one list, their addresses, and the parts in which they are."""

    left: Sequence[Any]
    right: Sequence[Any]
    slot: Slot
    old: Path
    new: Path
    before: Node
    after: Node

    def changes(self) -> Iterator[Change]:
        """What went, what was regrouped, what changed inside, what came, and the order."""
        left, right = self.left, self.right
        splits, merges, pairs = regroup(left, right, list(match(left, right)))
        come = added(left, right, self.slot.meaning)
        kept_left = {i for i, *_ in pairs} | {i for i, _ in splits}
        kept_right = {j for _, j, _ in pairs} | {j for j, _ in merges}
        kept_left |= {i for _, many in merges for i in many}
        kept_right |= {j for _, many in splits for j in many}
        for i, item in enumerate(left):
            if i not in kept_left:
                was, home = self.was(i), self.home(self.new, self.was(i))
                effect = come.mirrored() if _matters(item, self.after) else Effect.NETRAL
                yield Change("dihapus", was, None, item, None, effect, i, home=home)
        yield from (_split(self, group) for group in splits)
        yield from (_split(self.turned(), group).mirrored() for group in merges)
        in_order = sorted(pairs, key=lambda pair: pair[1])
        for i, j, similar in in_order:
            yield from self.inside(i, j, similar=similar)
        for j, item in enumerate(right):
            if j not in kept_right:
                now, home = self.now(j), self.home(self.old, self.now(j))
                effect = come if _matters(item, self.before) else Effect.NETRAL
                yield Change("ditambah", None, now, None, item, effect, j, home=home)
        ranks = {i: rank for rank, i in enumerate(sorted(i for i, *_ in pairs))}
        before, after = tuple(range(len(pairs))), tuple(ranks[i] for i, *_ in in_order)
        if self.slot.meaning.ordered and before != after:
            yield Change("dipindah", self.old, self.new, before, after, Effect.NETRAL)

    def home(self, other: Path, path: Path) -> Path | None:
        """Where an item stands in the list of the other side, if that has another address."""
        return (*other, path[-1]) if self.old != self.new else None

    def inside(self, i: int, j: int, *, similar: bool) -> Iterator[Change]:
        """What differs between two versions of one item."""
        left, right = self.left[i], self.right[j]
        if left is right or left == right:
            return
        was, now = self.was(i), self.now(j)
        if not isinstance(left, Node):
            effect = grade(left, right, Meaning())
            yield Change("diubah", was, now, left, right, effect, similar=similar)
            return
        keys = (getattr(item, Node.kunci) if named(item) else None for item in (left, right))
        if (key := next(keys)) != (other := next(keys)):
            yield Change("diganti-nama", was, now, key, other, Effect.NETRAL, similar=similar)
        heeded = not (left.ringan and right.ringan)
        for change in diff(left, right, was, now):
            effect = change.effect if heeded else _unheeded(change.effect)
            if similar or effect is not change.effect:
                change = replace(change, similar=similar or change.similar, effect=effect)
            yield change

    def was(self, place: int) -> Path:
        """The old address of an item."""
        return (*self.old, segment(self.left[place], place + 1))

    def now(self, place: int) -> Path:
        """The new address of an item."""
        return (*self.new, segment(self.right[place], place + 1))

    def turned(self) -> _Lists:
        """The same lists as seen from the other side."""
        return _Lists(self.right, self.left, self.slot, self.new, self.old, self.after, self.before)


def _matters(item: Any, other: Node) -> bool:
    """Whether it weighs anything that a part lacks this item."""
    return not isinstance(item, Node) or item.berbobot(other)


def _unheeded(effect: Effect) -> Effect:
    """What a change means inside of what nobody has to heed."""
    return effect if effect is Effect.REDAKSIONAL else Effect.NETRAL


def _split(lists: _Lists, group: Group) -> Change:
    """One item that became several."""
    pieces = tuple((lists.now(place), place) for place in group.many)
    items = tuple(lists.right[place] for place in group.many)
    return Change(
        "dipecah", lists.was(group.one), pieces[0][0], lists.left[group.one], items, Effect.NETRAL,
        group.one, pieces=pieces,
    )  # fmt: skip
