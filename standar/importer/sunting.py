"""Suntingan tanpa Lacak Perubahan: naskah yang kembali dibandingkan dengan yang dibagikan."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from ..path import Path

ROWS_MAX = 20_000
"""Most paragraphs of a returned paper that are compared."""
_SHARED = 0.5
"""From which share of equal paragraphs on a paper is held to be the one that was handed out."""
EditKind = Literal["ditambah", "dihapus", "diubah", "dipindah"]


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph before its tracked changes, its part, and whether it has such changes."""

    text: str
    path: Path
    tracked: bool = False

    @property
    def words(self) -> str:
        """What is compared: the text without its spacing."""
        return " ".join(self.text.split())


@dataclass(frozen=True, slots=True)
class Pair:
    """A paragraph as it was handed out and as it came back; one of them may be missing."""

    before: Row | None
    after: Row | None

    @property
    def path(self) -> Path:
        """The part that it is about: of what was handed out, where that is known."""
        return (self.before or self.after or Row("", ())).path


def silent(rows: Sequence[Row], papers: Sequence[Sequence[Row]]) -> list[Pair] | None:
    """What was changed without being tracked, against the most similar paper.

    None where the paper is like none of them, so that nothing can be said.
    """
    rows = [row for row in rows if row.words]
    there = {row.words for row in rows}
    best, share = None, 0.0
    for paper in papers:
        own = {row.words for row in paper if row.words}
        found = len(own & there) / max(1, min(len(own), len(there)))
        if found > share:
            best, share = paper, found
    if best is None or share < _SHARED or len(rows) > ROWS_MAX:
        return None
    return list(_pairs([row for row in best if row.words], rows))


def _pairs(old: Sequence[Row], new: Sequence[Row]) -> Iterator[Pair]:
    """Paragraphs that differ, those of one part beside each other; only inside of some part."""
    matcher = SequenceMatcher(None, [r.words for r in old], [r.words for r in new])
    for kind, start, end, first, last in matcher.get_opcodes():
        if kind == "equal":
            continue
        left = list(new[first:last])
        for row in old[start:end]:
            same = next((other for other in left if other.path == row.path), None)
            if same is not None:
                left.remove(same)
            if row.path and (same is None or not same.tracked):
                yield Pair(row, same)
        yield from (Pair(None, row) for row in left if row.path and not row.tracked)
