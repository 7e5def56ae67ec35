"""Teks di dalam paragraf: tebal, tautan yang aman, dan penanda bagian."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ...path import Path, parse
from ...view.blocks import Added, Case, Link, Removed, Strong, Text, words
from ...view.blocks import Inline as Part
from .xml import Xml, bookmark, clean, el, marked, run, tag

_SAFE = re.compile(r"(https?://|mailto:|tel:)\S+", re.IGNORECASE).fullmatch
_LABELLED = re.compile(r"[A-Z][a-z][\w -]*: ").match
SHORT, LINE = 44, 76
"""A detail of so many letters may share a line; a line holds so many."""


class Inline:
    """Writes texts; keeps the links and the bookmarks of one document."""

    def __init__(self, address: str) -> None:
        self.links: dict[str, str] = {}
        self._address = address
        self.base: Path = ()
        """What all anchors are below, as the page in hand has it."""
        self.places: dict[str, Path] = {}
        """Every bookmark of the page, and the part that it marks."""

    def text(self, text: Text) -> list[Xml]:
        """The runs of a text."""
        if isinstance(text, str):
            return [run(text)]
        return [self._part(part) for part in text]

    def _part(self, part: Part) -> Xml:
        match part:
            case Strong(text):
                return strong(text)
            case Removed(text):
                return run(text, style="Dihapus")
            case Added(text):
                return run(text, style="Ditambahkan")
            case Link(text, href) if href.startswith("#"):
                target = bookmark(self._address, parse(href[1:]))
                return el("hyperlink", run(text, style="Hyperlink"), anchor=target, history=1)
            case Link(text, href) if _SAFE(clean(href)):
                key = self.links.setdefault(clean(href), f"link{len(self.links) + 1}")
                shown = run(text, style="Hyperlink")
                return tag("w:hyperlink", shown, **{"r:id": key, "w:history": 1})
            case Link(text):
                return run(text)
            case Case():
                return run(words((part,)))
        return run(part)

    def mark(self, anchor: Path, content: Sequence[Xml]) -> Sequence[Xml]:
        """The content inside the bookmark of its path; a name is given once in a document."""
        if not anchor:
            return content
        full = (*self.base, *anchor)
        target = bookmark(self._address, full)
        if target in self.places:
            return content
        self.places[target] = full
        return marked(len(self.places), target, content)

    def line(self, details: Sequence[Text]) -> list[Xml]:
        """Several details on one line."""
        dot = run(" · ")
        runs = [piece for detail in details for piece in (dot, *self.text(detail))]
        return runs[1:]


def strong(text: str) -> Xml:
    """A run of emphasised words."""
    return run(text, style="Strong")


def label(text: str) -> list[Xml]:
    """A name before its text; nothing for no name."""
    return [strong(f"{text}:"), run(" ")] if text else []


def lines(details: Iterable[Text]) -> list[list[Text]]:
    """The details line by line: short ones of the shape `Label: value` share a line."""
    shown: list[list[Text]] = []
    room = 0
    for detail in details:
        said = words(detail)
        short = len(said) <= SHORT and _LABELLED(said) is not None
        if short and room >= len(said):
            shown[-1].append(detail)
        else:
            shown.append([detail])
            room = LINE if short else 0
        room -= len(said)
    return shown
