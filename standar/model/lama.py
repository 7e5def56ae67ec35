"""Lama waktu: `3 hari kerja`, `2-5 hari kerja`, `paling lama 10 hari kerja (perpanjangan …)`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import ClassVar, Self

from ..bilangan import baca_bilangan, terbilang, tulis_bilangan
from .besaran import Besaran


class Satuan(Enum):
    """Units of duration. `HARI` is a day whose kind the text does not say."""

    DETIK = "detik"
    MENIT = "menit"
    JAM = "jam"
    HARI = "hari"
    HARI_KERJA = "hari kerja"
    HARI_KALENDER = "hari kalender"
    MINGGU = "minggu"
    BULAN = "bulan"
    TAHUN = "tahun"

    @property
    def detik(self) -> int:
        """Seconds, for comparing only; five working days weigh as much as a week."""
        return _DETIK[self]


_DETIK = {
    Satuan.DETIK: 1, Satuan.MENIT: 60, Satuan.JAM: 3600, Satuan.HARI: 86400,
    Satuan.HARI_KERJA: 86400 * 7 // 5, Satuan.HARI_KALENDER: 86400, Satuan.MINGGU: 7 * 86400,
    Satuan.BULAN: 30 * 86400, Satuan.TAHUN: 365 * 86400,
}  # fmt: skip
_MAKS = r"(?:paling lama|paling lambat|maksimal|maksimum|selambat-lambatnya|selama-lamanya)"
_ANGKA = r"\d[\d.,]*"
_KATA = r"(?:\s*\(([^()\d]+)\))?"
_UNIT = "|".join(sorted((s.value for s in Satuan), key=len, reverse=True))
_POKOK = re.compile(
    rf"(?P<maks>{_MAKS}\s+)?(?P<a>{_ANGKA}){_KATA}"
    rf"(?:\s*(?:-|–|sampai dengan|sampai|s\.d\.|s\.d|s/d)\s*(?P<b>{_ANGKA}){_KATA})?\s*"
    rf"(?P<unit>{_UNIT})\b"
)
_SISA = re.compile(rf"\s*(?:dan\s+)?(?P<a>{_ANGKA}){_KATA}\s*(?P<unit>{_UNIT})\b")
_PANJANG = re.compile(
    r"\s*[,(]?\s*(?:perpanjangan|dapat diperpanjang|diperpanjang)\s+(?P<lama>.+?)\)?"
)


@dataclass(frozen=True, slots=True)
class Lama(Besaran):
    """A duration: `3 hari kerja`, `2-5 hari kerja`, `paling lama 10 hari kerja (perpanjangan …)`.

    `hingga` is the upper bound of a range, `sisa` the smaller part of `1 jam 30 menit`.
    """

    jumlah: Decimal
    satuan: Satuan
    hingga: Decimal | None = None
    maksimum: bool = False
    sisa: Lama | None = None
    perpanjangan: Lama | None = None

    galat: ClassVar[str] = "lama_tak_terbaca"
    contoh: ClassVar[tuple[str, ...]] = (
        "3 hari kerja", "paling lama 5 hari kerja", "2-5 hari kerja", "15 menit",
        "paling lama 10 hari kerja (perpanjangan 7 hari kerja)",
    )  # fmt: skip

    @classmethod
    def baca(cls, teks: str) -> Self:
        rapi = " ".join(teks.lower().split()).rstrip(".")
        found = _POKOK.match(rapi)
        if found is None:
            raise ValueError(cls.galat)
        hingga = _angka(found["b"], found[5]) if found["b"] else None
        pokok = (
            _angka(found["a"], found[3]),
            Satuan(found["unit"]),
            hingga,
            bool(found["maks"]),
        )
        if hingga is not None and hingga < pokok[0]:
            raise ValueError("rentang_terbalik")
        ekor, sisa, panjang = rapi[found.end() :], None, None
        if hingga is None and (lebih := _SISA.match(ekor)):
            sisa = cls(_angka(lebih["a"], lebih[2]), Satuan(lebih["unit"]))
            ekor = ekor[lebih.end() :]
        if ekor and (tambah := _PANJANG.fullmatch(ekor)):
            panjang, ekor = cls.baca(tambah["lama"]), ""
        if ekor.strip():
            raise ValueError(cls.galat)
        return cls(*pokok, sisa, panjang)

    @property
    def detik(self) -> Decimal:
        """The longest time this allows, in seconds, without the extension; for comparing."""
        pokok = (self.hingga or self.jumlah) * self.satuan.detik
        return pokok + (self.sisa.detik if self.sisa else 0)

    def __lt__(self, other: Lama) -> bool:
        return self.terlama() < other.terlama()

    def terlama(self) -> Decimal:
        """The longest time with the extension, in seconds; for comparing."""
        return self.detik + (self.perpanjangan.terlama() if self.perpanjangan else 0)

    def __str__(self) -> str:
        rentang = f"-{tulis_bilangan(self.hingga)}" if self.hingga is not None else ""
        teks = f"{tulis_bilangan(self.jumlah)}{rentang} {self.satuan.value}"
        if self.sisa:
            teks += f" {self.sisa}"
        if self.maksimum:
            teks = f"paling lama {teks}"
        return f"{teks} (perpanjangan {self.perpanjangan})" if self.perpanjangan else teks


def _angka(teks: str, kata: str | None) -> Decimal:
    """The number, after checking it against the word in brackets that follows it."""
    nilai = baca_bilangan(teks)
    if nilai is None:
        raise ValueError("lama_tak_terbaca")
    if kata is not None and nilai == int(nilai) and " ".join(kata.split()) != terbilang(int(nilai)):
        raise ValueError("angka_beda_kata")
    return nilai
