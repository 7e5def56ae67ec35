"""Lebar huruf, untuk menaksir berapa baris sebuah teks di kertas sebelum ada yang membukanya."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

_REGULAR = {
    191: "'", 222: "ijl‘’", 260: "|", 278: " !,./:;I[\\]ft·", 333: "()-`r“”²³", 334: "{}",
    350: "•", 355: '"', 389: "*", 400: "°", 469: "^", 500: "Jcksvxyz",
    556: "#$0123456789?L_abdeghnopqu–", 584: "+<=>~×", 604: "□", 611: "FTZ", 667: "&ABEKPSVXY",
    722: "CDHNRUw", 778: "GOQ", 833: "Mm", 889: "%", 944: "W", 1000: "—…", 1015: "@",
}  # fmt: skip
_BOLD = {
    238: "'", 278: " ,./I\\ijl‘’·", 280: "|", 333: "!()-:;[]`ft²³", 350: "•", 389: "*r{}",
    400: "°", 474: '"', 500: "z“”", 556: "#$0123456789J_aceksvxy–", 584: "+<=>^~×",
    611: "?FLTZbdghnopqu", 667: "EPSVXY", 722: "&ABCDHKNRU", 778: "GOQw", 833: "M", 889: "%m",
    944: "W", 975: "@", 1000: "—…",
}  # fmt: skip
"""Thousandths of the size, of Arial and all fonts of the same widths."""
_OTHER, _WIDE = 700, 1300
"""What a letter without an entry takes: of an alphabet, or of pictures and ideographs."""
_WIDER = {"Bookman Old Style": 1.17, "Courier New": 1.15}
"""How much wider than Arial a font is at most; the others are narrower."""


def _table(given: Mapping[int, str]) -> dict[str, int]:
    return {letter: width for width, letters in given.items() for letter in letters}


_WIDTHS = _table(_REGULAR), _table(_BOLD)


@lru_cache(maxsize=8192)
def width(word: str, *, bold: bool) -> int:
    """The width of a word in thousandths of its size, in Arial."""
    known = _WIDTHS[bold]
    return sum(known.get(c) or (_OTHER if c < "\u2e80" else _WIDE) for c in word)


def wider(font: str) -> float:
    """By what the widths of Arial are multiplied for another font."""
    return _WIDER.get(font, 1.0)
