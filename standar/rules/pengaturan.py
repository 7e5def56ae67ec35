"""Aturan tentang pengaturan pemeriksaan sendiri: pengecualian dan tingkat aturan proyek."""

from __future__ import annotations

import datetime

from ..check import Catalogue, Findings, at, rule
from ..diagnostic import Severity
from ..fix import Remove, Rename, Replace
from ..model.proyek import Proyek, TingkatAturan
from ..model.standar import Pengecualian, StandarPelayanan
from ..model.unit import Unit
from ..path import parse
from ..project.intent import only_near


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
    Severity.GALAT,
    message="Versi aturan “{versi}” tidak dikenal; yang ada: {ada}.",
    sejak="2026.12",
)
def versi_aturan_tidak_dikenal(proyek: Proyek, katalog: Catalogue) -> Findings:
    """Versi aturan di proyek.yaml adalah versi yang pernah terbit.

    Selama versinya tidak dikenal, semua aturan berlaku.

    Buruk (proyek.yaml):
        nama: Kabupaten Contoh
        aturan: 2026.1  # ←

    Baik (proyek.yaml):
        nama: Kabupaten Contoh
        aturan: 2026.11
    """
    known = sorted({item.sejak for item in katalog.values()})
    if proyek.versi_aturan is not None and proyek.versi_aturan not in known:
        yield at("aturan", "versi", versi=proyek.versi_aturan, ada=known)


@rule(
    Severity.PERINGATAN,
    message="Pengecualian menyebut bagian “{bagian}” yang tidak ada.",
    sejak="2026.12",
)
def bagian_pengecualian_tidak_dikenal(pengecualian: Pengecualian) -> Findings:
    """Bagian yang dikecualikan ditulis seperti kuncinya di berkas.

    Pengecualian untuk bagian yang salah eja tidak berlaku bagi apa pun.

    Buruk:
        pengecualian:
          - aturan: titik-mulai-belum-disebut
            bagian: jangka waktu  # ←
            alasan: Menunggu Perbup
            sampai: 2099-12-31

    Baik:
        pengecualian:
          - aturan: titik-mulai-belum-disebut
            bagian: jangka_waktu
            alasan: Menunggu Perbup
            sampai: 2099-12-31
    """
    names = {*StandarPelayanan.model_fields, *Unit.model_fields}
    first = parse(pengecualian.bagian)[:1] if pengecualian.bagian else ()
    if first and first[0] not in names:
        meant = only_near(first[0], names)
        yield at(
            "bagian", bagian=pengecualian.bagian, ditemukan=pengecualian.bagian, diharapkan=meant
        )


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
