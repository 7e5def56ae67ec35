"""Aturan tentang jangka waktu penyelesaian (UU 25/2009 Pasal 21 huruf d)."""

from __future__ import annotations

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import JangkaWaktu, Satuan
from .kutip import kutip
from .pola import KABUR, memuat


@rule(
    Severity.GALAT,
    law="UU 25/2009 Pasal 21 huruf d",
    message="Jangka waktu{isi? “%”} belum memuat angka dan satuan.",
)
def jangka_waktu_tanpa_angka(waktu: JangkaWaktu) -> Findings:
    """Jangka waktu memuat angka dan satuan.

    Warga berhak tahu kapan urusannya selesai. Bila waktunya memang ditentukan hal lain, tulis
    sebabnya di `menurut`, misalnya `menurut: kesepakatan tertulis dengan pemohon`.

    Buruk:
        jangka_waktu: cepat  # ←

    Baik:
        jangka_waktu: 3 hari kerja sejak berkas lengkap
    """
    if waktu.lama is None and not waktu.menurut and not _berangka(waktu):
        yield at(isi=kutip(waktu.uraian), ditemukan=waktu.uraian, diharapkan="3 hari kerja")


def _berangka(waktu: JangkaWaktu) -> bool:
    return any(huruf.isdigit() for huruf in waktu.uraian or "")


@rule(
    Severity.GALAT,
    law="UU 25/2009 Pasal 21 huruf d",
    message="Jangka waktu “{isi}” memuat angka, tetapi tidak terbaca sebagai satu lama waktu.",
)
def jangka_waktu_tidak_terbaca(waktu: JangkaWaktu) -> Findings:
    """Jangka waktu ditulis sebagai satu lama waktu yang terbaca.

    Misalnya `3 hari kerja`, `2-5 hari kerja`, atau `paling lama 3 x 24 jam`. Janji yang berbeda
    menurut keadaan ditulis sebagai butir-butir, masing-masing dengan `lama` dan `bila`.

    Buruk:
        jangka_waktu: 3 hari kerja untuk KTP-el, 5 hari kerja untuk akta  # ←

    Baik:
        jangka_waktu:
          - lama: 3 hari kerja
            sejak: berkas lengkap
            bila: yang diminta KTP-el
          - lama: 5 hari kerja
            sejak: berkas lengkap
            bila: yang diminta akta
    """
    if waktu.lama is None and not waktu.menurut and _berangka(waktu):
        yield at(isi=kutip(waktu.uraian), ditemukan=waktu.uraian)


@rule(
    Severity.PERINGATAN,
    law="UU 25/2009 Pasal 21 huruf d",
    message="Janji {lama} belum menyebut kapan mulai dihitung.",
)
def titik_mulai_belum_disebut(waktu: JangkaWaktu) -> Findings:
    """Jangka waktu menyebut kapan mulai dihitung.

    Tiga hari sejak apa? Tulis `sejak: berkas lengkap`. Layanan yang selesai dalam hitungan menit
    atau jam di tempat tidak memerlukannya.

    Buruk:
        jangka_waktu: 3 hari kerja  # ←

    Baik:
        jangka_waktu: 3 hari kerja sejak berkas lengkap
    """
    lama = waktu.lama
    if lama is None or waktu.sejak or waktu.mencakup:
        return
    if lama.kali_24 or lama.satuan.detik >= Satuan.HARI.detik:
        yield at(lama=str(lama), diharapkan=f"{lama} sejak berkas lengkap")


@rule(
    Severity.PERINGATAN,
    message="“{lama}” belum menyebut hari kerja atau hari kalender.",
)
def hari_tanpa_jenis(waktu: JangkaWaktu) -> Findings:
    """Hari ditulis sebagai hari kerja atau hari kalender.

    Lima hari dan lima hari kerja dapat berbeda seminggu.

    Buruk:
        jangka_waktu: 5 hari sejak berkas lengkap  # ←

    Baik:
        jangka_waktu: 5 hari kerja sejak berkas lengkap
    """
    for name, lama in (("lama", waktu.lama), ("lazim", waktu.lazim)):
        expected = lama and lama.berjenis(Satuan.HARI_KERJA)
        if lama and expected != lama:
            yield at(name, lama=str(lama), ditemukan=str(lama), diharapkan=str(expected))


@rule(
    Severity.PERINGATAN,
    law="UU 25/2009 Pasal 4",
    message="“{kata}” membuat waktunya tidak pasti.",
)
def kata_kabur_pada_waktu(waktu: JangkaWaktu) -> Findings:
    """Jangka waktu tidak memakai kata yang kabur.

    Kata seperti “segera” atau “tergantung” tidak dapat ditagih.

    Buruk:
        jangka_waktu:
          - lama: 3 hari kerja
            sejak: berkas lengkap
            catatan: Tergantung antrean  # ←

    Baik:
        jangka_waktu:
          - lama: 3 hari kerja
            sejak: berkas lengkap
    """
    for name in ("uraian", "sejak", "menurut", "catatan"):
        text = getattr(waktu, name)
        if kata := memuat(text, KABUR):
            yield at(name, kata=kata, ditemukan=text)


@rule(
    Severity.PERINGATAN,
    message="Janji {janji} lebih lama daripada batas peraturan {batas}.",
)
def melebihi_batas_regulasi(waktu: JangkaWaktu) -> Findings:
    """Janji tidak lebih lama daripada batas menurut peraturan sektornya.

    Buruk:
        jangka_waktu:
          - lama: 14 hari kerja  # ←
            sejak: berkas lengkap
            batas_regulasi: {lama: 7 hari kerja, dasar: Perbup Contoh 1/2026}

    Baik:
        jangka_waktu:
          - lama: 5 hari kerja
            sejak: berkas lengkap
            batas_regulasi: {lama: 7 hari kerja, dasar: Perbup Contoh 1/2026}
    """
    limit = waktu.batas_regulasi
    if limit and waktu.lama and waktu.lama.detik > limit.lama.detik:
        yield at("lama", janji=str(waktu.lama), batas=str(limit.lama))


@rule(
    Severity.SARAN,
    message="Perpanjangan {lama} belum menyebut sebabnya.",
    sejak="2026.12",
)
def perpanjangan_tanpa_alasan(waktu: JangkaWaktu) -> Findings:
    """Janji yang dapat diperpanjang menyebut kapan boleh diperpanjang.

    Tanpa sebab yang jelas, perpanjangan menjadi janji yang sebenarnya. Tulis sebabnya di `catatan`.

    Buruk:
        jangka_waktu:
          - lama: paling lama 5 hari kerja (perpanjangan 3 hari kerja)  # ←
            sejak: berkas lengkap

    Baik:
        jangka_waktu:
          - lama: paling lama 5 hari kerja (perpanjangan 3 hari kerja)
            sejak: berkas lengkap
            catatan: Diperpanjang bila diperlukan pemeriksaan lapangan
    """
    lama = waktu.lama
    if lama is None or lama.perpanjangan is None or waktu.bila:
        return
    if not memuat(f"{waktu.catatan} {waktu.uraian}", _SEBAB):
        yield at("lama", lama=str(lama.perpanjangan), ditemukan=str(lama))


_SEBAB = (
    "bila", "jika", "apabila", "karena", "sebab", "alasan", "alasannya", "kalau", "disebabkan",
    "manakala", "dalam hal", "untuk",
)  # fmt: skip


@rule(
    Severity.SARAN,
    message="“{lama}” lebih pasti bila ditulis dalam hari.",
    sejak="2026.12",
)
def bulan_tanpa_jumlah_hari(waktu: JangkaWaktu) -> Findings:
    """Janji sampai tiga bulan ditulis dalam hari.

    Satu bulan dapat berarti 28 sampai 31 hari, dan belum tentu hari kerja.

    Buruk:
        jangka_waktu: 1 bulan sejak berkas lengkap  # ←

    Baik:
        jangka_waktu: 20 hari kerja sejak berkas lengkap
    """
    lama = waktu.lama
    if lama and lama.satuan is Satuan.BULAN and (lama.hingga or lama.jumlah) <= 3:
        yield at("lama", lama=str(lama), ditemukan=str(lama))
