"""Unduhan kertas bagi warga di halaman layanan dan unit."""

from __future__ import annotations

from ..project.project import Service, UnitFolder
from .blocks import Block, Heading, Item, Items, Link
from .links import promise_file, public_file, relative, service_page, unit_page

PAPERS = {
    "poster-a3": "Poster A3",
    "poster": "Poster untuk kertas kantor",
    "loket": "Lembar loket",
    "selebaran": "Selebaran lipat tiga",
}
PROMISES = {"tegak": "Maklumat pelayanan, tegak", "melintang": "Maklumat pelayanan, melintang"}


def kertas_layanan(service: Service) -> list[Block]:
    """The papers of a service, as Word documents."""
    page = service_page(service)
    links = {name: relative(public_file(service, kind), page) for kind, name in PAPERS.items()}
    return _daftar(links)


def kertas_unit(unit: UnitFolder) -> list[Block]:
    """The public promise of a unit, to be framed."""
    page = unit_page(unit)
    return _daftar({n: relative(promise_file(unit, kind), page) for kind, n in PROMISES.items()})


def _daftar(links: dict[str, str]) -> list[Block]:
    items = tuple(Item((Link(name, href), " (Word)")) for name, href in links.items())
    return [Heading(2, "Untuk dicetak", ("cetak",)), Items(items)]
