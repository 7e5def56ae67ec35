"""`standar fkp`: Forum Konsultasi Publik dari pembukaan sampai berita acaranya."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from ...collector import uncollected
from ..periksa import misuse
from ..tindakan import add_verbs
from .tempat import Salah

VERBS = {
    "buka": "membuka forum dan membekukan rancangan yang dibahas",
    "catat": "mencatat satu masukan",
    "impor": "mengambil masukan dari CSV, Excel, atau Word",
    "putuskan": "memutuskan dan menanggapi satu masukan",
    "status": "menampilkan jejak masukan dan yang masih terbuka",
    "berita-acara": "mencetak berita acara, matriks, daftar hadir, dan naskah perubahan",
}
"""Verb → its one-line help; each has a module of its name with `options` and `run`."""


def options(parser: ArgumentParser) -> None:
    """The verb's own arguments: those of each thing that can be done with a forum."""
    add_verbs(parser, __name__, "tindakan", VERBS)


def run(args: Namespace) -> int:
    """Do it; a misuse is told in a sentence."""
    try:
        with uncollected():  # a register is read several times, once before and after every change
            return int(args.langkah(args))
    except Salah as error:
        return misuse(error.args[0])
