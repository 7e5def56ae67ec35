"""Kepuasan masyarakat di situs: halaman, jalan ke sana, dan laporan Word-nya."""

from __future__ import annotations

from pathlib import Path

from docx import Document as Paper

from .proyek import read


def test_a_unit_leads_to_what_people_think_of_it(example: Path) -> None:
    unit = read(example / "layanan/disdukcapil/index.html")
    assert "83,96 dari 100" in unit.text
    assert "_kepuasan.html" in unit.links
    page = read(example / "layanan/disdukcapil/_kepuasan.html")
    assert "Penerbitan Kartu Keluarga" in page.text
    assert "index.html" in page.links
    assert "../../word/disdukcapil--skm.docx" in page.links


def test_units_without_a_survey_have_no_such_page(example: Path) -> None:
    found = [path.parent.name for path in example.rglob("_kepuasan.html")]
    assert found == ["disdukcapil"]


def test_the_report_says_the_same_on_paper(example: Path) -> None:
    paper = Paper(str(example / "word/disdukcapil--skm.docx"))
    cells = [cell.text for table in paper.tables for row in table.rows for cell in row.cells]
    assert "83,96" in cells
    assert "Waktu penyelesaian" in cells


def test_no_answer_of_a_single_person_is_published(example: Path) -> None:
    assert {p.name for p in example.rglob("*.csv")} == {"katalog.csv", "katalog-excel.csv"}
