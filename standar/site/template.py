"""Kerangka halaman: satu lingkungan templat yang menyaring semua teks, dengan atau tanpa MkDocs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from ..render import html
from ..render.sheet import whole
from ..view.blocks import Block, Heading, Link, Page
from ..view.fasilitator import Lembar
from ..view.kertas_lama import LAIN, Kertas
from ..view.naskah import PERINGATAN
from ..view.saringan import Saringan

THEME = Path(__file__).parent / "theme"
DRAFT = "RANCANGAN, belum lolos pemeriksaan"
"""What stands above every page and paper that was forced."""
CORE, MORE, SHEET = ("css/warna.css", "css/standar.css"), "css/lebih.css", "css/lembar.css"
SCRIPT = "js/fasilitator.js"
SERVICE = "js/layanan.js"
SCRIPTS = {"fasilitator": SCRIPT, "layanan": SERVICE, "unit": SERVICE, "cari": "js/cari.js"}
"""Kinds of pages that do more with a script; all of them can be read without it."""
LIGHT = ("layanan",)
"""Kinds of pages that citizens see first, mostly by a link: they load no more than the core."""
SEARCHING, SEARCH_STYLE = ("beranda", "cari"), "css/cari.css"
"""Kinds of pages with a box to search in."""
ASSETS = (
    *CORE,
    MORE,
    SHEET,
    SEARCH_STYLE,
    *dict.fromkeys(SCRIPTS.values()),
    "img/kawung.svg",
    "img/tanda.svg",
)
NOT_FOUND = "404.html"
NOTICES = "<!-- tautan -->"
"""Where a page of a preview says what is wrong with its links; no text can look like it."""
CSP = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)
"""Lighthouse asks for robots.txt from inside the page; nothing but this site can be asked."""
CSP_PREVIEW = f"{CSP}; script-src 'unsafe-inline'"
"""Under `serve`, MkDocs puts its own script into the page that waits for changes."""


LISTED = ("layanan", "unit", "jawaban", "kepuasan", "gerai", "inovasi", "penilaian")
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
    kaki: tuple[tuple[str, str], ...] = ()
    csp: str = CSP

    @property
    def rancangan(self) -> bool:
        """Whether this is a draft, which search engines pass by wherever its folder stands."""
        return DRAFT in self.pita


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
    """What stands on the facilitator's page."""
    kertas: tuple[Kertas, ...] = ()
    """What the page of a service answers to a scanned paper; its script knows the rest."""
    saringan: tuple[Saringan, ...] = ()
    """What services can be filtered by, on the page for searching."""
    alternates: tuple[tuple[str, str], ...] = ()
    """The same for programs: kinds of files, and where they lie from here."""

    @property
    def template(self) -> str:
        """The template of this kind of page."""
        if self.lembar is not None:
            return "fasilitator.html"
        if self.kertas:
            return "layanan.html"
        return "cari.html" if self.saringan else "halaman.html"


def asset(name: str, docs: Path) -> bytes:
    """A file of the theme; one of that name beside the handbook stands in its place."""
    own = docs / name
    return (own if own.is_file() and stays_inside(own, docs) else THEME / name).read_bytes()


def stays_inside(path: Path, docs: Path) -> bool:
    """Whether a file beside the handbook is one of the project, and no link to something else."""
    real = path.resolve()
    return any(real.is_relative_to(folder.resolve()) for folder in (docs, docs.parent))


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
        .get_template(page.template)
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
            pembuka=_ready(html.opening(page.page)),
            tempat=_ready(NOTICES if frame.catatan else ""),
            tubuh=blocks(page.page.blocks),
            lembar=page.lembar,
            kertas=page.kertas,
            kertas_lain=LAIN,
            saringan=page.saringan,
            csp=policy(frame.csp, page.kind),
            gaya=styles(page.kind),
            alternatif=page.alternates,
            skrip=SCRIPTS.get(page.kind, ""),
            blok=blocks,
        )
    )


def alone(sheet: Lembar, title: str, banners: tuple[str, ...]) -> str:
    """A facilitator's sheet as one file, which runs nothing but its own script."""
    names = (*CORE, MORE, SHEET)
    style = "\n".join((THEME / name).read_text(encoding="utf-8") for name in names)
    style = _IMAGE.sub("none", style)
    script = (THEME / SCRIPT).read_text(encoding="utf-8")
    body = environment().get_template("mandiri.html")
    shown = body.render(lembar=sheet, pita=banners, blok=blocks, skrip=_ready(script))
    return whole(title, _IMAGE.sub("none", style), shown, script)


def styles(kind: str) -> tuple[str, ...]:
    """What a kind of page loads beside the core."""
    more = () if kind in LIGHT else (MORE,)
    return (*more, SEARCH_STYLE) if kind in SEARCHING else more


def policy(csp: str, kind: str) -> str:
    """What a kind of page may do: run our script if it has one, send its form where that leads."""
    if kind in SCRIPTS:
        csp = with_script(csp, "'self'")
    target = {"layanan": "mailto:", **dict.fromkeys(SEARCHING, "'self'")}.get(kind, "'none'")
    return csp.replace("form-action 'none'", f"form-action {target}")


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


def not_found(frame: Frame, docs: Path, address: str = "") -> bytes:
    """The page for addresses that do not exist: a project's own, or ours.

    A server gives it for addresses at any depth, so its links begin where the site does, which
    only a project that says its web address knows; else that is the top of the host.
    """
    if own := own_not_found(docs):
        return own
    top = urlsplit(address).path.rstrip("/") + "/"
    page = environment().get_template(NOT_FOUND)
    return page.render(situs=frame, pita=frame.pita, base_url=top, menu_aktif="").encode()


def own_not_found(docs: Path) -> bytes:
    """A project's own page for addresses that do not exist; nothing where it has none."""
    own = docs / NOT_FOUND
    return own.read_bytes() if own.is_file() and stays_inside(own, docs) else b""


def contents(blocks: Iterable[Block]) -> tuple[Link, ...]:
    """Links to the main headings of a page."""
    return tuple(
        Link(block.text, f"#{html.identifier(block.anchor)}")
        for block in blocks
        if isinstance(block, Heading) and block.level == 2 and block.anchor
    )
