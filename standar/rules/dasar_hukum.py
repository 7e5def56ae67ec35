"""Aturan tentang dasar hukum dan kutipan peraturan (UU 25/2009 Pasal 21 huruf a)."""

from __future__ import annotations

import re

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import Rujukan, StandarPelayanan
from ..peraturan import cari

_TAHUN = re.compile(r"\b(?:19|20)\d\d\b").search
_POKOK = ("UU 25/2009", "PP 96/2012", "PermenPANRB 15/2014")


def _dikenali(rujukan: Rujukan) -> bool:
    """Whether a citation says which regulation it means: kind, number, and year or date."""
    if rujukan.uraian is not None:  # joint regulations carry several numbers in one sentence
        return _gabungan(rujukan.uraian.lower())
    number = rujukan.nomor
    coded = number is not None and any(c.isalpha() for c in number)
    return bool(number and (rujukan.jenis or coded) and _bertahun(rujukan))


def _gabungan(teks: str) -> bool:
    """Whether a sentence names a number, then a year, then what the regulation is about."""
    nomor = teks.find("nomor ")
    tentang = teks.find(" tentang ", nomor)
    return 0 <= nomor < tentang and _TAHUN(teks, nomor, tentang) is not None


def _bertahun(rujukan: Rujukan) -> bool:
    written = _TAHUN(rujukan.nomor or "") is not None
    return bool(rujukan.tahun or rujukan.tanggal or written)


@rule(
    Severity.GALAT,
    law="UU 25/2009 Pasal 21 huruf a",
    message="Dasar hukum belum menyebut satu peraturan pun dengan jenis, nomor, dan tahunnya.",
)
def dasar_hukum_tanpa_peraturan(standar: StandarPelayanan) -> Findings:
    """Dasar hukum menyebut sekurang-kurangnya satu peraturan dengan jenis, nomor, dan tahun.

    Buruk:
        dasar_hukum: [Perda]  # ←

    Baik:
        dasar_hukum: [UU 25/2009, PP 96/2012, PermenPANRB 15/2014]
    """
    if standar.dasar_hukum and not any(_dikenali(item) for item in standar.dasar_hukum):
        yield at("dasar_hukum")


@rule(
    Severity.PERINGATAN,
    message="Kutipan “{kutipan}” belum menyebut {kurang}.",
)
def kutipan_tidak_lengkap(standar: StandarPelayanan) -> Findings:
    """Setiap kutipan menyebut jenis, nomor, tahun, dan tentang apa.

    Judul peraturan yang sudah dikenal dilengkapi sendiri; peraturan daerah Anda tulis lengkap.

    Buruk:
        dasar_hukum:
          - UU 25/2009
          - PP 96/2012
          - PermenPANRB 15/2014
          - Perda Kabupaten Contoh 5/2024  # ←

    Baik:
        dasar_hukum:
          - UU 25/2009
          - PP 96/2012
          - PermenPANRB 15/2014
          - Perda Kabupaten Contoh 5/2024 tentang Administrasi Kependudukan
    """
    for place, item in enumerate(standar.dasar_hukum, 1):
        if item.uraian is not None and not _dikenali(item):
            lacking = "jenis, nomor, dan tahun"
        elif not _dikenali(item):
            parts = (
                ("jenis", item.jenis),
                ("nomor", item.nomor),
                ("tahun", item.tahun or item.tanggal),
            )
            lacking = ", ".join(name for name, value in parts if not value)
        elif not (item.tentang or item.uraian) and cari(item) is None:
            lacking = "tentang apa peraturan itu"
        else:
            continue
        yield at("dasar_hukum", str(place), kutipan=item.sebutan, kurang=lacking)


@rule(
    Severity.PERINGATAN,
    message="Dasar hukum belum menyebut {kurang}.",
    praktik="kebiasaan keputusan penetapan yang baik",
)
def dasar_pelayanan_publik_belum_disebut(standar: StandarPelayanan) -> Findings:
    """Dasar hukum menyebut UU 25/2009, PP 96/2012, dan PermenPANRB 15/2014.

    Ketiganya adalah dasar setiap standar pelayanan; keputusan-keputusan yang baik mengutip
    ketiganya di samping peraturan sektor.

    Buruk:
        dasar_hukum:  # ←
          - UU 25/2009

    Baik:
        dasar_hukum: [UU 25/2009, PP 96/2012, PermenPANRB 15/2014]
    """
    cited = {item.sebutan for item in standar.dasar_hukum}
    lacking = [name for name in _POKOK if name not in cited]
    if standar.dasar_hukum and lacking:
        yield at("dasar_hukum", kurang=lacking)


@rule(
    Severity.PERINGATAN,
    message="{kutipan} sudah diganti oleh {pengganti}{catatan? (%)}.",
)
def peraturan_sudah_diganti(rujukan: Rujukan) -> Findings:
    """Peraturan yang dikutip masih berlaku.

    Dasar hukum yang sudah diganti membuat standar dan tarifnya mudah dipersoalkan. Daftar pengganti
    belum lengkap dan disusun tanpa JDIH; periksa teks resminya sebelum mengubah.

    Buruk:
        dasar_hukum:
          - UU 25/2009
          - PP 96/2012
          - PermenPANRB 15/2014
          - PermenPANRB 36/2012 tentang Petunjuk Teknis  # ←

    Baik:
        dasar_hukum:
          - UU 25/2009
          - PP 96/2012
          - PermenPANRB 15/2014
    """
    found = cari(rujukan)
    if found is not None and found.diganti:
        sure = found.kepastian == "ditemukan"
        yield at(
            kutipan=rujukan.sebutan, pengganti=found.diganti,
            catatan=None if sure else "menurut ingatan penyusun, belum diperiksa di JDIH",
            ditemukan=rujukan.sebutan, diharapkan=found.diganti[0] if sure else None,
        )  # fmt: skip


@rule(
    Severity.PERINGATAN,
    message="Undang-undang pelayanan publik adalah UU 25/2009, bukan {kutipan}.",
)
def nomor_uu_pelayanan_publik_keliru(rujukan: Rujukan) -> Findings:
    """Undang-undang tentang Pelayanan Publik dikutip sebagai UU 25/2009.

    Salah nomor ini sering tersalin dari dokumen lain.

    Buruk:
        dasar_hukum:
          - PP 96/2012
          - PermenPANRB 15/2014
          - UU 29/2009 tentang Pelayanan Publik  # ←

    Baik:
        dasar_hukum: [UU 25/2009, PP 96/2012, PermenPANRB 15/2014]
    """
    about = (rujukan.tentang or "").lower()
    if rujukan.jenis == "UU" and about == "pelayanan publik" and rujukan.sebutan != "UU 25/2009":
        yield at(kutipan=rujukan.sebutan, ditemukan=rujukan.sebutan, diharapkan="UU 25/2009")
