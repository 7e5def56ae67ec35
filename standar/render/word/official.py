"""Kepala dan tempat tanda tangan naskah resmi."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...view.blocks import Masthead, Signatures
from .xml import Xml, el, paragraph, run

HAND = "……………………………………"
"""A line to write on by hand."""


def masthead(block: Masthead) -> list[Xml]:
    """The head of a paper; its first line is the title in the outline of the document."""
    kinds = ["JudulNaskah", *["BarisNaskah"] * (len(block.lines) - 1)]
    lines = [paragraph(kind, run(line)) for kind, line in zip(kinds, block.lines, strict=False)]
    below = [paragraph("BawahNaskah", run("\n".join(block.below)))] if block.below else []
    return [*lines, *below]


def signatures(block: Signatures, width: int) -> list[Xml]:
    """The last words on the page of the first places, two of which stand beside each other.

    The last place stands in the middle where it is alone.
    """
    lead = [paragraph("Penutup", run(block.lead))]
    half = width // 2
    rows = [_row(pair, width) for pair in _pairs(block.places)]
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
