"""Bagian mana di dua naskah yang sama, mana yang dibuang, ditambahkan, atau dipindahkan."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import islice, takewhile
from typing import TypeAlias

from .nodes import Element, W, bookmarks, said
from .pieces import likeness

Pair: TypeAlias = tuple[int | None, int | None]
"""Places on both sides; None where the part is absent."""

SIMILAR, TABLE = 0.4, 0.1
"""Share of common words that makes two parts one; what two tables are alike at least."""
MANY = 20_000
"""How many pairs of one gap are compared by words at most."""
SAYING = 3
"""A moved part without an address is known by its text if that has so many words."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A paragraph, row or table of one side: what it is known by and the part it belongs to."""

    element: Element
    name: Hashable
    place: str
    text: str

    @property
    def kind(self) -> str:
        """A paragraph, a row or a table."""
        return str(self.element.tag).removeprefix(W)

    @property
    def row(self) -> list[Element]:
        """The cells of a row."""
        return self.element.findall(f"{W}tc")

    @property
    def anchored(self) -> bool:
        """Whether it begins a part that has an address."""
        return self.kind != "tbl" and isinstance(self.name, str)


def units(container: Element, place: str) -> list[Unit]:
    """The paragraphs and tables of a container, or the rows of a table."""
    found = []
    for element in container.iterchildren(f"{W}p", f"{W}tbl", f"{W}tr"):
        unit = _unit(element, place)
        if element.tag == f"{W}p":
            place = unit.place
        found.append(unit)
    return found


def _unit(element: Element, place: str) -> Unit:
    if element.tag == f"{W}tbl":
        head = next(element.iterchildren(f"{W}tr"))
        return Unit(element, ("tbl", place, said(head)), place, said(element))
    first = element if element.tag == f"{W}p" else element.find(f"{W}tc/{W}p")
    own = list(bookmarks(first)) if first is not None else []
    text = said(element)
    return Unit(element, own[-1] if own else (place, text), own[-1] if own else place, text)


def align(before: Sequence[Unit], after: Sequence[Unit]) -> list[Pair]:
    """Every part of either side once, in reading order; what is gone before what came."""
    old, new = ([(unit.kind, unit.name) for unit in side] for side in (before, after))
    shared = {*old} & {*new}
    pairs: list[Pair] = []
    for op, a0, a1, b0, b1 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if op == "equal":
            pairs += zip(range(a0, a1), range(b0, b1), strict=True)
            continue
        met = _met(
            [None if old[i] in shared else before[i] for i in range(a0, a1)],
            [None if new[j] in shared else after[j] for j in range(b0, b1)],
        )
        for i, j in [*((a0 + i, b0 + j) for i, j in met), (a1, b1)]:
            pairs += [(gone, None) for gone in range(a0, i)]
            pairs += [(None, came) for came in range(b0, j)]
            pairs += [(i, j)] if (i, j) != (a1, b1) else []
            a0, b0 = i + 1, j + 1
    return _whole(pairs, before, after)


def _met(before: list[Unit | None], after: list[Unit | None]) -> list[tuple[int, int]]:
    """Parts between two that are known, paired by their words without crossing."""
    rows, columns = len(before), len(after)
    if rows * columns > MANY:
        return []
    alone = rows == columns == 1
    score = [[_alike(old, new, alone) for new in after] for old in before]
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in reversed(range(rows)):
        for j in reversed(range(columns)):
            met = score[i][j] + best[i + 1][j + 1] if score[i][j] else 0.0
            best[i][j] = max(met, best[i + 1][j], best[i][j + 1])
    found, i, j = [], 0, 0
    while i < rows and j < columns:
        if score[i][j] and best[i][j] == score[i][j] + best[i + 1][j + 1]:
            found.append((i, j))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return found


def _alike(old: Unit | None, new: Unit | None, alone: bool) -> float:
    if old is None or new is None or old.kind != new.kind:
        return 0.0
    if len(old.row) != len(new.row):
        return 0.0
    share = likeness(old.text, new.text)
    if old.kind == "tbl":
        return TABLE + share
    return share if share >= SIMILAR else TABLE if alone and not old.anchored else 0.0


# --- where a paragraph ends -----------------------------------------------------------------------


def _whole(pairs: list[Pair], before: Sequence[Unit], after: Sequence[Unit]) -> list[Pair]:
    """With an order in which each change can be undone just before a table or the end.

    A paragraph is removed by joining it with its neighbours. Where one stays before those that are
    gone and came, what came stands first; where there is none, the last of both become one.
    """

    def paragraph(pair: Pair) -> bool:
        return (before[pair[0]] if pair[0] is not None else after[pair[1] or 0]).kind == "p"

    def gone(pair: Pair) -> bool:
        return pair[1] is None and paragraph(pair)

    whole: list[Pair] = []
    for place, (i, j) in enumerate(pairs):
        ends = place + 1 == len(pairs) or not paragraph(pairs[place + 1])
        whole.append((i, j))
        if i is None and ends and paragraph((i, j)):
            came = [*takewhile(lambda pair: pair[0] is None and paragraph(pair), reversed(whole))]
            left = [*takewhile(gone, islice(reversed(whole), len(came), None))]
            first = len(whole) - len(came) - len(left)
            if first and None not in whole[first - 1] and paragraph(whole[first - 1]):
                whole[first:] = [*reversed(came), *reversed(left)]
            elif left:
                whole[first:] = [*reversed(left[1:]), *reversed(came[1:]), (left[0][0], j)]
    changes = len([*takewhile(lambda pair: None in pair and paragraph(pair), reversed(whole))])
    stays = len(whole) - changes - 1
    if changes and not (stays >= 0 and None not in whole[stays] and paragraph(whole[stays])):
        _close(whole)
    return whole


def _close(pairs: list[Pair]) -> None:
    """Make the last paragraphs of both sides one."""
    i, j = pairs.pop()
    side = 0 if i is None else 1
    place = next(n for n in reversed(range(len(pairs))) if pairs[n][side] is not None)
    here, there = pairs[place]
    pairs.append((here, j) if i is None else (i, there))
    if here is None or there is None:
        del pairs[place]
    else:
        pairs[place] = (None, there) if i is None else (here, None)


def moved(
    pairs: list[Pair], before: Sequence[Unit], after: Sequence[Unit]
) -> Iterator[tuple[int, int]]:
    """Parts that stand unchanged in another place: the same address, or a text that says much."""
    came: dict[Hashable, list[int]] = {}
    for i, j in pairs:
        if i is None and j is not None and after[j].kind != "tbl":
            for key in _traits(after[j]):
                came.setdefault(key, []).append(j)
    taken: set[int] = set()
    for i, j in pairs:
        if i is None or j is not None or before[i].kind == "tbl":
            continue
        places = [n for key in _traits(before[i]) for n in came.get(key, ()) if n not in taken]
        if places:
            taken.add(places[0])
            yield i, places[0]


def _traits(unit: Unit) -> Iterator[Hashable]:
    """What a moved part may be recognised by, the surest first."""
    if unit.text.strip():
        yield unit.kind, len(unit.row), unit.text, unit.name
        if len(unit.text.split()) >= SAYING:
            yield unit.kind, len(unit.row), unit.text
