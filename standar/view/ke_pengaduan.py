"""Ke mana mengadu: jalan yang berlaku di mana pun, lalu setiap unit dengan kanal terdekatnya."""

from __future__ import annotations

from collections.abc import Iterator

from ..project.project import UnitFolder
from .beranda import kelompok_unit
from .blocks import Block, Heading, Item, Items, Link, Page, Paragraph, Strong
from .hubungi import lapor, pengaduan_unit, satu_kanal
from .kanal_pengaduan import terdekat
from .links import COMPLAINTS, relative, unit_page
from .penyampaian import NAMA_KANAL
from .tree import Tree

_OMBUDSMAN = "https://ombudsman.go.id"
_DI_MANA_PUN = ("sp4n-lapor", "ombudsman")
"""Channels that lead away from every unit alike, and are said once for all of them."""


def halaman_pengaduan(tree: Tree) -> Page:
    """The ways for everybody, then a way to every unit that serves somebody or takes complaints."""
    anywhere = (
        Item((Strong(NAMA_KANAL["sp4n-lapor"]), ": ", *lapor())),
        Item((Strong(NAMA_KANAL["ombudsman"]), ": ", Link("ombudsman.go.id", _OMBUDSMAN))),
    )
    blocks: list[Block] = [
        Heading(2, "Bagi layanan mana pun", ("nasional",)),
        Items(anywhere),
    ]
    for number, (title, members) in enumerate(kelompok_unit(tree), 1):
        if items := tuple(item for unit in members for item in _satu_unit(unit)):
            blocks += [Heading(2, title, ("unit", str(number))), Items(items)]
    lead = (
        "Layanan tidak sesuai standarnya, ada yang meminta uang, atau Anda punya saran? Sampaikan "
        "kepada unit yang melayani Anda, melalui SP4N-LAPOR!, atau kepada Ombudsman RI."
    )
    return Page("Ke mana mengadu", tuple(blocks), lead)


def mengadu_di_sini(page: str) -> Paragraph:
    """The way to all channels, from a page with lists of services."""
    link = Link("Lihat ke mana mengadu", relative(COMPLAINTS, page))
    return Paragraph(("Ingin mengadu atau memberi saran? ", link, "."))


def _satu_unit(unit: UnitFolder) -> Iterator[Item]:
    value, page = pengaduan_unit(unit), unit_page(unit)
    name = unit.unit.nama
    if value is not None:
        own = (kanal for kanal in value.kanal if kanal.jenis.value not in _DI_MANA_PUN)
        near = terdekat(own)
        link = Link(name, relative(page, COMPLAINTS, ("pengaduan",)))
        yield Item((link,), (satu_kanal(near),) if near else ())
    elif unit.services:
        none = "Kanalnya belum ditulis; pakai SP4N-LAPOR! di atas."
        yield Item((Link(name, relative(page, COMPLAINTS)),), (none,))
