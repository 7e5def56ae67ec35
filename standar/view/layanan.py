"""Halaman layanan bagi warga: menurut urutan orang bertanya, lalu lengkap menurut hukum."""

from __future__ import annotations

from collections.abc import Iterator

from .. import locale
from ..model import BAGIAN, Persyaratan, StandarPelayanan
from ..model.persyaratan import JenisPersyaratan
from ..path import Path
from ..project.project import Service
from ..project.sidik import version_digest
from ..project.status import Tahap
from .blocks import Block, Facts, Heading, Inline, Item, Items, Link, Note, Page, Paragraph, Text
from .links import HOME, relative, service_page, unit_page
from .scope import tanggal_sop
from .sekilas import sekilas
from .standar import Bagian, bagian
from .status import catatan, status
from .tree import address, hours, upwards

PERTANYAAN = {
    "persyaratan": "Yang perlu disiapkan",
    "prosedur": "Langkah-langkah",
    "jangka_waktu": "Berapa lama",
    "biaya": "Berapa biayanya",
    "produk": "Yang Anda terima",
    "pengaduan": "Pengaduan dan saran",
}
"""The components that citizens ask for, as they would ask; `pengaduan` follows place and time."""


def halaman_layanan(service: Service, *, draft: bool = False) -> Page:
    """The page of one service; whatever is not written is left out above, and named below.

    `draft` says that the work is shown where something else is in force.
    """
    standar = service.standar
    parts = {part.komponen.kunci: part for part in bagian(_bagi_warga(standar))}
    blocks: list[Block] = catatan(service, draft=draft)
    if standar.sebutan:
        blocks.append(Paragraph(locale.enumerate_words(standar.sebutan), "Dikenal juga sebagai"))
    if service.document.diagnostics:
        blocks.append(
            Note("Sebagian isi berkas layanan ini belum dapat dibaca dan belum tampil.", "warning")
        )
    facts = sekilas(standar)
    blocks += [facts] if facts.pairs else []
    blocks += _sasaran(service)
    for kunci in PERTANYAAN:
        if kunci == "pengaduan":
            blocks += _tempat(service)
        if parts[kunci].blocks:
            blocks += [Heading(2, PERTANYAAN[kunci], (kunci,)), *parts[kunci].blocks]
    if standar.tambahan:
        pairs: tuple[tuple[str, Text], ...] = tuple((t.label, t.isi) for t in standar.tambahan)
        blocks += [Heading(2, "Perlu diketahui", ("tambahan",)), Facts(pairs)]
    blocks += _hukum(service, list(parts.values()))
    return Page(standar.layanan, tuple(blocks), standar.ringkasan or "")


def _bagi_warga(standar: StandarPelayanan) -> StandarPelayanan:
    """Without the word `administratif` at every requirement, which tells a citizen nothing."""
    return standar.model_copy(update={"persyaratan": tuple(map(_ringkas, standar.persyaratan))})


def _ringkas(item: Persyaratan) -> Persyaratan:
    usual = item.jenis is JenisPersyaratan.ADMINISTRATIF
    update = {
        "jenis": None if usual else item.jenis,
        "salah_satu": tuple(map(_ringkas, item.salah_satu)),
        "semua": tuple(map(_ringkas, item.semua)),
    }
    return item.model_copy(update=update)


def _sasaran(service: Service) -> Iterator[Block]:
    standar = service.standar
    if not standar.sasaran and not standar.varian:
        return
    yield Heading(2, "Untuk siapa", ("sasaran",))
    if standar.sasaran:
        yield Paragraph(standar.sasaran)
    if standar.varian:
        yield Paragraph("Layanan ini mencakup keperluan berikut:")
        yield Items(tuple(Item(v.nama, anchor=("varian", v.kode)) for v in standar.varian))


def _tempat(service: Service) -> Iterator[Block]:
    standar, unit = service.standar, service.unit
    home = relative(unit_page(unit), service_page(service))
    pairs: list[tuple[str, Text]] = [("Penyelenggara", (Link(unit.unit.nama, home),))]
    if standar.lokasi:
        pairs.append(("Tempat", standar.lokasi))
    if where := address(unit):
        pairs.append(("Alamat", where))
    pairs += hours(unit, standar.jam_layanan)
    yield Heading(2, "Tempat dan waktu", ("tempat",))
    yield Facts(tuple(pairs))


def _hukum(service: Service, parts: list[Bagian]) -> Iterator[Block]:
    yield Heading(2, "Lengkapnya menurut hukum", ("hukum",))
    yield Paragraph(
        "Standar pelayanan terdiri atas empat belas komponen (UU 25/2009 Pasal 21). "
        "Yang sudah diuraikan di atas cukup ditunjuk di sini."
    )
    if facts := _dasar(service):
        yield Facts(tuple(facts))
    for letter, name in BAGIAN.items():
        yield Heading(3, f"{letter}. {name}", ("hukum", letter.lower()))
        for part in parts:
            if part.komponen.bagian == letter:
                yield from _komponen(service, part)


def _komponen(service: Service, part: Bagian) -> Iterator[Block]:
    kunci = part.komponen.kunci
    above = kunci in PERTANYAAN
    anchor: Path = ("hukum", kunci) if above else part.anchor
    yield Heading(4, f"{part.komponen.nomor}. {part.komponen.judul}", anchor)
    basis = (part.komponen.dasar, *_asal(service, kunci))
    if not part.blocks:
        yield Paragraph((*basis, ". Belum ditulis."))
    elif above:
        yield Paragraph((*basis, ". Diuraikan di ", Link(PERTANYAAN[kunci], f"#{kunci}"), "."))
    else:
        yield Paragraph((*basis, "."))
        yield from part.blocks


def _asal(service: Service, kunci: str) -> Iterator[str | Link]:
    """Where an inherited component was written, with a link to that unit."""
    origin = service.inherited.get(kunci)
    if origin is None:
        return
    page, target = service_page(service), HOME
    for unit in upwards(service.unit):
        if unit.document is origin.document:
            target = unit_page(unit)
    yield ". Berlaku sama bagi semua layanan "
    yield Link(origin.nama, relative(target, page))


def _dasar(service: Service) -> Iterator[tuple[str, Text]]:
    value = service.status
    if value.tahap is not Tahap.BELUM:
        yield "Status", status(value)
    if decree := value.keputusan:
        day = locale.tanggal(decree.tanggal)
        yield "Ditetapkan dengan", f"Keputusan {decree.pejabat or ''} Nomor {decree.nomor}, {day}"
        if decree.tanpa_forum:
            yield "Tanpa forum konsultasi publik", decree.tanpa_forum
    yield "Sidik versi", version_digest(service)
    sop = service.standar.sop
    if sop and (sop.nomor or sop.url):
        number = sop.nomor or "SOP"
        yield "Prosedur kerja (SOP)", (Link(number, sop.url),) if sop.url else number
    if sop and (days := tanggal_sop(sop)):
        yield "Tanggal SOP", "; ".join(days)
    if sop and sop.terkait:
        yield "Prosedur terkait", tuple(_terkait(service, sop.terkait))


def _terkait(service: Service, names: tuple[str, ...]) -> Iterator[Inline]:
    """Related procedures; the name of another service of the unit becomes a link to it."""
    others = {other.kode: other for other in service.unit.services}
    for place, name in enumerate(names):
        yield ", " if place else ""
        other = others.get(name)
        page = service_page(service)
        yield Link(other.standar.layanan, relative(service_page(other), page)) if other else name
