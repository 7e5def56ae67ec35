"""`standar fkp catat`: satu masukan, dengan tanya jawab di terminal atau dengan pilihan."""

from __future__ import annotations

import datetime
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable
from typing import TypeVar

from ...fkp.addresses import meant, nearest
from ...fkp.forum import ForumFolder
from ...fkp.record import add, entry
from ...locale import enumerate_words
from ...message import visible
from ...model.forum import KanalMasukan, Unsur
from ...project.layout import REGISTER_FILE
from ...source.edit import ChangedMeanwhile
from ...source.items import Entry, Unwritable
from ...source.prose import clean
from ..periksa import day
from . import tanya
from .pribadi import warn
from .tempat import Salah, forum, project, readable
from .wawancara import interview

T = TypeVar("T")


def options(parser: ArgumentParser) -> None:
    """The verb's own arguments."""
    where(parser)
    parser.add_argument("--isi", metavar="TEKS", help="yang disampaikan, tanpa nama orang")
    parser.add_argument("--usulan", metavar="TEKS", help="tulisan yang diusulkan")
    parser.add_argument("--unsur", choices=[u.value for u in Unsur], help="kelompok pengusul")
    parser.add_argument(
        "--kanal", choices=[k.value for k in KanalMasukan], help="cara masukan disampaikan"
    )
    parser.add_argument(
        "--terhadap", action="append", metavar="ALAMAT", default=[],
        help="layanan/komponen/kode yang dimaksud; boleh berulang",
    )  # fmt: skip
    parser.add_argument("--tanggal", type=day, metavar="TANGGAL", help="tanggal diterima")


def where(parser: ArgumentParser) -> None:
    """Which forum is meant."""
    parser.add_argument(
        "forum", metavar="FORUM", nargs="?",
        help="folder forum atau unit/tanggal; boleh dikosongkan bila hanya ada satu",
    )  # fmt: skip


def run(args: Namespace) -> int:
    """Ask what the call does not say, then write one input down."""
    layout = project()
    found = readable(forum(layout, args.forum))
    if args.isi is None and not tanya.at_terminal():
        raise Salah("Sebutkan yang disampaikan: --isi “…”. Pilihan lain: standar fkp catat --help")
    given = {"unsur": args.unsur, "kanal": args.kanal, "usulan": args.usulan, "isi": args.isi}
    targets = [_address(found, target) for target in args.terhadap]
    if args.isi is None:
        answers = interview(found, {**given, "terhadap": "".join(targets)})
        given = {key: answers.get(key) or value for key, value in given.items()}
        targets = targets or list(filter(None, [answers["terhadap"]]))
    said = _entry(given, targets, args.tanggal or received(found))
    file = found.path / REGISTER_FILE
    (code,) = guarded(layout.relative(file), lambda: add(file, [said]))
    print(f"Dicatat sebagai {code} di {layout.relative(file)}")
    warn({code: said})
    return 0


def received(found: ForumFolder) -> datetime.date:
    """The day of the forum, or today where that is still to come."""
    today = datetime.date.today()
    return min(today, found.forum.tanggal) if found.forum is not None else today


def _entry(given: dict[str, str | None], targets: Iterable[str], day: datetime.date) -> Entry:
    """The input as the register writes it."""
    texts = {key: clean(text or "") for key, text in given.items()}
    if not texts["isi"]:
        raise Salah("Isi masukan masih kosong.")
    return entry(
        texts["isi"], texts["usulan"], texts["unsur"], texts["kanal"] or "forum", day.isoformat(),
        targets,
    )  # fmt: skip


def guarded(name: str, change: Callable[[], T]) -> T:
    """What a change of a register gives; why it could not be written is a misuse."""
    try:
        return change()
    except Unwritable:
        raise Salah(
            f"{name} tidak dapat ditulis tanpa mengubah yang lain, jadi tidak diubah. "
            f"Lihat: standar periksa {name}"
        ) from None
    except ChangedMeanwhile:
        raise Salah(f"{name} sedang diubah orang lain. Ulangi perintahnya.") from None


def _address(found: ForumFolder, target: str) -> str:
    """The address as the register writes it; one that names nothing is a misuse."""
    if (name := meant(found, target)) is not None:
        return name
    near = nearest(found, target)
    hint = f" Maksudnya {enumerate_words(near, 'atau')}?" if near else ""
    raise Salah(f"Tidak ada layanan atau bagian {visible(target)} pada yang dibahas.{hint}")
