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
from .templat import Template
from .xml import Xml, el, encoded, ended, paragraph, part, run


def book(
    pages: Sequence[Page],
    paper: Kertas,
    *,
    author: str = "",
    warning: str = "",
    foot: str = "",
    template: Template | None = None,
) -> bytes:
    """One document of several parts in order; the first one tells its title.

    The first sheet of a part bears no number. `warning` stands at the head of every sheet, `foot`
    at its end. A `template` brings sheet, styles and feet, and the head of the first part.
    """
    writer = Writer("", look=FORMAL, taken=template.taken if template is not None else 0)
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
            around[key] = _running(page.running, warning, _width(page, paper, template))
        section = _section(page, key, paper, template, opening=n == 1)
        body += writer.part(page, _width(page, paper, template))
        if n < len(pages):
            body[-1] = ended(body[-1], section)
    about = About(pages[0].title, author)
    if template is None:
        content = encoded(part("document", el("body", *body, section)))
        return packed(about, content, writer, around)
    lists = writer.lists.definitions()
    around = template.around(around, lists, warning=warning, foot=foot)
    return packed(about, template.filled(body, section), writer, around, attach=template.attach)


def _width(page: Page, paper: Kertas, template: Template | None) -> int:
    return (paper if template is None else template.sheet).width(wide=page.wide)


def _section(
    page: Page, key: str, paper: Kertas, template: Template | None, *, opening: bool
) -> Xml:
    first = not page.continues
    if template is None:
        around = _references(key, first=first)
        return parts.section(paper, wide=page.wide, around=around, counted=not first, first=first)
    heads, feet = {"default": key}, {"default": "footer"}
    if first:
        heads["first"] = "header1"
    names = template.sheet.references(heads, feet, opening=opening)
    return template.sheet.section(names, wide=page.wide, restart=first)


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
