"""`standar nilai pekppp`: indeks dengan buktinya, perbaikan berikutnya, isian, dan F-01."""

from __future__ import annotations

import datetime
import sys
from argparse import ArgumentParser, Namespace

from ...fkp.forum import Records
from ...penilaian.baca import Assessments, assessed
from ...penilaian.pekppp import NilaiPekppp
from ...project.layout import Folder, Layout
from ...view.blocks import Page
from ..periksa import day, misuse
from .keluar import print_pages, print_word
from .tempat import proyek, unit

FORMATS = ("teks", "json", "word", "f01", "csv")


def options(parser: ArgumentParser) -> None:
    """The verb's own arguments."""
    parser.add_argument(
        "unit", metavar="UNIT", nargs="?",
        help="alamat unit, misalnya disdukcapil; tanpa ini semua unit yang memiliki isian",
    )  # fmt: skip
    parser.add_argument(
        "--format", choices=FORMATS, default="teks",
        help="bentuk keluaran; f01 dan csv: jawaban formulir F-01",
    )  # fmt: skip
    parser.add_argument("--keluaran", metavar="BERKAS", help="berkas Word yang ditulis")
    parser.add_argument(
        "--isian", action="store_true",
        help="tulis berkas isian bagi unit ini; berkas yang sudah ada tidak diubah",
    )  # fmt: skip
    parser.add_argument(
        "--per", type=day, metavar="TANGGAL", help="nilai menurut hari ini; bawaan: hari ini"
    )


def run(args: Namespace) -> int:
    """Show the evaluation, or write the form for it."""
    layout = proyek()
    if isinstance(layout, str):
        return misuse(layout)
    today = args.per or datetime.date.today()
    reading = Assessments(Records(layout), today)
    folders = _folders(layout, args)
    if isinstance(folders, str):
        return misuse(folders)
    found = [reading.pekppp(folder) for folder in folders]
    if args.isian:
        from .isian import write

        return write(found[0], layout)
    return _told(found, args)


def _folders(layout: Layout, args: Namespace) -> list[Folder] | str:
    """The units that are meant; a sentence where that cannot be done."""
    if args.unit is not None:
        folder = unit(layout, args.unit)
        if isinstance(folder, str):
            return folder
        folders = [folder]
    else:
        folders = [
            f for f in assessed(layout) if any(n.startswith("pekppp-") for n in f.assessments)
        ]
    if args.isian and args.unit is None:
        return "Sebutkan unitnya: standar nilai pekppp UNIT --isian"
    if not folders:
        return "Belum ada isian PEKPPP. Mulai dengan: standar nilai pekppp UNIT --isian"
    if args.format == "word" and args.keluaran is None:
        return "Laporan Word ditulis ke berkas: --format word --keluaran pekppp.docx"
    if args.format in ("word", "csv") and len(folders) > 1:
        return "Bentuk ini memuat satu unit; sebutkan unitnya."
    return folders


def _told(found: list[NilaiPekppp], args: Namespace) -> int:
    if args.format in ("json", "csv"):
        from ...export.penilaian import f01, pekppp
        from ...view.f01 import jawaban

        made = pekppp(found) + "\n" if args.format == "json" else f01(jawaban(found[0]))
        sys.stdout.write(made)
        return 0
    if args.format == "word":
        return print_word(_page(found[0], args), found[0].unit.unit.nama, args.keluaran)
    return print_pages(_page(one, args) for one in found)


def _page(found: NilaiPekppp, args: Namespace) -> Page:
    if args.format == "f01":
        from ...view.f01 import halaman_f01

        return halaman_f01(found)
    from ...view.pekppp import halaman_pekppp

    return halaman_pekppp(found)
