"""Indeks SKM: NRR per unsur, NRR tertimbang, IKM, dan mutunya, dengan pecahan yang pasti."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from ..model.skm import Mutu, Skala, Survei
from .bulat import bulat

if TYPE_CHECKING:
    from .instrumen import InstrumenSkm, JenjangMutu


@dataclass(frozen=True)
class Ukuran:
    """What people said of one unsur: the mean of so many answers."""

    nrr: Fraction
    banyak: int | None = None
    sebaran: Mapping[int, int] = field(default_factory=dict)
    """How many gave each answer; nothing where only the mean is known."""


@dataclass(frozen=True)
class Indeks:
    """The index of a group of respondents; `unsur` holds the mean of each element by its code."""

    instrumen: InstrumenSkm
    unsur: Mapping[str, Ukuran]
    responden: int | None = None

    @property
    def lengkap(self) -> bool:
        """Whether every element was answered; else there is no index."""
        return all(item.kode in self.unsur for item in self.instrumen.unsur)

    def tertimbang(self, kode: str) -> Fraction:
        """The weighted mean of an element."""
        return self.unsur[kode].nrr * self.instrumen.bobot.nilai.nilai

    @property
    def nrr_tertimbang(self) -> Fraction | None:
        """The sum of all weighted means; None where an element is missing."""
        if not self.lengkap:
            return None
        return sum((self.tertimbang(item.kode) for item in self.instrumen.unsur), Fraction())

    @property
    def ikm(self) -> Fraction | None:
        """The index, from 25 to 100, exactly; None where an element is missing."""
        total = self.nrr_tertimbang
        return None if total is None else total * self.instrumen.pengali.nilai

    @property
    def mutu(self) -> JenjangMutu | None:
        """The letter of the index as it is printed."""
        return None if self.ikm is None else jenjang(bulat(self.ikm), self.instrumen)

    @property
    def terendah(self) -> tuple[str, ...]:
        """The elements with the lowest mean; all of those that are equal."""
        return terendah({kode: item.nrr for kode, item in self.unsur.items()})

    @property
    def tertinggi(self) -> tuple[str, ...]:
        """The elements with the highest mean, in the official order; all that are equal."""
        order = self.urut()
        most = self.unsur[order[-1]].nrr if order else None
        return tuple(kode for kode in order if self.unsur[kode].nrr == most)

    def urut(self) -> list[str]:
        """The elements from the lowest mean to the highest; equal ones in the official order."""
        codes = [item.kode for item in self.instrumen.unsur if item.kode in self.unsur]
        return sorted(codes, key=lambda kode: self.unsur[kode].nrr)


def terendah(nilai: Mapping[str, Fraction]) -> tuple[str, ...]:
    """The names with the least value."""
    least = min(nilai.values(), default=None)
    return tuple(name for name, value in nilai.items() if value == least)


def jenjang(ikm: Decimal, instrumen: InstrumenSkm) -> JenjangMutu | None:
    """The letter of a printed index; None below the lowest bound that is known."""
    known = sorted(instrumen.mutu, key=lambda item: item.dari.nilai, reverse=True)
    return next((item for item in known if ikm >= item.dari.nilai), None)


def mutu(ikm: Decimal, batas: Mapping[Mutu, Decimal]) -> Mutu | None:
    """The letter of a printed index by bounds that a report states itself."""
    known = sorted(batas.items(), key=lambda item: item[1], reverse=True)
    return next((letter for letter, least in known if ikm >= least), None)


def menuju(ikm: Decimal, batas: Mapping[Mutu, Decimal]) -> tuple[Mutu, Decimal] | None:
    """The next better letter and how much is missing to it; None where there is none."""
    above = [(least, letter) for letter, least in batas.items() if least > ikm]
    if not above:
        return None
    least, letter = min(above, key=lambda pair: pair[0])
    return letter, least - ikm


def menurut_jawaban(jawaban: Iterable[Mapping[str, int]], instrumen: InstrumenSkm) -> Indeks:
    """The index of some respondents; each of them says element → answer."""
    counted: dict[str, Counter[int]] = {item.kode: Counter() for item in instrumen.unsur}
    people = 0
    for answers in jawaban:
        people += 1
        for kode, value in answers.items():
            counted[kode][value] += 1
    measured = {kode: _rata(answers) for kode, answers in counted.items() if answers}
    return Indeks(instrumen, measured, people)


def _rata(answers: Counter[int]) -> Ukuran:
    count = answers.total()
    total = sum(value * times for value, times in answers.items())
    return Ukuran(Fraction(total, count), count, dict(sorted(answers.items())))


def skala_nilai(survei: Survei) -> Skala:
    """The scale that a survey states; else the one that its values can only lie on."""
    if survei.skala is not None:
        return survei.skala
    values = [item.nilai for part in (survei, *survei.layanan, *survei.unit) for item in part.unsur]
    return Skala.SERATUS if any(value.nilai > 4 for value in values) else Skala.SATU_EMPAT


def ke_nrr(nilai: Fraction, skala: Skala, instrumen: InstrumenSkm) -> Fraction:
    """A value of any scale as a mean from 1 to 4."""
    return nilai / instrumen.pengali.nilai if skala is Skala.SERATUS else nilai
