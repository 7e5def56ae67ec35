"""Daftar hadir forum: satu-satunya kertas yang memuat nama peserta."""

from __future__ import annotations

from ..fkp.forum import ForumFolder
from ..model.forum import DaftarHadir, Hadir
from .acara import NAMA_UNSUR, isian, kepala
from .blocks import Block, Facts, Page, Row, Table, cell

JUDUL = "Daftar Hadir"
KEPALA = ("NO", "NAMA", "INSTANSI ATAU PEKERJAAN", "UNSUR", "TANDA TANGAN")
LEBAR = (6, 27, 23, 17, 27)
KOSONG, PALING, CADANGAN = 20, 200, 5
"""Empty rows where nobody is known, as many as one list holds at most, and those below names."""
GARIS = "…" * 8


def daftar_hadir(forum: ForumFolder, hadir: DaftarHadir | None) -> Page:
    """The attendance list: those who are known, and empty rows for the others who came."""
    known = hadir.hadir if hadir is not None else ()
    rows = [_row(n, item) for n, item in enumerate(known, 1)]
    rows += [_row(n, None) for n in range(len(known) + 1, _count(forum, len(known)) + 1)]
    blocks: list[Block] = [*kepala(forum, "DAFTAR HADIR"), *_place(forum)]
    blocks.append(Table("Daftar hadir", KEPALA, tuple(rows), LEBAR, form=True))
    return Page(JUDUL, tuple(blocks))


def _place(forum: ForumFolder) -> list[Block]:
    return [Facts((("Tempat", isian(forum.forum.tempat)),))] if forum.forum else []


def _count(forum: ForumFolder, known: int) -> int:
    """As many rows as people were counted; somebody may still come after those who are known."""
    counted = forum.forum.peserta if forum.forum else ()
    people = min(PALING, sum(item.jumlah for item in counted))
    return max(people, known + CADANGAN) if known else people or KOSONG


def _row(number: int, item: Hadir | None) -> Row:
    """Odd signatures stand at the left and even ones at the right, so that each has room."""
    name, body = (item.nama, item.instansi or "") if item else ("", "")
    group = NAMA_UNSUR[item.unsur] if item and item.unsur else ""
    sign = cell(f"{number}. {GARIS}", "left" if number % 2 else "right")
    return Row((cell(f"{number}."), cell(name), cell(body), cell(group), sign))
