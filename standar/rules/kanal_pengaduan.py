"""Aturan tentang kanal pengaduan: lengkap, terjangkau, dan tidak ganda."""

from __future__ import annotations

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import Kanal, Pengaduan, StandarPelayanan
from ..model.pengaduan import JenisKanal
from .pengaduan import layanan_pengaduan
from .pola import memuat

_TATAP_MUKA = (JenisKanal.LOKET, JenisKanal.KOTAK_SARAN, JenisKanal.SURAT)


def _ada(pengaduan: Pengaduan, jenis: JenisKanal) -> bool:
    """Whether there is a channel of this kind."""
    return any(kanal.jenis is jenis for kanal in pengaduan.kanal)


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
    if not pengaduan.kanal or _ada(pengaduan, JenisKanal.SP4N_LAPOR):
        return
    texts = [pengaduan.uraian, *(t for k in pengaduan.kanal for t in (k.nama, k.url, k.nomor))]
    if not any(memuat(text, ("sp4n", "lapor!", "lapor.go.id", "1708")) for text in texts):
        yield at("kanal", diharapkan="- {jenis: sp4n-lapor}")


@rule(
    Severity.SARAN,
    law="UU 25/2009 Pasal 40",
    message="Ombudsman belum disebut sebagai langkah berikutnya.",
    sejak="2026.12",
    wajib=True,
)
def ombudsman_belum_disebut(pengaduan: Pengaduan, standar: StandarPelayanan) -> Findings:
    """Ombudsman disebut bagi pengadu yang belum puas.

    Warga berhak meneruskan pengaduan ke Ombudsman bila penyelenggara tidak menanggapinya
    sebagaimana mestinya.

    Buruk:
        pengaduan:
          kanal:  # ←
            - {jenis: loket, alamat: Jalan Contoh Nomor 1}
            - {jenis: sp4n-lapor}

    Baik:
        pengaduan:
          kanal:
            - {jenis: loket, alamat: Jalan Contoh Nomor 1}
            - {jenis: sp4n-lapor}
            - {jenis: ombudsman, url: "https://ombudsman.go.id"}
    """
    if not pengaduan.kanal or _ada(pengaduan, JenisKanal.OMBUDSMAN):
        return
    if layanan_pengaduan(standar):  # asked for any channel that leads outside
        return
    texts = [pengaduan.uraian, *(kanal.nama for kanal in pengaduan.kanal)]
    for langkah in pengaduan.langkah:
        texts += [langkah.kegiatan, langkah.catatan, *langkah.rincian, *langkah.pelaku]
        texts += [cabang.maka for cabang in langkah.jika]
    if not any(text and "mbudsman" in text for text in texts):
        yield at("kanal", diharapkan='- {jenis: ombudsman, url: "https://ombudsman.go.id"}')


@rule(
    Severity.PERINGATAN,
    message="Kanal ini sama dengan kanal {lain}.",
    sejak="2026.12",
)
def kanal_pengaduan_ganda(pengaduan: Pengaduan) -> Findings:
    """Setiap kanal ditulis satu kali.

    Kanal yang ditulis dua kali membuat daftar tampak lebih panjang daripada pilihan yang ada.

    Buruk:
        pengaduan:
          kanal:
            - {jenis: loket, alamat: Jalan Contoh Nomor 1}
            - {jenis: telepon, nomor: "(0541) 000-101"}
            - {jenis: telepon, nomor: "(0541) 000-101"}  # ←
            - {jenis: sp4n-lapor}

    Baik:
        pengaduan:
          kanal:
            - {jenis: loket, alamat: Jalan Contoh Nomor 1}
            - {jenis: telepon, nomor: "(0541) 000-101", keperluan: [pengaduan]}
            - {jenis: telepon, nomor: "(0541) 000-101", keperluan: [informasi]}
            - {jenis: sp4n-lapor}
    """
    places = {kanal.nomor or kanal.alamat or kanal.url for kanal in pengaduan.kanal}
    if len(places) == len(pengaduan.kanal):  # as in nearly every file
        return
    seen: dict[object, str] = {}
    for place, kanal in enumerate(pengaduan.kanal, 1):
        name = kanal.kode or str(place)
        first = seen.setdefault(_tujuan(kanal), name)
        if first != name and kanal.terjangkau:
            yield at("kanal", name, lain=first)


def _tujuan(kanal: Kanal) -> object:
    """Where a channel leads, and what for."""
    return (
        kanal.jenis, kanal.nama, kanal.nomor, kanal.alamat, kanal.url, kanal.keperluan, kanal.jam,
    )  # fmt: skip


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
    in_person = sum(kanal.jenis in _TATAP_MUKA for kanal in pengaduan.kanal)
    if pengaduan.kanal and not in_person:
        yield at("kanal", kurang="kanal tatap muka, seperti loket atau kotak saran")
    elif pengaduan.kanal and in_person == len(pengaduan.kanal):
        yield at("kanal", kurang="kanal media, seperti telepon atau SP4N-LAPOR!")
