"""Susunan unit dalam proyek: siapa di atas, di bawah, dan menjadi gerai siapa."""

from __future__ import annotations

from collections.abc import Iterator

from .. import locale
from ..model import JamLayanan
from ..project.project import Project, UnitFolder


class Tree:
    """The units of a project seen from each other."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.units = {unit.alamat: unit for unit in project.units}
        self._below: dict[str, list[UnitFolder]] = {}
        self._tenants: dict[str, list[UnitFolder]] = {}
        for unit in project.units:
            for above in self.above(unit)[-1:]:
                self._below.setdefault(above.alamat, []).append(unit)
            if unit.unit.gerai:
                self._tenants.setdefault(unit.unit.gerai.mpp.strip("/"), []).append(unit)

    def above(self, unit: UnitFolder) -> list[UnitFolder]:
        """The units around this one that have a page, the outermost first."""
        return [u for u in reversed(list(upwards(unit))[1:]) if u.alamat in self.units]

    def tenants(self, unit: UnitFolder) -> list[UnitFolder]:
        """The units that have a counter in this Mal Pelayanan Publik."""
        return self._tenants.get(unit.alamat, []) if unit.alamat else []

    def below(self, unit: UnitFolder) -> list[UnitFolder]:
        """The units directly under this one, without its tenants."""
        tenants = self.tenants(unit)
        return [child for child in self._below.get(unit.alamat, ()) if child not in tenants]

    def top(self) -> list[UnitFolder]:
        """The units that stand under no other one."""
        return [unit for unit in self.units.values() if not self.above(unit)]


def upwards(unit: UnitFolder) -> Iterator[UnitFolder]:
    """The unit and everything around it, from the inside out."""
    here: UnitFolder | None = unit
    while here is not None:
        yield here
        here = here.parent


def hours(unit: UnitFolder, own: JamLayanan | None = None) -> list[tuple[str, str]]:
    """Opening hours: the service's own, else those of the nearest unit that has some."""
    found = opening_hours(unit, own)
    return locale.hari_dan_jam(found, unit.zona_waktu) if found else []


def opening_hours(unit: UnitFolder, own: JamLayanan | None = None) -> JamLayanan | None:
    """The same as they are written."""
    return own or next((u.unit.jam_layanan for u in upwards(unit) if u.unit.jam_layanan), None)


def address(unit: UnitFolder) -> str:
    """The address of the nearest unit that has one."""
    return next((u.unit.alamat for u in upwards(unit) if u.unit.alamat), "")
