"""Nilai satu indikator: yang dibuktikan berkas, yang dijawab, dan satu langkah di atasnya."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING

from ..assess.ipp import Rentang
from ..model.penilaian import Bukti, JawabanIndikator
from .fakta import Fakta

if TYPE_CHECKING:
    from ..assess.instrumen_penilaian import Indikator, JenisFakta


class Dasar(Enum):
    """What the value of an indicator rests on."""

    TERBUKTI = "terbukti"
    BERBUKTI = "berbukti"
    DIAKUI = "diakui"
    SEBAGIAN = "sebagian"
    BELUM = "belum"


@dataclass(frozen=True)
class NilaiIndikator:
    """One indicator: what files prove (`rentang`), what was answered, and what counts."""

    indikator: Indikator
    jawaban: JawabanIndikator | None
    fakta: tuple[Fakta, ...]
    terbukti: Rentang
    """The lowest value that the facts prove, and the highest that they leave open."""
    skala: Rentang

    @property
    def nilai(self) -> Rentang:
        """What counts: the answer, else what the files leave open."""
        given = self.jawaban.nilai if self.jawaban is not None else None
        if given is None or not self.skala.rendah <= given <= self.skala.tinggi:
            return self.terbukti
        return Rentang(Fraction(given), Fraction(given))

    @property
    def bukti(self) -> tuple[Bukti, ...]:
        """The evidence that was given with the answer."""
        return self.jawaban.bukti if self.jawaban is not None else ()

    @property
    def dasar(self) -> Dasar:
        """What the value rests on."""
        value = self.nilai
        if not value.pasti:
            return (
                Dasar.SEBAGIAN if self.terbukti.rendah or self.terbukti.tinggi < 5 else Dasar.BELUM
            )
        if value.rendah <= self.terbukti.rendah:
            return Dasar.TERBUKTI
        return Dasar.BERBUKTI if self.bukti else Dasar.DIAKUI

    @property
    def diketahui(self) -> bool:
        """Whether anything at all is known of its value."""
        return self.dasar is not Dasar.BELUM


@dataclass(frozen=True)
class Langkah:
    """One step up of an indicator: what is missing for it, what it brings, and its effort."""

    indikator: Indikator
    dari: int
    ke: int
    perbaikan: tuple[JenisFakta, ...]
    kenaikan: Fraction
    usaha: int

    @property
    def mangkus(self) -> Fraction:
        """The gain for each unit of effort."""
        return self.kenaikan / self.usaha
