"""Dari unsur yang lemah ke usulan: unsur mana, seberapa jauh, dan bagian standar yang diukurnya."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from ..model.skm import Mutu
from .bulat import bulat
from .skm import Indeks, jenjang

if TYPE_CHECKING:
    from .instrumen import Unsur

BAIK = (Mutu.A, Mutu.B)
"""The letters that call for no repair."""


class Usulan(NamedTuple):
    """An element to be improved first, and where the standard speaks of it."""

    unsur: Unsur
    nrr: Fraction
    terendah: bool
    """Whether no other element is lower; else it stands here because of its letter."""
    layanan: tuple[str, ...] = ()
    """The services in which it is the lowest element, where that is known."""

    @property
    def komponen(self) -> tuple[str, ...]:
        """The components of a standard that it measures."""
        return self.unsur.komponen


def usulan(indeks: Indeks, per_layanan: Mapping[str, Indeks] | None = None) -> list[Usulan]:
    """What to improve, the weakest first: the lowest elements, and all below a good letter."""
    known = {unsur.kode: unsur for unsur in indeks.instrumen.unsur}
    lowest = _terlemah(indeks)
    found = []
    for kode in indeks.urut():
        mean = indeks.unsur[kode].nrr
        if kode in lowest or not _baik(mean, indeks):
            weak = [
                name for name, part in (per_layanan or {}).items()
                if name and kode in _terlemah(part)
            ]  # fmt: skip
            found.append(Usulan(known[kode], mean, kode in lowest, tuple(weak)))
    return found


def _terlemah(indeks: Indeks) -> tuple[str, ...]:
    """The lowest elements; none where all are equal."""
    found = indeks.terendah
    return found if len(found) < len(indeks.unsur) else ()


def _baik(nrr: Fraction, indeks: Indeks) -> bool:
    """Whether an element alone would have one of the good letters."""
    instrumen = indeks.instrumen
    letter = jenjang(bulat(nrr * instrumen.pengali.nilai), instrumen)
    return letter is not None and letter.mutu in BAIK


class Tren(NamedTuple):
    """How an index has moved from one survey to the next."""

    selisih: Decimal
    berturut: int
    """How many surveys in a row it has moved this way."""


def tren(nilai: Sequence[Decimal]) -> Tren | None:
    """The last move, and for how long it has gone that way; None for fewer than two values."""
    moves = [later - earlier for earlier, later in pairwise(nilai)]
    if not moves:
        return None
    last = moves[-1]
    return Tren(last, _sama_arah(reversed(moves), last))


def _sama_arah(moves: Iterable[Decimal], last: Decimal) -> int:
    count = 0
    for move in moves:
        if (move > 0) != (last > 0) or (move < 0) != (last < 0):
            break
        count += 1
    return count
