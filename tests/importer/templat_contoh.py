"""Templat Word untuk uji: yang wajar seperti buatan juru ketik, dan yang tidak boleh dipakai."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Mm, Pt

from tests.test_gambar import png

MARK = "{{ isi }}"


def template(
    *marks: str, shape: Callable[[Any], object] | None = None, size: tuple[int, int] = (210, 297)
) -> bytes:
    """A letterhead above the mark, a foot, some styles; `shape` changes what was made."""
    made = Document()
    section = made.sections[0]
    section.page_width, section.page_height = Mm(size[0]), Mm(size[1])
    section.left_margin, section.right_margin = Mm(30), Mm(20)
    made.styles["Normal"].font.name = "Arial"
    styles: Any = made.styles
    own = styles.add_style("Isi Tabel", WD_STYLE_TYPE.PARAGRAPH)
    own.font.size = Pt(9)
    head = made.add_paragraph("PEMERINTAH KABUPATEN CONTOH")
    head.add_run().add_picture(BytesIO(png(30, 40)), width=Mm(15))
    made.add_paragraph("Butir templat", style="List Number")
    for mark in marks or (MARK,):
        made.add_paragraph(mark)
    made.add_paragraph("Penutup templat")
    section.footer.paragraphs[0].text = "Kaki templat"
    if shape is not None:
        shape(made)
    stream = BytesIO()
    made.save(stream)
    return stream.getvalue()


def rezipped(data: bytes, changes: Mapping[str, bytes | Callable[[bytes], bytes] | None]) -> bytes:
    """The file with other parts; None takes one away."""
    stream = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(stream, "w", ZIP_DEFLATED) as new:
        for name in dict.fromkeys((*old.namelist(), *changes)):
            change = changes[name] if name in changes else old.read(name)
            content = change(old.read(name)) if callable(change) else change
            if content is not None:
                new.writestr(name, content)
    return stream.getvalue()


def put(what: str) -> Callable[[bytes], bytes]:
    """Adds something at the beginning of the body."""
    return lambda data: data.replace(b"<w:body>", b"<w:body>" + what.encode(), 1)


def related(kind: str, target: str, mode: str = "") -> Callable[[bytes], bytes]:
    """Adds a relation named `rIdX`."""
    base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    outside = f' TargetMode="{mode}"' if mode else ""
    one = f'<Relationship Id="rIdX" Type="{base}/{kind}" Target="{target}"{outside}/>'
    return lambda data: data.replace(b"</Relationships>", one.encode() + b"</Relationships>")
