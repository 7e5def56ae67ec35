"""Blok naskah resmi: kop, judul di tengah, lampiran di samping, dan tempat tanda tangan."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias


@dataclass(frozen=True, slots=True)
class Masthead:
    """The head of an official paper, line under line in the middle; shown in place of the title."""

    lines: tuple[str, ...]
    below: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Signatures:
    """The last words of a paper, and places to sign for offices and groups; names are unknown."""

    lead: str
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """An image that was checked, its size in pixels, and the words for who does not see it."""

    data: bytes
    kind: Literal["png", "jpeg"]
    width: int
    height: int
    alt: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture by itself, so many millimetres wide, on which nothing else depends."""

    picture: Picture
    width: int


@dataclass(frozen=True, slots=True)
class Answer:
    """A few words that are read from afar: how long, how much."""

    text: str


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Whose paper it is, at its very head: an emblem, names, how to reach it, a line below."""

    names: tuple[str, ...]
    reach: tuple[str, ...] = ()
    emblem: Picture | None = None


@dataclass(frozen=True, slots=True)
class Aside:
    """Lines in the right half of the sheet; below those of an `office` it signs."""

    lines: tuple[str, ...]
    office: str = ""


@dataclass(frozen=True, slots=True)
class Clause:
    """A sentence with its name beside it as in a plain table, on the sheet of what follows it."""

    name: str
    text: str
    widths: tuple[int, int, int]


Official: TypeAlias = Masthead | Signatures | Letterhead | Aside | Clause | Figure | Answer
