"""Berita acara forum konsultasi publik: naskah yang ditandatangani penyelenggara dan masyarakat."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from string import ascii_uppercase

from .. import locale
from ..fkp.forum import ForumFolder
from ..model import Forum, Proyek, Rujukan
from ..model.forum import Unsur
from .acara import (
    CARA,
    ISIAN,
    NAMA_UNSUR,
    form,
    isian,
    layanan,
    nama_forum,
    nama_layanan,
    peringatan_forum,
)
from .blocks import (
    Block,
    Cell,
    Heading,
    Item,
    Items,
    Note,
    Page,
    Paragraph,
    Row,
    Strong,
    Table,
    cell,
)
from .official import Masthead, Signatures
from .pokok_masukan import pokok_masukan
from .scope import kutipan

DASAR = ("UU 25/2009", "PP 96/2012", "PermenPANRB 15/2014", "PermenPANRB 16/2017")
"""What a forum on standards rests on; their titles come from the registry."""
LAMPIRAN = (
    "Berita acara ini dilampiri matriks masukan dan tanggapan; matriks semula, menjadi, dan "
    "alasan; daftar hadir; serta notulen dan foto kegiatan."
)
PENUTUP = (
    "Demikian berita acara ini kami buat dengan sebenarnya dan kami tanda tangani bersama, agar "
    "menjadi pegangan dalam menindaklanjuti hasil forum."
)


def berita_acara(forum: ForumFolder, proyek: Proyek) -> Page:
    """The minutes of a forum; what is not known yet is a line to fill in by hand."""
    node = forum.forum
    number, warning = node.nomor if node else None, peringatan_forum(forum)
    head = Masthead(
        ("BERITA ACARA", f"NOMOR {isian(number)}", "TENTANG", nama_forum(forum).upper()),
        tuple(dict.fromkeys((forum.unit.unit.nama, proyek.nama))),
    )
    blocks: list[Block] = [head, *([Note(warning, "warning")] if warning else [])]
    if node is not None:
        blocks.append(_opening(node))
        sections = (_basis(), _services(forum), _people(node), _inputs(forum), _agreed(node),
                    _follow(node), _published(node), _annexes())  # fmt: skip
        for letter, (title, section) in zip(ascii_uppercase, sections, strict=False):
            blocks += [Heading(3, f"{letter}. {title}"), *section]
        blocks.append(Signatures(PENUTUP, tuple(_signers(forum, node))))
    return Page(f"Berita Acara {nama_forum(forum)}", tuple(blocks))


Section = tuple[str, list[Block]]


def _opening(forum: Forum) -> Paragraph:
    way = CARA[forum.moda] if forum.moda else ISIAN
    theme = f" dengan tema “{forum.tema}”" if forum.tema else ""
    return Paragraph(
        f"Pada hari ini {locale.tanggal_huruf(forum.tanggal)} ({locale.tanggal(forum.tanggal)}), "
        f"bertempat di {isian(forum.tempat)}, kami yang bertanda tangan di bawah ini telah "
        f"melaksanakan {forum.forum} secara {way}{theme}, dengan hasil sebagai berikut."
    )


def _basis() -> Section:
    return "Dasar", [_list(kutipan(Rujukan.model_validate(text)) for text in DASAR)]


def _list(texts: Iterable[str]) -> Items:
    """A numbered list; lines to fill in where it would be empty."""
    return Items(tuple(map(Item, texts)) or (Item(ISIAN * 3),) * 3, ordered=True)


def _services(forum: ForumFolder) -> Section:
    said = []
    for versi in forum.versi:
        service = layanan(versi)
        unit = service.unit.unit.nama if service is not None else ""
        own = service is None or service.unit.alamat == forum.unit.alamat
        said.append(nama_layanan(versi) if own else f"{nama_layanan(versi)} ({unit})")
    return "Layanan yang dibahas", [_list(said)]


def _people(forum: Forum) -> Section:
    counted = {item.unsur: item for item in forum.peserta}
    rows, about = [], any(item.perkiraan for item in forum.peserta)
    for n, unsur in enumerate(Unsur, 1):
        item = counted.get(unsur)
        many = f"{_about(item.perkiraan)}{item.jumlah} orang" if item else "0 orang"
        shown = many if counted else ISIAN
        rows.append(Row((cell(f"{n}."), cell(NAMA_UNSUR[unsur]), cell(shown, "right"))))
    total = sum(item.jumlah for item in forum.peserta)
    last = f"{_about(about)}{locale.banyaknya(total)} orang" if counted else ISIAN
    rows.append(Row((cell(""), cell((Strong("Jumlah"),)), cell((Strong(last),), "right"))))
    table = Table("Peserta menurut unsur", ("NO", "UNSUR", "JUMLAH"), tuple(rows), (7, 53, 40))
    blocks: list[Block] = [table]
    if forum.narasumber:
        blocks.append(Paragraph(f"{locale.enumerate_words(forum.narasumber)}.", "Narasumber"))
    return "Peserta", blocks


def _about(guess: bool) -> str:
    return "sekitar " if guess else ""


def _inputs(forum: ForumFolder) -> Section:
    return "Pokok masukan dan tanggapan", pokok_masukan(forum)


def _agreed(forum: Forum) -> Section:
    return "Kesepakatan", [_list(forum.kesepakatan)]


def _follow(forum: Forum) -> Section:
    rows = []
    for n, work in enumerate(forum.tindak_lanjut, 1):
        until = locale.tanggal(work.tenggat) if work.tenggat else ISIAN
        done = [Note(f"Selesai {locale.tanggal(work.selesai)}")] if work.selesai else []
        rows.append(
            Row(
                (
                    cell(f"{n}."), cell(work.kegiatan), cell(isian(work.penanggung_jawab)),
                    Cell((Paragraph(until), *done)), cell(isian(work.indikator)),
                )
            )
        )  # fmt: skip
    head = ("NO", "KEGIATAN", "PENANGGUNG JAWAB", "TENGGAT", "INDIKATOR")
    return "Rencana tindak lanjut", [form("Rencana tindak lanjut", head, rows, (7, 31, 22, 17, 23))]


def _published(forum: Forum) -> Section:
    said = "Hasil forum ini diumumkan kepada masyarakat melalui:"
    return "Publikasi hasil", [Paragraph(said), _list(forum.publikasi)]


def _annexes() -> Section:
    return "Lampiran", [Paragraph(LAMPIRAN)]


def _signers(forum: ForumFolder, node: Forum) -> Iterator[str]:
    """The offices and groups that sign: those named, else the head and one of every group."""
    if not node.penandatangan or all(s.lower().startswith("wakil") for s in node.penandatangan):
        yield forum.unit.unit.pimpinan or f"Pimpinan {forum.unit.unit.nama}"
    if node.penandatangan:
        yield from node.penandatangan
        return
    here = [item.unsur for item in node.peserta if item.jumlah] or list(Unsur)
    yield from (f"Wakil {NAMA_UNSUR[unsur].lower()}" for unsur in here)
