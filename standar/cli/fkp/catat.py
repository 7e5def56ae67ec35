"""`standar fkp catat`: satu masukan, dengan tanya jawab di terminal atau dengan pilihan."""

from __future__ import annotations

import datetime
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from ...fkp.addresses import meant, nearest
from ...fkp.forum import ForumFolder
from ...fkp.record import add, entry
from ...locale import enumerate_words
from ...message import visible
from ...model.forum import KanalMasukan, Unsur
from ...project.layout import REGISTER_FILE, Layout
from ...source.edit import ChangedMeanwhile
from ...source.items import Entry, Unwritable
from ...source.prose import clean
from ...view.kata_forum import sebutan_forum
from ..periksa import day
from . import tanya
from .pribadi import warn
from .tempat import Salah, forum, not_frozen, project, readable, recordable
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
    """Write one input down; at a terminal ask what the call does not say, input after input."""
    layout = project()
    found = recordable(readable(forum(layout, args.forum)))
    if args.isi is None and not tanya.at_terminal():
        raise Salah("Sebutkan yang disampaikan: --isi “…”. Pilihan lain: standar fkp catat --help")
    targets = [_address(found, target) for target in args.terhadap]
    day = args.tanggal or received(found)
    given: tanya.Answers = {
        "unsur": args.unsur, "kanal": args.kanal, "usulan": args.usulan, "isi": args.isi,
        "tanggal": args.tanggal and args.tanggal.isoformat(), "terhadap": "\n".join(targets),
    }  # fmt: skip
    if args.isi is not None:
        _saved(layout, found, _entry(given, targets, day))
        if told := not_frozen(found):
            print(told)
        return 0
    saved: list[str] = []
    try:
        _asked(layout, found, given, day, saved)
    except tanya.Berhenti as stopped:
        raise Salah(_left(saved) or stopped.args[0]) from None
    if len(saved) > 1:
        print(f"Selesai: {len(saved)} masukan dicatat, {enumerate_words(saved)}.")
    return 0


def _asked(
    layout: Layout, found: ForumFolder, given: tanya.Answers, day: datetime.date, saved: list[str]
) -> None:
    """Ask for inputs until there are no more; each is in the register before the next question.

    The way of one input and its day are offered for the next; its words are its own.
    """
    kept: tanya.Answers = {}
    print(visible(sebutan_forum(found)))
    if told := not_frozen(found):
        print(told)
    while True:
        answers = interview(found, given, kept, day)
        targets = (answers.get("terhadap") or "").splitlines()
        when = answers.get("tanggal")
        said = _entry(answers, targets, datetime.date.fromisoformat(when) if when else day)
        saved.append(_saved(layout, found, said))
        if not tanya.again("Catat masukan lain?"):
            return
        given = given | {"usulan": None}
        kept = {key: answers.get(key) for key in ("kanal", "tanggal")}


def _saved(layout: Layout, found: ForumFolder, said: Entry) -> str:
    """Write an input down, say so, and return its code."""
    file = found.path / REGISTER_FILE
    (code,) = guarded(layout.relative(file), lambda: add(file, [said]))
    print(f"Dicatat sebagai {code} di {layout.relative(file)}")
    warn({code: said})
    return code


def _left(saved: Sequence[str]) -> str:
    """What stays where the questions were left half way; nothing where nothing was saved."""
    if not saved:
        return ""
    return f"Masukan terakhir dibatalkan. Yang sudah dicatat tetap ada: {enumerate_words(saved)}."


def received(found: ForumFolder) -> datetime.date:
    """The day of the forum, or today where that is still to come."""
    today = datetime.date.today()
    return min(today, found.forum.tanggal) if found.forum is not None else today


def _entry(given: tanya.Answers, targets: Iterable[str], day: datetime.date) -> Entry:
    """The input as the register writes it."""
    texts = {key: clean(given.get(key) or "") for key in ("unsur", "kanal", "isi", "usulan")}
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
