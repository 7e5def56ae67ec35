"""Halaman inovasi: masalahnya, sejak kapan, hasilnya dengan angka, dan buktinya."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from .. import locale
from ..inovasi import RegisterInovasi, aspek
from ..model.base import segment
from ..model.inovasi import Inovasi
from ..project.project import Service
from .blocks import (
    Block,
    Facts,
    Heading,
    Item,
    Items,
    Link,
    Page,
    Paragraph,
    Row,
    Table,
    Text,
    cell,
)
from .links import innovations_page, relative, service_page, unit_page


def halaman_inovasi(
    register: RegisterInovasi, services: Mapping[str, Service], lain: Sequence[RegisterInovasi] = ()
) -> Page:
    """The innovations of a unit; that of the project leads on to those of its units."""
    url = innovations_page(register.unit)
    blocks: list[Block] = []
    for place, item in enumerate(register.inovasi, 1):
        blocks += [Heading(2, item.nama, ("inovasi", segment(item, place)))]
        blocks += _satu(item, register, services, url)
    blocks += _lain(lain, url)
    if not blocks:
        blocks.append(Paragraph("Belum ada inovasi yang tercatat."))
    where = register.unit.unit.nama if register.unit.alamat else ""
    return Page(f"Inovasi {where}".strip() if where else "Inovasi pelayanan", tuple(blocks))


def inovasi_unit(register: RegisterInovasi) -> Iterator[Block]:
    """What the page of a unit says of its innovations, with the way to the rest."""
    if not register.inovasi:
        return
    yield Heading(2, "Inovasi", ("inovasi",))
    page, here = innovations_page(register.unit), unit_page(register.unit)
    items = []
    for place, item in enumerate(register.inovasi, 1):
        link = Link(item.nama, relative(page, here, ("inovasi", segment(item, place))))
        items.append(Item((link,), tuple(filter(None, (item.masalah,)))))
    yield Items(tuple(items))


def _satu(
    item: Inovasi, register: RegisterInovasi, services: Mapping[str, Service], url: str
) -> Iterator[Block]:
    if item.uraian:
        yield Paragraph(item.uraian)
    pairs: list[tuple[str, Text]] = []
    if item.masalah:
        pairs.append(("Masalah", item.masalah))
    if item.sejak is not None:
        pairs.append(("Sejak", locale.periode(item.sejak)))
    known = aspek()
    names = [known[kode] for kode in register.aspek(item) if kode in known]
    pairs.append(("Aspek penilaian", locale.enumerate_words(names)))
    yield Facts(tuple(pair for pair in pairs if pair[1]))
    if item.layanan:
        yield Items(tuple(Item(_layanan(kode, register, services, url)) for kode in item.layanan))
    if item.hasil:
        rows = tuple(
            Row((cell(h.ukuran), cell(h.semula or "–"), cell(h.menjadi or "–")))
            for h in item.hasil
        )  # fmt: skip
        yield Table(f"Hasil {item.nama}", ("Yang diukur", "Semula", "Menjadi"), rows, (50, 25, 25))
    if item.bukti:
        shown = [
            Item((Link(one.uraian, one.url),) if one.url else one.uraian) for one in item.bukti
        ]
        yield Paragraph("Bukti:")
        yield Items(tuple(shown))


def _layanan(
    kode: str, register: RegisterInovasi, services: Mapping[str, Service], url: str
) -> Text:
    """The name of a service that is improved, with the way there."""
    service = services.get(register.layanan(kode) or "")
    if service is None:
        return f"Layanan: {kode}"
    return ("Layanan: ", Link(service.standar.layanan, relative(service_page(service), url)))


def _lain(registers: Sequence[RegisterInovasi], url: str) -> Iterator[Block]:
    shown = [register for register in registers if register.inovasi]
    if shown:
        yield Heading(2, "Inovasi unit", ("unit",))
        yield Items(
            tuple(
                Item(
                    (Link(one.unit.unit.nama, relative(innovations_page(one.unit), url)),),
                    (locale.enumerate_words(item.nama for item in one.inovasi),),
                )
                for one in shown
            )
        )
