"""Pasangan naskah untuk diuji, dan rujukan tentang arti menerima atau menolak perubahan."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st

from standar.model import Node, StandarPelayanan
from standar.path import Path
from standar.render.word import Signed, redline
from standar.view.blocks import Cell, Heading, Page, Paragraph, Row, Strong, Table, cell
from standar.view.naskah import KEPALA, LEBAR
from standar.view.standar import bagian

from ..strategies import N, distinct, standards
from .paper import Element, W, body, every, file, said, value

NEUTRAL = Signed("Panitia")


def printed(standard: StandarPelayanan) -> Page:
    """A standard as a table of all components, as in the document of a unit."""
    rows = tuple(
        Row(
            (
                cell(f"{part.komponen.nomor}."),
                cell((Strong(part.komponen.judul),)),
                Cell(part.blocks or (Paragraph("Belum ditulis."),)),
            ),
            part.anchor,
        )
        for part in bagian(standard)
    )
    title = Heading(2, standard.layanan, ("layanan",))
    return Page("Standar Pelayanan", (title, Table(standard.layanan, KEPALA, rows, LEBAR)))


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Page, Page]:
    """A standard, and another that has some of its parts, in any order, and some that are new."""
    before, other = draw(standards()), draw(standards())
    return printed(before), printed(draw(mixed(before, other)))


@st.composite
def mixed(draw: st.DrawFn, before: N, other: N) -> N:
    """A part that takes its fields from either of two; their lists are shuffled together."""
    fields: dict[str, Any] = {}
    for name in type(before).model_fields:
        old, new = getattr(before, name), getattr(other, name)
        if isinstance(old, tuple) and old:
            order = draw(st.permutations([*old, *new]))
            kept = distinct([item for item in order if draw(st.booleans())])
            fields[name] = kept or old
        elif isinstance(old, Node) and type(old) is type(new):
            fields[name] = draw(mixed(old, new))
        else:
            fields[name] = old if old is not None and draw(st.booleans()) else new
    return before.model_copy(update=fields)


def noted(path: Path) -> tuple[Signed, ...]:
    """A cause with a comment for every part that has an address."""
    return (Signed("m-1", "Masukan: lebih jelas.\nJawaban: diterima."),) if path else ()


def merged(before: Page, after: Page, **options: Any) -> bytes:
    """The redline of a pair, with comments."""
    return redline(before, after, noted, NEUTRAL, **options)


# --- accepting and rejecting, in the simplest words -----------------------------------------------

GONE = {"accepted": ("del", "moveFrom"), "rejected": ("ins", "moveTo")}
KEPT = {"accepted": ("ins", "moveTo"), "rejected": ("del", "moveFrom")}


def settled(data: bytes, side: str) -> Element:
    """The body after all changes were accepted or rejected; the mark of a paragraph holds its look,
    so a paragraph whose mark goes is continued in the next one, and takes its look."""
    root = body(data)
    if side == "rejected":
        for change in every(root, "pPrChange"):
            _replace_properties(change)
    for row in [r for name in GONE[side] for r in every(root, "tr") if _marked(r, "trPr", name)]:
        _remove(row)
    for table in [t for t in every(root, "tbl") if t.find(f"{W}tr") is None]:
        _remove(table)
    for paragraph in every(root, "p"):
        following = paragraph.getnext()
        if any(_marked(paragraph, "pPr/rPr", name) for name in GONE[side]):
            if following is not None and following.tag == f"{W}p":
                place = 0 if following.find(f"{W}pPr") is None else 1
                following[place:place] = [part for part in paragraph if part.tag != f"{W}pPr"]
                _remove(paragraph)
            elif following is not None and not _said(paragraph, side):
                _remove(paragraph)
    for name in GONE[side]:
        for change in every(root, name):
            _remove(change)
    return root


def _marked(element: Element, about: str, name: str) -> bool:
    path = "/".join(W + step for step in (*about.split("/"), name))
    return element.find(path) is not None


def _said(paragraph: Element, side: str) -> str:
    gone = tuple(W + name for name in GONE[side])
    return "".join(
        text.text or ""
        for text in paragraph.iter(f"{W}t", f"{W}delText")
        if not any(above.tag in gone for above in text.iterancestors())
    )


def _replace_properties(change: Element) -> None:
    about = change.getparent()
    assert about is not None
    marks = about.find(f"{W}rPr")
    about[:] = [*change[0], *([] if marks is None else [marks])]


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


# --- what a document looks like -------------------------------------------------------------------


def shape(root: Element, data: bytes) -> list[tuple[Any, ...]]:
    """Every paragraph: its words with their look, its list, and its other properties."""
    kinds, lists = _kinds(data), dict[str, int]()
    return [
        (
            list(_runs(paragraph)),
            *(_list(paragraph, kinds, lists)),
            [
                (part.tag, sorted(part.items()))
                for part in paragraph.iterfind(f"{W}pPr/*")
                if part.tag not in (f"{W}numPr", f"{W}rPr", f"{W}pPrChange")
            ],
        )
        for paragraph in root.iter(f"{W}p")
    ]


def rows(root: Element) -> list[list[int]]:
    """How many cells the rows of every table have."""
    tables = every(root, "tbl")
    return [[len(row.findall(f"{W}tc")) for row in t.iterchildren(f"{W}tr")] for t in tables]


def _runs(paragraph: Element) -> Iterator[tuple[str, str | None, str | None]]:
    text, look = "", (None, None)
    for run in paragraph.iter(f"{W}r"):
        words = "".join(part.text or "" for part in run.iter(f"{W}delText")) or said(run)
        around = next(run.iterancestors(f"{W}hyperlink"), None)
        link = None if around is None else str(sorted(around.items()))
        here: Any = (value(run, "rPr", "rStyle"), link)
        if words and here != look:
            if text:
                yield text, *look
            text, look = "", here
        text += words
    if text:
        yield text, *look


def _kinds(data: bytes) -> dict[str | None, str | None]:
    root = file(data, "word/numbering.xml")
    kinds = {
        a.get(f"{W}abstractNumId"): value(a, "lvl", "numFmt") for a in every(root, "abstractNum")
    }
    return {n.get(f"{W}numId"): kinds[value(n, "abstractNumId")] for n in every(root, "num")}


def _list(
    paragraph: Element, kinds: dict[str | None, str | None], lists: dict[str, int]
) -> tuple[Any, ...]:
    """The kind and level of its list, and which of the numbered lists of the document it is."""
    number = value(paragraph, "pPr", "numPr", "numId")
    if number is None:
        return (None,)
    which = lists.setdefault(number, len(lists)) if kinds[number] != "bullet" else None
    return kinds[number], value(paragraph, "pPr", "numPr", "ilvl"), which
