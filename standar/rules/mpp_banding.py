"""Aturan untuk periode MPP yang dibandingkan dengan sebelumnya: jadwal, kepuasan, gerai hilang."""

from __future__ import annotations

from decimal import Decimal

from .. import locale
from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import MonevMpp
from ..monev import Pemantauan
from .mpp import MONEV

_SERATUS = Decimal(100)


@rule(
    Severity.PERINGATAN,
    praktik=MONEV,
    message="Nama berkas “{nama}” bukan periode; tulis seperti 2025-s2.yaml.",
    sejak="2026.12",
)
def periode_monev_tidak_diketahui(monev: MonevMpp, pemantauan: Pemantauan) -> Findings:
    """Nama berkas monev adalah periodenya.

    Misalnya `monev/2025.yaml`, `monev/2025-s2.yaml`, atau `monev/2025-tw3.yaml`. Periode menentukan
    dengan apa sebuah berkas dibandingkan.

    Buruk (monev.yaml, berkas monev-akhir.yaml):
        gerai:  # ←
          pos: Kantor Pos

    Baik (monev.yaml):
        gerai:
          pos: Kantor Pos
    """
    if pemantauan.periode is None:
        yield at(nama=pemantauan.nama)


@rule(
    Severity.PERINGATAN,
    praktik=MONEV,
    message="Jadwal gerai {gerai} berkurang menjadi {kini}, semula {dahulu}.",
    sejak="2026.12",
)
def jadwal_gerai_berkurang(monev: MonevMpp, pemantauan: Pemantauan) -> Findings:
    """Gerai melayani sesering pada periode sebelumnya.

    Warga yang datang pada hari yang hilang pulang dengan tangan kosong. Bila jadwal memang
    berkurang, umumkan, dan bicarakan dengan instansi asalnya.

    Buruk (monev.yaml, sesudah periode lain):
        gerai:
          pos:
            nama: Kantor Pos
            hari_seminggu: 1  # ←

    Baik (monev.yaml, sesudah periode lain):
        gerai:
          pos:
            nama: Kantor Pos
            hari_seminggu: 5
    """
    for gerai in monev.gerai:
        before = pemantauan.dahulu(gerai.kode)
        if before is None or before.hari_seminggu is None or gerai.hari_seminggu is None:
            continue
        if gerai.hari_seminggu < before.hari_seminggu:
            yield at(
                "gerai", gerai.kode, "hari_seminggu", gerai=pemantauan.nama_gerai(gerai),
                kini=locale.hari_seminggu(gerai.hari_seminggu),
                dahulu=locale.hari_seminggu(before.hari_seminggu),
            )  # fmt: skip


@rule(
    Severity.PERINGATAN,
    praktik=MONEV,
    message="IKM gerai {gerai} turun dari {dahulu} menjadi {kini}.",
    sejak="2026.12",
)
def ikm_gerai_turun(monev: MonevMpp, pemantauan: Pemantauan) -> Findings:
    """Kepuasan pengguna gerai tidak turun.

    Buruk (monev.yaml, sesudah periode lain):
        gerai:
          pos:
            nama: Kantor Pos
            ikm: 79,40  # ←

    Baik (monev.yaml, sesudah periode lain):
        gerai:
          pos:
            nama: Kantor Pos
            ikm: 88,10
    """
    for gerai in monev.gerai:
        before = pemantauan.dahulu(gerai.kode)
        if before is None or before.ikm is None or gerai.ikm is None:
            continue
        if gerai.ikm.nilai < before.ikm.nilai:
            name = pemantauan.nama_gerai(gerai)
            yield at("gerai", gerai.kode, "ikm", gerai=name, kini=gerai.ikm, dahulu=before.ikm)


@rule(
    Severity.PERINGATAN,
    message="IKM {ikm} melebihi 100.",
    sejak="2026.12",
)
def ikm_gerai_di_luar_skala(monev: MonevMpp) -> Findings:
    """IKM gerai tidak lebih dari 100.

    Buruk (monev.yaml):
        gerai:
          pos:
            nama: Kantor Pos
            ikm: 872,8  # ←

    Baik (monev.yaml):
        gerai:
          pos:
            nama: Kantor Pos
            ikm: 87,28
    """
    for gerai in monev.gerai:
        if gerai.ikm is not None and gerai.ikm.nilai > _SERATUS:
            yield at("gerai", gerai.kode, "ikm", ikm=gerai.ikm)


@rule(
    Severity.PERINGATAN,
    praktik=MONEV,
    message="Gerai {gerai} ada pada {periode}, tetapi kini tidak disebut lagi.",
    sejak="2026.12",
)
def gerai_hilang(monev: MonevMpp, pemantauan: Pemantauan) -> Findings:
    """Setiap gerai periode sebelumnya masih disebut.

    Gerai yang memang tidak ada lagi ditulis di `keluar` dengan alasannya.

    Buruk (monev.yaml, sesudah periode lain):
        gerai:  # ←
          pajak: Kantor Pajak

    Baik (monev.yaml, sesudah periode lain):
        gerai:
          pajak: Kantor Pajak
        keluar:
          pos: Kantornya pindah ke gedung sebelah
    """
    before = pemantauan.sebelum
    for gerai in pemantauan.hilang:
        if before is not None and before.periode is not None:
            when = locale.periode(before.periode)
            yield at("gerai", gerai=before.nama_gerai(gerai), periode=when)
