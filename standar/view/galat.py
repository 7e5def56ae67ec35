"""Halaman pratinjau: berkas mana bergalat, di baris mana, dan apa yang harus ditulis."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby

from .. import locale
from ..check import Rule
from ..diagnostic import Diagnostic
from .blocks import Block, Heading, Item, Items, Link, Note, Page, Paragraph, Strong, Text
from .links import ERRORS, relative, rule_page

Errors = Mapping[str, list[Diagnostic]]
"""Name of a file → its errors."""


def halaman_berkas(
    name: str, found: Iterable[Diagnostic], rules: Mapping[str, Rule], url: str
) -> Page:
    """What stands at the address of a service whose file cannot be read."""
    lead = "Berkas ini belum dapat dibaca, jadi halaman layanannya belum ada."
    blocks: tuple[Block, ...] = (
        _daftar(found, rules, url),
        Note(
            "Perbaiki lalu simpan: halaman ini berganti menjadi halaman layanannya. Situs yang "
            "diterbitkan tidak memuat halaman galat."
        ),
    )
    return Page(name, blocks, lead)


def halaman_galat(errors: Errors, rules: Mapping[str, Rule]) -> Page:
    """Every file with errors, as `standar periksa` reports them."""
    blocks: list[Block] = []
    for place, (name, found) in enumerate(errors.items(), 1):
        blocks += [Heading(2, name, ("berkas", str(place))), _daftar(found, rules, ERRORS)]
    if not blocks:
        blocks.append(Paragraph("Tidak ada galat. Semua berkas siap diterbitkan."))
    lead = "Halaman ini hanya ada di pratinjau. Isinya sama dengan galat menurut standar periksa."
    return Page("Berkas yang bergalat", tuple(blocks), lead)


def jumlah_galat(errors: Errors) -> str:
    """The words of the note on every page of a preview."""
    return f"{len(errors)} berkas bergalat" if errors else "tidak ada berkas bergalat"


def _daftar(found: Iterable[Diagnostic], rules: Mapping[str, Rule], url: str) -> Items:
    """One entry for each place, with everything that was found there."""
    places = groupby(found, key=lambda d: (d.place.file, d.place.line, d.place.column))
    items = []
    for (file, line, column), group in places:
        where = Strong(f"{file.rpartition('/')[2]}:{line}:{column}")
        details = tuple(_satu(diagnostic, rules, url) for diagnostic in group)
        items.append(Item((where,), details))
    return Items(tuple(items))


def _satu(diagnostic: Diagnostic, rules: Mapping[str, Rule], url: str) -> Text:
    said = locale.say(diagnostic, rules)
    if diagnostic.expected and diagnostic.expected not in said:
        said += f" Tulis: {diagnostic.expected}"
    return (said, " ", Link(diagnostic.rule, relative(rule_page(diagnostic.rule), url)))
