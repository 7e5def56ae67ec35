"""Tabel di layar: kolomnya sejajar, dan sel yang panjang dipotong menjadi beberapa baris."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from ..message import visible
from ..view.blocks import Cell, Note, Paragraph, Table, words
from .columns import columns, wrap

_BETWEEN = " | "
_LEAST = 16
"""No column is squeezed below it; a table that needs more room stands unaligned."""


def table(shown: Table, width: int) -> Iterator[tuple[str, bool]]:
    """The lines of a table without its caption, and whether each belongs to the head."""
    head = [visible(text) for text in shown.head]
    rows = [[visible(_text(cell)) for cell in row.cells] for row in shown.rows]
    wide = _widths([head, *(r for r, row in zip(rows, shown.rows, strict=True) if not row.group)],
                   width - 2)  # fmt: skip
    right = _right(shown)
    if any(head):
        yield from ((line, True) for line in _row(head, wide, right))
    for texts, row in zip(rows, shown.rows, strict=True):
        lines = _row(texts, () if row.group else wide, right)
        yield from ((line, False) for line in lines)


def _widths(rows: Sequence[Sequence[str]], room: int) -> tuple[int, ...]:
    """How wide each column is; nothing where they do not fit beside each other."""
    natural = [max(map(columns, texts)) for texts in zip_longest(*rows, fillvalue="")]
    room -= len(_BETWEEN) * (len(natural) - 1)
    while sum(natural) > room:
        widest = max(range(len(natural)), key=natural.__getitem__)
        second = max((w for n, w in enumerate(natural) if n != widest), default=0)
        fit = max(room - sum(natural) + natural[widest], min(second, natural[widest] - 1))
        if fit < _LEAST:
            return ()
        natural[widest] = fit
    return tuple(natural)


def _right(shown: Table) -> list[bool]:
    """Which columns hold numbers: every cell of theirs stands on the right."""
    cells = zip_longest(*(row.cells for row in shown.rows if not row.group))
    return [all(cell is not None and cell.align == "right" for cell in some) for some in cells]


def _row(texts: Sequence[str], wide: Sequence[int], right: Sequence[bool]) -> Iterator[str]:
    if not wide:
        yield f"  {_BETWEEN.join(texts)}"
        return
    cells = [wrap(text, width) or [""] for text, width in zip(texts, wide, strict=False)]
    for parts in zip_longest(*cells, fillvalue=""):
        padded = []
        for place, part in enumerate(parts):
            gap = " " * (wide[place] - columns(part))
            padded.append(gap + part if place < len(right) and right[place] else part + gap)
        yield f"  {_BETWEEN.join(padded)}".rstrip()


def _text(cell: Cell) -> str:
    return " ".join(
        words(block.text) if isinstance(block, Paragraph | Note) else "" for block in cell.blocks
    )
