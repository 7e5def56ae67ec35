"""`standar nilai`: penilaian dari data yang sudah ada, dengan buktinya."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from ..tindakan import add_verbs

VERBS = {
    "skm": "survei kepuasan masyarakat: indeks, mutu, dan yang perlu diperbaiki",
    "mpp": "gerai Mal Pelayanan Publik: SOP, standar, jadwal, pengunjung, kepuasan, pengaduan",
    "pekppp": "indeks pelayanan publik menurut berkas dan isian, dengan perbaikan berikutnya",
    "ombudsman": "riwayat zona, yang harus terlihat, dan bukti bagi opini",
}
"""Instrument → its one-line help; each has a module of its name with `options` and `run`."""


def options(parser: ArgumentParser) -> None:
    """The verb's own arguments: those of every instrument."""
    add_verbs(parser, __name__, "instrumen", VERBS)


def run(args: Namespace) -> int:
    """Do it."""
    return int(args.langkah(args))
