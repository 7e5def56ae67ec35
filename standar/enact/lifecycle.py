"""Daur hidup standar: rancangan, forum, penetapan; apa yang berlaku dan apa yang baru rancangan."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path as FilePath

from ..difference.diff import diff
from ..fkp.copies import Copy
from ..fkp.forum import Records
from ..fkp.versi import resolve_address
from ..model import Penetapan
from ..project.layout import ENACTED, Layout
from ..project.project import Inherited, Project, Service, UnitFolder
from ..project.status import Status, Tahap
from ..source.read import Source


@dataclass(frozen=True, slots=True)
class Decree:
    """A decree with the unit whose record it is, and where its frozen copy stands or would."""

    node: Penetapan
    unit: UnitFolder
    copy: FilePath

    @property
    def order(self) -> tuple[str, str]:
        """What tells an earlier decree from a later one."""
        return self.node.tanggal.isoformat(), str(self.copy)


class Lifecycle:
    """The status of every service of a layout; frozen copies are read once, and only if needed."""

    def __init__(self, layout: Layout, records: Records | None = None) -> None:
        self.layout = layout
        self.records = records or Records(layout)
        self._held = self.records.copies.held

    def status(self, service: Service) -> Status:
        """How far a service has come."""
        decree = self.decree(service.unit, service.alamat)
        forum = self.forum(service.alamat, decree)
        if decree is None:
            tahap = Tahap.DIKONSULTASIKAN if forum else Tahap.BELUM
            return Status(tahap, forum=forum)
        enacted = self.records.frozen(decree.copy, service.alamat)
        changes = 0
        if enacted is not None and enacted.standar != service.standar:
            changes = sum(1 for _ in diff(enacted.standar, service.standar))
        tahap = Tahap.BERUBAH if changes else Tahap.BERLAKU
        return Status(tahap, decree.node, enacted is not None, changes, forum)

    def forum(self, address: str, decree: Decree | None) -> tuple[str, str] | None:
        """The last forum that discussed a service and that no decree has followed: unit, day."""
        since = decree.node.tanggal.isoformat() if decree is not None else ""
        later = [found for found in self.forums(address) if found[0] > since]
        return max(later)[::-1] if later else None

    def forums(self, address: str) -> list[tuple[str, str]]:
        """Every forum that discussed a service: day, unit."""
        copies = (copy for copy in self.records.copies.of(address) if not copy.enacted)
        return [(copy.hari, self._unit(copy)) for copy in copies]

    def _unit(self, copy: Copy) -> str:
        """The address of the unit whose record it is."""
        folder = copy.path.parents[2].relative_to(self.layout.standards)
        return folder.as_posix().removeprefix(".")

    def discussed(self, address: str, day: str) -> tuple[str, str] | None:
        """The last forum up to a day that discussed a service: day, unit."""
        return max((found for found in self.forums(address) if found[0] <= day), default=None)

    def latest(self, address: str) -> tuple[str, str]:
        """The days of the last decree and of the last forum on a service; empty without one."""
        copies = self.records.copies.of(address)
        unit = self.records.reader.unit((self.layout.standards / address).parent)
        decree = self.decree(unit, address)
        enacted = [copy.hari for copy in copies if copy.enacted]
        enacted += [decree.node.tanggal.isoformat()] if decree is not None else []
        discussed = (copy.hari for copy in copies if not copy.enacted)
        return max(enacted, default=""), max(discussed, default="")

    def held(self, decree: Decree) -> list[str]:
        """The addresses of the services in the frozen copy of a decree."""
        return sorted(self._held.get(decree.copy, ()))

    def decree(self, unit: UnitFolder, address: str) -> Decree | None:
        """The last decree on a service, of its unit or of one around it, that was not revoked."""
        known = list(self.decrees(unit))
        found = [
            one for one in known
            if self._enacts(one, unit, address) and not any(_revokes(other, one) for other in known)
        ]  # fmt: skip
        return max(found, key=lambda one: one.order, default=None)

    def decrees(self, unit: UnitFolder) -> Iterator[Decree]:
        """Every decree of a unit and of those around it."""
        node: UnitFolder | None = unit
        while node is not None:
            for document in node.decrees:
                if document.node is not None:
                    folder = self.layout.root / FilePath(document.name).parent
                    yield Decree(document.node, node, folder / ENACTED)
            node = node.parent

    def _enacts(self, decree: Decree, unit: UnitFolder, address: str) -> bool:
        """Whether a decree names a service, or names none and is on all that it holds."""
        names = decree.node.layanan
        if names:
            base = decree.unit.alamat
            return any("/".join(resolve_address(base, name)) == address for name in names)
        held = self._held.get(decree.copy)
        return address in held if held is not None else decree.unit is unit

    def enacted(self, unit: UnitFolder, address: str) -> Service | None:
        """The standard in force, in the unit as it is now; None where no copy holds it."""
        decree = self.decree(unit, address)
        frozen = self.records.frozen(decree.copy, address) if decree is not None else None
        name = self.layout.relative(self.layout.standards / f"{address}.yaml")
        return _at_home(frozen, unit, name) if frozen is not None else None

    def publish(self, project: Project) -> None:
        """Put the standards in force into a project, where the work differs from them."""
        self.mark(project)
        units = {unit.alamat: unit for unit in project.units}
        for unit in project.units:
            for place, service in enumerate(unit.services):
                if service.status.tahap is Tahap.BERUBAH:
                    enacted = self.enacted(unit, service.alamat)
                    if enacted is not None:
                        enacted.status = service.status
                        unit.services[place] = enacted
        for address in sorted(self._gone(project)):
            base, _, kode = address.rpartition("/")
            if base in units and (enacted := self.enacted(units[base], address)) is not None:
                unit, decree = units[base], self.decree(units[base], address)
                enacted.status = Status(
                    Tahap.BERUBAH, decree.node if decree else None, True, 1,
                    self.forum(address, decree),
                )  # fmt: skip
                unit.services.append(enacted)
                unit.services.sort(key=lambda service: service.kode)
                unit.service_names += (kode,)

    def _gone(self, project: Project) -> set[str]:
        """Services that were enacted once and cannot be read among the work."""
        enacted = {
            name for copy, held in self._held.items() if copy.name == ENACTED for name in held
        }
        return enacted - {service.alamat for service in project.services()}

    def mark(self, project: Project) -> None:
        """Write its status at every service."""
        for service in project.services():
            service.status = self.status(service)


def _revokes(later: Decree, decree: Decree) -> bool:
    """Whether a later decree says that it revokes this one, by its number."""
    if later.order <= decree.order:
        return False
    number = re.compile(rf"(?<![\w/.-]){re.escape(decree.node.nomor)}(?![\w/-])")
    texts = (text for text in later.node.mencabut if number.search(text))
    years = (re.findall(r"[Tt]ahun (\d{4})", text) for text in texts)
    return any(not named or str(decree.node.tanggal.year) in named for named in years)


def _at_home(frozen: Service, unit: UnitFolder, name: str) -> Service:
    """A frozen service in the unit of today, so that ways lead on from it to today's pages."""
    inherited = {}
    for key, origin in frozen.inherited.items():
        then: UnitFolder | None = frozen.unit
        now: UnitFolder | None = unit
        while then is not None and now is not None and then.document is not origin.document:
            then, now = then.parent, now.parent
        home = now.document if now is not None and then is not None else origin.document
        inherited[key] = Inherited(home, origin.path, origin.nama)
    document = replace(frozen.document, source=Source(name, ""))
    return Service(frozen.kode, document, unit, frozen.standar, inherited)
