"""Membandingkan dua sisi: dua berkas atau dua folder, dengan letak pada kedua sisinya."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path as FilePath

from .diagnostic import Diagnostic, Position
from .diff import Change, Effect, diff
from .model import Node
from .model.ukuran import Ukuran, ukuran
from .side import Part, read_side


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
    diagnostics: list[Diagnostic] = field(default_factory=list)
    models: dict[str, type[Node]] = field(default_factory=dict)

    def count(self, effect: Effect) -> int:
        """How many changes have this effect."""
        return sum(item.change.effect is effect for item in self.changes)


def compare(old: FilePath, new: FilePath) -> Comparison:
    """Compare two files, or two folders service by service."""
    before, after = read_side(old), read_side(new)
    result = Comparison(diagnostics=[*before.diagnostics, *after.diagnostics])
    if old.is_file() and new.is_file():
        written = before.alone or after.alone
        both = (before.only(as_written=written), after.only(as_written=written))
        pairs: Iterator[tuple[Part | None, Part | None]] = iter([both])
    else:
        names = dict.fromkeys([*before.parts, *after.parts])
        pairs = ((before.parts.get(name), after.parts.get(name)) for name in names)
    burdens: tuple[list[Ukuran], list[Ukuran]] = ([], [])
    for left, right in pairs:
        for part, burden in zip((left, right), burdens, strict=True):
            if part is not None and part.service is not None:
                burden.append(ukuran(part.service.standar))
        result.changes += compare_parts(left, right)
        part = right or left
        if part is not None:
            result.models[part.kode] = type(part.node)
    result.burden = _total(burdens[0]), _total(burdens[1])
    return result


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
        sum(days) if days else None,  # type: ignore[arg-type]
        sum(fees) if fees else None,  # type: ignore[arg-type]
    )
