"""Aturan tentang jaminan pelayanan dan jaminan keamanan (UU 25/2009 Pasal 21 huruf l dan m)."""

from __future__ import annotations

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import JaminanPelayanan, StandarPelayanan
from .pola import UMUM, hanya_kata, memuat


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
