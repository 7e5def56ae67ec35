"""Blok halaman menjadi isi dokumen Word: satu `match` atas semua macam blok."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from ...path import Path
from ...view.blocks import (
    Block,
    Cell,
    Code,
    Compared,
    Facts,
    Flow,
    Heading,
    Item,
    Items,
    Note,
    Page,
    Paragraph,
    Step,
    Table,
    Text,
)
from ...view.grafik import Chart
from ...view.isian import Choice, Opening, Proposal
from ...view.official import Aside, Picture, Signatures
from .inline import Inline, label, lines, strong
from .lists import Lists
from .official import official
from .palette import COLOUR, Palette
from .picture import drawing
from .place import BODY, Place
from .style import FACT
from .table import PADDING, Frame, leading, table
from .xml import NOTHING, Xml, el, ended, paragraph, run

LISTED = {BODY: "ListParagraph"}
SIDES = {"right": "right", "center": "center"}
Number = tuple[int, int]
_LETTER = 124
"""About how wide a bold letter of a name is: facts whose longest name is wider move their stop."""
BRIEF = 24
"""Letters of what is kept on one line."""


class Writer:
    """Writes the blocks of one document; keeps its lists, links, bookmarks and pictures."""

    def __init__(
        self, address: str, chapters: int = 0, look: Palette = COLOUR, taken: int = 0
    ) -> None:
        self.lists = Lists(look.step, taken)
        self.inline = Inline(address)
        self.pictures: list[Picture] = []
        self._look = look
        self._chapters = chapters
        self._begun = False

    def page(self, page: Page, width: int) -> list[Xml]:
        """The whole page with its title; another page may follow, to be merged with this one."""
        self.inline.places = {}
        return self.part(page, width)

    def part(self, page: Page, width: int) -> list[Xml]:
        """A page that is a part of a longer document."""
        self._begun = False
        self.inline.base = page.base
        title = [] if page.headed or page.continues else [paragraph("Heading1", run(page.title))]
        if page.subtitle:
            title.append(paragraph("Subtitle", run(page.subtitle)))
        return closed([*title, *self.blocks(page.blocks, Place(width, step=self._look.step))])

    def blocks(self, blocks: Sequence[Block], place: Place) -> list[Xml]:
        """Some blocks in order; a new kind of block stands a little apart."""
        if len(blocks) == 1:
            return self._block(blocks[0], place)
        shown: list[Xml] = []
        before: Block | None = None
        for block, here in zip(blocks, place.each(), strict=False):
            room = here.lower() if _apart(before, block) else here
            signed = shown and isinstance(block, Aside | Signatures)
            if signed and isinstance(before, Table | Paragraph):
                shown[-1] = leading(shown[-1])  # nobody signs an empty sheet
            shown += self._block(block, room)
            before = block
        return shown

    def _block(self, block: Block, place: Place) -> list[Xml]:
        match block:
            case Heading():
                return [self._heading(block)]
            case Paragraph(text, name):
                return [self._say(place, *label(name), *self.inline.text(text))]
            case Items(items=(item,), ordered=False, check=False):
                return self._item(item, None, place)
            case Items(items):
                number = self.lists.listed(block, place.depth)
                pairs = zip(items, place.each(), strict=False)
                return [piece for item, here in pairs for piece in self._item(item, number, here)]
            case Flow(steps):
                number = self.lists.number(place.depth, ordered=True)
                taken = zip(steps, place.each(), strict=False)
                return [piece for step, here in taken for piece in self._step(step, number, here)]
            case Table():
                nested = place.style != BODY
                out = PADDING if self._look.flush and block.plain and not nested else 0
                frame = Frame(place.width + out, place.indent - out, nested, self._cell, self._look)
                return table(block, frame)
            case Chart() | Choice() | Opening() | Proposal():
                return []  # the table beside it says the same; on paper nothing is chosen
            case Facts(facts):
                shown = zip(facts, place.each(), strict=False)
                wide = max((len(name) for name, _ in facts), default=0) * _LETTER
                return [self._fact(name, text, here, wide) for (name, text), here in shown]
            case Note(text, kind):
                style = "Peringatan" if kind == "warning" else "Keterangan"
                return [self._say(place, *self.inline.text(text), style=style)]
            case Compared():
                return self._compared(block, place)
            case Code(text):
                return [self._say(place, run(text), style="Kode")]
            case _:
                return official(block, place.width, self._picture)

    def _picture(self, picture: Picture | None, wide: int = 0) -> Xml:
        """A picture as a run; one that stands here before is not held twice."""
        if picture is None:
            return NOTHING
        if picture not in self.pictures:
            self.pictures.append(picture)
        return drawing(picture, self.pictures.index(picture) + 1, wide)

    def _say(
        self,
        place: Place,
        *content: Xml,
        style: str = "",
        anchor: Path = (),
        number: Number | None = None,
    ) -> Xml:
        """One paragraph here; numbered ones get their indent from the list."""
        marked: Sequence[Xml] = self.inline.mark(anchor, content) if anchor else content
        if place.anchor:
            marked = self.inline.mark(place.anchor, marked)
        return paragraph(
            style or place.style,
            *marked,
            number=number,
            above=place.above,
            indent=0 if number else place.indent,
            align=place.align,
        )

    def _heading(self, block: Heading) -> Xml:
        chapter = block.level == self._chapters
        new_page = chapter and self._begun
        self._begun = self._begun or chapter
        content = self.inline.mark(block.anchor, [run(block.text)])
        style = f"Heading{min(max(block.level, 1), 6)}"
        return paragraph(style, *content, above=0 if new_page else None, new_page=new_page)

    def _fact(self, name: str, text: Text, place: Place, wide: int) -> Xml:
        content = self.inline.text(text)
        if place.style != BODY or place.indent:
            return self._say(place, *label(name), *content)
        line = self._say(place, strong(f"{name}:"), run("\t"), *content, style="Fakta")
        if wide <= FACT:
            return line
        stops = el("tabs", el("tab", val="clear", pos=FACT), el("tab", val="left", pos=wide))
        return ended(ended(line, stops), el("ind", left=wide, hanging=wide))

    def _item(self, item: Item, number: Number | None, place: Place) -> list[Xml]:
        style = LISTED.get(place.style, place.style)
        content = self.inline.text(item.text)
        first = self._say(place, *content, style=style, anchor=item.anchor, number=number)
        inside = place.inside() if number else place.unmarked()
        return [first, *self._details(item.details, inside), *self.blocks(item.blocks, inside)]

    def _step(self, step: Step, number: Number, place: Place) -> list[Xml]:
        style = LISTED.get(place.style, place.style)
        time = [run(f" ({_joined(step.time)})", style="Lirih")] if step.time else []
        content = [*label(step.actor), run(step.text), *time]
        first = self._say(place, *content, style=style, anchor=step.anchor, number=number)
        inside = place.inside()
        branches = (
            self._say(inside, strong(f"Bila {when}:"), run(f" {then}"), style="Keterangan")
            for when, then in step.branches
        )
        return [first, *self._details(step.details, inside), *branches]

    def _compared(self, block: Compared, place: Place) -> list[Xml]:
        said = [
            (head if n == 0 else "", line)
            for head, lines in block.sides
            for n, line in enumerate(lines)
        ]
        return [
            self._say(here, *label(head), *self.inline.text(line))
            for (head, line), here in zip(said, place.each(), strict=False)
        ]

    def _details(self, details: Iterable[Text], place: Place) -> list[Xml]:
        return [
            self._say(place, *self.inline.line(line), style="Keterangan") for line in lines(details)
        ]

    def _cell(self, cell: Cell, width: int, style: str, anchor: Path) -> list[Xml]:
        place = Place(width, style, SIDES.get(cell.align, ""), anchor=anchor, step=self._look.step)
        return closed(self.blocks(cell.blocks, place))


def _apart(before: Block | None, block: Block) -> bool:
    """Whether room is wanted here; a paragraph leads into what follows it."""
    led = before is None or isinstance(before, Paragraph | Heading | Note | type(block))
    return not led and not isinstance(block, Heading)


def _joined(time: str) -> str:
    """A time that stays on one line; a very long one may be broken."""
    return time.replace(" ", "\u00a0") if len(time) <= BRIEF else time


def closed(pieces: list[Xml]) -> list[Xml]:
    """With the paragraph that Word demands between two tables and at the end of a cell."""
    if not pieces:
        return [paragraph("Sela")]
    tables = [piece[:7] == "<w:tbl>" for piece in pieces]
    if True not in tables:
        return pieces
    tables.append(True)
    complete: list[Xml] = []
    for piece, (here, following) in zip(pieces, pairwise(tables), strict=True):
        complete += [piece, paragraph("Sela")] if here and following else [piece]
    return complete
