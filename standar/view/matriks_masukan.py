"""Matriks masukan dan tanggapan: setiap masukan dengan keputusan dan tindak lanjutnya."""

from __future__ import annotations

from collections.abc import Iterator

from .. import locale
from ..fkp.forum import ForumFolder
from ..fkp.trace import Keadaan, Nasib
from ..model.forum import Masukan, TindakLanjut
from .acara import (
    ISIAN,
    NAMA_KEPUTUSAN,
    NAMA_UNSUR,
    Sasaran,
    form,
    isian,
    kepala,
    letak,
    sasaran,
)
from .blocks import Block, Cell, Note, Page, Paragraph, Row, Strong
from .kata_forum import tanpa_masukan
from .matriks_perubahan import tersusun
from .pokok_masukan import LAIN
from .semula import selisih
from .status import hari

JUDUL = "Matriks Masukan dan Tanggapan"
KEPALA = (
    "NO", "MASUKAN", "UNSUR", "TERHADAP", "TANGGAPAN", "KEPUTUSAN", "PERUBAHAN DAN TINDAK LANJUT",
)  # fmt: skip
LEBAR = (5, 20, 11, 16, 22, 11, 15)


def matriks_masukan(forum: ForumFolder) -> Page:
    """Every input of a forum with its answer; the same ones are answered together."""
    head = kepala(forum, "MATRIKS MASUKAN DAN TANGGAPAN")
    if none := tanpa_masukan(forum):
        return Page(JUDUL, (*head, Paragraph(none)), wide=True)
    fates = forum.jejak.masukan
    places = _places(forum)
    rows = [
        _row(forum, nasib, n, places.get(nasib.masukan.kode, []))
        for n, nasib in enumerate(fates, 1)
    ]
    table = form("Masukan dan tanggapan", KEPALA, rows, LEBAR)
    return Page(JUDUL, (*head, table), wide=True)


def _places(forum: ForumFolder) -> dict[str, list[int]]:
    """Every input → the numbers of its changes in the matrix of changes."""
    found: dict[str, list[int]] = {}
    for number, row in tersusun(selisih(forum.jejak)):
        for code in {code for kaitan in row.kaitan for code in kaitan.masukan}:
            found.setdefault(code, []).append(number)
    return found


def _about(forum: ForumFolder, item: Masukan) -> Iterator[Block]:
    """What an input is about, service by service; what is unknown stays as written."""
    groups: dict[str, list[Sasaran]] = {}
    for target in item.terhadap:
        found = sasaran(forum, target)
        groups.setdefault(found.nama if found else target, []).extend([found] if found else [])
    for name, parts in groups.items():
        yield Paragraph((Strong(name),))
        yield from map(Paragraph, letak(parts))
    if not groups:
        yield Paragraph(LAIN)


def _row(forum: ForumFolder, nasib: Nasib, number: int, places: list[int]) -> Row:
    item, answer = nasib.masukan, nasib.jawaban
    decision = NAMA_KEPUTUSAN[answer.keputusan] if answer.keputusan else ISIAN
    when = [Note(locale.tanggal(answer.diputus))] if answer.diputus else []
    return Row(
        (
            Cell((Paragraph(f"{number}."), Note(item.kode))),
            Cell(tuple(_said(nasib))),
            Cell(tuple(_who(nasib))),
            Cell(tuple(_about(forum, item))),
            Cell(tuple(_answer(nasib))),
            Cell((Paragraph((Strong(decision),)), *when)),
            Cell(tuple(_done(nasib, places)) or (Paragraph("–"),)),
        ),
    )


def _said(nasib: Nasib) -> Iterator[Block]:
    yield Paragraph(nasib.masukan.isi)
    if nasib.masukan.usulan:
        yield Paragraph(nasib.masukan.usulan, "Usulan")


def _who(nasib: Nasib) -> Iterator[Block]:
    item = nasib.masukan
    yield Paragraph(NAMA_UNSUR[item.unsur] if item.unsur else ISIAN)
    way = [item.kanal.value.replace("-", " ")] if item.kanal else []
    way += [locale.tanggal(item.tanggal)] if item.tanggal else []
    if way:
        yield Note(locale.sentence(", ".join(way)))


def _answer(nasib: Nasib) -> Iterator[Block]:
    if nasib.jawaban is not nasib.masukan:
        yield Paragraph(f"Dijawab bersama masukan {nasib.jawaban.kode}.")
    else:
        yield Paragraph(isian(nasib.jawaban.tanggapan))
    if nasib.keadaan is Keadaan.PERLU_DITINJAU:
        yield Note("Perlu ditinjau: bagian ini berubah lagi sesudah diputuskan.")


def _done(nasib: Nasib, places: list[int]) -> Iterator[Block]:
    """What changed, as the matrix of changes counts it, and what will still be done."""
    if places:
        yield Paragraph(f"Perubahan nomor {locale.number_runs(places)}.")
    if nasib.kemudian:
        days = dict.fromkeys(hari(c.versi.dari.hari) for c in nasib.kemudian if c.versi.dari)
        yield Paragraph(f"Standarnya diubah sesudah {locale.enumerate_words(days)}.")
    for work in nasib.tindak_lanjut:
        yield Paragraph(tindak_lanjut(work))
    if nasib.keadaan is Keadaan.MENUNGGU_PERUBAHAN:
        yield Paragraph(ISIAN, "Perubahan belum ditulis")


def tindak_lanjut(work: TindakLanjut) -> str:
    """A follow-up in one sentence: what, by whom, until when, and whether it is done."""
    parts = [work.kegiatan, work.penanggung_jawab or ""]
    if work.selesai:
        parts.append(f"selesai {locale.tanggal(work.selesai)}")
    elif work.tenggat:
        parts.append(f"paling lambat {locale.tanggal(work.tenggat)}")
    return f"{'; '.join(filter(None, parts))}."
