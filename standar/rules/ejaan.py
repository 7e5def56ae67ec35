"""Aturan ejaan: salah ketik, ejaan baku, dan kata yang terpisah, tergabung, atau berulang."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..fix import Rename, Swap
from ..model import Node
from ..path import Path
from . import kata
from .tulisan import Ganti, bacaan, frasa_terganti, ganti, kata_terganti, kutipan, sehuruf


def _temuan(daftar: Iterable[Ganti]) -> Findings:
    """A finding for every word that should be another one."""
    for item in daftar:
        yield at(
            kata=item.lama, saran=item.baru,
            ditemukan=item.lama, diharapkan=item.baru, perbaiki=item.perbaiki,
        )  # fmt: skip


@rule(
    Severity.SARAN,
    message="“{kata}” tampaknya salah ketik; mungkin maksud Anda “{saran}”.",
    sejak="2026.12",
    kata=(*kata.SALAH_KETIK, "parker"),
    dapat_diperbaiki=True,
)
def salah_ketik(teks: str, jalur: Path) -> Findings:
    """Kata ditulis tanpa salah ketik.

    Salah ketik membuat dokumen resmi tampak tidak dibaca lagi, dan kata yang keliru tidak ditemukan
    saat warga mencari.

    Buruk:
        ringkasan: Masuk segara melalui loket  # ←

    Baik:
        ringkasan: Masuk segera melalui loket
    """
    if bacaan(jalur):
        yield from _temuan(kata_terganti(teks, kata.SALAH_KETIK, kata.HANYA_KECIL))
        yield from _temuan(frasa_terganti(teks, kata.FRASA_SALAH_KETIK))


@rule(
    Severity.SARAN,
    message="Ejaan bakunya “{saran}”, bukan “{kata}”.",
    sejak="2026.12",
    kata=(*kata.EJAAN_BAKU, "copy", "kopi", "ukur"),
    dapat_diperbaiki=True,
)
def ejaan_tidak_baku(teks: str, jalur: Path) -> Findings:
    """Kata ditulis menurut ejaan baku.

    Ejaan yang sama di semua standar membuat teksnya mudah dicari dan dibandingkan. Judul peraturan
    ditulis seperti aslinya dan tidak ditegur.

    Buruk:
        ringkasan: Pengurusan ijin usaha  # ←

    Baik:
        ringkasan: Pengurusan izin usaha
    """
    if bacaan(jalur) and not kutipan(jalur):
        frasa = list(frasa_terganti(teks, kata.FRASA_BAKU))
        yield from _temuan(frasa)
        taken = " ".join(item.lama for item in frasa).split()
        words = kata_terganti(teks, kata.EJAAN_BAKU, kata.HANYA_KECIL)
        yield from _temuan(item for item in words if item.lama not in taken)


@rule(
    Severity.SARAN,
    message="“{saran}” ditulis serangkai.",
    sejak="2026.12",
    pola=(re.compile(f"di (?=(?:{'|'.join(k[3:] for k in kata.DI_TERPISAH)})" + r"\b)"),),
    dapat_diperbaiki=True,
)
def awalan_di_terpisah(teks: str, jalur: Path) -> Findings:
    """Awalan di- ditulis serangkai dengan kata kerjanya.

    “Di” yang terpisah menunjuk tempat: di loket. “Di” pada kata kerja pasif melekat: diserahkan.

    Buruk:
        ringkasan: Berkas di serahkan kepada petugas  # ←

    Baik:
        ringkasan: Berkas diserahkan kepada petugas
    """
    if "di " in teks.lower() and bacaan(jalur):
        yield from _temuan(frasa_terganti(teks, kata.DI_TERPISAH))


@rule(
    Severity.SARAN,
    message="“{kata}” ditulis terpisah: “{saran}”.",
    sejak="2026.12",
    kata=kata.DI_TERGABUNG,
    dapat_diperbaiki=True,
)
def kata_depan_di_tergabung(teks: str, jalur: Path) -> Findings:
    """Kata depan di dan ke ditulis terpisah dari tempatnya.

    Buruk:
        ringkasan: Pendaftaran diloket atau daring  # ←

    Baik:
        ringkasan: Pendaftaran di loket atau daring
    """
    if bacaan(jalur):
        yield from _temuan(kata_terganti(teks, kata.DI_TERGABUNG))


@rule(
    Severity.SARAN,
    message="“{kata}” tampaknya dua kata: “{saran}”.",
    sejak="2026.12",
    kata=kata.MENEMPEL,
    dapat_diperbaiki=True,
)
def kata_menempel(teks: str, jalur: Path) -> Findings:
    """Di antara dua kata ada spasi.

    Spasi sering hilang saat teks disalin dari PDF atau tabel Word.

    Buruk:
        ringkasan: Diproses atas permintaanpetugas  # ←

    Baik:
        ringkasan: Diproses atas permintaan petugas
    """
    if bacaan(jalur):
        yield from _temuan(kata_terganti(teks, kata.MENEMPEL))


_BERNAMA = frozenset({"tahap", "bila", "jabatan", "label"})
"""Fields that may be written as a key, and are read as words."""


def _bernama(model: type[Node]) -> bool:
    return model.kunci in _BERNAMA


@rule(
    Severity.SARAN,
    message="Kunci “{kata}” tampaknya dua kata: “{saran}”.",
    sejak="2026.12",
    kata=kata.MENEMPEL,
    medan=_bernama,
    dapat_diperbaiki=True,
)
def kunci_menempel(bagian: Node) -> Findings:
    """Di antara dua kata sebuah kunci ada spasi.

    Kunci yang Anda buat sendiri, misalnya nama tahap, ikut tercetak seperti teks lain.

    Buruk:
        pengaduan:
          kanal:
            - {jenis: loket, alamat: Jalan Contoh Nomor 1}
            - {jenis: sp4n-lapor}
          penanggung_jawab: Kepala Subbagian Umum
          waktu:
            menjawab: paling lama 5 hari kerja
            memerlukankoordinasi: paling lama 10 hari kerja  # ←

    Baik:
        pengaduan:
          kanal:
            - {jenis: loket, alamat: Jalan Contoh Nomor 1}
            - {jenis: sp4n-lapor}
          penanggung_jawab: Kepala Subbagian Umum
          waktu:
            menjawab: paling lama 5 hari kerja
            memerlukan koordinasi: paling lama 10 hari kerja
    """
    name = getattr(bagian, type(bagian).kunci)
    if isinstance(name, str) and (saran := kata.MENEMPEL.get(name)):
        yield at(kata=name, saran=saran, ditemukan=name, diharapkan=saran, perbaiki=Rename(saran))


_TUGAS = "yang|dan|atau|untuk|dengan|pada|kepada|oleh|dalam|adalah|akan|dapat|selanjutnya|kemudian"
_BERULANG = re.compile(rf"\b({_TUGAS}),? \1\b", re.IGNORECASE)


@rule(
    Severity.SARAN,
    message="Kata “{kata}” tertulis dua kali berturut-turut.",
    sejak="2026.12",
    kata=("selanjutnya", "kemudian"),
    pola=tuple(map(re.compile, ("yang yang ", "dan dan "))),
    dapat_diperbaiki=True,
)
def kata_berulang(teks: str, jalur: Path) -> Findings:
    """Kata tidak tertulis dua kali berturut-turut.

    Buruk:
        ringkasan: Layanan bagi warga yang yang pindah  # ←

    Baik:
        ringkasan: Layanan bagi warga yang pindah
    """
    if bacaan(jalur):
        for found in _BERULANG.finditer(teks):
            yield at(
                kata=found[1], ditemukan=found[0], diharapkan=found[1],
                perbaiki=ganti(teks, found[0], found[1]).perbaiki,
            )  # fmt: skip


_GANDA = re.compile(r"\b(melakukan) ((?:mem|men)[a-z]+)\b", re.IGNORECASE)
_BUKAN_KERJA = frozenset(
    "mentoring menurut mengenai menyeluruh mendalam mendadak mengingat menjelang memang memadai "
    "menengah mengikat mengacu memakai".split()
)


@rule(
    Severity.SARAN,
    message="“{kata}” cukup ditulis “{saran}”.",
    sejak="2026.12",
    pola=(re.compile("elakukan (?=me[mn])"),),
    dapat_diperbaiki=True,
)
def kata_kerja_ganda(teks: str, jalur: Path) -> Findings:
    """Satu tindakan ditulis dengan satu kata kerja.

    Buruk:
        ringkasan: Petugas melakukan memeriksa berkas  # ←

    Baik:
        ringkasan: Petugas memeriksa berkas
    """
    for found in _GANDA.finditer(teks):
        if found[2].lower() not in _BUKAN_KERJA and bacaan(jalur):
            saran = sehuruf(found[1][0], found[2])
            yield at(
                kata=found[0], saran=saran,
                ditemukan=found[0], diharapkan=saran, perbaiki=Swap(found[0], saran),
            )  # fmt: skip
