"""Aturan tentang pengaturan pemeriksaan sendiri: pengecualian dan tingkat aturan proyek."""

from __future__ import annotations

import datetime

from ..check import Catalogue, Findings, at, rule
from ..diagnostic import Severity
from ..fix import Remove, Rename, Replace
from ..intent import only_near
from ..model.proyek import Proyek, TingkatAturan
from ..model.standar import Pengecualian


@rule(
    Severity.PERINGATAN,
    message="Pengecualian untuk “{aturan}” berakhir {sampai}.",
)
def pengecualian_kedaluwarsa(pengecualian: Pengecualian, hari: datetime.date) -> Findings:
    """Pengecualian yang sudah lewat dihapus atau diperpanjang dengan alasan baru.

    Buruk:
        pengecualian:
          - aturan: titik-mulai-belum-disebut
            alasan: Menunggu Perbup
            sampai: 2020-01-01  # ←

    Baik:
        pengecualian:
          - aturan: titik-mulai-belum-disebut
            alasan: Menunggu Perbup
            sampai: 2099-12-31
    """
    if pengecualian.sampai < hari:
        yield at("sampai", aturan=pengecualian.aturan, sampai=pengecualian.sampai)


@rule(
    Severity.PERINGATAN,
    message="Pengecualian menyebut aturan “{aturan}” yang tidak ada di katalog.",
    dapat_diperbaiki=True,
)
def aturan_pengecualian_tidak_dikenal(pengecualian: Pengecualian, katalog: Catalogue) -> Findings:
    """Pengecualian menyebut aturan yang ada di katalog.

    Buruk:
        pengecualian:
          - aturan: titik-mulai-belum-dsebut  # ←
            alasan: Menunggu Perbup
            sampai: 2099-12-31

    Buruk:
        pengecualian:
          - aturan: titik-mulai  # ←
            alasan: Menunggu Perbup
            sampai: 2099-12-31

    Baik:
        pengecualian:
          - aturan: titik-mulai-belum-disebut
            alasan: Menunggu Perbup
            sampai: 2099-12-31
    """
    if pengecualian.aturan not in katalog:
        meant = only_near(pengecualian.aturan, katalog)
        yield at(
            "aturan", aturan=pengecualian.aturan, ditemukan=pengecualian.aturan, diharapkan=meant,
            perbaiki=Replace(meant) if meant else None,
        )  # fmt: skip


@rule(
    Severity.PERINGATAN,
    message="Pengaturan proyek menyebut aturan “{aturan}” yang tidak ada di katalog.",
    dapat_diperbaiki=True,
)
def aturan_proyek_tidak_dikenal(
    pengaturan: TingkatAturan, proyek: Proyek, katalog: Catalogue
) -> Findings:
    """Pengaturan tingkat aturan di proyek.yaml menyebut aturan yang ada di katalog.

    Aturan yang salah eja tetap berlaku dengan tingkat bawaannya, tanpa ada yang menyadari.

    Buruk (proyek.yaml):
        nama: Kabupaten Contoh
        aturan:
          titik-mulai-belum-disebt: saran  # ←

    Buruk (proyek.yaml):
        nama: Kabupaten Contoh
        aturan:
          titik-mulai: saran  # ←

    Baik (proyek.yaml):
        nama: Kabupaten Contoh
        aturan:
          titik-mulai-belum-disebut: saran
    """
    if pengaturan.aturan not in katalog and not proyek.aturan_sendiri:
        meant = only_near(pengaturan.aturan, katalog)
        yield at(
            aturan=pengaturan.aturan, ditemukan=pengaturan.aturan, diharapkan=meant,
            perbaiki=Rename(meant) if meant else None,
        )  # fmt: skip


@rule(
    Severity.PERINGATAN,
    message="Tingkat “{aturan}” tidak dapat diubah: yang tidak terbaca selalu galat.",
    dapat_diperbaiki=True,
)
def tingkat_salah_tulis_tidak_dapat_diubah(
    pengaturan: TingkatAturan, katalog: Catalogue
) -> Findings:
    """Hanya aturan tentang isi yang diatur tingkatnya, bukan salah tulis.

    Bagian yang tidak terbaca tidak dapat diperiksa dan tidak ikut terbit, jadi tetap galat.

    Buruk (proyek.yaml):
        nama: Kabupaten Contoh
        aturan:
          hari-tanpa-jenis: saran
          angka-telanjang: mati  # ←

    Buruk (proyek.yaml):
        nama: Kabupaten Contoh
        aturan:
          angka-telanjang: mati  # ←

    Baik (proyek.yaml):
        nama: Kabupaten Contoh
        aturan:
          titik-mulai-belum-disebut: saran
    """
    known = katalog.get(pengaturan.aturan)
    if known is not None and known.check is None:
        yield at(aturan=pengaturan.aturan, ditemukan=pengaturan.aturan, perbaiki=Remove())
