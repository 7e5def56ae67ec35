"""Pola kata yang dikenali aturan: letak pengganti, kata umum, kata kabur, dan jabatan pengawas."""

from __future__ import annotations

import re
from collections.abc import Iterable

KATA_PENGGANTI = ("todo", "tbd", "lorem", "diisi")
BERKATA = tuple(
    re.compile(rf"""{words}["']? {{0,60}}(?:[#,\]}}]|$)""", re.MULTILINE)
    for words in ("etentuan[a-z -]{0,60}", "elum (?:ada|diisi)", "/a", "/A", ": [nN][aA]")
)
"""Where a file holds a value of such words alone."""
BERTANDA = tuple(
    re.compile(
        rf"""{before}["']?[-–—_.…?*/x]{{1,40}} ?["']? {{0,60}}(?:[#,\]}}]|$)""", re.MULTILINE
    )
    for before in (": ", "- ", ", ", r"\[")
)
"""Where a file holds a value of marks alone; each begins with a letter that is quickly found."""


def hanya_kata(teks: str, kata: frozenset[str]) -> bool:
    """Whether every word of a text is among `kata`."""
    words = re.findall(r"[a-z-]+", teks.lower())
    return bool(words) and kata.issuperset(words)


def memuat(teks: str | None, kata: Iterable[str]) -> str | None:
    """The first of `kata` that stands in the text as a whole word, or None."""
    if not teks:
        return None
    rendah = teks.lower()
    for word in kata:
        start = rendah.find(word)
        while start >= 0:
            end = start + len(word)
            before, after = rendah[start - 1 : start], rendah[end : end + 1]
            if not before.isalnum() and not after.isalnum():
                return word
            start = rendah.find(word, end)
    return None


SAMBUNG = "yang dan di dengan secara sesuai untuk pada oleh serta akan telah ada dari para"
UMUM = frozenset(
    f"{SAMBUNG} lengkap cukup memadai baik layak sesuai kebutuhan tersedia aman nyaman bersih "
    "berkala rutin kompeten profesional prima terjamin dilakukan dilaksanakan evaluasi pengawasan "
    "sarana prasarana fasilitas pelayanan layanan petugas pegawai pelaksana dokumen berkas "
    "persyaratan standar ketentuan kantor jaminan keamanan keselamatan kinerja internal".split()
)
"""Words that say nothing by themselves."""

PENGAWAS = (
    "kepala", "atasan", "pimpinan", "inspektorat", "camat", "lurah", "direktur", "sekretaris",
    "kasi", "kabid", "kasubag", "kasubbag", "kabag", "asisten", "koordinator", "pengawas",
    "penyelia", "supervisor", "ketua", "manajer", "tim", "spi", "apip", "satuan pengawasan",
    "bupati", "wali kota", "sekda", "komandan", "rektor",
)  # fmt: skip
"""Words that name somebody who supervises."""

KABUR = (
    "secepatnya", "secepat mungkin", "segera", "relatif", "tergantung", "menyesuaikan",
    "kurang lebih", "biasanya", "kondisional", "fleksibel", "sesegera mungkin",
)  # fmt: skip
"""Words that make a time uncertain."""

TERBUKA = (
    "dll", "dan lain-lain", "dan lain lain", "dsb", "dan sebagainya", "dan seterusnya", "dst",
    "dokumen pendukung lainnya", "dokumen lainnya", "berkas lainnya", "persyaratan lainnya",
    "dokumen lain yang diperlukan", "berkas lain yang diperlukan",
)  # fmt: skip
"""Words that leave a list open."""

KEPENDUDUKAN = (
    "ktp", "ktp-el", "kartu tanda penduduk", "kartu keluarga", "akta kelahiran", "akta kematian",
    "akta perkawinan", "akta perceraian", "kartu identitas anak", "surat pindah",
    "surat keterangan pindah",
)  # fmt: skip
"""Population documents."""
