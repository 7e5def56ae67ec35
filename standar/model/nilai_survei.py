"""Angka sebuah survei: nilai, bobot, banyaknya orang, dan periodenya, seperti yang tercetak."""

import datetime
import re
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Annotated, Any, ClassVar, Self

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from ..bilangan import baca_bilangan
from ..source.read import Angka
from .besaran import Besaran

_DESIMAL = re.compile(r"([0-9]{1,3})(?:[.,]([0-9]{1,6}))?").fullmatch
_TERTINGGI = 4
"""The highest answer: what is not above it is a mean of answers, which nobody rounds to a whole."""
_PECAHAN = re.compile(r"([1-9][0-9]{0,2})\s*/\s*([1-9][0-9]{0,2})").fullmatch


@dataclass(frozen=True, slots=True)
class Nilai(Besaran):
    """A score as printed: `87,28` or `87.28`; it never reaches a thousand, so a point is decimal.

    The number of printed decimals says how far it was rounded.
    """

    nilai: Decimal

    galat: ClassVar[str] = "nilai_tak_terbaca"
    contoh: ClassVar[tuple[str, ...]] = ("87,28", "3,49", "88.31")

    @classmethod
    def terima(cls, nilai: Any) -> Self:
        if isinstance(nilai, Angka | int) and not isinstance(nilai, bool):
            nilai = str(nilai)  # neither comma nor point can be mistaken here
        return super(Nilai, cls).terima(nilai)

    @classmethod
    def baca(cls, teks: str) -> Self:
        found = _DESIMAL(teks.strip())
        if found is None:
            raise ValueError(cls.galat)
        return cls(Decimal(f"{found[1]}.{found[2]}" if found[2] else found[1]))

    @property
    def pecahan(self) -> Fraction:
        """The number itself, exactly."""
        return Fraction(self.nilai)

    @property
    def satuan(self) -> Fraction:
        """One unit of the last printed decimal; a whole mean of answers came out even."""
        exponent = self.nilai.as_tuple().exponent
        digits = -exponent if isinstance(exponent, int) else 0
        return Fraction(1, 10**digits if digits or self.nilai > _TERTINGGI else 100)

    def __str__(self) -> str:
        return f"{self.nilai:f}".replace(".", ",")


@dataclass(frozen=True, slots=True)
class Bobot(Besaran):
    """A weight: the fraction `1/9`, or as printed, `0,111`; `tercetak` is what was written."""

    nilai: Fraction
    tercetak: str

    galat: ClassVar[str] = "nilai_tak_terbaca"
    contoh: ClassVar[tuple[str, ...]] = ("1/9", "0,111")

    @classmethod
    def terima(cls, nilai: Any) -> Self:
        if isinstance(nilai, Angka | int) and not isinstance(nilai, bool):
            nilai = str(nilai)
        return super(Bobot, cls).terima(nilai)

    @classmethod
    def baca(cls, teks: str) -> Self:
        if found := _PECAHAN(teks.strip()):
            return cls(Fraction(int(found[1]), int(found[2])), f"{found[1]}/{found[2]}")
        value = Nilai.baca(teks)
        return cls(value.pecahan, str(value))

    def __str__(self) -> str:
        return self.tercetak


def _cacah(nilai: Any) -> Any:
    """`3567`, `"3.567"`, `3.567 orang`; a bare 3.567 is three and a half people elsewhere."""
    if isinstance(nilai, Angka):
        digits = nilai.replace(".", "")
        contoh = digits if digits.isdecimal() and digits[0] != "0" else "217"
        raise PydanticCustomError("angka_telanjang", "bare number", {"contoh": contoh})
    if isinstance(nilai, str):
        read = baca_bilangan(re.sub(r"\s*(?:orang|responden)$", "", nilai.strip(), flags=re.I))
        return nilai if read is None or read != int(read) else int(read)
    return nilai


CACAH = BeforeValidator(_cacah)
Cacah = Annotated[int, CACAH]
"""How many people: a whole number, or a text with points between thousands."""

_PERIODE = re.compile(r"([12][0-9]{3})(?:-(?:s([12])|tw([1-4])|(0[1-9]|1[0-2])))?").fullmatch


@dataclass(frozen=True, slots=True, order=True)
class Periode(Besaran):
    """When people were asked: `2025`, `2025-s2`, `2025-tw3`, `2025-09`; ordered by its last day."""

    tahun: int
    bulan: int
    """The last month of it."""
    jenis: str = ""
    """`s` a half year, `tw` a quarter, `bl` a month, nothing a whole year."""

    galat: ClassVar[str] = "periode_tak_terbaca"
    contoh: ClassVar[tuple[str, ...]] = ("2025-s2", "2025", "2025-tw3", "2025-09")

    @classmethod
    def terima(cls, nilai: Any) -> Self:
        if isinstance(nilai, Angka | int) and not isinstance(nilai, bool):
            nilai = str(nilai)
        return super(Periode, cls).terima(nilai)

    @classmethod
    def baca(cls, teks: str) -> Self:
        found = _PERIODE(teks.strip().lower())
        if found is None:
            raise ValueError(cls.galat)
        tahun, paruh, triwulan, bulan = found.groups()
        if paruh:
            return cls(int(tahun), 6 * int(paruh), "s")
        if triwulan:
            return cls(int(tahun), 3 * int(triwulan), "tw")
        return cls(int(tahun), int(bulan), "bl") if bulan else cls(int(tahun), 12)

    @property
    def ke(self) -> int:
        """Which half or quarter of the year it is, or which month; 1 for a whole year."""
        return self.bulan // {"s": 6, "tw": 3, "bl": 1}.get(self.jenis, 12)

    @property
    def akhir(self) -> datetime.date:
        """Its last day."""
        later = datetime.date(self.tahun + self.bulan // 12, self.bulan % 12 + 1, 1)
        return later - datetime.timedelta(days=1)

    def __str__(self) -> str:
        match self.jenis:
            case "":
                return f"{self.tahun}"
            case "bl":
                return f"{self.tahun}-{self.bulan:02}"
        return f"{self.tahun}-{self.jenis}{self.ke}"


def periode_dari(nama: str) -> Periode | None:
    """The period that a file is named after; None where it is none."""
    try:
        return Periode.baca(nama)
    except ValueError:
        return None
