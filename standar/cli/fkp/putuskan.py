"""`standar fkp putuskan`: keputusan dan tanggapan atas satu masukan."""

from __future__ import annotations

import datetime
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from ...fkp.decision import Halangan, Hambatan, Putusan, follow_up, inputs, obstacles, values
from ...fkp.forum import ForumFolder
from ...fkp.record import ROOT, change
from ...locale import enumerate_words
from ...message import visible
from ...model.forum import Keputusan
from ...project.layout import REGISTER_FILE, Layout
from ...source.items import update
from ...source.prose import clean
from ...view.acara import NAMA_KEPUTUSAN
from ..periksa import day
from . import tanya
from .catat import guarded
from .pribadi import warn
from .tempat import Salah, forum, project, readable
from .wawancara import decide

_ASKED = ("kode", "keputusan", "tanggapan", "gabung", "tindak")
_SHOWN = 12
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
        "--per", type=day, metavar="TANGGAL", help="tanggal keputusan; bawaan: hari ini"
    )
    parser.add_argument("--ganti", action="store_true", help="ganti keputusan yang sudah ada")


def run(args: Namespace) -> int:
    """Write one decision down, with its answer, its day, and what the part says now."""
    layout = project()
    place, code, decision = _words(args.kata)
    found = readable(forum(layout, place))
    merged, follow = args.gabung, args.tindak_lanjut
    if code is None or decision is None or args.tanggapan is None:
        if not tanya.at_terminal():
            raise Salah(_missing(code, decision))
        said = {"kode": code, "keputusan": decision, "tanggapan": args.tanggapan}
        answers = decide(found, {**said, "gabung": ",".join(merged), "tindak": ",".join(follow)})
        code, decision, args.tanggapan, *more = (answers.get(k) or said.get(k) for k in _ASKED)
        merged, follow = [*merged, more[0] or ""], [*follow, more[1] or ""]
    given = Putusan(
        code or "", Keputusan(decision), clean(args.tanggapan or ""),
        args.per or datetime.date.today(), _codes(merged), _codes(follow),
    )  # fmt: skip
    _free(found, given, again=args.ganti)
    file = found.path / REGISTER_FILE

    def made(raw: bytes) -> bytes:
        # what was read may be old by now: the questions take time, and others decide too
        now = readable(forum(layout, place))
        _free(now, given, again=args.ganti)
        return update(raw, given.kode, values(now, given), ROOT)

    guarded(layout.relative(file), lambda: change(file, made))
    _say(layout, place, given)
    warn({given.kode: {"tanggapan": given.tanggapan}})
    return 0


def _free(found: ForumFolder, given: Putusan, *, again: bool) -> None:
    """Refuse what something speaks against."""
    if (hambatan := next(obstacles(found, given, again=again), None)) is not None:
        raise Salah(_reason(found, hambatan))


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


def _missing(code: str | None, decision: str | None) -> str:
    if code is None or decision is None:
        return f"Sebutkan masukan dan keputusannya, misalnya: m-03 {_DECISIONS[0]}"
    return "Setiap keputusan disertai alasannya bagi masyarakat: --tanggapan “…”"


def _reason(found: ForumFolder, hambatan: Hambatan) -> str:
    """Why a decision is refused, and what can be done instead."""
    kode, lain = visible(hambatan.kode), hambatan.lain
    match hambatan.halangan:
        case Halangan.TIDAK_DIKENAL:
            return f"Tidak ada masukan {kode}.{_near(hambatan.kode, inputs(found))}"
        case Halangan.DIGABUNG:
            return f"Masukan {kode} dijawab bersama {lain}. Putuskan {lain}."
        case Halangan.SUDAH_DIPUTUS:
            decision = inputs(found)[hambatan.kode].keputusan
            name = NAMA_KEPUTUSAN[decision] if decision is not None else ""
            return f"Masukan {kode} sudah diputuskan: {name}. Untuk memutus ulang: --ganti"
        case Halangan.TANPA_TANGGAPAN:
            return _missing(kode, kode)
        case Halangan.TANGGAPAN_PENGGANTI:
            return (
                "Tanggapannya terlalu singkat bagi yang bertanya. Tulis apa yang dilakukan, atau "
                "mengapa belum dapat, dalam empat kata atau lebih."
            )
        case Halangan.DIRI_SENDIRI:
            return f"Masukan {kode} tidak dapat digabung dengan dirinya sendiri."
        case Halangan.BERGABUNGAN:
            return f"Masukan {kode} sudah menjawab {lain}. Putuskan {kode}, lalu gabung yang lain."
        case Halangan.TINDAK_LANJUT:
            near = _near(hambatan.kode, follow_up(found))
            return f"Tidak ada tindak lanjut {kode} di forum.yaml.{near}"


def _near(code: str, known: Iterable[str]) -> str:
    known = sorted(known, key=_numbered)
    if len(known) > _SHOWN:
        known = sorted(get_close_matches(code, known, 3, 0.5), key=_numbered) or known[:_SHOWN]
    return f" Yang ada: {enumerate_words(known)}." if known else ""


def _numbered(code: str) -> tuple[str, int, str]:
    """`m-9` before `m-10`."""
    head, _, number = code.rpartition("-")
    return (head, int(number[:9]), "") if number[:9].isdecimal() else (code, 0, code)


def _say(layout: Layout, place: str | None, given: Putusan) -> None:
    """What became of it, from the files as they are now."""
    print(f"Masukan {given.kode} diputuskan: {NAMA_KEPUTUSAN[given.keputusan]}.")
    for nasib in forum(layout, place).jejak.masukan:
        if nasib.masukan.kode == given.kode:
            print(f"Keadaan sekarang: {nasib.keadaan.value}.")
