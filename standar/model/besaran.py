"""Besaran: uang, lama, jam, dan tanggal, dengan tata tulis yang ketat dan satu ejaan baku."""

import datetime
import re
from abc import ABC, abstractmethod
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any, ClassVar, Self

from pydantic import BeforeValidator, GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from ..bilangan import BULAN, baca_bilangan, tulis_bilangan
from ..source.read import Angka

MANY, LONG = 4096, 80
"""How many short values, and of which length, are read only once; they are immutable."""


class Besaran(ABC):
    """A value written as text with a strict grammar; `str()` gives its one canonical spelling."""

    galat: ClassVar[str]
    contoh: ClassVar[tuple[str, ...]]

    @classmethod
    @abstractmethod
    def baca(cls, teks: str) -> Self:
        """Read a written value; ValueError when it is not one."""

    @classmethod
    def usul(cls, angka: str) -> str:
        """The spelling to offer where a bare number stands."""
        return cls.contoh[0]

    @classmethod
    def terima(cls, nilai: Any) -> Self:
        """Validate for pydantic: text by `baca`, a bare number is the drafter's number trap."""
        if type(nilai) is str and (known := _READ.get((cls, nilai))) is not None:
            return known  # type: ignore[return-value]
        if isinstance(nilai, cls):
            return nilai
        if isinstance(nilai, Angka | int | float) and not isinstance(nilai, bool):
            context: dict[str, Any] = {"contoh": cls.usul(str(nilai))}
            raise PydanticCustomError("angka_telanjang", "bare number", context)
        if not isinstance(nilai, str):
            raise PydanticCustomError("string_type", "text expected")
        try:
            read = cls.baca(nilai)
        except ValueError as error:
            context = {"contoh": cls.contoh[0], "nilai": nilai}
            raise PydanticCustomError(str(error) or cls.galat, "unreadable", context) from None
        if len(_READ) < MANY and len(nilai) < LONG and type(nilai) is str:
            _READ[cls, nilai] = read
        return read

    @classmethod
    def __get_pydantic_core_schema__(cls, _: Any, __: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls.terima, serialization=core_schema.to_string_ser_schema()
        )


_READ: dict[tuple[type[Besaran], str], Besaran] = {}


# --- uang --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, order=True)
class Rupiah(Besaran):
    """An amount of money: `Rp50.000`; older spellings such as `Rp. 50.000,00` are read too."""

    nilai: Decimal

    galat: ClassVar[str] = "uang_tak_terbaca"
    contoh: ClassVar[tuple[str, ...]] = ("Rp50.000", "Rp1.250.000", "Rp15,5")

    @classmethod
    def baca(cls, teks: str) -> Self:
        found = re.fullmatch(r"(?i:rp)\.?\s*([0-9.,]*[0-9])(?:\s*,?-{1,2})?", teks.strip())
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
            r"([0-9]{1,2})[.:]([0-9]{2})\s*(?:-|–|s\.d\.|s/d|sampai)\s*([0-9]{1,2})[.:]([0-9]{2})"
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

    def __lt__(self, other: "Jam") -> bool:
        return self.tutup - self.buka < other.tutup - other.buka

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

_HARI_BULAN = re.compile(
    rf"\s*([0-9]{{1,2}})\s+((?i:{'|'.join(BULAN)}))\s+([0-9]{{4}})\s*"
).fullmatch


def baca_tanggal(nilai: Any) -> datetime.date:
    """`2026-03-02` or `2 Maret 2026`; a PydanticCustomError for anything else."""
    if isinstance(nilai, datetime.date):
        return nilai
    try:
        if found := _HARI_BULAN(str(nilai)):
            month = BULAN.index(found[2].capitalize()) + 1
            return datetime.date(int(found[3]), month, int(found[1]))
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", str(nilai)):
            return datetime.date.fromisoformat(str(nilai))
    except ValueError:
        pass
    raise PydanticCustomError(
        "tanggal_tak_terbaca",
        "unreadable",
        {"nilai": str(nilai), "contoh": "2026-03-02"},
    )


Tanggal = Annotated[datetime.date, BeforeValidator(baca_tanggal)]
