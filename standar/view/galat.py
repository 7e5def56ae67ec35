"""Halaman pratinjau: berkas mana bergalat, di baris mana, dan apa yang harus ditulis."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby

from .. import locale
from ..diagnostic import Diagnostic, Said
from ..rules import catalogue
from .blocks import Block, Heading, Inline, Item, Items, Link, Note, Page, Paragraph, Strong
from .links import ERRORS, relative, rule_page

Errors = Mapping[str, list[Diagnostic]]
"""Name of a file → its errors."""


def halaman_berkas(
    name: str, found: Iterable[Diagnostic], rules: Mapping[str, Said], url: str
) -> Page:
    """What stands at the address of a service whose file cannot be read."""
    lead = "Berkas ini belum dapat dibaca, jadi halaman layanannya belum ada."
    blocks: tuple[Block, ...] = (
        daftar_temuan(found, rules, url),
        Note(
            "Perbaiki lalu simpan: halaman ini berganti menjadi halaman layanannya. Situs yang "
            "diterbitkan tidak memuat halaman galat."
        ),
    )
    return Page(name, blocks, lead)


def galat_di_sini(
    name: str, errors: Errors | None, rules: Mapping[str, Said], url: str
) -> tuple[Block, ...]:
    """What a preview says on a page of the file it was made from; nothing where all is well."""
    found = errors.get(name) if errors else None
    if not found:
        return ()
    words = (Strong("Berkas halaman ini bergalat"), ", jadi belum dapat diterbitkan: ", name)
    return Note(words, "warning"), daftar_temuan(found, rules, url)


def tautan_putus(found: Iterable[tuple[str, str]], more: int = 0) -> tuple[Block, ...]:
    """What a preview says on a page with links that lead nowhere: where each is written, and how.

    So many `more` of them are not named.
    """
    words = (
        Strong("Tautan di halaman ini tidak sampai ke mana pun"),
        ", jadi belum dapat diterbitkan. Betulkan alamatnya di berkasnya, atau hapus tautannya.",
    )
    items = [Item((Strong(where),), (href,)) for where, href in found]
    if more > 0:
        items.append(Item(f"dan {more} tautan lain"))
    return Note(words, "warning"), Items(tuple(items))


def halaman_galat(errors: Errors, rules: Mapping[str, Said]) -> Page:
    """Every file with errors, as `standar periksa` reports them."""
    blocks: list[Block] = []
    for place, (name, found) in enumerate(errors.items(), 1):
        blocks += [Heading(2, name, ("berkas", str(place))), daftar_temuan(found, rules, ERRORS)]
    if not blocks:
        blocks.append(Paragraph("Tidak ada galat. Semua berkas siap diterbitkan."))
    lead = "Halaman ini hanya ada di pratinjau. Isinya sama dengan galat menurut standar periksa."
    return Page("Berkas yang bergalat", tuple(blocks), lead)


def jumlah_galat(errors: Errors) -> str:
    """The words of the note on every page of a preview."""
    return f"{len(errors)} berkas bergalat" if errors else "tidak ada berkas bergalat"


def daftar_temuan(
    found: Iterable[Diagnostic], rules: Mapping[str, Said], url: str, *, severities: bool = False
) -> Items:
    """One entry for each place, with everything that was found there; `severities` says how bad."""
    places = groupby(found, key=lambda d: (d.place.file, d.place.line, d.place.column))
    items = []
    for (file, line, column), group in places:
        where = Strong(f"{file.rpartition('/')[2]}:{line}:{column}")
        details = tuple(_satu(diagnostic, rules, url, severities) for diagnostic in group)
        items.append(Item((where,), details))
    return Items(tuple(items))


def _satu(
    diagnostic: Diagnostic, rules: Mapping[str, Said], url: str, severities: bool
) -> tuple[Inline, ...]:
    said = locale.say(diagnostic, rules)
    if diagnostic.expected and diagnostic.expected not in said:
        said += f" Tulis: {diagnostic.expected}"
    words = (said, " ", tautan_aturan(diagnostic.rule, diagnostic.rule, url))
    return (f"{diagnostic.severity.kata}: ", *words) if severities else words


def tautan_aturan(rule: str, words: str, url: str) -> Inline:
    """Words that lead to a rule's page; a project's own rules have none."""
    return Link(words, relative(rule_page(rule), url)) if rule in catalogue() else words
