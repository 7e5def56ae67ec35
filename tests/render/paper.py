"""Membaca kembali dokumen Word yang dicetak."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO
from typing import Any, TypeAlias
from zipfile import ZipFile

from docx import Document
from lxml import etree

from standar.render.word import document
from standar.view.blocks import Block, Page

Element: TypeAlias = etree._Element
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def printed(*blocks: Block, title: str = "Judul", **options: Any) -> Element:
    """The `w:body` of a page with these blocks."""
    return body(document(Page(title, blocks), **options))


def body(data: bytes) -> Element:
    """The `w:body`, read with python-docx."""
    return etree.fromstring(etree.tostring(Document(BytesIO(data)).element.body))


def file(data: bytes, name: str) -> Element:
    """The root of one part."""
    with ZipFile(BytesIO(data)) as package:
        return etree.fromstring(package.read(name))


def every(root: Element, *names: str) -> list[Element]:
    """All elements on this path below `root`, at any depth."""
    path = "/".join(W + name for name in names)
    return list(root.iterfind(f".//{path}"))


def value(root: Element, *names: str, attribute: str = "val") -> str | None:
    """The attribute of the one element on this path directly below `root`."""
    found = root.find("/".join(W + name for name in names))
    return None if found is None else found.get(W + attribute)


def said(root: Element) -> str:
    """The words of an element, line breaks as they are seen."""
    marks = {f"{W}br": "\n", f"{W}tab": "\t"}
    parts = (
        t.text or "" if t.tag == f"{W}t" else marks.get(t.tag, "")
        for t in root.iter(f"{W}t", *marks)
    )
    return "".join(parts)


def lines(root: Element) -> list[str]:
    """The words of every paragraph."""
    return [said(p) for p in root.iter(f"{W}p")]


def styles(paragraphs: Iterable[Element]) -> list[str | None]:
    """The style of every paragraph."""
    return [value(p, "pPr", "pStyle") for p in paragraphs]


MARKS = {"Dihapus": "[-{}-]", "Ditambahkan": "{{+{}+}}"}


def readable(data: bytes) -> str:
    """A whole document as a reviewer reads it: rows of tables, and what is struck or inserted."""
    return "\n".join(row.rstrip() for block in body(data) for row in _rows(block)) + "\n"


def _rows(block: Element) -> list[str]:
    if block.tag == f"{W}p":
        return [_marked(block)]
    rows = (tr.findall(f"{W}tc") for tr in block.findall(f"{W}tr"))
    cells = ([" / ".join(map(_marked, tc.iter(f"{W}p"))) for tc in row] for row in rows)
    return [f"| {' | '.join(row)} |" for row in cells]


def _marked(paragraph: Element) -> str:
    runs = ((value(r, "rPr", "rStyle") or "", said(r)) for r in paragraph.iter(f"{W}r"))
    return "".join(MARKS.get(style, "{}").format(text) for style, text in runs)


def laid_out(data: bytes) -> str:
    """How a paper lies on its sheets: every sheet, every grid of a table, and sizes of its text."""
    told = [_told(e) for e in body(data).iter(f"{W}pgSz", f"{W}pgMar", f"{W}cols", f"{W}tblGrid")]
    used = dict.fromkeys(styles(p for p in every(body(data), "p") if said(p).strip()))
    for style in every(file(data, "word/styles.xml"), "style"):
        if style.get(f"{W}styleId") in used:
            told.append(f"{style.get(f'{W}styleId')} {value(style, 'rPr', 'sz') or ''}".rstrip())
    return "".join(f"{line}\n" for line in dict.fromkeys(told))


def _told(element: Element) -> str:
    if element.tag == f"{W}tblGrid":
        return "tabel " + " ".join(str(one.get(f"{W}w")) for one in element)
    values = " ".join(f"{str(key).removeprefix(W)}={text!s}" for key, text in element.items())
    return f"{str(element.tag).removeprefix(W)} {values}"
