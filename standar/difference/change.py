"""Satu perbedaan sebagai nilai: jenisnya, alamatnya di kedua sisi, isinya, dan dampaknya."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any, Literal

from ..model.base import Node
from ..path import Path, show


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


Kind = Literal[
    "ditambah", "dihapus", "diubah", "dipindah", "diganti-nama", "dipecah", "digabung"
]  # fmt: skip
_MIRROR: dict[Kind, Kind] = {
    "ditambah": "dihapus", "dihapus": "ditambah", "dipecah": "digabung", "digabung": "dipecah",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Change:
    """One difference. `old` and `new` are the addresses on either side, None where it is absent.

    `place` is the index in the new list of an added item (in the old one of a removed item);
    `similar` says that the item was recognised by its words, having no key of its own. A moved list
    counts its kept items from 0 in their old order and carries them in their old and new order. A
    renamed item carries its old and new key. A split item carries itself and its pieces, whose
    addresses and indices are in `pieces`; a merged one the same the other way round. `home` is
    where something stands on the side that lacks it, where that is not the address that it has.
    """

    kind: Kind
    old: Path | None
    new: Path | None
    before: Any
    after: Any
    effect: Effect
    place: int | None = None
    similar: bool = False
    pieces: tuple[tuple[Path, int], ...] = ()
    home: Path | None = None

    @property
    def path(self) -> Path:
        """The address that people are shown: the new one, or the old one of what is gone."""
        return self.new if self.new is not None else self.old or ()

    @property
    def addresses(self) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
        """All addresses on either side; several where an item was split or items were merged."""
        pieces = tuple(path for path, _ in self.pieces)
        old = (self.old,) if self.old is not None else ()
        new = (self.new,) if self.new is not None else ()
        if self.kind == "digabung":
            return pieces, new
        return old, pieces if self.kind == "dipecah" else new

    @property
    def fingerprint(self) -> str:
        """A stable name of this change: a hash of its structure, never of a sentence."""
        parts = [self.kind, show(self.path), plain(self.before), plain(self.after)]
        text = json.dumps(parts, ensure_ascii=False, sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()[:12]

    def mirrored(self) -> Change:
        """The change that leads back."""
        if self.kind == "dipindah":
            back = tuple(sorted(self.before, key=self.after.__getitem__))
            return replace(self, old=self.new, new=self.old, after=back)
        return replace(
            self, kind=_MIRROR.get(self.kind, self.kind), old=self.new, new=self.old,
            before=self.after, after=self.before, effect=self.effect.mirrored(),
        )  # fmt: skip


def plain(value: Any) -> Any:
    """A value or a whole part as JSON can hold it; equal exactly where the values are."""
    if isinstance(value, Node):
        return value.model_dump(mode="json", exclude_defaults=True)
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    return value if value is None or isinstance(value, bool | int) else str(value)
