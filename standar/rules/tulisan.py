"""Tulisan: mana teks yang dibaca orang, kata di dalamnya, dan cara menggantinya dengan aman."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from ..check.vocabulary import field_of
from ..fix import Swap
from ..path import Path

_BUKAN_BACAAN = frozenset(
    "kode untuk gambar url situs tautan logo sebutan aturan bagian sistem mpp zona_waktu".split()
)
"""Fields that hold names, addresses, or words that citizens use."""
_KUTIPAN = frozenset({"dasar_hukum", "dasar", "mencabut", "diubah_dengan"})
_KATA = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_SEKITAR = 12
_ALAMAT = re.compile(r"\S*(?:://|www\.|@|\.(?:id|com|net|org|io|to)\b)\S*")


def bacaan(jalur: Path) -> bool:
    """Whether people read this text as language: no code, address, or word of the citizens.

    A list of services in a decree holds codes.
    """
    field = field_of(jalur)
    return field not in _BUKAN_BACAAN and (field != "layanan" or len(jalur) == 1)


def kutipan(jalur: Path) -> bool:
    """Whether a text cites a regulation, whose own spelling it keeps."""
    return not _KUTIPAN.isdisjoint(jalur)


def tanpa_alamat(teks: str) -> str:
    """The text without the web and mail addresses in it."""
    if "." not in teks and "@" not in teks:
        return teks
    return _ALAMAT.sub(lambda found: " " * len(found[0]), teks)


class Ganti(NamedTuple):
    """A word as it is written, what it should be, and how to mend it where that is safe."""

    lama: str
    baru: str
    perbaiki: Swap | None


def kata_terganti(
    teks: str, daftar: Mapping[str, str], hanya_kecil: frozenset[str] = frozenset()
) -> Iterator[Ganti]:
    """The words of a text that stand in a list, each once in every spelling."""
    bersih = tanpa_alamat(teks)
    words = list(_KATA.findall(bersih))
    words += [part for word in words if "-" in word for part in word.split("-")]
    for word in dict.fromkeys(words):
        rendah = word.lower()
        if rendah in daftar and (word == rendah or rendah not in hanya_kecil):
            yield ganti(teks, word, sehuruf(word, daftar[rendah]))


def frasa_terganti(teks: str, daftar: Mapping[str, str]) -> Iterator[Ganti]:
    """The phrases of a list that stand in a text."""
    rendah = teks.lower()
    for frasa, benar in daftar.items():
        place = rendah.find(frasa)
        if place >= 0 and len(rendah) == len(teks):
            written = teks[place : place + len(frasa)]
            if _utuh(tanpa_alamat(teks), written):
                yield ganti(teks, written, sehuruf(written, benar))


def ganti(teks: str, lama: str, baru: str) -> Ganti:
    """A replacement; safe where it meets whole words outside of addresses and nothing else."""
    bersih = tanpa_alamat(teks)
    whole = _utuh(bersih, lama)
    if teks.count(lama) == len(whole):
        return Ganti(lama, baru, Swap(lama, baru))
    return Ganti(lama, baru, _dengan_sekitar(teks, whole[0], lama, baru) if whole else None)


def _dengan_sekitar(teks: str, place: int, lama: str, baru: str) -> Swap | None:
    """The swap of one word with so much of what follows that it stands nowhere else."""
    end = place + len(lama)
    for more in range(1, _SEKITAR):
        piece = teks[place : end + more]
        if teks.count(piece) == 1:
            return Swap(piece, baru + teks[end : end + more])
    return None


def sehuruf(contoh: str, kata: str) -> str:
    """`kata` in small letters, with a capital, or in capitals, as the example is."""
    if len(contoh) > 1 and contoh.isupper():
        return kata.upper()
    return kata[:1].upper() + kata[1:] if contoh[:1].isupper() else kata


def _utuh(teks: str, potongan: str) -> list[int]:
    """Where a piece of text stands with no letter or digit on either side."""
    places, start = [], teks.find(potongan)
    while start >= 0:
        end = start + len(potongan)
        if not (teks[start - 1 : start].isalnum() or teks[end : end + 1].isalnum()):
            places.append(start)
        start = teks.find(potongan, end)
    return places
