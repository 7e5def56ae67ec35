"""Aturan tentang terjangkaunya kanal pengaduan: nomor, alamat, dan satu kanal satu butir."""

from __future__ import annotations

import re

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import Pengaduan
from ..model.pengaduan import JenisKanal
from .kutip import kutip

_MEDIA = (
    JenisKanal.TELEPON, JenisKanal.WHATSAPP, JenisKanal.SMS, JenisKanal.SUREL, JenisKanal.SITUS,
    JenisKanal.FAKSIMILE, JenisKanal.CALL_CENTER,
)  # fmt: skip
"""Channels that nobody reaches without a number or an address."""


@rule(
    Severity.PERINGATAN,
    message="Kanal {jenis} belum menyebut nomor atau alamatnya.",
)
def kanal_tanpa_alamat(pengaduan: Pengaduan) -> Findings:
    """Setiap kanal menyebut nomor, alamat, atau tautannya.

    Warga yang membaca “SMS” saja tidak dapat mengirim apa pun: ia belum tahu ke nomor mana. Tulis
    nomor di `nomor` (di dalam tanda kutip), alamat kantor atau surel di `alamat`, dan halaman web
    di `url`. SP4N-LAPOR! tidak memerlukannya karena nomor dan alamatnya sama di mana pun.

    Bila kanal itu memang belum ada, hapus butirnya; lebih baik satu kanal yang dilayani daripada
    lima yang hanya disebut.

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
    message="Kanal {jenis} bernama “{nama}”, tetapi nomor atau alamatnya belum ada.",
    sejak="2026.12",
)
def kanal_bernama_tanpa_nomor(pengaduan: Pengaduan) -> Findings:
    """Nama kanal disertai nomor atau alamatnya.

    Nama saja tidak cukup untuk menelepon, berkirim pesan, atau berkirim surel.

    Buruk:
        pengaduan:
          kanal:
            - {jenis: whatsapp, nama: WhatsApp Pengaduan}  # ←
            - {jenis: loket, alamat: Jalan Contoh Nomor 1}
            - {jenis: sp4n-lapor}

    Baik:
        pengaduan:
          kanal:
            - {jenis: whatsapp, nama: WhatsApp Pengaduan, nomor: "0800-0000-101"}
            - {jenis: loket, alamat: Jalan Contoh Nomor 1}
            - {jenis: sp4n-lapor}
    """
    for place, kanal in enumerate(pengaduan.kanal, 1):
        nama = kanal.nama
        if not nama or kanal.terjangkau or kanal.jenis not in _MEDIA:
            continue
        if not any(letter.isdigit() or letter in "@." for letter in nama):
            yield at("kanal", kanal.kode or str(place), jenis=kanal.jenis.value, nama=nama)


_BERALAMAT = re.compile(r"@|https?:|www\.|\d{4}|\d{3}-\d").search


@rule(
    Severity.PERINGATAN,
    message="“{nama}” tidak terbaca sebagai satu kanal; tulis satu butir untuk setiap kanal.",
    sejak="2026.12",
)
def kanal_tidak_terbaca(pengaduan: Pengaduan) -> Findings:
    """Satu butir memuat satu kanal.

    Dua nomor dalam satu butir tidak dapat ditelepon dari halaman, dan tidak jelas yang mana untuk
    apa. Butirnya tetap tercetak, tetapi belum terhitung sebagai kanal.

    Buruk:
        pengaduan:
          kanal:
            - Loket Pengaduan, Jalan Contoh Nomor 1
            - SP4N-LAPOR!
            - Telepon (0541) 000-101 atau WhatsApp 0800-0000-101  # ←

    Baik:
        pengaduan:
          kanal:
            - Loket Pengaduan, Jalan Contoh Nomor 1
            - SP4N-LAPOR!
            - Telepon (0541) 000-101
            - {jenis: whatsapp, nomor: "0800-0000-101"}
    """
    for place, kanal in enumerate(pengaduan.kanal, 1):
        nama = kanal.nama
        if nama and kanal.jenis is JenisKanal.LAINNYA and not kanal.terjangkau and _BERALAMAT(nama):
            yield at(
                "kanal", kanal.kode or str(place), nama=kutip(nama), ditemukan=nama,
                diharapkan='- {jenis: telepon, nomor: "…"}',
            )  # fmt: skip
