"""Naskah resmi dari beberapa bagian: setiap bagian punya kertas, kepala, dan nomor lembarnya."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...kertas import Kertas
from ...view.blocks import Page
from . import parts, style
from .blocks import Writer
from .formal import formal
from .package import About, packed
from .palette import FORMAL
from .parts import Reference
from .xml import Xml, el, encoded, ended, paragraph, part, run


def book(
    pages: Sequence[Page], paper: Kertas, *, author: str = "", warning: str = "", foot: str = ""
) -> bytes:
    """One document of several parts in order; the first one tells its title.

    The first sheet of a part bears no number. `warning` stands at the head of every sheet, `foot`
    at its end.
    """
    writer = Writer("", look=FORMAL)
    around = {
        "styles": style.definitions(paper.huruf, FORMAL, formal(paper.ukuran)),
        "fontTable": parts.fonts(paper.huruf, style.MONO),
        "header1": part("hdr", *_warned(warning), *([] if warning else [paragraph("Header")])),
        "footer": part("ftr", paragraph("Footer", run(foot))),
    }
    body: list[Xml] = []
    known: dict[tuple[str, bool], str] = {}
    for n, page in enumerate(pages, 1):
        key = known.setdefault((page.running, page.wide), f"header{len(known) + 2}")
        if key not in around:
            around[key] = _running(page.running, warning, paper.width(wide=page.wide))
        section = parts.section(
            paper,
            wide=page.wide,
            around=_references(key, first=not page.continues),
            counted=page.continues,
            first=not page.continues,
        )
        shown = writer.part(page, paper.width(wide=page.wide))
        if n < len(pages):
            shown[-1] = ended(shown[-1], section)
        body += [*shown, *([section] if n == len(pages) else [])]
    content = encoded(part("document", el("body", *body)))
    return packed(About(pages[0].title, author), content, writer, around)


def _references(header: str, *, first: bool) -> Iterator[Reference]:
    for kind, own, name in (("header", "header1", header), ("footer", "footer", "footer")):
        yield kind, "default", name
        if first:
            yield kind, "first", own


def _warned(warning: str) -> list[Xml]:
    return [paragraph("KepalaPeringatan", run(warning))] if warning else []


def _running(words: str, warning: str, width: int) -> Xml:
    """The head of further sheets: `- 2 -` in the middle, beside words at the right."""
    number = [run("- "), parts.field("PAGE"), run(" -")]
    if not words:
        return part("hdr", *_warned(warning), paragraph("NomorLembar", *number))
    line = paragraph("Header", run(words), run("\t"), *number)
    stop = el("tabs", el("tab", val="right", pos=width))
    return part("hdr", *_warned(warning), ended(line, stop))
