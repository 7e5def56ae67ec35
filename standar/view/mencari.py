"""Halaman cari: saringan yang ditawarkan, dan jalan bagi yang tidak memakai skrip."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..model import StandarPelayanan
from ..model.prosedur import Moda
from ..project.project import Service
from .beranda import menurut_peristiwa
from .blocks import Block, Heading, Item, Items, Link, Note, Page
from .ke_pengaduan import mengadu_di_sini
from .links import EVENTS, FREE, HOME, ONLINE, SEARCH, SERVICES, relative, service_page
from .saringan import Saringan
from .tree import Tree

LAMA = (
    ("1", "Paling lama 1 hari kerja"),
    ("2", "Paling lama 3 hari kerja"),
    ("3", "Paling lama 7 hari kerja"),
    ("4", "Paling lama 14 hari kerja"),
)


def saringan_layanan(tree: Tree) -> tuple[Saringan, ...]:
    """What services can be filtered by; the units are filled in by the script."""
    events = tuple((name, name) for name in menurut_peristiwa(tree.project.services()))
    return (
        Saringan("biaya", "Biaya", (("gratis", "Gratis"), ("berbayar", "Berbayar"))),
        Saringan("cara", "Cara mengurus", (("daring", "Bisa daring"), ("luring", "Bisa datang"))),
        Saringan("lama", "Lama", LAMA),
        *((Saringan("peristiwa", "Peristiwa hidup", events),) if events else ()),
        Saringan("unit", "Unit", ()),
    )


def halaman_cari(tree: Tree) -> Page:
    """The ways to every service that need no script; search itself stands above them."""
    ways = [Link("Semua layanan dari A sampai Z", relative(SERVICES, SEARCH))]
    ways.append(Link("Layanan menurut unit", relative(HOME, SEARCH)))
    if menurut_peristiwa(tree.project.services()):
        ways.append(Link("Layanan menurut peristiwa hidup", relative(EVENTS, SEARCH)))
    ways += [Link(title, relative(url, SEARCH)) for url, title, _ in pilihan(tree)]
    items = Items(tuple(Item((way,)) for way in ways))
    below = (Heading(2, "Daftar layanan", ("daftar",)), items, mengadu_di_sini(SEARCH))
    return Page("Cari layanan", below)


def gratis(standar: StandarPelayanan) -> bool:
    """Whether nobody pays for it."""
    return standar.biaya is not None and standar.biaya.bebas


def daring(standar: StandarPelayanan) -> bool:
    """Whether it can be had without coming."""
    kanal = standar.prosedur.kanal if standar.prosedur else ()
    return any(item.jenis is Moda.DARING for item in kanal)


def pilihan(tree: Tree) -> Iterator[tuple[str, str, list[Service]]]:
    """What citizens most often filter by: where its list stands, its title, and its services."""
    chosen: tuple[tuple[str, str, Callable[[StandarPelayanan], bool]], ...] = (
        (FREE, "Layanan tanpa biaya", gratis),
        (ONLINE, "Layanan yang bisa daring", daring),
    )
    for url, title, fits in chosen:
        services = [s for s in tree.project.services() if fits(s.standar)]
        if services:
            yield url, title, services


def daftar_pilihan(tree: Tree) -> Iterator[tuple[str, Page]]:
    """The lists of them, for those without a script."""
    for url, title, services in pilihan(tree):
        yield url, Page(title, tuple(_menurut_unit(services, url)))


def _menurut_unit(services: list[Service], url: str) -> Iterator[Block]:
    units: dict[str, list[Service]] = {}
    for service in services:
        units.setdefault(service.unit.unit.nama, []).append(service)
    yield Note(f"{len(services)} layanan.")
    for number, (name, members) in enumerate(units.items(), 1):
        yield Heading(2, name, ("unit", str(number)))
        links = (
            Link(service.standar.layanan, relative(service_page(service), url))
            for service in members
        )
        yield Items(tuple(Item((link,)) for link in links))
