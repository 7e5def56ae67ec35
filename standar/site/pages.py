"""Halaman situs: beranda, daftar, unit, layanan, dan aturan, satu per satu tanpa menumpuk."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial

from ..check.definition import Rule
from ..diagnostic import Said
from ..project.project import Project, UnitFolder
from ..report import Report
from ..view.arsitektur import halaman_arsitektur
from ..view.aturan import halaman_aturan
from ..view.beranda import abjad, beranda, daftar_peristiwa, menurut_peristiwa
from ..view.blocks import Block, Link, Paragraph
from ..view.data_terbuka import DATA, baris_data_unit, halaman_data, wujud_lain_unit
from ..view.galat import Errors, galat_di_sini, halaman_berkas, halaman_galat
from ..view.katalog import halaman_katalog, judul_aturan, nama_topik
from ..view.ke_pengaduan import halaman_pengaduan
from ..view.kertas_terunduh import kertas_unit
from ..view.links import (
    ARCHITECTURE,
    COMPLAINTS,
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
from ..view.riwayat import forum_unit
from ..view.tree import Tree
from ..view.unit import halaman_unit, tak_terbaca
from . import inovasi
from .edition import Edition
from .forum import addresses as record_addresses
from .forum import facilitator_pages, forum_pages
from .records import addresses as kept_addresses
from .template import SitePage
from .whole import Whole, trail


def shared_pages(whole: Whole) -> Iterator[SitePage]:
    """What shows several services: lists, units with what was kept about them, forums."""
    project, tree, records = whole.project, whole.tree, whole.records
    yield SitePage(HOME, "beranda", inovasi.front(beranda(tree), records.registers))
    offered = saringan_layanan(tree)
    yield SitePage(SEARCH, "cari", halaman_cari(tree), trail(SEARCH), saringan=offered)
    yield SitePage(COMPLAINTS, "mengadu", halaman_pengaduan(tree), trail(COMPLAINTS))
    for url, page in (*abjad(tree), *daftar_pilihan(tree)):
        yield SitePage(url, "az", page, trail(url))
    if menurut_peristiwa(project.services()):
        yield SitePage(EVENTS, "peristiwa", daftar_peristiwa(tree), trail(EVENTS))
    for unit in project.units:
        yield _unit(unit, whole)
        yield from records.pages(unit, partial(whole.below, unit), word=whole.edition.word)
    yield from inovasi.innovation_pages(records.registers, whole.services, tree, trail)
    yield from forum_pages(whole)
    if whole.edition.open:
        yield SitePage(DATA, "data", halaman_data(project.proyek), trail(DATA))


def rule_pages(whole: Whole) -> Iterator[SitePage]:
    """What does not depend on any standard: rules, keys, and how the program is built."""
    yield from _rules(whole.rules, whole.edition)
    yield from _references()
    if whole.edition.developers:
        yield SitePage(ARCHITECTURE, "arsitektur", halaman_arsitektur(), trail(ARCHITECTURE))


def drafter_pages(whole: Whole) -> Iterator[SitePage]:
    """What search engines leave alone: work sheets, findings, and what could not be read."""
    edition = whole.edition
    yield from facilitator_pages(whole)
    if edition.findings is not None:
        yield from _findings(whole.tree, whole.known, edition.findings)
    if edition.errors is not None:
        yield from _errors(whole.tree, whole.known, edition.errors)


def addresses(project: Project, rules: Mapping[str, Rule], edition: Edition) -> Iterator[str]:
    """The addresses of all these pages, without making them."""
    yield from (HOME, SEARCH, SERVICES, COMPLAINTS, RULES)
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


def _unit(unit: UnitFolder, whole: Whole) -> SitePage:
    url, tree, edition, archive = unit_page(unit), whole.tree, whole.edition, whole.archive
    printed = edition.word and bool(unit.services)
    preview = edition.errors is not None
    page = halaman_unit(unit, tree, word=printed, preview=preview, papers=edition.papers)
    hung = kertas_unit(unit) if edition.cetak and unit.services else ()
    told = any(archive.has_history(service.alamat) for service in unit.services)
    data = baris_data_unit(unit, berumpan=told) if edition.open else ()
    more = (*hung, *whole.records.blocks(unit), *forum_unit(unit, archive), *data)
    wrong = galat_di_sini(unit.document.name, edition.errors, whole.known, url)
    page = replace(page, blocks=(*wrong, *page.blocks, *more))
    example = any(service.standar.contoh for service in unit.services)
    forms = wujud_lain_unit(unit) if told and edition.open else ()
    return SitePage(url, "unit", page, whole.above(url, unit), example=example, alternates=forms)


def _errors(tree: Tree, rules: Mapping[str, Said], errors: Errors) -> Iterator[SitePage]:
    """Where a service cannot be read its address says why; one page says it of all files."""
    yield SitePage(ERRORS, "galat", halaman_galat(errors, rules), trail(ERRORS))
    for unit in tree.project.units:
        for kode, name in tak_terbaca(unit).items():
            url = file_page(unit, kode)
            page = halaman_berkas(name, errors.get(name, ()), rules, url)
            yield SitePage(url, "galat", page, trail(url, *tree.above(unit), unit))


def _findings(tree: Tree, rules: Mapping[str, Said], report: Report) -> Iterator[SitePage]:
    """For drafters: the overview, and a page for each unit in which something was found."""
    page = halaman_pemeriksaan(report, tree, rules)
    yield SitePage(FINDINGS, "pemeriksaan", page, trail(FINDINGS))
    found = menurut_unit(report, tree)
    for alamat, unit in tree.units.items():
        if alamat in found:
            url = findings_page(unit)
            way = (*trail(url), Link("Hasil pemeriksaan", relative(FINDINGS, url)))
            page = halaman_temuan(unit, found[alamat], rules)
            yield SitePage(url, "pemeriksaan", page, way)


def _rules(rules: Mapping[str, Rule], edition: Edition) -> Iterator[SitePage]:
    topics: dict[str, list[Rule]] = {}
    for rule in rules.values():
        topics.setdefault(rule.topik, []).append(rule)
    above: list[Block] = []
    if edition.findings is not None:
        link = Link("Hasil pemeriksaan", relative(FINDINGS, RULES))
        above.append(Paragraph((link, " standar di situs ini, bagi penyusunnya.")))
    yield SitePage(RULES, "katalog", halaman_katalog(rules.values(), above), trail(RULES))
    for topic, members in topics.items():
        for rule in members:
            url = rule_page(rule.id)
            way = (*trail(url), Link("Aturan", relative(RULES, url)))
            beside = tuple(
                Link(judul_aturan(other), relative(rule_page(other.id), url))
                for other in members
                if other is not rule
            )
            title = f"Aturan lain: {nama_topik(topic)}"
            page = replace(halaman_aturan(rule), title=judul_aturan(rule))
            yield SitePage(url, "aturan", page, way, beside, title)


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
        yield SitePage(url, "medan", page, trail(url), beside, "Berkas lain")
