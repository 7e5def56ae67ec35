"""Halaman situs: beranda, daftar, unit, layanan, dan aturan, satu per satu tanpa menumpuk."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial

from ..check.definition import Rule
from ..diagnostic import Said
from ..fkp.riwayat import Arsip, Babak, read_archive
from ..project.project import Project, Service, UnitFolder
from ..report import Report
from ..view.arsitektur import halaman_arsitektur
from ..view.aturan import halaman_aturan
from ..view.beranda import abjad, beranda, daftar_peristiwa, menurut_peristiwa
from ..view.blocks import Block, Link, Paragraph
from ..view.data_terbuka import DATA, baris_data, baris_data_unit, halaman_data
from ..view.galat import Errors, halaman_berkas, halaman_galat
from ..view.katalog import halaman_katalog, judul_aturan, nama_topik
from ..view.kertas_lama import kertas_dikenal
from ..view.kertas_terunduh import kertas_layanan, kertas_unit
from ..view.layanan import halaman_layanan
from ..view.links import (
    ARCHITECTURE,
    ERRORS,
    EVENTS,
    FINDINGS,
    HOME,
    RULES,
    SEARCH,
    SERVICES,
    file_page,
    findings_page,
    reference_page,
    relative,
    rule_page,
    service_page,
    unit_page,
)  # fmt: skip
from ..view.medan import BERKAS, halaman_medan
from ..view.mencari import daftar_pilihan, halaman_cari, pilihan, saringan_layanan
from ..view.pemeriksaan import halaman_pemeriksaan, halaman_temuan, menurut_unit
from ..view.riwayat import forum_unit, menuju_riwayat
from ..view.tree import Tree
from ..view.unit import halaman_unit, tak_terbaca
from . import inovasi
from .edition import Edition
from .forum import addresses as record_addresses
from .forum import forum_pages, history
from .records import UnitRecords, read_records
from .records import addresses as kept_addresses
from .template import SitePage

NEIGHBOURS = 12
"""So many other services of a unit stand beside a service; all of them stand on the unit's page."""


def pages(
    project: Project,
    rules: Mapping[str, Rule],
    edition: Edition,
    archive: Arsip | None = None,
    records: UnitRecords | None = None,
) -> Iterator[SitePage]:
    """Every page of ours in a fixed order; what was read already is handed over."""
    tree, known = Tree(project), {**edition.said, **rules}
    records = records or read_records(project, edition.today)
    yield SitePage(HOME, "beranda", inovasi.front(beranda(tree), records.registers))
    offered = saringan_layanan(tree)
    yield SitePage(SEARCH, "cari", halaman_cari(tree), _trail(SEARCH), saringan=offered)
    for url, page in (*abjad(tree), *daftar_pilihan(tree)):
        yield SitePage(url, "az", page, _trail(url))
    if menurut_peristiwa(project.services()):
        yield SitePage(EVENTS, "peristiwa", daftar_peristiwa(tree), _trail(EVENTS))
    archive = archive or read_archive(project.layout)
    services = {service.alamat: service for service in project.services()}
    for unit in project.units:
        yield _unit(unit, tree, edition, archive, records)
        yield from records.pages(unit, partial(_below, tree, unit), word=edition.word)
        for service in unit.services:
            stages = archive.history(service.alamat)
            own = _service(service, tree, stages, edition)
            yield replace(own, kertas=kertas_dikenal(service, archive.enacted(service.alamat)))
            if stages:
                yield history(service, stages, services, own.trail)
    yield from inovasi.innovation_pages(records.registers, services, tree, _trail)
    yield from forum_pages(archive, project, edition.today)
    yield from _rules(rules, edition)
    if edition.open:
        yield SitePage(DATA, "data", halaman_data(project.proyek), _trail(DATA))
    if edition.findings is not None:
        yield from _findings(tree, known, edition.findings)
    yield from _references()
    if edition.developers:
        yield SitePage(ARCHITECTURE, "arsitektur", halaman_arsitektur(), _trail(ARCHITECTURE))
    if edition.errors is not None:
        yield from _errors(tree, known, edition.errors)


def addresses(project: Project, rules: Mapping[str, Rule], edition: Edition) -> Iterator[str]:
    """The addresses of all these pages, without making them."""
    yield from (HOME, SEARCH, SERVICES, RULES)
    yield from (url for url, _, _ in pilihan(Tree(project)))
    if menurut_peristiwa(project.services()):
        yield EVENTS
    yield from map(unit_page, project.units)
    yield from map(service_page, project.services())
    yield from map(rule_page, rules)
    yield from map(reference_page, BERKAS)
    yield from record_addresses(project)
    yield from kept_addresses(project)
    if edition.open:
        yield DATA
    if edition.findings is not None:
        tree = Tree(project)
        units = menurut_unit(edition.findings, tree)
        yield FINDINGS
        yield from (findings_page(unit) for alamat, unit in tree.units.items() if alamat in units)
    if edition.developers:
        yield ARCHITECTURE
    if edition.errors is not None:
        yield ERRORS
        yield from (file_page(unit, kode) for unit in project.units for kode in tak_terbaca(unit))


def _trail(url: str, *units: UnitFolder) -> tuple[Link, ...]:
    above = (Link(unit.unit.nama, relative(unit_page(unit), url)) for unit in units)
    return (Link("Beranda", relative(HOME, url)), *above)


def _below(tree: Tree, unit: UnitFolder, url: str) -> tuple[Link, ...]:
    return _trail(url, *tree.above(unit), unit)


def _unit(
    unit: UnitFolder, tree: Tree, edition: Edition, archive: Arsip, records: UnitRecords
) -> SitePage:
    url = unit_page(unit)
    printed = edition.word and bool(unit.services)
    preview = edition.errors is not None
    page = halaman_unit(unit, tree, word=printed, preview=preview, papers=edition.papers)
    hung = kertas_unit(unit) if edition.cetak and unit.services else ()
    told = any(archive.has_history(service.alamat) for service in unit.services)
    data = baris_data_unit(unit, berumpan=told) if edition.open else ()
    more = (*hung, *records.blocks(unit), *forum_unit(unit, archive), *data)
    page = replace(page, blocks=(*page.blocks, *more))
    example = any(service.standar.contoh for service in unit.services)
    return SitePage(url, "unit", page, _trail(url, *tree.above(unit)), example=example)


def _errors(tree: Tree, rules: Mapping[str, Said], errors: Errors) -> Iterator[SitePage]:
    """Where a service cannot be read its address says why; one page says it of all files."""
    yield SitePage(ERRORS, "galat", halaman_galat(errors, rules), _trail(ERRORS))
    for unit in tree.project.units:
        for kode, name in tak_terbaca(unit).items():
            url = file_page(unit, kode)
            page = halaman_berkas(name, errors.get(name, ()), rules, url)
            yield SitePage(url, "galat", page, _trail(url, *tree.above(unit), unit))


def _findings(tree: Tree, rules: Mapping[str, Said], report: Report) -> Iterator[SitePage]:
    """For drafters: the overview, and a page for each unit in which something was found."""
    page = halaman_pemeriksaan(report, tree, rules)
    yield SitePage(FINDINGS, "pemeriksaan", page, _trail(FINDINGS))
    found = menurut_unit(report, tree)
    for alamat, unit in tree.units.items():
        if alamat in found:
            url = findings_page(unit)
            trail = (*_trail(url), Link("Hasil pemeriksaan", relative(FINDINGS, url)))
            page = halaman_temuan(unit, found[alamat], rules)
            yield SitePage(url, "pemeriksaan", page, trail)


def _service(service: Service, tree: Tree, stages: tuple[Babak, ...], edition: Edition) -> SitePage:
    url, unit = service_page(service), service.unit
    trail = _trail(url, *tree.above(unit), unit)
    others = [
        Link(other.standar.layanan, relative(service_page(other), url))
        for other in _around(unit.services, service)
    ]
    if len(unit.services) > len(others) + 1:
        others.append(Link(f"Semua {len(unit.services)} layanan", relative(unit_page(unit), url)))
    title = "Layanan lain di sini"
    draft, example = edition.errors is not None, service.standar.contoh
    page = halaman_layanan(service, draft=draft, papers=edition.papers)
    printed = kertas_layanan(service) if edition.cetak else ()
    data = baris_data(service, berumpan=bool(stages)) if edition.open else ()
    page = replace(page, blocks=(*page.blocks, *menuju_riwayat(service, stages), *printed, *data))
    return SitePage(url, "layanan", page, trail, tuple(others), title, example)


def _around(services: list[Service], service: Service) -> list[Service]:
    """The nearest neighbours, so that a page does not grow with its unit."""
    place = next(n for n, other in enumerate(services) if other is service)
    start = max(0, min(place - NEIGHBOURS // 2, len(services) - NEIGHBOURS - 1))
    return [s for s in services[start : start + NEIGHBOURS + 1] if s is not service][:NEIGHBOURS]


def _rules(rules: Mapping[str, Rule], edition: Edition) -> Iterator[SitePage]:
    topics: dict[str, list[Rule]] = {}
    for rule in rules.values():
        topics.setdefault(rule.topik, []).append(rule)
    above: list[Block] = []
    if edition.findings is not None:
        link = Link("Hasil pemeriksaan", relative(FINDINGS, RULES))
        above.append(Paragraph((link, " standar di situs ini, bagi penyusunnya.")))
    yield SitePage(RULES, "katalog", halaman_katalog(rules.values(), above), _trail(RULES))
    for topic, members in topics.items():
        for rule in members:
            url = rule_page(rule.id)
            trail = (*_trail(url), Link("Aturan", relative(RULES, url)))
            beside = tuple(
                Link(judul_aturan(other), relative(rule_page(other.id), url))
                for other in members
                if other is not rule
            )
            title = f"Aturan lain: {nama_topik(topic)}"
            page = replace(halaman_aturan(rule), title=judul_aturan(rule))
            yield SitePage(url, "aturan", page, trail, beside, title)


def _references() -> Iterator[SitePage]:
    """What every key means, drawn from the models."""
    made = dict(zip(BERKAS, halaman_medan(), strict=True))
    for name, page in made.items():
        url = reference_page(name)
        beside = tuple(
            Link(other.title, relative(reference_page(key), url))
            for key, other in made.items()
            if key != name
        )
        yield SitePage(url, "medan", page, _trail(url), beside, "Berkas lain")
