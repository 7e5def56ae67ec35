"""Bilangan Indonesia: membaca `4.049.000`, menulisnya kembali, dan menyebutnya dengan kata."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

BULAN = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
    "Oktober", "November", "Desember",
)  # fmt: skip
"""The months as dates are read and written."""

_SATUAN = "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split()
_TINGKAT = (
    (10**12, "triliun"),
    (10**9, "miliar"),
    (10**6, "juta"),
    (1000, "ribu"),
    (100, "ratus"),
)
_ROMAWI = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_NUMBER = re.compile(r"([0-9]{1,3}(?:\.[0-9]{3}){1,3}|[0-9]{1,12})(?:,([0-9]{1,2}))?").fullmatch
"""At most twelve digits: no duration or tariff needs more, and nothing downstream overflows."""


def terbilang(n: int) -> str:
    """A whole number from 0 in words: 21 → `dua puluh satu`."""
    if n < 12:
        return _SATUAN[n]
    if n < 20:
        return f"{_SATUAN[n - 10]} belas"
    if n < 100:
        return _gabung(f"{_SATUAN[n // 10]} puluh", n % 10)
    if n < 200:
        return _gabung("seratus", n - 100)
    if 1000 <= n < 2000:
        return _gabung("seribu", n - 1000)
    besar, nama = next(pair for pair in _TINGKAT if n >= pair[0])
    return _gabung(f"{terbilang(n // besar)} {nama}", n % besar)


def _gabung(depan: str, sisa: int) -> str:
    return f"{depan} {terbilang(sisa)}" if sisa else depan


def romawi(n: int) -> str:
    """A whole number from 1 as annexes bear it: 14 → `XIV`."""
    angka = ""
    for nilai, tanda in _ROMAWI:
        kali, n = divmod(n, nilai)
        angka += tanda * kali
    return angka


def baca_bilangan(teks: str) -> Decimal | None:
    """`4.049.000` → 4049000, `15,5` → 15.5; None for anything else (`4.04`, thirteen digits)."""
    found = _NUMBER(teks.strip())
    if found is None:
        return None
    bulat, pecahan = found.groups()
    return Decimal(bulat.replace(".", "") + ("." + pecahan if pecahan else ""))


@lru_cache(maxsize=4096)
def tulis_bilangan(nilai: Decimal | int) -> str:
    """4049000 → `4.049.000`, 15.5 → `15,5`; no trailing zeros."""
    bulat, _, pecahan = f"{Decimal(nilai):f}".partition(".")
    pecahan = pecahan.rstrip("0")
    grouped = f"{int(bulat):,}".replace(",", ".")
    return f"{grouped},{pecahan}" if pecahan else grouped
