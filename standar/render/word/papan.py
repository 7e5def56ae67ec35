"""Satu lembar yang selalu selembar: huruf sebesar mungkin, dan isi selengkap yang muat."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from ...kertas import Kertas
from ...view.blocks import Page
from ...view.ringkas import Choice
from . import parts, style
from .blocks import Writer
from .measure import LINE, Ruler
from .package import About, packed
from .palette import COLOUR, Palette
from .style import Style
from .xml import Xml, el, encoded, paragraph, part, run

SLACK = 0.97
"""So much of a sheet may be filled by what is only estimated."""
AROUND, FRAMED = 567, 850
"""Where the head of a sheet begins, in twips from its edge."""


GAPS = (720, 560, 420, 300, 200, 120, 60)
"""What is tried as more room between parts, in twips."""


class TooMuchError(Exception):
    """Even the briefest form of a page is more than a sheet."""


@dataclass(frozen=True, slots=True)
class Design:
    """How a kind of paper looks: its styles and colours by the size of its text, in points."""

    styles: Callable[[int], tuple[Style, ...]]
    sizes: Sequence[int]
    look: Palette = COLOUR
    step: float = 1.6
    """How far lists move in, in sizes of the text."""
    airy: tuple[str, ...] = ()
    """Styles above which the room goes that is left on a sheet."""

    def spaced(self, size: int, gap: int) -> tuple[Style, ...]:
        """The styles with so much more room, in twips."""
        return tuple(
            replace(one, before=one.before + gap) if gap and one.id in self.airy else one
            for one in self.styles(size)
        )

    def palette(self, size: int) -> Palette:
        """The colours, and lists that move in as far as the text is large."""
        return replace(self.look, step=round(size * 20 * self.step), flush=True)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What all sides of a paper share: the paper, its columns, a frame, and words at its head."""

    paper: Kertas
    design: Design
    wide: bool = False
    columns: int = 1
    gap: int = 0
    frame: bool = False
    warning: str = ""
    author: str = ""

    @property
    def head(self) -> int:
        """How far from the edge the words at the head begin: inside the frame, if there is one."""
        return FRAMED if self.frame else AROUND

    @property
    def room(self) -> int:
        """The width of a column."""
        return (self.paper.width(wide=self.wide) - (self.columns - 1) * self.gap) // self.columns

    def tall(self, size: int) -> int:
        """The height that may be filled."""
        margins = self.paper.margins(wide=self.wide)
        head = self.head + round(size * 20 * LINE) if self.warning else 0
        height = self.paper.sheet(wide=self.wide)[1]
        return round((height - max(margins["top"], head) - margins["bottom"]) * SLACK)


def sheet(given: Sheet, panels: Sequence[Choice]) -> bytes:
    """A document of as many columns as there are panels, each the fullest page that fits.

    What fits in the smallest letters is printed in the largest in which it still does.
    """
    fitter, sizes = _Fitter(given), sorted(given.design.sizes, reverse=True)
    chosen = [fitter.fullest(choice, sizes[-1]) for choice in panels]
    size = next((size for size in sizes if fitter.all_fit(chosen, size)), sizes[-1])
    gaps = GAPS if given.design.airy else ()
    gap = next((gap for gap in gaps if fitter.all_fit(chosen, size, gap)), 0)
    return _document(given, chosen, size, gap)


class _Fitter:
    """Tells what fits a sheet; remembers what it has measured."""

    def __init__(self, given: Sheet) -> None:
        self.given = given
        self._rulers: dict[tuple[int, int], Ruler] = {}

    def fullest(self, choice: Choice, size: int) -> Page:
        """The page that says most; `TooMuchError` where none fits."""
        page = choice.fullest(lambda page: self.all_fit([page], size))
        if page is None:
            raise TooMuchError
        return page

    def all_fit(self, pages: Sequence[Page], size: int, gap: int = 0) -> bool:
        """Whether each of these pages fits, in letters of a size, with so much room between."""
        ruler, room, tall = self._ruler(size, gap), self.given.room, self.given.tall(size)
        look = self.given.design.palette(size)
        bodies = (Writer("", look=look).part(page, room) for page in pages)
        return all(ruler.height(body, room) <= tall for body in bodies)

    def _ruler(self, size: int, gap: int) -> Ruler:
        if (size, gap) not in self._rulers:
            look, more = self.given.design.palette(size), self.given.design.spaced(size, gap)
            font = self.given.paper.huruf
            self._rulers[size, gap] = Ruler(style.named(look, more), font, look.step)
        return self._rulers[size, gap]


def _document(given: Sheet, pages: Sequence[Page], size: int, gap: int) -> bytes:
    look, more = given.design.palette(size), given.design.spaced(size, gap)
    writer = Writer("", look=look)
    body: list[Xml] = []
    for n, page in enumerate(pages):
        shown = writer.part(page, given.room)
        first = _topped(shown[0]) if given.columns > 1 else shown[0]
        body += [_in_next_column(first) if n else first, *shown[1:]]
    warned = [paragraph("KepalaPeringatan", run(given.warning))] if given.warning else []
    around = {
        "styles": style.definitions(given.paper.huruf, look, more),
        "fontTable": parts.fonts(given.paper.huruf, style.MONO),
        "header": part("hdr", *(warned or [paragraph("Header")])),
    }
    section = parts.section(
        given.paper,
        wide=given.wide,
        around=(("header", "default", "header"),),
        columns=(given.columns, given.gap),
        frame=given.frame,
        head=given.head,
    )
    content = encoded(part("document", el("body", *body, section)))
    return packed(About(pages[0].title, given.author), content, writer, around)


def _topped(piece: Xml) -> Xml:
    """A paragraph at the head of a column, without the room that it asks for above it."""
    place = piece.find('"/>') + len('"/>')
    known = "<w:spacing " in piece.partition("</w:pPr>")[0]
    return piece if known else Xml(f"{piece[:place]}{el('spacing', before=0)}{piece[place:]}")


def _in_next_column(piece: Xml) -> Xml:
    """A paragraph that begins a column; after the last one of a side that is the next side."""
    turn = el("r", el("br", type="column"))
    return Xml(piece.replace("</w:pPr>", f"</w:pPr>{turn}", 1))
