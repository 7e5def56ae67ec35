"""Menaksir tinggi isi yang sudah ditulis: supaya yang harus selembar benar-benar selembar.

Nothing here knows blocks: it reads what the writer made, and so cannot drift away from it. Word and
LibreOffice break lines a little differently; whoever asks leaves some room.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from .nodes import Element, W, parsed
from .style import Style
from .table import PADDING
from .widths import wider, width
from .xml import Xml, part

LINE = 1.265
"""The height of a line in sizes: that of the font, a tenth more between lines."""
TALL = 1.45
"""The same where letters come from a font of another script."""
SIZE = 21
"""The usual size in half points."""
CELL = 60
"""Room above and below the text of a cell, in twips."""
BORDER = 30
EMU = 635
_EXTENT = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}extent"
_TWIPS = 10
"""Twips in half a point."""


@dataclass(frozen=True, slots=True)
class Ruler:
    """Measures in the styles and the font of one paper; `step` is how far lists move in."""

    styles: Mapping[str, Style]
    font: str
    step: int

    known: dict[tuple[str, int], tuple[int, int, int]] = field(default_factory=dict, repr=False)
    """What was measured before: most of a page stays as it was when one part becomes shorter."""

    def height(self, pieces: Sequence[Xml], room: int) -> int:
        """The height of paragraphs and tables below each other, in twips."""
        return _stacked(self._piece(one, room) for one in pieces)

    def _piece(self, piece: Xml, room: int) -> tuple[int, int, int]:
        found = self.known.get((piece, room))
        if found is None:
            (element,) = parsed(part("body", piece))
            found = self.known[piece, room] = self._element(element, room)
        return found

    def _element(self, element: Element, room: int) -> tuple[int, int, int]:
        """The room above a paragraph or table, its height, and the room below it."""
        if element.tag == f"{W}tbl":
            return 0, sum(map(self._row, element.iterchildren(f"{W}tr"))) + BORDER, 0
        style = self.styles[_value(element, "pStyle") or "Normal"]
        above, below = (_value(element, "spacing", side) for side in ("before", "after"))
        return (
            int(above) if above else style.before,
            self._paragraph(element, style, room),
            int(below) if below else style.after,
        )

    def _row(self, row: Element) -> int:
        return max((self._cell(cell) for cell in row.iterchildren(f"{W}tc")), default=0)

    def _cell(self, cell: Element) -> int:
        given = cell.find(f"{W}tcPr/{W}tcW")
        room = int(given.get(f"{W}w", "0")) if given is not None else 0
        inside = cell.iterchildren(f"{W}p", f"{W}tbl")
        return _stacked(self._element(one, room - 2 * PADDING) for one in inside) + CELL

    def _paragraph(self, element: Element, style: Style, room: int) -> int:
        """The height of a paragraph without the room around it."""
        size = (style.size or SIZE) * _TWIPS
        if pictures := [int(one.get("cy", "0")) // EMU for one in element.iter(_EXTENT)]:
            return round(max(pictures) * 1.1)
        number = _value(element, "numPr", "ilvl", inside=True)
        left = self.step * (int(number) + 1) if number else style.left or style.hanging
        indent = _value(element, "ind", "left")
        own = max(room - (int(indent) if indent else left), size)
        said = list(_said(element))
        foreign = any(c > _LATIN and c not in _MARKS for text, _ in said for c in text)
        lines = self._lines(said, style, size, own)
        return round(lines * size * (TALL if foreign else LINE)) + 2 * 20 * style.pad

    def _lines(self, said: list[tuple[str, bool]], style: Style, size: int, room: int) -> int:
        """How many lines words take; one that is wider than a line is broken anywhere."""
        scale = size * wider(self.font) / 1000
        lines, at = 1, 0.0
        for text, strong in said:
            bold = strong or style.bold
            gap = width(" ", bold=bold) * scale
            for n, word in enumerate(text.split(" ")):
                for m, piece in enumerate(word.split("\n")):
                    need = width(piece, bold=bold) * scale
                    if m:
                        lines, at = lines + 1, 0.0
                    elif n:
                        at += gap
                    if at and at + need > room:
                        lines, at = lines + 1, 0.0
                    if need > room:  # as many whole letters on every line as it holds
                        per = max(1, int(room * len(piece) / need))
                        more, rest = divmod(len(piece) - 1, per)
                        lines, need = lines + more, need * (rest + 1) / len(piece)
                    at += need
        return lines


def _stacked(pieces: Iterable[tuple[int, int, int]]) -> int:
    """The height of all; of the room below one and above the next, the larger counts."""
    total = below = 0
    for above, height, after in pieces:
        total += max(above, below) + height
        below = after
    return total + below


_LATIN, _MARKS = "\u024f", "–—…‘’“”•□›"
_BREAKS = {f"{W}br": "\n", f"{W}tab": "    "}


def _said(element: Element) -> Iterator[tuple[str, bool]]:
    """The words of a paragraph, and whether they are strong."""
    for one in element.iter(f"{W}r"):
        strong = one.find(f"{W}rPr/{W}rStyle")
        bold = strong is not None and strong.get(f"{W}val") == "Strong"
        for word in one.iter(f"{W}t", *_BREAKS):
            yield _BREAKS.get(str(word.tag)) or word.text or "", bold


def _value(
    element: Element, name: str, attribute: str = "val", *, inside: bool = False
) -> str | None:
    path = f"{W}pPr/{W}{name}/{W}{attribute}" if inside else f"{W}pPr/{W}{name}"
    found = element.find(path)
    return found.get(f"{W}val" if inside else f"{W}{attribute}") if found is not None else None
