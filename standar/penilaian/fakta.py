"""Fakta: yang diperlihatkan berkas sebuah unit, dengan berkas dan barisnya."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..diagnostic import Position


@dataclass(frozen=True, slots=True)
class Fakta:
    """Something that files prove (True), contradict (False), or do not tell (None).

    `ada` of `dari` say how many of something it holds for, where it is counted.
    """

    nama: str
    terbukti: bool | None
    tempat: tuple[Position, ...] = ()
    ada: int | None = None
    dari: int | None = None


def semua(nama: str, ada: Sequence[Position], dari: int) -> Fakta:
    """A fact about every one of some things; contradicted where it holds for a part of them."""
    proven = None if not ada else len(ada) == dari
    return Fakta(nama, proven, tuple(ada), len(ada), dari)


def sebuah(nama: str, tempat: Iterable[Position]) -> Fakta:
    """A fact that one place proves; nothing is known where there is none."""
    places = tuple(tempat)
    return Fakta(nama, True if places else None, places)


def bertingkat(
    nama: str,
    nilai: int | None,
    tertinggi: int,
    tempat: tuple[Position, ...],
    *,
    penuh: bool = True,
) -> Iterator[Fakta]:
    """`nama-1`, `nama-2` and so on, proven up to a value; beyond it contradicted, if it is all."""
    for step in range(1, tertinggi + 1):
        if nilai is None:
            yield Fakta(f"{nama}-{step}", None)
        elif step <= nilai:
            yield Fakta(f"{nama}-{step}", True, tempat)
        else:
            yield Fakta(f"{nama}-{step}", False if penuh else None, tempat)
