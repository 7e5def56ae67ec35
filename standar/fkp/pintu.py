"""Pintu penetapan sebuah forum: semua yang masih terbuka, dengan aturan yang menyebutnya."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ..diagnostic import Position
from ..path import Path
from ..project.layout import DRAFT, FORUM_FILE, REGISTER_FILE
from .forum import ForumFolder
from .trace import Keadaan
from .versi import resolve_address

TERBUKA = {
    Keadaan.BELUM_DIPUTUSKAN: "masukan-belum-diputuskan",
    Keadaan.BELUM_DITANGGAPI: "masukan-belum-ditanggapi",
    Keadaan.MENUNGGU_PERUBAHAN: "masukan-belum-dilaksanakan",
    Keadaan.PERLU_DITINJAU: "masukan-perlu-ditinjau",
}
"""States in which somebody has to do something, each with the rule that speaks of it."""


@dataclass(frozen=True, slots=True)
class Pintu:
    """Something that a decree waits for: its rule, its short name, its place, what is said of it.

    It is about one service, or about the parts at some addresses; with neither, about all.
    """

    rule: str
    nama: str
    letak: Position
    nilai: Mapping[str, object] = field(default_factory=dict)
    layanan: str = ""
    tentang: tuple[Path, ...] = ()


def pintu(forum: ForumFolder) -> Iterator[Pintu]:
    """All that a decree on the services of a forum waits for."""
    if forum.forum is not None:
        yield from _berkas(forum)
        yield from _acara(forum)
        yield from _masukan(forum)
        yield from _terbawa(forum)
        yield from _perubahan(forum)


def _berkas(forum: ForumFolder) -> Iterator[Pintu]:
    """The draft must be as it was discussed, and the inputs must be there."""
    place, salinan = forum.document.position(()), forum.salinan
    if not salinan.ada:
        lost = bool(forum.register.node and forum.register.node.masukan)
        yield Pintu("rancangan-belum-dibekukan", DRAFT, place, {"bermasukan": lost})
    for berkas, sebab in salinan.cacat.items():
        nilai = {"berkas": berkas, "sebab": sebab}
        yield Pintu("salinan-dibahas-berubah", berkas, place, nilai)
    if salinan.ada and not forum.berregister:
        yield Pintu("register-masukan-tidak-ada", REGISTER_FILE, place)
    if forum.register_kosong:
        place = forum.register.position(("masukan",), key=True)
        yield Pintu("daftar-masukan-kosong", REGISTER_FILE, place)


def _acara(forum: ForumFolder) -> Iterator[Pintu]:
    """Somebody must have been there, and have said something."""
    node, register = forum.forum, forum.register.node
    if node is None or register is None:
        return
    place = forum.document.position(())
    if not any(item.jumlah for item in node.peserta):
        yield Pintu("peserta-belum-dicatat", FORUM_FILE, place)
    if not register.masukan and not node.tanpa_masukan:
        yield Pintu("forum-tanpa-masukan", FORUM_FILE, place)


def _masukan(forum: ForumFolder) -> Iterator[Pintu]:
    """Every input must be decided, answered, and carried out; the same ones are told once."""
    for keadaan, rule in TERBUKA.items():
        for nasib in forum.jejak.dalam(keadaan):
            item = nasib.masukan
            if nasib.jawaban is item:
                place = forum.register.position(("masukan", item.kode, "keputusan"))
                about = _addresses(forum.unit.alamat, item.terhadap)
                yield Pintu(rule, item.kode, place, {"kode": item.kode}, tentang=about)


def _terbawa(forum: ForumFolder) -> Iterator[Pintu]:
    """What an earlier forum promised is still promised."""
    for one in forum.jejak.terbawa:
        if one.keadaan in TERBUKA and one.sendiri:
            about = _addresses(one.unit, one.masukan.terhadap)
            nilai = {"kode": one.kode}
            yield Pintu(TERBUKA[one.keadaan], one.alamat, one.letak, nilai, tentang=about)


def _perubahan(forum: ForumFolder) -> Iterator[Pintu]:
    """Every change must have a cause."""
    for kaitan in forum.jejak.perubahan if forum.salinan.ada else ():
        found = kaitan.perubahan
        place = found.place()
        if not kaitan.bersebab and place is not None:
            nilai = {"jenis": found.change.kind, "dampak": found.change.effect.value}
            name = "/".join(found.asal)
            yield Pintu("perubahan-tanpa-sebab", name, place, nilai, layanan=found.versi.alamat)


def _addresses(base: str, targets: tuple[str, ...]) -> tuple[Path, ...]:
    return tuple(resolve_address(base, target) for target in targets)
