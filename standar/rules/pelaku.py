"""Aturan tentang pelaku langkah: pemohon dan petugas, masing-masing dengan tugas dan sebutannya."""

from __future__ import annotations

import re
from functools import lru_cache

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import Prosedur
from ..model.pemohon import hanya_pemohon, ialah_pemohon
from .kutip import kutip
from .pola import memuat


@rule(
    Severity.PERINGATAN,
    law="UU 25/2009 Pasal 21 huruf c",
    message="Tidak ada satu langkah pun yang dilakukan petugas.",
    sejak="2026.12",
)
def prosedur_tanpa_petugas(prosedur: Prosedur) -> Findings:
    """Prosedur memuat langkah pemberi dan penerima layanan.

    Bila hanya langkah pemohon yang tertulis, tidak jelas apa yang dikerjakan petugas dan kapan.

    Buruk:
        prosedur:
          kanal: [luring]
          langkah:  # ←
            - Pasien: Mengambil nomor antrean
            - Pasien: Menyerahkan berkas lengkap
            - Pasien: Menunggu di ruang tunggu

    Baik:
        prosedur:
          kanal: [luring]
          langkah:
            - Pasien: Mengambil nomor antrean
            - Petugas loket: Memeriksa kelengkapan berkas dan menyebutkan kekurangannya
            - Petugas loket: Menyerahkan kartu berobat kepada pasien
    """
    if len(prosedur.langkah) > 2 and all(map(hanya_pemohon, reversed(prosedur.langkah))):
        yield at("langkah")


_PEJABAT = (
    "kepala", "petugas", "staf", "operator", "kasi", "kabid", "sekretaris", "camat", "lurah",
    "verifikator", "bendahara", "direktur", "tim", "dinas", "bagian", "front office",
)  # fmt: skip


@rule(
    Severity.SARAN,
    message="Langkah pertama dilakukan {pelaku}, bukan pemohon.",
    sejak="2026.12",
)
def langkah_pertama_bukan_pemohon(prosedur: Prosedur) -> Findings:
    """Prosedur dimulai dari yang dilakukan pemohon.

    Warga membaca prosedur untuk tahu apa yang pertama harus dilakukannya.

    Buruk:
        prosedur:
          kanal: [luring]
          langkah:
            - Kepala Dinas: Menetapkan jadwal penyaluran  # ←
            - Pemohon: Menyerahkan berkas lengkap
            - Petugas: Menyerahkan bantuan kepada pemohon, atau daftar kekurangan berkas

    Baik:
        prosedur:
          kanal: [luring]
          langkah:
            - Pemohon: Menyerahkan berkas lengkap
            - Kepala Dinas: Menetapkan jadwal penyaluran
            - Petugas: Menyerahkan bantuan kepada pemohon, atau daftar kekurangan berkas
    """
    if len(prosedur.langkah) < 2:
        return
    first = prosedur.langkah[0]
    if not first.pelaku or any(map(ialah_pemohon, first.pelaku)):
        return
    if first.pelaku[0].lower().startswith(_PEJABAT) and not _menyebut_pemohon(first.kegiatan):
        yield at("langkah", first.kode or "1", pelaku=kutip(first.pelaku[0]))


def _menyebut_pemohon(kegiatan: str) -> bool:
    """Whether a step is about receiving somebody, so that the receiver is there already."""
    return memuat(kegiatan, ("pemohon", "pasien", "warga", "menerima", "menyambut")) is not None


_PANJANG = {
    "pencaker": "pencari kerja", "catin": "calon pengantin", "fo": "front office",
    "bo": "back office", "kasi": "kepala seksi", "kasie": "kepala seksi", "kabid": "kepala bidang",
    "kadis": "kepala dinas", "kabag": "kepala bagian", "kasubag": "kepala subbagian",
    "kasubbag": "kepala subbagian", "sekcam": "sekretaris camat", "ka": "kepala", "cs": "petugas",
    "kaban": "kepala badan", "sekdin": "sekretaris dinas", "kades": "kepala desa",
}  # fmt: skip


@lru_cache(maxsize=4096)
def _sebutan(pelaku: str) -> str:
    """An actor without what may be written in more than one way."""
    words = [_PANJANG.get(word, word) for word in re.findall(r"\w+", pelaku.lower())]
    if len(words) > 1 and words[0] == "petugas":
        words = words[1:]
    return "".join(words).replace(" ", "")


@rule(
    Severity.SARAN,
    message="Pelaku yang sama ditulis “{satu}” dan “{dua}”.",
    sejak="2026.12",
)
def nama_pelaku_tidak_seragam(prosedur: Prosedur) -> Findings:
    """Pelaku yang sama selalu disebut sama.

    Dua sebutan untuk satu petugas membuat pemohon mengira ada dua orang yang harus ditemui.

    Buruk:
        prosedur:
          kanal: [luring]
          langkah:
            - Pemohon: Menyerahkan berkas lengkap
            - Front Office: Memeriksa kekurangan berkas
            - Frontoffice: Menyerahkan kartu kepada pemohon  # ←

    Baik:
        prosedur:
          kanal: [luring]
          langkah:
            - Pemohon: Menyerahkan berkas lengkap
            - Front office: Memeriksa kekurangan berkas
            - Front office: Menyerahkan kartu kepada pemohon
    """
    names = {name for step in prosedur.langkah for name in step.pelaku}
    if len({_sebutan(name) for name in names}) == len(names):
        return
    first: dict[str, str] = {}
    told: set[str] = set()
    for place, step in enumerate(prosedur.langkah, 1):
        for number, name in enumerate(step.pelaku, 1):
            one = first.setdefault(_sebutan(name), name)
            if one != name and name not in told:
                told.add(name)
                where = "langkah", step.kode or str(place), "pelaku", str(number)
                yield at(*where, satu=kutip(one), dua=kutip(name), ditemukan=name, diharapkan=one)


_TUGAS = (
    "menyalurkan", "memverifikasi", "memvalidasi", "menetapkan", "menerbitkan", "mendisposisi",
    "mendisposisikan", "mengesahkan",
)  # fmt: skip


@rule(
    Severity.SARAN,
    message="“{kegiatan}” biasanya dilakukan petugas, bukan pemohon.",
    sejak="2026.12",
    kata=_TUGAS,
)
def pemohon_bertindak_sebagai_petugas(prosedur: Prosedur) -> Findings:
    """Tugas petugas tidak ditulis sebagai langkah pemohon.

    Pelaku yang tertukar membuat pemohon menunggu yang tidak akan datang.

    Buruk:
        prosedur:
          kanal: [luring]
          langkah:
            - Pemohon: Menyerahkan berkas lengkap
            - Pemohon: Memverifikasi kekurangan berkas  # ←
            - Petugas: Menyerahkan bantuan kepada pemohon

    Baik:
        prosedur:
          kanal: [luring]
          langkah:
            - Pemohon: Menyerahkan berkas lengkap
            - Petugas: Memverifikasi kekurangan berkas
            - Petugas: Menyerahkan bantuan kepada pemohon
    """
    for place, step in enumerate(prosedur.langkah, 1):
        if step.kegiatan.lower().startswith(_TUGAS) and hanya_pemohon(step):
            text = step.kegiatan
            yield at("langkah", step.kode or str(place), kegiatan=kutip(text), ditemukan=text)
