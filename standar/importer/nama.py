"""Nama orang dari kolom nama, dicari di dalam teks yang akan terbit; tidak pernah disimpan."""

from __future__ import annotations

import re
from collections.abc import Iterable

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_BEGINS = re.compile(r"(?:^|[.!?:\n“\"(])\s*$")
_SHORT, _LONG = 3, 8
"""Letters from which one part of a name may be a name by itself; most parts that a name has."""
_TITLES = frozenset(
    "pak bu bapak ibu sdr sdri saudara saudari mas mbak kak dr drs dra hj haji hajah ustaz "
    "pemohon petugas an almarhum anonim nn tanpa nama".split()
)
"""What stands in columns of names and names nobody."""


class Nama:
    """The names in a table; they are only compared with its texts."""

    def __init__(self, cells: Iterable[str]) -> None:
        self._whole: set[tuple[str, ...]] = set()
        self._parts: set[str] = set()
        for cell in cells:
            words = [word for word in _words(cell) if word not in _TITLES]
            self._parts.update(word for word in words if len(word) >= _SHORT)
            if 1 < len(words) <= _LONG:
                self._whole.add(tuple(words))

    def within(self, text: str) -> bool:
        """Whether a text holds a whole name, or a part of one that is written as a name.

        `bagus` may be praise; `Pak Bagus`, and `Bagus` in the middle of a sentence, is a person.
        """
        found = [*_WORD.finditer(text)]
        words = [one[0].casefold() for one in found]
        sizes = {len(name) for name in self._whole}
        for place, one in enumerate(found):
            if any(tuple(words[place : place + size]) in self._whole for size in sizes):
                return True
            before = text[max(0, one.start() - 8) : one.start()]
            titled = place > 0 and words[place - 1] in _TITLES
            inside = one[0][0].isupper() and not _BEGINS.search(before)
            if words[place] in self._parts and (titled or inside):
                return True
        return False


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]
