"""Kerangka halaman: satu lingkungan templat yang menyaring semua teks, dengan atau tanpa MkDocs."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from ..render import html
from ..view.blocks import Block, Heading, Link, Page
from ..view.fasilitator import Lembar
from ..view.kertas_lama import LAIN, Kertas
from ..view.naskah import PERINGATAN

THEME = Path(__file__).parent / "theme"
STYLES, SCRIPT = ("css/standar.css", "css/lembar.css"), "js/fasilitator.js"
VERSION_SCRIPT = "js/versi.js"
ASSETS = (*STYLES, SCRIPT, VERSION_SCRIPT, "img/kawung.svg", "img/tanda.svg")
CSP = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; "
    "form-action 'none'"
)
CSP_PREVIEW = f"{CSP}; script-src 'unsafe-inline'; connect-src 'self'"
"""Under `serve`, MkDocs puts its own script into the page that waits for changes."""


LISTED = ("layanan", "unit", "jawaban", "kepuasan")
"""Kinds of pages that list their own headings."""
_IMAGE = re.compile(r"url\([^)]*\)[^;]*")


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
    lembar: Lembar | None = None
    """What stands on the facilitator's page, which has a script of its own."""
    kertas: tuple[Kertas, ...] = ()
    """What the page of a service answers to a scanned paper; a small script knows the rest."""


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
        .get_template(_template(page))
        .render(
            situs=frame,
            pita=frame.pita + more,
            base_url="/".join([".."] * page.url.count("/")) or ".",
            menu_aktif=page.url,
            jenis=page.kind,
            judul=page.page.title,
            ringkasan=page.page.subtitle,
            jejak=page.trail,
            daftar=contents(page.page.blocks) if page.kind in LISTED else (),
            tetangga=page.beside,
            judul_tetangga=page.beside_title,
            tubuh=_ready(html.page(page.page)),
            lembar=page.lembar,
            kertas=page.kertas,
            kertas_lain=LAIN,
            csp=with_script(frame.csp, "'self'"),
            blok=blocks,
        )
    )


def _template(page: SitePage) -> str:
    if page.lembar:
        return "fasilitator.html"
    return "layanan.html" if page.kertas else "halaman.html"


def alone(sheet: Lembar, title: str, banners: tuple[str, ...]) -> str:
    """A facilitator's sheet as one file: it asks for nothing, and runs nothing but its own script.

    What may run is named by its digest, so that nothing that comes out of YAML ever can.
    """
    style = "\n".join((THEME / name).read_text(encoding="utf-8") for name in STYLES)
    style = _IMAGE.sub("none", style)
    script = (THEME / SCRIPT).read_text(encoding="utf-8")
    csp = (
        f"default-src 'none'; style-src {_digest(style)}; script-src {_digest(script)}; "
        "base-uri 'none'; form-action 'none'"
    )
    page = environment().get_template("mandiri.html")
    return page.render(
        lembar=sheet,
        judul=title,
        pita=banners,
        csp=csp,
        blok=blocks,
        gaya=_ready(style),
        skrip=_ready(script),
    )


def with_script(csp: str, source: str) -> str:
    """A policy that lets scripts of one more source run."""
    if "script-src " in csp:
        return csp.replace("script-src ", f"script-src {source} ")
    return f"{csp}; script-src {source}"


def blocks(shown: Iterable[Block]) -> Markup:
    """Blocks inside a template; the renderer has escaped whatever it was given."""
    return _ready(html.render(shown))


def _ready(text: str) -> Markup:
    """HTML that our own renderer wrote, or a file of the theme: the template takes it as it is."""
    return Markup(text)  # noqa: S704


def _digest(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


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
