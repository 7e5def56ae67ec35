"""Aturan tentang penanganan pengaduan, saran, dan masukan (UU 25/2009 Pasal 21 huruf j)."""

from __future__ import annotations

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import Pengaduan, StandarPelayanan
from ..model.pengaduan import JenisKanal
from .pola import memuat

_LUAR = (JenisKanal.OMBUDSMAN, JenisKanal.WBS)
"""Channels that lead past the unit itself."""


def layanan_pengaduan(standar: StandarPelayanan) -> bool:
    """Whether handling complaints is the service itself: its procedure and time are theirs."""
    return memuat(standar.layanan, ("pengaduan", "aduan")) is not None


@rule(
    Severity.GALAT,
    law="UU 25/2009 Pasal 21 huruf j",
    message="Pengaduan belum memuat satu pun kanal yang dapat dihubungi.",
)
def pengaduan_tanpa_kanal(pengaduan: Pengaduan) -> Findings:
    """Ada sekurang-kurangnya satu kanal pengaduan dengan alamat atau nomornya.

    Hak mengadu baru berarti bila warga tahu ke mana. Tulis setiap kanal sebagai satu butir di bawah
    `kanal:`, dengan `jenis` dan nomor, alamat, atau tautannya. Bentuk pendek seperti
    `- WhatsApp 0800-0000-101` atau `- Kotak saran di lobi` juga terbaca.

    Buruk:
        pengaduan: [Hubungi petugas, Datang ke kantor]  # ←

    Buruk:
        pengaduan: Hubungi petugas  # ←

    Baik:
        pengaduan:
          kanal:
            - {jenis: loket, alamat: "Loket Pengaduan, Jalan Contoh Nomor 1"}
            - {jenis: sp4n-lapor}

    Baik:
        pengaduan:
          kanal:
            - Loket Pengaduan, Jalan Contoh Nomor 1
            - SP4N-LAPOR!
          penanggung_jawab: Kepala Subbagian Umum
    """
    if not any(kanal.terjangkau for kanal in pengaduan.kanal):
        yield at(
            *(("kanal",) if pengaduan.kanal else ()), ditemukan=pengaduan.uraian,
            diharapkan='kanal: [{jenis: telepon, nomor: "…"}, {jenis: sp4n-lapor}]',
        )  # fmt: skip


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
    law="UU 25/2009 Pasal 21 huruf j",
    message="Tata cara dan tindak lanjut pengaduan belum ditulis.",
    sejak="2026.12",
    wajib=True,
)
def tata_cara_pengaduan_belum_ditulis(pengaduan: Pengaduan, standar: StandarPelayanan) -> Findings:
    """Penanganan pengaduan menyebut tata cara dan tindak lanjutnya, tidak hanya kanalnya.

    Pengadu perlu tahu apa yang terjadi sesudah pengaduannya diterima: dicatat, ditelaah,
    ditindaklanjuti, lalu dijawab.

    Buruk:
        pengaduan:  # ←
          kanal:
            - {jenis: loket, alamat: Jalan Contoh Nomor 1}
            - {jenis: sp4n-lapor}
          penanggung_jawab: Kepala Subbagian Umum

    Baik:
        pengaduan:
          kanal:
            - {jenis: loket, alamat: Jalan Contoh Nomor 1}
            - {jenis: sp4n-lapor}
          penanggung_jawab: Kepala Subbagian Umum
          langkah:
            - Pengadu: Menyampaikan pengaduan melalui salah satu kanal
            - Petugas pengaduan: Mencatat pengaduan dan memberi nomor tanda terima
            - Kepala Subbagian Umum: Menindaklanjuti dan memberitahukan hasilnya kepada pengadu
    """
    if not pengaduan.kanal or pengaduan.langkah or pengaduan.uraian:
        return
    if not layanan_pengaduan(standar):
        yield at()


@rule(
    Severity.SARAN,
    message="Pengaduan atas layanan ini hanya dapat disampaikan ke unit yang sama.",
    sejak="2026.12",
)
def pengaduan_tanpa_kanal_luar_unit(standar: StandarPelayanan) -> Findings:
    """Layanan pengaduan menyebut ke mana warga mengadukan layanan pengaduan itu sendiri.

    Sebut misalnya Ombudsman, Inspektorat, atau kanal pelaporan pelanggaran (WBS).

    Buruk:
        layanan: Penanganan Pengaduan
        jangka_waktu: 14 hari kerja sejak pengaduan lengkap
        pengaduan:
          kanal:  # ←
            - {jenis: loket, alamat: Jalan Contoh Nomor 1}
            - {jenis: sp4n-lapor}
          waktu:
            memutus: 14 hari kerja

    Baik:
        layanan: Penanganan Pengaduan
        jangka_waktu: 14 hari kerja sejak pengaduan lengkap
        pengaduan:
          kanal:
            - {jenis: loket, alamat: Jalan Contoh Nomor 1}
            - {jenis: sp4n-lapor}
            - {jenis: wbs, nama: Inspektorat, alamat: Jalan Contoh Nomor 2}
          waktu:
            memutus: 14 hari kerja
    """
    handled = standar.pengaduan
    if handled is None or not handled.kanal or not layanan_pengaduan(standar):
        return
    if any(kanal.jenis in _LUAR for kanal in handled.kanal):
        return
    texts = [handled.uraian, *(t for k in handled.kanal for t in (k.nama, k.alamat))]
    if not any(memuat(text, ("ombudsman", "inspektorat", "itjen", "apip")) for text in texts):
        yield at("pengaduan", "kanal")
