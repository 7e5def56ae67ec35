"""Aturan bahasa: padanan, singkatan, keseragaman, sebutan lama, dan kata sambung."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from ..check import Findings, at, rule
from ..check.vocabulary import field_of
from ..diagnostic import Severity
from ..fix import Swap
from ..model import Node, StandarPelayanan, Unit
from ..model.base import leaves
from ..path import Path
from . import kata
from .pola import memuat
from .tanda_baca import GARIS_MIRING
from .tulisan import bacaan, frasa_terganti, kata_terganti, kutipan, tanpa_alamat

_FRASA_ASING = {k: v for k, v in kata.PADANAN.items() if " " in k}
_KATA_ASING = {k: v for k, v in kata.PADANAN.items() if " " not in k}


@rule(
    Severity.SARAN,
    message="“{kata}” berpadanan “{padanan}”.",
    sejak="2026.12",
    kata=(*_KATA_ASING, "office", "mail"),
)
def istilah_asing_berpadanan(teks: str, jalur: Path) -> Findings:
    """Istilah asing yang memiliki padanan ditulis dengan padanannya.

    Tidak semua warga mengenal istilah asing. Nama aplikasi dan kata yang dipakai warga di `sebutan`
    tidak ditegur.

    Buruk:
        ringkasan: Pendaftaran dilakukan secara online  # ←

    Baik:
        ringkasan: Pendaftaran dilakukan secara daring
    """
    if not bacaan(jalur) or kutipan(jalur) or (field_of(jalur) == "nama" and "kanal" in jalur):
        return
    frasa = list(frasa_terganti(teks, _FRASA_ASING))
    tetap = [word for frasa in kata.TETAP_ASING if frasa in teks.lower() for word in frasa.split()]
    for item in (*frasa, *kata_terganti(teks, _KATA_ASING)):
        if item.lama.lower() in tetap:
            continue
        yield at(
            kata=item.lama, padanan=item.baru, ditemukan=item.lama, diharapkan=item.baru
        )  # fmt: skip


@rule(
    Severity.SARAN,
    message="Tulis “{saran}”, bukan “{kata}”.",
    sejak="2026.12",
    kata=kata.CATATAN,
    dapat_diperbaiki=True,
)
def singkatan_catatan(teks: str, jalur: Path) -> Findings:
    """Kata ditulis lengkap, bukan dengan singkatan catatan.

    Singkatan seperti dgn dan utk hemat bagi penulisnya, tetapi tidak bagi pembaca dan pencarian.

    Buruk:
        ringkasan: Permohonan diajukan dgn formulir  # ←

    Baik:
        ringkasan: Permohonan diajukan dengan formulir
    """
    if not bacaan(jalur) or kutipan(jalur):
        return
    for item in kata_terganti(teks, kata.CATATAN):
        dotted = f"{item.lama}."
        fix = item.perbaiki
        if fix and dotted in teks:
            last = teks.endswith(dotted) or teks.count(dotted) < teks.count(item.lama)
            fix = None if last else Swap(dotted, item.baru)
        yield at(
            kata=item.lama, saran=item.baru,
            ditemukan=item.lama, diharapkan=item.baru, perbaiki=fix,
        )  # fmt: skip


def _utuh(model: type[Node]) -> bool:
    """Whole documents, not their parts."""
    return issubclass(model, StandarPelayanan | Unit)


def _tulisan(node: Node) -> Iterator[tuple[Path, str]]:
    """The texts of a document that are its own words."""
    for path, value in leaves(node):
        if isinstance(value, str) and bacaan(path) and not kutipan(path):
            yield path, value


_SINGKATAN = {name: re.compile(rf"(?<![\w-]){name}(?![\w])") for name in kata.SINGKATAN}


@rule(
    Severity.SARAN,
    message="“{kata}” belum dijelaskan kepanjangannya{panjang? (mungkin %)}.",
    sejak="2026.12",
    medan=_utuh,
    kata=kata.SINGKATAN,
)
def singkatan_tanpa_kepanjangan(bagian: Node) -> Findings:
    """Singkatan yang hanya dikenal di kantor dijelaskan sekali.

    Warga yang baru pertama kali mengurus belum tentu mengenalnya. Cukup tulis lengkap satu kali
    dengan singkatannya di dalam kurung.

    Buruk:
        ringkasan: Layanan bagi pemegang KITAP  # ←

    Baik:
        ringkasan: Layanan bagi pemegang kartu izin tinggal tetap (KITAP)
    """
    texts = list(_tulisan(bagian))
    whole = "\n".join(text for _, text in texts)
    rendah = whole.lower()
    for name, panjang in kata.SINGKATAN.items():
        if name not in whole or f"({name})" in whole or (panjang and panjang.lower() in rendah):
            continue
        for path, text in texts:
            if _SINGKATAN[name].search(text):
                yield at(*path, kata=name, panjang=panjang, ditemukan=name)
                break


def _bergantian(standar: StandarPelayanan, pairs: Iterable[tuple[str, str]]) -> Findings:
    """Where the rarer of two words stands first, for every pair of which both occur."""
    texts = list(_tulisan(standar))
    for pair in pairs:
        places = {word: [p for p, text in texts if memuat(text, (word.lower(),))] for word in pair}
        if all(places.values()):
            fewer = len(places[pair[0]]) < len(places[pair[1]])
            rare, often = pair if fewer else reversed(pair)
            yield at(
                *places[rare][0], satu=rare, dua=often, ditemukan=rare, diharapkan=often
            )  # fmt: skip


@rule(
    Severity.SARAN,
    message="“{satu}” dan “{dua}” dipakai bergantian; pilih salah satu.",
    sejak="2026.12",
    kata=("blanko", "pasfoto"),
    pola=("e-KTP",),
)
def ejaan_tidak_seragam(standar: StandarPelayanan) -> Findings:
    """Satu kata ditulis dengan satu ejaan di seluruh standar.

    Dua ejaan membuat pembaca bertanya apakah yang dimaksud dua hal yang berbeda.

    Buruk:
        ringkasan: Pemohon mengisi blangko
        sasaran: Warga yang sudah menerima blanko  # ←

    Baik:
        ringkasan: Pemohon mengisi blangko
        sasaran: Warga yang sudah menerima blangko
    """
    yield from _bergantian(standar, kata.SERUPA)


@rule(
    Severity.SARAN,
    message="Istilah “{satu}” dan “{dua}” dipakai untuk hal yang sama; pilih salah satu.",
    sejak="2026.12",
    kata=("kawin",),
)
def istilah_tidak_seragam(standar: StandarPelayanan) -> Findings:
    """Satu hal disebut dengan satu istilah di seluruh standar.

    Buruk:
        ringkasan: Bagi warga yang sudah menikah
        sasaran: Warga yang sudah kawin  # ←

    Baik:
        ringkasan: Bagi warga yang sudah menikah
        sasaran: Warga yang sudah menikah
    """
    yield from islice(_bergantian(standar, kata.SEISTILAH), 1)


@rule(
    Severity.SARAN,
    message="“{lama}” kini {baru}{catatan?, %}; periksa apakah yang lama masih dimaksud.",
    sejak="2026.12",
    kata=kata.SEBUTAN_LAMA,
)
def lembaga_atau_dokumen_lama(teks: str, jalur: Path) -> Findings:
    """Lembaga dan dokumen disebut dengan namanya sekarang.

    Nama lama mengirim warga ke kantor yang tidak ada lagi. Bila dokumen lama memang masih diterima,
    sebut keduanya.

    Buruk:
        ringkasan: Layanan bagi pemilik IMB  # ←

    Baik:
        ringkasan: Layanan bagi pemilik PBG atau IMB
    """
    if not bacaan(jalur) or kutipan(jalur):
        return
    for name, lama in kata.SEBUTAN_LAMA.items():
        if memuat(teks, (name.lower(),)) and not memuat(teks, lama.dikenal):
            yield at(lama=name, baru=lama.baru, catatan=lama.catatan, ditemukan=name)


_RANCU = re.compile(r"\S*(?:\bdan/(?! ?atau\b)| ?, ?/(?=[ \w])| /(?= ?\w))\s?\S*")


@rule(
    Severity.PERINGATAN,
    message="“{potongan}” tidak menyatakan “dan” atau “atau”.",
    sejak="2026.12",
    pola=(GARIS_MIRING,),
)
def dan_atau_tidak_jelas(teks: str, jalur: Path) -> Findings:
    """Syarat dan langkah memakai “dan” atau “atau”, bukan garis miring.

    Garis miring tidak memberi tahu warga apakah ia harus membawa keduanya atau cukup salah satu.

    Buruk:
        persyaratan:
          - KK /KTP  # ←

    Baik:
        persyaratan:
          - KK atau KTP
    """
    if "/" not in teks or {"persyaratan", "prosedur"}.isdisjoint(jalur) or not bacaan(jalur):
        return
    if found := _RANCU.search(tanpa_alamat(teks)):
        potongan = found[0].strip()
        yield at(potongan=potongan, ditemukan=potongan)
