"""Semula dan menjadi: setiap butir yang berubah dengan kata-kata lama dan barunya."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from .. import locale
from ..difference.diff import Change
from ..difference.match import pairs
from ..fkp.trace import Jejak, Kaitan
from ..fkp.versi import Versi
from ..model import StandarPelayanan
from ..model.base import Node, segment, slots
from ..path import Path
from ..project.project import Service
from .blocks import Text
from .butir import Butir, butir
from .coretan import marked
from .perubahan import label, sides


@dataclass(frozen=True, slots=True)
class Selisih:
    """A part that changed: its words on both sides, the changes, and the services it stands in.

    `asal` names the unit that gives the part to all its services; nothing where it is their own.
    """

    bagian: str
    tempat: str
    semula: tuple[str, ...]
    menjadi: tuple[str, ...]
    kaitan: tuple[Kaitan, ...]
    layanan: tuple[Versi, ...]
    asal: str = ""

    def marked(self) -> tuple[list[Text], list[Text]]:
        """Both sides, in which the words that went and came are marked."""
        return marked(self.semula, self.menjadi)


def selisih(jejak: Jejak) -> list[Selisih]:
    """Every changed part of a forum's services; what a unit gives to several is told once."""
    changes: dict[str, list[Kaitan]] = {}
    for kaitan in jejak.perubahan:
        changes.setdefault(kaitan.perubahan.versi.alamat, []).append(kaitan)
    found: dict[object, Selisih] = {}
    for address, own in changes.items():
        for row in _Sides(jejak.versi[address]).rows(own):
            asal = tuple((k.perubahan.asal, k.perubahan.change.kind) for k in row.kaitan)
            key = (row.asal or address, row.bagian, asal, row.semula, row.menjadi)
            same = found.get(key)
            found[key] = row if same is None else _together(same, row)
    return list(found.values())


def _together(one: Selisih, other: Selisih) -> Selisih:
    return Selisih(
        one.bagian, one.tempat, one.semula, one.menjadi, (*one.kaitan, *other.kaitan),
        (*one.layanan, *other.layanan), one.asal,
    )  # fmt: skip


# --- one service ----------------------------------------------------------------------------------


@dataclass(slots=True)
class _Group:
    """The changes of one place, and the parts that show them on either side."""

    old: list[Path] = field(default_factory=list)
    new: list[Path] = field(default_factory=list)
    kaitan: list[Kaitan] = field(default_factory=list)

    def add(self, old: Iterable[Path], new: Iterable[Path], kaitan: Kaitan) -> None:
        """One more change; every part is shown once."""
        self.old += [path for path in old if path not in self.old]
        self.new += [path for path in new if path not in self.new]
        self.kaitan.append(kaitan)


class _Sides:
    """Both versions of a service."""

    def __init__(self, versi: Versi) -> None:
        self.versi = versi
        self.old = butir(versi.lama.standar) if versi.lama is not None else {}
        self.new = butir(versi.baru.standar) if versi.baru is not None else {}
        self.back: dict[Path, Path] = {}
        if versi.lama is not None and versi.baru is not None:
            self.back = dict(_partners(versi.lama.standar, versi.baru.standar))
        self.forth = {old: new for new, old in self.back.items()}

    def rows(self, links: Iterable[Kaitan]) -> Iterator[Selisih]:
        """A row for every place where something changed that can be read."""
        groups: dict[object, _Group] = {}
        for kaitan in links:
            change = kaitan.perubahan.change
            old, new = self.places(change)
            groups.setdefault(_key(kaitan, old, new), _Group()).add(old, new, kaitan)
        for group in groups.values():
            if (row := self.row(group)) is not None:
                yield row

    def places(self, change: Change) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
        """The parts that show a change, on both sides also where only something in them is new."""
        olds, news = change.addresses
        old = [part for path in olds for part in _holders(self.old, path)]
        new = [part for path in news for part in _holders(self.new, path)]
        if not old:
            old = [self.back.get(path, path) for path in new if path not in news]
        if not new:
            new = [self.forth.get(path, path) for path in old if path not in olds]
        return tuple(p for p in old if p in self.old), tuple(p for p in new if p in self.new)

    def row(self, group: _Group) -> Selisih | None:
        changes = [kaitan.perubahan.change for kaitan in group.kaitan]
        first = changes[0]
        if not first.path:
            before, after = (_name(side) for side in (self.versi.lama, self.versi.baru))
        elif first.kind == "dipindah":
            before, after = (_order(side, first.path) for side in (self.old, self.new))
        else:
            before = _lines(self.old, group.old)
            after = _lines(self.new, group.new)
            if all(len(path) == 1 for path in (*group.old, *group.new)):
                before, after = _differing(before, after)
        if before == after:
            before, after = self.values(
                change for change in changes if change.kind != "diganti-nama"
            )
        if before == after:
            return None
        where = "urutan" if first.kind == "dipindah" else self.place(group)
        title = label(StandarPelayanan, first.path[:1]) if first.path else "Seluruh standar"
        return Selisih(
            title, where, tuple(before), tuple(after), tuple(group.kaitan), (self.versi,),
            self.origin(first.path),
        )  # fmt: skip

    def values(self, changes: Iterable[Change]) -> tuple[list[str], list[str]]:
        """Changes that no component shows, by the names of their fields."""
        before: list[str] = []
        after: list[str] = []
        for change in changes:
            name = label(StandarPelayanan, change.path).partition(" › ")[2]
            for side, text in zip((before, after), sides(change), strict=True):
                side += [f"{name}: {text}" if name else text] if text else []
        return before, after

    def place(self, group: _Group) -> str:
        """`butir 3`, and what number it had before."""
        new = [self.new[path] for path in group.new if self.new[path].number]
        old = [self.old[path] for path in group.old if self.old[path].number]
        if not new:
            return f"semula {_numbers(old)}" if old else ""
        said = _numbers(new)
        return said if not old or _numbers(old) == said else f"{said} (semula {_numbers(old)})"

    def origin(self, path: Path) -> str:
        """The unit that gives the component on both sides."""
        names = {
            service.inherited[path[0]].nama if path and path[0] in service.inherited else ""
            for service in (self.versi.lama, self.versi.baru) if service is not None
        }  # fmt: skip
        return names.pop() if len(names) == 1 else ""


def _name(service: Service | None) -> list[str]:
    return [service.standar.layanan] if service is not None else []


def _numbers(parts: Sequence[Butir]) -> str:
    return f"{parts[0].kind} {locale.number_runs(part.number for part in parts)}"


def _key(kaitan: Kaitan, old: tuple[Path, ...], new: tuple[Path, ...]) -> object:
    """What changes have in common that are told in one row.

    Items of a list that came, or went, for the same reasons are told together.
    """
    change = kaitan.perubahan.change
    if change.kind == "dipindah" or not (old or new):
        return change.path
    if change.kind in ("ditambah", "dihapus") and not (old and new):
        return change.kind, change.path[:-1], kaitan.masukan, kaitan.terbawa, kaitan.lain
    return old, new


def _holders(parts: dict[Path, Butir], path: Path) -> list[Path]:
    """The parts that show what stands at an address: those below it, or the one around it."""
    if not path:
        return []
    below = [other for other in parts if other[: len(path)] == path]
    if below:
        return below
    around = (path[:n] for n in range(len(path), 0, -1))
    return [found] if (found := next((p for p in around if p in parts), None)) else []


def _lines(parts: dict[Path, Butir], paths: Iterable[Path]) -> list[str]:
    return [line for path in paths for line in parts[path].lines]


def _order(parts: dict[Path, Butir], path: Path) -> list[str]:
    """The items of a list, one after the other."""
    items = [part for place, part in parts.items() if place[:-1] == path and part.lines]
    return [f"{n}. {part.lines[0]}" for n, part in enumerate(items, 1)]


def _differing(before: list[str], after: list[str]) -> tuple[list[str], list[str]]:
    """Only the lines that are not on both sides."""
    return (
        [line for line in before if line not in after],
        [line for line in after if line not in before],
    )


def _partners(
    before: Node, after: Node, old: Path = (), new: Path = ()
) -> Iterator[tuple[Path, Path]]:
    """The new and the old address of every item that is on both sides."""
    for slot in slots(type(before)):
        left, right = getattr(before, slot.name), getattr(after, slot.name)
        here, there = (*old, slot.name), (*new, slot.name)
        if slot.kind == "items":
            for i, j, _ in pairs(left, right):
                yield (*there, segment(right[j], j + 1)), (*here, segment(left[i], i + 1))
        elif slot.kind == "node" and left is not None and right is not None:
            yield from _partners(left, right, here, there)
