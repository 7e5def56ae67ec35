from lxml import etree

from standar.render.word import document
from standar.render.word.style import definitions
from standar.view.blocks import (
    Block,
    Code,
    Facts,
    Flow,
    Heading,
    Item,
    Items,
    Link,
    Note,
    Page,
    Paragraph,
    Row,
    Step,
    Strong,
    Table,
    cell,
)
from standar.view.official import Masthead, Signatures

from .paper import W, body, every, file, value

ORDER = {
    "pPr": ["pStyle", "keepNext", "keepLines", "pageBreakBefore", "widowControl", "numPr", "pBdr",
            "shd", "tabs", "spacing", "ind", "jc", "outlineLvl"],
    "rPr": ["rStyle", "rFonts", "b", "bCs", "strike", "color", "sz", "szCs", "u", "lang"],
    "style": ["name", "basedOn", "next", "semiHidden", "qFormat", "pPr", "rPr", "tblPr"],
    "tblPr": ["tblStyle", "tblW", "tblInd", "tblBorders", "tblLayout", "tblCellMar", "tblLook",
              "tblCaption", "tblDescription"],
    "tcPr": ["tcW", "gridSpan", "shd"],
    "lvl": ["start", "numFmt", "lvlText", "lvlJc", "pPr"],
    "abstractNum": ["nsid", "multiLevelType", "lvl"],
    "settings": ["zoom", "defaultTabStop", "characterSpacingControl", "compat", "themeFontLang",
                 "decimalSymbol", "listSeparator"],
    "sectPr": ["headerReference", "footerReference", "pgSz", "pgMar"],
}  # fmt: skip
"""The children that we write, in the order of ECMA-376; Word refuses a file that breaks it."""

NESTED = (Items((Item("c"), Item("d")), ordered=True),)
EVERYTHING: tuple[Block, ...] = (
    Heading(2, "h", ("h",)),
    Heading(2, "i"),
    Paragraph(("a", Strong("b"), Link("c", "tel:1")), "l"),
    Items((Item("a", ("b",), NESTED), Item("e"))),
    Facts((("a", "b"),)),
    Flow((Step("a", "b", "c"),)),
    Note("a"),
    Note("b", "warning"),
    Code("c"),
    Masthead(("A", "B"), ("c",)),
    Signatures("l", ("A", "B", "C")),
    Table("t", ("a", "b"), (Row((cell("g"),), group=True), Row((cell("1"), cell("2", "right"))))),
)
DATA = document(Page("J", EVERYTHING, "S"), header="H", warning="W", chapters=2)
ROOTS = [file(DATA, f"word/{name}.xml") for name in
         ("document", "styles", "numbering", "settings", "header", "footer")]  # fmt: skip


def named(kind: str) -> set[str | None]:
    every_style = every(ROOTS[1], "style")
    return {s.get(f"{W}styleId") for s in every_style if s.get(f"{W}type") == kind}


def test_children_stand_in_the_order_of_the_schema() -> None:
    seen = set()
    for root in ROOTS:
        for parent in root.iter():
            order = ORDER.get(etree.QName(parent).localname)
            if order is not None:
                names = [etree.QName(child).localname for child in parent]
                assert names == sorted(names, key=order.index), etree.tostring(parent)
                seen.add(etree.QName(parent).localname)
    assert seen == set(ORDER)


def test_every_style_that_is_used_is_defined() -> None:
    for tag, kind in (("pStyle", "paragraph"), ("rStyle", "character"), ("tblStyle", "table")):
        used = {e.get(f"{W}val") for root in ROOTS for e in every(root, tag)}
        assert used <= named(kind)
        assert used


def test_every_style_that_is_built_upon_is_defined() -> None:
    ids = named("paragraph") | named("character") | named("table")
    for reference in ("basedOn", "next"):
        assert {e.get(f"{W}val") for e in every(ROOTS[1], "style", reference)} <= ids


def test_the_language_is_indonesian_everywhere() -> None:
    lang = every(ROOTS[1], "docDefaults", "rPrDefault", "rPr", "lang")[0]
    assert lang.get(f"{W}val") == "id-ID"
    assert every(ROOTS[3], "themeFontLang")[0].get(f"{W}val") == "id-ID"
    assert not [e for root in ROOTS for e in every(root, "r", "rPr", "lang")]


def test_headings_keep_with_what_follows_and_have_outline_levels() -> None:
    for level in range(1, 7):
        style = next(
            s for s in every(ROOTS[1], "style") if s.get(f"{W}styleId") == f"Heading{level}"
        )
        assert value(style, "name") == f"heading {level}"
        assert value(style, "pPr", "outlineLvl") == str(level - 1)
        assert every(style, "keepNext")


def test_one_style_of_each_kind_is_the_default() -> None:
    default = [s.get(f"{W}styleId") for s in every(ROOTS[1], "style") if s.get(f"{W}default")]
    assert sorted(filter(None, default)) == ["DefaultParagraphFont", "Normal", "TableNormal"]


def luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (0, 2, 4)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_all_words_can_be_read_on_their_ground() -> None:
    root = etree.fromstring(definitions())
    grounds = {"KepalaTabel": "1B3A57", "KepalaTabelDalam": "D3DDE7", "KelompokTabel": "EDF1F5"}
    checked = 0
    for style in every(root, "style"):
        ink = value(style, "rPr", "color")
        ground = value(style, "pPr", "shd", attribute="fill")
        ground = ground or grounds.get(style.get(f"{W}styleId") or "", "FFFFFF")
        if ink:
            light, dark = sorted((luminance(ink), luminance(ground)), reverse=True)
            assert (light + 0.05) / (dark + 0.05) >= 7, style.get(f"{W}styleId")
            checked += 1
    assert checked > 10


def test_the_body_is_read_by_python_docx() -> None:
    assert every(body(DATA), "sectPr")
