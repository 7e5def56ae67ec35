"""Akar kata Indonesia: satu kunci bagi semua bentuk sebuah kata, tanpa kamus.

Not a root as a linguist writes it, but a key on which all forms of a word agree: `terbit` and
`penerbitan` are both `erbit`, because a nasal prefix takes the first sound away and nobody can know
which one it was. `js/cari.js` does the same to what citizens type; a test holds the two together.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

_PREFIX = re.compile(
    r"(?:meng(?=[aeioukgh])|peng(?=[aeioukgh])|meny(?=[aeiou])|peny(?=[aeiou])"
    r"|men(?=[aeioucdjtsz])|pen(?=[aeioucdjtsz])|mem(?=[aeioubfpv])|pem(?=[aeioubfpv])"
    r"|ber|per|ter|be[lr]?(?=ajar)|pel(?=ajar)|be(?=ker)|ny(?=[aeiou])|ng(?=[aeiou])|me(?=[lmnrwy])|pe(?=[lmnrwybkst])|di|ke|se)"
)
_SHORT = re.compile(r"(?:me|pe)nge(?=[^aeiou]+[aeiou][^aeiou]*$)")
_FIRST = re.compile(r"^[hkpstmnr](?=[aeiou])")
_VOWELS = re.compile(r"[aeiou]")
_CLUSTER = re.compile(r"[^aeiou]{2}")
_AFTER = re.compile(r"(?<=[^aeioun])k$")
_OPEN = re.compile(r"(?:[bdfgkpt]r|[bfgkps]l|s[khpt]|sy|kh|ny|ng|tr|st)")
_WORD = re.compile(r"[a-z0-9]+")


def kata(text: str) -> list[str]:
    """The words of a text as a search knows them: small letters and digits, nothing else."""
    plain = text.lower().replace("'", "").replace("’", "")
    if not plain.isascii():
        marks = unicodedata.normalize("NFKD", plain).lower()
        plain = "".join(mark for mark in marks if not unicodedata.combining(mark))
    return _WORD.findall(plain)


def akar(word: str, whole: Collection[str] = ()) -> str:
    """The key of a word as `kata` gives it; words in `whole` only seem to have a prefix."""
    if len(word) < 4 or not word.isalpha():
        return word
    stem = word
    for ending in ("nya", "an"):
        stem = _shorter(stem, stem.removesuffix(ending), whole)
    for _ in range(3):
        stem = _bare(stem, whole)
    return _even(stem)


def _bare(stem: str, whole: Collection[str]) -> str:
    """Without its first prefix, if what remains can be a word."""
    if short := _SHORT.match(stem):
        return stem[short.end() :]
    found = _PREFIX.match(stem)
    if found is None:
        return stem
    rest = stem[found.end() :]
    if _CLUSTER.match(rest) and not _OPEN.match(rest):
        return stem
    return _shorter(stem, rest, whole)


def _shorter(stem: str, rest: str, whole: Collection[str]) -> str:
    """The rest, if it has two syllables and the stem is not a root already."""
    return rest if len(_VOWELS.findall(rest)) > 1 and stem not in whole else stem


def _even(stem: str) -> str:
    """Without the sounds at both ends that forms of one word do not share: `-k(an)`, `-i`, `h-`."""
    stem = _AFTER.sub("", stem)
    for end in "ki":
        if stem.endswith(end) and len(_VOWELS.findall(stem)) > 1 + (end == "i"):
            stem = stem[:-1]
    return _FIRST.sub("", stem) if len(stem) > 3 else stem
