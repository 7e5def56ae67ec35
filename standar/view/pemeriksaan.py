"""Halaman hasil pemeriksaan bagi penyusun: jumlah, menurut unit, menurut aturan, dan temuannya."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import TypeAlias

from ..check.definition import Rule
from ..diagnostic import Diagnostic, Said, Severity
from ..project.project import UnitFolder
from ..report import Report
from .blocks import Block, Facts, Heading, Link, Note, Page, Paragraph, Row, Table, Text, cell
from .galat import daftar_temuan, tautan_aturan
from .links import FINDINGS, findings_page, relative, service_page
from .tree import Tree

Found: TypeAlias = Mapping[str | None, list[Diagnostic]]
"""`alamat` of a unit → what was found in its folder; None holds what belongs to no unit."""
PENUH = 300
"""So many findings fit on one page."""
_TINGKAT = sorted(Severity, reverse=True)


def menurut_unit(report: Report, tree: Tree) -> Found:
    """The findings of each unit, those of deeper folders with the unit that holds them."""
    layout = tree.project.layout
    above = f"{layout.relative(layout.standards)}/"
    found: dict[str | None, list[Diagnostic]] = {}
    for diagnostic in report.diagnostics:
        folder: str | None = diagnostic.place.file.removeprefix(above).rpartition("/")[0]
        while folder and folder not in tree.units:
            folder = folder.rpartition("/")[0]
        found.setdefault(folder if folder in tree.units else None, []).append(diagnostic)
    return found


def halaman_pemeriksaan(report: Report, tree: Tree, rules: Mapping[str, Said]) -> Page:
    """The overview: how much was found, where, and by which rules."""
    found = menurut_unit(report, tree)
    blocks: list[Block] = [
        Facts((("Berkas diperiksa", str(report.files)), *_jumlah(report.diagnostics)))
    ]
    if not report.diagnostics:
        blocks.append(Note("Tidak ada temuan. Semua berkas lolos setiap aturan."))
    blocks += _tabel_unit(found, tree)
    blocks += _tabel_aturan(report.diagnostics, rules)
    if rest := found.get(None):
        blocks += [Heading(2, "Di luar unit", ("proyek",)), *_berkas(rest, {}, rules, FINDINGS, 3)]
    lead = (
        "Bagi penyusun standar: apa yang masih dapat diperbaiki, menurut standar periksa "
        "ketika situs ini dibuat."
    )
    return Page("Hasil pemeriksaan", tuple(blocks), lead)


def halaman_temuan(unit: UnitFolder, found: list[Diagnostic], rules: Mapping[str, Said]) -> Page:
    """Everything that was found in the files of one unit."""
    url = findings_page(unit)
    services = {
        service.document.name: (service.standar.layanan, service_page(service))
        for service in unit.services
    }
    blocks = (Facts(tuple(_jumlah(found))), *_berkas(found, services, rules, url))
    return Page(unit.unit.nama, blocks, "Temuan pada berkas unit ini, berkas demi berkas.")


def _jumlah(found: Iterable[Diagnostic]) -> Iterator[tuple[str, Text]]:
    counts = Counter(diagnostic.severity for diagnostic in found)
    for severity in _TINGKAT:
        yield severity.kata.capitalize(), str(counts[severity])


def _tabel_unit(found: Found, tree: Tree) -> Iterator[Block]:
    rows: list[tuple[list[int], str, Row]] = []
    for alamat, unit in tree.units.items():
        if here := found.get(alamat):
            counts = Counter(diagnostic.severity for diagnostic in here)
            numbers = [counts[severity] for severity in _TINGKAT]
            name = cell((Link(unit.unit.nama, relative(findings_page(unit), FINDINGS)),))
            row = Row((name, *(cell(str(number or "–"), "right") for number in numbers)))
            rows.append(([-number for number in numbers], alamat, row))
    if not rows:
        return
    yield Heading(2, "Menurut unit", ("unit",))
    head = ("Unit", *(severity.kata.capitalize() for severity in _TINGKAT))
    yield Table("", head, tuple(row for *_, row in sorted(rows, key=lambda r: r[:2])))
    if clean := len(tree.units) - len(rows):
        yield Paragraph(f"{clean} unit lain tanpa temuan.")


def _tabel_aturan(found: Iterable[Diagnostic], rules: Mapping[str, Said]) -> Iterator[Block]:
    counts = Counter((diagnostic.severity, diagnostic.rule) for diagnostic in found)
    if not counts:
        return
    order = sorted(counts, key=lambda key: (-key[0], -counts[key], key[1]))
    rows = []
    for severity, name in order:
        rule = rules[name]
        title = rule.title.replace("`", "") if isinstance(rule, Rule) else name
        link = tautan_aturan(name, title, FINDINGS)
        number = str(counts[severity, name])
        rows.append(Row((cell((link,)), cell(severity.kata), cell(number, "right"))))
    yield Heading(2, "Menurut aturan", ("aturan",))
    yield Table("", ("Yang diharapkan", "Tingkat", "Temuan"), tuple(rows))


def _berkas(
    found: list[Diagnostic],
    services: Mapping[str, tuple[str, str]],
    rules: Mapping[str, Said],
    url: str,
    level: int = 2,
) -> Iterator[Block]:
    """A heading for each file, and below it what was found there."""
    files = groupby(found[:PENUH], key=lambda diagnostic: diagnostic.place.file)
    for place, (file, group) in enumerate(files, 1):
        title, page = services.get(file, ("", ""))
        yield Heading(level, title or file.rpartition("/")[2], ("berkas", str(place)))
        yield Paragraph((Link(file, relative(page, url)),) if page else file)
        yield daftar_temuan(group, rules, url, severities=True)
    if len(found) > PENUH:
        yield Note(
            f"Halaman ini memuat {PENUH} temuan pertama dari {len(found)}. Jalankan standar "
            "periksa di folder unit ini untuk melihat semuanya."
        )
