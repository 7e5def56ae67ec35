"""Serupa: apakah dua judul membicarakan hal yang sama, dan dua nama menyebut satu daerah."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

_KATA = re.compile(r"[^\W_]{2,}").findall
_UMUM = frozenset(
    "atas bagi dalam dan dari dengan di ke oleh pada serta tentang untuk yang sebagaimana telah "
    "diubah perubahan kedua ketiga keempat kelima undang uu pp peraturan pelaksanaan pemerintah "
    "presiden menteri daerah nomor tahun republik indonesia negara no ri".split()
)
"""Words that stand in titles of every kind."""
_AKAR = 5
"""Letters by which two words are taken for the same, so that one slip does not matter."""
_SINGKATAN = 8
"""Words of capitals shorter than this are abbreviations, and may stand for anything."""


@lru_cache(4096)
def sejudul(ditulis: str | None, dikenal: str | None) -> bool | None:
    """Whether two titles share a word, slips of the pen allowed; None where that cannot be told."""
    left, right = _isi(ditulis), _isi(dikenal)
    if not left or not right:
        return None
    if left & right:
        return True
    short = (word for word in _KATA(ditulis or "") if word.lower() not in _UMUM)
    return None if any(len(word) < _SINGKATAN and word.isupper() for word in short) else False


def _isi(judul: str | None) -> set[str]:
    """The stems of what a title is about."""
    return {word[:_AKAR] for word in _KATA((judul or "").lower()) if word not in _UMUM}


class Daerah(NamedTuple):
    """A regency or city; `jenis` is unknown where a citation does not say which of the two."""

    jenis: str | None
    nama: str


_DAERAH = re.compile(
    r"\b(?P<jenis>kabupaten|kab\.?|kota)\s+(?P<nama>.+?)(?:,|\s+(?:provinsi|propinsi)\b|$)"
)
_PERATURAN = re.compile(
    r"(?:perda|peraturan daerah|(?P<bupati>perbup|peraturan bupati)"
    r"|(?P<kota>perwali|perwal|peraturan wali ?kota))\s+(?P<sisa>.+)"
)


def daerah(nama: str) -> Daerah | None:
    """The regency or city in the name of a government; None where it is something else."""
    found = _DAERAH.search(" ".join(nama.lower().split()))
    if found is None:
        return None
    return Daerah("kota" if found["jenis"] == "kota" else "kabupaten", found["nama"].strip())


def daerah_peraturan(jenis: str) -> Daerah | None:
    """The regency or city whose regulation this kind names; None for provinces and others."""
    found = _PERATURAN.fullmatch(" ".join(jenis.lower().split()))
    if found is None:
        return None
    named = daerah(found["sisa"])
    if named is not None:
        return named
    kind = "kabupaten" if found["bupati"] else "kota" if found["kota"] else None
    return Daerah(kind, found["sisa"]) if kind else None


def sedaerah(satu: Daerah, lain: Daerah) -> bool:
    """Whether two names can mean the same place."""
    kinds = {satu.jenis, lain.jenis} - {None}
    return len(kinds) < 2 and satu.nama == lain.nama
