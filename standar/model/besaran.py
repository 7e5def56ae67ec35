"""Besaran: uang, lama, jam, dan tanggal, dengan tata tulis yang ketat dan satu ejaan baku."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, ClassVar, Self

from pydantic import BeforeValidator, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from ..bilangan import baca_bilangan, terbilang, tulis_bilangan
from ..source import Angka


class Besaran:
    """A value written as text with a strict grammar; `str()` gives its one canonical spelling."""

    galat: ClassVar[str]
    contoh: ClassVar[tuple[str, ...]]

    @classmethod
    def baca(cls, teks: str) -> Self:
        """Read a written value; ValueError when it is not one."""
        raise NotImplementedError

    @classmethod
    def usul(cls, angka: str) -> str:
        """The spelling to offer where a bare number stands."""
        return cls.contoh[0]

    @classmethod
    def terima(cls, nilai: Any) -> Self:
        """Validate for pydantic: text by `baca`, a bare number is the drafter's number trap."""
        if isinstance(nilai, cls):
            return nilai
        if isinstance(nilai, Angka | int | float) and not isinstance(nilai, bool):
            context: dict[str, Any] = {"contoh": cls.usul(str(nilai))}
            raise PydanticCustomError("angka_telanjang", "bare number", context)
        if not isinstance(nilai, str):
            raise PydanticCustomError("string_type", "text expected")
        try:
            return cls.baca(nilai)
        except ValueError as error:
            context = {"contoh": cls.contoh[0], "nilai": nilai}
            raise PydanticCustomError(str(error) or cls.galat, "unreadable", context) from None

    @classmethod
    def __get_pydantic_core_schema__(cls, _: Any, __: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls.terima, serialization=core_schema.to_string_ser_schema()
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, _: CoreSchema, __: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"type": "string", "examples": list(cls.contoh)}


# --- uang --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, order=True)
class Rupiah(Besaran):
    """An amount of money: `Rp50.000`; older spellings such as `Rp. 50.000,00` are read too."""

    nilai: Decimal

    galat: ClassVar[str] = "uang_tak_terbaca"
    contoh: ClassVar[tuple[str, ...]] = ("Rp50.000", "Rp1.250.000", "Rp15,5")

    @classmethod
    def baca(cls, teks: str) -> Self:
        found = re.fullmatch(r"(?i:rp)\.?\s*([\d.,]*\d)(?:\s*,?-{1,2})?", teks.strip())
        nilai = baca_bilangan(found[1]) if found else None
        if nilai is None:
            raise ValueError(cls.galat)
        return cls(nilai.normalize() + 0)

    @classmethod
    def usul(cls, angka: str) -> str:
        try:
            return cls.contoh[0] if angka.startswith("0") else str(cls.baca(f"Rp{angka}"))
        except ValueError:
            return cls.contoh[0]

    def __str__(self) -> str:
        return f"Rp{tulis_bilangan(self.nilai)}"


# --- lama --------------------------------------------------------------------------------------


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


# --- jam ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Jam(Besaran):
    """Opening hours of a day, minutes after midnight: `08.00-15.30`.

    `zona` only where it is written beside the hours; else the zone of the unit holds.
    """

    buka: int
    tutup: int
    zona: str | None = None

    galat: ClassVar[str] = "jam_tak_terbaca"
    contoh: ClassVar[tuple[str, ...]] = ("08.00-15.30",)

    @classmethod
    def baca(cls, teks: str) -> Self:
        found = re.fullmatch(
            r"(\d{1,2})[.:](\d{2})\s*(?:-|–|s\.d\.|s/d|sampai)\s*(\d{1,2})[.:](\d{2})"
            r"(?:\s*(wib|wita|wit))?",
            teks.strip().lower(),
        )
        if found is None:
            raise ValueError(cls.galat)
        jam = [int(part) for part in found.groups()[:4]]
        buka, tutup = jam[0] * 60 + jam[1], jam[2] * 60 + jam[3]
        if max(jam[1], jam[3]) > 59 or not buka < tutup <= 24 * 60:
            raise ValueError(cls.galat)
        return cls(buka, tutup, found[5].upper() if found[5] else None)

    def __str__(self) -> str:
        jam = "-".join(f"{m // 60:02d}.{m % 60:02d}" for m in (self.buka, self.tutup))
        return f"{jam} {self.zona}" if self.zona else jam


# --- nomor telepon dan tanggal -------------------------------------------------------------------


def _nomor(nilai: Any) -> Any:
    if isinstance(nilai, Angka | int | float) and not isinstance(nilai, bool):
        raise PydanticCustomError(
            "angka_telanjang",
            "bare number",
            {"contoh": f'"{nilai}"'},
        )
    return nilai


Nomor = Annotated[str, BeforeValidator(_nomor)]
"""A phone number or another number whose leading zero counts: text, always quoted."""

BULAN = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
    "Oktober", "November", "Desember",
)  # fmt: skip


def baca_tanggal(nilai: Any) -> datetime.date:
    """`2026-03-02` or `2 Maret 2026`; a PydanticCustomError for anything else."""
    if isinstance(nilai, datetime.date):
        return nilai
    try:
        words = str(nilai).split()
        if len(words) == 3 and words[1].capitalize() in BULAN:
            month = BULAN.index(words[1].capitalize()) + 1
            return datetime.date(int(words[2]), month, int(words[0]))
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", str(nilai)):
            return datetime.date.fromisoformat(str(nilai))
    except ValueError:
        pass
    raise PydanticCustomError(
        "tanggal_tak_terbaca",
        "unreadable",
        {"nilai": str(nilai), "contoh": "2026-03-02"},
    )


Tanggal = Annotated[datetime.date, BeforeValidator(baca_tanggal)]
