"""Pilihan yang sama bagi semua perintah yang mencetak: ukuran kertas, dan PDF di samping Word."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Iterable
from pathlib import Path
from typing import get_args

from ..model.kertas import NamaProfil
from ..project.layout import Layout


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


def print_pdf(papers: Iterable[Path], layout: Layout) -> None:
    """A PDF beside every paper, or the reason why there is none."""
    from ..render.pdf import PdfError, to_pdf

    try:
        for made in to_pdf(papers):
            print(f"Ditulis: {layout.relative(made)}")
    except PdfError as error:
        print(f"PDF tidak dibuat. {error.args[0]}")
