"""Aturan tentang kelompok rentan: sarana, perlakuan khusus, dan istilah yang menghormati."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..fix import Swap
from ..model import StandarPelayanan
from .pola import memuat

_RENTAN = (
    "disabilitas", "difabel", "kursi roda", "laktasi", "menyusui", "lansia", "lanjut usia",
    "ibu hamil", "ramp", "ram", "jalur landai", "guiding block", "jalur pemandu", "prioritas",
    "ramah anak", "tempat bermain anak", "braille", "kelompok rentan", "pegangan tangan",
)  # fmt: skip
_PRIORITAS = (
    "prioritas", "dahulukan", "damping", "jemput bola", "perlakuan khusus", "loket khusus",
    "antrean khusus", "jalur khusus", "layanan antar", "layanan khusus", "kunjungan rumah",
    "ke rumah", "juru bahasa isyarat",
)  # fmt: skip


def _ramah(standar: StandarPelayanan) -> bool:
    """Whether some facility serves vulnerable groups."""
    return any(item.kelompok_rentan or memuat(item.nama, _RENTAN) for item in standar.sarana)


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
    if standar.sarana and not _ramah(standar):
        yield at("sarana")


@rule(
    Severity.PERINGATAN,
    law="UU 25/2009 Pasal 29; PermenPANRB 11/2024",
    message="Perlakuan khusus bagi kelompok rentan belum disebut.",
    sejak="2026.12",
    wajib=True,
)
def layanan_prioritas_belum_disebut(standar: StandarPelayanan) -> Findings:
    """Standar menyebut perlakuan khusus bagi kelompok rentan, tidak hanya bendanya.

    Kursi roda menolong orang sampai ke loket; loket prioritas, pendampingan, atau layanan jemput
    bola menolongnya mendapat layanan.

    Buruk:
        sarana:  # ←
          - Ruang tunggu
          - {nama: Kursi roda, jumlah: 2 unit, kelompok_rentan: ya}

    Baik:
        sarana:
          - Ruang tunggu
          - {nama: Kursi roda, jumlah: 2 unit, kelompok_rentan: ya}
          - {nama: Loket prioritas bagi penyandang disabilitas, kelompok_rentan: ya}
    """
    if not standar.sarana or any("rioritas" in item.nama for item in standar.sarana):
        return
    if _ramah(standar):
        texts = " ".join(_perlakuan(standar)).lower()
        if not any(word in texts for word in _PRIORITAS):
            yield at("sarana")


def _perlakuan(standar: StandarPelayanan) -> Iterator[str]:
    """Where a standard says how people are treated."""
    for item in standar.sarana:
        yield item.nama
        yield item.catatan or ""
    if standar.prosedur:
        yield standar.prosedur.catatan or ""
        for kanal in standar.prosedur.kanal:
            yield kanal.catatan or ""
        for langkah in standar.prosedur.langkah:
            yield langkah.kegiatan
            yield langkah.catatan or ""
            yield from langkah.rincian
    if standar.jaminan_pelayanan:
        yield from standar.jaminan_pelayanan.janji
    yield from standar.jaminan_keamanan
    yield from (item.nama for item in standar.kompetensi)
    yield from (item.isi for item in standar.tambahan)


@rule(
    Severity.PERINGATAN,
    law="UU 8/2016",
    message="Pakai “penyandang disabilitas”, bukan “{kata}”.",
    kata=("cacat",),
    dapat_diperbaiki=True,
)
def istilah_penyandang_cacat(teks: str) -> Findings:
    """Istilah yang dipakai adalah penyandang disabilitas.

    Buruk:
        sarana:
          - Kursi roda bagi penyandang cacat  # ←

    Baik:
        sarana:
          - {nama: Kursi roda bagi penyandang disabilitas, kelompok_rentan: ya}
    """
    for kata in ("penyandang cacat", "orang cacat"):
        if found := re.search(kata, teks, re.IGNORECASE):
            swap = Swap(found[0], "penyandang disabilitas")
            yield at(kata=kata, ditemukan=teks, diharapkan=teks.replace(*swap), perbaiki=swap)
