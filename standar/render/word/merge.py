"""Dua naskah menjadi satu: semua bagian keduanya, dengan tanda apa yang terjadi padanya."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from itertools import groupby
from typing import NamedTuple

from .align import Unit, align, moved, units
from .nodes import Element, W, bookmarks, child
from .pieces import Op, merged, pieces
from .spans import one_grid
from .tracked import Tracker

SIDES: dict[Op, Op] = {"ins": "ins", "moveTo": "ins", "del": "del", "moveFrom": "del"}


class Shown(NamedTuple):
    """A part of the merged document: what happened to it, and to its last words."""

    element: Element
    op: Op
    place: str
    tail: Op = ""

    @property
    def paragraph(self) -> bool:
        """Whether it is a paragraph."""
        return self.element.tag == f"{W}p"

    def run(self) -> tuple[bool, Op | None]:
        """What it has in common with its neighbours that were changed with it."""
        return self.paragraph, SIDES.get(self.op)


class Merge:
    """Merges an old document into a new one, in place."""

    def __init__(self, tracker: Tracker, kept: set[str]) -> None:
        self.twins: list[tuple[Element, Element]] = []
        """Paragraphs of the merged document, and the properties that they had before."""
        self._tracker = tracker
        self._kept = kept
        self._moves = 0

    def container(self, before: Element, after: Element, place: str) -> None:
        """The body, a cell, or the rows of a table."""
        old, new = units(before, place), units(after, place)
        pairs = align(old, new)
        moves = {}
        for here, there in moved(pairs, old, new):
            self._moves += 1
            moves[old[here].element] = moves[new[there].element] = f"pindah{self._moves}"
        shown: list[Shown] = []
        for i, j in pairs:
            if i is not None and j is not None:
                shown += self._both(old[i], new[j])
            elif i is not None:
                shown.append(self._whole(old[i], "del", moves.get(old[i].element, "")))
            elif j is not None:
                shown.append(self._whole(new[j], "ins", moves.get(new[j].element, "")))
        first = after.index(new[0].element) if new else len(after)
        for unit in new:
            after.remove(unit.element)
        self._join(shown)
        after[first:first] = [part.element for part in shown]

    def _both(self, old: Unit, new: Unit) -> list[Shown]:
        if new.kind == "tr":
            if len(old.row) != len(new.row):
                return [self._whole(old, "del"), self._whole(new, "ins")]
            for before, after in zip(old.row, new.row, strict=True):
                self.container(before, after, new.place)
        elif new.kind == "tbl":
            one_grid(old.element, new.element)
            self.container(old.element, new.element, new.place)
        else:
            return [self._paragraph(old, new)]
        return [Shown(new.element, "", new.place)]

    def _paragraph(self, old: Unit, new: Unit) -> Shown:
        self.twins.append((new.element, deepcopy(child(old.element, "pPr"))))
        if pieces(old.element) == pieces(new.element):
            return Shown(new.element, "", new.place)
        content = merged(old.element, new.element)
        self._tracker.fill(new.element, content, new.place)
        return Shown(new.element, "", new.place, content[-1].op)

    def _whole(self, unit: Unit, op: Op, move: str = "") -> Shown:
        """A part that is on one side only, with all that is in it."""
        if move:
            op = "moveTo" if op == "ins" else "moveFrom"
        self._track(unit, op)
        if move:
            for number, element in enumerate(unit.element.iter(f"{W}p")):
                self._tracker.range(element, op, f"{move}_{number}", unit.place)
        return Shown(unit.element, op, unit.place, op)

    def _track(self, unit: Unit, op: Op) -> None:
        if unit.kind == "p":
            if SIDES[op] == "del":
                self._forget(unit.element)
            self._tracker.mark(unit.element, op, unit.place)
            self._tracker.fill(unit.element, pieces(unit.element, op), unit.place)
            return
        if unit.kind == "tr":
            self._tracker.row(unit.element, op, unit.place)
        for container in unit.row or (unit.element,):
            for part in units(container, unit.place):
                self._track(part, op)

    def _forget(self, element: Element) -> None:
        """Take the bookmarks from what is gone, but for those of parts that are gone with it."""
        names = set(bookmarks(element)) - self._kept
        self._kept |= names
        lost = {
            mark.get(f"{W}id")
            for mark in element.iterchildren(f"{W}bookmarkStart")
            if mark.get(f"{W}name") not in names
        }
        for mark in list(element.iterchildren(f"{W}bookmarkStart", f"{W}bookmarkEnd")):
            if mark.get(f"{W}id") in lost:
                element.remove(mark)

    def _join(self, shown: Sequence[Shown]) -> None:
        """Move the mark of a change to the paragraph before it where it must stand there.

        Before a table and at the end of a cell no end of a paragraph can be added or removed. And
        where an edited paragraph ends in added words, LibreOffice takes the mark of an added
        paragraph after it for its own.
        """
        runs = [list(run) for _, run in groupby(shown, Shown.run)]
        for place, run in enumerate(runs):
            side, last = SIDES.get(run[-1].op), run[-1]
            if side is None or not last.paragraph or not place:
                continue
            following = runs[place + 1][0] if place + 1 < len(runs) else None
            ends = following is None or not following.paragraph
            before = runs[place - 1][-1]
            if ends and side == "del" and before.paragraph and SIDES.get(before.op) == "ins":
                self._shift(runs[place - 2][-1], before, "ins")
                self._shift(before, last, "del")
            elif (
                before.paragraph
                and not before.op
                and (ends or (before.tail == side == "ins" and following and not following.op))
            ):
                self._shift(before, last, side)

    def _shift(self, before: Shown, last: Shown, side: Op) -> None:
        """Put the mark of the last paragraph of a run on the one before the run."""
        self._tracker.mark(before.element, side, last.place)
        about = child(last.element, "pPr")
        about.remove(child(about, "rPr"))
        if side == "ins":
            was = next(was for element, was in self.twins if element is before.element)
            self.twins.append((last.element, deepcopy(was)))
        else:
            self.twins.append((last.element, about))
            now = deepcopy(child(before.element, "pPr"))
            now.remove(child(now, "rPr"))
            last.element.replace(about, now)
