"""Yang masih perlu dikerjakan sesudah forum: oleh siapa pun yang memfasilitasinya."""

from __future__ import annotations

from collections.abc import Iterator

from ..diagnostic import Position
from ..fkp.snapshot import MANIFEST
from ..fkp.trace import Keadaan, Nasib
from .bacaan import Bacaan
from .blocks import Block, Item, Items, Link, Note
from .jawaban_masukan import kutipan
from .kata_forum import kemajuan, tanpa_masukan
from .perubahan_warga import nama_perubahan

PERLU = {
    Keadaan.BELUM_DIPUTUSKAN: "Putuskan dan jawab.",
    Keadaan.BELUM_DITANGGAPI: "Tulis tanggapan yang dapat dibaca masyarakat.",
    Keadaan.PERLU_DITINJAU: "Bagiannya berubah lagi; baca ulang jawabannya, lalu putuskan kembali.",
    Keadaan.MENUNGGU_PERUBAHAN: "Sudah diterima: ubah standarnya, atau janjikan tindak lanjut.",
}
BERES = "Semua masukan terjawab, dan semua perubahan bersebab."


def kerja(bacaan: Bacaan) -> Iterator[Block]:
    """A list of what is left to do, or the word that nothing is."""
    yield from _berkas(bacaan)
    if none := tanpa_masukan(bacaan.forum):
        yield Note(none)
    items = [*_masukan(bacaan), *_perubahan(bacaan), *_janji(bacaan)]
    yield Items(tuple(items)) if items else Note(BERES)


def _berkas(bacaan: Bacaan) -> Iterator[Block]:
    """Faults of the files, on which all else rests."""
    forum = bacaan.forum
    for document in (forum.document, forum.register):
        if document.diagnostics:
            text = f"{document.name} belum terbaca seluruhnya. Jalankan: standar periksa"
            yield Note(text, "warning")
    if not forum.salinan.ada:
        yield Note("Rancangan yang dibahas belum dibekukan, jadi perubahan tidak diketahui.")
    elif forum.salinan.cacat:
        names = ", ".join(sorted(forum.salinan.cacat))
        text = f"Salinan rancangan tidak cocok lagi dengan {MANIFEST}: {names}"
        yield Note(text, "warning")


def _masukan(bacaan: Bacaan) -> Iterator[Item]:
    for state, words in PERLU.items():
        for nasib in bacaan.sendiri:
            if nasib.keadaan is state:
                yield _satu(nasib, words, bacaan)


def _satu(nasib: Nasib, words: str, bacaan: Bacaan) -> Item:
    kode = nasib.masukan.kode
    place = bacaan.forum.register.position(("masukan", kode))
    link = Link(f"{kode}: {kutipan(nasib.masukan.isi)}", f"#{kode}")
    return Item((link,), (words, _letak(place)))


def _perubahan(bacaan: Bacaan) -> Iterator[Item]:
    for number, row in enumerate(bacaan.rows, 1):
        if any(link.bersebab for link in row.kaitan):
            continue
        place = row.kaitan[0].perubahan.place()
        where = (_letak(place),) if place is not None else ()
        link = Link(f"Perubahan tanpa sebab: {nama_perubahan(row)}", f"#p-{number}")
        yield Item((link,), ("Sebutkan masukan atau sebab lainnya.", *where))


def _janji(bacaan: Bacaan) -> Iterator[Item]:
    """Follow-ups that are late, or that nobody is bound to."""
    forum = bacaan.forum
    for work in forum.forum.tindak_lanjut if forum.forum is not None else ():
        lacking = not (work.penanggung_jawab and work.tenggat)
        late = work.tenggat is not None and work.tenggat < bacaan.hari
        if work.selesai is None and (lacking or late):
            said = kemajuan(work, bacaan.hari) if late else "Lengkapi penanggung jawab dan tenggat."
            yield Item(f"Tindak lanjut: {work.kegiatan}", (said,))


def _letak(place: Position) -> str:
    return f"{place.file}, baris {place.line}"
