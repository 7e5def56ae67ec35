"""Penomoran: setiap daftar bernomor punya definisinya sendiri sehingga selalu mulai dari awal."""

from __future__ import annotations

from ...view.blocks import Items
from .palette import COLOUR
from .xml import Xml, el, part

STEP = COLOUR.step
"""How far each level of a list moves in, in twips."""
DEEPEST = 8
_NUMBERS = (
    ("decimal", "%{}."),
    ("lowerLetter", "%{}."),
    ("decimal", "%{})"),
    ("lowerLetter", "%{})"),
)
_BULLETS = ("•", "–")
LETTERS, BOX = ("lowerLetter", "%{}."), "□"


class Lists:
    """Hands out list ids while a document is written, then tells the numbering part.

    Numbered lists never share an abstract definition: Word goes on counting where LibreOffice
    starts anew. Bullets have nothing to count, so one definition a level serves them all.
    """

    def __init__(self, step: int = STEP, before: int = 0) -> None:
        self.step = step
        self._before = before
        """So many ids are taken: by the lists of a template."""
        self._abstract: list[Xml] = []
        self._bullets: dict[tuple[int, bool], int] = {}

    def listed(self, block: Items, depth: int) -> tuple[int, int]:
        """The list id and the level for the items of a block."""
        return self.number(depth, ordered=block.ordered, letters=block.letters, boxes=block.check)

    def number(
        self, depth: int, *, ordered: bool, letters: bool = False, boxes: bool = False
    ) -> tuple[int, int]:
        """The list id and the level for a new list at this depth; with `letters` it counts a, b.

        Where nothing is counted, `boxes` to tick may stand before the items.
        """
        level = min(depth, DEEPEST)
        if not ordered and (level, boxes) in self._bullets:
            return self._bullets[level, boxes], level
        list_id = self._before + len(self._abstract) + 1
        kind, pattern = (
            _NUMBERS[level % 4] if ordered else ("bullet", BOX if boxes else _BULLETS[level % 2])
        )
        if letters:
            kind, pattern = LETTERS
        self._abstract.append(
            _abstract(list_id, level, (kind, pattern.format(level + 1)), self.step)
        )
        if not ordered:
            self._bullets[level, boxes] = list_id
        return list_id, level

    @property
    def bullets(self) -> frozenset[str]:
        """The ids of the lists that have nothing to count."""
        return frozenset(map(str, self._bullets.values()))

    def definitions(self) -> Xml:
        """The content of `numbering.xml`."""
        numbers = (
            el("num", el("abstractNumId", val=n), numId=n)
            for n in range(self._before + 1, self._before + len(self._abstract) + 1)
        )
        return part("numbering", *self._abstract, *numbers)


def _abstract(list_id: int, level: int, number: tuple[str, str], step: int) -> Xml:
    definition = el(
        "lvl",
        el("start", val=1),
        el("numFmt", val=number[0]),
        el("lvlText", val=number[1]),
        el("lvlJc", val="left"),
        el("pPr", el("ind", left=step * (level + 1), hanging=step)),
        ilvl=level,
    )
    return el(
        "abstractNum",
        el("nsid", val=f"{0x51000000 + list_id:08X}"),
        el("multiLevelType", val="multilevel"),
        definition,
        abstractNumId=list_id,
    )
