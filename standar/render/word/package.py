"""Berkas .docx: kertas dengan kepala dan kaki, dalam bita yang selalu sama."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from io import BytesIO
from pathlib import Path as FilePath
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.package import Package

from ...kertas import Kertas, kertas
from ...source.edit import write_atomic
from ...view.blocks import Page
from . import parts, style
from .blocks import Writer
from .templat import Template
from .xml import NOTHING, Xml, el, encoded, part, tag

_EPOCH = (1980, 1, 1, 0, 0, 0)
_LEVEL = 3
"""A tenth larger than the usual level, in half the time."""
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_KINDS = {
    "styles": (CT.WML_STYLES, RT.STYLES),
    "settings": (CT.WML_SETTINGS, RT.SETTINGS),
    "fontTable": (CT.WML_FONT_TABLE, RT.FONT_TABLE),
    "numbering": (CT.WML_NUMBERING, RT.NUMBERING),
    "header": (CT.WML_HEADER, RT.HEADER),
    "footer": (CT.WML_FOOTER, RT.FOOTER),
    "comments": (CT.WML_COMMENTS, RT.COMMENTS),
}
"""Parts by the beginning of their names: there may be a `header2`."""


class About(NamedTuple):
    """What the file says about itself."""

    title: str
    author: str


def document(
    page: Page,
    *,
    header: str = "",
    warning: str = "",
    foot: str = "",
    address: str = "",
    chapters: int = 0,
    paper: Kertas | None = None,
    tracked: bool = False,
    template: Template | None = None,
) -> bytes:
    """The page as a Word document; the same page always gives the same bytes.

    `header` and `warning` stand at the head of every printed page, `foot` at its end; `address` is
    what the anchors of the page are relative to; headings of the level `chapters`, but for the
    first, begin a new page; in a `tracked` one Word keeps every change that a reader makes. A
    `template` brings its sheet, its head and foot, and its styles.
    """
    paper = paper or kertas()
    if template is not None:
        return _shaped(page, template, header, warning, foot, address, chapters, paper)
    writer = Writer(address, chapters)
    section = parts.section(paper, wide=page.wide)
    width = paper.width(wide=page.wide)
    body = el("body", *writer.page(page, width), section)
    around = usual(header, warning, paper, foot, width)
    around |= {"settings": parts.settings(tracked=tracked)}
    return packed(About(page.title, header), encoded(part("document", body)), writer, around)


def _shaped(
    page: Page, template: Template, header: str, warning: str, foot: str, address: str,
    chapters: int, paper: Kertas,
) -> bytes:  # fmt: skip
    """A page in the template of a government."""
    writer = Writer(address, chapters, taken=template.taken)
    width = template.sheet.width(wide=page.wide)
    body = writer.page(page, width)
    names = template.sheet.references({"default": "header"}, {"default": "footer"}, opening=True)
    section = template.sheet.section(names, wide=page.wide)
    own = usual(header, warning, paper, foot, width)
    around = template.around(own, writer.lists.definitions(), warning=warning, foot=foot)
    content = template.filled(body, section)
    return packed(About(page.title, header), content, writer, around, attach=template.attach)


def usual(header: str, warning: str, paper: Kertas, foot: str, width: int) -> dict[str, Xml]:
    """The parts around the body of a paper that people work with."""
    return {
        "styles": style.definitions(paper.huruf),
        "fontTable": parts.fonts(paper.huruf, style.MONO),
        "header": parts.header(header, warning),
        "footer": parts.footer(foot, width),
    }


def packed(
    about: About,
    content: bytes,
    writer: Writer,
    around: Mapping[str, Xml],
    comments: Xml = NOTHING,
    attach: Callable[[Part], None] | None = None,
) -> bytes:
    """The file around a written document; with `comments`, one in which changes are tracked.

    `attach` adds what else comes along.
    """
    package = Package()
    core = _part("/docProps/core.xml", CT.OPC_CORE_PROPERTIES, parts.core(*about), package)
    main = Part(PackURI("/word/document.xml"), CT.WML_DOCUMENT_MAIN, content, package)
    package.relate_to(main, RT.OFFICE_DOCUMENT)
    package.relate_to(core, RT.CORE_PROPERTIES)
    for name, xml in {
        "settings": parts.settings(tracked=bool(comments)),
        "numbering": writer.lists.definitions(),
        **around,
        "comments": comments,
    }.items():
        if xml:
            kind, relation = _KINDS[name.rstrip("0123456789")]
            target = _part(f"/word/{name}.xml", kind, xml, package)
            main.rels.add_relationship(relation, target, name)
    if attach is not None:
        attach(main)
    for n, picture in enumerate(writer.pictures, 1):
        name = PackURI(f"/word/media/gambar{n}.{picture.kind}")
        image = Part(name, f"image/{picture.kind}", picture.data, package)
        main.rels.add_relationship(RT.IMAGE, image, f"gambar{n}")
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
    """The package with its files in order and all of the same old date, so that bytes repeat.

    It is put together here: `package.save` would compress everything a second time.
    """
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED, compresslevel=_LEVEL) as file:
        for name, content in sorted(_files(package)):
            entry = ZipInfo(name, _EPOCH)
            entry.compress_type, entry.create_system = ZIP_DEFLATED, 3
            file.writestr(entry, content, compresslevel=_LEVEL)
    return stream.getvalue()


def _files(package: Package) -> Iterator[tuple[str, bytes]]:
    """Every file of the package, and what each of them is."""
    found = list(package.iter_parts())
    kinds = [tag("Default", Extension="rels", ContentType=CT.OPC_RELATIONSHIPS)]
    kinds += (tag("Override", PartName=p.partname, ContentType=p.content_type) for p in found)
    types = tag("Types", *kinds, xmlns=_TYPES)
    yield "[Content_Types].xml", encoded(types)
    yield "_rels/.rels", bytes(package.rels.xml)
    for one in found:
        yield one.partname.membername, one.blob
        if one.rels:
            yield one.partname.rels_uri.membername, bytes(one.rels.xml)
