"""Halaman unit: layanan lebih dulu, lalu unit di sekitarnya, jam, kontak, maklumat, profil."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from .. import locale
from ..model import Kanal
from ..project.project import Service, UnitFolder
from .blocks import (
    Block,
    Facts,
    Heading,
    Item,
    Items,
    Link,
    Note,
    Page,
    Paragraph,
    Strong,
    Text,
    words,
)
from .buka import jam_buka
from .hubungi import mengadu, nomor_wa, pengaduan_unit
from .links import file_page, relative, service_page, unit_page, word_file
from .penyampaian import NAMA_KANAL, alamat_kanal
from .scope import Scope
from .sekilas import biaya, lama
from .status import bercatatan, status
from .tree import Tree, address, hours
from .unduhan import keputusan_terunduh, unduhan

NAMA_JENIS_UNIT = {"mpp": "Mal Pelayanan Publik", "rsud": "RSUD", "upt": "UPT"}


def halaman_unit(
    unit: UnitFolder,
    tree: Tree,
    *,
    word: bool = False,
    preview: bool = False,
    papers: Collection[str] = (),
) -> Page:
    """The page of one unit; `word` says that its paper was printed beside the site.

    `papers` are all that can be downloaded.
    In a preview a file that cannot be read has a page that says why.
    """
    profile = unit.unit
    blocks: list[Block] = [*_gangguan(unit), *_layanan(unit, tree, word, preview, papers)]
    blocks += _sekitar(unit, tree)
    if times := hours(unit):
        blocks.append(Heading(2, "Jam layanan", ("jam_layanan",)))
        blocks += [now] if (now := jam_buka(unit, None)) else []
        blocks.append(Facts(tuple(times)))
    blocks += _kontak(unit)
    if (how := pengaduan_unit(unit)) is not None:
        blocks += [Heading(2, "Pengaduan dan saran", ("pengaduan",))]
        blocks += mengadu(how, Scope(("pengaduan",), {}))
    blocks += _maklumat(unit)
    blocks += _profil(unit, papers)
    return Page(profile.nama, tuple(blocks), profile.induk or "")


def _gangguan(unit: UnitFolder) -> Iterator[Block]:
    if unit.document.node is None and unit.document.diagnostics:
        yield Note("Profil unit ini belum dapat dibaca. Layanannya tetap tampil.", "warning")
    elif unit.document.node is None:
        yield Note("Profil unit ini belum ditulis.")
    elif unit.document.diagnostics:
        yield Note("Sebagian profil unit ini belum dapat dibaca dan belum tampil.", "warning")


def _layanan(
    unit: UnitFolder, tree: Tree, word: bool, preview: bool, papers: Collection[str]
) -> Iterator[Block]:
    page, items = unit_page(unit), []
    for service in sorted(unit.services, key=lambda s: s.standar.layanan.casefold()):
        items.append(_satu_layanan(service, page))
    for kode in tak_terbaca(unit):
        name: Text = (Link(kode, relative(file_page(unit, kode), page)),) if preview else kode
        items.append(Item(name, ("Berkas layanan ini belum dapat dibaca.",)))
    for promised in unit.unit.layanan:
        if promised.kode not in unit.service_names:
            items.append(Item(promised.nama, ("Standarnya belum ditulis.",)))
    yield Heading(2, "Layanan", ("layanan",))
    if not items:
        below = _di_bawah(unit, tree)
        none = "Belum ada standar pelayanan yang ditulis oleh unit ini."
        yield Paragraph(f"{below} layanan ada di unit di bawah ini." if below else none)
        return
    yield Items(tuple(items))
    if word:
        link = Link("Unduh semuanya sebagai dokumen Word", relative(word_file(unit), page))
        more = [link for link in unduhan(word_file(unit), page, papers) if link.text == "PDF"]
        yield Paragraph((link, " atau ", *more) if more else (link,))


def tak_terbaca(unit: UnitFolder) -> dict[str, str]:
    """The services of which nothing can be read, each with its file; `x.yml` yields to `x.yaml`."""
    known = {service.kode for service in unit.services}
    return {kode: d.name for kode, d in unit.unread.items() if kode not in known}


def _satu_layanan(service: Service, page: str) -> Item:
    link = Link(service.standar.layanan, relative(service_page(service), page))
    standar = service.standar
    stage = status(service.status) if bercatatan(service.unit) else ""
    facts = (lama(standar), biaya(standar.biaya) if standar.biaya else "")
    # Only the figures: a link from a list into the middle of another page would mislead.
    said = [_tanpa_tautan(fact) for fact in facts if fact]
    figures: Text = (Strong(" · ".join(said)),) if said else ""
    return Item((link,), tuple(filter(None, (standar.ringkasan, figures, stage))))


def _tanpa_tautan(value: Text) -> str:
    if isinstance(value, str):
        return value
    said = "".join("" if isinstance(part, Link) else words((part,)) for part in value)
    return said.rstrip(", ") or "menurut keperluan"


def _kontak(unit: UnitFolder) -> Iterator[Block]:
    profile = unit.unit
    pairs: list[tuple[str, Text]] = []
    if where := address(unit):
        pairs.append(("Alamat", where))
    pairs += [(NAMA_KANAL[kanal.jenis.value], kontak(kanal)) for kanal in profile.kontak]
    if profile.situs:
        pairs.append(("Situs", profile.situs))
    if pairs:
        yield Heading(2, "Kontak", ("kontak",))
        yield Facts(tuple(pairs))


def kontak(kanal: Kanal) -> Text:
    """How to reach a channel; a telephone number can be called from the page."""
    if kanal.nomor and kanal.jenis.value in ("telepon", "call-center", "whatsapp", "sms"):
        digits = re.sub(r"[^\d+]", "", kanal.nomor)
        rest = "; ".join(filter(None, (kanal.nama, kanal.alamat, kanal.url, kanal.jam)))
        chat = kanal.jenis.value == "whatsapp" and nomor_wa(kanal.nomor)
        href = f"https://wa.me/{chat}" if chat else f"tel:{digits}"
        return (Link(kanal.nomor, href), f" ({rest})" if rest else "")
    where = "; ".join(filter(None, (kanal.nama, kanal.nomor, kanal.alamat, kanal.url, kanal.jam)))
    return where or alamat_kanal(kanal)


def _sekitar(unit: UnitFolder, tree: Tree) -> Iterator[Block]:
    if tenants := tree.tenants(unit):
        yield Heading(2, "Gerai", ("gerai",))
        yield daftar_unit(tenants, unit_page(unit), tree)
    if below := tree.below(unit):
        yield Heading(2, "Unit di bawahnya", ("unit",))
        # One that serves nobody yet comes last.
        yield daftar_unit(sorted(below, key=lambda u: not _banyak(u, tree)), unit_page(unit), tree)


def daftar_unit(units: Iterable[UnitFolder], page: str, tree: Tree) -> Items:
    """Links to units, each with the number of its services."""
    return Items(
        tuple(
            Item((Link(unit.unit.nama, relative(unit_page(unit), page)),), (_jumlah(unit, tree),))
            for unit in units
        )
    )


def _jumlah(unit: UnitFolder, tree: Tree) -> str:
    if unit.services:
        return f"{len(unit.services)} layanan"
    below = _di_bawah(unit, tree)
    return f"{below} layanan di unit di bawahnya" if below else "belum ada layanan"


def _banyak(unit: UnitFolder, tree: Tree) -> int:
    return len(unit.services) + _di_bawah(unit, tree)


def _di_bawah(unit: UnitFolder, tree: Tree) -> int:
    return sum(_banyak(child, tree) for child in tree.below(unit))


def _spasi(jenis: str | None) -> str:
    return locale.sentence(jenis.replace("-", " ")) if jenis else ""


def _maklumat(unit: UnitFolder) -> Iterator[Block]:
    value = unit.unit.maklumat
    if value is None:
        return
    yield Heading(2, "Maklumat pelayanan", ("maklumat",))
    for promise in (value.janji, value.perbaikan, value.sanksi, value.kompensasi):
        if promise:
            yield Paragraph(promise)
    day = locale.tanggal(value.tanggal) if value.tanggal else ""
    signed = ", ".join(filter(None, (f"Nomor {value.nomor}" if value.nomor else "", day)))
    if signed or unit.unit.pimpinan:
        yield Paragraph(". ".join(filter(None, (unit.unit.pimpinan, signed))))


def _profil(unit: UnitFolder, papers: Collection[str]) -> Iterator[Block]:
    profile = unit.unit
    place = profile.gerai.instansi_asal if profile.gerai else None
    pairs: list[tuple[str, Text]] = [
        (name, words)
        for name, words in (
            ("Induk", profile.induk),
            ("Instansi asal", place),
            ("Pimpinan", profile.pimpinan),
            ("Jenis", NAMA_JENIS_UNIT.get(profile.jenis or "", _spasi(profile.jenis))),
        )
        if words
    ]
    for decree in sorted((d.node for d in unit.decrees if d.node), key=lambda d: d.tanggal):
        title = f", {decree.tentang}" if decree.tentang else ""
        words = f"Nomor {decree.nomor}, {locale.tanggal(decree.tanggal)}{title}"
        told = keputusan_terunduh(words, decree, iter((unit,)), unit_page(unit), papers)
        pairs.append(("Keputusan penetapan", told))
    if pairs:
        yield Heading(2, "Profil penyelenggara", ("profil",))
        yield Facts(tuple(pairs))
