"""`standar cetak`: keputusan sebuah unit dengan lampirannya, dan kertas bagi warga."""

from __future__ import annotations

import datetime
from argparse import ArgumentParser, Namespace
from pathlib import Path

from ..enact.lifecycle import Decree, Lifecycle
from ..fkp.draft import services_below
from ..kertas import Kertas, kertas
from ..ketetapan import read_enactment
from ..message import enumerate_words, visible
from ..model import Penetapan
from ..project.layout import ENACTED, Folder, Layout, discover
from ..project.project import UnitFolder
from ..source.edit import write_atomic
from ..view.acara import ISIAN
from .fkp.tempat import Salah, project, unit
from .fkp.tempat import template as template_in
from .kertas import paper_options, print_pdf
from .periksa import day, misuse
from .terbaca import sound

FOLDER = "terbit"
_KEPT = ("bentuk", "tempat", "susunan", "pejabat", "tembusan")
"""What a draft takes from the unit's last decree: its form, not what it decides."""
DECREE, ALL = "sk", "semua"
"""Two kinds of what is printed: the decree, and all there is."""
KINDS, A3 = ("maklumat", "poster", "loket", "selebaran"), "a3"
"""The kinds for the public, and the sheet that only posters are printed on."""


def options(parser: ArgumentParser) -> None:
    """The verb's own arguments."""
    add = parser.add_argument
    add("unit", metavar="UNIT", help="folder unit, misalnya disdukcapil")
    add(
        "--jenis", choices=(DECREE, *KINDS, ALL), default=DECREE, metavar="JENIS",
        help=f"{', '.join((DECREE, *KINDS))}, atau {ALL}; bawaan: {DECREE}",
    )  # fmt: skip
    add(
        "--tanggal",
        type=day,
        metavar="TANGGAL",
        help="penetapan pada hari itu; bawaan: yang terakhir",
    )
    add(
        "--rancangan", action="store_true",
        help="cetak dari berkas yang sedang ditulis, bertanda RANCANGAN",
    )  # fmt: skip
    paper_options(parser, A3)
    add(
        "--keluaran",
        metavar="FOLDER",
        help=f"folder hasil; bawaan: {FOLDER}/UNIT/penetapan/TANGGAL, atau {FOLDER}/UNIT",
    )


def run(args: Namespace) -> int:
    """Print what was asked for; papers of an earlier call are replaced."""
    try:
        layout = project()
        found = unit(layout, args.unit)
        if args.kertas == A3 and args.jenis != "poster":
            raise Salah("Kertas a3 hanya untuk poster: tambahkan --jenis poster")
        life = Lifecycle(layout)
        sound(life.records.reader.unit(found.path))
        if args.jenis in (DECREE, ALL):
            _print_one(args, life, found)
        if args.jenis != DECREE:
            _print_public(args, life, found)
    except Salah as error:
        return misuse(error.args[0])
    return 0


def _print_one(args: Namespace, life: Lifecycle, folder: Folder) -> None:
    """The decree; where everything is asked for, a unit that has none yet is only told so."""
    try:
        decree = _draft(life, folder) if args.rancangan else _decree(life, folder, args.tanggal)
    except Salah as error:
        if args.jenis != ALL or args.tanggal is not None:
            raise
        print(f"Keputusan tidak dicetak. {error.args[0]}")
        return
    print_decree(args, life, decree, args.keluaran)


def _print_public(args: Namespace, life: Lifecycle, folder: Folder) -> None:
    from .papan import print_public

    layout = life.layout
    alamat = life.records.reader.unit(folder.path).alamat
    target = Path(args.keluaran).resolve() if args.keluaran else layout.root / FOLDER / alamat
    _outside(layout, target)
    written = print_public(
        args, life, folder, target, KINDS if args.jenis == ALL else (args.jenis,)
    )
    if args.pdf:
        print_pdf(written, layout)


def _outside(layout: Layout, folder: Path) -> None:
    if folder.is_relative_to(layout.standards):
        raise Salah("Pilih folder di luar folder standar.")


def print_enacted(args: Namespace, before: Layout, folder: Path) -> None:
    """Print a decree that was just made; the project is read anew, for it holds more by now."""
    life = Lifecycle(discover(before.root, before.standards))
    here = next(f for f in life.layout.folders if f.path == folder)
    print_decree(args, life, _decree(life, here, args.tanggal), None)


def print_decree(args: Namespace, life: Lifecycle, decree: Decree, target: str | None) -> None:
    """Write the paper, and the PDF where it is asked for."""
    from ..render.word.kertas_keputusan import decree_paper, emblem

    layout, found = life.layout, read_enactment(life, decree)
    if found.cacat:
        names = visible(enumerate_words(found.cacat))
        raise Salah(f"Tidak utuh atau tidak terbaca: {names}. Lihat: standar periksa")
    usual = layout.root / FOLDER / decree.unit.alamat / "penetapan" / decree.copy.parent.name
    folder = Path(target).resolve() if target else usual
    _outside(layout, folder)
    picture, trouble = emblem(found.proyek, layout.standards)
    if trouble:
        logo = visible(str(found.proyek.logo))
        print(f"Lambang {logo} tidak dipakai: {trouble}.")
    template = template_in(layout, life.records.reader.proyek.node, "Naskah")
    paper = kertas(found.proyek.kertas, args.kertas)
    name = folder / ("keputusan.docx" if found.sidik else "rancangan-keputusan.docx")
    folder.mkdir(parents=True, exist_ok=True)
    write_atomic(name, decree_paper(found, paper, picture, template))
    sheet = paper.nama if template is None else "menurut templat"
    print(f"Ditulis: {layout.relative(name)} ({len(found.services)} lampiran, {sheet})")
    if template is None and args.kertas is None:
        _tell_paper(life, paper)
    if args.pdf:
        print_pdf([name], layout)


def _tell_paper(life: Lifecycle, paper: Kertas) -> None:
    """A frozen copy keeps its paper; who has chosen another one since is told how to get it."""
    proyek = life.records.reader.proyek.node
    chosen = kertas(proyek.kertas) if proyek is not None and proyek.kertas is not None else paper
    if chosen.kode != paper.kode:
        print(
            f"Kertasnya menurut salinan beku. Di proyek.yaml sekarang {chosen.nama}: untuk itu "
            f"tambahkan --kertas {chosen.kode}"
        )


def _decree(life: Lifecycle, folder: Folder, tanggal: datetime.date | None) -> Decree:
    """The unit's decree of a day, or its last one."""
    here = life.records.reader.unit(folder.path)
    own = _own(life, here)
    on = [d for d in own if tanggal is None or d.copy.parent.name == tanggal.isoformat()]
    if on:
        return on[-1]
    if own:
        days = ", ".join(d.copy.parent.name for d in own)
        raise Salah(f"Tidak ada penetapan pada tanggal itu. Yang ada: {days}")
    raise Salah(
        "Unit ini belum menetapkan standar. Cetak rancangannya dengan --rancangan, atau tetapkan "
        f"dengan: standar tetapkan {visible(here.alamat)} --nomor NOMOR --tanggal TANGGAL"
    )


def usual_title(unit: UnitFolder) -> str:
    """What a decree is about, where nobody says it; a draft is called like what will be signed."""
    return f"Penetapan Standar Pelayanan pada {unit.unit.nama}"


def _own(life: Lifecycle, unit: UnitFolder) -> list[Decree]:
    """The decrees of a unit itself, the last one at the end."""
    return sorted((d for d in life.decrees(unit) if d.unit is unit), key=lambda d: d.order)


def _draft(life: Lifecycle, folder: Folder) -> Decree:
    """A decree as it would be made of the work, with lines to fill in."""
    files = services_below(life.layout, folder)
    if not files:
        raise Salah("Belum ada layanan di unit ini. Buat dahulu: standar baru layanan")
    names = tuple(path.relative_to(folder.path).with_suffix("").as_posix() for path in files)
    here = life.records.reader.unit(folder.path)
    before = _own(life, here)
    like = {key: getattr(before[-1].node, key) for key in _KEPT} if before else {}
    node = Penetapan(
        nomor=ISIAN[:8], tanggal=datetime.date.today(), tentang=usual_title(here), layanan=names,
        **like,
    )  # fmt: skip
    return Decree(node, here, folder.path / "penetapan" / "rancangan" / ENACTED)
