"""Perubahan terlacak diterima atau ditolak: bunyi dokumen sesudah dan sebelumnya."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from .package import Element, W

Side = Literal["accepted", "rejected"]
GONE: dict[Side, frozenset[str]] = {
    "accepted": frozenset((f"{W}del", f"{W}moveFrom")),
    "rejected": frozenset((f"{W}ins", f"{W}moveTo")),
}
CHANGES = GONE["accepted"] | GONE["rejected"]
SIGNS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
TEXTS = frozenset((f"{W}t", f"{W}delText"))
_AROUND = frozenset((f"{W}sdt", f"{W}sdtContent", f"{W}customXml", f"{W}smartTag", *CHANGES))
_APART = frozenset((f"{W}pPr", f"{W}rPr", f"{W}p", f"{W}tbl"))
"""What is no running text of the paragraph in which it stands."""


def blocks(container: Element) -> Iterator[Element]:
    """The paragraphs, tables, rows or cells of a container, also inside what wraps them."""
    for element in container:
        if element.tag in _AROUND:
            yield from blocks(element)
        elif element.tag in (f"{W}p", f"{W}tbl", f"{W}tr", f"{W}tc"):
            yield element


def lines(container: Element, side: Side) -> Iterator[str]:
    """The text of every paragraph when all changes are accepted, or all rejected.

    A paragraph whose end goes is joined with the next one; before a table it only goes if it is
    empty, and the end of the last one of a cell always stays.
    """
    carried: list[str] = []
    open_end = False
    for block in blocks(container):
        if block.tag == f"{W}p":
            carried.append(text(block, side))
            open_end = marked(block, GONE[side])
            if not open_end:
                yield "".join(carried)
                carried = []
            continue
        if any(carried):
            yield "".join(carried)
        carried, open_end = [], False
        if block.tag != f"{W}tr" or not row_marked(block, GONE[side]):
            yield from lines(block, side)
    if open_end:
        yield "".join(carried)


def marked(paragraph: Element, changes: frozenset[str]) -> bool:
    """Whether the end of a paragraph was changed so."""
    marks = paragraph.find(f"{W}pPr/{W}rPr")
    return marks is not None and any(mark.tag in changes for mark in marks)


def row_marked(row: Element, changes: frozenset[str]) -> bool:
    """Whether a row was changed so."""
    about = row.find(f"{W}trPr")
    return about is not None and any(mark.tag in changes for mark in about)


def text(paragraph: Element, side: Side) -> str:
    """The text of one paragraph."""
    return "".join(sign for sign, around in words(paragraph) if not around & GONE[side])


def words(
    element: Element, around: frozenset[str] = frozenset()
) -> Iterator[tuple[str, frozenset[str]]]:
    """The pieces of a paragraph, each with the kinds of changes around it."""
    for part in element:
        if part.tag in TEXTS:
            yield part.text or "", around
        elif part.tag in SIGNS:
            yield SIGNS[str(part.tag)], around
        elif part.tag not in _APART:
            yield from words(part, around | (CHANGES & {str(part.tag)}))
