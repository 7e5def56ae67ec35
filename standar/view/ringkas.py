"""Yang sama makin pendek: daftar, kalimat, dan urutan bagian mana yang lebih dulu disingkat."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from .blocks import Block, Item, Items, Page, Paragraph, words
from .official import Answer, Letterhead

Ways: TypeAlias = Sequence[tuple[Block, ...]]
"""The same said at length and ever more briefly."""
Shorten: TypeAlias = Callable[[int], Sequence[str]]
Shown: TypeAlias = Mapping[str, tuple[Block, ...]]
LONG, SHORT = 90, 44
"""Letters of an entry in its two shortest forms."""
MANY, FEW = 6, 3
"""Entries of a list in its two shortest forms."""
UNWRITTEN = (Paragraph("Belum ditulis."),)
WORTH = {"judul": 9, "jawaban": 5, "kop": 6, "persyaratan": 3, "prosedur": 2, "biaya": 1.5}
"""How much longer a part may be than others before it is shortened."""
_OPEN = re.compile(r"(?:[ ,]+(?:dan|atau|yang|dengan|di|ke|dari|untuk|pada|oleh))+[ ,]*$")
"""Words with which nothing ends."""
_ENTRY = 30
"""Letters that the line of an entry costs beside its own."""


def clip(text: str, most: int) -> str:
    """The beginning of a text of so many letters, at the end of a word where that is near."""
    text = " ".join(text.split())
    if len(text) <= most:
        return text
    start = text[: most - 1]
    whole, _, rest = start.rpartition(" ")
    cut = whole if whole and len(rest) < most // 2 else start
    if cut.rfind("(") > max(cut.rfind(")"), 0):  # half of what stands in brackets says nothing
        cut = cut[: cut.rfind("(")]
    return _OPEN.sub("", cut).rstrip(" ,;:") + "…"


def listed(
    texts: Sequence[str],
    more: str,
    *,
    boxes: bool = False,
    ordered: bool = False,
    short: Shorten | None = None,
) -> list[tuple[Block, ...]]:
    """A list at length, with shortened entries, and with the first of them only.

    `short` gives all entries in so many letters; without it they are cut.
    """
    if not texts:
        return [UNWRITTEN]
    cut = short or (lambda letters: [clip(text, letters) for text in texts])
    every = len(texts)
    forms = ((every, 0), (every, LONG), (MANY, LONG), (FEW, LONG), (FEW, SHORT), (1, SHORT))
    made = []
    for count, letters in forms:
        shown = (cut(letters) if letters else texts)[:count]
        last = _rest(texts, shown, more)
        made.append((whole(shown, boxes=boxes, ordered=ordered), *last))
    return list(dict.fromkeys(made))


def whole(texts: Sequence[str], *, boxes: bool = False, ordered: bool = False) -> Items:
    """A list of texts as they are."""
    return Items(tuple(map(Item, texts)), ordered=ordered, check=boxes)


def _rest(texts: Sequence[str], shown: Sequence[str], more: str) -> tuple[Block, ...]:
    """What says that something was left out."""
    if left := len(texts) - len(shown):
        return (Paragraph(f"Dan {left} lagi. Selengkapnya: {more}."),)
    if tuple(shown) != tuple(texts):
        return (Paragraph(f"Selengkapnya: {more}."),)
    return ()


@dataclass(frozen=True)
class Choice:
    """A page of parts, each of which can be said in several forms; the first ones matter most."""

    ways: Mapping[str, Ways]
    build: Callable[[Shown], Page]

    def page(self, step: Mapping[str, int]) -> Page:
        """The page with every part in one of its forms."""
        return self.build({name: way[step[name]] for name, way in self.ways.items()})

    def ladder(self) -> Iterator[dict[str, int]]:
        """All parts at length, then the longest a step shorter, until none can be."""
        step = dict.fromkeys(self.ways, 0)
        while True:
            yield {**step}
            left = [name for name, way in self.ways.items() if step[name] + 1 < len(way)]
            if not left:
                return
            step[max(left, key=lambda name: self._cost(name, step[name]))] += 1

    def _cost(self, name: str, step: int) -> float:
        """How much room a part takes for what it is worth to who reads it."""
        return weight(self.ways[name][step]) / WORTH.get(name, 1)

    def fullest(self, fits: Callable[[Page], bool]) -> Page | None:
        """The page that says most of those that fit; None where even the briefest does not.

        What was shortened beside something longer is said at length again where that costs nothing.
        """
        steps = list(self.ladder())
        place = bisect_left(steps, True, key=lambda step: fits(self.page(step)))
        if place == len(steps):
            return None
        step = steps[place]
        for name in self.ways:
            while step[name] and fits(self.page({**step, name: step[name] - 1})):
                step[name] -= 1
        return self.page(step)


def shrinking(ways: Iterable[tuple[Block, ...]]) -> list[tuple[Block, ...]]:
    """The forms without those that are no shorter than one before."""
    kept: list[tuple[Block, ...]] = []
    for way in ways:
        if not kept or weight(way) < weight(kept[-1]):
            kept.append(way)
    return kept


def weight(blocks: Iterable[Block]) -> int:
    """How much room some blocks ask for, in letters."""
    total = 0
    for block in blocks:
        if isinstance(block, Items):
            total += sum(len(words(item.text)) + _ENTRY for item in block.items)
        elif isinstance(block, Paragraph):
            total += len(words(block.text)) + _ENTRY
        elif isinstance(block, Answer):
            total += 3 * len(block.text)
        elif isinstance(block, Letterhead):
            total += sum(map(len, block.names))
    return total
