"""Pilihan yang sama bagi semua perintah yang mencetak: ukuran kertas, dan PDF di samping Word."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Iterable
from pathlib import Path
from typing import Any, get_args

from ..message import enumerate_words, visible
from ..model.kertas import NamaProfil
from ..project.document import Document
from ..project.layout import Layout
from ..project.project import UnitFolder
from .fkp.tempat import Salah


def paper_options(parser: ArgumentParser, *more: str) -> None:
    """What can be asked of any paper; `more` are sheets that only some are printed on."""
    sheet_option(parser, *more)
    parser.add_argument("--pdf", action="store_true", help="buat juga PDF dengan LibreOffice")


def sheet_option(parser: ArgumentParser, *more: str) -> None:
    """The size of the sheet."""
    names = (*get_args(NamaProfil), *more)
    only = f" ({', '.join(more)} hanya untuk poster)" if more else ""
    parser.add_argument(
        "--kertas", choices=names, metavar="PROFIL", type=str.lower,
        help=f"{', '.join(names)}{only}; bawaan: menurut proyek.yaml",
    )  # fmt: skip


def sound(unit: UnitFolder) -> None:
    """Refuse to print under a name that nobody wrote; tell what faults leave out."""
    node: UnitFolder | None = unit
    _sound(unit.proyek, "nama")
    while node is not None:
        _sound(node.document, "nama")
        node = node.parent
    for decree in unit.decrees:
        _sound(decree, "nomor", "tanggal")


def _sound(document: Document[Any] | None, *vital: str) -> None:
    """`vital` are the keys without which a paper would say what is not so."""
    if document is None or not document.diagnostics:
        return
    name, line = visible(document.name), document.diagnostics[0].place.line
    if document.node is None or not document.broken.isdisjoint(vital):
        raise Salah(f"{name}:{line} tidak terbaca. Tidak dicetak. Lihat: standar periksa {name}")
    if document.broken:
        keys = visible(enumerate_words(sorted(document.broken)))
        print(f"{name}: isian {keys} salah, jadi tidak dipakai. Lihat: standar periksa {name}")


def print_pdf(papers: Iterable[Path], layout: Layout) -> None:
    """A PDF beside every paper, or the reason why there is none."""
    from ..render.pdf import PdfError, to_pdf

    try:
        for made in to_pdf(papers):
            print(f"Ditulis: {layout.relative(made)}")
    except PdfError as error:
        print(f"PDF tidak dibuat. {error.args[0]}")
