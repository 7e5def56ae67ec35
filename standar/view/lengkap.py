"""Keempat belas komponen menurut hukum: yang sudah diuraikan bagi warga cukup ditunjuk."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from .. import locale
from ..model import BAGIAN, ada
from ..path import Path
from ..project.project import Service
from ..project.sidik import version_digest
from ..project.status import Tahap
from .blocks import Block, Facts, Heading, Inline, Link, Paragraph, Text
from .hubungi import mengusulkan
from .links import HOME, relative, service_page, unit_page
from .scope import tanggal_sop
from .standar import Bagian
from .status import status
from .tree import upwards
from .unduhan import keputusan_terunduh


def lengkap(
    service: Service, parts: list[Bagian], above: Mapping[str, str], papers: Collection[str]
) -> Iterator[Block]:
    """All components with their law; those in `above` were told under that heading already."""
    yield Heading(2, "Lengkapnya menurut hukum", ("hukum",))
    yield Paragraph(
        "Standar pelayanan terdiri atas empat belas komponen (UU 25/2009 Pasal 21). "
        "Yang sudah diuraikan di atas cukup ditunjuk di sini."
    )
    if facts := _dasar(service, papers):
        yield Facts(tuple(facts))
    for letter, name in BAGIAN.items():
        yield Heading(3, f"{letter}. {name}", ("hukum", letter.lower()))
        for part in parts:
            if part.komponen.bagian == letter:
                yield from _komponen(service, part, above.get(part.komponen.kunci, ""))


def _komponen(service: Service, part: Bagian, above: str) -> Iterator[Block]:
    kunci = part.komponen.kunci
    anchor: Path = ("hukum", kunci) if above else part.anchor
    yield Heading(4, f"{part.komponen.nomor}. {part.komponen.judul}", anchor)
    basis = (part.komponen.dasar, *_asal(service, kunci))
    wish = (" ", mengusulkan(part.komponen.judul))
    if not ada(service.standar, kunci):
        yield Paragraph((*basis, ". Belum ditulis.", *wish))
    elif above:
        yield Paragraph((*basis, ". Diuraikan di ", Link(above, f"#{kunci}"), ".", *wish))
    else:
        yield Paragraph((*basis, ".", *wish))
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


def _dasar(service: Service, papers: Collection[str]) -> Iterator[tuple[str, Text]]:
    value = service.status
    if value.tahap is not Tahap.BELUM:
        yield "Status", status(value)
    if decree := value.keputusan:
        day = locale.tanggal(decree.tanggal)
        said = f"Keputusan {decree.pejabat or ''} Nomor {decree.nomor}, {day}"
        around, page = upwards(service.unit), service_page(service)
        yield "Ditetapkan dengan", keputusan_terunduh(said, decree, around, page, papers)
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
