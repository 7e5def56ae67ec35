"""`standar nilai mpp`: keadaan gerai Mal Pelayanan Publik, di layar, sebagai JSON, atau Word."""

from __future__ import annotations

import datetime
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path

from ...diagnostic import Diagnostic, Said
from ...message import visible
from ...monev import Monitors, Pemantauan
from ...project.layout import Folder, Layout, discover, find
from ...run.examine import Examiner
from ...run.settings import Profile, Settings
from ..periksa import misuse, screen
from .keluar import print_word
from .skm import FORMATS


def options(parser: ArgumentParser) -> None:
    """The verb's own arguments."""
    parser.add_argument(
        "folder", metavar="FOLDER", nargs="?",
        help="folder MPP, misalnya mpp; boleh dikosongkan bila hanya ada satu",
    )  # fmt: skip
    parser.add_argument("--periode", metavar="PERIODE", help="misalnya 2025-s2; bawaan: terakhir")
    parser.add_argument("--format", choices=FORMATS, default="teks", help="bentuk keluaran")
    parser.add_argument("--keluaran", metavar="BERKAS", help="berkas Word yang ditulis")


def run(args: Namespace) -> int:
    """Show the board of a period; status 2 where there is nothing to show."""
    project = find(Path.cwd())
    if project is None:
        return misuse("Tidak ada proyek di sini. Mulai dengan: standar baru proyek")
    if args.format == "word" and args.keluaran is None:
        return misuse("Laporan Word ditulis ke berkas: --format word --keluaran monev.docx")
    layout = discover(*project)
    folder = _folder(layout, args.folder)
    if isinstance(folder, str):
        return misuse(folder)
    examiner = Examiner(layout, Settings(Profile.PENETAPAN, datetime.date.today()))
    found = Monitors(examiner.reader).monitors(folder)
    wanted = args.periode.strip().lower() if args.periode is not None else found[-1].nama
    one = next((one for one in found if one.nama == wanted), None)
    if one is None:
        have = ", ".join(visible(one.nama) for one in found)
        return misuse(f"Tidak ada periode “{visible(args.periode)}”; yang ada: {have}.")
    rules = examiner.book.rules
    said = examiner.monitor(folder, one.nama, past=True).diagnostics
    return _told(one, said, rules, args)


def _folder(layout: Layout, given: str | None) -> Folder | str:
    """The folder that is meant; a sentence where there is none, or not sure which."""
    known = [folder for folder in layout.folders if folder.monitors]
    if given is not None:
        wanted = layout.standards / given.strip("/")
        found = next((folder for folder in known if folder.path == wanted), None)
        return found or f"“{visible(given)}” belum memiliki monev; simpan di monev/<periode>.yaml."
    if not known:
        return "Belum ada monev. Mulai dengan: standar baru mpp FOLDER"
    if len(known) > 1:
        names = ", ".join(folder.path.relative_to(layout.standards).as_posix() for folder in known)
        return f"Sebutkan foldernya: {visible(names)}."
    return known[0]


def _told(
    one: Pemantauan, found: Sequence[Diagnostic], rules: Mapping[str, Said], args: Namespace
) -> int:
    if args.format == "json":
        from ...export.mpp import board

        print(board(one, found, rules))
        return 0
    from ...view.mpp import halaman_mpp

    page = halaman_mpp(one, found, rules, letak=True)
    if args.format == "word":
        return print_word(page, one.unit.unit.nama, args.keluaran)
    from ...render import terminal_page

    for line in terminal_page.page(page, screen()):
        print(line)
    return 0
