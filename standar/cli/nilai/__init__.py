"""`standar nilai`: penilaian dari data yang sudah ada, dengan buktinya."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from importlib import import_module

VERBS = {
    "skm": "survei kepuasan masyarakat: indeks, mutu, dan yang perlu diperbaiki",
    "mpp": "gerai Mal Pelayanan Publik: SOP, standar, jadwal, pengunjung, kepuasan, pengaduan",
    "pekppp": "indeks pelayanan publik menurut berkas dan isian, dengan perbaikan berikutnya",
    "ombudsman": "riwayat zona, yang harus terlihat, dan bukti bagi opini",
}
"""Instrument → its one-line help; each has a module of its name with `options` and `run`."""


def options(parser: ArgumentParser) -> None:
    """The verb's own arguments: those of every instrument."""
    verbs = parser.add_subparsers(
        dest="instrumen", metavar="INSTRUMEN", title="instrumen", required=True
    )
    for name, text in VERBS.items():
        own = verbs.add_parser(name, help=text, description=text[:1].upper() + text[1:] + ".")
        module = import_module(f".{name}", __package__)
        module.options(own)
        own.set_defaults(langkah=module.run)


def run(args: Namespace) -> int:
    """Do it."""
    return int(args.langkah(args))
