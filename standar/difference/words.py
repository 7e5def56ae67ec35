"""Perbedaan kata dalam teks: uang, lama waktu, ukuran, dan kutipan tetap utuh."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Literal, TypeAlias

from ..bilangan import BULAN

Run: TypeAlias = tuple[Literal["=", "-", "+"], str]

WORK = 1_000_000
"""How many pairs of equal words may be weighed; a text beyond it counts as wholly another one."""

_DIGITS = r"\d(?:[\d.,]*\d)?"
_NUMBER = rf"{_DIGITS}(?: ?\([^()\d]{{1,60}}\))?"
_UNIT = (
    r"(?:detik|menit|jam|hari(?: kerja| kalender)?|minggu|bulan|tahun|orang|lembar|rangkap|unit"
    r"|buah|kali|eksemplar|cm|mm|m2|m²|meter|kg|gram|liter|persen|WIB|WITA|WIT)\b"
)
_PART = r"(?:[Pp]asal|[Aa]yat|Bab|BAB|Lampiran|[Hh]uruf|[Aa]ngka) (?:\(\w{1,8}\)|\w{1,8}\b)"
_ACT = (
    r"(?:UU|Perppu|PP|Perpres|Keppres|Inpres|Per(?:da|bup|gub|wali|kap|pol)|Kepbup|PMK|SE"
    r"|(?:Per|Kep)men[A-Za-z]*|Undang-Undang|Peraturan|Keputusan|Surat Edaran)"
)
_WHOLE = (
    rf"Rp\.? ?{_DIGITS}(?:,-{{1,2}})?",
    rf"{_NUMBER}(?: ?(?:-|–|x|×|s\.d\.|sampai dengan|sampai|hingga) ?{_NUMBER}){{0,2}} ?{_UNIT}",
    rf"\d{{1,2}} (?:{'|'.join(BULAN)}) \d{{4}}\b",
    rf"{_PART}(?: {_PART}){{0,4}}",
    rf"{_ACT}\b(?: [A-Z]\w{{0,40}}){{0,6}}?(?: (?:Nomor|No\.?))? \d[\w.-]{{0,40}}"
    r"(?:/| Tahun )\d{4}\b",
)
"""What is read as one: money, amounts with their unit, dates, parts of acts, and acts."""
_TOKEN = re.compile(
    rf"\A\s+|(?:{'|'.join(_WHOLE)}|[(\[“\"'‘](?=\S)"
    r"|\S+?(?=[,;:.!?)\]”\"'’]{0,3}(?:\s|\Z)))\s*"
)
"""A word, or what is read as one, with the space behind it; punctuation stands for itself."""


def word_diff(before: str, after: str) -> list[Run]:
    """The texts as runs of kept, removed and added words; exactly these two, put together again."""
    left, right = _TOKEN.findall(before), _TOKEN.findall(after)
    return [
        (sign, "".join(text for _, text in run))
        for sign, run in groupby(_runs(left, right), key=lambda run: run[0])
    ]


def _runs(left: Sequence[str], right: Sequence[str]) -> Iterator[Run]:
    for op, a0, a1, b0, b1 in _opcodes([w.rstrip() for w in left], [w.rstrip() for w in right]):
        if op == "equal":
            for one, other in zip(left[a0:a1], right[b0:b1], strict=True):
                yield from _kept(one, other)
            continue
        yield from (("-", token) for token in left[a0:a1])
        yield from (("+", token) for token in right[b0:b1])


def _kept(one: str, other: str) -> Iterator[Run]:
    """A word that stayed; the space behind it may be another one."""
    if one == other:
        yield "=", one
        return
    word = one.rstrip()
    runs: tuple[Run, ...] = ("=", word), ("-", one[len(word) :]), ("+", other[len(word) :])
    yield from (run for run in runs if run[1])


def _opcodes(left: list[str], right: list[str]) -> Iterator[tuple[str, int, int, int, int]]:
    """What stayed and what was replaced, in both lists of words."""
    from difflib import SequenceMatcher  # only who shows a changed text pays for it

    many = Counter(right)
    if sum(many[word] for word in left) <= WORK:
        yield from SequenceMatcher(None, left, right, autojunk=False).get_opcodes()
        return
    start = next((n for n, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), 0)
    yield "equal", 0, start, 0, start
    yield "replace", start, len(left), start, len(right)
