"""Membandingkan dua sisi: dua berkas atau dua folder, dengan letak pada kedua sisinya."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path as FilePath

from .diagnostic import Position
from .diff import Change, Effect, diff
from .model import Node
from .model.ukuran import Ukuran, ukuran
from .side import Part, Side, read_side


@dataclass(frozen=True, slots=True)
class Located:
    """A change, the service or unit that it is in, and its place on either side."""

    kode: str
    change: Change
    old: Position | None
    new: Position | None


@dataclass(slots=True)
class Comparison:
    """Everything that differs between two sides, and the burden of services before and after."""

    changes: list[Located] = field(default_factory=list)
    burden: tuple[Ukuran, Ukuran] = (Ukuran(0, 0, None, None), Ukuran(0, 0, None, None))
    skipped: dict[str, Position | None] = field(default_factory=dict)
    """What was left out because one side cannot be read: address → where the fault stands."""
    models: dict[str, type[Node]] = field(default_factory=dict)

    def count(self, effect: Effect) -> int:
        """How many changes have this effect."""
        return sum(item.change.effect is effect for item in self.changes)


def compare(old: FilePath, new: FilePath) -> Comparison:
    """Compare two files, or two folders service by service.

    What cannot be read on one side is left out and named, never counted as gone.
    """
    before, after = read_side(old), read_side(new)
    result = Comparison(skipped={**before.unread, **after.unread})
    burdens: tuple[list[Ukuran], list[Ukuran]] = ([], [])
    for left, right in _pairs(before, after, single=old.is_file() and new.is_file()):
        part = right or left
        if part is None or part.kode in result.skipped:
            continue
        broken = (left.broken if left else frozenset()) | (right.broken if right else frozenset())
        result.skipped |= {f"{part.kode}/{key}": part.locate((key,)) for key in sorted(broken)}
        result.models[part.kode] = type(part.node)
        for change in compare_parts(left, right):
            if not change.change.path or change.change.path[0] not in broken:
                result.changes.append(change)
        for one, burden in zip((left, right), burdens, strict=True):
            if one is not None and one.service is not None:
                burden.append(ukuran(one.service.standar))
    result.burden = _total(burdens[0]), _total(burdens[1])
    return result


def _pairs(before: Side, after: Side, *, single: bool) -> Iterator[tuple[Part | None, Part | None]]:
    if single:
        written = before.alone or after.alone
        yield before.only(as_written=written), after.only(as_written=written)
        return
    for name in dict.fromkeys([*before.parts, *after.parts]):
        yield before.parts.get(name), after.parts.get(name)


def compare_parts(left: Part | None, right: Part | None) -> Iterator[Located]:
    """The changes from one version of a service or unit to another; whole when one is absent."""
    if left is not None and right is not None:
        for change in diff(left.node, right.node):
            old = left.locate(change.old) if change.old is not None else None
            new = right.locate(change.new) if change.new is not None else None
            yield Located(right.kode, change, old, new)
    elif left is not None:
        change = Change("dihapus", (), None, left.node, None, Effect.NETRAL)
        yield Located(left.kode, change, left.locate(()), None)
    elif right is not None:
        change = Change("ditambah", None, (), None, right.node, Effect.NETRAL)
        yield Located(right.kode, change, None, right.locate(()))


def _total(burdens: list[Ukuran]) -> Ukuran:
    """Sums over services; days and rupiah over those that say them."""
    days = [u.hari_kerja for u in burdens if u.hari_kerja is not None]
    fees = [u.biaya_rupiah for u in burdens if u.biaya_rupiah is not None]
    return Ukuran(
        sum(u.persyaratan for u in burdens),
        sum(u.langkah for u in burdens),
        sum(days, Decimal(0)) if days else None,
        sum(fees, Decimal(0)) if fees else None,
    )
