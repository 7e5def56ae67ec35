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
from .table import Frame, table
from .xml import Xml, bookmark, clean, el, paragraph, run, tag

_SAFE = re.compile(r"(https?://|mailto:|tel:)[^\s]+", re.IGNORECASE).fullmatch
_LABELLED = re.compile(r"[A-Z][a-z][\w -]*: ").match
BODY = "BodyText"
LISTED = {BODY: "ListParagraph"}
SHORT, LINE = 44, 84
"""A detail of so many letters may share a line; a line holds so many."""


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

    def page(self, page: Page, width: int) -> list[Xml]:
        """The whole page with its title."""
        title = [paragraph("Heading1", run(page.title))]
        if page.subtitle:
            title.append(paragraph("Subtitle", run(page.subtitle)))
        return closed([*title, *self.blocks(page.blocks, Place(width))])

    def blocks(self, blocks: Iterable[Block], place: Place) -> list[Xml]:
        """The elements of some blocks, in order; a new kind of block stands a little apart."""
        shown: list[Xml] = []
        before: Block | None = None
        for block in blocks:
            elements = self._block(block, place)
            if _kind_changes(before, block) and elements:
                apart(elements[0])
            shown += elements
            before = block
        return shown

    def _cell(self, blocks: Iterable[Block], width: int, style: str, right: bool) -> list[Xml]:
        return closed(self.blocks(blocks, Place(width, style, right)))

    def _block(self, block: Block, place: Place) -> list[Xml]:
        match block:
            case Heading():
                return [self._heading(block)]
            case Paragraph(text, label):
                return [self._paragraph(text, place, label)]
            case Items(items=(item,), ordered=False):
                return self._item(item, None, place)
            case Items(items, ordered):
                number = self.lists.number(place.depth, ordered=ordered)
                return [e for item in items for e in self._item(item, number, place)]
            case Flow(steps):
                number = self.lists.number(place.depth, ordered=True)
                return [e for step in steps for e in self._step(step, number, place)]
            case Table():
                return table(
                    block,
                    Frame(
                        place.width,
                        place.indent,
                        nested=place.style != BODY,
                        write=self._cell,
                        mark=self.mark,
                    ),
                )
            case Facts(pairs):
                return [self._fact(label, text, place) for label, text in pairs]
            case Note(text, kind):
                style = "Peringatan" if kind == "warning" else "Keterangan"
                return [paragraph(style, *self.text(text), indent=place.indent)]
            case Code(text):
                return [paragraph("Kode", run(text), indent=place.indent)]

    def _heading(self, block: Heading) -> Xml:
        chapter = block.level == self._chapters
        new_page = chapter and self._chapter_seen
        self._chapter_seen = self._chapter_seen or chapter
        style = f"Heading{min(max(block.level, 1), 6)}"
        return paragraph(style, *self.mark(block.anchor, [run(block.text)]), new_page=new_page)

    def _paragraph(self, text: Text, place: Place, label: str) -> Xml:
        lead = [run(f"{label}:", style="Strong"), run(" ")] if label else []
        content = [*lead, *self.text(text)]
        return paragraph(place.style, *content, indent=place.indent, right=place.right)

    def _fact(self, label: str, text: Text, place: Place) -> Xml:
        if place.style != BODY or place.indent:
            return self._paragraph(text, place, label)
        return paragraph("Fakta", run(f"{label}:", style="Strong"), run("\t"), *self.text(text))

    def _item(self, item: Item, number: tuple[int, int] | None, place: Place) -> list[Xml]:
        content = self.mark(item.anchor, self.text(item.text))
        inside = place.inside() if number else place
        indent = 0 if number else place.indent
        style = LISTED.get(place.style, place.style)
        first = paragraph(style, *content, number=number, indent=indent)
        return [first, *self._details(item.details, inside), *self.blocks(item.blocks, inside)]

    def _step(self, step: Step, number: tuple[int, int], place: Place) -> list[Xml]:
        actor = [run(f"{step.actor}:", style="Strong"), run(" ")] if step.actor else []
        time = [run(f" ({step.time})", style="Lirih")] if step.time else []
        content = self.mark(step.anchor, [*actor, run(step.text), *time])
        branches = tuple((Strong(f"Bila {when}:"), f" {then}") for when, then in step.branches)
        first = paragraph(LISTED.get(place.style, place.style), *content, number=number)
        return [first, *self._details((*step.details, *branches), place.inside())]

    def _details(self, details: Iterable[Text], place: Place) -> list[Xml]:
        lines = []
        for line in _joined(details):
            runs = [r for n, text in enumerate(line) for r in (*_dot(n), *self.text(text))]
            lines.append(paragraph("Keterangan", *runs, indent=place.indent))
        return lines

    def text(self, text: Text) -> list[Xml]:
        """The runs of a text."""
        if isinstance(text, str):
            return [run(text)]
        return [self._inline(part) for part in text]

    def _inline(self, part: str | Strong | Link) -> Xml:
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

    def mark(self, anchor: Path, content: list[Xml]) -> list[Xml]:
        """The content inside the bookmark of its path; a name is given once in a document."""
        target = bookmark(self._address, anchor)
        if not anchor or target in self._seen:
            return content
        self._seen.add(target)
        place = len(self._seen)
        return [el("bookmarkStart", id=place, name=target), *content, el("bookmarkEnd", id=place)]


def _dot(place: int) -> list[Xml]:
    return [run(" · ")] if place else []


def _kind_changes(before: Block | None, block: Block) -> bool:
    """Whether room is wanted here; a paragraph leads into what follows it."""
    if before is None or isinstance(before, Paragraph | Heading | Note):
        return False
    return type(before) is not type(block) and not isinstance(block, Heading)


def _joined(details: Iterable[Text]) -> list[list[Text]]:
    """The details line by line: short ones of the shape `Label: value` share a line."""
    lines: list[list[Text]] = []
    room = 0
    for detail in details:
        said = words(detail)
        short = len(said) <= SHORT and _LABELLED(said) is not None
        if short and room >= len(said):
            lines[-1].append(detail)
        else:
            lines.append([detail])
            room = LINE if short else 0
        room -= len(said)
    return lines


def closed(elements: list[Xml]) -> list[Xml]:
    """With the paragraph that Word demands between two tables and at the end of a cell."""
    complete: list[Xml] = []
    for element, following in zip(elements, [*elements[1:], None], strict=True):
        complete.append(element)
        if element.tag == name("tbl") and (following is None or following.tag == name("tbl")):
            complete.append(paragraph("Sela"))
    return complete or [paragraph("Sela")]
