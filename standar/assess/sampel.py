"""Sampel survei: berapa responden yang cukup, dan berapa galat dari yang ada (Krejcie–Morgan)."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from .bulat import bulat

if TYPE_CHECKING:
    from .instrumen import Sampel


def jumlah_sampel(populasi: int, sampel: Sampel) -> int:
    """How many of a population are enough: λ²NPQ / (d²(N-1) + λ²PQ), to the nearest."""
    if populasi < 1:
        return 0
    spread = _sebaran(sampel)
    error = sampel.galat.pecahan
    exact = spread * populasi / (error * error * (populasi - 1) + spread)
    return int(bulat(exact, 0))


def galat_sampel(responden: int, populasi: int | None, sampel: Sampel) -> Decimal:
    """The error that so many answers leave; of a population without known size the largest one."""
    if responden < 1:
        raise ValueError(responden)
    if populasi is None:
        return _akar(_sebaran(sampel) / responden)
    if responden >= populasi:
        return Decimal(0)
    rest = Fraction(populasi - responden, responden * (populasi - 1))
    return _akar(_sebaran(sampel) * rest)


def _sebaran(sampel: Sampel) -> Fraction:
    """λ²PQ."""
    share = sampel.p.pecahan
    return sampel.lambda_kuadrat.pecahan * share * (1 - share)


def _akar(value: Fraction) -> Decimal:
    return (Decimal(value.numerator) / Decimal(value.denominator)).sqrt()
