"""Blok halaman menjadi unsur Word: satu `match` atas semua macam blok."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from ...path import Path, parse
from ...view.blocks import (
    Block,
    Code,
    Facts,
    Flow,
    Heading,
    Item,
    Items,
    Link,
    Note,
    Page,
    Paragraph,
    Step,
    Strong,
    Table,
    Text,
    words,
)
from .lists import STEP, Lists
from .table import table
from .xml import Element, R, bookmark, clean, el, name, paragraph, run

_SAFE = re.compile(r"(https?://|mailto:|tel:)[^\s]+", re.IGNORECASE).fullmatch
BODY = "BodyText"


@dataclass(frozen=True, slots=True)
class Place:
    """Where blocks stand: the width there, the style of running text, how deep in lists."""

    width: int
    style: str = BODY
    right: bool = False
    depth: int = 0

    @property
    def indent(self) -> int:
        """How far in the text stands, in twips."""
        return STEP * self.depth

    def inside(self) -> Place:
        """The place of what stands inside an item of a list here."""
        return replace(self, depth=self.depth + 1)


class Writer:
    """Writes the blocks of one document; keeps its bookmarks, lists and links."""

    def __init__(self, address: str, chapters: int = 0) -> None:
        self.lists = Lists()
        self.links: dict[str, str] = {}
        self._address = address
        self._chapters = chapters
        self._seen: set[str] = set()
        self._chapter_seen = False

    def page(self, page: Page, width: int) -> list[Element]:
        """The whole page with its title."""
        title = [paragraph("Heading1", run(page.title))]
        if page.subtitle:
            title.append(paragraph("Subtitle", run(page.subtitle)))
        return closed([*title, *self.blocks(page.blocks, Place(width))])

    def blocks(self, blocks: Iterable[Block], place: Place) -> list[Element]:
        """The elements of some blocks, in order."""
        return [element for block in blocks for element in self._block(block, place)]

    def _cell(self, blocks: Iterable[Block], width: int, style: str, right: bool) -> list[Element]:
        return closed(self.blocks(blocks, Place(width, style, right)))

    def _block(self, block: Block, place: Place) -> list[Element]:
        match block:
            case Heading():
                return [self._heading(block)]
            case Paragraph(text, label):
                return [self._paragraph(text, place, label)]
            case Items(items, ordered):
                number = self.lists.number(place.depth, ordered=ordered)
                return [e for item in items for e in self._item(item, number, place)]
            case Flow(steps):
                number = self.lists.number(place.depth, ordered=True)
                return [e for step in steps for e in self._step(step, number, place)]
            case Table():
                return table(block, place.width - place.indent, place.indent, self._cell, self.mark)
            case Facts(pairs):
                return [self._fact(label, text, place) for label, text in pairs]
            case Note(text, kind):
                style = "Peringatan" if kind == "warning" else "Keterangan"
                return [paragraph(style, *self.text(text), indent=place.indent)]
            case Code(text):
                return [paragraph("Kode", run(text), indent=place.indent)]

    def _heading(self, block: Heading) -> Element:
        chapter = block.level == self._chapters
        new_page = chapter and self._chapter_seen
        self._chapter_seen = self._chapter_seen or chapter
        style = f"Heading{min(max(block.level, 1), 6)}"
        return paragraph(style, *self.mark(block.anchor, [run(block.text)]), new_page=new_page)

    def _paragraph(self, text: Text, place: Place, label: str) -> Element:
        lead = [run(f"{label}:", style="Strong"), run(" ")] if label else []
        content = [*lead, *self.text(text)]
        return paragraph(place.style, *content, indent=place.indent, right=place.right)

    def _fact(self, label: str, text: Text, place: Place) -> Element:
        if place.style != BODY or place.indent:
            return self._paragraph(text, place, label)
        return paragraph("Fakta", run(f"{label}:", style="Strong"), run("\t"), *self.text(text))

    def _item(self, item: Item, number: tuple[int, int], place: Place) -> list[Element]:
        content = self.mark(item.anchor, self.text(item.text))
        inside = place.inside()
        first = paragraph(place.style, *content, number=number)
        return [first, *self._details(item.details, inside), *self.blocks(item.blocks, inside)]

    def _step(self, step: Step, number: tuple[int, int], place: Place) -> list[Element]:
        actor = [run(f"{step.actor}:", style="Strong"), run(" ")] if step.actor else []
        time = [run(f" ({step.time})", style="Lirih")] if step.time else []
        content = self.mark(step.anchor, [*actor, run(step.text), *time])
        branches = tuple((Strong(f"Bila {when}:"), f" {then}") for when, then in step.branches)
        first = paragraph(place.style, *content, number=number)
        return [first, *self._details((*step.details, *branches), place.inside())]

    def _details(self, details: Iterable[Text], place: Place) -> list[Element]:
        return [paragraph("Keterangan", *self.text(d), indent=place.indent) for d in details]

    def text(self, text: Text) -> list[Element]:
        """The runs of a text."""
        if isinstance(text, str):
            return [run(text)]
        return [self._inline(part) for part in text]

    def _inline(self, part: str | Strong | Link) -> Element:
        match part:
            case str():
                return run(part)
            case Strong(text):
                return run(text, style="Strong")
            case Link(text, href) if href.startswith("#"):
                target = bookmark(self._address, parse(href[1:]))
                return el("hyperlink", run(text, style="Hyperlink"), anchor=target, history=1)
            case Link(text, href) if _SAFE(clean(href)):
                link = el("hyperlink", run(text, style="Hyperlink"), history=1)
                link.set(f"{{{R}}}id", self._relationship(clean(href)))
                return link
            case Link():
                return run(words((part,)))

    def _relationship(self, href: str) -> str:
        return self.links.setdefault(href, f"link{len(self.links) + 1}")

    def mark(self, anchor: Path, content: list[Element]) -> list[Element]:
        """The content inside the bookmark of its path; a name is given once in a document."""
        target = bookmark(self._address, anchor)
        if not anchor or target in self._seen:
            return content
        self._seen.add(target)
        place = len(self._seen)
        return [el("bookmarkStart", id=place, name=target), *content, el("bookmarkEnd", id=place)]


def closed(elements: list[Element]) -> list[Element]:
    """With the paragraph that Word demands between two tables and at the end of a cell."""
    complete: list[Element] = []
    for element, following in zip(elements, [*elements[1:], None], strict=True):
        complete.append(element)
        if element.tag == name("tbl") and (following is None or following.tag == name("tbl")):
            complete.append(paragraph("Sela"))
    return complete or [paragraph("Sela")]
