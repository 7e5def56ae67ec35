"""Kamus pencarian: ejaan lain, kata umum, dan sebutan yang berarti sama, dari `data/kata.yaml`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Annotated, TypeAlias

from ..model.base import Node
from ..model.medan import Daftar, Peta, Teks, judul
from ..source.shipped import shipped
from .akar import akar, kata

Phrase: TypeAlias = tuple[str, ...]


class Ejaan(Node):
    """Another spelling of a word."""

    kunci = "tulisan"

    tulisan: Annotated[Teks, judul("Tulisan")]
    baku: Annotated[Teks, judul("Baku")]


class DaftarKata(Node):
    """The whole file."""

    ejaan: Annotated[tuple[Ejaan, ...], Peta("tulisan", "baku"), judul("Ejaan")]
    umum: Annotated[Daftar[Teks], judul("Umum")]
    kata_dasar: Annotated[Daftar[Teks], judul("Kata dasar")]
    mengadu: Annotated[Daftar[Teks], judul("Mengadu")]
    mengadu_saja: Annotated[Daftar[Teks], judul("Mengadu bila tanpa kata lain")]
    padanan: Annotated[tuple[tuple[Teks, ...], ...], judul("Padanan")]


@cache
def daftar_kata() -> DaftarKata:
    """What comes with the program; read once."""
    return DaftarKata.model_validate(shipped("kata.yaml"))


@dataclass(frozen=True)
class Kamus:
    """How words are read: both here, and in the browser, which is given the same lists."""

    ejaan: dict[str, str]
    umum: frozenset[str]
    akar: frozenset[str]
    padanan: dict[str, list[tuple[Phrase, tuple[Phrase, ...]]]]
    """By the first key of a phrase: the phrase, and all phrases that mean the same."""
    mengadu: tuple[str, ...] = ()
    """What says that somebody wants to complain: words, of which a phrase has several."""
    mengadu_saja: tuple[str, ...] = ()
    """What says so where nothing else is said."""
    _known: dict[str, str] = field(default_factory=dict)
    """The key of every word that was asked for, because words repeat; empty if it tells nothing."""

    def keys(self, text: str) -> Phrase:
        """The keys of a text in their order; words that tell nothing are left out."""
        known, found = self._known, []
        for word in kata(text):
            key = known.get(word)
            if key is None:
                key = known[word] = self._key(self.ejaan.get(word, word))
            if key:
                found.append(key)
        return tuple(found)

    def _key(self, word: str) -> str:
        tells = word not in self.umum and (len(word) > 1 or word.isdigit())
        return akar(word, self.akar) if tells else ""

    def others(self, keys: Sequence[str]) -> Iterator[str]:
        """The keys of everything that means the same as a phrase among these keys."""
        for place, key in enumerate(keys):
            for phrase, group in self.padanan.get(key, ()):
                if tuple(keys[place : place + len(phrase)]) == phrase:
                    yield from (other for same in group if same != phrase for other in same)


def kamus(sendiri: Iterable[str] = ()) -> Kamus:
    """The dictionary of a project; a line of its own holds what means the same, with commas."""
    data = daftar_kata()
    made = Kamus(
        {item.tulisan: item.baku for item in data.ejaan},
        frozenset(data.umum),
        frozenset(data.kata_dasar),
        {},
        tuple(data.mengadu),
        tuple(data.mengadu_saja),
    )
    own = [line.split(",") for line in sendiri]
    made = replace(made, mengadu=(*made.mengadu, *_mengadu(made, own)))
    for group in (*data.padanan, *own):
        phrases = tuple(dict.fromkeys(filter(None, map(made.keys, group))))
        for phrase in phrases if len(phrases) > 1 else ():
            made.padanan.setdefault(phrase[0], []).append((phrase, phrases))
    return made


def _mengadu(words: Kamus, groups: Iterable[Sequence[str]]) -> Iterator[str]:
    """What a government calls a complaint: all that stands in a line with such a word."""
    known = {*words.mengadu, *words.mengadu_saja}
    for group in groups:
        said = dict.fromkeys(" ".join(words.ejaan.get(w, w) for w in kata(one)) for one in group)
        if not known.isdisjoint(said):
            yield from (one for one in said if one and one not in known)
