"""Aturan tanda baca: kurung, spasi di sekitar tanda, nomor yang tertinggal, dan huruf kapital."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..check import Findings, at, rule
from ..check.vocabulary import field_of
from ..diagnostic import Severity
from ..fix import Swap
from ..path import Path
from .kutip import kutip
from .tulisan import bacaan, kutipan, tanpa_alamat

BUKA_KURUNG = re.compile(r"\((?:(?<=\w\()|[^()\n]*+\n)")
TUTUP_KURUNG = re.compile(
    r"\)(?:(?<=[^(]{40}\))|(?= )(?:(?<=[-:] \w\))|(?<=[-:] \d\d\))|(?<=[-:] [\"']\w\))))"
)
GARIS_MIRING = re.compile(r"/(?:(?<=\w/)(?= )|(?<= /)|(?<=dan/)(?! ?atau))")
TITIK = re.compile(
    r"\.(?:(?= )(?:(?<=[-:] \w\.)|(?<=[-:] \d\d\.)|(?<=[-:] [\"']\w\.)|(?<=\d\.)(?= \d))"
    r"|(?=[\"'},\n])(?:(?<= \d\.)|(?<= \d\d\.)))"
)
"""Where a sign may stand wrongly; each is shared by rules, for what is looked for once is cheap."""

_BERJUDUL = frozenset({"nama", "layanan", "uraian", "kegiatan", "produk", "persyaratan", "sarana"})
_DERET = re.compile(
    "A(?:(?=[A-Z]*+ [A-Z]{4})|"
    + "|".join(f"(?<=[A-Z]{{{n}}}A)(?=[A-Z]{{{8 - n}}})" for n in range(9))
    + ")"
)
"""Two words, or nine letters in a row; nearly every name of that length holds an A."""
_KAPITAL = re.compile(r"[A-Z]{4,}")


@rule(
    Severity.SARAN,
    message="“{isi}” seluruhnya huruf kapital; tulis dengan huruf biasa.",
    sejak="2026.12",
    pola=(_DERET,),
)
def huruf_kapital_semua(teks: str, jalur: Path) -> Findings:
    """Nama ditulis dengan huruf biasa.

    Deretan huruf kapital lebih lambat dibaca dan menyamarkan singkatan yang memang berhuruf
    kapital.

    Buruk:
        produk: KARTU KELUARGA BARU  # ←

    Baik:
        produk: Kartu Keluarga baru
    """
    if not teks.isupper() or field_of(jalur) not in _BERJUDUL or kutipan(jalur):
        return
    words = _KAPITAL.findall(teks)
    if "tambahan" not in jalur and (len(words) > 1 or any(len(word) > 8 for word in words)):
        yield at(isi=kutip(teks), ditemukan=teks)


_BERBUTIR = re.compile(r"(?:^|[\s;,])[A-Za-z0-9]{1,3}\)")


@rule(
    Severity.SARAN,
    message="Kurung pada “{isi}” tidak berpasangan.",
    sejak="2026.12",
    pola=(BUKA_KURUNG, TUTUP_KURUNG),
)
def kurung_tidak_berpasangan(teks: str, jalur: Path) -> Findings:
    """Setiap kurung yang dibuka juga ditutup.

    Pembaca tidak tahu di mana keterangannya berakhir, dan sering kali sebagian kalimat ikut hilang.

    Buruk:
        ringkasan: Mengisi formulir (luring atau daring  # ←

    Baik:
        ringkasan: Mengisi formulir (luring atau daring)
    """
    if teks.count("(") != teks.count(")") and bacaan(jalur):
        bersih = _BERBUTIR.sub("", teks)
        if bersih.count("(") != bersih.count(")") and not re.search(r"[:;=]-?[()]", teks):
            yield at(isi=kutip(teks), ditemukan=teks)


_RENGGANG = (
    (re.compile(r"(\S+) {1,2}([,;])(?=\s|$)"), r"\1\2"),
    (re.compile(r"(\w*(?:[A-Za-z]{2}|\d))\(([A-Za-z]{2,})"), r"\1 (\2"),
    (re.compile(r"(\S*(?<!dan)(?<=\w)/) +(\w+)"), r"\1\2"),
    (re.compile(r"\b([Nn]omor)(\d+)"), r"\1 \2"),
    (re.compile(r"(\S+) ?[/;]$"), r"\1"),
)
"""What is looked for, and how it is written right."""
_DALAM_NOMOR = (re.compile(r"(\S*\w\.) +(\d\S*)"), r"\1\2")


def _renggang(teks: str, jalur: Path) -> Iterator[tuple[str, str]]:
    """What stands wrongly spaced in a text, and how it should stand."""
    bersih = tanpa_alamat(teks)
    both = (*_RENGGANG, _DALAM_NOMOR) if jalur[-1] == "nomor" else _RENGGANG
    for pattern, benar in both:
        for found in pattern.finditer(bersih):
            yield found[0], found.expand(benar)


@rule(
    Severity.SARAN,
    message="Spasi di sekitar tanda baca keliru pada “{potongan}”.",
    sejak="2026.12",
    pola=(
        " ,",
        re.compile(r""";(?:(?<= ;)|(?=["'},\n]))"""),
        re.compile(r"N(?=omor\d)"),
        BUKA_KURUNG,
        GARIS_MIRING,
        TITIK,
    ),
    dapat_diperbaiki=True,
)
def tanda_baca_renggang(teks: str, jalur: Path) -> Findings:
    """Tanda baca melekat pada kata di depannya, dan kurung didahului spasi.

    Spasi yang keliru biasanya sisa salinan, dan nomor peraturan tidak ditemukan saat dicari.

    Buruk:
        ringkasan: Pengantar untuk KUA(Kecamatan)  # ←

    Baik:
        ringkasan: Pengantar untuk KUA (Kecamatan)
    """
    if field_of(jalur) in ("url", "situs", "tautan", "kode", "gambar"):
        return
    for potongan, benar in dict(_renggang(teks, jalur)).items():
        yield at(
            potongan=potongan, ditemukan=potongan, diharapkan=benar,
            perbaiki=Swap(potongan, benar) if teks.count(potongan) == 1 else None,
        )  # fmt: skip


@rule(
    Severity.SARAN,
    message="Tulis “dan”, bukan “&”.",
    sejak="2026.12",
    pola=(" & ",),
    dapat_diperbaiki=True,
)
def tanda_pengganti_kata(teks: str, jalur: Path) -> Findings:
    """Kata “dan” ditulis lengkap, bukan dengan tanda “&”.

    Buruk:
        ringkasan: Pencatatan & perubahan data  # ←

    Baik:
        ringkasan: Pencatatan dan perubahan data
    """
    if " & " in teks and bacaan(jalur) and not kutipan(jalur):
        yield at(ditemukan="&", diharapkan="dan", perbaiki=Swap(" & ", " dan "))


_DI_AWAL = re.compile(r"(\d{1,2}[.)]|[a-z][.)]) +(?=\S)(?![a-z]\.)")
_DI_AKHIR = re.compile(r"(?<=[a-z]{4} )(\d{1,2}\.)$")
_BERNOMOR = frozenset(
    "lantai gedung nomor angka ayat pasal huruf tahun blok unit kelas tipe golongan lampiran butir "
    "ruang loket hari jalur tahap kota jalan maksimal minimal jumlah bagian poin formulir model "
    "tingkat eselon kategori zona rukun pada sampai hingga kali".split()
)


@rule(
    Severity.SARAN,
    message="Nomor butir “{nomor}” tertinggal di dalam teks.",
    sejak="2026.12",
    pola=(TITIK, TUTUP_KURUNG),
    dapat_diperbaiki=True,
)
def nomor_butir_tertinggal(teks: str, jalur: Path) -> Findings:
    """Butir ditulis tanpa nomor urut; nomornya dicetak oleh program.

    Nomor dari Word tertinggal saat teks disalin, lalu tercetak dua kali atau menempel pada butir
    yang lain.

    Buruk:
        produk:
          - 1. Kartu Keluarga  # ←
          - Salinan Kartu Keluarga

    Baik:
        produk:
          - Kartu Keluarga
          - Salinan Kartu Keluarga
    """
    if not bacaan(jalur) or jalur[-1] == "nomor":
        return
    if awal := _DI_AWAL.match(teks):
        depan = teks[: awal.end() + 12]
        safe = not re.search(r"\s\d{1,2}[.)] ", teks) and teks.count(depan) == 1
        fix = Swap(depan, depan[awal.end() :]) if safe else None
        yield at(nomor=awal[1], ditemukan=awal[1], perbaiki=fix)
    elif akhir := _DI_AKHIR.search(teks):
        kata = teks[: akhir.start()].split()[-1]
        if kata.lower() not in _BERNOMOR and "." not in teks[: akhir.start()]:
            ekor = teks[-12 - len(akhir[1]) :]
            fix = Swap(ekor, ekor[: -len(akhir[1]) - 1]) if teks.count(ekor) == 1 else None
            yield at(nomor=akhir[1], ditemukan=akhir[1], perbaiki=fix)
