"""Lama waktu: `3 hari kerja`, `2-5 hari kerja`, `paling lama 10 hari kerja (perpanjangan …)`."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import ClassVar, Self

from ..bilangan import baca_bilangan, terbilang, tulis_bilangan
from .besaran import Besaran
from .satuan import Satuan, setara

__all__ = ["Lama", "Satuan"]

_MAKS = (
    r"(?:paling lama|paling lambat|maksimal|maksimum|maks\b\.?|max\b\.?"
    r"|selambat[- ]lambatnya|selambatnya|selama-lamanya|tidak lebih dari)"
)
_ANGKA = r"[0-9][0-9.,]*"
_KATA = r"\s*\(([^()0-9]+)\)"
_KALI = r"\s*[x×]\s*24(?:\s*\(dua puluh empat\))?"
_SAMPAI = r"(?:-|–|—|sampai dengan|sampai|hingga|s\. ?d\.?|s ?/ ?d\.?|sd\b\.?)"
_UNIT = "|".join(sorted((s.value for s in Satuan), key=len, reverse=True))
_POKOK = re.compile(
    rf"(?P<maks>{_MAKS}\s*)?(?P<a>{_ANGKA})(?:{_KATA})?"
    rf"(?:(?:(?P<kali_a>{_KALI})?\s*(?P<unit_a>{_UNIT})\b)?"
    rf"\s*{_SAMPAI}\s*(?P<b>{_ANGKA})(?:{_KATA})?)?"
    rf"(?P<kali>{_KALI})?\s*(?P<unit>{_UNIT})\b"
)
_SISA = re.compile(rf"\s*(?:dan\s+)?(?P<a>{_ANGKA})(?:{_KATA})?\s*(?P<unit>{_UNIT})\b")
_PANJANG = re.compile(
    r"\s*[,(]?\s*(?:perpanjangan|dapat diperpanjang|diperpanjang)\s+(?P<lama>.+?)\)?"
)
_TERBESAR = 10**12
"""Numbers from here on are not read back; see `baca_bilangan`."""


@dataclass(frozen=True, slots=True)
class Lama(Besaran):
    """A duration: `3 hari kerja`, `2-5 hari kerja`, `paling lama 10 hari kerja (perpanjangan …)`.

    `hingga` is the upper bound of a range, `sisa` the smaller part of `1 jam 30 menit`.
    `satuan_awal` is the unit of the lower bound where it is another one that does not convert
    exactly (`3 hari kerja - 2 minggu`). `kali_24` marks hours written as `3 x 24 jam`.
    """

    jumlah: Decimal
    satuan: Satuan
    hingga: Decimal | None = None
    maksimum: bool = False
    sisa: Lama | None = None
    perpanjangan: Lama | None = None
    satuan_awal: Satuan | None = None
    kali_24: bool = False

    galat: ClassVar[str] = "lama_tak_terbaca"
    contoh: ClassVar[tuple[str, ...]] = (
        "3 hari kerja", "paling lama 5 hari kerja", "2-5 hari kerja", "15 menit",
        "paling lama 10 hari kerja (perpanjangan 7 hari kerja)",
    )  # fmt: skip

    @classmethod
    def baca(cls, teks: str) -> Self:
        lama, ekor = cls._awal(" ".join(teks.lower().split()).rstrip("."))
        tambah = _PANJANG.fullmatch(ekor)
        if tambah is not None:  # one extension, and none of its own
            panjang, ekor = cls._awal(tambah["lama"])
            lama = replace(lama, perpanjangan=panjang)
        if ekor.strip():
            raise ValueError(cls.galat)
        return lama

    @classmethod
    def _awal(cls, teks: str) -> tuple[Self, str]:
        """The duration at the start of a text, without an extension, and what follows it."""
        found = _POKOK.match(teks)
        if found is None:
            raise ValueError(cls.galat)
        lama, ekor = cls._pokok(found), teks[found.end() :]
        if lama.hingga is None and (lebih := _SISA.match(ekor)):
            sisa = cls(_angka(lebih["a"], lebih[2]), Satuan(lebih["unit"]))
            return replace(lama, sisa=sisa), ekor[lebih.end() :]
        return lama, ekor

    @classmethod
    def _pokok(cls, found: re.Match[str]) -> Self:
        satuan = Satuan(found["unit"])
        awal = Satuan(found["unit_a"]) if found["unit_a"] else satuan
        kali = 24 if found["kali"] else 1
        kali_awal = 24 if found["kali_a"] or (kali == 24 and not found["unit_a"]) else 1
        if (kali == 24 and satuan is not Satuan.JAM) or (
            kali_awal == 24 and awal is not Satuan.JAM
        ):
            raise ValueError(cls.galat)
        jumlah, maks = _angka(found["a"], found[3]) * kali_awal, bool(found["maks"])
        hingga = _angka(found["b"], found[7]) * kali if found["b"] else None
        kali_24 = kali == kali_awal == 24 and not (jumlah % 24 or (hingga or 0) % 24)
        if not kali_24 and max(jumlah, hingga or 0) >= _TERBESAR:
            raise ValueError(cls.galat)
        if hingga is None or awal is satuan:
            lama = cls(jumlah, satuan, hingga, maks, kali_24=kali_24)
        else:
            lama = cls._campuran(jumlah, awal, hingga, satuan, maks)
        if hingga is not None and hingga * satuan.detik < jumlah * awal.detik:
            raise ValueError("rentang_terbalik")
        return lama

    @classmethod
    def _campuran(
        cls, jumlah: Decimal, awal: Satuan, hingga: Decimal, satuan: Satuan, maks: bool
    ) -> Self:
        """A range of two units: in the smaller one where that is exact, else as it is written."""
        sama, bawah, atas = setara(awal, satuan)
        if sama is None or max(jumlah * bawah, hingga * atas) >= _TERBESAR:
            return cls(jumlah, satuan, hingga, maks, satuan_awal=awal)
        return cls(jumlah * bawah, sama, hingga * atas, maks)

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

    def berjenis(self, jenis: Satuan) -> Lama:
        """The same with every day whose kind is not said as a day of this kind."""
        return replace(
            self,
            satuan=jenis if self.satuan is Satuan.HARI else self.satuan,
            satuan_awal=jenis if self.satuan_awal is Satuan.HARI else self.satuan_awal,
            sisa=self.sisa and self.sisa.berjenis(jenis),
            perpanjangan=self.perpanjangan and self.perpanjangan.berjenis(jenis),
        )

    def susun(self, angka: Callable[[Decimal], str], strip: str = "-") -> str:
        """The spelling, with numbers as `angka` writes them and `strip` between two of them."""
        kali = 24 if self.kali_24 and not (self.jumlah % 24 or (self.hingga or 0) % 24) else 1
        teks = angka(self.jumlah / kali)
        if self.hingga is not None:
            awal, sela = "", strip
            if self.satuan_awal is not None:
                awal, sela = f" {self.satuan_awal.value}", f" {strip} "
            teks += f"{awal}{sela}{angka(self.hingga / kali)}"
        teks += f" x {angka(Decimal(24))}" if kali == 24 else ""
        teks += f" {self.satuan.value}"
        if self.sisa:
            teks += f" {self.sisa.susun(angka, strip)}"
        if self.maksimum:
            teks = f"paling lama {teks}"
        if self.perpanjangan:
            teks += f" (perpanjangan {self.perpanjangan.susun(angka, strip)})"
        return teks

    def __str__(self) -> str:
        return self.susun(tulis_bilangan)


def _angka(teks: str, kata: str | None) -> Decimal:
    """The number, after checking it against the word in brackets that follows it."""
    nilai = baca_bilangan(teks)
    if nilai is None:
        raise ValueError("lama_tak_terbaca")
    if kata is not None and nilai == int(nilai) and " ".join(kata.split()) != terbilang(int(nilai)):
        raise ValueError("angka_beda_kata")
    return nilai
