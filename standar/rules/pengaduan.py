"""Aturan tentang penanganan pengaduan, saran, dan masukan (UU 25/2009 Pasal 21 huruf j)."""

from __future__ import annotations

from decimal import Decimal

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import Lama, Pengaduan
from ..model.lama import Satuan
from .pola import memuat

_TATAP_MUKA = {"loket", "kotak-saran", "surat"}
_DAYS = (Satuan.HARI, Satuan.HARI_KERJA, Satuan.HARI_KALENDER)


def _sehari(lama: Lama) -> Decimal:
    """A day of the kind that is written: practice reads the law's days as working days too."""
    return Decimal((lama.satuan if lama.satuan in _DAYS else Satuan.HARI).detik)


def _jenis(pengaduan: Pengaduan) -> set[str]:
    return {kanal.jenis.value for kanal in pengaduan.kanal}


@rule(
    Severity.GALAT,
    law="UU 25/2009 Pasal 21 huruf j",
    message="Pengaduan belum memuat satu pun kanal yang dapat dihubungi.",
)
def pengaduan_tanpa_kanal(pengaduan: Pengaduan) -> Findings:
    """Ada sekurang-kurangnya satu kanal pengaduan dengan alamat atau nomornya.

    Hak mengadu baru berarti bila warga tahu ke mana.

    Buruk:
        pengaduan: Hubungi petugas  # ←

    Baik:
        pengaduan:
          kanal:
            - {jenis: loket, alamat: "Loket Pengaduan, Jalan Contoh Nomor 1"}
            - {jenis: sp4n-lapor}
    """
    if not any(kanal.terjangkau for kanal in pengaduan.kanal):
        yield at(*(("kanal",) if pengaduan.kanal else ()), ditemukan=pengaduan.uraian)


@rule(
    Severity.PERINGATAN,
    law="Perpres 76/2013",
    message="SP4N-LAPOR! belum disebut sebagai kanal pengaduan.",
    praktik="praktik penilaian PEKPPP",
)
def sp4n_lapor_belum_disebut(pengaduan: Pengaduan) -> Findings:
    """SP4N-LAPOR! disebut sebagai salah satu kanal.

    LAPOR! adalah kanal nasional: www.lapor.go.id atau SMS 1708. Praktik penilaian PEKPPP
    menanyakannya.

    Buruk:
        pengaduan:
          kanal:  # ←
            - {jenis: loket, alamat: Jalan Contoh Nomor 1}

    Baik:
        pengaduan:
          kanal:
            - {jenis: loket, alamat: Jalan Contoh Nomor 1}
            - {jenis: sp4n-lapor}
    """
    texts = [pengaduan.uraian, *(t for k in pengaduan.kanal for t in (k.nama, k.url, k.nomor))]
    named = any(memuat(text, ("sp4n", "lapor!", "lapor.go.id", "1708")) for text in texts)
    if pengaduan.kanal and "sp4n-lapor" not in _jenis(pengaduan) and not named:
        yield at("kanal", diharapkan="- {jenis: sp4n-lapor}")


@rule(
    Severity.PERINGATAN,
    message="Kanal {jenis} belum menyebut nomor atau alamatnya.",
)
def kanal_tanpa_alamat(pengaduan: Pengaduan) -> Findings:
    """Setiap kanal menyebut nomor, alamat, atau tautannya.

    Buruk:
        pengaduan:
          kanal:
            - {jenis: sms}  # ←
            - {jenis: sp4n-lapor}

    Baik:
        pengaduan:
          kanal:
            - {jenis: sms, nomor: "0800-0000-101"}
            - {jenis: sp4n-lapor}
    """
    for place, kanal in enumerate(pengaduan.kanal, 1):
        at_hand = kanal.jenis.value in ("kotak-saran", "ombudsman", "loket")
        if not kanal.terjangkau and not kanal.nama and not (at_hand and pengaduan.alamat):
            yield at("kanal", kanal.kode or str(place), jenis=kanal.jenis.value)


@rule(
    Severity.PERINGATAN,
    message="Penanganan pengaduan belum memuat {kurang}.",
    praktik="praktik penilaian PEKPPP",
)
def kanal_hanya_satu_macam(pengaduan: Pengaduan) -> Findings:
    """Tersedia kanal tatap muka dan kanal media.

    Tidak semua orang memakai aplikasi, dan tidak semua orang dapat datang. Praktik penilaian
    PEKPPP menanyakan keduanya.

    Buruk:
        pengaduan:
          kanal:  # ←
            - {jenis: sp4n-lapor}

    Baik:
        pengaduan:
          kanal:
            - {jenis: loket, alamat: Jalan Contoh Nomor 1}
            - {jenis: sp4n-lapor}
    """
    kinds = _jenis(pengaduan)
    if kinds and not kinds & _TATAP_MUKA:
        yield at("kanal", kurang="kanal tatap muka, seperti loket atau kotak saran")
    elif kinds and kinds <= _TATAP_MUKA:
        yield at("kanal", kurang="kanal media, seperti telepon atau SP4N-LAPOR!")


@rule(
    Severity.PERINGATAN,
    law="UU 25/2009 Pasal 36",
    message="Penanggung jawab pengaduan belum disebut.",
)
def penanggung_jawab_pengaduan_belum_disebut(pengaduan: Pengaduan) -> Findings:
    """Jabatan atau bagian yang menangani pengaduan disebut.

    Sebut jabatannya, bukan nama orang, supaya tetap benar bila pejabatnya berganti.

    Buruk:
        pengaduan:  # ←
          kanal:
            - {jenis: loket, alamat: Jalan Contoh Nomor 1}
            - {jenis: sp4n-lapor}

    Baik:
        pengaduan:
          kanal:
            - {jenis: loket, alamat: Jalan Contoh Nomor 1}
            - {jenis: sp4n-lapor}
          penanggung_jawab: Kepala Subbagian Umum
    """
    if pengaduan.kanal and not pengaduan.penanggung_jawab:
        yield at()


@rule(
    Severity.PERINGATAN,
    law="UU 25/2009 Pasal 44 dan Pasal 50",
    message="Waktu {tahap} {lama} melebihi {batas} hari.",
)
def waktu_pengaduan_terlalu_lama(pengaduan: Pengaduan) -> Findings:
    """Pengaduan dijawab paling lama 14 hari dan diputus paling lama 60 hari.

    Buruk:
        pengaduan:
          kanal:
            - {jenis: loket, alamat: Jalan Contoh Nomor 1}
            - {jenis: sp4n-lapor}
          penanggung_jawab: Kepala Subbagian Umum
          waktu:
            memutus: 90 hari kerja  # ←

    Baik:
        pengaduan:
          kanal:
            - {jenis: loket, alamat: Jalan Contoh Nomor 1}
            - {jenis: sp4n-lapor}
          penanggung_jawab: Kepala Subbagian Umum
          waktu:
            menjawab: 5 hari kerja
            memutus: 60 hari kerja
    """
    limits = {"menjawab": 14, "memutus": 60}
    for item in pengaduan.waktu:
        limit = limits.get(item.tahap)
        if limit and item.lama.detik > limit * _sehari(item.lama):
            yield at("waktu", item.tahap, tahap=item.tahap, lama=str(item.lama), batas=limit)
