"""Keputusan atas satu masukan: apa yang boleh ditulis, dan apa yang ditulis ke register."""

from __future__ import annotations

import datetime
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import Enum

from ..model import Masukan
from ..model.forum import Keputusan
from ..source.items import Entry, Value
from .forum import ForumFolder
from .trace import merged

_WORDS = 4
"""An answer in fewer words is none: “Tidak.”, “Nanti.”, “...”."""
_CODE = re.compile(r"([a-z]+)[-_ ]?([0-9]{1,9})").fullmatch


class Halangan(Enum):
    """Why a decision cannot be written as it was given."""

    TIDAK_DIKENAL = "tidak dikenal"
    DIGABUNG = "dijawab bersama masukan lain"
    SUDAH_DIPUTUS = "sudah diputuskan"
    TANPA_TANGGAPAN = "tanpa tanggapan"
    TANGGAPAN_PENGGANTI = "tanggapan belum menjawab"
    DIRI_SENDIRI = "masukan itu sendiri"
    BERGABUNGAN = "sudah menjawab masukan lain"
    TINDAK_LANJUT = "tidak ada tindak lanjut itu"
    TIDAK_TERKAIT = "tidak ada pada keputusan ini"


@dataclass(frozen=True, slots=True)
class Hambatan:
    """An obstacle: the code it is about, and the other code that is in the way."""

    halangan: Halangan
    kode: str
    lain: str = ""


@dataclass(frozen=True, slots=True)
class Putusan:
    """What is decided on an input: the decision, the public answer, and what belongs to it."""

    kode: str
    keputusan: Keputusan
    tanggapan: str
    diputus: datetime.date
    gabung: tuple[str, ...] = ()
    tindak_lanjut: tuple[str, ...] = ()
    lepas: tuple[str, ...] = ()
    """What no longer belongs to it: codes, or `gabung` and `tindak-lanjut` for all of a kind."""


def inputs(forum: ForumFolder) -> dict[str, Masukan]:
    """The inputs of a forum by their codes."""
    register = forum.register.node
    return {item.kode: item for item in register.masukan} if register is not None else {}


def code_of(forum: ForumFolder, written: str) -> str:
    """The code of the input that is meant: `M-2` and `m02` are `m-02`; else what was written."""
    known, word = inputs(forum), written.strip()
    if word in known or (said := _parts(word)) is None:
        return word
    same = [code for code in known if _parts(code) == said]
    return same[0] if len(same) == 1 else word


def _parts(code: str) -> tuple[str, int] | None:
    found = _CODE(code.lower())
    return (found[1], int(found[2])) if found is not None else None


def follow_up(forum: ForumFolder) -> dict[str, str]:
    """What will be done after the forum, by its code."""
    works = forum.forum.tindak_lanjut if forum.forum is not None else ()
    return {work.kode: work.kegiatan for work in works if work.kode}


def answered_by(forum: ForumFolder, code: str) -> str | None:
    """The input with which this one is answered, or None."""
    other = _merged(forum).get(code)
    return other.kode if other is not None else None


def _merged(forum: ForumFolder) -> dict[str, Masukan]:
    return merged(forum.register.node) if forum.register.node is not None else {}


def undecided(forum: ForumFolder) -> list[Masukan]:
    """The inputs that still wait for a decision of their own."""
    elsewhere = _merged(forum)
    return [
        item for code, item in inputs(forum).items()
        if item.keputusan is None and code not in elsewhere
    ]  # fmt: skip


def obstacles(forum: ForumFolder, given: Putusan, *, again: bool) -> Iterator[Hambatan]:
    """All that speaks against it; `again` lets an earlier decision be replaced."""
    known = inputs(forum)
    if given.kode not in known:
        yield Hambatan(Halangan.TIDAK_DIKENAL, given.kode)
        return
    if first := answered_by(forum, given.kode):
        yield Hambatan(Halangan.DIGABUNG, given.kode, first)
    if known[given.kode].keputusan is not None and not again:
        yield Hambatan(Halangan.SUDAH_DIPUTUS, given.kode)
    if not given.tanggapan:
        yield Hambatan(Halangan.TANPA_TANGGAPAN, given.kode)
    elif len(re.findall(r"\w+", given.tanggapan)) < _WORDS:
        yield Hambatan(Halangan.TANGGAPAN_PENGGANTI, given.kode)
    for code in given.gabung:
        yield from _merging(forum, given.kode, code)
    for code in given.tindak_lanjut:
        if code not in follow_up(forum):
            yield Hambatan(Halangan.TINDAK_LANJUT, code)
    yield from unrelated(forum, given.kode, given.lepas)


def unrelated(forum: ForumFolder, code: str, words: Collection[str]) -> Iterator[Hambatan]:
    """What cannot be withdrawn from a decision, because it does not belong to it."""
    own = _belonging(inputs(forum)[code])
    for word in words:
        if not own.get(word.replace("-", "_")) and not any(word in held for held in own.values()):
            yield Hambatan(Halangan.TIDAK_TERKAIT, word, code)


def withdrawn(forum: ForumFolder, code: str, words: Collection[str]) -> dict[str, tuple[str, ...]]:
    """The codes that words mean, by the field of the register in which they stand."""
    own, wanted = _belonging(inputs(forum)[code]), {word.replace("-", "_") for word in words}
    wanted |= set(words)
    found = {key: tuple(one for one in held if {key, one} & wanted) for key, held in own.items()}
    return {key: gone for key, gone in found.items() if gone}


def _belonging(item: Masukan) -> dict[str, tuple[str, ...]]:
    return {"gabung": item.gabung, "tindak_lanjut": item.tindak_lanjut}


def _merging(forum: ForumFolder, into: str, code: str) -> Iterator[Hambatan]:
    """Why one input cannot be answered with another."""
    item = inputs(forum).get(code)
    if item is None:
        yield Hambatan(Halangan.TIDAK_DIKENAL, code)
    elif code == into:
        yield Hambatan(Halangan.DIRI_SENDIRI, code)
    elif item.keputusan is not None:
        yield Hambatan(Halangan.SUDAH_DIPUTUS, code)
    elif item.gabung:
        yield Hambatan(Halangan.BERGABUNGAN, code, item.gabung[0])
    elif (other := answered_by(forum, code)) not in (None, into):
        yield Hambatan(Halangan.DIGABUNG, code, other or "")


def values(forum: ForumFolder, given: Putusan) -> Entry:
    """The fields of the input, in the order of the register."""
    targets = inputs(forum)[given.kode].terhadap
    found: dict[str, Value] = {
        "keputusan": given.keputusan.value,
        "tanggapan": given.tanggapan,
        "diputus": given.diputus.isoformat(),
        "gabung": given.gabung,
        "tindak_lanjut": given.tindak_lanjut,
        "sidik": forum.jejak.places.digest(forum.unit.alamat, targets, new=True),
    }
    return {key: value for key, value in found.items() if value}
