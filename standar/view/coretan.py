"""Kata yang dihapus dan yang ditambahkan, ditandai di teks lama dan teks barunya."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from itertools import zip_longest

from ..difference.words import word_diff
from .blocks import Added, Inline, Removed, Text

COMMON = 0.35
"""Share of words that two lines must have in common for their words to be compared."""


def marked(before: Sequence[str], after: Sequence[str]) -> tuple[list[Text], list[Text]]:
    """The lines of both sides with what went and what came marked in them."""
    before, after = ([line for line in side if line.strip()] for side in (before, after))
    old: list[Text] = []
    new: list[Text] = []
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for op, a0, a1, b0, b1 in matcher.get_opcodes():
        if op == "equal":
            old += before[a0:a1]
            new += after[b0:b1]
            continue
        for left, right in zip_longest(before[a0:a1], after[b0:b1]):
            was, now = _line(left, right)
            old += [was] if was else []
            new += [now] if now else []
    return old, new


def _line(before: str | None, after: str | None) -> tuple[Text, Text]:
    if before is None or after is None or not _alike(before, after):
        return ((Removed(before),) if before else "", (Added(after),) if after else "")
    runs = word_diff(f"{before} ", f"{after} ")
    return _shown(runs, "-", Removed), _shown(runs, "+", Added)


def _alike(before: str, after: str) -> bool:
    return SequenceMatcher(None, before.split(), after.split(), autojunk=False).ratio() >= COMMON


def _shown(runs: Iterable[tuple[str, str]], sign: str, mark: type[Removed | Added]) -> Text:
    """One side of the runs; a mark ends with its last word, not with the space after it."""
    parts: list[Inline] = []
    for op, text in runs:
        if op == "=":
            parts.append(text)
        elif op == sign:
            parts += [mark(text.rstrip()), text[len(text.rstrip()) :]]
    if parts and isinstance(parts[-1], str):
        parts[-1] = parts[-1].rstrip()
    return tuple(part for part in parts if part)
