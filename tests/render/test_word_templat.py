"""Naskah di dalam templat sebuah pemerintah: sah, lengkap, dan sebentuk dengan templatnya."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from docx import Document
from docx.enum.section import WD_SECTION
from docx.shared import Mm

from standar.importer.penanda import Penanda, find_mark
from standar.importer.templat import Templat, read_template
from standar.kertas import kertas, twips
from standar.ketetapan import Ketetapan
from standar.render.word import document
from standar.render.word.kertas_keputusan import decree_paper
from standar.render.word.templat import Template
from standar.view.blocks import Item, Items, Page, Paragraph
from tests.importer.templat_contoh import template
from tests.ooxml.schema import faults
from tests.page_words import flat
from tests.view.ketetapan_contoh import enacted
from tests.view.test_keputusan_isi import missing

from .paper import W, body, every, file, lines, said, styles, value
from .test_word import HOSTILE


def opened(data: bytes) -> Template:
    found = read_template(data)
    assert isinstance(found, Templat)
    mark = find_mark(found)
    assert isinstance(mark, Penanda)
    return Template(found, mark)


def headed(made: Any) -> None:
    """Another head on the first sheet, and heads for sheets on the left."""
    section = made.sections[0]
    section.different_first_page_header_footer = True
    made.settings.odd_and_even_pages_header_footer = True
    section.first_page_header.paragraphs[0].text = "Kop di kepala"
    section.header.paragraphs[0].text = "Kepala templat"
    section.even_page_header.paragraphs[0].text = "Kepala kiri"


def sections(made: Any) -> None:
    """A cover before the mark, on a sheet of its own."""
    made.paragraphs[0].insert_paragraph_before("Sampul")
    made.add_section(WD_SECTION.NEW_PAGE)
    made.sections[0].page_width = Mm(215)


def bare(made: Any) -> None:
    """No head, no foot, no margins, not even a size."""
    end = made.element.body[-1]
    for child in list(end):
        end.remove(child)


def edge(made: Any) -> None:
    """Heads at the very edge, as LibreOffice writes them where there are none."""
    made.sections[0].header_distance = made.sections[0].footer_distance = Mm(0)


SHAPES: dict[str, Callable[[Any], object] | None] = {
    "biasa": None, "berkepala": headed, "berbagian": sections, "kosong": bare, "tanpa jarak": edge,
}  # fmt: skip


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Ketetapan:
    return enacted(tmp_path_factory.mktemp("sk"))


@pytest.fixture(scope="module")
def made(found: Ketetapan) -> dict[str, bytes]:
    return {
        name: decree_paper(found, kertas(), template=opened(template(shape=shape)))
        for name, shape in SHAPES.items()
    }


@pytest.fixture(scope="module")
def plain(made: dict[str, bytes]) -> bytes:
    return made["biasa"]


def test_every_filled_template_is_valid_by_the_schemas(
    made: dict[str, bytes], tmp_path: Path
) -> None:
    items = Items((Item("satu"), Item("dua")), ordered=True)
    papers = dict(made)
    for n, text in enumerate(HOSTILE):
        page = Page(text, (Paragraph(text), items))
        filled = opened(template(shape=headed))
        papers[f"bermusuhan {n}"] = document(page, header=text, warning=text, template=filled)
    assert faults(papers, tmp_path) == []


@pytest.mark.parametrize("name", SHAPES)
def test_every_leaf_stands_between_what_the_template_says(
    made: dict[str, bytes], found: Ketetapan, name: str
) -> None:
    told = lines(body(made[name]))
    words = flat(" ".join(told))
    assert [gone for s in found.services for gone in missing(s.standar, words)] == []
    first, last = (told.index(text) for text in ("PEMERINTAH KABUPATEN CONTOH", "Penutup templat"))
    assert first < told.index("KEPUTUSAN KEPALA DINAS CONTOH") < last
    assert "{{" not in words


def test_the_letterhead_is_that_of_the_template(plain: bytes) -> None:
    assert value(every(body(plain), "tbl")[0], "tblPr", "tblCaption") == "Konsideran dan diktum"
    assert len(Document(BytesIO(plain)).inline_shapes) == 1


def test_sheets_have_the_size_and_margins_of_the_template(made: dict[str, bytes]) -> None:
    for name in ("biasa", "berkepala"):
        ends = every(body(made[name]), "sectPr")
        sizes = {
            tuple(e.get(f"{W}{k}") for k in ("w", "h")) for s in ends for e in every(s, "pgSz")
        }
        assert sizes == {("11906", "16838"), ("16838", "11906")}
        lefts = {
            value(s, "pgMar", attribute="left")
            for s in ends
            if not value(s, "pgSz", attribute="orient")
        }
        assert lefts <= {str(twips(30)), str(twips(30) + 1), str(twips(30) - 1), "1701"}


def test_no_head_or_foot_stands_where_no_printer_prints(made: dict[str, bytes]) -> None:
    for name, data in made.items():
        for margins in every(body(data), "pgMar"):
            rooms = [int(margins.get(f"{W}{kind}", "")) for kind in ("header", "footer")]
            assert min(rooms) >= twips(5), name


def test_what_the_template_names_is_shaped_by_it_and_the_rest_by_us(plain: bytes) -> None:
    defined = {s.get(f"{W}styleId"): s for s in every(file(plain, "word/styles.xml"), "style")}
    names = [value(s, "name") for s in defined.values()]
    assert len(names) == len(set(names))
    used = {style for style in styles(every(body(plain), "p")) if style}
    assert used <= set(defined)
    own = next(s for s in defined.values() if value(s, "name") == "Isi Tabel")
    assert value(own, "rPr", "sz") == "18"
    assert own.get(f"{W}styleId") in used
    assert value(defined["JudulNaskah"], "rPr", "sz") == "24"
    language = every(file(plain, "word/styles.xml"), "docDefaults", "rPrDefault", "rPr", "lang")
    assert language[0].get(f"{W}val") == "id-ID"


def test_lists_of_the_template_and_ours_are_apart(plain: bytes) -> None:
    numbering = file(plain, "word/numbering.xml")
    for name, key in (("num", "numId"), ("abstractNum", "abstractNumId")):
        ids = [e.get(f"{W}{key}") for e in numbering.iterchildren(f"{W}{name}")]
        assert len(ids) == len(set(ids))
    asked = {e.get(f"{W}val") for e in every(body(plain), "numPr", "numId")}
    assert asked <= {e.get(f"{W}numId") for e in numbering.iterchildren(f"{W}num")}


def test_annexes_have_our_heads_and_the_feet_of_the_template(
    made: dict[str, bytes], found: Ketetapan
) -> None:
    opening, *annexes = Document(BytesIO(made["berkepala"])).sections
    assert opening.header.paragraphs[0].text == "Kepala templat"
    assert opening.first_page_header.paragraphs[0].text == "Kop di kepala"
    assert opening.even_page_header.paragraphs[0].text == "Kepala kiri"
    for section in annexes:
        assert "Lampiran" in section.header.paragraphs[0].text
        assert [p.text for p in section.footer.paragraphs] == [
            "Kaki templat", f"Salinan beku {found.sidik}",
        ]  # fmt: skip


def test_a_warning_stands_in_every_head(found: Ketetapan) -> None:
    draft = Ketetapan(found.keputusan, found.unit, found.proyek, found.services, found.registri)
    data = decree_paper(draft, kertas(), template=opened(template(shape=headed)))
    for section in Document(BytesIO(data)).sections:
        heads = [section.header, section.even_page_header]
        heads += [section.first_page_header] if section.different_first_page_header_footer else []
        assert all(head.paragraphs[0].text.startswith("RANCANGAN") for head in heads)


def test_the_same_template_gives_the_same_bytes(found: Ketetapan, plain: bytes) -> None:
    assert decree_paper(found, kertas(), template=opened(template())) == plain


def test_only_known_parts_come_along(plain: bytes) -> None:
    with ZipFile(BytesIO(plain)) as package:
        own = [name for name in package.namelist() if name.startswith("word/templat/")]
        assert own
        assert not [n for n in own if "custom" in n or "web" in n]
        assert b"macro" not in package.read("[Content_Types].xml").lower()


def test_a_paper_of_a_unit_keeps_the_head_of_the_template_or_gets_ours() -> None:
    page = Page("Standar", (Paragraph("isi naskah"),))
    with_head = document(page, header="Dinas", template=opened(template(shape=headed)))
    without = document(page, header="Dinas", template=opened(template()))
    assert Document(BytesIO(with_head)).sections[0].header.paragraphs[0].text == "Kepala templat"
    assert Document(BytesIO(without)).sections[0].header.paragraphs[0].text == "Dinas"
    assert said(body(without)).count("isi naskah") == 1
