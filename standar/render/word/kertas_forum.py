"""Semua kertas sebuah forum: berita acara, matriks, daftar hadir, dan naskah standarnya."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from ...fkp.forum import ForumFolder
from ...fkp.progress import Kemajuan
from ...fkp.trace import Jejak, Kaitan
from ...fkp.versi import Versi
from ...model import Proyek
from ...model.forum import DaftarHadir, Masukan
from ...path import Path, parse
from ...project.project import Service, UnitFolder
from ...view.acara import NAMA_KEPUTUSAN, NAMA_SEBAB, NAMA_UNSUR, nama_forum, peringatan_forum
from ...view.berita_acara import berita_acara
from ...view.blocks import Note, Page, words
from ...view.daftar_hadir import daftar_hadir
from ...view.kata_forum import asal_terbawa
from ...view.matriks_masukan import matriks_masukan
from ...view.matriks_perubahan import matriks_perubahan
from ...view.naskah import naskah_layanan
from ...view.penyampaian import alamat_kanal
from ...view.tree import upwards
from .package import document
from .revisions import redline
from .signers import TANPA_SEBAB, nearest
from .tracked import Signed


def papers(
    found: Kemajuan, proyek: Proyek, hadir: DaftarHadir | None
) -> Iterator[tuple[str, bytes]]:
    """Every paper with the name of its file; each names the draft that was discussed."""
    forum = found.forum
    head = " · ".join(filter(None, (nama_forum(forum), found.sidik and f"rancangan {found.sidik}")))
    warning = peringatan_forum(forum)
    pages = {
        "berita-acara": berita_acara(forum, proyek),
        "matriks-masukan": matriks_masukan(forum),
        "matriks-perubahan": matriks_perubahan(forum),
        "daftar-hadir": daftar_hadir(forum, hadir),
    }
    for name, page in pages.items():
        yield f"{name}.docx", document(page, header=head, warning=warning)
    yield from _texts(forum, head, warning)


def _texts(forum: ForumFolder, head: str, warning: str) -> Iterator[tuple[str, bytes]]:
    """The standards after the forum, the draft as it was handed out, and what changed between.

    The seal in `head` is that of the draft, so the standards that came of it do not bear it.
    """
    after = _standards(forum, lambda versi: versi.baru)
    own = nama_forum(forum)
    yield "standar.docx", document(after, header=own, warning=warning, chapters=2)
    if not forum.salinan.ada:
        return
    before = _standards(forum, lambda versi: versi.lama)
    invited = (Note(_invitation(forum.unit)), *before.blocks)
    handed = replace(before, title=f"Rancangan {before.title}", blocks=invited)
    yield (
        "rancangan.docx",
        document(handed, header=head, warning=warning, chapters=2, tracked=True),
    )
    title, signed = f"Naskah perubahan {after.title}", nearest(causes(forum))
    old, new = replace(before, title=title), replace(after, title=title)
    head = f"Naskah perubahan terhadap {head}"
    yield (
        "standar-perubahan.docx",
        redline(old, new, signed, TANPA_SEBAB, header=head, warning=warning, chapters=2),
    )


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
