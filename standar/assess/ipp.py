"""Indeks Pelayanan Publik: rentang yang pasti dari nilai indikator, dan hurufnya."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from .bulat import bulat

if TYPE_CHECKING:
    from .instrumen_penilaian import InstrumenPekppp, KategoriIpp

Bobot = Mapping[str, Fraction]
"""Indicator → its weight within its aspect, in percent."""


class Rentang(NamedTuple):
    """What is known of a value: it lies between these two; they are equal where it is known."""

    rendah: Fraction
    tinggi: Fraction

    @property
    def pasti(self) -> bool:
        """Whether it is one value."""
        return self.rendah == self.tinggi


class NilaiAspek(NamedTuple):
    """The value of an aspect; `berbobot` says whether the weights within it are known."""

    nilai: Rentang
    berbobot: bool


class Ipp(NamedTuple):
    """What is known of an index: `f02` by the indicators, `indeks` with what users said."""

    aspek: Mapping[str, NilaiAspek]
    f02: Rentang
    indeks: Rentang | None


def hitung(
    instrumen: InstrumenPekppp,
    nilai: Mapping[str, Rentang],
    f03: Decimal | None = None,
    bobot: Bobot | None = None,
) -> Ipp:
    """The index of some values; an indicator without one may have any value of the scale.

    Where the weights within an aspect are not known, its value lies between those of its lowest
    and its highest indicator, whatever the weights are.
    """
    weights = bobot_berlaku(instrumen, bobot)
    scale = Rentang(Fraction(instrumen.skala.terendah), Fraction(instrumen.skala.tertinggi))
    aspects = {}
    for aspek in instrumen.aspek:
        items = {i.kode: nilai.get(i.kode, scale) for i in instrumen.di_aspek(aspek.kode)}
        known = all(kode in weights for kode in items)
        value = _tertimbang(items, weights) if known else _di_antara(items.values())
        aspects[aspek.kode] = NilaiAspek(value, known)
    shares = {aspek.kode: Fraction(aspek.bobot) for aspek in instrumen.aspek}
    f02 = _tertimbang({kode: found.nilai for kode, found in aspects.items()}, shares)
    return Ipp(aspects, f02, None if f03 is None else _dengan(f02, f03, instrumen))


def bobot_berlaku(instrumen: InstrumenPekppp, bobot: Bobot | None = None) -> dict[str, Fraction]:
    """The weights within aspects, where they are known; given ones count if they are whole."""
    found: dict[str, Fraction] = {}
    for aspek in instrumen.aspek:
        items = instrumen.di_aspek(aspek.kode)
        given = {i.kode: bobot[i.kode] for i in items if bobot and i.kode in bobot}
        own = {i.kode: Fraction(i.bobot) for i in items if i.bobot is not None}
        for some in (given, own):
            if len(some) == len(items) and sum(some.values()) == 100:
                found |= some
                break
    return found


def kenaikan(instrumen: InstrumenPekppp, kode: str, bobot: Bobot | None = None) -> Fraction | None:
    """By how much F-02 rises with one step of an indicator; None where no weight is known."""
    item = instrumen.indikator_dari(kode)
    weight = bobot_berlaku(instrumen, bobot).get(item.kode) if item is not None else None
    if item is None or weight is None:
        return None
    share = next(aspek.bobot for aspek in instrumen.aspek if aspek.kode == item.aspek)
    return weight * share / 10000


def kategori(indeks: Fraction, instrumen: InstrumenPekppp) -> KategoriIpp:
    """The letter of an index as it is printed: rounded half up to two decimals."""
    shown = bulat(indeks)
    known = sorted(instrumen.kategori, key=lambda item: item.dari.nilai, reverse=True)
    return next(item for item in known if shown >= item.dari.nilai)


def _tertimbang(items: Mapping[str, Rentang], weights: Mapping[str, Fraction]) -> Rentang:
    low = sum((items[kode].rendah * weights[kode] for kode in items), Fraction())
    high = sum((items[kode].tinggi * weights[kode] for kode in items), Fraction())
    return Rentang(low / 100, high / 100)


def _di_antara(items: Iterable[Rentang]) -> Rentang:
    some = list(items)
    return Rentang(min(i.rendah for i in some), max(i.tinggi for i in some))


def _dengan(f02: Rentang, f03: Decimal, instrumen: InstrumenPekppp) -> Rentang:
    own, users = Fraction(instrumen.bagian.f02, 100), Fraction(instrumen.bagian.f03, 100)
    low, high = (value * own + Fraction(f03) * users for value in f02)
    return Rentang(low, high)
