"""Aturan tentang jaminan pelayanan dan jaminan keamanan (UU 25/2009 Pasal 21 huruf l dan m)."""

from __future__ import annotations

import re

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import JaminanPelayanan, StandarPelayanan
from .butir import butir
from .kutip import kutip
from .pola import UMUM, hanya_kata, memuat

_BERDATA = re.compile(
    r"\b(?:ktp|kk|nik|npwp|kartu (?:tanda penduduk|keluarga|identitas|bpjs)|paspor|akta|buku nikah"
    r"|rekam medis)\b"
).search
"""Documents that bear the data of a person."""


@rule(
    Severity.PERINGATAN,
    law="UU 25/2009 Pasal 21 huruf l",
    message="Jaminan pelayanan belum menyatakan bahwa pelayanan dilaksanakan sesuai standar.",
)
def janji_sesuai_standar_belum_ada(jaminan: JaminanPelayanan) -> Findings:
    """Jaminan menyatakan bahwa pelayanan dilaksanakan sesuai standar pelayanan.

    Buruk:
        jaminan_pelayanan: Pelayanan prima dengan senyum  # ←

    Baik:
        jaminan_pelayanan:
          janji: Pelayanan dilaksanakan sesuai Standar Pelayanan yang telah ditetapkan
          kompensasi: {bila: terlambat, bentuk: permintaan maaf tertulis dan pengantaran hasil}
    """
    if not any(memuat(text, ("standar", "sop")) for text in jaminan.janji):
        yield at(*(("janji",) if jaminan.janji else ()))


@rule(
    Severity.PERINGATAN,
    message="Kompensasi bila janji tidak ditepati belum disebut.",
    praktik="isi maklumat dan Opini Ombudsman RI 2025",
)
def kompensasi_belum_disebut(jaminan: JaminanPelayanan) -> Findings:
    """Jaminan menyebut kompensasi bila standar tidak ditepati, atau alasan tidak memberinya.

    Maklumat berisi kesediaan menerima sanksi dan/atau memberi kompensasi, dan penilaian Ombudsman
    sejak 2025 menanyakan kompensasi.

    Buruk:
        jaminan_pelayanan:  # ←
          janji: Pelayanan dilaksanakan sesuai Standar Pelayanan

    Baik:
        jaminan_pelayanan:
          janji: Pelayanan dilaksanakan sesuai Standar Pelayanan
          kompensasi: {bila: terlambat, bentuk: permintaan maaf tertulis dan pengantaran hasil}
    """
    if not jaminan.kompensasi and not jaminan.tanpa_kompensasi:
        yield at()


@rule(
    Severity.GALAT,
    law="UU 25/2009 Pasal 21 huruf m",
    message="Jaminan keamanan “{isi}” belum konkret.",
)
def jaminan_keamanan_tidak_konkret(standar: StandarPelayanan) -> Findings:
    """Jaminan keamanan menyebut wujudnya.

    Buruk:
        jaminan_keamanan: Aman dan nyaman  # ←

    Baik:
        jaminan_keamanan:
          - Berkas diterima dengan tanda terima
          - Ruang layanan dilengkapi APAR dan jalur evakuasi
    """
    texts = standar.jaminan_keamanan
    if texts and all(hanya_kata(text, UMUM) for text in texts):
        yield at("jaminan_keamanan", isi=texts[0], ditemukan=texts[0])


@rule(
    Severity.PERINGATAN,
    law="UU 27/2022",
    message="{dokumen} memuat data pribadi, tetapi pelindungannya belum disebut.",
    sejak="2026.12",
    wajib=True,
)
def pelindungan_data_pribadi_belum_disebut(standar: StandarPelayanan) -> Findings:
    """Jaminan keamanan menyebut pelindungan data pribadi bila layanan memintanya.

    Salinan KTP dan Kartu Keluarga mudah disalahgunakan; warga perlu tahu bahwa datanya dijaga.

    Buruk:
        persyaratan:
          - {nama: KTP-el, bentuk: ditunjukkan}
          - {nama: Kartu Keluarga lama, bentuk: asli}
        jaminan_keamanan:  # ←
          - Ruang layanan dilengkapi alat pemadam api ringan

    Baik:
        persyaratan:
          - {nama: KTP-el, bentuk: ditunjukkan}
          - {nama: Kartu Keluarga lama, bentuk: asli}
        jaminan_keamanan:
          - Ruang layanan dilengkapi alat pemadam api ringan
          - Data pribadi pemohon dilindungi dan hanya dipakai untuk layanan ini
    """
    texts = standar.jaminan_keamanan
    if not texts or any("data" in text.lower() or "rahasia" in text.lower() for text in texts):
        return
    for _, item, _ in butir(standar.persyaratan):
        if item.nama and _BERDATA(item.nama.lower()):
            yield at("jaminan_keamanan", dokumen=kutip(item.nama))
            return
