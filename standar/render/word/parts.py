"""Bagian-bagian berkas .docx selain isinya: jati diri, kepala, kaki, pengaturan, huruf."""

from __future__ import annotations

from collections.abc import Iterable

from ...kertas import Kertas, huruf
from . import style
from .xml import Xml, el, ended, escape, paragraph, part, run, tag

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_COMPATIBLE = "http://schemas.microsoft.com/office/word"


def core(title: str, author: str) -> Xml:
    """Title, author and language; no dates, which would make every printing another file."""
    dublin = "http://purl.org/dc/elements/1.1/"
    return tag(
        "cp:coreProperties",
        tag("dc:title", Xml(escape(title))),
        tag("dc:creator", Xml(escape(author))) if author else None,
        tag("dc:language", Xml(style.LANGUAGE)),
        **{"xmlns:cp": f"{_PACKAGE}/metadata/core-properties", "xmlns:dc": dublin},
    )


Reference = tuple[str, str, str]
"""A header or footer of a section: which of both, for which sheets, and its relation."""
USUAL: tuple[Reference, ...] = (("header", "default", "header"), ("footer", "default", "footer"))


def section(
    paper: Kertas,
    *,
    wide: bool = False,
    around: Iterable[Reference] = USUAL,
    counted: bool = True,
    first: bool = False,
    columns: tuple[int, int] = (1, 0),
    frame: bool = False,
    head: int = 567,
) -> Xml:
    """The paper of some pages, with headers and footers; a `wide` one lies across.

    Where it is not `counted` on from before, it begins with 1; its `first` sheet may be its own.
    `columns` are how many, and the room between them; a `frame` runs around every
    sheet, at whose `head` the words above it begin.
    """
    width, height = paper.sheet(wide=wide)
    turned = {"orient": "landscape"} if wide else {}
    return el(
        "sectPr",
        *(
            tag(f"w:{kind}Reference", **{"w:type": which, "r:id": key})
            for kind, which, key in around
        ),
        el("pgSz", w=width, h=height, **turned),
        el("pgMar", **paper.margins(wide=wide), header=head, footer=567, gutter=0),
        _frame() if frame else None,
        None if counted else el("pgNumType", start=1),
        el("cols", num=columns[0], space=columns[1]) if columns[0] > 1 else None,
        el("titlePg") if first else None,
    )


def _frame() -> Xml:
    """A line around a sheet, as far from its edge as a picture frame covers."""
    line = {"val": "double", "sz": 12, "space": 24, "color": "1B3A57"}
    sides = ("top", "left", "bottom", "right")
    return el("pgBorders", *(el(side, **line) for side in sides), offsetFrom="page")


def header(words: str, warning: str) -> Xml:
    """The head of every page: the warning, if any, above the name."""
    named = [("KepalaPeringatan", warning), ("Header", words)]
    shown = [paragraph(kind, run(line)) for kind, line in named if line]
    return part("hdr", *(shown or [paragraph("Header")]))


def footer(words: str = "", width: int = 0) -> Xml:
    """The foot of every page: `Halaman 2 dari 7` at the right, across from words at the left."""
    count = [run("Halaman "), field("PAGE"), run(" dari "), field("NUMPAGES")]
    if not words:
        return part("ftr", paragraph("Footer", *count, align="right"))
    stop = el("tabs", el("tab", val="right", pos=width))
    return part("ftr", ended(paragraph("Footer", run(words), run("\t"), *count), stop))


def field(instruction: str) -> Xml:
    """A number that Word counts by itself."""
    return el("fldSimple", run("1"), instr=f" {instruction} ")


def settings(*, tracked: bool = False, sided: bool = False) -> Xml:
    """The language, the decimal comma, the layout rules of Word 2013; whether changes are kept.

    In a `sided` document sheets on the left have heads and feet of their own.
    """
    modern = ("overrideTableStyleFontSizeAndJustification", "enableOpenTypeFeatures")
    choices = [("compatibilityMode", 15), *((choice, 1) for choice in modern)]
    compatible = (el("compatSetting", name=n, uri=_COMPATIBLE, val=v) for n, v in choices)
    return part(
        "settings",
        el("zoom", percent=100),
        el("trackRevisions") if tracked else None,
        el("defaultTabStop", val=720),
        el("evenAndOddHeaders") if sided else None,
        el("characterSpacingControl", val="doNotCompress"),
        el("compat", *compatible),
        el("themeFontLang", val=style.LANGUAGE),
        el("decimalSymbol", val=","),
        el("listSeparator", val=";"),
    )


def fonts(*names: str) -> Xml:
    """The fonts, each with the free ones of the same widths for where it is not installed."""
    shown = (
        el("font", el("altName", val=",".join(font.pengganti)), el("family", val=font.keluarga),
           el("pitch", val="fixed" if font.tetap else "variable"), name=font.nama)
        for font in map(huruf, dict.fromkeys(names))
    )  # fmt: skip
    return part("fonts", *shown)
