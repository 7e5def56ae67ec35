"""Aturan tentang satu kutipan: nomor, judul, daerah, dan tahun yang cocok."""

from __future__ import annotations

import datetime
import re

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..fix import Swap
from ..model import Proyek, Rujukan
from ..peraturan import Registri, kunci
from .kutip import kutip
from .serupa import daerah, daerah_peraturan, sedaerah, sejudul


@rule(
    Severity.PERINGATAN,
    message="{kutipan} tampaknya salah tulis; yang dimaksud {benar}{pengganti?, kini diganti %}.",
    dapat_diperbaiki=True,
)
def nomor_peraturan_keliru(rujukan: Rujukan, registri: Registri, hari: datetime.date) -> Findings:
    """Nomor dan tahun peraturan cocok dengan judulnya.

    Beberapa salah nomor sering tersalin dari dokumen ke dokumen. Yang sudah diketahui tercatat di
    daftar peraturan; judul yang Anda tulis ikut menentukan, karena nomor itu bisa juga nomor
    peraturan lain yang memang ada.

    Buruk:
        dasar_hukum:
          - UU 25/2009
          - PP 96/2012
          - PermenPANRB 15/2014
          - UU 24/2014 tentang Pemerintahan Daerah  # ←

    Baik:
        dasar_hukum:
          - UU 25/2009
          - PP 96/2012
          - PermenPANRB 15/2014
          - {jenis: UU, nomor: 23, tahun: 2014, diubah_dengan: [UU 9/2015, UU 6/2023]}
    """
    meant = registri.dimaksud(rujukan) if rujukan.tentang else None
    if meant is not None and sejudul(rujukan.tentang, meant.tentang) is not False:
        sure = meant.berlaku_pada(hari)
        yield at(
            kutipan=kutip(rujukan.sebutan), benar=meant.sebutan,
            pengganti=() if sure else registri.nama_penerus(meant, hari),
            ditemukan=rujukan.sebutan, diharapkan=meant.sebutan if sure else None,
            perbaiki=Swap(rujukan.sebutan, meant.sebutan) if sure else None,
        )  # fmt: skip


@rule(
    Severity.PERINGATAN,
    message="{kutipan} yang dikenal adalah tentang “{judul}”, bukan “{ditulis}”.",
    sejak="2026.12",
)
def judul_peraturan_tidak_cocok(rujukan: Rujukan, registri: Registri) -> Findings:
    """Judul yang ditulis adalah judul peraturan yang dikutip.

    Temuan ini hanya muncul bila kedua judul tidak berbagi satu kata pun; biasanya nomor atau
    tahunnya tertukar. Judul yang disingkat, atau yang salah satu hurufnya keliru, tidak ditegur.

    Buruk:
        dasar_hukum:
          - UU 25/2009
          - PP 96/2012
          - PermenPANRB 15/2014
          - PP 40/2019 tentang Bangunan Gedung  # ←

    Baik:
        dasar_hukum:
          - UU 25/2009
          - PP 96/2012
          - PermenPANRB 15/2014
          - PP 40/2019 tentang Pelaksanaan Undang-Undang Administrasi Kependudukan
    """
    found = registri.cari(rujukan) if rujukan.tentang else None
    if found is not None and sejudul(rujukan.tentang, found.tentang) is False:
        yield at(
            kutipan=rujukan.sebutan, judul=kutip(found.tentang), ditulis=kutip(rujukan.tentang),
            ditemukan=rujukan.tentang,
        )  # fmt: skip


@rule(
    Severity.PERINGATAN,
    message="{kutipan} bukan peraturan {milik}.",
    sejak="2026.12",
    kata=("perda", "perbup", "perwali", "perwal", "daerah", "bupati", "wali", "walikota"),
)
def peraturan_daerah_lain(rujukan: Rujukan, proyek: Proyek) -> Findings:
    """Peraturan daerah yang dikutip adalah peraturan daerah sendiri, provinsi, atau pusat.

    Perda kabupaten atau kota lain tidak berlaku di sini; biasanya tersalin bersama contoh
    standarnya.

    Buruk:
        dasar_hukum:
          - UU 25/2009
          - PP 96/2012
          - PermenPANRB 15/2014
          - Perda Kota Lain 1/2024 tentang Administrasi Kependudukan  # ←

    Baik:
        dasar_hukum:
          - UU 25/2009
          - PP 96/2012
          - PermenPANRB 15/2014
          - Perda Kabupaten Contoh 1/2024 tentang Administrasi Kependudukan
    """
    own, cited = daerah(proyek.nama), daerah_peraturan(rujukan.jenis or "")
    if own is not None and cited is not None and not sedaerah(own, cited):
        yield at(kutipan=kutip(rujukan.sebutan), milik=proyek.nama, ditemukan=rujukan.sebutan)


_MENGUBAH = re.compile(r"perubahan (?:[a-z]+ )?atas (?P<apa>.+)", re.IGNORECASE | re.DOTALL)


@rule(
    Severity.PERINGATAN,
    message="{kutipan} ditulis sebagai perubahan atas dirinya sendiri.",
    sejak="2026.12",
    kata=("perubahan",),
)
def peraturan_mengubah_dirinya(rujukan: Rujukan) -> Findings:
    """Peraturan perubahan menyebut peraturan yang diubahnya, bukan dirinya sendiri.

    Salah satu dari kedua nomor itu tertukar.

    Buruk:
        dasar_hukum:
          - UU 25/2009
          - PP 96/2012
          - PermenPANRB 15/2014
          - UU 24/2013 tentang Perubahan atas UU 24/2013 tentang Administrasi Kependudukan  # ←

    Baik:
        dasar_hukum:
          - UU 25/2009
          - PP 96/2012
          - PermenPANRB 15/2014
          - UU 24/2013 tentang Perubahan atas UU 23/2006 tentang Administrasi Kependudukan
    """
    found = _MENGUBAH.match(rujukan.tentang or "")
    own = kunci(rujukan)
    if found and own and own == kunci(Rujukan.model_validate(found["apa"])):
        yield at(kutipan=kutip(rujukan.sebutan), ditemukan=rujukan.sebutan)


@rule(
    Severity.PERINGATAN,
    message="Tahun atau tanggal {kutipan} belum tiba.",
    sejak="2026.12",
)
def tahun_peraturan_di_depan(rujukan: Rujukan, hari: datetime.date) -> Findings:
    """Tahun peraturan yang dikutip sudah tiba.

    Tahun di masa depan hampir pasti salah ketik.

    Buruk:
        dasar_hukum:
          - UU 25/2009
          - PP 96/2012
          - PermenPANRB 15/2014
          - Perda Kabupaten Contoh 5/2099 tentang Administrasi Kependudukan  # ←

    Baik:
        dasar_hukum:
          - UU 25/2009
          - PP 96/2012
          - PermenPANRB 15/2014
          - Perda Kabupaten Contoh 5/2024 tentang Administrasi Kependudukan
    """
    ahead = rujukan.tanggal > hari if rujukan.tanggal else (rujukan.tahun or 0) > hari.year
    if ahead:
        yield at(kutipan=kutip(rujukan.sebutan), ditemukan=rujukan.sebutan)
