"""`standar tetapkan`: memeriksa semua pintu, lalu membekukan standar yang ditetapkan."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Iterator

from ..enact.enact import Enactment, enact
from ..enact.gate import Gates, gates
from ..fkp.draft import ChangedWhileRead, draft, services_below
from ..locale import enumerate_words, tanggal
from ..message import say, visible
from ..model import Penetapan
from ..project.document import Document, parse
from ..project.layout import DECREE_FILE, Folder, Layout
from ..project.project import UnitFolder
from ..project.reader import Reader
from ..source.edit import ChangedMeanwhile
from ..source.read import read_bytes
from ..view.status import hari, status_penyusun
from .cetak import print_enacted, usual_title
from .fkp.tempat import Salah, project, services, unit, within
from .kerangka import frame
from .kertas import paper_options
from .periksa import day, misuse, told

CARA = {
    "masukan-belum-diputuskan": "putuskan dengan: standar fkp putuskan",
    "masukan-belum-ditanggapi": "tulis tanggapan bagi masyarakat di masukan.yaml",
    "masukan-belum-dilaksanakan": "ubah bagian standar yang dimaksud, atau janjikan di forum.yaml "
    "tindak lanjut yang berpenanggung jawab dan bertenggat",
    "masukan-perlu-ditinjau": "baca ulang, lalu putuskan kembali dengan: "
    "standar fkp putuskan --ganti",
    "perubahan-tanpa-sebab": "sebutkan sebabnya di perubahan_lain pada forum.yaml, atau urungkan",
    "rancangan-belum-dibekukan": "bekukan dengan: standar fkp buka",
    "peserta-belum-dicatat": "tulis banyaknya peserta menurut unsur di forum.yaml",
    "forum-tanpa-masukan": "catat masukannya dengan: standar fkp catat; bila peserta memang tidak "
    "memberi masukan apa pun, sebutkan alasannya di tanpa_masukan pada forum.yaml",
    "register-masukan-tidak-ada": "kembalikan masukan.yaml dari cadangan atau Git; bila memang "
    "belum ada yang dicatat, buat masukan.yaml yang berisi []",
    "daftar-masukan-kosong": "tulis masukannya, atau kembalikan masukan.yaml dari cadangan atau "
    "Git",
    "salinan-dibahas-berubah": "kembalikan berkasnya dari cadangan atau Git",
}
"""How a gate is closed, by the rule that found it open; other errors are mended as always."""
HILANG = (
    "masukannya sudah dicatat, jadi rancangan hari ini bukan lagi yang dibaca peserta; kembalikan "
    "folder rancangan dari cadangan atau Git"
)
"""How a frozen draft comes back that was there once; it is not to be made anew."""


def options(parser: ArgumentParser) -> None:
    """The verb's own arguments."""
    add = parser.add_argument
    add("unit", metavar="UNIT", help="folder unit, misalnya disdukcapil")
    add("--nomor", required=True, metavar="NOMOR", help="nomor keputusan")
    add("--tanggal", required=True, type=day, metavar="TANGGAL", help="tanggal penetapan")
    add("--tentang", metavar="JUDUL", help="judul keputusan")
    add("--pejabat", metavar="JABATAN", help="jabatan yang menetapkan; bawaan: pimpinan unit")
    add(
        "--layanan", nargs="+", metavar="LAYANAN", default=[],
        help="layanan yang ditetapkan; bawaan: semua layanan unit ini dan unit di dalamnya",
    )  # fmt: skip
    add(
        "--mencabut", action="append", metavar="KEPUTUSAN", default=[],
        help="keputusan lama yang dicabut; boleh diulang",
    )  # fmt: skip
    add(
        "--tanpa-forum", metavar="ALASAN",
        help="alasan bila standarnya belum dibahas dalam forum konsultasi publik",
    )  # fmt: skip
    paper_options(parser)
    add("--uji", action="store_true", help="hanya tunjukkan yang belum beres")


def run(args: Namespace) -> int:
    """Enact what is ready; else say what is open, and write nothing."""
    try:
        layout = project()
        wanted = _wanted(args, layout, unit(layout, args.unit))
        within(layout, wanted.folder)
        text, document = _decree(args, wanted)
        found = gates(wanted, document)
        if _told(args, wanted, found) or args.uji:
            return 1 if _open(args, found) else 0
        enact(wanted, text)
    except Salah as error:
        return misuse(error.args[0])
    except FileExistsError as error:
        return misuse(f"{error.args[0]} sudah ada dan tidak diubah.")
    except (ChangedWhileRead, ChangedMeanwhile) as error:
        name = visible(str(error.args[0].name))
        return misuse(f"{name} berubah selagi diperiksa. Belum ditetapkan; ulangi perintahnya.")
    print(
        f"Ditetapkan: {len(wanted.services)} layanan, dicatat di {layout.relative(wanted.folder)}"
    )
    print(f"Salinannya dibekukan dengan sidik {wanted.draft.sidik}")
    print_enacted(args, layout, wanted.base)
    print("Umumkan kepada masyarakat dengan: standar terbitkan")
    return 0


def _wanted(args: Namespace, layout: Layout, folder: Folder) -> Enactment:
    named = services(layout, folder, args.layanan) if args.layanan else None
    found = named or services_below(layout, folder)
    if not found:
        raise Salah(f"Belum ada layanan di {args.unit}. Buat dahulu: standar baru layanan")
    here = Reader(layout).unit(folder.path)
    return Enactment(layout, here, args.tanggal, tuple(found), draft(layout, found))


def _decree(args: Namespace, wanted: Enactment) -> tuple[str, Document[Penetapan]]:
    """The text of the record, and what is read from it."""
    given = {
        "--nomor": args.nomor, "--pejabat": args.pejabat or _head(wanted.unit),
        "--tentang": args.tentang or usual_title(wanted.unit),
        "--tanpa-forum": "-" if args.tanpa_forum is None else args.tanpa_forum,
    }  # fmt: skip
    for name, value in given.items():
        if not value.strip(" ."):
            raise Salah(f"Isi {name}.")
    text = frame(
        "sk", nomor=given["--nomor"], tanggal=args.tanggal.isoformat(), tentang=given["--tentang"],
        pejabat=given["--pejabat"], layanan=wanted.names, mencabut=args.mencabut,
        tanpa_forum=args.tanpa_forum,
    )  # fmt: skip
    name = wanted.layout.relative(wanted.folder / DECREE_FILE)
    found = parse(read_bytes(text.encode(), name), Penetapan)
    if found.node is None or found.diagnostics:
        raise Salah("Nomor, jabatan, atau judulnya memuat tanda yang tidak dapat ditulis.")
    return text, found


def _head(unit: UnitFolder) -> str:
    """The office at the head of the unit, or of the nearest one around it that names its head."""
    node: UnitFolder | None = unit
    while node is not None:
        if node.unit.pimpinan:
            return node.unit.pimpinan
        node = node.parent
    return ""


def _open(args: Namespace, found: Gates) -> bool:
    return found.open or bool(found.undiscussed and args.tanpa_forum is None)


def _told(args: Namespace, wanted: Enactment, found: Gates) -> bool:
    """Say where every service stands and which gates are open; True if any is."""
    for name, status in found.status.items():
        print(f"{name}: {status_penyusun(status)}")
    print()
    if found.found.diagnostics:
        sys.stdout.write(told(found.found, [wanted.layout.root]))
        print()
    for note in found.notes:
        print(f"Catatan: {visible(say(note, found.found.rules))}")
    for name in found.same_day:
        print(f"Catatan: forum {visible(name)} diadakan pada hari penetapannya sendiri.")
    if not _open(args, found):
        if args.uji:
            print("Semuanya beres. Tetapkan dengan perintah yang sama tanpa --uji.")
        return False
    for reason in _reasons(args, wanted, found):
        print(f"Belum beres: {reason}")
    print("Belum ditetapkan; tidak ada yang ditulis.")
    return True


def _reasons(args: Namespace, wanted: Enactment, found: Gates) -> Iterator[str]:
    """The open gates, each with the way to close it."""
    rules = Counter(diagnostic.rule for diagnostic in found.found.diagnostics)
    lost = {d.rule for d in found.found.diagnostics if d.values.get("bermasukan")}
    for name, count in rules.items():
        cara = HILANG if name in lost else CARA.get(name)
        yield f"{name} ({count}): {cara or f'perbaiki menurut standar jelaskan {name}'}."
    if found.undiscussed and args.tanpa_forum is None:
        names = enumerate_words(found.undiscussed)
        yield (
            f"{names} belum dibahas dalam forum konsultasi publik. Buka forumnya: standar fkp "
            f"buka {visible(args.unit)}; bila memang tanpa forum, sebutkan alasannya: "
            '--tanpa-forum "..."'
        )
    if found.taken:
        where = wanted.layout.relative(wanted.folder)
        yield f"{where} sudah ada dan tidak diubah. Pakai tanggal lain."
    if found.later:
        days = enumerate_words(map(hari, found.later))
        yield (
            f"layanan ini sudah dibahas atau ditetapkan pada {days}, sesudah "
            f"{tanggal(args.tanggal)}. Pakai tanggal yang lebih baru."
        )
