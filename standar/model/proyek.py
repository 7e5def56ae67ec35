"""Proyek: satu pemerintah daerah atau instansi, dengan pengaturannya."""

from typing import Annotated, Any, ClassVar, Literal

from .base import Node
from .kertas import PilihanKertas
from .medan import Daftar, Peta, Teks, YaTidak, judul
from .standar import IsiKomponen
from .unit import ZonaWaktu


class TingkatAturan(Node):
    """A rule whose severity this project changes; `mati` switches it off."""

    kunci: ClassVar[str] = "aturan"

    aturan: Annotated[Teks, judul("Aturan", "nama aturan")]
    tingkat: Annotated[
        Literal["galat", "peringatan", "saran", "mati"],
        judul("Tingkat", "mati berarti tidak diperiksa"),
    ]


class Proyek(Node):
    """The government or agency to which the standards belong, and how they are checked."""

    @classmethod
    def dari_peta(cls, peta: dict[str, Any]) -> dict[str, Any]:
        """`aturan: 2026.11` says to which set of rules the project keeps."""
        given = peta.get("aturan")
        if isinstance(given, dict) and "versi" in given:
            rest = {key: value for key, value in given.items() if key != "versi"}
            return {**peta, "versi_aturan": str(given["versi"]), "aturan": rest}
        if isinstance(given, str | int) and not isinstance(given, bool):
            return {**peta, "versi_aturan": str(given), "aturan": None}
        return peta

    nama: Annotated[
        Teks, judul("Nama pemerintah atau instansi", "misalnya Pemerintah Kabupaten Contoh")
    ]
    kode_wilayah: Annotated[
        Teks | None, judul("Kode wilayah Kemendagri", 'di dalam tanda kutip, misalnya "64.02"')
    ] = None
    zona_waktu: Annotated[
        ZonaWaktu | None, judul("Zona waktu", "ditulis di belakang jam layanan")
    ] = None
    logo: Annotated[Teks | None, judul("Logo", "berkas gambar lambang")] = None
    situs: Annotated[Teks | None, judul("Situs", "alamat web instansi")] = None
    situs_standar: Annotated[
        Teks | None,
        judul("Situs standar", "alamat web tempat standar ini terbit, bagi kode QR dan data"),
    ] = None
    lisensi: Annotated[
        Teks | None, judul("Lisensi data", "syarat pemakaian data terbuka, misalnya CC BY 4.0")
    ] = None
    kertas: Annotated[
        PilihanKertas | None, judul("Kertas", "profil kertas naskah: a4, f4, atau f4-215")
    ] = None
    templat: Annotated[
        Teks | None, judul("Templat", "berkas Word dengan penanda {{ isi }}, misalnya kop.docx")
    ] = None
    contoh: Annotated[
        YaTidak, judul("Seluruh isi adalah contoh", "ya menandai setiap halaman sebagai contoh")
    ] = False
    aturan: Annotated[
        tuple[TingkatAturan, ...],
        Peta("aturan", "tingkat"),
        judul("Tingkat aturan", "tingkat yang berbeda dari katalog"),
    ] = ()
    versi_aturan: Annotated[
        Teks | None,
        judul("Versi aturan", "aturan yang lebih baru disebut tersendiri, misalnya 2026.11"),
    ] = None
    aturan_sendiri: Annotated[
        Daftar[Teks], judul("Aturan sendiri", "berkas Python di samping proyek.yaml")
    ] = ()
    padanan: Annotated[
        Daftar[Teks],
        judul("Padanan kata", "sebutan yang berarti sama bagi pencarian, dipisah koma"),
    ] = ()
    bawaan: Annotated[
        IsiKomponen | None,
        judul("Komponen bawaan", "dipakai bila unit dan layanan tidak menulisnya"),
    ] = None
