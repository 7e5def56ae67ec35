"""Gaya dokumen: huruf, warna, jarak, dan tabel, semuanya bernama dan dapat diubah di Word."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from .palette import COLOUR, Palette
from .xml import Xml, el, part

FONT, MONO = "Arial", "Courier New"
LANGUAGE = "id-ID"
FACT = 2268
"""Where the text of a fact begins, behind its name."""


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph style; sizes in half points, distances in twips."""

    id: str
    name: str
    based: str = "Normal"
    following: str = ""
    size: int = 0
    bold: bool = False
    color: str = ""
    font: str = ""
    before: int = 0
    after: int = 0
    outline: int = -1
    keep: bool = False
    whole: bool = False
    left: int = 0
    hanging: int = 0
    fill: str = ""
    bar: str = ""
    pad: int = 0
    """Points that a filling reaches beyond the words on all sides."""
    rule: str = ""
    align: str = ""

    def element(self) -> Xml:
        """The `w:style` of this style, children in the order of the schema."""
        built_in = self.name == self.name.lower() or self.id in (
            "Subtitle",
            "BodyText",
            "ListParagraph",
        )
        return el(
            "style",
            el("name", val=self.name),
            el("basedOn", val=self.based) if self.based else None,
            el("next", val=self.following) if self.following else None,
            el("qFormat"),
            self._paragraph(),
            self._run(),
            type="paragraph",
            styleId=self.id,
            **({"default": 1} if not self.based else {}),
            **({} if built_in or not self.based else {"customStyle": 1}),
        )

    def _paragraph(self) -> Xml:
        stops = el("tabs", el("tab", val="left", pos=self.hanging)) if self.hanging else None
        spacing: dict[str, object] = {"before": self.before, "after": self.after}
        if self.id == "Sela":
            spacing |= {"line": 20, "lineRule": "exact"}
        return el(
            "pPr",
            el("keepNext") if self.keep else None,
            el("keepLines") if self.keep or self.whole else None,
            self._borders(),
            el("shd", val="clear", color="auto", fill=self.fill) if self.fill else None,
            stops,
            el("spacing", **spacing),
            self._indent(),
            el("jc", val=self.align) if self.align else None,
            el("outlineLvl", val=self.outline) if self.outline >= 0 else None,
        )

    def _borders(self) -> Xml | None:
        if self.pad:
            line = {"val": "single", "sz": 4, "space": self.pad, "color": self.fill}
            return el("pBdr", *(el(side, **line) for side in ("top", "left", "bottom", "right")))
        side = el("left", val="single", sz=24, space=8, color=self.bar) if self.bar else None
        under = el("bottom", val="single", sz=12, space=8, color=self.rule) if self.rule else None
        return el("pBdr", side, under) if self.bar or self.rule else None

    def _indent(self) -> Xml | None:
        if self.hanging:
            return el("ind", left=self.hanging, hanging=self.hanging)
        return el("ind", left=self.left) if self.left else None

    def _run(self) -> Xml:
        return el("rPr", *run_properties(self.font, self.bold, self.color, self.size))


def run_properties(font: str, bold: bool, color: str, size: int) -> list[Xml]:
    """What a run looks like, in the order of the schema."""
    shown = [el("rFonts", ascii=font, hAnsi=font, eastAsia=font, cs=font)] if font else []
    shown += [el("b"), el("bCs")] if bold else []
    shown += [el("color", val=color)] if color else []
    return shown + ([el("sz", val=size), el("szCs", val=size)] if size else [])


def _heading(level: int, size: int, before: int, after: int, ink: str) -> Style:
    return Style(
        f"Heading{level}", f"heading {level}", following="BodyText", size=size, bold=True,
        color=ink, before=before, after=after, outline=level - 1, keep=True,
    )  # fmt: skip


def _paragraphs(look: Palette) -> tuple[Style, ...]:
    return (
        Style("Normal", "Normal", based="", after=0),
        Style("BodyText", "Body Text", after=120),
        Style("ListParagraph", "List Paragraph", after=50),
        _heading(1, 40, 0, 60, look.ink),
        _heading(2, 30, 360, 120, look.ink),
        _heading(3, 23, 280, 120, look.ink),
        *(_heading(level, 21, 200, 80, look.ink) for level in (4, 5, 6)),
        Style("Subtitle", "Subtitle", following="BodyText", size=22, color=look.quiet, after=260,
              rule=look.ink),
        Style("Fakta", "Fakta", after=60, hanging=FACT),
        Style("IsiTabel", "Isi Tabel", size=20, before=30, after=30, whole=True),
        Style("KepalaTabel", "Kepala Tabel", size=18, bold=True, color=look.over, before=60,
              after=60, keep=True),
        Style("KepalaTabelDalam", "Kepala Tabel Dalam", size=18, bold=True, color=look.ink,
              before=40, after=40, keep=True),
        Style("KelompokTabel", "Kelompok Tabel", size=19, bold=True, color=look.ink, before=40,
              after=40, keep=True),
        Style("Keterangan", "Keterangan", size=18, color=look.quiet, after=30, whole=True),
        Style("Peringatan", "Peringatan", size=20, bold=True, color=look.alert, before=60,
              after=180, fill=look.notice, bar=look.alert, left=220),
        Style("JudulNaskah", "Judul Naskah", following="BarisNaskah", size=26, bold=True, after=20,
              outline=0, keep=True, align="center"),
        Style("BarisNaskah", "Baris Naskah", size=24, bold=True, after=20, keep=True,
              align="center"),
        Style("BawahNaskah", "Bawah Naskah", size=20, color=look.quiet, before=40, after=160,
              keep=True, align="center"),
        Style("Penutup", "Penutup", before=240, after=120, keep=True),
        Style("Jabatan", "Jabatan", before=160, after=960, keep=True, align="center"),
        Style("Nama", "Nama", after=60, whole=True, align="center"),
        Style("Jawaban", "Jawaban", size=32, bold=True, color=look.ink, after=60, whole=True),
        Style("Gambar", "Gambar", after=60, align="center"),
        Style("Kode", "Kode", font=MONO, size=18, before=60, after=120, fill="F2F4F7"),
        Style("Sela", "Sela", size=2),
        Style("CommentText", "annotation text", size=20, after=40),
        Style("Header", "header", size=17, color=look.quiet),
        Style("Footer", "footer", size=17, color=look.quiet),
        Style("KepalaPeringatan", "Kepala Peringatan", based="Header", bold=True, color=look.alert),
    )  # fmt: skip


def named(look: Palette = COLOUR, more: tuple[Style, ...] = ()) -> dict[str, Style]:
    """The paragraph styles by their ids; of two with one id the one in `more` counts."""
    return {style.id: style for style in (*_paragraphs(look), *more)}


@cache
def definitions(font: str = FONT, look: Palette = COLOUR, more: tuple[Style, ...] = ()) -> Xml:
    """The content of `styles.xml`; of two styles with one id the one in `more` counts."""
    language = el("lang", val=LANGUAGE, eastAsia=LANGUAGE, bidi="ar-SA")
    defaults = el("rPr", *run_properties(font, False, "", 21), language)
    spacing = el("spacing", line=264, lineRule="auto")
    return part(
        "styles",
        el(
            "docDefaults",
            el("rPrDefault", defaults),
            el("pPrDefault", el("pPr", el("widowControl"), spacing)),
        ),
        *(style.element() for style in named(look, more).values()),
        *_characters(look),
        *_tables(look),
    )


def _characters(look: Palette) -> list[Xml]:
    default = el(
        "style", el("name", val="Default Paragraph Font"), el("semiHidden"),
        type="character", default=1, styleId="DefaultParagraphFont",
    )  # fmt: skip
    underline = [el("color", val=look.link), el("u", val="single")]
    return [
        default,
        _character("Strong", "Strong", [el("b"), el("bCs")]),
        _character("Hyperlink", "Hyperlink", underline),
        _character(
            "Dihapus", "Dihapus", [el("strike"), el("color", val=look.alert)], customStyle=1
        ),
        _character(
            "Ditambahkan",
            "Ditambahkan",
            [el("b"), el("bCs"), el("color", val=look.link), el("u", val="single")],
            customStyle=1,
        ),
        _character("Lirih", "Lirih", run_properties("", False, look.quiet, 18), customStyle=1),
    ]


def _character(key: str, name: str, properties: list[Xml], **more: int) -> Xml:
    return el(
        "style", el("name", val=name), el("basedOn", val="DefaultParagraphFont"), el("qFormat"),
        el("rPr", *properties), type="character", styleId=key, **more,
    )  # fmt: skip


def _tables(look: Palette) -> list[Xml]:
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    lines = [el(side, val="single", sz=4, space=0, color=look.line) for side in sides]
    padding = [el(side, w=width, type="dxa") for side, width in
               (("top", 30), ("left", 100), ("bottom", 30), ("right", 100))]  # fmt: skip
    normal = el(
        "style", el("name", val="Normal Table"), el("semiHidden"),
        el("tblPr", el("tblInd", w=0, type="dxa")),
        type="table", default=1, styleId="TableNormal",
    )  # fmt: skip
    ours = el(
        "style", el("name", val="Tabel Standar"), el("basedOn", val="TableNormal"),
        el("tblPr", el("tblBorders", *lines), el("tblCellMar", *padding)),
        type="table", customStyle=1, styleId="TabelStandar",
    )  # fmt: skip
    plain = el(
        "style", el("name", val="Tabel Polos"), el("basedOn", val="TableNormal"),
        el("tblPr", el("tblCellMar", *padding)),
        type="table", customStyle=1, styleId="TabelPolos",
    )  # fmt: skip
    return [normal, ours, plain]
