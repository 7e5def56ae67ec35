"""Aturan tentang tiap langkah: satu tindakan layanan dengan waktu yang pasti, tertulis sekali."""

from __future__ import annotations

import re

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import Prosedur
from ..model.pemohon import sampai_ke_pemohon
from .butir import kembar
from .pola import KABUR, memuat


@rule(
    Severity.PERINGATAN,
    message="Langkah ini sama dengan langkah {lain}.",
    sejak="2026.12",
)
def langkah_ganda(prosedur: Prosedur) -> Findings:
    """Setiap langkah ditulis sekali.

    Buruk:
        prosedur:
          kanal: [luring]
          langkah:
            - Pemohon: Menyerahkan berkas lengkap
            - Petugas: Memeriksa kekurangan berkas
            - Petugas: Memeriksa kekurangan berkas  # ←
            - Petugas: Menyerahkan Kartu Keluarga kepada pemohon

    Baik:
        prosedur:
          kanal: [luring]
          langkah:
            - Pemohon: Menyerahkan berkas lengkap
            - Petugas: Memeriksa kekurangan berkas
            - Petugas: Menyerahkan Kartu Keluarga kepada pemohon
    """
    for segment, lain in kembar(prosedur.langkah, "kegiatan"):
        yield at("langkah", segment, lain=lain)


_BANYAK = 3
"""So many semicolons, or words such as `kedua`, part one step into several."""
_URUTAN = re.compile(r"\b(?:pertama|kedua|ketiga|keempat|kelima|terakhir)\b").findall


def _berurutan(text: str) -> bool:
    return "ketiga" in text and len(_URUTAN(text.lower())) >= _BANYAK


@rule(
    Severity.SARAN,
    message="Satu langkah ini memuat beberapa langkah; tulis satu per satu.",
    sejak="2026.12",
)
def langkah_memuat_seluruh_alur(prosedur: Prosedur) -> Findings:
    """Satu langkah memuat satu tindakan satu pelaku.

    Alur yang ditulis dalam satu kalimat tidak menunjukkan siapa yang mengerjakan apa.

    Buruk:
        prosedur:
          kanal: [luring]
          langkah:
            - Pemohon: Menyerahkan berkas; membayar; menunggu pencatatan; menerima sertipikat  # ←
            - Petugas: Menyerahkan sertipikat, atau daftar kekurangan berkas

    Baik:
        prosedur:
          kanal: [luring]
          langkah:
            - Pemohon: Menyerahkan berkas
            - Pemohon: Membayar di bank
            - Petugas: Mencatat permohonan
            - Petugas: Menyerahkan sertipikat, atau daftar kekurangan berkas
    """
    for place, step in enumerate(prosedur.langkah, 1):
        text = step.kegiatan
        if len(text) > 60 and (text.count(";") >= _BANYAK or _berurutan(text)):
            yield at("langkah", step.kode or str(place), ditemukan=text)


_JAMUAN = (
    "ramah tamah", "ramah-tamah", "beramah tamah", "minum air", "makan dan minum", "suguhan",
    "menyuguhkan", "senyum", "salam sapa", "salam, sapa",
)  # fmt: skip
_ARSIP = ("mengarsipkan", "mengarsip", "diarsipkan", "pengarsipan")


@rule(
    Severity.SARAN,
    message="Langkah ini bukan tindakan layanan bagi pemohon; cukup ditulis dalam SOP.",
    sejak="2026.12",
    kata=("ramah", "tamah", "minum", "suguhan", "menyuguhkan", "senyum", "salam", *_ARSIP),
)
def langkah_bukan_tindakan_layanan(prosedur: Prosedur) -> Findings:
    """Prosedur memuat langkah yang berarti bagi pemohon.

    Keramahan adalah perilaku semua petugas, dan pengarsipan sesudah hasil diserahkan adalah urusan
    kantor. Keduanya tempatnya di SOP.

    Buruk:
        prosedur:
          kanal: [luring]
          langkah:
            - Pemohon: Menyerahkan berkas lengkap
            - Petugas: Menyerahkan kartu kepada pemohon, atau daftar kekurangan berkas
            - Petugas: Mengarsipkan berkas  # ←

    Baik:
        prosedur:
          kanal: [luring]
          langkah:
            - Pemohon: Menyerahkan berkas lengkap
            - Petugas: Menyerahkan kartu kepada pemohon, atau daftar kekurangan berkas
    """
    handed = False
    for place, step in enumerate(prosedur.langkah, 1):
        if memuat(step.kegiatan, _JAMUAN) or (
            handed and memuat(step.kegiatan, _ARSIP) and not sampai_ke_pemohon(step)
        ):
            yield at("langkah", step.kode or str(place), ditemukan=step.kegiatan)
        handed = handed or (place > 1 and sampai_ke_pemohon(step))


@rule(
    Severity.PERINGATAN,
    message="“{kata}” membuat waktu langkah ini tidak pasti.",
    sejak="2026.12",
    kata=KABUR,
)
def kata_kabur_pada_langkah(prosedur: Prosedur) -> Findings:
    """Waktu langkah ditulis pasti.

    Waktu yang disertai “biasanya” tidak dapat dipegang pemohon. Tulis waktu paling lama.

    Buruk:
        prosedur:
          kanal: [luring]
          langkah:
            - {pelaku: Pemohon, kegiatan: Menyerahkan berkas lengkap}
            - {pelaku: Petugas, kegiatan: Memeriksa kekurangan berkas}
            - pelaku: Petugas
              kegiatan: Menyerahkan kartu kepada pemohon
              waktu: 3 jam
              catatan: biasanya  # ←

    Baik:
        prosedur:
          kanal: [luring]
          langkah:
            - {pelaku: Pemohon, kegiatan: Menyerahkan berkas lengkap}
            - {pelaku: Petugas, kegiatan: Memeriksa kekurangan berkas}
            - {pelaku: Petugas, kegiatan: Menyerahkan kartu kepada pemohon, waktu: 3 jam}
    """
    for place, step in enumerate(prosedur.langkah, 1):
        for field in ("kegiatan", "catatan") if step.waktu else ():
            text = getattr(step, field)
            if kata := memuat(text, KABUR):
                yield at("langkah", step.kode or str(place), field, kata=kata, ditemukan=text)
