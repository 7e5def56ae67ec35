"""Perbedaan dua bagian menurut makna: apa berubah, di alamat mana, meringankan atau memberatkan.

Generic over any Node: items of a list are matched by their own key, and only where there is none by
the words they share; the effect follows from the `Meaning` of the field. The order of a list counts
only where the field says so.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any, Literal, TypeVar

from .match import pairs as match
from .model.base import Meaning, Node, Slot, segment, slots
from .path import Path, show

N = TypeVar("N", bound=Node)


class Effect(Enum):
    """What a change means to the citizen."""

    MERINGANKAN = "meringankan"
    MEMBERATKAN = "memberatkan"
    NETRAL = "netral"
    REDAKSIONAL = "redaksional"

    def mirrored(self) -> Effect:
        """The effect of the opposite change."""
        swap = {Effect.MERINGANKAN: Effect.MEMBERATKAN, Effect.MEMBERATKAN: Effect.MERINGANKAN}
        return swap.get(self, self)


Kind = Literal["ditambah", "dihapus", "diubah", "dipindah"]
_MIRROR: dict[Kind, Kind] = {
    "ditambah": "dihapus", "dihapus": "ditambah", "diubah": "diubah", "dipindah": "dipindah",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Change:
    """One difference. `old` and `new` are the addresses on either side, None where it is absent.

    `place` is the index in the new list of an added item (in the old one of a removed item);
    `similar` says that the item was recognised by its words, having no key of its own. A moved list
    carries the old and new order of the kept items as indices into the old list.
    """

    kind: Kind
    old: Path | None
    new: Path | None
    before: Any
    after: Any
    effect: Effect
    place: int | None = None
    similar: bool = False

    @property
    def path(self) -> Path:
        """The address that people are shown: the new one, or the old one of what is gone."""
        return self.new if self.new is not None else self.old or ()

    @property
    def fingerprint(self) -> str:
        """A stable name of this change: a hash of its structure, never of a sentence."""
        parts = [self.kind, show(self.path), _plain(self.before), _plain(self.after)]
        text = json.dumps(parts, ensure_ascii=False, sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()[:12]

    def mirrored(self) -> Change:
        """The change that leads back."""
        return replace(
            self, kind=_MIRROR[self.kind], old=self.new, new=self.old,
            before=self.after, after=self.before, effect=self.effect.mirrored(),
        )  # fmt: skip


def _plain(value: Any) -> Any:
    if isinstance(value, Node):
        return value.model_dump(mode="json", exclude_defaults=True)
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    return value if value is None or isinstance(value, bool | int) else str(value)


# --- comparing -----------------------------------------------------------------------------------


def diff(before: N, after: N, old: Path = (), new: Path = ()) -> Iterator[Change]:
    """Every difference between two parts of one type, in the order of the law."""
    if before is after:
        return
    for slot in slots(type(before)):
        left, right = getattr(before, slot.name), getattr(after, slot.name)
        if left == right:
            continue
        here = (*old, slot.name), (*new, slot.name)
        if slot.kind == "items":
            yield from _items(left, right, slot, *here)
        elif slot.kind == "node" and left is not None and right is not None:
            yield from diff(left, right, *here)
        else:
            yield _value(left, right, slot.meaning, *here)


def _value(left: Any, right: Any, meaning: Meaning, old: Path, new: Path) -> Change:
    absent = left is None, right is None
    kind: Kind = "ditambah" if absent[0] else "dihapus" if absent[1] else "diubah"
    return Change(
        kind, None if absent[0] else old, None if absent[1] else new, left, right,
        _effect(left, right, meaning),
    )  # fmt: skip


def _effect(left: Any, right: Any, meaning: Meaning) -> Effect:
    if left is None or right is None:
        return Effect.NETRAL
    if isinstance(left, str) and isinstance(right, str):
        return Effect.REDAKSIONAL if _letters(left) == _letters(right) else Effect.NETRAL
    if meaning.better is None or isinstance(left, Node):
        return Effect.NETRAL
    if left < right:
        return Effect.MEMBERATKAN if meaning.better == "less" else Effect.MERINGANKAN
    if right < left:
        return Effect.MERINGANKAN if meaning.better == "less" else Effect.MEMBERATKAN
    return Effect.NETRAL


def _letters(text: str) -> str:
    """What remains when spelling of case, space and punctuation does not count."""
    return "".join(c for c in text.casefold() if c.isalnum())


def _items(
    left: Sequence[Any], right: Sequence[Any], slot: Slot, old: Path, new: Path
) -> Iterator[Change]:
    pairs = list(match(left, right))
    olds = [(*old, segment(item, n)) for n, item in enumerate(left, 1)]
    news = [(*new, segment(item, n)) for n, item in enumerate(right, 1)]
    added, removed = _list_effects(slot.meaning)
    kept_left, kept_right = {i for i, _, _ in pairs}, {j for _, j, _ in pairs}
    for i, item in enumerate(left):
        if i not in kept_left:
            yield Change("dihapus", olds[i], None, item, None, removed, i)
    for i, j, similar in sorted(pairs, key=lambda pair: pair[1]):
        if isinstance(left[i], Node):
            for change in diff(left[i], right[j], olds[i], news[j]):
                yield replace(change, similar=similar) if similar else change
        elif left[i] != right[j]:
            effect = _effect(left[i], right[j], Meaning())
            yield Change("diubah", olds[i], news[j], left[i], right[j], effect, similar=similar)
    for j, item in enumerate(right):
        if j not in kept_right:
            yield Change("ditambah", None, news[j], None, item, added, j)
    order = [i for i, _, _ in sorted(pairs, key=lambda pair: pair[1])]
    if slot.meaning.ordered and order != sorted(order):
        yield Change("dipindah", old, new, tuple(sorted(order)), tuple(order), Effect.NETRAL)


def _list_effects(meaning: Meaning) -> tuple[Effect, Effect]:
    """What adding to and removing from a list means."""
    if meaning.better is None:
        return Effect.NETRAL, Effect.NETRAL
    more = Effect.MERINGANKAN if meaning.better == "more" else Effect.MEMBERATKAN
    return more, more.mirrored()
