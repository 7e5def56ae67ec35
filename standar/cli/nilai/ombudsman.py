"""`standar nilai ombudsman`: riwayat zona, yang harus terlihat, dan bukti bagi opini."""

from __future__ import annotations

import datetime
from argparse import ArgumentParser, Namespace

from ...fkp.forum import Records
from ...penilaian.baca import Assessments, assessed
from ...penilaian.ombudsman import NilaiOmbudsman
from ..periksa import day, misuse
from .keluar import print_pages, print_word
from .tempat import proyek, unit

FORMATS = ("teks", "json", "word")


def options(parser: ArgumentParser) -> None:
    """The verb's own arguments."""
    parser.add_argument(
        "unit", metavar="UNIT", nargs="?",
        help="alamat unit, misalnya disdukcapil; tanpa ini semua unit yang memiliki penilaian",
    )  # fmt: skip
    parser.add_argument("--format", choices=FORMATS, default="teks", help="bentuk keluaran")
    parser.add_argument("--keluaran", metavar="BERKAS", help="berkas Word yang ditulis")
    parser.add_argument(
        "--per", type=day, metavar="TANGGAL", help="nilai menurut hari ini; bawaan: hari ini"
    )


def run(args: Namespace) -> int:
    """Show what is known; status 2 where there is nothing to show."""
    layout = proyek()
    if isinstance(layout, str):
        return misuse(layout)
    if args.format == "word" and args.keluaran is None:
        return misuse("Laporan Word ditulis ke berkas: --format word --keluaran ombudsman.docx")
    folders = list(assessed(layout))
    if args.unit is not None:
        folder = unit(layout, args.unit)
        if isinstance(folder, str):
            return misuse(folder)
        folders = [folder]
    if not folders:
        return misuse("Belum ada unit dengan folder penilaian; sebutkan unitnya.")
    if args.format == "word" and len(folders) > 1:
        return misuse("Laporan Word memuat satu unit; sebutkan unitnya.")
    reading = Assessments(Records(layout), args.per or datetime.date.today())
    return _told([reading.ombudsman(folder) for folder in folders], args)


def _told(found: list[NilaiOmbudsman], args: Namespace) -> int:
    if args.format == "json":
        from ...export.penilaian import ombudsman

        print(ombudsman(found))
        return 0
    from ...view.ombudsman import halaman_ombudsman

    if args.format == "word":
        (one,) = found
        return print_word(halaman_ombudsman(one), one.unit.unit.nama, args.keluaran)
    return print_pages(map(halaman_ombudsman, found))
