"""Halaman layanan bagi warga: menurut urutan orang bertanya, lalu lengkap menurut hukum."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from .. import locale
from ..model import StandarPelayanan
from ..project.project import Service, UnitFolder
from .blocks import Block, Facts, Heading, Item, Items, Link, Note, Page, Paragraph, Text
from .buka import jam_buka
from .hubungi import mengadu, usulan
from .keperluan import persiapan, pilihan
from .lengkap import lengkap
from .links import relative, service_page, unit_page, word_file
from .penyampaian import NAMA_KANAL, jangka_waktu
from .scope import Scope
from .sekilas import sekilas
from .standar import Bagian, bagian
from .status import catatan
from .tree import address, hours, upwards
from .unduhan import unduhan
from .unit import kontak

PERTANYAAN = {
    "persyaratan": "Yang perlu disiapkan",
    "prosedur": "Langkah-langkah",
    "jangka_waktu": "Berapa lama",
    "biaya": "Berapa biayanya",
    "produk": "Yang Anda terima",
    "pengaduan": "Pengaduan dan saran",
}
"""The components that citizens ask for, as they would ask; `pengaduan` follows place and time."""

DIHUBUNGI = ("telepon", "call-center", "whatsapp")
"""Channels by which a question is answered at once."""

OWN = ("persyaratan", "jangka_waktu", "pengaduan")
"""Components that look otherwise here than on paper."""


def halaman_layanan(service: Service, *, draft: bool = False, papers: Collection[str] = ()) -> Page:
    """The page of one service; whatever is not written is left out above, and named below.

    `draft` says that the work is shown where something else is in force; `papers` are those that
    can be downloaded.
    """
    standar = service.standar
    parts = list(bagian(standar, tanpa=OWN))
    blocks: list[Block] = catatan(service, draft=draft)
    if service.document.diagnostics:
        blocks.append(
            Note("Sebagian isi berkas layanan ini belum dapat dibaca dan belum tampil.", "warning")
        )
    facts = sekilas(standar)
    blocks += [facts] if facts.pairs else []
    if standar.sebutan:
        blocks.append(Paragraph(locale.enumerate_words(standar.sebutan), "Dikenal juga sebagai"))
    blocks += _sasaran(standar)
    for part in parts:
        kunci = part.komponen.kunci
        if kunci == "pengaduan":
            blocks += _tempat(service)
        if kunci in PERTANYAAN and (shown := _bagi_warga(standar, part)):
            blocks += [Heading(2, PERTANYAAN[kunci], (kunci,)), *shown]
    blocks += usulan(service)
    if standar.tambahan:
        pairs: tuple[tuple[str, Text], ...] = tuple((t.label, t.isi) for t in standar.tambahan)
        blocks += [Heading(2, "Perlu diketahui", ("tambahan",)), Facts(pairs)]
    blocks += lengkap(service, parts, PERTANYAAN, papers)
    blocks += _dokumen(service, papers)
    return Page(standar.layanan, tuple(blocks), standar.ringkasan or "")


def _bagi_warga(standar: StandarPelayanan, part: Bagian) -> list[Block]:
    """A component as citizens use it: a list to tick off, channels to press."""
    match part.komponen.kunci:
        case "persyaratan":
            return persiapan(standar)
        case "jangka_waktu":
            scope = Scope(part.anchor, {v.kode: v.nama for v in standar.varian})
            times = standar.jangka_waktu
            return jangka_waktu(times, scope, resmi=False) if times else []
        case "pengaduan":
            return mengadu(standar.pengaduan, Scope(part.anchor, {}))
    return list(part.blocks)


def _sasaran(standar: StandarPelayanan) -> Iterator[Block]:
    if not standar.sasaran and not standar.varian:
        return
    yield Heading(2, "Untuk siapa", ("sasaran",))
    if standar.sasaran:
        yield Paragraph(standar.sasaran)
    yield from pilihan(standar)


def _dokumen(service: Service, papers: Collection[str]) -> Iterator[Block]:
    """The papers that were printed beside the site."""
    if links := unduhan(word_file(service.unit), service_page(service), papers):
        yield Heading(2, "Dokumen", ("dokumen",))
        name = f"Standar pelayanan {service.unit.unit.nama}, dokumen"
        yield Items(tuple(Item((Link(f"{name} {link.text}", link.href),)) for link in links))


def _tempat(service: Service) -> Iterator[Block]:
    standar, unit = service.standar, service.unit
    home = relative(unit_page(unit), service_page(service))
    pairs: list[tuple[str, Text]] = [("Penyelenggara", (Link(unit.unit.nama, home),))]
    if standar.lokasi:
        pairs.append(("Tempat", standar.lokasi))
    if where := address(unit):
        pairs.append(("Alamat", where))
    pairs += [*_bertanya(unit), *hours(unit, standar.jam_layanan)]
    yield Heading(2, "Tempat dan waktu", ("tempat",))
    if now := jam_buka(unit, standar.jam_layanan):
        yield now
    yield Facts(tuple(pairs))


def _bertanya(unit: UnitFolder) -> Iterator[tuple[str, Text]]:
    """The telephones of the nearest unit that has some: to ask before coming, also from paper."""
    for around in upwards(unit):
        calls = [k for k in around.unit.kontak if k.nomor and k.jenis.value in DIHUBUNGI]
        yield from ((NAMA_KANAL[kanal.jenis.value], kontak(kanal)) for kanal in calls)
        if calls:
            return
