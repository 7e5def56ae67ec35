"""`standar fkp putuskan`: keputusan dan tanggapan atas satu masukan."""

from __future__ import annotations

import datetime
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Collection, Sequence
from difflib import get_close_matches

from ...fkp.decision import (
    Halangan,
    Hambatan,
    Putusan,
    code_of,
    inputs,
    obstacles,
    unrelated,
    values,
    withdrawn,
)
from ...fkp.forum import ForumFolder
from ...fkp.record import ROOT, change
from ...locale import enumerate_words
from ...message import visible
from ...model.forum import Keputusan
from ...project.layout import REGISTER_FILE, Layout
from ...source.items import update
from ...source.prose import clean
from ...source.withdraw import withdraw
from ...view.acara import NAMA_KEPUTUSAN
from ..periksa import day
from . import tanya
from .catat import guarded
from .halangan import missing, reason
from .pribadi import warn
from .tempat import Salah, forum, project, readable
from .wawancara_putusan import decide

_SIGNS = {ord(sign): " " for sign in "-_"}
_DECISIONS = [k.value for k in Keputusan]


def options(parser: ArgumentParser) -> None:
    """The verb's own arguments."""
    parser.add_argument(
        "kata", metavar="[FORUM] KODE KEPUTUSAN", nargs="*",
        help=f"misalnya: m-03 diterima. Keputusannya {enumerate_words(_DECISIONS, 'atau')}",
    )  # fmt: skip
    parser.add_argument("--tanggapan", metavar="TEKS", help="alasan yang dibaca masyarakat")
    parser.add_argument(
        "--gabung", action="append", metavar="KODE", default=[],
        help="masukan lain yang sama dan dijawab bersama; boleh berulang",
    )  # fmt: skip
    parser.add_argument(
        "--tindak-lanjut", action="append", metavar="KODE", default=[],
        help="kode tindak lanjut di forum.yaml; boleh berulang",
    )  # fmt: skip
    parser.add_argument(
        "--lepas", action="append", metavar="KODE", default=[],
        help="masukan yang tadinya digabung, atau tindak lanjut, yang ditarik kembali; "
        "“gabung” atau “tindak-lanjut” berarti semuanya; boleh berulang",
    )  # fmt: skip
    parser.add_argument(
        "--per", type=day, metavar="TANGGAL", help="tanggal keputusan; bawaan: hari ini"
    )
    parser.add_argument("--ganti", action="store_true", help="ganti keputusan yang sudah ada")


def run(args: Namespace) -> int:
    """Write one decision down, with its answer, its day, and what the part says now."""
    layout = project()
    place, code, decision = _words(args.kata)
    found = readable(forum(layout, place))
    code = code and code_of(found, code)
    lepas = tuple(code_of(found, name) for name in _codes(args.lepas))
    if lepas and code and decision is None and args.tanggapan is None:
        _release(layout, place, code, lepas)
        return 0
    merged = (code_of(found, name) for name in _codes(args.gabung))
    said: tanya.Answers = {
        "kode": code, "keputusan": decision, "tanggapan": args.tanggapan,
        "gabung": ",".join(merged), "tindak": ",".join(args.tindak_lanjut),
    }  # fmt: skip
    if code is None or decision is None or args.tanggapan is None:
        if not tanya.at_terminal():
            raise Salah(missing(code, decision))
        asked = {key for key, value in said.items() if not value}
        answers = decide(found, said, again=args.ganti)
        said |= {key: answers.get(key) for key in asked}
        lepas += _dropped(found, said, asked) if args.ganti else ()
    given = Putusan(
        said["kode"] or "", Keputusan(said["keputusan"]), clean(said["tanggapan"] or ""),
        args.per or datetime.date.today(), _codes([said["gabung"] or ""]),
        _codes([said["tindak"] or ""]), lepas,
    )  # fmt: skip
    _decide(layout, place, given, again=args.ganti)
    return 0


def _decide(layout: Layout, place: str | None, given: Putusan, *, again: bool) -> None:
    """Write a decision into its input, and say what became of it."""

    def made(found: ForumFolder, raw: bytes) -> bytes:
        _free(found, given, again=again)
        gone = withdrawn(found, given.kode, given.lepas)
        decided = update(raw, given.kode, values(found, given), ROOT)
        return withdraw(decided, given.kode, gone, ROOT)

    before = readable(forum(layout, place))
    _free(before, given, again=again)
    codes = _held(before, given.kode, given.lepas)
    _change(layout, place, made)
    print(f"Masukan {given.kode} diputuskan: {NAMA_KEPUTUSAN[given.keputusan]}.")
    _say(layout, place, given.kode, codes)
    warn({given.kode: {"tanggapan": given.tanggapan}})


def _release(layout: Layout, place: str | None, code: str, lepas: Sequence[str]) -> None:
    """Take back what belonged to a decision, which stays as it is."""
    codes = _held(readable(forum(layout, place)), code, lepas)

    def made(found: ForumFolder, raw: bytes) -> bytes:
        gone = withdrawn(found, code, _held(found, code, codes))
        return withdraw(raw, code, gone, ROOT)

    _change(layout, place, made)
    _say(layout, place, code, codes)


def _held(found: ForumFolder, code: str, lepas: Sequence[str]) -> tuple[str, ...]:
    """The codes that can be taken back from a decision; a word for all of a kind means them."""
    if code not in inputs(found):
        raise Salah(reason(found, Hambatan(Halangan.TIDAK_DIKENAL, code)))
    if (hambatan := next(unrelated(found, code, lepas), None)) is not None:
        raise Salah(reason(found, hambatan))
    return tuple(name for gone in withdrawn(found, code, lepas).values() for name in gone)


def _change(layout: Layout, place: str | None, made: Callable[[ForumFolder, bytes], bytes]) -> None:
    """Change the register; what was read may be old by then, for others decide too."""
    file = forum(layout, place).path / REGISTER_FILE

    def anew(raw: bytes) -> bytes:
        return made(readable(forum(layout, place)), raw)

    guarded(layout.relative(file), lambda: change(file, anew))


def _dropped(found: ForumFolder, said: tanya.Answers, asked: Collection[str]) -> tuple[str, ...]:
    """What belonged to a decision until now, and was not named again when it was asked for."""
    item = inputs(found)[said["kode"] or ""]
    merged, follow = _codes([said["gabung"] or ""]), said["tindak"]
    same = follow == next(iter(item.tindak_lanjut), None)
    gone = [code for code in item.gabung if code not in merged] if "gabung" in asked else []
    if "tindak" in asked and not same:
        gone += [code for code in item.tindak_lanjut if code != follow]
    return tuple(gone)


def _free(found: ForumFolder, given: Putusan, *, again: bool) -> None:
    """Refuse what something speaks against."""
    if (hambatan := next(obstacles(found, given, again=again), None)) is not None:
        raise Salah(reason(found, hambatan))


def _words(words: Sequence[str]) -> tuple[str | None, str | None, str | None]:
    """Forum, code and decision among what stands without a name; any of them may be left out."""
    rest, decision = list(words), None
    for count in (1, 2, 3):  # “diterima sebagian” may come as one word or as several
        name = "-".join(" ".join(words[-count:]).lower().translate(_SIGNS).split())
        if len(words) >= count and name in _DECISIONS:
            rest, decision = list(words[:-count]), name
    if len(rest) > 2:
        raise Salah(f"Urutannya: [FORUM] KODE KEPUTUSAN, misalnya m-03 {_DECISIONS[0]}.")
    if decision is None and len(words) > 1:
        near = get_close_matches(words[-1].lower(), _DECISIONS, 1, 0.5)
        hint = f" Maksudnya {near[0]}?" if near else ""
        raise Salah(
            f"Tidak ada keputusan “{visible(words[-1])}”.{hint} "
            f"Pilih {enumerate_words(_DECISIONS, 'atau')}."
        )
    code = rest.pop() if rest else None
    return (rest[0] if rest else None), code, decision


def _codes(given: Sequence[str]) -> tuple[str, ...]:
    """Codes as they were given, also several with commas between them."""
    words = (word.strip() for text in given for word in text.split(","))
    return tuple(dict.fromkeys(filter(None, words)))


def _say(layout: Layout, place: str | None, code: str, lepas: Sequence[str]) -> None:
    """What became of it, from the files as they are now."""
    found = forum(layout, place)
    if lepas:
        print(f"Dilepas dari masukan {code}: {visible(enumerate_words(lepas))}.")
    for name in lepas:
        if name in inputs(found):
            print(f"Masukan {name} kini menunggu keputusannya sendiri.")
    for nasib in found.jejak.masukan:
        if nasib.masukan.kode == code:
            print(f"Keadaan sekarang: {nasib.keadaan.value}.")
