"""Aturan angka: bilangan dan katanya, nol di tempat huruf o, dan kode formulir yang tertukar."""

from __future__ import annotations

import re
from itertools import combinations

from ..bilangan import terbilang
from ..check import Findings, at, rule
from ..check.vocabulary import field_of
from ..diagnostic import Severity
from ..model import StandarPelayanan
from ..model.base import leaves
from ..path import Path
from .tulisan import bacaan, ganti, kutipan

_BILANGAN = re.compile(r"(?<![\d.,])(\d{1,3}(?:\.\d{3}){0,3}|\d{1,6}) ?\(([A-Za-z][A-Za-z ]*)\)")
_AWAL = "nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu"
_KATA_BILANGAN = frozenset(f"{_AWAL}|belas|puluh|ratus|ribu|juta|miliar".split("|"))
_BERLAMA = frozenset("lama lazim waktu jangka_waktu menjawab memutus".split())
"""Fields that read as a time; the reader compares their numbers itself."""


@rule(
    Severity.PERINGATAN,
    message="Angka {angka} dan “({kata})” tidak sama.",
    sejak="2026.12",
    pola=(re.compile(rf"\((?=(?i:{_AWAL}))"),),
)
def bilangan_beda_kata(teks: str, jalur: Path) -> Findings:
    """Angka sama dengan kata di dalam kurungnya.

    Bila keduanya berbeda, tidak ada yang tahu mana yang berlaku.

    Buruk:
        ringkasan: Permohonan dibuat dalam 3 (dua) rangkap  # ←

    Baik:
        ringkasan: Permohonan dibuat dalam 3 (tiga) rangkap
    """
    if field_of(jalur) in _BERLAMA or "waktu" in jalur:
        return
    for found in _BILANGAN.finditer(teks):
        angka = int(found[1].replace(".", ""))
        tertulis = found[2].lower().split()
        if not _KATA_BILANGAN.issuperset(tertulis):
            continue
        if "".join(tertulis) not in _sebutan(angka):
            yield at(
                angka=found[1], kata=found[2],
                ditemukan=found[0], diharapkan=f"{found[1]} ({terbilang(angka)})",
            )  # fmt: skip


def _sebutan(angka: int) -> tuple[str, ...]:
    """How a number may be said, without spaces: `satu ratus` is heard as well as `seratus`."""
    words = terbilang(angka).replace(" ", "")
    return words, words.replace("seratus", "saturatus").replace("seribu", "saturibu")


_NOL = re.compile(r"(?<![\w./-])(0[A-Za-z]{3,}|[A-Za-z]+0[A-Za-z]+|[Nn]0|[A-Za-z]{3,}0)(?![\w/-])")
_BERHURUF_O = frozenset(
    "orang no nomor kota kantor dokumen foto fotokopi loket kode pemohon permohonan "
    "pos telepon kontak informasi operator online fisioterapi obat organisasi oleh proses "
    "prosedur produk kelompok polisi poliklinik rekomendasi dokter konsultasi koordinasi "
    "korektor personel objek laporan lapor otonom olahraga notaris logo".split()
)
"""Words in which the zero is surely an o."""


@rule(
    Severity.PERINGATAN,
    message="“{kata}” memuat angka nol di tempat huruf o.",
    sejak="2026.12",
    pola=(re.compile(r"0(?:(?<=[A-Za-z]0)(?!\d)|(?<=[^\w.,/-]0)(?=[A-Za-z]{3}))"),),
    dapat_diperbaiki=True,
)
def nol_pengganti_huruf_o(teks: str, jalur: Path) -> Findings:
    """Huruf o ditulis dengan huruf, bukan dengan angka nol.

    Mata tidak melihat bedanya, tetapi pencarian dan pembaca layar melihatnya.

    Buruk:
        ringkasan: Layanan bagi 0rang tua  # ←

    Baik:
        ringkasan: Layanan bagi orang tua
    """
    if "0" not in teks or not bacaan(jalur):
        return
    for word in dict.fromkeys(_NOL.findall(teks)):
        huruf = word.replace("0", "O" if word[1:].isupper() else "o")
        if huruf.lower() in _BERHURUF_O:
            item = ganti(teks, word, huruf)
            yield at(kata=word, ditemukan=word, diharapkan=huruf, perbaiki=item.perbaiki)


_KODE = re.compile(r"(?<![\w.-])([A-Z]{1,3})-(\d{2,3})(?![\w.-])")


@rule(
    Severity.PERINGATAN,
    message="Kode “{satu}” di sini, tetapi “{dua}” di {tempat}.",
    sejak="2026.12",
    pola=(re.compile(r"-\d\d(?<=[A-Z]-\d\d)"),),
)
def kode_formulir_tertukar(standar: StandarPelayanan) -> Findings:
    """Satu formulir disebut dengan satu kode.

    Angka yang tertukar mengirim warga mencari formulir yang tidak ada.

    Buruk:
        ringkasan: Pemohon mengisi AK-23
        sasaran: Warga yang membawa AK-32  # ←

    Baik:
        ringkasan: Pemohon mengisi AK-23
        sasaran: Warga yang membawa AK-23
    """
    first: dict[tuple[str, str], Path] = {}
    for path, value in leaves(standar):
        if isinstance(value, str) and path[0] != "sop" and not kutipan(path):
            for kode in _KODE.findall(value):
                first.setdefault(kode, path)
    for satu, dua in combinations(first, 2):
        if satu[0] == dua[0] and sorted(satu[1]) == sorted(dua[1]):
            here, there = "-".join(dua), "-".join(satu)
            tempat = first[satu][0].replace("_", " ")
            yield at(*first[dua], satu=here, dua=there, tempat=tempat, ditemukan=here)
