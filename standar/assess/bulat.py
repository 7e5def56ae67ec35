"""Pembulatan yang pasti: setengah ke atas, seperti laporan mencetaknya, tanpa pecahan biner."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction


def bulat(value: Fraction, digits: int = 2) -> Decimal:
    """A number that is not negative, rounded half up to so many decimals; they stand there all."""
    scaled = (2 * value * 10**digits + 1) // 2
    return Decimal(scaled).scaleb(-digits)


def dipangkas(value: Fraction, digits: int = 2) -> Decimal:
    """The same, with what is behind the last decimal cut off."""
    return Decimal(value * 10**digits // 1).scaleb(-digits)


def persen(value: Decimal, digits: int = 1) -> Decimal:
    """A share in percent."""
    return (value * 100).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)
