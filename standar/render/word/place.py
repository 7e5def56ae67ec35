"""Tempat sebuah blok di naskah: lebarnya, gayanya, dan seberapa jauh ia menjorok."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, repeat
from typing import NamedTuple

from ...path import Path
from .lists import DEEPEST, STEP

BODY = "BodyText"
APART = 140
"""Room between blocks of different kinds, in twips."""


class Place(NamedTuple):
    """Where blocks stand. `above` and `anchor` are for the first paragraph that is written."""

    width: int
    style: str = BODY
    align: str = ""
    depth: int = 0
    above: int | None = None
    anchor: Path = ()
    step: int = STEP

    @property
    def indent(self) -> int:
        """How far in the text stands, in twips."""
        return self.step * min(self.depth, DEEPEST + 1)

    def inside(self) -> Place:
        """The place of what stands inside an item of a list here."""
        return Place(self.width, self.style, self.align, self.depth + 1, step=self.step)

    def each(self) -> Iterator[Place]:
        """This place for the first paragraph, the same without its marks for all that follow."""
        return chain((self,), repeat(self.unmarked()))

    def lower(self) -> Place:
        """The same a little apart from what stands above."""
        return Place(self.width, self.style, self.align, self.depth, APART, self.anchor, self.step)

    def unmarked(self) -> Place:
        """The same for what is not the first paragraph."""
        if self.above is None and not self.anchor:
            return self
        return Place(self.width, self.style, self.align, self.depth, step=self.step)
