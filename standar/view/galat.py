"""Halaman pratinjau: berkas mana bergalat, di baris mana, dan apa yang harus ditulis."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

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
            "Perbaiki lalu simpan: halaman ini menjadi halaman layanannya. Di situs hasil "
            "`standar terbitkan` halaman galat tidak pernah ada."
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
    return Items(tuple(_satu(diagnostic, rules, url) for diagnostic in found))


def _satu(diagnostic: Diagnostic, rules: Mapping[str, Rule], url: str) -> Item:
    place, said = diagnostic.place, locale.say(diagnostic, rules)
    details: list[Text] = [said]
    if diagnostic.expected and diagnostic.expected not in said:
        details.append(f"Tulis: {diagnostic.expected}")
    details.append((Link(diagnostic.rule, relative(rule_page(diagnostic.rule), url)),))
    where = Strong(f"{place.file}:{place.line}:{place.column}")
    return Item((where,), tuple(details))
