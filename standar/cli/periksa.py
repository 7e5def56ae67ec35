"""`standar periksa`: semua temuan pada berkas, folder, atau seluruh proyek."""

from __future__ import annotations

import datetime
import shutil
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from functools import cache, partial
from pathlib import Path

from ..diagnostic import Severity
from ..disk import read
from ..project.layout import find
from ..project.target import NotFoundInProject, NothingToCheck, probes
from ..render.terminal import Screen, findings, summary
from ..report import Report
from ..run.run import check_paths
from ..run.settings import Profile
from ..stamp import state
from .formats import FORMATS, printed
from .kemajuan import progress
from .replay import record, slot

NEWER = "Dari aturan yang lebih baru daripada versi aturan proyek ini:"


def options(parser: ArgumentParser) -> None:
    """The verb's own arguments."""
    parser.add_argument(
        "jalur", nargs="*", metavar="JALUR", help="berkas atau folder; tanpa ini seluruh proyek"
    )
    parser.add_argument(
        "--profil", choices=[p.value for p in Profile], default="penetapan",
        help="draf: asal terbaca; publik: enam komponen; penetapan: keempat belas (bawaan)",
    )  # fmt: skip
    parser.add_argument(
        "--format", choices=["teks", *FORMATS], default="teks", help="bentuk keluaran"
    )
    parser.add_argument(
        "--per", type=day, metavar="TANGGAL",
        help="nilai peraturan dan pengecualian menurut hari ini, misalnya 2026-03-02",
    )  # fmt: skip
    parser.add_argument(
        "--aturan-proyek", action="store_true",
        help="jalankan juga aturan Python dari proyek.yaml; hanya untuk proyek yang Anda percayai",
    )  # fmt: skip
    parser.add_argument("--tanpa-tembolok", action="store_true", help="periksa semuanya dari awal")
    parser.add_argument(
        "--buat-dasar", action="store_true",
        help="catat semua temuan sekarang sebagai temuan lama; sesudahnya hanya yang lain tampil",
    )  # fmt: skip
    parser.add_argument(
        "--perbaiki", action="store_true", help="tulis perbaikan yang maksudnya pasti"
    )
    parser.add_argument(
        "--coba", action="store_true", help="bersama --perbaiki: tunjukkan saja, jangan tulis"
    )


def day(text: str) -> datetime.date:
    """A day as the command line takes it."""
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"“{text}” bukan tanggal; tulis seperti 2026-03-02") from None


def run(args: Namespace) -> int:
    """Check, print, and say by the status whether there is an error."""
    paths = [Path(p) for p in args.jalur] or default_paths()
    if not paths:
        return misuse("Tidak ada proyek di sini. Sebutkan berkas, atau mulai: standar baru proyek")
    if reason := _unfit(args, paths):
        return misuse(reason)
    before = slot(args.argv)
    keep = not args.tanpa_tembolok and args.format in ("teks", "json")
    check = partial(
        check_paths, profile=Profile(args.profil), today=args.per, trusted=args.aturan_proyek
    )
    written = True
    try:
        with progress():
            report = check(paths, keep=keep, old=args.buat_dasar)
    except NothingToCheck as other:
        return misuse(f"Tidak ada standar untuk diperiksa di: {other.args[0]}")
    except NotFoundInProject as missing:
        return misuse(f"Tidak ada berkas atau folder: {missing.args[0]}")
    if args.buat_dasar:
        from .dasar import note

        return note(report, paths)
    if args.perbaiki:
        from .perbaiki import mend

        written = mend(args, paths, partial(check, keep=False))
        if args.coba:
            return 1 if report.count(Severity.GALAT) else 0
        report = check(paths, keep=keep)
    text = shown(args.format, report, paths)
    sys.stdout.write(text)
    status = 1 if report.count(Severity.GALAT) or not written else 0
    if keep and not args.perbaiki and report.states is not None:
        record(before, {**probed(), **report.states}, text, status)
    return status


def _unfit(args: Namespace, paths: list[Path]) -> str:
    """Why it cannot be done as it is asked; empty when it can."""
    if args.coba and not args.perbaiki:
        return "--coba dipakai bersama --perbaiki."
    if args.buat_dasar and args.perbaiki:
        return "Perbaiki dahulu, lalu catat: --perbaiki dan --buat-dasar tidak bersama."
    if (args.perbaiki and not args.coba) or args.buat_dasar:
        from ..fkp.snapshot import copy_around

        if any(copy_around(path) for path in paths):
            return "Salinan beku tidak boleh diubah. Periksa dan perbaiki berkas proyeknya sendiri."
    return ""


def shown(form: str, report: Report, paths: list[Path]) -> str:
    """The report in the form that was asked for."""
    if form == "teks":
        return told(report, roots(paths))
    return printed(form, report) + "\n"


def default_paths() -> list[Path]:
    """The standards of the project around the working folder; none outside a project."""
    project = find(Path.cwd())
    return [project[1]] if project else []


def probed() -> dict[str, bytes]:
    """Where a project file would make this folder part of another project."""
    root = find(Path.cwd())
    found = probes(Path.cwd(), root[0] if root else Path(Path.cwd().anchor))
    return {str(path): state(str(path)) for path in found}


def roots(paths: list[Path]) -> list[Path]:
    """The folders that the names in messages are relative to."""
    found = [find(p.absolute()) for p in paths]
    return [
        f[0] if f else (p if p.is_dir() else p.parent) for f, p in zip(found, paths, strict=True)
    ]


def misuse(text: str) -> int:
    """Say on standard error what is wrong with the call; status 2."""
    sys.stderr.write(f"standar: {text}\n")
    return 2


def screen() -> Screen:
    """What this terminal can do; a pipe has no colour and 100 columns."""
    import os

    plain = os.environ.get("NO_COLOR") or (os.name == "nt" and not os.environ.get("WT_SESSION"))
    if not sys.stdout.isatty() or plain:  # only the new Windows terminal surely knows colours
        return Screen(shutil.get_terminal_size((100, 24)).columns if sys.stdout.isatty() else 100)
    return Screen(shutil.get_terminal_size().columns, colour=True)


def told(report: Report, bases: list[Path]) -> str:
    """Findings with their frames, then the counts."""

    @cache
    def lines(name: str) -> list[str]:
        for base in bases:
            try:
                raw = read(base / name)
            except OSError:
                continue
            return raw.decode("utf-8", "replace").removeprefix("\ufeff").splitlines()
        return []

    def line(name: str, number: int) -> str | None:
        rows = lines(name)
        return rows[number - 1] if 0 < number <= len(rows) else None

    view = screen()
    now = [d for d in report.diagnostics if not d.newer]
    texts = [*findings(now, report.rules, line, view)]
    if report.newer:
        texts += [view.paint(NEWER, "1"), ""]
        later = [d for d in report.diagnostics if d.newer]
        texts += findings(later, report.rules, line, view)
    return "\n".join([*texts, *closing(report, view), ""])


def closing(report: Report, view: Screen) -> list[str]:
    """The last lines: the counts, and what was not counted."""
    counts = {severity: report.count(severity) for severity in Severity}
    lines = [summary(counts, report.files, view)]
    if report.newer:
        lines.append(f"{report.newer} temuan dari aturan baru tidak ikut dihitung.")
    if report.old:
        lines.append(f"{report.old} temuan lama tidak ditampilkan.")
    if report.settled:
        text = f"{report.settled} temuan lama sudah selesai"
        lines.append(f"{text}; perbarui catatannya dengan standar periksa --buat-dasar.")
    return lines
