"""Alur menurut pelaku: setiap pelaku satu lajur, setiap langkah satu baris."""

from __future__ import annotations

from collections.abc import Sequence

from .. import locale
from ..model import Langkah
from ..model.base import segment
from ..path import Path
from .blocks import Block, Cell, Paragraph, Row, Strong, Table, cell

MOST = 8
"""More lanes than these do not fit a sheet."""
TALL = 3
"""More lanes than these need the sheet across."""
SHORTEST, LONGEST = 8, 18
"""A lane is as wide as for a word of so many letters at least, and at most: it takes no other's."""


def lajur(langkah: Sequence[Langkah], layanan: str) -> Table | None:
    """The steps of a service in the lanes of those who take them; None where nobody hands over.

    The number of a step stands in the lane of its actor, so that it is heard under that name; the
    line above it leads there from the lane of the step before.
    """
    actors = list(dict.fromkeys(actor for step in langkah for actor in step.pelaku))
    if len(langkah) < 2 or not 2 <= len(actors) <= MOST:
        return None
    timed = any(step.waktu for step in langkah)
    rows, before = [], set[int]()
    for n, step in enumerate(langkah, 1):
        lanes = {place for place, actor in enumerate(actors) if actor in step.pelaku}
        cells = [cell(f"{n}.", "center"), Cell(tuple(_kegiatan(step)))]
        cells += _lanes(len(actors), lanes, before, n)
        cells += [cell(locale.lama(step.waktu) if step.waktu else "")] if timed else []
        rows.append(Row(tuple(cells), _anchor(step, n)))
        before = lanes or before
    head = ("NO", "KEGIATAN", *actors, *(["WAKTU"] if timed else []))
    widths = _widths(actors, timed)
    return Table(f"Alur menurut pelaku: {layanan}", head, tuple(rows), widths)


def across(table: Table) -> bool:
    """Whether the table has more lanes than a tall sheet has room for."""
    return len([title for title in table.head if title not in ("NO", "KEGIATAN", "WAKTU")]) > TALL


def _kegiatan(step: Langkah) -> list[Block]:
    blocks: list[Block] = [Paragraph(step.kegiatan)]
    blocks += [Paragraph(f"Bila {way.bila}: {way.maka}") for way in step.jika]
    return blocks


def _lanes(count: int, lanes: set[int], before: set[int], number: int) -> list[Cell]:
    """The cells of one row; the way from the row above runs over those between both lanes."""
    both = lanes | before
    way = range(min(both), max(both) + 1) if lanes and before and lanes != before else range(0)
    return [
        Cell((Paragraph((Strong(str(number)),)),), "center", filled=True, joined=place in way)
        if place in lanes
        else Cell((), joined=place in way)
        for place in range(count)
    ]


def _anchor(step: Langkah, place: int) -> Path:
    return ("alur", segment(step, place))


def _widths(actors: list[str], timed: bool) -> tuple[int, ...]:
    """Shares of the width in thousandths; a lane has room for the longest word of its name."""
    wide = len(actors) > TALL
    fixed = [48, 300] if wide else [64, 330]
    time = [100 if wide else 130] if timed else []
    longest = (max(SHORTEST, *map(len, actor.split())) for actor in actors)
    words = [min(letters, LONGEST) for letters in longest]
    rest = 1000 - sum(fixed) - sum(time)
    return (*fixed, *(rest * length // sum(words) for length in words), *time)
