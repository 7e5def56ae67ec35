"""`standar nilai skm`: indeks kepuasan setiap unit, di layar, sebagai JSON, atau laporan Word."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

from ...kepuasan import Kepuasan, per_unit
from ...message import visible
from ...project.layout import Folder, Layout, discover, find
from ...project.reader import Reader
from ...survei import Surveys, berurutan
from ..periksa import misuse
from .keluar import print_pages, print_word

FORMATS = ("teks", "json", "word")


def options(parser: ArgumentParser) -> None:
    """The verb's own arguments."""
    parser.add_argument(
        "unit", metavar="UNIT", nargs="?",
        help="alamat unit, misalnya disdukcapil; tanpa ini semua unit yang memiliki survei",
    )  # fmt: skip
    parser.add_argument("--format", choices=FORMATS, default="teks", help="bentuk keluaran")
    parser.add_argument("--keluaran", metavar="BERKAS", help="berkas Word yang ditulis")
    parser.add_argument(
        "--impor", metavar="BERKAS",
        help="salin jawaban dari CSV atau Excel ke folder unit, tanpa data pribadi",
    )  # fmt: skip
    parser.add_argument("--periode", metavar="PERIODE", help="bersama --impor, misalnya 2025-s2")


def run(args: Namespace) -> int:
    """Show the indices; status 2 where there is nothing to show."""
    project = find(Path.cwd())
    if project is None:
        return misuse("Tidak ada proyek di sini. Mulai dengan: standar baru proyek")
    layout = discover(*project)
    if args.impor is not None or args.periode is not None:
        from .impor import imported

        return imported(layout, args)
    if args.format == "word" and args.keluaran is None:
        return misuse("Laporan Word ditulis ke berkas: --format word --keluaran skm.docx")
    folders = _folders(layout, args.unit)
    if not folders:
        return misuse(_nothing(layout, args.unit))
    found = _read(layout, folders)
    if args.format == "word" and len(found) > 1:
        return misuse("Laporan Word memuat satu unit; sebutkan unitnya.")
    return _told(found, args)


def _folders(layout: Layout, unit: str | None) -> list[Folder]:
    wanted = layout.standards / unit.strip("/") if unit is not None else None
    return [f for f in layout.folders if f.surveys and (wanted is None or f.path == wanted)]


def _nothing(layout: Layout, unit: str | None) -> str:
    if unit is None:
        return "Belum ada survei. Simpan hasilnya di standards/<unit>/skm/<periode>.yaml."
    if all(folder.path != layout.standards / unit.strip("/") for folder in layout.folders):
        return f"Tidak ada unit “{visible(unit)}”."
    return f"Unit “{visible(unit)}” belum memiliki survei di folder skm."


def _read(layout: Layout, folders: Sequence[Folder]) -> list[Kepuasan]:
    reader = Reader(layout)
    surveys = Surveys(reader)
    for folder in folders:  # services lend their names
        for path in folder.services:
            reader.service(path)
    read = (
        survey
        for folder in folders
        for survey in berurutan(surveys.survey(folder, name) for name in folder.surveys)
    )
    return per_unit(read)


def _told(found: list[Kepuasan], args: Namespace) -> int:
    if args.format == "json":
        from ...export.kepuasan import surveys

        print(surveys(found))
        return 0
    from ...view.kepuasan import halaman_kepuasan

    if args.format == "word":
        (one,) = found
        return print_word(halaman_kepuasan(one), one.unit.unit.nama, args.keluaran)
    return print_pages(map(halaman_kepuasan, found))
