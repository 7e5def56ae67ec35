"""Berkas .docx: halaman A4 dengan kepala dan kaki, dalam bita yang selalu sama."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path as FilePath
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.package import Package

from ...edit import write_atomic
from ...view.blocks import Page
from . import parts, style
from .blocks import Writer
from .xml import NOTHING, Xml, el, encoded, part

PAPER, MARGIN = (11906, 16838), 1134
"""A4, and 2 cm on each side, in twips."""
WIDTH = PAPER[0] - 2 * MARGIN
_EPOCH = (1980, 1, 1, 0, 0, 0)


def document(
    page: Page, *, header: str = "", warning: str = "", address: str = "", chapters: int = 0
) -> bytes:
    """The page as a Word document; the same page always gives the same bytes.

    `header` and `warning` stand at the head of every printed page; `address` is what the anchors of
    the page are relative to; headings of the level `chapters`, but for the first, begin a new page.
    """
    writer = Writer(address, chapters)
    width = PAPER[1] - 2 * MARGIN if page.wide else WIDTH
    paper = parts.section(*PAPER, MARGIN, wide=page.wide)
    body = el("body", *writer.page(page, width), paper)
    return packed(page.title, encoded(part("document", body)), writer, header, warning)


def packed(
    title: str, content: bytes, writer: Writer, header: str, warning: str, comments: Xml = NOTHING
) -> bytes:
    """The file around a written document; with `comments`, one in which changes are tracked."""
    package = Package()
    core = _part("/docProps/core.xml", CT.OPC_CORE_PROPERTIES, parts.core(title, header), package)
    main = Part(PackURI("/word/document.xml"), CT.WML_DOCUMENT_MAIN, content, package)
    package.relate_to(main, RT.OFFICE_DOCUMENT)
    package.relate_to(core, RT.CORE_PROPERTIES)
    for name, (kind, relation, xml) in {
        "styles": (CT.WML_STYLES, RT.STYLES, style.definitions()),
        "settings": (CT.WML_SETTINGS, RT.SETTINGS, parts.settings(tracked=bool(comments))),
        "fontTable": (CT.WML_FONT_TABLE, RT.FONT_TABLE, parts.fonts()),
        "numbering": (CT.WML_NUMBERING, RT.NUMBERING, writer.lists.definitions()),
        "header": (CT.WML_HEADER, RT.HEADER, parts.header(header, warning)),
        "footer": (CT.WML_FOOTER, RT.FOOTER, parts.footer()),
        "comments": (CT.WML_COMMENTS, RT.COMMENTS, comments),
    }.items():
        if xml:
            target = _part(f"/word/{name}.xml", kind, xml, package)
            main.rels.add_relationship(relation, target, name)
    for href, key in writer.inline.links.items():
        main.rels.add_relationship(RT.HYPERLINK, href, key, is_external=True)
    return _repeatable(package)


def _part(name: str, kind: str, xml: Xml, package: Package) -> Part:
    return Part(PackURI(name), kind, encoded(xml), package)


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
    write_atomic(path, data)


def _repeatable(package: Package) -> bytes:
    """The package with its files in order and all of the same old date, so that bytes repeat."""
    saved, stream = BytesIO(), BytesIO()
    package.save(saved)
    with ZipFile(saved) as old, ZipFile(stream, "w", ZIP_DEFLATED) as new:
        for name in sorted(old.namelist()):
            entry = ZipInfo(name, _EPOCH)
            entry.compress_type, entry.create_system = ZIP_DEFLATED, 3
            new.writestr(entry, old.read(name))
    return stream.getvalue()
