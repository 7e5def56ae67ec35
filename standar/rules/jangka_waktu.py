"""Aturan tentang jangka waktu penyelesaian (UU 25/2009 Pasal 21 huruf d)."""

from __future__ import annotations

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import JangkaWaktu, Lama, Satuan
from .pola import KABUR, memuat


@rule(
    Severity.GALAT,
    law="UU 25/2009 Pasal 21 huruf d",
    message="Jangka waktu “{isi}” belum memuat angka dan satuan.",
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
    if waktu.lama is None and not waktu.menurut:
        yield at(isi=waktu.uraian or "", ditemukan=waktu.uraian, diharapkan="3 hari kerja")


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
    if lama and not (waktu.sejak or waktu.mencakup) and lama.satuan.detik >= Satuan.HARI.detik:
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
        if lama and _bare(lama):
            expected = str(lama).replace("hari", "hari kerja")
            yield at(name, lama=str(lama), ditemukan=str(lama), diharapkan=expected)


def _bare(lama: Lama) -> bool:
    more = lama.perpanjangan
    return lama.satuan is Satuan.HARI or (more is not None and more.satuan is Satuan.HARI)


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
