"""Matriks masukan dan tanggapan: setiap masukan dengan keputusan dan tindak lanjutnya."""

from __future__ import annotations

from collections.abc import Iterator

from .. import locale
from ..forum import ForumFolder
from ..model import StandarPelayanan
from ..model.forum import TindakLanjut
from ..trace import Keadaan, Nasib
from .acara import ISIAN, NAMA_KEPUTUSAN, NAMA_UNSUR, SELURUHNYA, form, isian, kepala, sasaran
from .blocks import Block, Cell, Note, Page, Paragraph, Row, Strong
from .perubahan import label
from .pokok_masukan import LAIN

JUDUL = "Matriks Masukan dan Tanggapan"
KEPALA = (
    "NO", "MASUKAN", "UNSUR", "TERHADAP", "TANGGAPAN", "KEPUTUSAN", "PERUBAHAN DAN TINDAK LANJUT",
)  # fmt: skip
LEBAR = (5, 22, 10, 15, 22, 9, 17)


def matriks_masukan(forum: ForumFolder) -> Page:
    """Every input of a forum with its answer; the same ones are answered together."""
    head = kepala(forum, "MATRIKS MASUKAN DAN TANGGAPAN")
    fates = forum.jejak.masukan
    rows = [_row(forum, nasib, n) for n, nasib in enumerate(fates, 1)]
    table = form("Masukan dan tanggapan", KEPALA, rows, LEBAR)
    return Page(JUDUL, (*head, table), wide=True)


def _row(forum: ForumFolder, nasib: Nasib, number: int) -> Row:
    item, answer = nasib.masukan, nasib.jawaban
    about = [Paragraph(str(sasaran(forum, target) or target)) for target in item.terhadap]
    decision = NAMA_KEPUTUSAN[answer.keputusan] if answer.keputusan else ISIAN
    when = [Note(locale.tanggal(answer.diputus))] if answer.diputus else []
    return Row(
        (
            Cell((Paragraph(f"{number}."), Note(item.kode))),
            Cell(tuple(_said(nasib))),
            Cell(tuple(_who(nasib))),
            Cell(tuple(about) or (Paragraph(LAIN),)),
            Cell(tuple(_answer(nasib))),
            Cell((Paragraph((Strong(decision),)), *when)),
            Cell(tuple(_done(nasib)) or (Paragraph("–"),)),
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


def _done(nasib: Nasib) -> Iterator[Block]:
    """What changed, by component, and what will still be done."""
    counts: dict[str, set[object]] = {}
    for item in nasib.perubahan:
        name = label(StandarPelayanan, item.change.path[:1]) or SELURUHNYA
        counts.setdefault(name, set()).add((item.asal, item.change.kind))
    for name, places in counts.items():
        many = f" di {len(places)} tempat" if len(places) > 1 else ""
        yield Paragraph(f"{name} diubah{many}.")
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
