"""Naskah resmi dari beberapa bagian: urutan unsur, gaya, bagian lembar, dan daftar bernomor."""

from __future__ import annotations

import pytest
from lxml import etree

from standar.kertas import kertas
from standar.render.word import book
from standar.view.blocks import Cell, Heading, Item, Items, Page, Paragraph, Row, Table, cell
from standar.view.official import Aside, Clause, Letterhead, Masthead, Picture
from tests.test_gambar import png

from .paper import W, body, every, file, lines, said, value

R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
ORDER = {
    "pPr": ["pStyle", "keepNext", "keepLines", "pageBreakBefore", "widowControl", "numPr",
            "pBdr", "shd", "tabs", "spacing", "ind", "jc", "outlineLvl", "sectPr"],
    "tblPr": ["tblStyle", "tblW", "tblInd", "tblBorders", "tblLayout", "tblCellMar", "tblLook",
              "tblCaption", "tblDescription"],
    "tcPr": ["tcW", "gridSpan", "tcBorders", "shd", "vAlign"],
    "trPr": ["cantSplit", "trHeight", "tblHeader"],
    "sectPr": ["headerReference", "footerReference", "pgSz", "pgMar", "pgNumType", "titlePg"],
}  # fmt: skip
EMBLEM = Picture(png(30, 40), "png", 30, 40, "Lambang <&\x00>")
FLOW = Row((cell("1."), Cell((Paragraph("1"),), "center", filled=True, joined=True)))
FIRST = Page(
    "Keputusan",
    (
        Letterhead(("A", "B"), ("c",), EMBLEM),
        Masthead(("KEPUTUSAN", "NOMOR")),
        Table("t", (), (Row((cell("Menimbang"), cell(":"), Cell((
            Items((Item("a"), Item("b")), ordered=True, letters=True),)))),
            Row((cell("MEMUTUSKAN:"),), group=True)), (20, 5, 75), plain=True),
        Clause("KELIMA", "Berlaku.", (20, 5, 75)),
        Aside(("Ditetapkan",), "KEPALA,"),
    ),
)  # fmt: skip
SECOND = Page("L", (Aside(("LAMPIRAN",)), Heading(4, "h"), Table("f", ("NO", "x"), (FLOW,)),
                    Aside((), "KEPALA,")), running="Lampiran")  # fmt: skip
THIRD = Page("M", (Paragraph("m"), Table("f", ("NO", "x"), (FLOW,))), "", True, "Lampiran", True)
DATA = book([FIRST, SECOND, THIRD], kertas(profil="f4"), author="Dinas", warning="W", foot="F")
ROOT = body(DATA)


def test_children_stand_in_the_order_of_the_schema() -> None:
    seen = set()
    for root in (ROOT, file(DATA, "word/styles.xml"), file(DATA, "word/header3.xml")):
        for parent in root.iter():
            order = ORDER.get(etree.QName(parent).localname)
            if order is not None:
                names = [etree.QName(child).localname for child in parent]
                assert names == sorted(names, key=order.index), etree.tostring(parent)
                seen.add(etree.QName(parent).localname)
    assert seen == set(ORDER)


def test_every_style_that_is_used_is_defined() -> None:
    defined = {s.get(f"{W}styleId") for s in every(file(DATA, "word/styles.xml"), "style")}
    for tag in ("pStyle", "rStyle", "tblStyle"):
        assert {e.get(f"{W}val") for e in every(ROOT, tag)} <= defined


def test_every_header_that_is_named_is_there_and_counts_as_its_part_does() -> None:
    sections = every(ROOT, "sectPr")
    assert [bool(every(s, "titlePg")) for s in sections] == [True, True, False]
    assert [value(s, "pgNumType", attribute="start") for s in sections] == ["1", "1", None]
    names = [str(h.get(f"{R}id")) for s in sections for h in every(s, "headerReference")]
    assert names == ["header2", "header1", "header3", "header1", "header4"]
    for name in set(names):
        assert said(file(DATA, f"word/{name}.xml")).startswith("W")


def test_a_section_ends_in_the_last_paragraph_of_its_part() -> None:
    ends = [said(p) for p in every(ROOT, "p") if every(p, "pPr", "sectPr")]
    assert len(ends) == 2
    assert all("…" in end for end in ends)
    assert ROOT[-1].tag == f"{W}sectPr"


def test_letters_count_in_a_definition_of_their_own() -> None:
    numbering = file(DATA, "word/numbering.xml")
    (definition,) = every(numbering, "abstractNum")
    assert value(definition, "lvl", "numFmt") == "lowerLetter"
    assert value(definition, "lvl", "lvlText") == "%1."


def test_a_picture_tells_its_words_and_is_held_once() -> None:
    (drawing,) = every(ROOT, "drawing")
    about = [e for e in drawing.iter() if etree.QName(e).localname == "docPr"]
    assert [e.get("descr") for e in about] == ["Lambang <&>"]
    twice = book([FIRST, FIRST], kertas())
    assert len(every(body(twice), "drawing")) == 2
    relations = file(twice, "word/_rels/document.xml.rels")
    assert len([r for r in relations if "media" in str(r.get("Target"))]) == 1


def test_plain_tables_set_words_only_and_are_no_tables_of_data() -> None:
    plain = next(t for t in every(ROOT, "tbl") if value(t, "tblPr", "tblStyle") == "TabelPolos")
    assert not every(plain, "tblHeader")
    assert value(plain, "tblPr", "tblLook", attribute="firstRow") == "0"
    assert "Memutuskan" in {value(p, "pPr", "pStyle") for p in every(plain, "p")}


def test_the_way_of_a_flow_is_a_line_above_its_stations() -> None:
    flow = every(ROOT, "tbl")[-1]
    stations = [c for c in every(flow, "tc") if every(c, "tcBorders")]
    assert len(stations) == 1
    assert every(stations[0], "tcPr", "shd")


def test_a_page_that_goes_on_has_no_title_of_its_own() -> None:
    assert "M" not in lines(ROOT)


@pytest.mark.parametrize("profil", ["a4", "f4", "f4-215"])
def test_text_is_as_large_as_the_profile_asks(profil: str) -> None:
    styles = file(book([FIRST], kertas(profil=profil)), "word/styles.xml")
    (style,) = (s for s in every(styles, "style") if s.get(f"{W}styleId") == "IsiNaskah")
    assert value(style, "rPr", "sz") == "24"
