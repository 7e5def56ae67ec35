"""Aturan tentang evaluasi kinerja pelaksana (UU 25/2009 Pasal 21 huruf n)."""

from __future__ import annotations

import re
from decimal import Decimal

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import Evaluasi, Lama, Satuan
from .batas import batas
from .frekuensi import berfrekuensi
from .pola import UMUM, hanya_kata, memuat

_SURVEI = ("survei", "survey", "skm", "kepuasan", "ikm")
_TAHUN_SEKALI = re.compile(
    r"\b(?:(?P<setiap>setiap|tiap|per|sekali dalam) )?(?P<angka>[0-9]{1,2}|dua|tiga|empat|lima)"
    r"(?: \([a-z ]+\))? tahun(?(setiap)\b| sekali\b)"
).search
_ANGKA = ("nol", "satu", "dua", "tiga", "empat", "lima")
_TINDAK_LANJUT = (
    "tindak lanjut", "ditindaklanjuti", "menindaklanjuti", "perbaikan", "memperbaiki", "pembinaan",
)  # fmt: skip


def _berisi(evaluasi: Evaluasi) -> bool:
    """Whether a way of evaluating is named at all; where not, another rule speaks."""
    return not all(hanya_kata(text, UMUM) for text in evaluasi.cara)


@rule(
    Severity.GALAT,
    law="UU 25/2009 Pasal 21 huruf n",
    message="Evaluasi belum menyebut caranya.",
)
def evaluasi_tanpa_cara(evaluasi: Evaluasi) -> Findings:
    """Evaluasi kinerja menyebut cara melakukannya.

    Buruk:
        evaluasi: Berkala  # ←

    Baik:
        evaluasi:
          cara: Survei kepuasan masyarakat
          berkala: setahun sekali
    """
    if not _berisi(evaluasi):
        found = evaluasi.cara[0] if evaluasi.cara else None
        yield at(*(("cara",) if evaluasi.cara else ()), ditemukan=found)


@rule(
    Severity.PERINGATAN,
    law="PermenPANRB 14/2017",
    message="Survei kepuasan masyarakat belum disebut.",
    sejak="2026.12",
    wajib=True,
)
def survei_kepuasan_belum_disebut(evaluasi: Evaluasi) -> Findings:
    """Evaluasi memakai survei kepuasan masyarakat.

    Setiap penyelenggara wajib melakukan survei kepuasan masyarakat secara berkala; hasilnya
    menunjukkan apakah standar ditepati menurut yang dilayani.

    Buruk:
        evaluasi:
          cara: Penilaian kinerja oleh atasan  # ←
          berkala: setahun sekali
          tindak_lanjut: Hasilnya dibahas dalam rapat

    Baik:
        evaluasi:
          cara: [Penilaian kinerja oleh atasan, Survei kepuasan masyarakat]
          berkala: setahun sekali
          tindak_lanjut: Hasilnya dibahas dalam rapat
    """
    texts = (*evaluasi.cara, evaluasi.tindak_lanjut)
    if not any(memuat(text, _SURVEI) for text in texts) and _berisi(evaluasi):
        yield at("cara")


@rule(
    Severity.PERINGATAN,
    law="PermenPANRB 14/2017 Pasal 1",
    message="Survei dilakukan {berkala}; sedikitnya sekali dalam {batas}.",
    sejak="2026.12",
)
def survei_kurang_dari_setahun_sekali(evaluasi: Evaluasi) -> Findings:
    """Survei kepuasan masyarakat dilakukan sedikitnya setahun sekali.

    Buruk:
        evaluasi:
          cara: Survei kepuasan masyarakat
          berkala: dua tahun sekali  # ←
          tindak_lanjut: Hasilnya dibahas dalam rapat

    Baik:
        evaluasi:
          cara: Survei kepuasan masyarakat
          berkala: setahun sekali
          tindak_lanjut: Hasilnya dibahas dalam rapat
    """
    texts = [(("berkala",), evaluasi.berkala or ""), *((("cara",), text) for text in evaluasi.cara)]
    for path, text in texts:
        found = _TAHUN_SEKALI(text.lower()) if " tahun" in text else None
        if found is None or not any(memuat(cara, _SURVEI) for cara in evaluasi.cara):
            continue
        limit = batas()["survei"].lama
        if _tahun(found["angka"]).detik > limit.detik:
            expected = f"sekali dalam {limit}" if path == ("berkala",) else None
            yield at(*path, berkala=found[0], batas=str(limit), ditemukan=text, diharapkan=expected)


def _tahun(angka: str) -> Lama:
    return Lama(Decimal(_ANGKA.index(angka)) if angka in _ANGKA else Decimal(angka), Satuan.TAHUN)


@rule(
    Severity.SARAN,
    message="Seberapa sering pelaksana dievaluasi belum disebut.",
    sejak="2026.12",
    wajib=True,
)
def evaluasi_tanpa_frekuensi(evaluasi: Evaluasi) -> Findings:
    """Evaluasi menyebut seberapa sering dilakukan.

    “Secara berkala” dapat berarti setiap bulan atau setiap lima tahun.

    Buruk:
        evaluasi:  # ←
          cara: Survei kepuasan masyarakat secara berkala
          tindak_lanjut: Hasilnya dibahas dalam rapat

    Baik:
        evaluasi:
          cara: Survei kepuasan masyarakat
          berkala: setiap semester
          tindak_lanjut: Hasilnya dibahas dalam rapat
    """
    if evaluasi.berkala or any(map(berfrekuensi, evaluasi.cara)):
        return
    if _berisi(evaluasi):
        yield at()


@rule(
    Severity.SARAN,
    message="Yang dilakukan dengan hasil evaluasi belum disebut.",
    sejak="2026.12",
    wajib=True,
)
def evaluasi_tanpa_tindak_lanjut(evaluasi: Evaluasi) -> Findings:
    """Evaluasi menyebut tindak lanjutnya.

    Evaluasi baru berarti bila hasilnya dipakai untuk memperbaiki pelayanan.

    Buruk:
        evaluasi:  # ←
          cara: Survei kepuasan masyarakat
          berkala: setahun sekali

    Baik:
        evaluasi:
          cara: Survei kepuasan masyarakat
          berkala: setahun sekali
          tindak_lanjut: Hasilnya diumumkan dan dibahas dalam rapat perbaikan pelayanan
    """
    if evaluasi.tindak_lanjut or any(memuat(text, _TINDAK_LANJUT) for text in evaluasi.cara):
        return
    if _berisi(evaluasi):
        yield at()
