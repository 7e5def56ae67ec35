"""Kop, kepala, dan tempat tanda tangan naskah resmi."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from ...kertas import twips
from ...view.official import (
    Answer,
    Aside,
    Clause,
    Figure,
    Letterhead,
    Masthead,
    Official,
    Picture,
    Signatures,
)
from .picture import BROAD
from .table import PADDING, leading
from .xml import Xml, el, ended, paragraph, run

HAND = "……………………………………"
"""A line to write on by hand."""
BELOW = 200
"""Room between the head of a paper and what it is about, in twips."""
AWAY = 280
"""Room above the first line of those who sign, in twips."""


Draw = Callable[[Picture | None, int], Xml]
"""Makes a run of a picture, so many twips wide if that is not the usual room."""


def official(block: Official, width: int, draw: Draw) -> list[Xml]:
    """A block of an official paper."""
    match block:
        case Masthead():
            return masthead(block)
        case Signatures():
            return signatures(block, width)
        case Aside():
            return aside(block, width)
        case Clause():
            return [clause(block, width)]
        case Letterhead():
            return letterhead(block, width, draw(block.emblem, 0))
        case Figure(picture, wide):
            return [paragraph("Gambar", draw(picture, min(twips(wide), width)))]
        case Answer(text):
            return [paragraph("Jawaban", run(text))]


def letterhead(block: Letterhead, width: int, emblem: Xml) -> list[Xml]:
    """The head of an office's paper: the emblem, its names in the middle, and a line below."""
    kinds = [*["KopNama"] * (len(block.names) - 1), "KopUnit"]
    names = [paragraph(kind, run(name)) for kind, name in zip(kinds, block.names, strict=False)]
    text = [*names, *(paragraph("KopAlamat", run(line)) for line in block.reach)]
    side = BROAD + 200 if emblem else 0
    widths = [side, width - side] if side else [width]
    cells = [[paragraph("KopAlamat", emblem)], text] if side else [text]
    line = el("bottom", val="thinThickSmallGap", sz=24, space=0, color="000000")
    properties = el(
        "tblPr", el("tblW", w=width, type="dxa"), el("tblBorders", line),
        el("tblLayout", type="fixed"), el("tblLook", val="0600", noHBand=1, noVBand=1),
        el("tblCaption", val="Kop naskah"),
    )  # fmt: skip
    shown = (
        el("tc", el("tcPr", el("tcW", w=w, type="dxa"), el("vAlign", val="center")), *content)
        for w, content in zip(widths, cells, strict=True)
    )
    grid = el("tblGrid", *(el("gridCol", w=w) for w in widths))
    return [el("tbl", properties, grid, el("tr", el("trPr", el("cantSplit")), *shown))]


def masthead(block: Masthead) -> list[Xml]:
    """The head of a paper; its first line is the title in the outline of the document."""
    kinds = ["JudulNaskah", *["BarisNaskah"] * (len(block.lines) - 1)]
    lines = [paragraph(kind, run(line)) for kind, line in zip(kinds, block.lines, strict=False)]
    if block.below:
        return [*lines, paragraph("BawahNaskah", run("\n".join(block.below)))]
    if len(lines) > 1:
        lines[-1] = ended(lines[-1], el("spacing", after=BELOW))
    return lines


def clause(block: Clause, width: int) -> Xml:
    """A paragraph that looks like a row of a plain table, but keeps with what follows it.

    LibreOffice keeps no row of a table on the page of a paragraph.
    """
    first, second, _ = block.widths
    stops = [PADDING + width * share // sum(block.widths) for share in (first, first + second)]
    tabs = el("tabs", *(el("tab", val="left", pos=stop) for stop in stops))
    line = paragraph("Klausul", run(block.name), run("\t:\t"), run(block.text))
    return ended(ended(line, tabs), el("ind", left=stops[1], hanging=stops[1] - PADDING))


def aside(block: Aside, width: int) -> list[Xml]:
    """Lines in the right half; an office signs by hand or electronically in the room below it."""
    indent = width // 2
    if not block.office:
        kinds = ["SampingAwal", *["Samping"] * (len(block.lines) - 1)]
        pairs = zip(kinds, block.lines, strict=False)
        return [paragraph(kind, run(line), indent=indent) for kind, line in pairs]
    kinds = [*["Tempat"] * len(block.lines), "Jabatan"]
    said = zip(kinds, (*block.lines, block.office), (AWAY, *[None] * len(kinds)), strict=False)
    lines = [paragraph(kind, run(line), indent=indent, above=room) for kind, line, room in said]
    return [*lines, paragraph("Nama", run(HAND), indent=indent)]


def signatures(block: Signatures, width: int) -> list[Xml]:
    """The last words on the page of the first places, two of which stand beside each other.

    The last place stands in the middle where it is alone.
    """
    lead = [paragraph("Penutup", run(block.lead))]
    half = width // 2
    rows = [_row(pair, width) for pair in _pairs(block.places)]
    if len(rows) > 1:
        rows[-2] = leading(rows[-2])  # the last row is never alone on a sheet
    if not rows:
        return lead
    properties = el("tblPr", el("tblW", w=2 * half, type="dxa"), el("tblLayout", type="fixed"))
    grid = el("tblGrid", el("gridCol", w=half), el("gridCol", w=half))
    return [*lead, el("tbl", properties, grid, *rows)]


def _pairs(places: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(places), 2):
        yield places[start : start + 2]


def _row(places: Sequence[str], width: int) -> Xml:
    share = width // len(places)
    span = el("gridSpan", val=2) if len(places) == 1 else None
    cells = (
        el(
            "tc", el("tcPr", el("tcW", w=share, type="dxa"), span),
            paragraph("Jabatan", run(place)), paragraph("Nama", run(HAND)),
        )
        for place in places
    )  # fmt: skip
    return el("tr", el("trPr", el("cantSplit")), *cells)
