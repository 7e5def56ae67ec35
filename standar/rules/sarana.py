"""Aturan tentang sarana, prasarana, dan/atau fasilitas (UU 25/2009 Pasal 21 huruf g)."""

from __future__ import annotations

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import StandarPelayanan
from .pola import TERBUKA, UMUM, hanya_kata, memuat

_ORANG = tuple(
    start
    for word in ("petugas", "pegawai", "operator", "staf", "satpam", "tenaga ahli", "tenaga medis")
    for start in (word + " ", word.capitalize() + " ")
)
_KOSONG = ("representatif", "memadai", "modern", "mumpuni", "canggih")


@rule(
    Severity.GALAT,
    law="UU 25/2009 Pasal 21 huruf g",
    message="Sarana “{isi}” belum dirinci.",
)
def sarana_tidak_dirinci(standar: StandarPelayanan) -> Findings:
    """Sarana ditulis satu per satu.

    Buruk:
        sarana: Sarana lengkap dan memadai  # ←

    Baik:
        sarana:
          - Ruang tunggu
          - {nama: Kursi roda, jumlah: 2 unit, kelompok_rentan: ya}
    """
    if standar.sarana and all(hanya_kata(item.nama, UMUM) for item in standar.sarana):
        yield at("sarana", isi=standar.sarana[0].nama, ditemukan=standar.sarana[0].nama)


@rule(
    Severity.SARAN,
    message="“{kata}” membuat daftar sarana tidak pasti.",
    sejak="2026.12",
    kata=("dll", "dsb", "dst", "lain", "sebagainya", "seterusnya"),
)
def sarana_terbuka(standar: StandarPelayanan) -> Findings:
    """Daftar sarana menyebut semuanya.

    Dengan “dll.”, tidak seorang pun tahu apa lagi yang seharusnya tersedia, dan penilai tidak dapat
    memeriksanya. Sebutkan yang memang ada, lalu hapus kata itu.

    Buruk:
        sarana:
          - Ruang tunggu
          - Kursi roda, komputer, dll.  # ←

    Baik:
        sarana:
          - Ruang tunggu
          - {nama: Kursi roda, kelompok_rentan: ya}
          - Komputer
    """
    for place, item in enumerate(standar.sarana, 1):
        if kata := memuat(item.nama, _TERBUKA):
            yield at("sarana", str(place), "nama", kata=kata, ditemukan=item.nama)


_TERBUKA = tuple(kata for kata in TERBUKA if not kata.startswith(("dokumen", "berkas", "pers")))


@rule(
    Severity.SARAN,
    message="“{nama}” sudah disebut di butir {lain}.",
    sejak="2026.12",
)
def sarana_ganda(standar: StandarPelayanan) -> Findings:
    """Setiap sarana disebut satu kali.

    Buruk:
        sarana:
          - CCTV dan komputer
          - Komputer  # ←
          - {nama: Loket prioritas dan kursi roda, kelompok_rentan: ya}

    Baik:
        sarana:
          - CCTV
          - Komputer
          - {nama: Loket prioritas dan kursi roda, kelompok_rentan: ya}
    """
    seen: dict[tuple[str | None, str], int] = {}
    for place, item in enumerate(standar.sarana, 1):
        whole = item.nama.lower()
        first = seen.setdefault((item.kelompok, whole), place)
        if first != place:
            yield at("sarana", str(place), nama=item.nama, lain=first)
        elif " dan " in whole or ", " in whole:
            for part in whole.replace(" dan ", ", ").split(", "):
                seen.setdefault((item.kelompok, part), place)


@rule(
    Severity.SARAN,
    message="“{nama}” adalah orang; tulis di jumlah pelaksana.",
    sejak="2026.12",
)
def petugas_sebagai_sarana(standar: StandarPelayanan) -> Findings:
    """Sarana memuat benda dan ruang; orang ditulis di jumlah pelaksana.

    Buruk:
        sarana:
          - Petugas pendaftaran  # ←
          - {nama: Loket prioritas dan kursi roda, kelompok_rentan: ya}

    Baik:
        sarana:
          - Loket pendaftaran
          - {nama: Loket prioritas dan kursi roda, kelompok_rentan: ya}
    """
    for place, item in enumerate(standar.sarana, 1):
        if item.nama.startswith(_ORANG) and not item.kelompok_rentan:
            yield at("sarana", str(place), nama=item.nama)
            return


@rule(
    Severity.SARAN,
    message="Kotak saran adalah kanal pengaduan; sebut juga di sana.",
    sejak="2026.12",
)
def kotak_saran_sebagai_sarana(standar: StandarPelayanan) -> Findings:
    """Kotak saran yang ada di sarana disebut juga sebagai kanal pengaduan.

    Warga mencari cara mengadu di bagian pengaduan, bukan di daftar sarana.

    Buruk:
        sarana:
          - Ruang tunggu
          - Kotak saran  # ←
          - {nama: Loket prioritas dan kursi roda, kelompok_rentan: ya}

    Baik:
        sarana:
          - Ruang tunggu
          - {nama: Loket prioritas dan kursi roda, kelompok_rentan: ya}
    """
    for place, item in enumerate(standar.sarana, 1):
        if "otak " in item.nama and memuat(item.nama, ("kotak saran", "kotak pengaduan")):
            kanal = standar.pengaduan.kanal if standar.pengaduan else ()
            if not any("kotak" in f"{k.jenis.value} {k.nama}".lower() for k in kanal):
                yield at("sarana", str(place))


@rule(
    Severity.SARAN,
    message="“{kata}” tidak memberi tahu apa pun tentang sarananya.",
    sejak="2026.12",
    kata=_KOSONG,
)
def sarana_berkata_kosong(standar: StandarPelayanan) -> Findings:
    """Sarana disebut menurut wujud dan jumlahnya.

    Warga dan pengawas dapat menghitung kursi, tetapi tidak dapat menghitung “representatif”.

    Buruk:
        sarana:
          - Ruang tunggu yang representatif  # ←
          - {nama: Loket prioritas dan kursi roda, kelompok_rentan: ya}

    Baik:
        sarana:
          - Ruang tunggu dengan 24 kursi
          - {nama: Loket prioritas dan kursi roda, kelompok_rentan: ya}
    """
    for place, item in enumerate(standar.sarana, 1):
        if (kata := memuat(item.nama, _KOSONG)) and not hanya_kata(item.nama, UMUM):
            yield at("sarana", str(place), kata=kata, ditemukan=item.nama)
