"""Bagian-bagian berkas .docx selain isinya: jati diri, kepala, kaki, pengaturan, huruf."""

from __future__ import annotations

from . import style
from .xml import Xml, el, escape, paragraph, part, run, tag

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


def section(width: int, height: int, margin: int, *, wide: bool = False) -> Xml:
    """The paper of all pages, with their header and footer; a `wide` one lies across."""
    shown = (
        tag(f"w:{kind}Reference", **{"w:type": "default", "r:id": kind})
        for kind in ("header", "footer")
    )
    sides = dict.fromkeys(("top", "right", "bottom", "left"), margin)
    return el(
        "sectPr",
        *shown,
        el("pgSz", w=height, h=width, orient="landscape")
        if wide
        else el("pgSz", w=width, h=height),
        el("pgMar", **sides, header=567, footer=567, gutter=0),
    )


def header(words: str, warning: str) -> Xml:
    """The head of every page: the warning, if any, above the name."""
    named = [("KepalaPeringatan", warning), ("Header", words)]
    shown = [paragraph(kind, run(line)) for kind, line in named if line]
    return part("hdr", *(shown or [paragraph("Header")]))


def footer() -> Xml:
    """The foot of every page: `Halaman 2 dari 7`."""
    count = [run("Halaman "), _field("PAGE"), run(" dari "), _field("NUMPAGES")]
    return part("ftr", paragraph("Footer", *count, right=True))


def _field(instruction: str) -> Xml:
    return el("fldSimple", run("1"), instr=f" {instruction} ")


def settings(*, tracked: bool = False) -> Xml:
    """The language, the decimal comma, the layout rules of Word 2013; whether changes are kept."""
    modern = ("overrideTableStyleFontSizeAndJustification", "enableOpenTypeFeatures")
    choices = [("compatibilityMode", 15), *((choice, 1) for choice in modern)]
    compatible = (el("compatSetting", name=n, uri=_COMPATIBLE, val=v) for n, v in choices)
    return part(
        "settings",
        el("zoom", percent=100),
        el("trackRevisions") if tracked else None,
        el("defaultTabStop", val=720),
        el("characterSpacingControl", val="doNotCompress"),
        el("compat", *compatible),
        el("themeFontLang", val=style.LANGUAGE),
        el("decimalSymbol", val=","),
        el("listSeparator", val=";"),
    )


def fonts() -> Xml:
    """The fonts, each with the free one of the same widths for where it is not installed."""
    known = (
        (style.FONT, "Liberation Sans", "swiss", "variable"),
        (style.MONO, "Liberation Mono", "modern", "fixed"),
    )
    shown = (
        el("font", el("altName", val=other), el("family", val=family), el("pitch", val=pitch),
           name=font)
        for font, other, family, pitch in known
    )  # fmt: skip
    return part("fonts", *shown)
