"""Aturan tentang alur prosedur: setiap varian dan cabang sampai ke hasil yang diterima."""

from __future__ import annotations

import re

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import Prosedur, StandarPelayanan
from ..model.pemohon import sampai_ke_pemohon
from ..model.pengganti import hanya_pengganti
from .kutip import kutip
from .pola import memuat

_BERHASIL = ("administratif", "barang")
_SERAH = re.compile(r"(?:Menyerahkan|Mengirim) (?!tanda|bukti).* kepada pemohon").match
"""How nearly every procedure ends: a quick look before the careful one."""


@rule(
    Severity.PERINGATAN,
    law="UU 25/2009 Pasal 21 huruf c dan f",
    message="Prosedur berakhir sebelum {produk} diterima pemohon.",
    sejak="2026.12",
)
def prosedur_tanpa_penyerahan(prosedur: Prosedur, standar: StandarPelayanan) -> Findings:
    """Prosedur berakhir ketika hasilnya diterima pemohon.

    Dari langkah terakhir, warga tahu di mana dan dari siapa ia menerima hasil layanan.

    Buruk:
        prosedur:
          kanal: [luring]
          langkah:  # ←
            - Pemohon: Menyerahkan berkas di loket
            - Petugas loket: Memeriksa kelengkapan dan menyebutkan kekurangan berkas
            - Kepala Dinas: Menandatangani Kartu Keluarga

    Baik:
        prosedur:
          kanal: [luring]
          langkah:
            - Pemohon: Menyerahkan berkas di loket
            - Petugas loket: Memeriksa kelengkapan dan menyebutkan kekurangan berkas
            - Kepala Dinas: Menandatangani Kartu Keluarga
            - Petugas loket: Menyerahkan Kartu Keluarga kepada pemohon
    """
    steps = prosedur.langkah
    if len(steps) < 2 or standar.jenis is None or standar.jenis.value not in _BERHASIL:
        return
    if _SERAH(steps[-1].kegiatan) or any(map(sampai_ke_pemohon, reversed(steps[1:]))):
        return
    if any(hanya_pengganti(step.kegiatan) for step in steps):
        return
    if not any(produk.cara for produk in standar.produk):
        produk = kutip(standar.produk[0].nama) if standar.produk else None
        yield at("langkah", produk=produk or "hasil layanan")


@rule(
    Severity.PERINGATAN,
    message="Varian “{varian}” tidak memiliki satu langkah pun.",
    sejak="2026.12",
)
def varian_tanpa_langkah(standar: StandarPelayanan) -> Findings:
    """Setiap varian memiliki langkah.

    Bila semua langkah dikhususkan dengan `untuk`, pemohon varian lain tidak mempunyai prosedur.

    Buruk:
        varian:
          baru: Kartu baru
          hilang: Penggantian karena hilang  # ←
        prosedur:
          kanal: [luring]
          langkah:
            - {pelaku: Pemohon, kegiatan: Menyerahkan berkas lengkap, untuk: baru}
            - {pelaku: Petugas, kegiatan: Memeriksa kekurangan berkas, untuk: baru}
            - {pelaku: Petugas, kegiatan: Menyerahkan kartu kepada pemohon, untuk: baru}

    Baik:
        varian:
          baru: Kartu baru
          hilang: Penggantian karena hilang
        prosedur:
          kanal: [luring]
          langkah:
            - {pelaku: Pemohon, kegiatan: Menyerahkan berkas lengkap}
            - {pelaku: Petugas, kegiatan: Memeriksa kekurangan berkas}
            - {pelaku: Petugas, kegiatan: Menyerahkan kartu kepada pemohon}
    """
    steps = standar.prosedur.langkah if standar.varian and standar.prosedur else ()
    if steps and all(step.untuk for step in steps):
        served = {kode for step in steps for kode in step.untuk}
        for varian in standar.varian:
            if varian.kode not in served:
                yield at("varian", varian.kode, varian=kutip(varian.nama))


_KURANG = ("tidak", "belum", "kurang", "kekurangan", "dikembalikan", "ditolak")


@rule(
    Severity.PERINGATAN,
    message="Tertulis apa yang terjadi bila berkas lengkap, belum tertulis bila tidak lengkap.",
    sejak="2026.12",
)
def cabang_tidak_lengkap_belum_ada(prosedur: Prosedur) -> Findings:
    """Cabang “bila lengkap” disertai cabang “bila tidak lengkap”.

    Yang ingin diketahui pemohon justru apa yang terjadi bila berkasnya kurang.

    Buruk:
        prosedur:
          kanal: [luring]
          langkah:
            - Pemohon: Menyerahkan berkas di loket
            - pelaku: Petugas loket
              kegiatan: Memeriksa berkas
              jika:  # ←
                berkas lengkap: Diteruskan ke verifikator
            - Petugas loket: Menyerahkan Kartu Keluarga kepada pemohon

    Baik:
        prosedur:
          kanal: [luring]
          langkah:
            - Pemohon: Menyerahkan berkas di loket
            - pelaku: Petugas loket
              kegiatan: Memeriksa berkas
              jika:
                berkas lengkap: Diteruskan ke verifikator
                berkas tidak lengkap: Dikembalikan hari itu juga dengan daftar kekurangan
            - Petugas loket: Menyerahkan Kartu Keluarga kepada pemohon
    """
    where = ""
    for place, step in enumerate(prosedur.langkah, 1):
        branches = [branch.bila for branch in step.jika]
        said = (step.bila, step.kegiatan, step.catatan, *step.rincian, *branches)
        if any(memuat(text, _KURANG) for text in said):
            return
        if any(memuat(text, ("lengkap",)) for text in branches):
            where = where or step.kode or str(place)
    if where:
        yield at("langkah", where, "jika")


_AMBIL = (
    "mengambil kembali", "mengambil barang", "mengambil titipan", "mengembalikan barang",
    "mengembalikan titipan", "barang dikembalikan", "titipan dikembalikan", "pengambilan barang",
    "pengambilan titipan", "barang diambil", "titipan diambil",
)  # fmt: skip


@rule(
    Severity.SARAN,
    message="Ada barang yang dititipkan, tetapi belum ada langkah mengambilnya kembali.",
    sejak="2026.12",
    kata=("menitipkan", "menitip", "dititipkan", "penitipan"),
)
def titipan_tanpa_pengambilan(prosedur: Prosedur) -> Findings:
    """Barang yang dititipkan diambil kembali dalam langkah tersendiri.

    Buruk:
        prosedur:
          kanal: [luring]
          langkah:
            - Pengunjung: Menyerahkan identitas lengkap
            - Pengunjung: Menitipkan barang di kotak penitipan  # ←
            - Petugas: Mengantar pengunjung ke ruang kunjungan, atau menyebut kekurangan berkas

    Baik:
        prosedur:
          kanal: [luring]
          langkah:
            - Pengunjung: Menyerahkan identitas lengkap
            - Pengunjung: Menitipkan barang di kotak penitipan
            - Petugas: Mengantar pengunjung ke ruang kunjungan, atau menyebut kekurangan berkas
            - Pengunjung: Mengambil barang di kotak penitipan
    """
    for place, step in enumerate(prosedur.langkah, 1):
        if step.kegiatan.lower().startswith(("menitip", "barang dititip")):
            later = prosedur.langkah[place:]
            if not any(memuat(next_step.kegiatan, _AMBIL) for next_step in later):
                yield at("langkah", step.kode or str(place), ditemukan=step.kegiatan)
            return


@rule(
    Severity.SARAN,
    message="SOP yang melaksanakan standar ini belum disebut nomor atau tautannya.",
    sejak="2026.12",
    wajib=True,
)
def sop_belum_dirujuk(standar: StandarPelayanan) -> Findings:
    """Standar merujuk SOP yang melaksanakannya.

    Standar berisi janji kepada warga, SOP berisi cara kerja petugas untuk menepatinya. Dengan
    rujukan, keduanya diubah bersama.

    Buruk:
        sop:  # ←
          terkait: SOP Pengarsipan

    Baik:
        sop:
          nomor: SOP-01/KK/2026
          terkait: SOP Pengarsipan
    """
    if standar.prosedur is None or not standar.prosedur.langkah:
        return
    if standar.sop is None or not (standar.sop.nomor or standar.sop.url):
        yield at("sop")
