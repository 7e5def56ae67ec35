"""Membaca penilaian sebuah proyek: isian PEKPPP dan hasil Ombudsman di folder penilaian."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path as FilePath

from ..diagnostic import Diagnostic, Position, Severity
from ..fkp.forum import Records
from ..model.base import Node
from ..model.penilaian import HasilOmbudsman, Pekppp
from ..project.document import Document
from ..project.layout import Folder, Layout
from ..project.reader import N, load
from ..source.read import read_bytes
from .bahan import Bahan
from .ombudsman import HasilTahun, NilaiOmbudsman
from .pekppp import NilaiPekppp

PEKPPP, OMBUDSMAN = "pekppp", "ombudsman"


def jenis(nama: str) -> str:
    """Which assessment a form belongs to, by its name; nothing where it is none."""
    kind, _, year = nama.rpartition("-")
    return kind if kind in (PEKPPP, OMBUDSMAN) and len(year) == 4 and year.isdecimal() else ""


class Lain:
    """A form that is called like none of the assessments."""

    def __init__(self, document: Document[Node], bahan: Bahan) -> None:
        self.document, self.bahan, self.unit = document, bahan, bahan.unit


class Assessments:
    """Reads the assessments of a layout, as of a day."""

    def __init__(self, records: Records, hari_ini: datetime.date) -> None:
        self.records, self.hari_ini = records, hari_ini
        self._bahan: dict[FilePath, Bahan] = {}

    def bahan(self, folder: Folder) -> Bahan:
        """What a unit's files can prove with; read once."""
        if folder.path not in self._bahan:
            self._bahan[folder.path] = Bahan(self.records, folder, self.hari_ini)
        return self._bahan[folder.path]

    def form(self, folder: Folder, nama: str) -> NilaiPekppp | HasilTahun | Lain:
        """The assessment to which a form belongs."""
        match jenis(nama):
            case "pekppp":
                return self._isian(folder, nama)
            case "ombudsman":
                return self._hasil(folder, nama)
        path = folder.assessments[nama][0]
        name = self.records.layout.relative(path)
        wrong = Diagnostic(
            "nama-berkas-penilaian", Severity.PERINGATAN, Position(name),
            values={"ditemukan": path.name},
        )  # fmt: skip
        unread: Document[Node] = Document(read_bytes(b"", name), None, [wrong])
        return Lain(unread, self.bahan(folder))

    def pekppp(self, folder: Folder) -> NilaiPekppp:
        """The newest evaluation of a unit; what its files alone prove where it has no form."""
        names = sorted(name for name in folder.assessments if jenis(name) == PEKPPP)
        if names:
            forms = [self._isian(folder, name) for name in names]
            known = ((form.tahun, form.isian.ipp) for form in forms)
            forms[-1].resmi = tuple((year, ipp) for year, ipp in known if ipp is not None)
            return forms[-1]
        place = self.records.layout.relative(folder.path / "penilaian")
        empty: Document[Pekppp] = Document(read_bytes(b"", place), None)
        return NilaiPekppp("", self.bahan(folder), empty)

    def ombudsman(self, folder: Folder) -> NilaiOmbudsman:
        """All years of a unit, the oldest first."""
        names = sorted(name for name in folder.assessments if jenis(name) == OMBUDSMAN)
        years = [self._hasil(folder, name) for name in names]
        return NilaiOmbudsman(self.bahan(folder), years)

    def _isian(self, folder: Folder, nama: str) -> NilaiPekppp:
        return NilaiPekppp(nama, self.bahan(folder), self._document(folder, nama, Pekppp))

    def _hasil(self, folder: Folder, nama: str) -> HasilTahun:
        bahan = self.bahan(folder)
        return HasilTahun(nama, bahan.unit, self._document(folder, nama, HasilOmbudsman), bahan)

    def _document(self, folder: Folder, nama: str, model: type[N]) -> Document[N]:
        path = folder.assessments[nama][0]
        document = load(path, self.records.layout.relative(path), model)
        self.records.digests[path] = document.digest
        return document


def assessed(layout: Layout) -> Iterator[Folder]:
    """The folders of the units that have any form."""
    return (f for f in layout.folders if f.has_unit and any(map(jenis, f.assessments)))
