"""Bahan penilaian sebuah unit: layanannya, keputusan, forum, dan surveinya, dibaca satu kali."""

from __future__ import annotations

import datetime
import os
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path as FilePath

from ..fkp.forum import ForumFolder, Records
from ..fkp.versi import resolve_address
from ..inovasi import Innovations, RegisterInovasi
from ..model import Penetapan
from ..project.document import Document
from ..project.layout import ENACTED, Folder, Layout
from ..project.project import Service, UnitFolder
from ..survei import Pengukuran, Surveys, berurutan


@dataclass
class Bahan:
    """All that a unit's own files can prove with, as of a day."""

    records: Records
    folder: Folder
    hari_ini: datetime.date

    @property
    def layout(self) -> Layout:
        """Where everything lies."""
        return self.records.layout

    @cached_property
    def unit(self) -> UnitFolder:
        """The unit with what it inherits."""
        return self.records.reader.unit(self.folder.path)

    @cached_property
    def layanan(self) -> list[Service]:
        """The standards that can be read."""
        names = (f"{self._base}{path.stem}" for path in self.folder.services)
        found = (self.records.current(name) for name in names)
        return [service for service in found if service is not None]

    @property
    def _base(self) -> str:
        return f"{self.unit.alamat}/" if self.unit.alamat else ""

    @property
    def banyak_layanan(self) -> int:
        """How many services there are: those with a file, and those that are only promised."""
        written = {path.stem for path in self.folder.services}
        return len(written | {item.kode for item in self.unit.unit.layanan})

    @cached_property
    def _keputusan(self) -> list[tuple[UnitFolder, Document[Penetapan]]]:
        found, unit = [], self.unit
        while True:
            found += [(unit, document) for document in unit.decrees if document.node is not None]
            if unit.parent is None:
                return found
            unit = unit.parent

    def keputusan(self, service: Service) -> list[Document[Penetapan]]:
        """The decrees on a service up to the day, the oldest first."""
        found = [
            document
            for unit, document in self._keputusan
            if self._menetapkan(unit, document, service)
        ]
        return sorted(found, key=_hari)

    def _menetapkan(
        self, unit: UnitFolder, document: Document[Penetapan], service: Service
    ) -> bool:
        node = document.node
        if node is None or node.tanggal > self.hari_ini:
            return False
        if node.layanan:
            named = {"/".join(resolve_address(unit.alamat, name)) for name in node.layanan}
            return service.alamat in named
        copy = self.layout.root / FilePath(document.name).parent / ENACTED
        held = next((f.frozen[copy] for f in self.layout.folders if copy in f.frozen), None)
        if held is not None:
            return copy / f"{service.alamat}.yaml" in held
        return unit is service.unit

    @cached_property
    def forum(self) -> list[ForumFolder]:
        """The forums of the unit and of those around it up to the day, the oldest first."""
        here = self.folder.path
        around = [f for f in self.layout.folders if here.is_relative_to(f.path)]
        found = (self.records.forum(folder, path) for folder in around for path in folder.forums)
        own = [f for f in found if f.forum is not None and f.forum.tanggal <= self.hari_ini]
        ours = (f for f in own if any(membahas(f, service) for service in self.layanan))
        return sorted(ours, key=lambda forum: forum.hari)

    @cached_property
    def survei(self) -> list[Pengukuran]:
        """The surveys whose period has ended by the day, the oldest first."""
        surveys = Surveys(self.records.reader)
        found = berurutan(surveys.survey(self.folder, name) for name in self.folder.surveys)
        return [s for s in found if s.periode is not None and s.periode.akhir <= self.hari_ini]

    @cached_property
    def inovasi(self) -> list[RegisterInovasi]:
        """The registers of the unit and of those around it, the outermost first."""
        innovations, here = Innovations(self.records.reader), self.folder.path
        around = (f for f in self.layout.folders if here.is_relative_to(f.path))
        found = (innovations.register(folder) for folder in around)
        return [register for register in found if register is not None]

    def berkas(self, nama: str) -> FilePath | None:
        """A file of the unit by its name from the unit's folder; None where there is none.

        Only folders that were looked into count, so that a result changes when they do.
        """
        parts = FilePath(nama.replace("\\", "/"))
        if parts.is_absolute() or ".." in parts.parts:
            return None
        path = self.folder.path / parts
        names = self.layout.listings.get(str(path.parent), ())
        return path if b" " + os.fsencode(path.name) in names else None


def membahas(forum: ForumFolder, service: Service) -> bool:
    """Whether a forum discussed a service."""
    names = forum.forum.membahas if forum.forum is not None else ()
    return any("/".join(resolve_address(forum.unit.alamat, n)) == service.alamat for n in names)


def _hari(document: Document[Penetapan]) -> tuple[str, str]:
    day = document.node.tanggal.isoformat() if document.node is not None else ""
    return day, document.name
