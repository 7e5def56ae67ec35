"""Kisi bersama bagi dua tabel yang kolomnya berbeda, agar barisnya dapat berdiri di satu tabel."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate, pairwise

from .nodes import Element, W, make


def one_grid(before: Element, after: Element) -> None:
    """Give both tables a grid with the columns of either; every cell keeps its width."""
    sides = [_edges(table) for table in (before, after)]
    if sides[0] == sides[1]:
        return
    edges = sorted({*sides[0], *sides[1]})
    for table, own in zip((before, after), sides, strict=True):
        for row in table.iterchildren(f"{W}tr"):
            first = 0
            for cell in row.iterchildren(f"{W}tc"):
                first = _widen(cell, first, own, edges)
        grid = table.find(f"{W}tblGrid")
        if grid is not None:
            grid[:] = [make("gridCol", w=right - left) for left, right in pairwise(edges)]


def _edges(table: Element) -> list[int]:
    widths = (int(column.get(f"{W}w", "0")) for column in table.iterfind(f"{W}tblGrid/{W}gridCol"))
    return list(accumulate(widths, initial=0))


def _widen(cell: Element, first: int, own: list[int], edges: list[int]) -> int:
    """Let a cell that begins in one of its own columns span those of the common grid."""
    about = cell[0]
    span = about.find(f"{W}gridSpan")
    last = first + (1 if span is None else int(span.get(f"{W}val", "1")))
    count = bisect_left(edges, own[last]) - bisect_left(edges, own[first])
    if span is not None:
        about.remove(span)
    if count > 1:
        about.insert(1, make("gridSpan", val=count))
    return last
