"""Naskah lama dan baru sebagai satu dokumen Word dengan perubahan terlacak beserta sebabnya."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

from ...kertas import Kertas, kertas
from ...path import Path
from ...view.blocks import Page
from . import parts
from .blocks import Writer
from .merge import Merge
from .nodes import Element, W, child, make, parsed, serial
from .package import About, packed, usual
from .tracked import CHANGES, Signed, Tracker
from .xml import el, part


def redline(
    before: Page,
    after: Page,
    signed: Callable[[Path], Sequence[Signed]],
    neutral: Signed,
    *,
    header: str = "",
    warning: str = "",
    foot: str = "",
    address: str = "",
    chapters: int = 0,
    paper: Kertas | None = None,
) -> bytes:
    """Both pages as one Word document: accepting all gives `after`, rejecting all `before`.

    `signed` tells for the address of a changed part, the nearest anchor of the pages, what caused
    the change; the first cause is its author, and each gets one comment there. What has no cause is
    signed as `neutral`. The other options are those of `document`.
    """
    paper = paper or kertas()
    writer, width = Writer(address, chapters), paper.width()
    section = parts.section(paper)
    new = parsed(part("document", el("body", *writer.page(after, width), section)))
    names = writer.inline.places
    old = parsed(part("document", el("body", *writer.page(before, width))))
    known = {**writer.inline.places, **names, "": ()}
    tracker = Tracker(cache(lambda name: signed(known[name])), neutral)
    merge = Merge(tracker, set(names))
    merge.container(old[0], new[0], "")
    _one_numbering(new, merge.twins, writer.lists.bullets)
    _were(merge.twins, tracker)
    _numbered(new, tracker)
    around = usual(header, warning, paper, foot, width)
    return packed(About(after.title, header), serial(new), writer, around, tracker.comments())


def bookmarks(page: Page, *, address: str = "") -> dict[str, Path]:
    """The bookmarks of the page's document, each with the part that it marks."""
    writer = Writer(address)
    writer.page(page, kertas().width())
    return writer.inline.places


def _one_numbering(
    root: Element, twins: list[tuple[Element, Element]], bullets: frozenset[str]
) -> None:
    """Let the items that are gone stand in the lists of those that stayed."""
    same: dict[str, str] = {}
    for element, was in twins:
        old, new = _list(was), _list(child(element, "pPr"))
        if old is None or new is None or old[1] != new[1] or bullets & {old[0], new[0]}:
            continue
        if old[0] not in same and new[0] not in same.values():
            same[old[0]] = new[0]
    for place in (root, *(was for _, was in twins)):
        for number in place.iter(f"{W}numId"):
            here = number.get(f"{W}val", "")
            number.set(f"{W}val", same.get(here, here))


def _list(about: Element) -> tuple[str, str] | None:
    number, level = about.find(f"{W}numPr/{W}numId"), about.find(f"{W}numPr/{W}ilvl")
    if number is None or level is None:
        return None
    return number.get(f"{W}val", ""), level.get(f"{W}val", "")


def _were(twins: list[tuple[Element, Element]], tracker: Tracker) -> None:
    """Note the properties that a paragraph had, where they are others now."""
    for element, was in twins:
        about = child(element, "pPr")
        if _plain(about) != _plain(was):
            about.append(make("pPrChange", was, **tracker.stamp("")))


def _plain(about: Element) -> list[tuple[str, list[tuple[str, str]]]]:
    """Properties apart from what happened to the end of the paragraph."""
    parts = (part for part in about.iter() if part.tag not in (f"{W}pPr", f"{W}rPr", *CHANGES))
    return [(str(part.tag), [(str(k), str(v)) for k, v in part.items()]) for part in parts]


def _numbered(root: Element, tracker: Tracker) -> None:
    """Give every bookmark an id of its own; each begins and ends in one paragraph."""
    for paragraph in root.iter(f"{W}p"):
        ids: dict[str, str] = {}
        for mark in paragraph.iterchildren(f"{W}bookmarkStart", f"{W}bookmarkEnd"):
            here = mark.get(f"{W}id", "")
            mark.set(f"{W}id", ids.setdefault(here, str(tracker.id())))
