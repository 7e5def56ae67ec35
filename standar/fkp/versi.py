"""Versi layanan sebelum dan sesudah sebuah forum, perubahannya, dan alamat bagiannya."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from ..diagnostic import Position
from ..difference.diff import Change, between
from ..path import ROOT, Path, parse
from ..project.project import Service, UnitFolder
from .copies import Copy


@dataclass(frozen=True, eq=False)
class Versi:
    """A service before a forum and after it; None where it does not exist.

    `dari` and `menjadi` are the frozen copies that hold the two, where there are such; without
    `menjadi` the new one is the work.
    """

    alamat: str
    lama: Service | None
    baru: Service | None
    dari: Copy | None = None
    menjadi: Copy | None = None
    terbaca: bool = True
    """Whether both sides can be read; what cannot be read is not gone."""

    @property
    def sesudah(self) -> str:
        """The day of the frozen copy after it, or nothing for the work."""
        return self.menjadi.hari if self.menjadi is not None else ""

    @property
    def ada(self) -> bool:
        """Whether there is such a service at all, though it may be unreadable."""
        return not (self.lama is None and self.baru is None and self.terbaca)

    @property
    def _unfrozen(self) -> bool:
        """Whether nothing was frozen that it could be compared with: then nothing is new."""
        return self.lama is None and self.dari is not None and not self.dari.path.is_dir()

    def changes(self) -> Iterator[Change]:
        """What differs between the two; the whole service where one is missing."""
        if not self.terbaca or self._unfrozen:
            return
        sides = [service for service in (self.lama, self.baru) if service is not None]
        unread = {key for service in sides for key in service.broken} if len(sides) == 2 else set()
        old, new = (one.standar if one is not None else None for one in (self.lama, self.baru))
        for change in between(old, new):
            if not change.path or change.path[0] not in unread:
                yield change

    @cached_property
    def perubahan(self) -> tuple[Perubahan, ...]:
        """The same, each with both versions to look it up in; told once, so that each is itself."""
        return tuple(Perubahan(self, change) for change in self.changes())


@dataclass(frozen=True, slots=True, eq=False)
class Perubahan:
    """A change of a service, with both versions to look it up in; each is itself alone."""

    versi: Versi
    change: Change

    @property
    def addresses(self) -> frozenset[Path]:
        """All names of the changed part in the project: in its service, and in every unit that
        gives it on, up to where it is written.
        """
        found = set()
        sides = zip((self.versi.lama, self.versi.baru), self._sides(), strict=True)
        for service, paths in sides:
            for path in paths if service is not None else ():
                found.add((*parse(self.versi.alamat), *path))
                if service is not None and path:
                    found |= {(*unit, *path) for unit in holders(service, path[0])}
        return frozenset(found)

    def _sides(self) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
        """Its addresses on either side. Places in a list count as they were discussed: what came
        to a list stands at none of the old places.
        """
        change = self.change
        old, new = change.addresses
        if not old and change.home is not None and change.place is None:
            old = (change.home,)
        if change.kind == "ditambah" and change.place is not None and new[0][-1].isdigit():
            return old, ((*new[0][:-1], "+"),)
        if old and any(part.isdigit() for path in new for part in path):
            return old, ()
        return old, new

    @property
    def asal(self) -> Path:
        """Where the new part is really written; of what is gone, the old one."""
        service, path = self.versi.baru, self.change.new
        if service is None or path is None:
            service, path = self.versi.lama, self.change.old
        if service is not None and path and path[0] in service.inherited:
            return (*origin(service, path[0]), *path)
        return (*parse(self.versi.alamat), *(path or ()))

    def place(self) -> Position | None:
        """Where it stands: in the new version, or at what is left around it."""
        if self.versi.baru is not None:
            return self.versi.baru.locate(self.change.path)
        return self.versi.lama.locate(self.change.path) if self.versi.lama is not None else None


def holders(service: Service, component: str) -> Iterator[Path]:
    """The addresses of the units that give a component on to a service, the nearest first.

    The last is where it is written; nothing where the service writes it itself.
    """
    if component not in service.inherited:
        return
    document = service.inherited[component].document
    unit: UnitFolder | None = service.unit
    while unit is not None:
        yield parse(unit.alamat)
        if unit.document is document:
            return
        unit = unit.parent
    yield ROOT  # the project


def origin(service: Service, component: str) -> Path:
    """The address of the unit that gives a component; of the project, nothing."""
    *_, last = holders(service, component)
    return last


def resolve_address(base: str, target: str) -> Path:
    """An address in a forum's files, which counts from the unit that holds the forum."""
    return (*parse(base), *parse(target.strip().strip("/")))
