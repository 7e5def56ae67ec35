"""Aturan tentang sarana, prasarana, dan/atau fasilitas (UU 25/2009 Pasal 21 huruf g)."""

from __future__ import annotations

import re

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import Node, StandarPelayanan
from .pola import UMUM, hanya_kata, memuat

_RENTAN = (
    "disabilitas", "difabel", "kursi roda", "laktasi", "menyusui", "lansia", "lanjut usia",
    "ibu hamil", "ramp", "ram", "jalur landai", "guiding block", "jalur pemandu", "prioritas",
    "ramah anak", "tempat bermain anak", "braille", "kelompok rentan", "pegangan tangan",
)  # fmt: skip


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
    Severity.PERINGATAN,
    law="UU 25/2009 Pasal 29; PermenPANRB 11/2024",
    message="Belum ada sarana untuk kelompok rentan.",
)
def sarana_kelompok_rentan_belum_ada(standar: StandarPelayanan) -> Findings:
    """Ada sarana untuk kelompok rentan.

    Penyandang disabilitas, lansia, ibu hamil dan menyusui, serta anak berhak atas perlakuan khusus.
    Tandai sarananya dengan `kelompok_rentan: ya`.

    Buruk:
        sarana:  # ←
          - Ruang tunggu
          - Pendingin ruangan

    Baik:
        sarana:
          - Ruang tunggu
          - {nama: Kursi roda, jumlah: 2 unit, kelompok_rentan: ya}
    """
    found = any(item.kelompok_rentan or memuat(item.nama, _RENTAN) for item in standar.sarana)
    if standar.sarana and not found:
        yield at("sarana")


@rule(
    Severity.PERINGATAN,
    law="UU 8/2016",
    message="Pakai “penyandang disabilitas”, bukan “{kata}”.",
)
def istilah_penyandang_cacat(bagian: Node) -> Findings:
    """Istilah yang dipakai adalah penyandang disabilitas.

    Buruk:
        sarana:
          - Kursi roda bagi penyandang cacat  # ←

    Baik:
        sarana:
          - {nama: Kursi roda bagi penyandang disabilitas, kelompok_rentan: ya}
    """
    for name, text in vars(bagian).items():
        if text.__class__ is not str or "acat" not in text:
            continue
        if kata := memuat(text, ("penyandang cacat", "orang cacat")):
            expected = re.sub(kata, "penyandang disabilitas", text, flags=re.IGNORECASE)
            yield at(name, kata=kata, ditemukan=text, diharapkan=expected)
