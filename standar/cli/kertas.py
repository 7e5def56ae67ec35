"""Pilihan yang dimiliki setiap perintah yang mencetak: kertasnya, dan PDF."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import get_args

from ..model.kertas import NamaProfil


def paper_options(parser: ArgumentParser) -> None:
    """What can be asked of any paper."""
    names = get_args(NamaProfil)
    parser.add_argument(
        "--kertas", choices=names, metavar="PROFIL",
        help=f"{', '.join(names)}; bawaan: menurut proyek.yaml",
    )  # fmt: skip
    parser.add_argument("--pdf", action="store_true", help="buat juga PDF dengan LibreOffice")
