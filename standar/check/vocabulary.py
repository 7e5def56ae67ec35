"""Kata dan teks sebuah berkas: yang ditanyakan sebelum aturan dijalankan, dan yang dibacanya."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from ..path import ROOT, Path

_MARKS = dict.fromkeys(
    [*(n for n in range(128) if not chr(n).isalnum()), *map(ord, "–—…“”‘’•·§°×\u00a0")], " "
)
"""What stands between words; a table for `translate`, three times as fast as a pattern."""


class Vocabulary(NamedTuple):
    """What is asked before a rule is: the words of some files in lower case, and their texts."""

    words: frozenset[str]
    texts: tuple[str, ...]

    def __or__(self, other: Vocabulary) -> Vocabulary:
        """Both together."""
        return Vocabulary(self.words | other.words, self.texts + other.texts)


def vocabulary(text: str) -> Vocabulary:
    """The vocabulary of one text; `KTP-el` is two words."""
    return Vocabulary(frozenset(text.lower().translate(_MARKS).split()), (text,))


@cache
def trigger(phrase: str) -> str:
    """The word of a phrase that calls its rule: the longest, as it is the rarest."""
    return max(phrase.lower().translate(_MARKS).split(), key=len)


LONG, WORD = 2000, 200
"""Beyond these lengths a text, or a word in it, is no language: patterns would search long."""


def is_language(text: str) -> bool:
    """Whether a text is short enough, and so are its words, to be judged as language."""
    return len(text) <= WORD or (
        len(text) <= LONG and max(map(len, text.split()), default=0) <= WORD
    )


def texts(data: Any, path: Path = ROOT) -> Iterator[tuple[Path, str, bool]]:
    """Every text below a value as it was written, with its address, and whether it is a key: keys
    of several words are texts, too.
    """
    if isinstance(data, str):
        yield path, data, False
    elif isinstance(data, dict):
        for key, value in data.items():
            if " " in key:
                yield (*path, key), key, True
            yield from texts(value, (*path, key))
    elif isinstance(data, list):
        for place, item in enumerate(data, 1):
            kode = item.get("kode") if isinstance(item, dict) else None
            yield from texts(item, (*path, kode if isinstance(kode, str) else str(place)))


def field_of(path: Path) -> str:
    """The key under which a text stands, alone or in a list."""
    return next((name for name in reversed(path) if not name.isdigit()), "")
