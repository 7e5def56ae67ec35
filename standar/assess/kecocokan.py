"""Kecocokan angka tercetak: sejauh mana pembulatan menjelaskan selisih, dan nilai yang mustahil."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import ceil, floor
from typing import TYPE_CHECKING, NamedTuple

from ..model.nilai_survei import Bobot, Nilai
from ..model.skm import Hasil, Skala
from .skm import Indeks, ke_nrr

if TYPE_CHECKING:
    from .instrumen import InstrumenSkm


class Dugaan(NamedTuple):
    """What could have been printed, and how far the rounding of what it rests on may move it."""

    nilai: Fraction
    longgar: Fraction


def cocok(tercetak: Nilai, dugaan: Dugaan) -> bool:
    """Whether rounding alone can explain how a printed number differs."""
    return abs(tercetak.pecahan - dugaan.nilai) <= dugaan.longgar + tercetak.satuan


def faktor(instrumen: InstrumenSkm, bobot: Bobot | None) -> list[Fraction]:
    """What the weights of all elements come to: 1, or what those that are printed make of it."""
    printed = [*instrumen.bobot.tercetak, *([bobot] if bobot is not None else [])]
    sums = (weight.nilai * len(instrumen.unsur) for weight in printed)
    return list(dict.fromkeys([Fraction(1), *sums]))


def dugaan_nrr(
    hasil: Hasil, indeks: Indeks, skala: Skala, bobot: Bobot | None = None
) -> list[Dugaan]:
    """What the sum of the weighted means could be, from the elements, else from the index."""
    instrumen = indeks.instrumen
    total = indeks.nrr_tertimbang
    if total is not None:
        unit = _jumlah(item.nilai.satuan for item in hasil.unsur) / len(hasil.unsur)
        slack = ke_nrr(unit, skala, instrumen) / 2
        return [Dugaan(total * factor, slack) for factor in faktor(instrumen, bobot)]
    if hasil.ikm is None:
        return []
    times = instrumen.pengali.nilai
    return [Dugaan(hasil.ikm.pecahan / times, hasil.ikm.satuan / times)]


def dugaan_ikm(
    hasil: Hasil, indeks: Indeks, skala: Skala, bobot: Bobot | None = None
) -> list[Dugaan]:
    """What the index could be, from the elements; nothing where one of them is missing."""
    if indeks.nrr_tertimbang is None:
        return []
    times = indeks.instrumen.pengali.nilai
    found = dugaan_nrr(hasil, indeks, skala, bobot)
    return [Dugaan(mean.nilai * times, mean.longgar * times) for mean in found]


def terdekat(nilai: Nilai, responden: int, skala: Skala, instrumen: InstrumenSkm) -> list[Fraction]:
    """The values next to a printed one that so many answers can give; none where it is one.

    An answer is a whole number, so the mean of n answers is a multiple of 1/n; where so many people
    answered that every printed number is near one, nothing can be told.
    """
    times = instrumen.pengali.nilai if skala is Skala.SERATUS else 1
    step = Fraction(times, responden) if responden else Fraction(0)
    if step <= 2 * nilai.satuan:
        return []
    least, most = (
        limit * responden for limit in (instrumen.skala.terendah, instrumen.skala.tertinggi)
    )
    exact = nilai.pecahan / step
    around = sorted({min(max(total, least), most) for total in (floor(exact), ceil(exact))})
    if any(abs(total * step - nilai.pecahan) < nilai.satuan for total in around):
        return []
    return [total * step for total in around]


def jumlah_mungkin(jumlah: int, responden: int, instrumen: InstrumenSkm) -> bool:
    """Whether so many answers can add up to a total."""
    scale = instrumen.skala
    return scale.terendah * responden <= jumlah <= scale.tertinggi * responden


def jumlah_cetak(tertimbang: Sequence[Nilai]) -> Dugaan:
    """What printed weighted means add up to, and how far their rounding may move it."""
    return Dugaan(_jumlah(n.pecahan for n in tertimbang), _jumlah(n.satuan / 2 for n in tertimbang))


def _jumlah(values: Iterable[Fraction]) -> Fraction:
    return sum(values, Fraction())
