"""Semua kertas sebuah forum: berita acara, matriks, daftar hadir, dan naskah standarnya."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from ...fkp.forum import ForumFolder
from ...fkp.terbitan import Terbitan
from ...fkp.trace import Jejak, Kaitan
from ...fkp.versi import Versi
from ...kertas import Kertas
from ...model import Proyek
from ...model.forum import DaftarHadir, Masukan
from ...path import Path, parse
from ...project.project import Service, UnitFolder
from ...view.acara import NAMA_KEPUTUSAN, NAMA_SEBAB, NAMA_UNSUR, nama_forum, peringatan_forum
from ...view.berita_acara import berita_acara
from ...view.blocks import Note, Page, words
from ...view.daftar_hadir import daftar_hadir
from ...view.kata_forum import asal_terbawa, sebutan_terbitan
from ...view.matriks_masukan import matriks_masukan
from ...view.matriks_perubahan import matriks_perubahan
from ...view.naskah import naskah_layanan
from ...view.penyampaian import alamat_kanal
from ...view.tree import upwards
from .package import document
from .revisions import redline
from .signers import TANPA_SEBAB, nearest
from .templat import Template
from .tracked import Signed


class Sheets(NamedTuple):
    """What all papers of one issue share: their sheet, and what stands around every page."""

    paper: Kertas
    head: str
    foot: str
    warning: str

    def document(
        self, page: Page, *, chapters: int = 0, tracked: bool = False,
        template: Template | None = None,
    ) -> bytes:  # fmt: skip
        """A page as one of these papers."""
        return document(page, header=self.head, warning=self.warning, foot=self.foot,
                        paper=self.paper, chapters=chapters, tracked=tracked,
                        template=template)  # fmt: skip


def papers(
    forum: ForumFolder, issue: Terbitan, paper: Kertas, proyek: Proyek, hadir: DaftarHadir | None,
    template: Callable[[], Template | None] = lambda: None,
) -> Iterator[tuple[str, bytes]]:  # fmt: skip
    """Every paper with the name of its file; each names both versions that the issue is about.

    What is signed and sent stands in the `template` of the government, which is made anew for every
    paper. The standards do not: what participants return is compared with the draft, and the
    tracked text with both, word for word.
    """
    foot = sebutan_terbitan(issue)
    sheets = Sheets(paper, nama_forum(forum), foot, peringatan_forum(forum))
    pages = {
        "berita-acara": berita_acara(forum, proyek),
        "matriks-masukan": matriks_masukan(forum),
        "matriks-perubahan": matriks_perubahan(forum),
        "daftar-hadir": daftar_hadir(forum, hadir),
    }
    for name, page in pages.items():
        yield f"{name}.docx", sheets.document(page, template=template())
    yield from _texts(forum, sheets)


def _texts(forum: ForumFolder, sheets: Sheets) -> Iterator[tuple[str, bytes]]:
    """The standards after the forum, the draft as it was handed out, and what changed between."""
    after = _standards(forum, lambda versi: versi.baru)
    yield "standar.docx", sheets.document(after, chapters=2)
    if not forum.salinan.ada:
        return
    before = _standards(forum, lambda versi: versi.lama)
    invited = (Note(_invitation(forum.unit)), *before.blocks)
    handed = replace(before, title=f"Rancangan {before.title}", blocks=invited)
    yield "rancangan.docx", sheets.document(handed, chapters=2, tracked=True)
    title, signed = f"Naskah perubahan {after.title}", nearest(causes(forum))
    old, new = replace(before, title=title), replace(after, title=title)
    yield (
        "standar-perubahan.docx",
        redline(old, new, signed, TANPA_SEBAB, header=f"Naskah perubahan · {sheets.head}",
                warning=sheets.warning, foot=sheets.foot, chapters=2, paper=sheets.paper),
    )  # fmt: skip


def _invitation(unit: UnitFolder) -> str:
    """How people say what they think of a draft, and where that goes."""
    kanal = next((kanal for one in upwards(unit) for kanal in one.unit.kontak), None)
    where = f" ({words(alamat_kanal(kanal))})" if kanal is not None else ""
    return (
        "Beri masukan di naskah ini dengan komentar Word, atau langsung ubah kata-katanya (Lacak "
        f"Perubahan sudah menyala), lalu kirimkan kembali kepada {unit.unit.nama}{where}."
    )


def _standards(forum: ForumFolder, side: Callable[[Versi], Service | None]) -> Page:
    """The standards of one side, one after another."""
    there = {versi.alamat: service for versi in forum.versi if (service := side(versi)) is not None}
    return naskah_layanan(there, f"Standar Pelayanan {forum.unit.unit.nama}")


def causes(forum: ForumFolder) -> Mapping[Path, tuple[Signed, ...]]:
    """Every changed part with what explains it, as those sign who had a hand in it."""
    found: dict[Path, tuple[Signed, ...]] = {}
    for kaitan in forum.jejak.perubahan:
        change, own = kaitan.perubahan.change, parse(kaitan.perubahan.versi.alamat)
        for path in (change.old, change.new):
            if path is not None:
                known = found.get((*own, *path), ())
                signed = _signed(kaitan, forum.jejak)
                found[(*own, *path)] = tuple(dict.fromkeys((*known, *signed)))
    return found


def _signed(kaitan: Kaitan, jejak: Jejak) -> Iterator[Signed]:
    for code in kaitan.masukan:
        item, answer = jejak.nasib[code].masukan, jejak.nasib[code].jawaban
        yield Signed(code, "\n".join(_note(item, answer)), answer.diputus)
    for one in kaitan.terbawa:
        note = "\n".join(_note(one.masukan, one.jawaban))
        yield Signed(asal_terbawa(one), note, one.jawaban.diputus)
    for other in kaitan.lain:
        yield Signed(NAMA_SEBAB[other.sebab], other.keterangan or "")


def _note(item: Masukan, answer: Masukan) -> Iterator[str]:
    """An input and its answer, as the comment beside a change tells them."""
    who = f" ({NAMA_UNSUR[item.unsur]})" if item.unsur else ""
    yield f"Masukan {item.kode}{who}: {item.isi}"
    if item.usulan:
        yield f"Usulan: {item.usulan}"
    if answer.keputusan is not None:
        yield f"Keputusan: {NAMA_KEPUTUSAN[answer.keputusan]}"
    if answer.tanggapan:
        yield f"Tanggapan: {answer.tanggapan}"
