"""Membaca survei sebuah unit: angka tercetak dan jawaban mentah dari periode yang sama."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from pathlib import Path as FilePath
from typing import TYPE_CHECKING

from .assess.bawaan import instrumen_bagi
from .assess.bulat import bulat
from .assess.jawaban import Lembar, lembar
from .assess.kecocokan import Dugaan, dugaan_ikm, dugaan_nrr
from .assess.skm import Indeks, Ukuran, ke_nrr, menurut_jawaban, mutu, skala_nilai
from .diagnostic import Diagnostic, Position, Severity
from .disk import read
from .model.base import Node
from .model.nilai_survei import Nilai, Periode, periode_dari
from .model.skm import Hasil, Mutu, Skala, Survei
from .project.document import Document
from .project.layout import Folder, Layout
from .project.project import UnitFolder
from .project.reader import Reader, load, unreadable
from .sheet import Sheet, read_sheet
from .source.read import read_bytes
from .stamp import digest

if TYPE_CHECKING:
    from .assess.instrumen import InstrumenSkm


@dataclass
class Pengukuran:
    """One survey with all that is known of it; `nama` is what its files are called."""

    nama: str
    unit: UnitFolder
    document: Document[Survei]
    tabel: Document[Node] | None = None
    lain: tuple[Periode | None, ...] = ()
    """The periods of the unit's other surveys; None for one of which it is not known."""

    @property
    def survei(self) -> Survei:
        """What was printed; nothing where only answers are there, or the file cannot be read."""
        return self.document.node or Survei()

    @property
    def alamat(self) -> str:
        """Its address in the project: `setda/skm/2025-s2`."""
        return "/".join(filter(None, (self.unit.alamat, "skm", self.nama)))

    @cached_property
    def periode(self) -> Periode | None:
        """When people were asked: as written, else as the file is called."""
        return self.survei.periode or periode_dari(self.nama)

    @cached_property
    def instrumen(self) -> InstrumenSkm:
        """The instrument that the survey names, or the one of its year."""
        return instrumen_bagi(self.survei, self.periode.tahun if self.periode else None)

    @cached_property
    def lembar(self) -> Lembar | None:
        """The raw answers; None where there are none."""
        sheet = self.tabel.source if self.tabel is not None else None
        return lembar(sheet, self.instrumen) if isinstance(sheet, Sheet) and sheet.rows else None

    @cached_property
    def indeks(self) -> Indeks:
        """The index from the answers, else from the printed values of the elements."""
        if self.lembar is not None and self.lembar.responden:
            return menurut_jawaban((r.jawaban for r in self.lembar.responden), self.instrumen)
        return self.tercetak(self.survei)

    @property
    def populasi(self) -> int | None:
        """How many people used the service in that time."""
        return self.survei.populasi

    @property
    def responden(self) -> int | None:
        """How many people answered."""
        return self.indeks.responden

    @cached_property
    def ikm(self) -> Decimal | None:
        """The index as it is shown: from the answers, else as printed, else from the elements."""
        computed = bulat(self.indeks.ikm) if self.indeks.ikm is not None else None
        if self.lembar is not None and computed is not None:
            return computed
        return self.survei.ikm.nilai if self.survei.ikm is not None else computed

    @property
    def batas(self) -> Mapping[Mutu, Decimal]:
        """From which index on each letter holds: as the report states, else by the instrument."""
        stated = {item.mutu: item.dari.nilai for item in self.survei.batas}
        return stated or {item.mutu: item.dari.nilai for item in self.instrumen.mutu}

    def mutu(self, ikm: Decimal) -> Mutu | None:
        """The letter of an index; None below the lowest bound that is known."""
        return mutu(ikm, self.batas)

    def kinerja(self, letter: Mutu) -> str:
        """What a letter is called."""
        return next((j.kinerja for j in self.instrumen.mutu if j.mutu is letter), "")

    def nilai_tampil(self, kode: str) -> Nilai:
        """The mean of an element as it is shown, on the scale of its source."""
        mean = self.indeks.unsur[kode].nrr
        percent = self.lembar is None and skala_nilai(self.survei) is Skala.SERATUS
        return Nilai(bulat(mean * self.instrumen.pengali.nilai if percent else mean))

    def tercetak(self, hasil: Hasil) -> Indeks:
        """The index that printed values of elements give; names that are none are left out."""
        scale = skala_nilai(self.survei)
        measured = {
            unsur.kode: Ukuran(ke_nrr(item.nilai.pecahan, scale, self.instrumen), hasil.responden)
            for item in reversed(hasil.unsur)
            if (unsur := self.instrumen.unsur_dari(item.unsur)) is not None
        }
        return Indeks(self.instrumen, measured, hasil.responden)

    def dugaan_nrr(self, hasil: Hasil) -> list[Dugaan]:
        """What the printed sum of weighted means of a result could be."""
        indeks = self.tercetak(hasil)
        return dugaan_nrr(hasil, indeks, skala_nilai(self.survei), self.survei.bobot)

    def dugaan_ikm(self, hasil: Hasil) -> list[Dugaan]:
        """What the printed index of a result could be, by its elements."""
        indeks = self.tercetak(hasil)
        return dugaan_ikm(hasil, indeks, skala_nilai(self.survei), self.survei.bobot)


class Surveys:
    """Reads the surveys of a layout."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader

    def survey(self, folder: Folder, nama: str) -> Pengukuran:
        """The survey of one period, from the files of that name."""
        layout = self.reader.layout
        paths = {path.suffix: path for path in folder.surveys[nama]}
        written, table = paths.get(".yaml"), paths.get(".csv")
        if written is not None:
            document = load(written, layout.relative(written), Survei)
            self.reader.digests[written] = document.digest
        else:
            document = Document(read_bytes(b"", layout.relative(folder.surveys[nama][0])), None)
        found = Pengukuran(nama, self.reader.unit(folder.path), document)
        if table is not None:
            found.tabel = _table(table, layout.relative(table))
            self.reader.digests[table] = found.tabel.digest
        found.lain = tuple(self._period(folder, name) for name in folder.surveys if name != nama)
        return found

    def _period(self, folder: Folder, nama: str) -> Periode | None:
        """When a survey was, of which nothing else is asked."""
        named = periode_dari(nama)
        path = next((path for path in folder.surveys[nama] if path.suffix == ".yaml"), None)
        if named is not None or path is None:
            return named
        survey = load(path, self.reader.layout.relative(path), Survei).node
        return survey.periode if survey is not None else None


def _table(path: FilePath, name: str) -> Document[Node]:
    try:
        raw = read(path)
    except OSError as error:
        return Document(Sheet(name, ""), None, [unreadable(name, error)])
    sheet = read_sheet(raw, name)
    found = [
        Diagnostic(f.kind, Severity.GALAT, Position(name, f.line, f.column, f.length), (), f.values)
        for f in sheet.faults
    ]
    if not sheet.rows and not found:
        found.append(Diagnostic("berkas-kosong", Severity.GALAT, Position(name)))
    return Document(sheet, None, found, digest=digest(raw))


def read_surveys(layout: Layout, reader: Reader | None = None) -> Iterator[Pengukuran]:
    """Every survey of a project, unit by unit, the oldest first."""
    surveys = Surveys(reader or Reader(layout))
    for folder in layout.folders:
        yield from berurutan(surveys.survey(folder, nama) for nama in folder.surveys)


def berurutan(surveys: Iterator[Pengukuran]) -> list[Pengukuran]:
    """The oldest first; those of no period before all others."""
    none = Periode(0, 1)
    return sorted(surveys, key=lambda survey: (survey.periode or none, survey.nama))
