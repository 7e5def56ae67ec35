"""Yang boleh dilihat setiap halaman: proyek, catatannya, riwayatnya, dan edisi yang terbit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from ..check.definition import Rule
from ..diagnostic import Said
from ..fkp.riwayat import Arsip, read_archive
from ..project.project import Project, Service, UnitFolder
from ..view.blocks import Link
from ..view.links import HOME, relative, unit_page
from ..view.tree import Tree
from .edition import Edition
from .records import UnitRecords, read_records


@dataclass
class Whole:
    """A project as one edition shows it; what has to be read for it is read once."""

    project: Project
    rules: Mapping[str, Rule]
    edition: Edition

    @cached_property
    def tree(self) -> Tree:
        """The units seen from each other."""
        return Tree(self.project)

    @cached_property
    def archive(self) -> Arsip:
        """The forums and histories."""
        return read_archive(self.project.layout)

    @cached_property
    def records(self) -> UnitRecords:
        """Surveys, boards, registers and assessments."""
        return read_records(self.project, self.edition.today)

    @cached_property
    def services(self) -> dict[str, Service]:
        """Every service by its address."""
        return {service.alamat: service for service in self.project.services()}

    @cached_property
    def known(self) -> dict[str, Said]:
        """What every rule says, those of the project among them."""
        return {**self.edition.said, **self.rules}

    def above(self, url: str, unit: UnitFolder) -> tuple[Link, ...]:
        """The way down to a unit's own page."""
        return trail(url, *self.tree.above(unit))

    def below(self, unit: UnitFolder, url: str) -> tuple[Link, ...]:
        """The way down to what lies below a unit's page."""
        return trail(url, *self.tree.above(unit), unit)


def trail(url: str, *units: UnitFolder) -> tuple[Link, ...]:
    """The way from the first page through these units."""
    above = (Link(unit.unit.nama, relative(unit_page(unit), url)) for unit in units)
    return (Link("Beranda", relative(HOME, url)), *above)
