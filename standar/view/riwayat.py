"""Riwayat perubahan sebuah layanan: setiap versi, yang berubah padanya, dan sebabnya."""

from __future__ import annotations

from collections.abc import Iterator

from .. import locale
from ..fkp.forum import ForumFolder
from ..fkp.riwayat import Arsip, Babak
from ..fkp.trace import Jejak
from ..model import Penetapan
from ..project.project import Service, UnitFolder
from .acara import nama_forum
from .blocks import Block, Facts, Heading, Item, Items, Link, Page, Paragraph, Text
from .jawaban import sebab_lain
from .jawaban_masukan import kutipan
from .links import forum_page, history_page, relative, service_page, unit_page
from .perubahan_warga import Tautan, beban, satu_perubahan
from .semula import Selisih, selisih


def forum_unit(unit: UnitFolder, archive: Arsip) -> list[Block]:
    """The forums that a unit held, and those that discussed its services."""
    page, items = unit_page(unit), []
    for forum in archive.forums:
        about = any(versi.alamat.rpartition("/")[0] == unit.alamat for versi in forum.versi)
        if forum.unit.alamat == unit.alamat or about:
            link = Link(
                nama_forum(forum), relative(forum_page(forum.unit.alamat, forum.hari), page)
            )
            items.append(Item((link,), (_isi(forum),)))
    if not items:
        return []
    return [Heading(2, "Forum konsultasi publik", ("fkp",)), Items(tuple(reversed(items)))]


def _isi(forum: ForumFolder) -> str:
    """When it was, and how many inputs were answered."""
    day = locale.tanggal(forum.forum.tanggal) if forum.forum is not None else forum.hari
    fates = forum.jejak.masukan
    done = sum(bool(n.jawaban.keputusan and n.jawaban.tanggapan) for n in fates)
    return f"{day} · {len(fates)} masukan, {done} dijawab"


def menuju_riwayat(service: Service, stages: tuple[Babak, ...]) -> list[Block]:
    """What the page of a service says of its past: the last step, and the way to all of them."""
    if not stages:
        return []
    link = Link("Lihat semua perubahannya", relative(history_page(service), service_page(service)))
    said = Paragraph((f"{judul_babak(stages[-1])}. ", link, "."))
    return [Heading(2, "Riwayat perubahan", ("riwayat",)), said]


def halaman_riwayat(service: Service, stages: tuple[Babak, ...], tautan: Tautan) -> Page:
    """All versions of a service that were frozen, the newest first."""
    blocks: list[Block] = []
    for number, babak in reversed([*enumerate(stages, 1)]):
        blocks += _babak(babak, number, tautan)
    about = f"{service.standar.layanan}: apa yang berubah, sejak kapan, dan mengapa."
    return Page("Riwayat perubahan", tuple(blocks), about)


def _babak(babak: Babak, number: int, tautan: Tautan) -> Iterator[Block]:
    yield Heading(2, judul_babak(babak), ("versi", str(number)))
    if babak.penetapan is not None:
        yield Paragraph(_keputusan(babak.penetapan))
    if babak.forum is not None:
        where = Link(_nama_forum(babak), _alamat(babak, tautan))
        yield Paragraph(("Rancangan ini dibahas dalam ", where, "."))
    if babak.versi is None:
        yield Paragraph("Ini versi pertama yang tersimpan; perubahan sebelumnya tidak tercatat.")
        return
    figures: list[tuple[str, Text]] = [
        (name, f"{old} menjadi {new}") for name, old, new in beban(babak.versi)
    ]
    if figures:
        yield Facts(tuple(figures))
    rows = selisih(Jejak({babak.versi.alamat: babak.versi}, (), babak.perubahan))
    items = [satu_perubahan(row, tautan, _sebab(row, babak, tautan), bernama=False) for row in rows]
    yield Items(tuple(items)) if items else Paragraph("Tidak ada yang berubah bagi Anda.")


def judul_babak(babak: Babak) -> str:
    """What made a version, and when."""
    if babak.penetapan is not None:
        return f"Ditetapkan {locale.tanggal(babak.penetapan.tanggal)}"
    if babak.forum is not None and babak.forum.forum is not None:
        return f"Dibahas {locale.tanggal(babak.forum.forum.tanggal)}"
    return f"Versi {babak.hari}" if babak.hari else "Rancangan sesudahnya, belum ditetapkan"


def _keputusan(decree: Penetapan) -> str:
    who = f"Keputusan {decree.pejabat}" if decree.pejabat else "Keputusan"
    about = f" tentang {decree.tentang}" if decree.tentang else ""
    return f"{who} Nomor {decree.nomor}{about}."


def _nama_forum(babak: Babak) -> str:
    forum = babak.forum
    return forum.forum.forum if forum is not None and forum.forum is not None else "forum ini"


def _alamat(babak: Babak, tautan: Tautan, part: tuple[str, ...] = ()) -> str:
    """The public page of the forum that discussed this version, or that led to it."""
    forum = babak.dari if part else babak.forum
    unit, day = (forum.unit.alamat, forum.hari) if forum is not None else ("", "")
    return relative(forum_page(unit, day), tautan.page, part)


def _sebab(row: Selisih, babak: Babak, tautan: Tautan) -> list[Text]:
    """The inputs that caused a change, in their own words, and its other causes."""
    codes = dict.fromkeys(code for link in row.kaitan for code in link.masukan)
    inputs = babak.dari.jejak.masukan if babak.dari is not None else ()
    said: list[Text] = [
        ("Karena masukan ", Link(kutipan(n.masukan.isi), _alamat(babak, tautan, _part(code))))
        for n in inputs
        if (code := n.masukan.kode) in codes and n.jawaban is n.masukan
    ]
    return [*said, *sebab_lain(row)]


def _part(code: str) -> tuple[str, str]:
    return "masukan", code
