"""Berkas .docx: bagian-bagiannya, halaman A4, kepala dan kaki, bita yang selalu sama."""

from __future__ import annotations

import os
import secrets
from io import BytesIO
from pathlib import Path as FilePath
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.coreprops import CoreProperties
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.opc.parts.coreprops import CorePropertiesPart
from docx.oxml.coreprops import CT_CoreProperties
from docx.package import Package
from lxml import etree

from ...view.blocks import Page
from . import style
from .blocks import Writer
from .xml import Element, R, clean, el, paragraph, run

PAPER, MARGIN = (11906, 16838), 1134
"""A4, and 2 cm on each side, in twips."""
WIDTH = PAPER[0] - 2 * MARGIN
_EPOCH = (1980, 1, 1, 0, 0, 0)
_COMPAT = "http://schemas.microsoft.com/office/word"


def document(
    page: Page, *, header: str = "", warning: str = "", address: str = "", chapters: int = 0
) -> bytes:
    """The page as a Word document; the same page always gives the same bytes.

    `header` and `warning` stand at the head of every printed page; `address` is what the anchors of
    the page are relative to; headings of the level `chapters`, but for the first, begin a new page.
    """
    writer = Writer(clean(address), chapters)
    content = writer.page(page, WIDTH)
    package = Package()
    body = el("body", *content, _section())
    main = _part(package, "document", CT.WML_DOCUMENT_MAIN, el("document", body))
    package.relate_to(main, RT.OFFICE_DOCUMENT)
    package.relate_to(_properties(package, page.title, header), RT.CORE_PROPERTIES)
    for file, content_type, relationship, root in (
        ("styles", CT.WML_STYLES, RT.STYLES, style.part()),
        ("settings", CT.WML_SETTINGS, RT.SETTINGS, _settings()),
        ("fontTable", CT.WML_FONT_TABLE, RT.FONT_TABLE, _fonts()),
        ("numbering", CT.WML_NUMBERING, RT.NUMBERING, writer.lists.part()),
        ("header", CT.WML_HEADER, RT.HEADER, _header(header, warning)),
        ("footer", CT.WML_FOOTER, RT.FOOTER, _footer()),
    ):
        main.load_rel(relationship, _part(package, file, content_type, root), file)
    for href, key in writer.links.items():
        main.load_rel(RT.HYPERLINK, href, key, is_external=True)
    return _reproducible(package)


def write(
    page: Page,
    path: FilePath,
    *,
    header: str = "",
    warning: str = "",
    address: str = "",
    chapters: int = 0,
) -> None:
    """Write the document to `path`; what stood there stays whole until the new file is complete."""
    data = document(page, header=header, warning=warning, address=address, chapters=chapters)
    draft = path.with_name(f".{secrets.token_hex(8)}.tmp")
    try:
        with draft.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def _part(package: Package, file: str, content_type: str, root: Element) -> Part:
    blob = etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
    return Part(PackURI(f"/word/{file}.xml"), content_type, blob, package)


def _properties(package: Package, title: str, author: str) -> Part:
    """Title, author and language; no dates, which would make every printing another file."""
    element = CT_CoreProperties.new()
    properties = CoreProperties(element)
    properties.title = clean(title)[:255]
    properties.author = clean(author)[:255]
    properties.language = style.LANGUAGE
    return CorePropertiesPart(
        PackURI("/docProps/core.xml"), CT.OPC_CORE_PROPERTIES, element, package
    )


def _section() -> Element:
    above, below = (el(f"{kind}Reference", type="default") for kind in ("header", "footer"))
    above.set(f"{{{R}}}id", "header")
    below.set(f"{{{R}}}id", "footer")
    margins = dict.fromkeys(("top", "right", "bottom", "left"), MARGIN)
    return el(
        "sectPr",
        above,
        below,
        el("pgSz", w=PAPER[0], h=PAPER[1]),
        el("pgMar", **margins, header=567, footer=567, gutter=0),
    )


def _header(text: str, warning: str) -> Element:
    lines = [("KepalaPeringatan", warning), ("Header", text)]
    shown = [paragraph(name, run(line)) for name, line in lines if line]
    return el("hdr", *(shown or [paragraph("Header")]))


def _footer() -> Element:
    count = [run("Halaman "), _field("PAGE"), run(" dari "), _field("NUMPAGES")]
    return el("ftr", paragraph("Footer", *count, right=True))


def _field(instruction: str) -> Element:
    return el("fldSimple", run("1"), instr=f" {instruction} ")


def _settings() -> Element:
    modern = ("overrideTableStyleFontSizeAndJustification", "enableOpenTypeFeatures")
    choices = [("compatibilityMode", 15), *((choice, 1) for choice in modern)]
    return el(
        "settings",
        el("zoom", percent=100),
        el("defaultTabStop", val=720),
        el("characterSpacingControl", val="doNotCompress"),
        el("compat", *(el("compatSetting", name=n, uri=_COMPAT, val=v) for n, v in choices)),
        el("themeFontLang", val=style.LANGUAGE),
        el("decimalSymbol", val=","),
        el("listSeparator", val=";"),
    )


def _fonts() -> Element:
    """The fonts, each with the free one of the same widths for where it is not installed."""
    known = (
        (style.FONT, "Liberation Sans", "swiss", "variable"),
        (style.MONO, "Liberation Mono", "modern", "fixed"),
    )
    return el(
        "fonts",
        *(
            el("font", el("altName", val=other), el("family", val=kind), el("pitch", val=pitch),
               name=font)
            for font, other, kind, pitch in known
        ),
    )  # fmt: skip


def _reproducible(package: Package) -> bytes:
    """The package as bytes, its files in order and all of the same old date."""
    raw, clean_copy = BytesIO(), BytesIO()
    package.save(raw)
    with ZipFile(raw) as source, ZipFile(clean_copy, "w", ZIP_DEFLATED) as target:
        for file in sorted(source.namelist()):
            entry = ZipInfo(file, _EPOCH)
            entry.compress_type, entry.create_system, entry.external_attr = ZIP_DEFLATED, 3, 0
            target.writestr(entry, source.read(file))
    return clean_copy.getvalue()
