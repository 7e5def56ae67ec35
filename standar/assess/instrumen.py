"""Instrumen SKM sebagai data berversi: unsur, bobot, batas mutu, dan sampel, dengan sumbernya."""

from __future__ import annotations

import re
from typing import Annotated, ClassVar, Literal, TypeAlias

from ..model.base import Node
from ..model.besaran import Tanggal
from ..model.medan import Daftar, Kode, Peta, Teks, judul
from ..model.nilai_survei import Bobot, Nilai
from ..model.skm import Mutu

Kepastian: TypeAlias = Literal["ditemukan", "kode-publik", "ingatan", "turunan"]
Pasti = Annotated[Kepastian, judul("Kepastian")]


class Fakta(Node):
    """Something that an instrument states, and how sure it is that it does."""

    kepastian: Pasti = "ditemukan"


class Pilihan(Node):
    """The words of a questionnaire that stand for an answer on the scale."""

    nilai: Annotated[int, judul("Nilai")]
    kata: Annotated[Daftar[Teks], judul("Kata")]


class Unsur(Fakta):
    """One element of a survey, and the components of a standard that it measures."""

    kode: Annotated[Teks, judul("Kode")]
    nama: Annotated[Teks, judul("Nama resmi")]
    pendek: Annotated[Teks | None, judul("Nama pendek")] = None
    kata: Annotated[
        Daftar[Teks], judul("Kata", "satu saja di sebuah nama sudah menunjuk unsur ini")
    ]
    komponen: Annotated[Daftar[Teks], judul("Komponen", "bagian standar yang diukurnya")] = ()
    pilihan: Annotated[
        tuple[Pilihan, ...],
        Peta("nilai", "kata"),
        judul("Pilihan jawaban", "yang berbeda dari unsur lain"),
    ] = ()
    catatan: Annotated[Teks | None, judul("Catatan")] = None

    @property
    def sebutan(self) -> str:
        """The name as tables and charts show it."""
        return self.pendek or self.nama


class KataJawaban(Fakta):
    """The words that mean the same in every questionnaire: a degree of a good quality."""

    derajat: Annotated[
        tuple[Pilihan, ...], Peta("nilai", "kata"), judul("Derajat", "{} adalah sifatnya")
    ]
    sifat: Annotated[Daftar[Teks], judul("Sifat")]
    sumber: Annotated[Teks, judul("Sumber")]
    dicek_pada: Annotated[Tanggal, judul("Dicek pada")]


class JenjangMutu(Fakta):
    """A letter, from which index on it holds, and what it is called."""

    kunci: ClassVar[str] = "mutu"

    mutu: Annotated[Mutu, judul("Mutu")]
    dari: Annotated[Nilai, judul("IKM terendah")]
    kinerja: Annotated[Teks, judul("Kinerja")]


class Skala(Fakta):
    """Between which whole numbers an answer lies."""

    terendah: Annotated[int, judul("Terendah")]
    tertinggi: Annotated[int, judul("Tertinggi")]


class BobotUnsur(Fakta):
    """The weight of every element, exactly and as reports print it."""

    nilai: Annotated[Bobot, judul("Bobot")]
    tercetak: Annotated[Daftar[Bobot], judul("Tercetak")] = ()


class Pengali(Fakta):
    """What makes the weighted mean an index."""

    nilai: Annotated[int, judul("Pengali")]


class Sampel(Fakta):
    """The numbers in the formula of Krejcie and Morgan."""

    lambda_kuadrat: Annotated[Nilai, judul("Lambda kuadrat")]
    p: Annotated[Nilai, judul("P; Q adalah sisanya")]
    galat: Annotated[Nilai, judul("Galat yang diizinkan")]


class InstrumenSkm(Node):
    """A version of the survey; nothing that was not found or remembered stands in it."""

    instrumen: Annotated[Kode, judul("Nama versi")]
    nama: Annotated[Teks, judul("Nama survei")]
    dasar: Annotated[Teks, judul("Dasar")]
    mulai: Annotated[int, judul("Tahun pertama")]
    sampai: Annotated[int | None, judul("Tahun terakhir")] = None
    skala: Annotated[Skala, judul("Skala")]
    bobot: Annotated[BobotUnsur, judul("Bobot")]
    pengali: Annotated[Pengali, judul("Pengali")]
    unsur: Annotated[tuple[Unsur, ...], Peta("kode", "nama"), judul("Unsur")]
    mutu: Annotated[tuple[JenjangMutu, ...], Peta("mutu", "dari"), judul("Mutu")]
    sampel: Annotated[Sampel | None, judul("Sampel")] = None
    sumber: Annotated[Teks, judul("Sumber")]
    dicek_pada: Annotated[Tanggal, judul("Dicek pada")]

    def unsur_dari(self, nama: str) -> Unsur | None:
        """The element that a name or code means; None where it is none, or not sure which.

        Names win over codes: the eighth element is the complaints in one report and the facilities
        in the next.
        """
        kode, words = _urai(nama)
        phrase = " ".join(words)
        exact = [u for u in self.unsur if phrase in {" ".join(_urai(n)[1]) for n in _nama(u)}]
        found = exact or [u for u in self.unsur if any(_disebut(kata, words) for kata in u.kata)]
        if len(found) == 1:
            return found[0]
        if not words and kode is not None:
            return next((u for u in self.unsur if u.kode == kode), None)
        return None

    def komponen(self, kode: str) -> tuple[str, ...]:
        """The components of a standard that an element measures."""
        return next((u.komponen for u in self.unsur if u.kode == kode), ())


def _nama(unsur: Unsur) -> tuple[str, ...]:
    return (unsur.nama, *filter(None, (unsur.pendek,)))


_KODE = re.compile(r"u?[\s._-]*([0-9]{1,2})(?![0-9])[\s.):_-]*", re.IGNORECASE)


def _urai(nama: str) -> tuple[str | None, tuple[str, ...]]:
    """The code and the words of a name: `U8. Sarana` → `U8`, (`sarana`,)."""
    text = nama.strip()
    found = _KODE.match(text)
    rest = text[found.end() :] if found else text
    return f"U{int(found[1])}" if found else None, tuple(re.findall(r"[a-z]+", rest.lower()))


def _disebut(kata: str, words: tuple[str, ...]) -> bool:
    return all(part in words for part in kata.split())
