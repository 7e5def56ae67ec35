"""Berkas .docx: halaman A4 dengan kepala dan kaki, dalam bita yang selalu sama."""

from __future__ import annotations

import os
import secrets
from io import BytesIO
from pathlib import Path as FilePath
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from ...view.blocks import Page
from . import parts, style
from .blocks import Writer
from .xml import Xml, el, encoded, part

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
    body = el("body", *writer.page(page, WIDTH), parts.section(*PAPER, MARGIN))
    return _packed(
        {
            "[Content_Types].xml": parts.content_types(),
            "_rels/.rels": parts.package_relations(),
            "docProps/core.xml": parts.core(page.title, header),
            "word/_rels/document.xml.rels": parts.document_relations(writer.inline.links),
            "word/document.xml": part("document", body),
            "word/styles.xml": style.definitions(),
            "word/settings.xml": parts.settings(),
            "word/fontTable.xml": parts.fonts(),
            "word/numbering.xml": writer.lists.definitions(),
            "word/header.xml": parts.header(header, warning),
            "word/footer.xml": parts.footer(),
        }
    )


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


def _packed(files: dict[str, Xml]) -> bytes:
    """The files as a package, in order and all of the same old date."""
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as package:
        for name in sorted(files):
            entry = ZipInfo(name, _EPOCH)
            entry.compress_type, entry.create_system = ZIP_DEFLATED, 3
            package.writestr(entry, encoded(files[name]))
    return stream.getvalue()
