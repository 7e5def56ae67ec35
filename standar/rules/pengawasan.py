"""Aturan tentang pengawasan internal (UU 25/2009 Pasal 21 huruf i)."""

from __future__ import annotations

import re

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import StandarPelayanan
from .frekuensi import berfrekuensi
from .pola import PENGAWAS, memuat

_FUNGSIONAL = re.compile(
    r"inspektorat|inspektur|auditor|itjen|(?:satuan|dewan|unit) pengawas|pengawas(?:an)? fungsional"
    r"|pengawas(?:an)? intern|komite audit|kepatuhan internal|\b(?:apip|spi)\b"
).search


@rule(
    Severity.GALAT,
    law="UU 25/2009 Pasal 21 huruf i",
    message="Pengawasan belum menyebut siapa yang mengawasi.",
)
def pengawas_belum_disebut(standar: StandarPelayanan) -> Findings:
    """Pengawasan menyebut pimpinan satuan kerja atau atasan langsung yang mengawasi.

    Buruk:
        pengawasan: Ada pengawasan secara rutin  # ←

    Baik:
        pengawasan:
          - {oleh: Kepala Bidang, cara: Memeriksa antrean, berkala: harian}
    """
    named = any(
        item.oleh or memuat(item.uraian, PENGAWAS) or memuat(item.cara, PENGAWAS)
        for item in standar.pengawasan
    )
    if standar.pengawasan and not named:
        yield at("pengawasan", ditemukan=standar.pengawasan[0].uraian)


@rule(
    Severity.SARAN,
    message="Pengawas fungsional, seperti Inspektorat, belum disebut.",
    praktik="Opini Ombudsman RI 2025",
    sejak="2026.12",
    wajib=True,
)
def pengawas_fungsional_belum_disebut(standar: StandarPelayanan) -> Findings:
    """Pengawasan menyebut pengawas fungsional selain atasan langsung.

    Penilaian Ombudsman sejak 2025 melihat pengawasan oleh atasan langsung dan oleh Inspektorat.

    Buruk:
        pengawasan:  # ←
          - {oleh: Kepala Bidang, cara: Memeriksa antrean, berkala: harian}

    Baik:
        pengawasan:
          - {oleh: Kepala Bidang, cara: Memeriksa antrean, berkala: harian}
          - {oleh: Inspektorat, cara: Audit kinerja, berkala: setahun sekali}
    """
    texts = [f"{item.oleh} {item.cara} {item.uraian}".lower() for item in standar.pengawasan]
    if texts and not any(map(_FUNGSIONAL, texts)):
        yield at("pengawasan")


@rule(
    Severity.SARAN,
    message="Seberapa sering pelaksana diawasi belum disebut.",
    praktik="Opini Ombudsman RI 2025",
    sejak="2026.12",
    wajib=True,
)
def pengawasan_tanpa_frekuensi(standar: StandarPelayanan) -> Findings:
    """Pengawasan menyebut seberapa sering dilakukan.

    “Secara berkala” dapat berarti setiap hari atau setiap tahun.

    Buruk:
        pengawasan:  # ←
          - {oleh: Kepala Bidang, cara: Memeriksa antrean secara berkala}
          - {oleh: Inspektorat, cara: Audit kinerja}

    Baik:
        pengawasan:
          - {oleh: Kepala Bidang, cara: Memeriksa antrean, berkala: harian}
          - {oleh: Inspektorat, cara: Audit kinerja, berkala: setahun sekali}
    """
    if not standar.pengawasan or any(item.berkala for item in standar.pengawasan):
        return
    if not any(berfrekuensi(f"{item.cara} {item.uraian}") for item in standar.pengawasan):
        yield at("pengawasan")
