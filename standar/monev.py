"""Membaca monitoring dan evaluasi MPP: setiap periode, dengan bukti dari berkas unit gerainya."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from pathlib import Path as FilePath
from typing import NamedTuple

from .model import MonevMpp, StandarPelayanan
from .model.mpp import GeraiMpp, LayananGerai
from .model.nilai_survei import Periode, periode_dari
from .project.document import Document
from .project.layout import Folder, Layout
from .project.project import UnitFolder
from .project.reader import Reader, load


class Keadaan(NamedTuple):
    """What a service of a tenant has; None where nobody says so."""

    kode: str
    nama: str
    sop: bool | None
    standar: bool | None
    bukti: str = ""
    """The file that proves it; nothing where it was only said."""
    tertulis: bool = False
    """Whether the service stands in the record itself."""


class Tempat(NamedTuple):
    """A unit whose standards are those of a tenant, and what its files hold."""

    unit: UnitFolder
    standar: dict[str, Document[StandarPelayanan]]


@dataclass
class Pemantauan:
    """A Mal Pelayanan Publik in one period, beside the period before."""

    nama: str
    unit: UnitFolder
    document: Document[MonevMpp]
    sebelum: Pemantauan | None = None
    tempat: dict[str, Tempat | None] = field(default_factory=dict)
    """Tenant → the unit that it names, None where there is none; known of the last period only:
    what the files say now says nothing of earlier ones.
    """

    terakhir: bool = False
    """Whether there is no later period."""

    @property
    def monev(self) -> MonevMpp:
        """What was written; nothing where the file cannot be read."""
        return self.document.node or MonevMpp()

    @property
    def periode(self) -> Periode | None:
        """The period that the file is named after."""
        return periode_dari(self.nama)

    @property
    def pasti(self) -> bool:
        """Whether all of it could be read; else nobody knows who is missing."""
        return self.document.node is not None and not self.document.broken

    def gerai(self, kode: str) -> GeraiMpp | None:
        """A tenant by its code."""
        return next((item for item in self.monev.gerai if item.kode == kode), None)

    def nama_gerai(self, gerai: GeraiMpp) -> str:
        """What a tenant is called: as written, else like its unit."""
        place = self.tempat.get(gerai.kode)
        return gerai.nama or (place.unit.unit.nama if place is not None else gerai.kode)

    def dahulu(self, kode: str) -> GeraiMpp | None:
        """The same tenant in the period before."""
        return self.sebelum.gerai(kode) if self.sebelum is not None else None

    @property
    def hilang(self) -> list[GeraiMpp]:
        """The tenants of the period before that are neither here nor said to have left."""
        if self.sebelum is None or not (self.pasti and self.sebelum.pasti):
            return []
        left = {item.kode for item in self.monev.keluar} | {g.kode for g in self.monev.gerai}
        return [item for item in self.sebelum.monev.gerai if item.kode not in left]

    @property
    def baru(self) -> list[GeraiMpp]:
        """The tenants that were not there in the period before."""
        if self.sebelum is None or not self.sebelum.pasti:
            return []
        return [item for item in self.monev.gerai if self.sebelum.gerai(item.kode) is None]

    @property
    def sebanding(self) -> bool:
        """Whether both periods are as long as each other, so that numbers of people compare."""
        before = self.sebelum.periode if self.sebelum is not None else None
        return self.periode is not None and before is not None and (
            self.periode.jenis == before.jenis
        )  # fmt: skip

    @property
    def terhitung(self) -> int | None:
        """The visitors of all tenants together; None unless each of them says how many."""
        counts = [item.pengunjung for item in self.monev.gerai]
        known = [count for count in counts if count is not None]
        return sum(known) if known and len(known) == len(counts) else None

    @property
    def pengunjung(self) -> int | None:
        """All visitors: as written, else as counted."""
        written = self.monev.pengunjung
        return written if written is not None else self.terhitung

    def layanan(self, gerai: GeraiMpp) -> list[Keadaan]:
        """What every service of a tenant has: as written, else as its unit's files say."""
        place = self.tempat.get(gerai.kode)
        files = place.standar if place is not None else {}
        found = [_keadaan(item, files.get(item.kode), place is not None) for item in gerai.layanan]
        if gerai.layanan or place is None:
            return found
        return [
            Keadaan(kode, _nama(doc, kode), _ber_sop(doc), True, doc.name)
            for kode, doc in files.items()
        ]

    @cached_property
    def semua(self) -> list[tuple[GeraiMpp, Keadaan]]:
        """Every service with its tenant."""
        return [(gerai, item) for gerai in self.monev.gerai for item in self.layanan(gerai)]


def _keadaan(
    item: LayananGerai, document: Document[StandarPelayanan] | None, known: bool
) -> Keadaan:
    """What was written counts; what was not is asked of the file, where the unit is known."""
    sop, standar = item.sop, item.standar
    if document is None:
        return Keadaan(
            item.kode, item.nama or item.kode, sop,
            False if standar is None and known else standar, tertulis=True,
        )  # fmt: skip
    return Keadaan(
        item.kode, item.nama or _nama(document, item.kode),
        _ber_sop(document) if sop is None else sop, True if standar is None else standar,
        document.name, True,
    )  # fmt: skip


def _nama(document: Document[StandarPelayanan], kode: str) -> str:
    return document.node.layanan if document.node is not None else kode


def _ber_sop(document: Document[StandarPelayanan]) -> bool | None:
    """Whether a standard names its SOP; unknown where it cannot be read."""
    if document.node is None or "sop" in document.broken:
        return None
    return document.node.sop is not None


class Monitors:
    """Reads the monitoring of a layout."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self._folders = {folder.path: folder for folder in reader.layout.folders}

    def monitors(self, folder: Folder) -> list[Pemantauan]:
        """All periods of a Mal Pelayanan Publik, the oldest first; the last with its evidence."""
        unit, none = self.reader.unit(folder.path), Periode(0, 1)
        found = [
            Pemantauan(name, unit, self._document(path))
            for name, (path,) in folder.monitors.items()
        ]
        found.sort(key=lambda one: (one.periode or none, one.nama))
        dated = [one for one in found if one.periode is not None]
        for before, after in pairwise(dated):
            after.sebelum = before
        if dated:
            dated[-1].terakhir = True
            dated[-1].tempat = dict(self._places(dated[-1]))
        return found

    def _document(self, path: FilePath) -> Document[MonevMpp]:
        document = load(path, self.reader.layout.relative(path), MonevMpp)
        self.reader.digests[path] = document.digest
        return document

    def _places(self, one: Pemantauan) -> Iterator[tuple[str, Tempat | None]]:
        for gerai in one.monev.gerai:
            if gerai.unit is not None:
                yield gerai.kode, self._place(gerai.unit)

    def _place(self, address: str) -> Tempat | None:
        """The unit of an address, with its standards as they stand in their files."""
        layout = self.reader.layout
        folder = self._folders.get(layout.standards / address.strip("/"))
        if folder is None or not (folder.has_unit or folder.services):
            return None
        files = {}
        for path in folder.services:
            files[path.stem] = load(path, layout.relative(path), StandarPelayanan)
            self.reader.digests[path] = files[path.stem].digest
        return Tempat(self.reader.unit(folder.path), files)


def read_monitors(layout: Layout, reader: Reader | None = None) -> Iterator[list[Pemantauan]]:
    """All periods of every Mal Pelayanan Publik of a project."""
    monitors = Monitors(reader or Reader(layout))
    for folder in layout.folders:
        if folder.monitors:
            yield monitors.monitors(folder)
