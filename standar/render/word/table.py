"""Tabel: lebar tetap, baris kepala yang berulang, dan keterangan bagi pembaca layar."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise

from ...path import Path
from ...view.blocks import Block, Cell, Row, Table
from .style import BAND, GROUP
from .xml import Element, clean, el, name, paragraph, run

WriteCell = Callable[[Iterable[Block], int, str, bool], list[Element]]
WriteMark = Callable[[Path, list[Element]], list[Element]]

PADDING = 100
"""Space between the text of a cell and its sides, in twips."""
SHORT = 600
"""A row with no more letters than this is kept on one page."""


def table(
    block: Table, width: int, indent: int, write: WriteCell, mark: WriteMark
) -> list[Element]:
    """A table of real widths; nothing at all where it has neither head nor rows."""
    columns = max([len(block.head), *(len(row.cells) for row in block.rows)], default=0)
    if not columns or not (block.head or block.rows):
        return []
    widths = _widths(block.widths, columns, width)
    grid = el("tblGrid", *(el("gridCol", w=w) for w in widths))
    head = [_head(block.head, widths)] if block.head else []
    rows = [_row(row, widths, write, mark) for row in block.rows]
    return [el("tbl", _properties(block, sum(widths), indent), grid, *head, *rows)]


def _properties(block: Table, width: int, indent: int) -> Element:
    described = f"Kolom: {', '.join(block.head)}. Baris: {len(block.rows)}."
    return el(
        "tblPr",
        el("tblStyle", val="TabelStandar"),
        el("tblW", w=width, type="dxa"),
        el("tblInd", w=indent, type="dxa"),
        el("tblLayout", type="fixed"),
        el("tblLook", val="0020", firstRow=1, lastRow=0, firstColumn=0, lastColumn=0),
        el("tblCaption", val=clean(block.caption)),
        el("tblDescription", val=clean(described)),
    )


def _widths(shares: tuple[int, ...], columns: int, width: int) -> list[int]:
    if len(shares) != columns or sum(shares) <= 0:
        shares = (1,) * columns
    edges = [width * sum(shares[:n]) // sum(shares) for n in range(columns + 1)]
    return [right - left for left, right in pairwise(edges)]


def _head(titles: tuple[str, ...], widths: list[int]) -> Element:
    missing = ("",) * (len(widths) - len(titles))
    cells = [
        _cell([paragraph("KepalaTabel", run(title))], width, shade=BAND)
        for title, width in zip((*titles, *missing), widths, strict=True)
    ]
    return el("tr", el("trPr", el("cantSplit"), el("tblHeader")), *cells)


def _row(row: Row, widths: list[int], write: WriteCell, mark: WriteMark) -> Element:
    cells = row.cells or (Cell(()),)
    spans = [1] * (len(cells) - 1) + [len(widths) - len(cells) + 1]
    style = "KelompokTabel" if row.group else "IsiTabel"
    shown, first = [], 0
    for cell, span in zip(cells, spans, strict=True):
        width = sum(widths[first : first + span])
        content = write(cell.blocks, width - 2 * PADDING, style, cell.align == "right")
        shown.append(_cell(content, width, span=span, shade=GROUP if row.group else ""))
        first += span
    _anchor(shown[0], row.anchor, mark)
    return el("tr", el("trPr", el("cantSplit")) if _short(shown) else None, *shown)


def _cell(content: list[Element], width: int, *, span: int = 1, shade: str = "") -> Element:
    properties = el(
        "tcPr",
        el("tcW", w=width, type="dxa"),
        el("gridSpan", val=span) if span > 1 else None,
        el("shd", val="clear", color="auto", fill=shade) if shade else None,
    )
    return el("tc", properties, *content)


def _anchor(cell: Element, anchor: Path, mark: WriteMark) -> None:
    """Put the bookmark of a row around the first paragraph of its first cell."""
    first = next(cell.iter(name("p")))
    content = list(first)[1:]
    first[1:] = mark(anchor, content)


def _short(cells: list[Element]) -> bool:
    letters = sum(len(t.text or "") for cell in cells for t in cell.iter(name("t")))
    return letters <= SHORT and not any(cell.find(name("tbl")) is not None for cell in cells)
