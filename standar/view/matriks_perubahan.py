"""Matriks semula, menjadi, dan alasan: setiap perubahan standar sesudah forum."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from .. import locale
from ..fkp.forum import ForumFolder
from ..fkp.trace import Nasib
from .acara import ISIAN, NAMA_SEBAB, kepala, layanan, nama_layanan
from .blocks import Block, Cell, Note, Page, Paragraph, Row, Strong, Table, Text, cell
from .kata_forum import asal_terbawa
from .semula import Selisih, selisih

JUDUL = "Matriks Semula, Menjadi, dan Alasan"
KEPALA = ("NO", "KOMPONEN", "SEMULA", "MENJADI", "ALASAN")
BELUM_ADA, DIHAPUS = "Belum ada", "Dihapus"
LEBAR = (4, 13, 27, 27, 29)


def tersusun(rows: Iterable[Selisih]) -> list[tuple[int, Selisih]]:
    """The rows with their numbers: what several services share first, then service by service."""
    groups: dict[tuple[str, ...], list[Selisih]] = {}
    for row in rows:
        groups.setdefault(tuple(versi.alamat for versi in row.layanan), []).append(row)
    in_order = sorted(groups, key=lambda services: len(services) < 2)
    return list(enumerate((row for services in in_order for row in groups[services]), 1))


def matriks_perubahan(forum: ForumFolder) -> Page:
    """Every change after a forum, side by side, with its cause; what did not change is left out."""
    rows = tersusun(selisih(forum.jejak))
    head = kepala(forum, "MATRIKS SEMULA, MENJADI, DAN ALASAN", "PERUBAHAN STANDAR PELAYANAN")
    if not rows:
        nothing = "Tidak ada perubahan standar sesudah forum ini."
        return Page(JUDUL, (*head, Paragraph(nothing)), wide=True)
    guide = Note(("Kata yang dicoret dihapus; kata tebal bergaris bawah ditambahkan.",))
    table = Table("Perubahan standar pelayanan", KEPALA, tuple(_Rows(forum).table(rows)), LEBAR)
    return Page(JUDUL, (*head, guide, table), wide=True)


class _Rows:
    """Writes the rows; an answer is told in full where it first explains something."""

    def __init__(self, forum: ForumFolder) -> None:
        self.forum = forum
        self.fates = {nasib.masukan.kode: nasib for nasib in forum.jejak.masukan}
        self.told: dict[str, int] = {}

    def table(self, rows: Sequence[tuple[int, Selisih]]) -> Iterator[Row]:
        """The rows below the services that they are about."""
        for heading, members in groupby(rows, lambda pair: self.heading(pair[1])):
            yield Row((cell(heading),), group=True)
            for number, row in members:
                yield self.row(row, number)

    def heading(self, row: Selisih) -> str:
        """The service, or what several of them have in common."""
        names = list(dict.fromkeys(nama_layanan(versi) for versi in row.layanan))
        if len(row.layanan) > 1:
            many = f"berlaku bagi {len(row.layanan)} layanan"
            return f"Bawaan {row.asal}, {many}: {locale.enumerate_words(names)}"
        service = layanan(row.layanan[0])
        unit = f" – {service.unit.unit.nama}" if service is not None and service.unit.alamat else ""
        return f"{names[0]}{unit}"

    def row(self, row: Selisih, number: int) -> Row:
        before, after = row.marked()
        where: tuple[Block, ...] = (Note(row.tempat),) if row.tempat else ()
        title = Cell((Paragraph((Strong(row.bagian),)), *where))
        reasons = Cell(tuple(self.reasons(row, number)))
        return Row(
            (cell(f"{number}."), title, _cell(before, BELUM_ADA), _cell(after, DIHAPUS), reasons)
        )

    def reasons(self, row: Selisih, number: int) -> Iterator[Block]:
        """The inputs and other causes of a change, and what it means to people."""
        codes = dict.fromkeys(code for kaitan in row.kaitan for code in kaitan.masukan)
        answers: dict[str, list[str]] = {}
        for code in codes:
            answers.setdefault(self.fates[code].jawaban.kode, []).append(code)
        for answer, asked in answers.items():
            yield self.answer(self.fates[answer], asked, number)
        carried = dict.fromkeys(one for kaitan in row.kaitan for one in kaitan.terbawa)
        for one in carried:
            yield Paragraph(one.jawaban.tanggapan or ISIAN, f"Masukan {asal_terbawa(one)}")
        others = dict.fromkeys(other for kaitan in row.kaitan for other in kaitan.lain)
        for other in others:
            yield Paragraph(other.keterangan or "", NAMA_SEBAB[other.sebab])
        if not codes and not carried and not others:
            yield Paragraph(ISIAN, "Belum dicatat")
        effects = dict.fromkeys(k.perubahan.change.effect.value for k in row.kaitan)
        yield Note(locale.sentence("; ".join(effects)))

    def answer(self, nasib: Nasib, asked: Sequence[str], number: int) -> Paragraph:
        code = nasib.jawaban.kode
        name = f"Masukan {locale.enumerate_words(asked)}"
        if (before := self.told.setdefault(code, number)) != number:
            return Paragraph(f"lihat nomor {before}.", name)
        return Paragraph(nasib.jawaban.tanggapan or ISIAN, name)


def _cell(lines: Sequence[Text], nothing: str) -> Cell:
    return Cell(tuple(Paragraph(line) for line in lines) or (Note(nothing),))
