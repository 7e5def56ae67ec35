"""Pokok masukan sebuah forum, komponen demi komponen, dengan keputusan dan alasannya."""

from __future__ import annotations

from collections.abc import Iterator

from .. import locale
from ..fkp.forum import ForumFolder
from ..fkp.trace import Nasib
from ..model import KOMPONEN
from ..model.forum import Keputusan, Masukan
from .acara import ISIAN, NAMA_KEPUTUSAN, NAMA_UNSUR, SELURUHNYA, form, isian, sasaran
from .blocks import Block, Cell, Note, Paragraph, Row, Strong, cell
from .kata_forum import tanpa_masukan

KEPALA = ("KODE", "MASUKAN", "UNSUR", "KEPUTUSAN DAN ALASAN")
LEBAR = (8, 31, 16, 45)
LAIN = "Hal lain di luar komponen standar"
PENDEK = 200
"""As many letters of an input or an answer as the minutes quote."""
_URUTAN = (SELURUHNYA, *(komponen.judul for komponen in KOMPONEN))


def pokok_masukan(forum: ForumFolder) -> list[Block]:
    """How many inputs there were and what became of them, and the inputs in short."""
    if none := tanpa_masukan(forum):
        return [Paragraph(none)]
    fates = forum.jejak.masukan
    groups: dict[str, list[Nasib]] = {}
    for nasib in fates:
        groups.setdefault(_komponen(forum, nasib.masukan), []).append(nasib)
    rows: list[Row] = []
    for name in sorted(groups, key=lambda name: (*_URUTAN, name).index(name)):
        rows += [Row((cell(name),), group=True), *(_row(forum, nasib) for nasib in groups[name])]
    return [Paragraph(_counted(fates)), form("Pokok masukan", KEPALA, rows, LEBAR)]


def _komponen(forum: ForumFolder, item: Masukan) -> str:
    """The component that an input is about first of all."""
    found = (sasaran(forum, target) for target in item.terhadap)
    return next((part.komponen for part in found if part is not None), LAIN)


def _counted(fates: tuple[Nasib, ...]) -> str:
    if not fates:
        return "Belum ada masukan yang dicatat; baris berikut dapat diisi dengan tangan."
    counts = [
        f"{count} {name.lower()}"
        for decision, name in (*NAMA_KEPUTUSAN.items(), (None, "belum diputuskan"))
        if (count := sum(nasib.jawaban.keputusan is decision for nasib in fates))
    ]
    return (
        f"Forum menerima {locale.banyaknya(len(fates))} masukan: "
        f"{locale.enumerate_words(counts)}. Pokoknya sebagai berikut; selengkapnya ada dalam "
        "matriks masukan dan tanggapan."
    )


def _row(forum: ForumFolder, nasib: Nasib) -> Row:
    item, answer = nasib.masukan, nasib.jawaban
    who = cell(NAMA_UNSUR[item.unsur] if item.unsur else ISIAN)
    said = Cell((Paragraph(ringkas(item.isi)), *_layanan(forum, item)))
    return Row((cell(item.kode), said, who, _answer(item, answer)))


def _layanan(forum: ForumFolder, item: Masukan) -> Iterator[Note]:
    """The services that an input is about, where the forum discussed several."""
    found = (sasaran(forum, target) for target in item.terhadap)
    names = dict.fromkeys(part.nama for part in found if part is not None)
    if names and len(forum.versi) > 1:
        yield Note(locale.enumerate_words(names))


def _answer(item: Masukan, answer: Masukan) -> Cell:
    decision = Paragraph((Strong(_decision(answer.keputusan)),))
    if answer is not item:
        return Cell((decision, Note(f"Dijawab bersama masukan {answer.kode}.")))
    return Cell((decision, Paragraph(ringkas(isian(answer.tanggapan)))))


def _decision(decision: Keputusan | None) -> str:
    return NAMA_KEPUTUSAN[decision] if decision is not None else ISIAN


def ringkas(text: str) -> str:
    """The text, or its beginning up to a whole word where it is long."""
    flat = " ".join(text.split())
    return flat if len(flat) <= PENDEK else f"{flat[:PENDEK].rsplit(' ', 1)[0]} …"
