"""Tabel: lebar tetap, baris kepala yang berulang, dan keterangan bagi pembaca layar."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from ...path import Path
from ...view.blocks import Cell, Row, Table
from .palette import Palette
from .xml import NOTHING, Xml, el, paragraph, run, wrapped

_WHOLE = "<w:tr><w:trPr><w:cantSplit/>"
_STYLED = re.compile(r'<w:pStyle w:val="\w+"/>').sub
WriteCell = Callable[[Cell, int, str, Path], list[Xml]]

PADDING = 100
"""Space between the text of a cell and its sides, in twips."""
HAND = 640
"""The height of a row that is filled in by hand, in twips."""
PLAIN, DECIDED = "IsiNaskah", "Memutuskan"
"""What a table without lines holds: the text of an official paper."""
WAY = 18
"""How strong the line is that leads from one station of a flow to the next."""
SHORT, LIGHT = 6, 2400
"""A row whose cells have no more paragraphs and characters of XML is kept on one page."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Where a table stands, and who writes the content of its cells."""

    width: int
    indent: int
    nested: bool
    write: WriteCell
    look: Palette

    def styles(self, block: Table) -> tuple[str, str]:
        """The styles of what stands in the table, and of its groups."""
        return (PLAIN, DECIDED) if block.plain else ("IsiTabel", "KelompokTabel")


def table(block: Table, frame: Frame) -> list[Xml]:
    """A table of real widths; nothing at all where it has neither head nor rows."""
    columns = max([len(block.head), *(len(row.cells) for row in block.rows)], default=0)
    if not columns:
        return []
    widths = _widths(block.widths, columns, frame.width - frame.indent)
    grid = el("tblGrid", *(el("gridCol", w=w) for w in widths))
    head = [_head(block, widths, frame)] if block.head else []
    height, styles = HAND if block.form else 0, frame.styles(block)
    rows = [_row(row, widths, frame, height, styles) for row in block.rows]
    return [el("tbl", _properties(block, sum(widths), frame.indent), grid, *head, *rows)]


def leading(made: Xml) -> Xml:
    """A paragraph, or a table whose last row, if it stays whole, is on the page of what follows."""
    if made.startswith("<w:p>"):
        return _kept(made)
    start = made.rfind(_WHOLE)
    row = made[start:]
    if start < 0 or "<w:tbl>" in row or row.count("<w:tr>") > 1:
        return made
    return Xml(made[:start] + _kept(row))


def _kept(piece: str) -> Xml:
    return Xml(_STYLED(r"\g<0><w:keepNext/>", piece))


def _properties(block: Table, width: int, indent: int) -> Xml:
    columns = f"Kolom: {', '.join(block.head)}. " if block.head else ""
    described = f"{columns}Baris: {len(block.rows)}."
    head = {"val": "0620", "firstRow": 1} if block.head else {"val": "0600", "firstRow": 0}
    return el(
        "tblPr",
        el("tblStyle", val="TabelPolos" if block.plain else "TabelStandar"),
        el("tblW", w=width, type="dxa"),
        el("tblInd", w=indent, type="dxa"),
        el("tblLayout", type="fixed"),
        el("tblLook", **head, noHBand=1, noVBand=1),
        el("tblCaption", val=block.caption),
        el("tblDescription", val=described),
    )


def _widths(shares: tuple[int, ...], columns: int, width: int) -> list[int]:
    if len(shares) != columns or sum(shares) <= 0:
        shares = (1,) * columns
    edges = [width * sum(shares[:n]) // sum(shares) for n in range(columns + 1)]
    return [right - left for left, right in pairwise(edges)]


def _head(block: Table, widths: list[int], frame: Frame) -> Xml:
    look = frame.look
    style, shade = ("KepalaTabelDalam", look.inner) if frame.nested else ("KepalaTabel", look.band)
    titles = (*block.head, *[""] * (len(widths) - len(block.head)))
    cells = []
    for column, (title, width) in enumerate(zip(titles, widths, strict=True)):
        head = paragraph(style, run(title), align=_side(block.rows, column))
        cells.append(_cell([head], width, shade=shade))
    return el("tr", el("trPr", el("cantSplit"), el("tblHeader")), *cells)


def _side(rows: tuple[Row, ...], column: int) -> str:
    """Where all cells of a column stand, if that is not the left."""
    sides = {row.cells[column].align for row in rows if len(row.cells) > column and not row.group}
    side = sides.pop() if len(sides) == 1 else "left"
    return "" if side == "left" else side


def _row(row: Row, widths: list[int], frame: Frame, height: int, styles: tuple[str, str]) -> Xml:
    cells, look = row.cells or (Cell(()),), frame.look
    last = len(cells) - 1  # it takes what is left of the row
    style, shaded = styles[row.group], look.group if row.group and styles[1] != DECIDED else ""
    shown: list[Xml] = []
    for place, cell in enumerate(cells):
        span = len(widths) - last if place == last else 1
        width = widths[place] if span == 1 else sum(widths[place:])
        content = frame.write(cell, width - 2 * PADDING, style, () if place else row.anchor)
        shade = shaded or (look.inner if cell.filled else "")
        way = look.ink if cell.joined else ""
        middle = height > 0 or cell.filled
        shown.append(_cell(content, width, span=span, shade=shade, way=way, middle=middle))
    whole, least = all(map(_short, shown)), 0 if row.group else height
    return wrapped("tr", _row_properties(whole, least), *shown)


@lru_cache
def _row_properties(whole: bool, least: int) -> Xml:
    kept = el("cantSplit") if whole else None
    tall = el("trHeight", val=least, hRule="atLeast") if least else None
    return el("trPr", kept, tall) if kept or tall else NOTHING


def _cell(
    content: list[Xml], width: int, *, span: int = 1, shade: str = "", way: str = "",
    middle: bool = False,
) -> Xml:  # fmt: skip
    return wrapped("tc", _cell_properties(width, span, shade, way, middle), *content)


@lru_cache(1024)
def _cell_properties(width: int, span: int, shade: str, way: str, middle: bool) -> Xml:
    above = el("top", val="single", sz=WAY, space=0, color=way) if way else None
    return el(
        "tcPr",
        el("tcW", w=width, type="dxa"),
        el("gridSpan", val=span) if span > 1 else None,
        el("tcBorders", above) if above else None,
        el("shd", val="clear", color="auto", fill=shade) if shade else None,
        el("vAlign", val="center") if middle else None,
    )


def _short(cell: Xml) -> bool:
    return len(cell) <= LIGHT and cell.count("<w:p>") <= SHORT and "<w:tbl>" not in cell
