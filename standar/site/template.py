"""Kerangka halaman: satu lingkungan templat yang menyaring semua teks, dengan atau tanpa MkDocs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from ..render import html
from ..view.blocks import Block, Heading, Link, Page
from ..view.naskah import PERINGATAN

THEME = Path(__file__).parent / "theme"
ASSETS = ("css/standar.css", "img/kawung.svg", "img/tanda.svg")
CSP = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; "
    "form-action 'none'"
)
CSP_PREVIEW = f"{CSP}; script-src 'unsafe-inline'; connect-src 'self'"
"""Under `serve`, MkDocs puts its own script into the page that waits for changes."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around every page: names, menus, banners. Templates know it as `situs`."""

    nama: str
    alamat: str = ""
    menu: tuple[tuple[str, str], ...] = ()
    penyusun: tuple[tuple[str, str], ...] = ()
    pita: tuple[str, ...] = ()
    catatan: Link | None = None
    csp: str = CSP


@dataclass(frozen=True, slots=True)
class SitePage:
    """A page of ours with its place in the site and the ways that lead on from it."""

    url: str
    kind: str
    page: Page
    trail: tuple[Link, ...] = ()
    beside: tuple[Link, ...] = ()
    beside_title: str = ""
    example: bool = False


@cache
def environment() -> Environment:
    """The templates, compiled once and escaping whatever they are given."""
    return Environment(
        loader=FileSystemLoader(THEME),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        auto_reload=False,
    )


def render(page: SitePage, frame: Frame) -> str:
    """A whole HTML document."""
    more = (PERINGATAN,) if page.example and PERINGATAN not in frame.pita else ()
    return (
        environment()
        .get_template("halaman.html")
        .render(
            situs=frame,
            pita=frame.pita + more,
            base_url="/".join([".."] * page.url.count("/")) or ".",
            menu_aktif=page.url,
            jenis=page.kind,
            judul=page.page.title,
            ringkasan=page.page.subtitle,
            jejak=page.trail,
            daftar=contents(page.page.blocks) if page.kind in ("layanan", "unit") else (),
            tetangga=page.beside,
            judul_tetangga=page.beside_title,
            tubuh=Markup(html.page(page.page)),  # noqa: S704
        )
    )


def not_found(frame: Frame) -> str:
    """The page for addresses that do not exist; its links are right at the site's root only."""
    return (
        environment()
        .get_template("404.html")
        .render(situs=frame, pita=frame.pita, base_url=".", menu_aktif="")
    )


def contents(blocks: Iterable[Block]) -> tuple[Link, ...]:
    """Links to the main headings of a page."""
    return tuple(
        Link(block.text, f"#{html.identifier(block.anchor)}")
        for block in blocks
        if isinstance(block, Heading) and block.level == 2 and block.anchor
    )
