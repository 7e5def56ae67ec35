"""`standar terbitkan`: memeriksa, mencetak Word, dan membuat situs dalam satu folder."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path

from ..diagnostic import Severity
from ..message import visible
from ..project.layout import Layout, discover, find
from ..project.reader import Reader, read_project
from ..render.pdf import office
from ..report import Report
from ..run.run import check_paths
from ..site.manifest import MANIFEST
from ..site.manifest import PUBLISHED as FOLDER
from ..situs import SiteError, site_address
from .kemajuan import progress
from .kertas import paper_options
from .periksa import misuse, told

_WHOLE = "Terbitan yang lama tidak diubah."
_HALF = "Folder {} mungkin belum lengkap: jangan diunggah. Jalankan standar terbitkan sekali lagi."


def options(parser: ArgumentParser) -> None:
    """The verb's own arguments."""
    parser.add_argument("--keluaran", metavar="FOLDER", help=f"folder hasil; bawaan: {FOLDER}")
    parser.add_argument(
        "--paksa", action="store_true",
        help="terbitkan walaupun ada galat; setiap halaman dan kertas ditandai RANCANGAN",
    )  # fmt: skip
    paper_options(parser)
    parser.add_argument(
        "--cetak", action="store_true",
        help="sertakan poster, lembar loket, selebaran, dan maklumat untuk diunduh",
    )  # fmt: skip
    parser.add_argument(
        "--mesin", choices=["langsung", "mkdocs"],
        help="mkdocs: bersama buku panduan di docs/ (bawaan bila mkdocs.yml menyebut pengaya "
        "standar); langsung: tanpa MkDocs dan tanpa buku panduan",
    )  # fmt: skip


def run(args: Namespace) -> int:
    """Check first; publish only what is clean, or a marked draft when forced."""
    project = find(Path.cwd())
    if project is None:
        return misuse("Tidak ada proyek di sini. Mulai dengan: standar baru proyek")
    root, standards = project
    output = Path(args.keluaran).resolve() if args.keluaran else root / FOLDER
    if reason := _unfit(output, root, standards):
        return misuse(reason)
    with progress():
        report = check_paths([standards], keep=True, old=True)
    errors = report.count(Severity.GALAT)
    if errors and not args.paksa:
        sys.stdout.write(told(_only_errors(report), [root]))
        print(
            "Belum diterbitkan. Perbaiki galat di atas, "
            "atau pakai --paksa untuk terbitan RANCANGAN."
        )
        return 1
    return _published(discover(root, standards), output, report, args)


def _published(layout: Layout, output: Path, report: Report, args: Namespace) -> int:
    """Build the site, and say what it holds and what it does without."""
    from ..site.build import build_site
    from ..site.output import HALF
    from ..site.papers import Printing
    from ..site.trouble import Unbuildable
    from ..site.turn import Closed

    draft = bool(report.count(Severity.GALAT))
    try:
        printing = Printing(args.kertas, args.pdf, args.cetak)
        with progress():
            shown = report
            if layout.has_baseline:  # the site does not show what is noted as old
                shown = check_paths([layout.standards], keep=True)
            built = build_site(
                layout.root, output,
                engine=args.mesin, draft=draft, findings=shown, printing=printing,
            )  # fmt: skip
    except Closed as trouble:
        return misuse(str(trouble.args[0]))
    except Unbuildable as trouble:
        half = (output / HALF).exists()
        return misuse(f"{trouble.args[0]} {_HALF.format(output) if half else _WHOLE}")
    except BaseException:
        if (output / HALF).exists():
            sys.stderr.write(f"\n{_HALF.format(output)}\n")
        raise
    _finish(report, output, _unread(layout) if draft else [], draft=draft)
    for said in _left_off(layout):
        print(said)
    if built.broken:
        print("\n".join(["Tautan yang tidak sampai ke mana pun:", *built.broken]))
    for said in _handbook(layout.root, built.left, args.mesin):
        print(said)
    if args.pdf:
        print(_pdf(output / "word"))
    return 0


def _unfit(output: Path, root: Path, standards: Path) -> str:
    """Why this folder must not be written to; empty when it may."""
    if output == root or standards.is_relative_to(output) or output.is_relative_to(standards):
        return f"Folder hasil {output} bertumpuk dengan folder standar. Pilih folder lain."
    if output.exists() and not output.is_dir():
        return f"{output} adalah berkas, bukan folder."
    from ..site.turn import LOCK

    known = (output / MANIFEST).is_file() or (output / LOCK).is_file()
    if output.is_dir() and not known and any(output.iterdir()):
        return f"Folder {output} sudah berisi hal lain. Pilih folder yang kosong."
    return ""


def _only_errors(report: Report) -> Report:
    return Report(
        report.names, [d for d in report.diagnostics if d.severity is Severity.GALAT], report.rules
    )


def _left_off(layout: Layout) -> Iterator[str]:
    """What the project names for its papers and data, and they are published without."""
    from ..render.word.kertas_keputusan import emblem
    from ..render.word.kertas_templat import TemplateError, template_of

    proyek = Reader(layout).proyek.node
    if proyek is None:
        return
    try:
        template_of(layout, proyek)
    except TemplateError as error:
        yield f"Naskah Word dicetak tanpa templat. {visible(error.args[0])}"
    _, trouble = emblem(proyek, layout.standards)
    if trouble:
        yield f"Lambang {visible(str(proyek.logo))} tidak dipakai: {trouble}."
    try:
        site_address(layout.root, proyek)
    except SiteError as error:
        if proyek.situs_standar:
            yield f"Peta situs tidak dibuat, dan data terbuka beralamat relatif: {error.args[0]}"


def _handbook(root: Path, left: int, engine: str | None) -> Iterator[str]:
    """What a handbook that was left out, or looks like somebody else's, still lacks."""
    from ..site.options import read_options

    options = read_options(root)
    if left:
        how = (
            ""
            if engine
            else " Supaya ikut, tulis pengaya standar di mkdocs.yml: lihat “Memasang di hos web”."
        )
        yield f"Buku panduan tidak ikut: {left} halaman Markdown hanya terbit oleh MkDocs.{how}"
    elif options.asked and not options.theme and engine != "langsung":
        yield (
            "Halaman panduan memakai rupa bawaan MkDocs, yang mengambil berkas dari situs lain. "
            "Supaya serupa dengan halaman standar, tulis di mkdocs.yml: theme: {name: standar}"
        )


def _unread(layout: Layout) -> list[str]:
    """Services of which nothing can be published, by file."""
    units = read_project(layout).units
    return [d.name for unit in units for d in unit.unread.values()]


def _pdf(folder: Path) -> str:
    made = len(list(folder.glob("*.pdf")))
    if made:
        return f"PDF   : {made} dokumen di {folder}"
    why = (
        "LibreOffice belum terpasang" if office() is None else "LibreOffice tidak menyelesaikannya"
    )
    return f"PDF tidak dibuat: {why}. Buka berkas Word-nya, lalu simpan sebagai PDF."


def _finish(report: Report, output: Path, left_out: list[str], *, draft: bool) -> None:
    warnings = report.count(Severity.PERINGATAN)
    papers = sorted((output / "word").glob("*.docx"))
    errors = report.count(Severity.GALAT)
    print(f"{report.files} berkas diperiksa: {errors} galat, {warnings} peringatan.")
    if draft:
        print("Terbitan ini ditandai RANCANGAN karena masih ada galat.")
    for name in left_out:
        print(f"Tidak ikut terbit, karena tidak terbaca: {name}")
    print(f"Word  : {len(papers)} dokumen di {output / 'word'}")
    if printed := [path for path in (output / "cetak").rglob("*") if path.is_file()]:
        print(f"Cetak : {len(printed)} kertas di {output / 'cetak'}")
    print(f"Situs : buka {output / 'index.html'}")
