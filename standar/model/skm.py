"""Survei Kepuasan Masyarakat (SKM): yang tercetak, menurut unsur, layanan, unit, dan periode."""

from enum import Enum
from typing import Annotated, Any, ClassVar

from pydantic import Field

from .base import Node
from .besaran import Tanggal
from .forum import TindakLanjut
from .medan import Daftar, Kode, Peta, Teks, YaTidak, judul
from .nilai_survei import CACAH, Bobot, Nilai, Periode


class Mutu(Enum):
    """The letter of an index."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"


class Skala(Enum):
    """Between which numbers the value of an unsur lies."""

    SATU_EMPAT = "1-4"
    SERATUS = "0-100"


Orang = Annotated[int, CACAH, Field(ge=0)]
"""A number of people."""


class NilaiUnsur(Node):
    """The value of one unsur; its name tells which it is, not its place or number."""

    kunci: ClassVar[str] = "unsur"

    unsur: Annotated[Teks, judul("Unsur", "nama unsur; kode U1 sampai U9 juga terbaca")]
    nilai: Annotated[Nilai, judul("Nilai", "rata-rata unsur ini menurut skalanya")]
    tertimbang: Annotated[
        Nilai | None, judul("NRR tertimbang", "bila tercetak untuk setiap unsur")
    ] = None
    jumlah: Annotated[Orang | None, judul("Jumlah nilai", "jumlah nilai semua responden")] = None


class BatasMutu(Node):
    """From which index on a letter holds, as the report itself says."""

    kunci: ClassVar[str] = "mutu"

    mutu: Annotated[Mutu, judul("Mutu", "huruf")]
    dari: Annotated[Nilai, judul("Mulai dari", "IKM terendah bagi huruf ini")]


class Hasil(Node):
    """What was printed for a whole survey or a part of it; nothing here is computed."""

    responden: Annotated[Orang | None, judul("Responden", "banyaknya orang yang menjawab")] = None
    populasi: Annotated[
        Orang | None, judul("Populasi", "banyaknya pengguna layanan dalam periode itu")
    ] = None
    unsur: Annotated[
        tuple[NilaiUnsur, ...], Peta("unsur", "nilai"), judul("Unsur", "nilai setiap unsur")
    ] = ()
    nrr_tertimbang: Annotated[
        Nilai | None, judul("NRR tertimbang", "jumlah NRR tertimbang, skala 1-4")
    ] = None
    ikm: Annotated[Nilai | None, judul("IKM", "indeks, skala 25-100")] = None
    mutu: Annotated[Mutu | None, judul("Mutu pelayanan", "huruf")] = None
    kinerja: Annotated[Teks | None, judul("Kinerja", "misalnya Baik")] = None
    catatan: Annotated[Teks | None, judul("Catatan")] = None

    @classmethod
    def dari_peta(cls, peta: dict[str, Any]) -> dict[str, Any]:
        """`mutu: b` is the letter B."""
        given = peta.get("mutu")
        return {**peta, "mutu": given.strip().upper()} if isinstance(given, str) else peta


class HasilLayanan(Hasil):
    """The result of one service."""

    kunci: ClassVar[str] = "layanan"

    layanan: Annotated[Teks, judul("Layanan", "kode layanan, atau namanya")]


class HasilUnit(Hasil):
    """The result of another unit, in a summary of several."""

    kunci: ClassVar[str] = "unit"

    unit: Annotated[Teks, judul("Unit", "nama unit")]


class TindakLanjutUnsur(TindakLanjut):
    """What is done about an unsur after the survey."""

    unsur: Annotated[Teks | None, judul("Unsur", "unsur yang hendak diperbaiki")] = None


class Survei(Hasil):
    """A survey of one period: `skm/<periode>.yaml`, beside the raw answers if there are any."""

    survei: Annotated[Teks | None, judul("Judul", "judul laporan survei")] = None
    periode: Annotated[
        Periode | None,
        judul("Periode", "tahun, semester, triwulan, atau bulan; bawaan: nama berkas"),
    ] = None
    instrumen: Annotated[
        Kode | None, judul("Instrumen", "skm-2017; skm-2014 atau skm-2004 untuk survei lama")
    ] = None
    mulai: Annotated[Tanggal | None, judul("Mulai", "hari pertama survei")] = None
    sampai: Annotated[Tanggal | None, judul("Sampai", "hari terakhir survei")] = None
    skala: Annotated[Skala | None, judul("Skala", "skala nilai setiap unsur")] = None
    bobot: Annotated[Bobot | None, judul("Bobot", "bobot setiap unsur seperti yang tercetak")] = (
        None
    )
    batas: Annotated[
        tuple[BatasMutu, ...],
        Peta("mutu", "dari"),
        judul("Batas mutu", "bila laporan menyebut batas hurufnya sendiri"),
    ] = ()
    layanan: Annotated[
        tuple[HasilLayanan, ...], Peta("layanan", "ikm"), judul("Layanan", "hasil per layanan")
    ] = ()
    unit: Annotated[
        tuple[HasilUnit, ...],
        Peta("unit", "ikm"),
        judul("Unit", "hasil per unit dalam rekapitulasi"),
    ] = ()
    tindak_lanjut: Annotated[
        Daftar[TindakLanjutUnsur], judul("Tindak lanjut", "rencana perbaikan menurut unsur")
    ] = ()
    publikasi: Annotated[Daftar[Teks], judul("Publikasi", "media tempat hasilnya diumumkan")] = ()
    contoh: Annotated[YaTidak, judul("Contoh", "ya bila hanya ilustrasi")] = False
