"""`standar fkp berita-acara`: kertas forum, siap ditandatangani dan dilampirkan."""

from __future__ import annotations

import datetime
from argparse import ArgumentParser, Namespace
from functools import partial
from pathlib import Path

from ...fkp.forum import ForumFolder
from ...fkp.progress import Kemajuan
from ...fkp.terbitan import terbitan
from ...fkp.terbuka import opened
from ...kertas import kertas
from ...model import Proyek
from ...model.forum import DaftarHadir
from ...project.layout import Layout
from ...project.reader import load
from ...site.manifest import MANIFEST
from ...source.edit import write_atomic
from ..kertas import paper_options, print_pdf
from .catat import where
from .tempat import Salah, damage, forum, project, readable, template, unread

FOLDER = "terbit"
ATTENDANCE = "peserta.rahasia.yaml"
"""Names of people; only the printed list shows them."""


def options(parser: ArgumentParser) -> None:
    """The verb's own arguments."""
    where(parser)
    paper_options(parser)
    parser.add_argument(
        "--keluaran", metavar="FOLDER", help=f"folder hasil; bawaan: {FOLDER}/UNIT/fkp/TANGGAL"
    )


def run(args: Namespace) -> int:
    """Write all papers of a forum; those of an earlier call are replaced."""
    layout = project()
    found = readable(forum(layout, args.forum))
    folder = Path(args.keluaran).resolve() if args.keluaran else layout.root / FOLDER / found.alamat
    if folder.is_relative_to(layout.standards) or layout.standards.is_relative_to(folder):
        raise Salah("Kertas forum memuat nama peserta; pilih folder di luar folder standar.")
    if any((place / MANIFEST).is_file() for place in (folder, *folder.parents)):
        raise Salah("Kertas forum memuat nama peserta; jangan di dalam folder terbitan.")
    if broken := damage(found):
        print(f"{broken}\nBelum dicetak: kertasnya akan menyebut sidik rancangan yang lain isinya.")
        return 1
    from ...render.word.kertas_forum import papers

    hadir, proyek = _attendance(layout, found), _government(layout, found)
    progress = Kemajuan(opened(found), datetime.date.today())
    sheet, issue = kertas(proyek.kertas, args.kertas), terbitan(layout, found)
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    shape = partial(template, layout, proyek, "Kertas forum")
    for name, content in papers(progress.forum, issue, sheet, proyek, hadir, shape):
        write_atomic(folder / name, content)
        made.append(folder / name)
        print(f"Ditulis: {layout.relative(folder / name)}")
    shaped = "; berita acara, matriks, dan daftar hadir menurut templat" if proyek.templat else ""
    print(f"Ukuran kertas: {sheet.nama}{shaped}")
    if args.pdf:
        print_pdf(made, layout)
    if not found.salinan.ada:
        print("Naskah perubahan belum ada, karena rancangan yang dibahas belum dibekukan.")
    if hadir is not None:
        print("daftar-hadir.docx memuat nama peserta; jangan diterbitkan.")
    if count := sum(map(len, progress.terbuka.values())):
        print(f"Masih ada {count} hal yang terbuka. Lihat: standar fkp status")
    return 0


def _government(layout: Layout, found: ForumFolder) -> Proyek:
    document = found.unit.proyek
    node = document.node if document is not None else None
    return node or Proyek(nama=layout.root.name or "Proyek")


def _attendance(layout: Layout, found: ForumFolder) -> DaftarHadir | None:
    """Who came, where a list is kept; the printed one has empty rows otherwise."""
    path = found.path / ATTENDANCE
    if not path.exists():
        return None
    name = layout.relative(path)
    document = load(path, name, DaftarHadir)
    if document.node is None or document.diagnostics:
        raise Salah(f"{unread(document)} Isinya daftar: nama, unsur, instansi.")
    return document.node
