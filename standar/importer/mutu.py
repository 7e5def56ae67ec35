"""Mutu sebuah templat: penanda, kertas, gaya, dan hurufnya dibandingkan dengan yang diminta."""

from __future__ import annotations

from collections.abc import Iterator

from ..kertas import Kertas, daftar_kertas, twips
from .gaya import NEEDED, absent, canonical, names
from .package import Element, W
from .penanda import Penanda, find_mark
from .templat import STORIES, Cacat, Templat, read_template

LETTER = (12240, 15840)
NEAR = twips(1)
"""Sheets that differ by less are the same."""
_LATIN = "{http://schemas.openxmlformats.org/drawingml/2006/main}latin"
_EMBEDDED = ("embedRegular", "embedBold", "embedItalic", "embedBoldItalic")


def judged(data: bytes, paper: Kertas | None) -> Iterator[Cacat]:
    """All that is wrong with a template; `paper` is what the project prints on."""
    templat = read_template(data)
    if isinstance(templat, Cacat):
        yield templat
        return
    mark = find_mark(templat)
    if isinstance(mark, Cacat):
        yield mark
    elif paper is not None:
        yield from _sheet(mark, paper)
    if missing := absent(templat.one("styles")):
        yield Cacat("gaya-templat-belum-ada", {"gaya": missing})
    if fonts := sorted(_fonts(templat)):
        yield Cacat("huruf-templat-tidak-disematkan", {"huruf": fonts})


def _sheet(mark: Penanda, paper: Kertas) -> Iterator[Cacat]:
    here, wanted = sorted(size(mark.section)), sorted(paper.sheet())
    if any(abs(a - b) > NEAR for a, b in zip(here, wanted, strict=True)):
        width, height = (round(side / twips(1000) * 1000) for side in here)
        said = {"lebar": width, "tinggi": height, "diminta": paper.nama}
        yield Cacat("ukuran-kertas-templat-berbeda", said)


def size(section: Element | None) -> tuple[int, int]:
    """Width and height of a sheet in twips; what is not told is a sheet of American letters."""
    told = None if section is None else section.find(f"{W}pgSz")
    if told is None:
        return LETTER
    width, height = (_number(told, name) for name in ("w", "h"))
    return width or LETTER[0], height or LETTER[1]


def _number(element: Element, name: str) -> int:
    text = element.get(f"{W}{name}", "")
    return int(text) if text.isascii() and text.isdecimal() else 0


def _fonts(templat: Templat) -> set[str]:
    """Fonts that the template names, that it does not bring along, and that we know nothing of."""
    styles = templat.one("styles")
    shapes = [] if styles is None else [s for s in styles if s.tag != f"{W}style" or _used(s)]
    stories = [
        templat.tree(n) for n, p in templat.parts.items() if p.kind in ("document", *STORIES)
    ]
    runs = [fonts for place in (*shapes, *stories) for fonts in place.iter(f"{W}rFonts")]
    used = {fonts.get(f"{W}{side}", "") for fonts in runs for side in ("ascii", "hAnsi")}
    theme = templat.one("theme")
    if theme is not None and any(fonts.get(f"{W}asciiTheme") for fonts in runs):
        used |= {latin.get("typeface", "") for latin in theme.iter(_LATIN)}
    known = {font.nama for font in daftar_kertas().huruf} | set(_brought(templat.one("fontTable")))
    named = {name.strip() for name in used if name and not name.startswith("+")}
    return named - known - SIGNS


def _used(style: Element) -> bool:
    """Whether a paper of ours has something in this style."""
    wanted = {canonical(name) for name in (*NEEDED, "Normal", "header", "footer")}
    return not wanted.isdisjoint(map(canonical, names(style)))


SIGNS = {"Symbol", "Wingdings", "Courier New"}
"""Fonts of bullets, which every program has."""


def _brought(table: Element | None) -> Iterator[str]:
    for font in () if table is None else table.iterchildren(f"{W}font"):
        if any(font.find(f"{W}{name}") is not None for name in _EMBEDDED):
            yield font.get(f"{W}name", "")
