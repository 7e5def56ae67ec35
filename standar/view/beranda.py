"""Beranda dan daftar layanan: menurut unit, menurut abjad, menurut peristiwa hidup."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..project.project import Service, UnitFolder
from .blocks import Block, Facts, Heading, Inline, Item, Items, Link, Note, Page, Paragraph, Text
from .links import EVENTS, FREE, HOME, SERVICES, letter_page, relative, service_page
from .tree import Tree
from .unit import daftar_unit

KELOMPOK = {
    "Dinas dan badan": ("dinas", "badan"),
    "Kecamatan dan kelurahan": ("kecamatan", "kelurahan"),
    "Kesehatan": ("puskesmas", "rsud"),
    "Mal Pelayanan Publik": ("mpp", "gerai"),
    "Sekretariat daerah": ("sekretariat-daerah", "bagian"),
    "Unit pelaksana teknis": ("upt",),
    "Instansi lain": ("instansi-lain",),
}
"""Groups of units on the home page, those that citizens visit most first."""
LAIN = "Unit lainnya"
PENUH = 600
"""So many entries fit on the one page from A to Z."""


def beranda(tree: Tree) -> Page:
    """The home page: what this is, how much there is, and the ways in."""
    services = list(tree.project.services())
    blocks: list[Block] = []
    if services:
        blocks.append(_angka(tree, services))
    else:
        blocks.append(
            Note(
                "Belum ada standar pelayanan yang ditulis. Begitu berkas pertama tersimpan, "
                "layanannya tampil di sini."
            )
        )
    if events := menurut_peristiwa(services):
        blocks.append(Heading(2, "Apa yang sedang Anda alami?", ("peristiwa",)))
        links = (
            Item((Link(name, relative(EVENTS, HOME, (_nama_jangkar(name),))),)) for name in events
        )
        blocks.append(Items(tuple(links)))
    blocks += _unit(tree)
    lead = (
        f"Apa yang perlu disiapkan, berapa lama, berapa biayanya, dan ke mana mengadu: setiap "
        f"layanan {tree.project.proyek.nama}, ringkas bagi warga dan lengkap menurut hukum."
    )
    return Page("Standar Pelayanan", tuple(blocks), lead)


def _angka(tree: Tree, services: list[Service]) -> Facts:
    free = sum(1 for s in services if s.standar.biaya and s.standar.biaya.bebas)
    pairs: list[tuple[str, Text]] = [
        ("Layanan", (Link(str(len(services)), relative(SERVICES, HOME)),)),
        ("Unit", str(len(tree.units))),
    ]
    if free:
        pairs.append(("Gratis", (Link(str(free), relative(FREE, HOME)),)))
    return Facts(tuple(pairs))


def _unit(tree: Tree) -> Iterator[Block]:
    for number, (title, members) in enumerate(kelompok_unit(tree), 1):
        yield Heading(2, title, ("unit", str(number)))
        yield daftar_unit(members, HOME, tree)


def kelompok_unit(tree: Tree) -> Iterator[tuple[str, list[UnitFolder]]]:
    """All units in groups under their titles, in the order in which citizens look for them."""
    groups: dict[str, list[UnitFolder]] = {name: [] for name in (*KELOMPOK, LAIN)}
    names = {kind: group for group, kinds in KELOMPOK.items() for kind in kinds}
    for unit in tree.units.values():
        groups[names.get(unit.unit.jenis or "", LAIN)].append(unit)
    alone = sum(map(bool, groups.values())) == 1
    for group, members in groups.items():
        if members:
            members.sort(key=lambda unit: _urutan(unit, tree))
            yield "Unit" if alone and group == LAIN else group, members


def _urutan(unit: UnitFolder, tree: Tree) -> tuple[int, bool, str]:
    """A unit that has others below it comes before them; one that serves nobody yet comes last."""
    idle = not unit.services and not tree.below(unit)
    return len(tree.above(unit)), idle, unit.unit.nama.casefold()


def menurut_peristiwa(services: Iterable[Service]) -> dict[str, list[Service]]:
    """Life events in alphabetical order, each with its services."""
    found: dict[str, list[Service]] = {}
    for service in services:
        for event in service.standar.peristiwa:
            found.setdefault(event[:1].upper() + event[1:], []).append(service)
    return dict(sorted(found.items(), key=lambda pair: pair[0].casefold()))


def _nama_jangkar(name: str) -> str:
    return "-".join(name.casefold().split())


def daftar_peristiwa(tree: Tree) -> Page:
    """Services by life event."""
    blocks: list[Block] = []
    for event, services in menurut_peristiwa(tree.project.services()).items():
        blocks.append(Heading(2, event, (_nama_jangkar(event),)))
        blocks.append(Items(tuple(_layanan(service, EVENTS) for service in services)))
    return Page("Layanan menurut peristiwa hidup", tuple(blocks), "Apa yang sedang Anda alami?")


def _layanan(service: Service, page: str) -> Item:
    link = Link(service.standar.layanan, relative(service_page(service), page))
    return Item((link,), (service.unit.unit.nama,))


def abjad(tree: Tree) -> Iterator[tuple[str, Page]]:
    """Services from A to Z, under their names and under what citizens call them.

    One page while it can be read on a telephone, else a page for each letter.
    """
    letters = _menurut_huruf(tree)
    parted = sum(map(len, letters.values())) > PENUH
    blocks: list[Block] = []
    links: list[Inline] = []
    for letter in letters:
        target = relative(letter_page(letter), SERVICES) if parted else f"#{letter.lower()}"
        links += [Link(letter, target), " "]
    blocks.append(Paragraph(tuple(links)) if links else Note("Belum ada layanan yang ditulis."))
    for letter, items in letters.items():
        found: list[Block] = [Heading(2, letter, (letter.lower(),)), Items(tuple(items))]
        if parted:
            lead = "Menurut nama resmi dan menurut sebutan sehari-hari."
            yield letter_page(letter), Page(f"Layanan: {letter}", tuple(found), lead)
        else:
            blocks += found
    lead = "Menurut nama resmi dan menurut sebutan sehari-hari." if letters else ""
    yield SERVICES, Page("Layanan dari A sampai Z", tuple(blocks), lead)


def _menurut_huruf(tree: Tree) -> dict[str, list[Item]]:
    entries: list[tuple[str, Item]] = []
    for service in tree.project.services():
        name = service.standar.layanan
        entries.append((name, _layanan(service, SERVICES)))
        target = relative(service_page(service), SERVICES)
        for other in service.standar.sebutan:
            words = other[:1].upper() + other[1:]
            entries.append((words, Item((Link(words, target),), (f"Nama resmi: {name}",))))
    letters: dict[str, list[Item]] = {}
    for name, item in sorted(entries, key=lambda entry: (_huruf(entry[0]), entry[0].casefold())):
        letters.setdefault(_huruf(name), []).append(item)
    return letters


def _huruf(name: str) -> str:
    first = name[:1].upper()
    return first if first.isascii() and first.isalpha() else "0–9"
