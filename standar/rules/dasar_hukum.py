"""Aturan tentang dasar hukum sebagai daftar (UU 25/2009 Pasal 21 huruf a)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..fix import Remove
from ..model import Rujukan, StandarPelayanan
from ..model.base import segment
from ..path import Path
from ..peraturan import Registri, kunci
from .kutip import kutip
from .pola import hanya_kata

_TAHUN = re.compile(r"\b(?:19|20)\d\d\b").search
_UMUM = frozenset(
    "peraturan perundang-undangan perundangan undangan perundang undang-undang ketentuan aturan "
    "hukum yang berlaku terkait lain lainnya dan serta semua seluruh segala sesuai berdasarkan "
    "dengan di bidang ini tersebut sebagaimana dimaksud".split()
)


def _dikenali(rujukan: Rujukan) -> bool:
    """Whether a citation says which regulation it means: kind, number, and year or date."""
    if rujukan.uraian is not None:  # joint regulations carry several numbers in one sentence
        return _gabungan(rujukan.uraian.lower())
    number = rujukan.nomor
    coded = number is not None and any(c.isalpha() for c in number)
    return bool(number and (rujukan.jenis or coded) and _bertahun(rujukan))


def _gabungan(teks: str) -> bool:
    """Whether a sentence names a number, then a year, then what the regulation is about."""
    nomor = teks.find("nomor ")
    tentang = teks.find(" tentang ", nomor)
    return 0 <= nomor < tentang and _TAHUN(teks, nomor, tentang) is not None


def _bertahun(rujukan: Rujukan) -> bool:
    written = _TAHUN(rujukan.nomor or "") is not None
    return bool(rujukan.tahun or rujukan.tanggal or written)


def _umum(rujukan: Rujukan) -> bool:
    """Whether a citation only says that there are regulations."""
    return rujukan.uraian is not None and hanya_kata(rujukan.uraian, _UMUM)


@rule(
    Severity.GALAT,
    law="UU 25/2009 Pasal 21 huruf a",
    message="Dasar hukum belum menyebut satu peraturan pun dengan jenis, nomor, dan tahunnya.",
)
def dasar_hukum_tanpa_peraturan(standar: StandarPelayanan) -> Findings:
    """Dasar hukum menyebut sekurang-kurangnya satu peraturan dengan jenis, nomor, dan tahun.

    Buruk:
        dasar_hukum: [Perda]  # ←

    Baik:
        dasar_hukum: [UU 25/2009, PP 96/2012, PermenPANRB 15/2014]
    """
    if standar.dasar_hukum and not any(_dikenali(item) for item in standar.dasar_hukum):
        yield at("dasar_hukum")


@rule(
    Severity.SARAN,
    message="“{kutipan}” tidak menyebut satu peraturan pun.",
    sejak="2026.12",
    dapat_diperbaiki=True,
)
def kutipan_hanya_umum(standar: StandarPelayanan) -> Findings:
    """Dasar hukum menyebut peraturannya, bukan hanya bahwa ada peraturan.

    Kalimat seperti itu berlaku bagi setiap layanan, jadi tidak memberi tahu apa-apa.

    Buruk:
        dasar_hukum:
          - UU 25/2009
          - PP 96/2012
          - PermenPANRB 15/2014
          - Peraturan perundang-undangan lainnya yang berlaku  # ←

    Baik:
        dasar_hukum: [UU 25/2009, PP 96/2012, PermenPANRB 15/2014]
    """
    named = any(_dikenali(item) for item in standar.dasar_hukum)
    for place, item in enumerate(standar.dasar_hukum, 1):
        if _umum(item):
            yield at(
                "dasar_hukum", str(place), kutipan=kutip(item.uraian),
                ditemukan=item.uraian, perbaiki=Remove() if named else None,
            )  # fmt: skip


@rule(
    Severity.PERINGATAN,
    message="Kutipan “{kutipan}” belum menyebut {kurang}.",
)
def kutipan_tidak_lengkap(standar: StandarPelayanan, registri: Registri) -> Findings:
    """Setiap kutipan menyebut jenis, nomor, tahun, dan tentang apa.

    Judul peraturan yang sudah dikenal dilengkapi sendiri; peraturan daerah Anda tulis lengkap, atau
    catat sekali di peraturan.yaml proyek.

    Buruk:
        dasar_hukum:
          - UU 25/2009
          - PP 96/2012
          - PermenPANRB 15/2014
          - Perda Kabupaten Contoh 5/2024  # ←

    Baik:
        dasar_hukum:
          - UU 25/2009
          - PP 96/2012
          - PermenPANRB 15/2014
          - Perda Kabupaten Contoh 5/2024 tentang Administrasi Kependudukan
    """
    for place, item in enumerate(standar.dasar_hukum, 1):
        known = item.tentang or item.uraian or registri.cari(item)
        if lacking := _kurang(item) or ("" if known else "tentang apa peraturan itu"):
            yield at("dasar_hukum", str(place), kutipan=kutip(item.sebutan), kurang=lacking)
    for path, item in dasar_tarif(standar):  # its title stands among the others
        if lacking := _kurang(item):
            yield at(*path, kutipan=kutip(item.sebutan), kurang=lacking)


def _kurang(item: Rujukan) -> str:
    """What a citation lacks to be found: of its kind, number and year."""
    if _dikenali(item) or _umum(item):
        return ""
    if item.uraian is not None:
        return "jenis, nomor, dan tahun"
    parts = (("jenis", item.jenis), ("nomor", item.nomor), ("tahun", item.tahun or item.tanggal))
    return ", ".join(name for name, value in parts if not value)


def dasar_tarif(standar: StandarPelayanan) -> Iterator[tuple[Path, Rujukan]]:
    """The regulations that fees rest on, with their addresses."""
    biaya = standar.biaya
    if biaya is not None and biaya.dasar is not None:
        yield ("biaya", "dasar"), biaya.dasar
    for place, tarif in enumerate(biaya.tarif if biaya is not None else (), 1):
        if tarif.dasar is not None:
            yield ("biaya", "tarif", segment(tarif, place), "dasar"), tarif.dasar


@rule(
    Severity.PERINGATAN,
    message="Dasar hukum belum menyebut {kurang}.",
    praktik="kebiasaan keputusan penetapan yang baik",
)
def dasar_pelayanan_publik_belum_disebut(standar: StandarPelayanan, registri: Registri) -> Findings:
    """Dasar hukum menyebut UU 25/2009, PP 96/2012, dan PermenPANRB 15/2014.

    Ketiganya adalah dasar setiap standar pelayanan; keputusan-keputusan yang baik mengutip
    ketiganya di samping peraturan sektor.

    Buruk:
        dasar_hukum:  # ←
          - UU 25/2009

    Baik:
        dasar_hukum: [UU 25/2009, PP 96/2012, PermenPANRB 15/2014]
    """
    cited = {found.sebutan for item in standar.dasar_hukum if (found := registri.cari(item))}
    lacking = [name for name in registri.pokok if name not in cited]
    if standar.dasar_hukum and lacking:
        yield at("dasar_hukum", kurang=lacking)


@rule(
    Severity.PERINGATAN,
    message="{kutipan} sudah dikutip di butir {pertama}.",
    sejak="2026.12",
    dapat_diperbaiki=True,
)
def kutipan_ganda(standar: StandarPelayanan) -> Findings:
    """Setiap peraturan dikutip satu kali.

    Pasal yang berbeda dari satu peraturan boleh ditulis sebagai butir tersendiri.

    Buruk:
        dasar_hukum:
          - UU 25/2009
          - PP 96/2012
          - PermenPANRB 15/2014
          - UU 25/2009  # ←

    Baik:
        dasar_hukum: [UU 25/2009, PP 96/2012, PermenPANRB 15/2014]
    """
    seen: dict[tuple[str, str | None], int] = {}
    for place, item in enumerate(standar.dasar_hukum, 1):
        name = kunci(item) or " ".join(item.sebutan.lower().split())
        first = seen.setdefault((name, item.bagian), place)
        if first != place:
            same = item == standar.dasar_hukum[first - 1]
            bare = not (item.tentang or item.ln or item.bn or item.diubah_dengan or item.catatan)
            yield at(
                "dasar_hukum", str(place), kutipan=kutip(item.sebutan), pertama=first,
                ditemukan=item.sebutan, perbaiki=Remove() if same or bare else None,
            )  # fmt: skip
