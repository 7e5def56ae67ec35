"""Membandingkan dua sisi: dua berkas atau dua folder, dengan letak pada kedua sisinya."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path as FilePath
from typing import Any, NamedTuple

from ..collector import uncollected
from ..cores import cores
from ..diagnostic import Position
from ..difference.diff import Change, Effect, between
from ..model import Node
from ..model.ukuran import Ukuran, lebih_berat, ukuran
from ..path import Path
from .side import Opened, Part, Side, Unreadable, open_side

PARALLEL_FROM = 200
"""Pairs from which a second process pays for its start."""


@dataclass(frozen=True, slots=True)
class Located:
    """A change, the service or unit that it is in, and its place on either side.

    `shared` where a unit or the project gives the part to its services, on every side that has it;
    the places then are in the file where it was really written.
    """

    kode: str
    change: Change
    old: Position | None
    new: Position | None
    shared: bool = False


class Compared(NamedTuple):
    """What was found about one address: a share of a comparison."""

    kode: str
    there: tuple[bool, bool]
    model: type[Node] | None
    changes: tuple[Located, ...]
    skipped: dict[str, Position | None]
    burden: tuple[Ukuran | None, Ukuran | None]
    nama: str = ""


@dataclass(slots=True)
class Comparison:
    """Everything that differs between two sides, and the burden of services before and after."""

    changes: list[Located] = field(default_factory=list)
    burdens: dict[str, tuple[Ukuran | None, Ukuran | None]] = field(default_factory=dict)
    """The burden of every service; None on a side where it does not stand."""
    skipped: dict[str, Position | None] = field(default_factory=dict)
    """What was left out because one side cannot be read: address → where the fault stands."""
    models: dict[str, type[Node]] = field(default_factory=dict)
    causes: dict[tuple[str, str], tuple[str, ...]] | None = None
    """Service and fingerprint → what explains the change; None where no forum was asked."""
    reasons: dict[str, dict[str, str]] = field(default_factory=dict)
    """Fingerprint → the words of every cause of it, as far as a forum wrote them down."""
    forum: str = ""
    """The forum that was asked, as people know it."""
    names: dict[str, str] = field(default_factory=dict)
    """What a service is called, by its address."""

    def cause(self, item: Located) -> tuple[str, ...]:
        """What explains a change, as far as a forum knows."""
        return (self.causes or {}).get((item.kode, item.change.fingerprint), ())

    @property
    def burden(self) -> tuple[Ukuran, Ukuran]:
        """The sums over all services, before and after; what one of them says on one side only
        is no part of a sum of several."""
        pairs = [*self.burdens.values()]
        if len(pairs) > 1:
            pairs = [_comparable(a, b) if a and b else (a, b) for a, b in pairs]
        return _total(a for a, _ in pairs), _total(b for _, b in pairs)

    @property
    def heavier(self) -> bool:
        """Whether anything burdens citizens more: a change, or the figures of any service."""
        both = ((a, b) for a, b in self.burdens.values() if a is not None and b is not None)
        return bool(self.count(Effect.MEMBERATKAN)) or any(lebih_berat(a, b) for a, b in both)

    def count(self, effect: Effect) -> int:
        """How many changes have this effect."""
        return sum(item.change.effect is effect for item in self.changes)


def compare(old: FilePath | Side, new: FilePath | Side) -> Comparison:
    """Compare two files, or two folders service by service.

    What cannot be read on one side is left out and named, never counted as gone.
    """
    sides = [side if isinstance(side, Side) else open_side(side) for side in (old, new)]
    before, after = sides
    single = before.single and after.single
    found = [_of_files(before, after)] if single else list(_of_folders(before, after))
    for n, side in enumerate(sides):
        if not any(one.there[n] for one in found):
            raise Unreadable(side.path)
    result = Comparison()
    for one in found:
        result.changes += one.changes
        result.skipped |= one.skipped
        if one.model is not None:
            result.models[one.kode] = one.model
        if one.nama:
            result.names[one.kode] = one.nama
        if one.burden != (None, None):
            result.burdens[one.kode] = one.burden
    return result


def _of_files(before: Side, after: Side) -> Compared:
    """Two files, whatever their names; as written where what one of them inherits is unknown."""
    names = [next(iter(side.files), "") for side in (before, after)]
    left = Opened(before).part(names[0])
    right = Opened(after).part(names[1], left if isinstance(left, Part) else None)
    if not isinstance(left, Part) or not isinstance(right, Part):
        there = isinstance(left, Part), isinstance(right, Part)
        return Compared(names[1], there, None, (), {}, (None, None))
    if before.alone or after.alone:
        left, right = left.as_written(), right.as_written()
    return _judged(right.kode, left, right)


def _of_folders(before: Side, after: Side) -> Iterable[Compared]:
    """Address by address; many of them are shared among processes."""
    names = list(dict.fromkeys([*before.files, *after.files]))
    if before.frozen != after.frozen:  # what was not frozen is neither new nor gone
        names = [name for name in names if name in (before if before.frozen else after).files]
    many = cores()
    if len(names) < PARALLEL_FROM or many == 1:
        return compare_share(before, after, names)
    from concurrent.futures import ProcessPoolExecutor  # costs 40 ms that small runs do not pay

    size = len(names) // (4 * many) + 1
    shares = [names[n : n + size] for n in range(0, len(names), size)]
    with ProcessPoolExecutor(min(many, len(shares))) as pool:
        done = pool.map(
            compare_share, (before.share(s) for s in shares), (after.share(s) for s in shares),
            shares,
        )  # fmt: skip
        return [one for share in done for one in share]


def compare_share(before: Side, after: Side, names: list[str]) -> list[Compared]:
    """Some of the addresses of two folders; needs nothing but the files."""
    with uncollected():
        old, new = Opened(before), Opened(after)
        return [_compared(old, new, name) for name in names]


def _compared(old: Opened, new: Opened, name: str) -> Compared:
    left = old.part(name)
    right = new.part(name, left if isinstance(left, Part) else None)
    faults = [one for one in (right, left) if isinstance(one, Position)]
    if faults:
        there = left is not None, right is not None
        return Compared(name, there, None, (), {name: faults[0]}, (None, None))
    return _judged(
        name, left if isinstance(left, Part) else None, right if isinstance(right, Part) else None
    )


def _judged(name: str, left: Part | None, right: Part | None) -> Compared:
    """What differs between two parts, without what one of them leaves unknown."""
    there = left is not None, right is not None
    part = right or left
    if part is None:
        return Compared(name, there, None, (), {}, (None, None))
    broken = frozenset[str]().union(*(one.broken for one in (left, right) if one is not None))
    skipped: dict[str, Position | None] = {
        f"{name}/{key}": part.locate((key,)) for key in sorted(broken)
    }
    changes = tuple(
        found for found in compare_parts(left, right)
        if not found.change.path or found.change.path[0] not in broken
    )  # fmt: skip
    called = part.service.standar.layanan if part.service is not None else ""
    burdens = _burden(left), _burden(right)
    return Compared(name, there, type(part.node), changes, skipped, burdens, called)


def _burden(part: Part | None) -> Ukuran | None:
    return ukuran(part.service.standar) if part is not None and part.service is not None else None


def compare_parts(left: Part | None, right: Part | None) -> Iterator[Located]:
    """The changes from one version of a service or unit to another; whole when one is absent."""
    part = right or left
    old, new = (side.node if side is not None else None for side in (left, right))
    for change in between(old, new):
        yield Located(
            part.kode if part is not None else "",
            change,
            left.locate(change.old) if left is not None and change.old is not None else None,
            right.locate(change.new) if right is not None and change.new is not None else None,
            _shared(((left, change.old), (right, change.new))),
        )


def _shared(sides: Iterable[tuple[Part | None, Path | None]]) -> bool:
    return all(s.inherits(path) for s, path in sides if s is not None and path is not None)


def _comparable(before: Ukuran, after: Ukuran) -> tuple[Ukuran, Ukuran]:
    """Only the figures that both sides say."""
    figures = zip(Ukuran._fields, before, after, strict=True)
    gone: dict[str, Any] = {name: None for name, *both in figures if None in both}
    return before._replace(**gone), after._replace(**gone)


def _total(burdens: Iterable[Ukuran | None]) -> Ukuran:
    """Sums over services; days, rupiah and visits over those that say them."""
    known = [one for one in burdens if one is not None]
    return Ukuran(
        sum(one.persyaratan for one in known),
        sum(one.langkah for one in known),
        _sum(one.hari_kerja for one in known),
        _sum(one.biaya_rupiah for one in known),
        _whole(_sum(one.kunjungan for one in known)),
    )


def _sum(figures: Iterable[Decimal | int | None]) -> Decimal | None:
    said = [figure for figure in figures if figure is not None]
    return sum(map(Decimal, said), Decimal(0)) if said else None


def _whole(figure: Decimal | None) -> int | None:
    return None if figure is None else int(figure)
