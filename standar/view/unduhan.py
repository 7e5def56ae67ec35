"""Naskah yang dapat diunduh dari sebuah halaman: Word, dan PDF bila dibuat."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from ..model import Penetapan
from ..project.project import UnitFolder
from .blocks import Inline, Link, Text
from .links import decree_file, relative


def unduhan(name: str, page: str, papers: Collection[str]) -> list[Link]:
    """Links from a page to a paper in every form in which it is published."""
    forms = {"Word": name, "PDF": f"{name.removesuffix('docx')}pdf"}
    return [Link(form, relative(file, page)) for form, file in forms.items() if file in papers]


def keputusan_terunduh(
    said: str, decree: Penetapan, units: Iterator[UnitFolder], page: str, papers: Collection[str]
) -> Text:
    """What is said of a decree, with links to its paper where that is published."""
    for unit in units:
        for document in unit.decrees:
            if document.node == decree:
                name = decree_file(unit, document.name.split("/")[-2])
                if links := unduhan(name, page, papers):
                    return tuple(_beside(said, links))
    return said


def _beside(said: str, links: list[Link]) -> Iterator[Inline]:
    yield f"{said} (unduh: "
    for place, link in enumerate(links):
        yield ", " if place else ""
        yield link
    yield ")"
