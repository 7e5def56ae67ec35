"""Masa berlaku sebuah produk sebagai lama yang dapat dibandingkan."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from .base import Reading
from .lama import Lama
from .satuan import Satuan

_SELAMANYA = re.compile(
    r"(?:berlaku )?(?:untuk )?(?:seumur hidup|selamanya|seterusnya|tidak terbatas"
    r"|(?:tanpa|tidak ada|tidak memiliki) (?:batas (?:waktu|masa berlaku)|masa berlaku))"
)
_BERJANGKA = re.compile(
    r"(?:berlaku )?(?:selama )?(?P<lama>.+?)"
    r"(?P<hal>,? ?\b(?:sejak|setelah|sesudah|terhitung|dari|dan|dapat|bila)\b.*)?"
)
_TERBIT = re.compile(
    r"(?:terhitung )?(?:sejak|setelah|dari) (?:tanggal |hari )?"
    r"(?:diterbitkan|terbit|terbitnya|penerbitan|penerbitannya)"
)
_HARI = {
    Satuan.HARI_KERJA: (1, 2), Satuan.MINGGU: (7, 7), Satuan.BULAN: (28, 31),
    Satuan.TAHUN: (365, 366),
}  # fmt: skip
"""Calendar days, the fewest and the most, of what has not always as many."""


@dataclass(frozen=True, slots=True)
class Masa:
    """Calendar days, the fewest and the most that they may be; a month is no certain number."""

    paling_sedikit: Decimal
    paling_banyak: Decimal

    def __lt__(self, other: Masa) -> bool:
        return self.paling_banyak < other.paling_sedikit


def baca_masa(teks: str) -> Reading | None:
    """How long something holds, and from when on; from its issue where no other event is named.

    None where that depends on what may happen, as `selama data tidak berubah`.
    """
    plain = " ".join(teks.lower().split()).rstrip(".")
    if _SELAMANYA.fullmatch(plain):
        return Reading(None, Masa(Decimal("Infinity"), Decimal("Infinity")))
    found = _BERJANGKA.fullmatch(plain)
    if found is None:
        return None
    since = _TERBIT.sub("", (found["hal"] or "").strip(" ,")).strip(" ,")
    try:
        return Reading(since, _masa(Lama.baca(found["lama"])))
    except ValueError:
        return None


def _masa(lama: Lama) -> Masa:
    """The days of a duration, its parts and its extension together; twelve months are a year."""
    number, unit = lama.hingga or lama.jumlah, lama.satuan
    years = number // 12 if unit is Satuan.BULAN else Decimal(0)
    least, most = _HARI.get(unit, (Decimal(unit.detik) / 86400,) * 2)
    low = years * 365 + (number - 12 * years) * least
    high = years * 366 + (number - 12 * years) * most
    for more in (_masa(part) for part in (lama.sisa, lama.perpanjangan) if part):
        low, high = low + more.paling_sedikit, high + more.paling_banyak
    return Masa(low, high)
