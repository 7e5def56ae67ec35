"""Register inovasi: yang diperbaiki, sejak kapan, hasilnya dengan angka, dan buktinya."""

from typing import Annotated, ClassVar

from .base import Node
from .medan import Daftar, Kode, Teks, judul
from .nilai_survei import Periode


class HasilInovasi(Node):
    """What an innovation has changed: a measure before and after."""

    singkat: ClassVar[str] = "ukuran"

    ukuran: Annotated[Teks, judul("Ukuran", "yang diukur, misalnya waktu tunggu")]
    semula: Annotated[Teks | None, judul("Semula", "angka sebelum inovasi")] = None
    menjadi: Annotated[Teks | None, judul("Menjadi", "angka sesudahnya")] = None


class BuktiInovasi(Node):
    """What proves it: a document, a report, a page."""

    singkat: ClassVar[str] = "uraian"

    uraian: Annotated[Teks, judul("Uraian", "dokumen atau laporan yang membuktikannya")]
    url: Annotated[Teks | None, judul("Tautan", "alamat web bukti itu")] = None


class Inovasi(Node):
    """One innovation of a unit, or of the whole government."""

    kode: Annotated[Kode | None, judul("Kode")] = None
    nama: Annotated[Teks, judul("Nama", "nama inovasi")]
    layanan: Annotated[
        Daftar[Teks],
        judul("Layanan", "yang diperbaiki: kode layanan unit ini, atau unit/kode"),
    ] = ()
    masalah: Annotated[Teks | None, judul("Masalah", "yang hendak diatasi")] = None
    sejak: Annotated[Periode | None, judul("Sejak", "tahun atau bulan mulai dipakai")] = None
    uraian: Annotated[Teks | None, judul("Uraian", "apa yang berbeda sekarang")] = None
    hasil: Annotated[Daftar[HasilInovasi], judul("Hasil", "dengan angka")] = ()
    bukti: Annotated[Daftar[BuktiInovasi], judul("Bukti", "yang membuktikan hasilnya")] = ()
    aspek: Annotated[
        Daftar[Teks], judul("Aspek penilaian", "aspek PEKPPP yang didukungnya; bawaan: inovasi")
    ] = ()


class DaftarInovasi(Node):
    """The register of a unit or of the project: `inovasi.yaml`."""

    akar: ClassVar[str | None] = "inovasi"

    inovasi: Annotated[Daftar[Inovasi], judul("Inovasi", "satu butir satu inovasi")] = ()
