"""Versi layanan sebelum dan sesudah sebuah forum, perubahannya, dan alamat bagiannya."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ..diagnostic import Position
from ..difference.diff import Change, Effect, diff, plain
from ..model import StandarPelayanan
from ..model.base import part_at, slots
from ..path import Path, show
from ..project.project import Service


@dataclass(frozen=True, slots=True)
class Versi:
    """A service before a forum and after it; None where it does not exist.

    `sesudah` names the version after it: a day of a later frozen copy, or nothing for the work.
    """

    alamat: str
    lama: Service | None
    baru: Service | None
    sesudah: str = ""
    terbaca: bool = True
    """Whether both sides can be read; what cannot be read is not gone."""

    def changes(self) -> Iterator[Change]:
        """What differs between the two; the whole service where one is missing."""
        if not self.terbaca:
            return
        if self.lama is not None and self.baru is not None:
            unread = self.lama.broken | self.baru.broken
            for change in diff(self.lama.standar, self.baru.standar):
                if not change.path or change.path[0] not in unread:
                    yield change
        elif self.baru is not None:
            yield Change("ditambah", None, (), None, self.baru.standar, Effect.NETRAL)
        elif self.lama is not None:
            yield Change("dihapus", (), None, self.lama.standar, None, Effect.NETRAL)


@dataclass(frozen=True, slots=True)
class Perubahan:
    """A change of a service, with both versions to look it up in."""

    versi: Versi
    change: Change

    @property
    def addresses(self) -> frozenset[Path]:
        """All names of the changed part in the project: in its service, and where it is written."""
        found = set()
        sides = zip((self.versi.lama, self.versi.baru), self._sides(), strict=True)
        for service, paths in sides:
            for path in paths if service is not None else ():
                found.add((*_split(self.versi.alamat), *path))
                if service is not None and path and path[0] in service.inherited:
                    found.add((*origin(service, path[0]), *path))
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
        return (*_split(self.versi.alamat), *(path or ()))

    def place(self) -> Position | None:
        """Where it stands: in the new version, or at what is left around it."""
        if self.versi.baru is not None:
            return self.versi.baru.locate(self.change.path)
        return self.versi.lama.locate(self.change.path) if self.versi.lama is not None else None


def origin(service: Service, component: str) -> Path:
    """The address of the unit that gives a component; of the project, nothing."""
    document, unit = service.inherited[component].document, service.unit
    while unit.document is not document and unit.parent is not None:
        unit = unit.parent
    return _split(unit.alamat) if unit.document is document else ()


def _split(address: str) -> Path:
    return tuple(address.split("/")) if address else ()


def resolve_address(base: str, target: str) -> Path:
    """An address in a forum's files, which counts from the unit that holds the forum."""
    return (*_split(base), *_split(target.strip().strip("/")))


def known_address(path: Path, versions: Mapping[str, Versi]) -> bool:
    """Whether an address names a unit or service of a forum, or a part of one of them."""
    for address, versi in versions.items():
        service = _split(address)
        if service[: len(path)] == path:
            return True
        if path[: len(service)] == service:
            return any(
                _has(one.standar, path[len(service) :])
                for one in (versi.lama, versi.baru) if one is not None
            )  # fmt: skip
    return any(_shared(path, versi) for versi in versions.values())


def _has(standar: StandarPelayanan, path: Path) -> bool:
    if len(path) == 1 and path[0] in {slot.name for slot in slots(StandarPelayanan)}:
        return True
    try:
        part_at(standar, path)
    except KeyError:
        return False
    return True


def _shared(path: Path, versi: Versi) -> bool:
    """Whether an address names a component that a unit around a service gives to all."""
    for service in (versi.lama, versi.baru):
        unit = service.unit if service is not None else None
        while unit is not None:
            own = _split(unit.alamat)
            if path[: len(own)] == own and service is not None:
                return _has(service.standar, path[len(own) :])
            unit = unit.parent
    return False


def part_digest(
    base: str, targets: Iterable[str], versions: Mapping[str, Versi], *, new: bool
) -> str:
    """What parts hold, in a few letters: written down with a decision, compared ever after.

    Nothing where no part is named: something in a whole service or unit always changes.
    """
    found: dict[str, object] = {}
    for target in targets:
        path = resolve_address(base, target)
        for versi in versions.values():
            service = versi.baru if new else versi.lama
            if service is None or not (inside := _inside(path, _split(versi.alamat), service)):
                continue
            try:
                found[show(path)] = plain(part_at(service.standar, inside))
            except KeyError:
                found.setdefault(show(path), None)
    if not found:
        return ""
    text = json.dumps(found, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _inside(path: Path, own: Path, service: Service) -> Path:
    """The address within a service, whose own address is `own`, of its part or a shared one."""
    if path[: len(own)] == own:
        return path[len(own) :]
    for component in service.inherited:
        around = origin(service, component)
        if path[: len(around) + 1] == (*around, component):
            return path[len(around) :]
    return ()
