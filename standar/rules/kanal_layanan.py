"""Aturan tentang kanal layanan: cara warga mencapai layanan, alamatnya, dan jam bukanya."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import IsiKomponen, Node, Prosedur, StandarPelayanan, leaves
from ..model.prosedur import KanalLayanan, Moda
from ..path import Path
from .butir import butir
from .kutip import kutip
from .pola import memuat

_ALAMAT = re.compile(r"@|https?:|www\.|\w\.(?:go\.)?(?:id|com|net|org)\b|\d{4}").search
"""An e-mail address, a web address, or a number to write to."""


@rule(
    Severity.PERINGATAN,
    message="Kanal daring{tempat? “%”} belum menyebut alamat webnya.",
    praktik="praktik penilaian PEKPPP",
    sejak="2026.12",
    wajib=True,
)
def kanal_daring_tanpa_alamat(prosedur: Prosedur) -> Findings:
    """Kanal daring menyebut alamat webnya.

    Tanpa alamat, warga mencari sendiri dan dapat sampai di situs tiruan. Tulis di `url`.

    Buruk:
        prosedur:
          kanal:
            - {jenis: daring, tempat: Aplikasi Layanan Kita}  # ←
          langkah:
            - Pemohon: Mengunggah berkas lengkap
            - Petugas: Mengirim Kartu Keluarga, atau daftar kekurangan berkas, kepada pemohon

    Baik:
        prosedur:
          kanal:
            - {jenis: daring, tempat: Aplikasi Layanan Kita, url: "https://contoh.go.id/layanan"}
          langkah:
            - Pemohon: Mengunggah berkas lengkap
            - Petugas: Mengirim Kartu Keluarga, atau daftar kekurangan berkas, kepada pemohon
    """
    for place, kanal in enumerate(prosedur.kanal, 1):
        if kanal.jenis is Moda.DARING and not kanal.url and not _beralamat(kanal):
            yield at("kanal", str(place), tempat=kutip(kanal.tempat))


def _beralamat(kanal: KanalLayanan) -> bool:
    return any(_ALAMAT(text) for text in (kanal.tempat, kanal.catatan) if text)


@rule(
    Severity.SARAN,
    message="Belum disebut apakah layanan ini luring, daring, atau keliling.",
    praktik="praktik penilaian PEKPPP",
    sejak="2026.12",
    wajib=True,
)
def kanal_layanan_belum_disebut(prosedur: Prosedur) -> Findings:
    """Prosedur menyebut cara warga mendapat layanan.

    Warga perlu tahu apakah harus datang atau dapat mengurusnya dari rumah. Tulis di `kanal`.

    Buruk:
        prosedur:  # ←
          - Pemohon: Menyerahkan berkas lengkap
          - Petugas: Menyerahkan Kartu Keluarga kepada pemohon, atau daftar kekurangan berkas

    Baik:
        prosedur:
          kanal: [luring]
          langkah:
            - Pemohon: Menyerahkan berkas lengkap
            - Petugas: Menyerahkan Kartu Keluarga kepada pemohon, atau daftar kekurangan berkas
    """
    if prosedur.kanal or len(prosedur.langkah) < 2:
        return
    if not any(step.kanal for step in prosedur.langkah):
        yield at()


_ANTAR = ("delivery", "diantar", "jemput", "pesan antar", "layanan antar", "antar jemput")
_LANGKAH_ANTAR = ("antar", "kirim", "jemput", "kurir", "ekspedisi", "mendatangi", "kunjung")


@rule(
    Severity.SARAN,
    message="Nama layanan menyebut “{kata}”, tetapi langkahnya belum ada.",
    sejak="2026.12",
    kata=("delivery", "diantar", "jemput", "antar"),
)
def cara_antar_tanpa_langkah(standar: StandarPelayanan) -> Findings:
    """Layanan antar memuat langkah mengantar.

    Pemohon perlu tahu siapa yang mengantar, ke mana, dan kapan.

    Buruk:
        layanan: Penerbitan Kartu Keluarga Pesan Antar
        prosedur:
          kanal: [luring]
          langkah:  # ←
            - Pemohon: Menyerahkan berkas di loket
            - Petugas loket: Menyerahkan Kartu Keluarga, atau daftar kekurangan berkas

    Baik:
        layanan: Penerbitan Kartu Keluarga Pesan Antar
        prosedur:
          kanal: [luring]
          langkah:
            - Pemohon: Menyerahkan berkas lengkap di loket, atau menerima daftar kekurangan
            - Kurir: Mengantar Kartu Keluarga ke rumah pemohon
    """
    kata = memuat(standar.layanan, _ANTAR)
    steps = standar.prosedur.langkah if kata and standar.prosedur else ()
    if steps and not any(
        word in text.lower()
        for step in steps
        for text in (step.kegiatan, *step.rincian, *step.pelaku)
        for word in _LANGKAH_ANTAR
    ):
        yield at("prosedur", "langkah", kata=kata)


_KERTAS = ("huruf cetak", "stopmap", "stop map", "map berwarna", "map warna", "rangkap")


@rule(
    Severity.SARAN,
    message="“{kata}” tidak berlaku pada layanan daring.",
    sejak="2026.12",
    kata=("huruf cetak", "stopmap", "map", "rangkap"),
)
def petunjuk_kertas_pada_layanan_daring(standar: StandarPelayanan) -> Findings:
    """Layanan daring tidak memuat petunjuk untuk kertas.

    Map dan huruf cetak berasal dari layanan di loket. Di layanan daring keduanya membingungkan.

    Buruk:
        prosedur:
          kanal:
            - {jenis: daring, url: "https://contoh.go.id/layanan"}
          langkah:
            - Pemohon: Mengisi formulir lengkap dengan huruf cetak  # ←
            - Petugas: Mengirim Kartu Keluarga, atau daftar kekurangan berkas, kepada pemohon

    Baik:
        prosedur:
          kanal:
            - {jenis: daring, url: "https://contoh.go.id/layanan"}
          langkah:
            - Pemohon: Mengisi formulir lengkap
            - Petugas: Mengirim Kartu Keluarga, atau daftar kekurangan berkas, kepada pemohon
    """
    prosedur = standar.prosedur
    if prosedur is None or {kanal.jenis for kanal in prosedur.kanal} != {Moda.DARING}:
        return
    for place, step in enumerate(prosedur.langkah, 1):
        if kata := memuat(step.kegiatan, _KERTAS):
            yield at("prosedur", "langkah", step.kode or str(place), "kegiatan", kata=kata)
    for path, item, _ in butir(standar.persyaratan):
        if kata := memuat(item.nama, _KERTAS) or ("rangkap" if item.rangkap else None):
            yield at(*path, kata=kata)


_RENTANG_JAM = re.compile(
    r"\d{1,2}[.:]\d{2}(?: ?wi(?:b|ta|t))? ?(?:-|–|—|s\.? ?/? ?d\.?|sampai(?: dengan)?|hingga) ?"
    r"(?:pukul )?\d{1,2}[.:]\d{2}"
).search


@rule(
    Severity.PERINGATAN,
    message="Jam “{jam}” tertulis di luar tempatnya; jam buka ditulis di jam_layanan.",
    sejak="2026.12",
    kata=("00", "wib", "wita", "wit", "pukul"),
)
def jam_layanan_di_luar_tempatnya(isi: IsiKomponen) -> Findings:
    """Jam buka ditulis di `jam_layanan`.

    Jam buka bukan bagian prosedur atau jangka waktu. Di tempatnya sendiri, jam itu tampil di
    halaman layanan dan dapat dihitung.

    Buruk:
        prosedur:
          kanal: [luring]
          catatan: Loket buka Senin-Kamis 08.00-12.00 WIB  # ←
          langkah:
            - Pemohon: Menyerahkan berkas lengkap
            - Petugas: Menyerahkan Kartu Keluarga kepada pemohon, atau daftar kekurangan berkas

    Baik:
        jam_layanan:
          Senin-Kamis: 08.00-12.00 WIB
        prosedur:
          kanal: [luring]
          langkah:
            - Pemohon: Menyerahkan berkas lengkap
            - Petugas: Menyerahkan Kartu Keluarga kepada pemohon, atau daftar kekurangan berkas
    """
    for path, part in _bagian(isi):
        for where, text in leaves(part, path):
            if isinstance(text, str) and (found := _RENTANG_JAM(text.lower())):
                yield at(*where, jam=found[0], ditemukan=text)


def _bagian(isi: IsiKomponen) -> Iterator[tuple[Path, Node]]:
    """The parts in which opening hours are found by mistake."""
    if isi.prosedur is not None:
        yield ("prosedur",), isi.prosedur
    for place, waktu in enumerate(isi.jangka_waktu, 1):
        yield ("jangka_waktu", waktu.kode or str(place)), waktu
    for place, item in enumerate(isi.persyaratan, 1):
        yield ("persyaratan", item.kode or str(place)), item
