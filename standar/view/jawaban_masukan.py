"""Satu masukan bagi umum: kata-kata pengusulnya, jawabannya, dan yang berubah karenanya."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .. import locale
from ..fkp.trace import Keadaan, Nasib
from ..model.forum import Masukan
from .acara import NAMA_KEPUTUSAN
from .bacaan import Bacaan
from .blocks import Block, Facts, Heading, Item, Items, Note, Paragraph, Strong, Text
from .kata_forum import asal_masukan, dikutip, kemajuan
from .perubahan_warga import daftar_perubahan
from .semula import Selisih

KEPALA, TAUTAN = 180, 90
"""So many letters of an input stand as its heading, and in a link to it.

Of an input that is longer than its heading the whole text follows.
"""
TERTUNDA = {
    Keadaan.BELUM_DIPUTUSKAN: "Masukan ini masih kami bahas.",
    Keadaan.BELUM_DITANGGAPI: "Penjelasan kami menyusul.",
    Keadaan.PERLU_DITINJAU: (
        "Bagian yang dimaksud berubah lagi sesudah jawaban ini, jadi jawabannya kami tinjau ulang."
    ),
    Keadaan.MENUNGGU_PERUBAHAN: "Standarnya belum kami ubah; kami sedang mengerjakannya.",
}
"""What a citizen is told while something is still to be done about an input."""


def satu_masukan(nasib: Nasib, bacaan: Bacaan) -> Iterator[Block]:
    """An input under a heading of its own, with those that were merged into it."""
    item, others = nasib.masukan, bacaan.serupa(nasib)
    yield Heading(3, kutipan(item.isi, KEPALA), ("masukan", item.kode))
    if terpotong(item.isi, KEPALA):
        yield Paragraph(item.isi)
    if item.usulan:
        yield Paragraph(item.usulan, "Usulannya")
    if facts := tuple(_keterangan(item, bacaan.tentang(item.terhadap), len(others) + 1)):
        yield Facts(facts)
    if others:
        yield Paragraph("Disampaikan juga sebagai:")
        yield Items(tuple(map(_serupa, others)))
    yield Note(tuple(_jawaban(nasib)))
    if rows := bacaan.berubah(item.kode):
        yield Paragraph((Strong("Yang berubah karenanya"), *_sejak(rows, bacaan)))
        yield from daftar_perubahan(rows, bacaan.tautan)
    for work in nasib.tindak_lanjut:
        yield Paragraph((Strong(kemajuan(work, bacaan.hari)), ": ", work.kegiatan))


def _serupa(nasib: Nasib) -> Item:
    """An input that was merged into another: its own words, and what it proposed itself."""
    item = nasib.masukan
    proposed = f"Usulannya: {item.usulan}" if item.usulan else ""
    details = tuple(filter(None, (asal_masukan(item), proposed)))
    return Item(dikutip(item.isi), details, anchor=("masukan", item.kode))


def kepala(text: str, most: int = TAUTAN) -> str:
    """The first words of an input, cut where a word ends."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[:most].rsplit(' ', 1)[0]} …"


def kutipan(text: str, most: int = TAUTAN) -> str:
    """The first words of an input as a quotation."""
    return dikutip(kepala(text, most))


def terpotong(text: str, most: int = TAUTAN) -> bool:
    """Whether the first words are not all of it, however its lines were broken."""
    return kepala(text, most) != " ".join(text.split())


def _keterangan(item: Masukan, about: Iterable[str], voices: int) -> Iterator[tuple[str, Text]]:
    if said := ". ".join(about):
        yield "Tentang", said
    if source := asal_masukan(item):
        yield "Dari", source
    if voices > 1:
        yield "Disampaikan oleh", f"{voices} suara"


def _jawaban(nasib: Nasib) -> Iterator[str | Strong]:
    item = nasib.jawaban
    if item.keputusan is not None:
        yield Strong(f"{NAMA_KEPUTUSAN[item.keputusan]}.")
        yield f" {item.tanggapan}" if item.tanggapan else ""
    if late := TERTUNDA.get(nasib.keadaan):
        yield f" {late}" if item.keputusan is not None else late


def _sejak(rows: Iterable[Selisih], bacaan: Bacaan) -> Iterator[str]:
    """From when the changes hold, where all were enacted together or none is yet."""
    versions = [versi for row in rows for versi in row.layanan]
    if any(bacaan.jejak.versi.get(versi.alamat) is not versi for versi in versions):
        return  # they came later, and the decrees that are known came before that
    addresses = {versi.alamat for versi in versions}
    days = {d.tanggal if (d := bacaan.berlaku.get(a)) else None for a in addresses}
    if days == {None}:
        yield ", belum berlaku sampai ditetapkan"
    elif len(days) == 1:
        yield f", berlaku sejak {locale.read(days.pop())}"
