"""Aturan tentang pengaturan pemeriksaan sendiri: pengecualian dan tingkat aturan proyek."""

from __future__ import annotations

import datetime

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model.proyek import TingkatAturan
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
)
def aturan_pengecualian_tidak_dikenal(pengecualian: Pengecualian) -> Findings:
    """Pengecualian menyebut aturan yang ada di katalog.

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
    from . import catalogue  # the catalogue holds this rule, so it is not there at import time

    if pengecualian.aturan not in catalogue():
        yield at("aturan", aturan=pengecualian.aturan, ditemukan=pengecualian.aturan)


@rule(
    Severity.PERINGATAN,
    message="Pengaturan proyek menyebut aturan “{aturan}” yang tidak ada di katalog.",
)
def aturan_proyek_tidak_dikenal(pengaturan: TingkatAturan) -> Findings:
    """Pengaturan tingkat aturan di proyek.yaml menyebut aturan yang ada di katalog.

    Aturan yang salah eja tetap berlaku dengan tingkat bawaannya, tanpa ada yang menyadari.

    Buruk (proyek.yaml):
        nama: Kabupaten Contoh
        aturan:
          titik-mulai: saran  # ←

    Baik (proyek.yaml):
        nama: Kabupaten Contoh
        aturan:
          titik-mulai-belum-disebut: saran
    """
    from . import catalogue  # the catalogue holds this rule, so it is not there at import time

    if pengaturan.aturan not in catalogue():
        yield at(aturan=pengaturan.aturan, ditemukan=pengaturan.aturan)


@rule(
    Severity.PERINGATAN,
    message="Tingkat “{aturan}” tidak dapat diubah: yang tidak terbaca selalu galat.",
)
def tingkat_salah_tulis_tidak_dapat_diubah(pengaturan: TingkatAturan) -> Findings:
    """Hanya aturan tentang isi yang diatur tingkatnya, bukan salah tulis.

    Bagian yang tidak terbaca tidak dapat diperiksa dan tidak ikut terbit, jadi tetap galat.

    Buruk (proyek.yaml):
        nama: Kabupaten Contoh
        aturan:
          angka-telanjang: mati  # ←

    Baik (proyek.yaml):
        nama: Kabupaten Contoh
        aturan:
          titik-mulai-belum-disebut: saran
    """
    from . import catalogue  # the catalogue holds this rule, so it is not there at import time

    known = catalogue().get(pengaturan.aturan)
    if known is not None and known.check is None:
        yield at(aturan=pengaturan.aturan, ditemukan=pengaturan.aturan)
