"""Penilaian di situs: halaman, jalan ke sana, laporan Word-nya, dan yang tidak ikut terbit."""

from __future__ import annotations

from pathlib import Path

from docx import Document as Paper

from .proyek import read


def test_a_unit_leads_to_its_value_why_and_what_is_next(example: Path) -> None:
    unit = read(example / "layanan/disdukcapil/index.html")
    assert "_penilaian.html" in unit.links
    page = read(example / "layanan/disdukcapil/_penilaian.html")
    assert "Nilai unit ini, mengapa, dan apa berikutnya" in page.text
    assert "terbitkan standar di SIPPN" in page.text
    assert {"index.html", "_kepuasan.html", "../../word/disdukcapil--penilaian.docx"} <= set(
        page.links
    )


def test_units_without_a_form_have_no_such_page(example: Path) -> None:
    found = [path.parent.name for path in example.rglob("_penilaian.html")]
    assert found == ["disdukcapil"]


def test_the_report_says_the_same_on_paper(example: Path) -> None:
    paper = Paper(str(example / "word/disdukcapil--penilaian.docx"))
    text = "\n".join(paragraph.text for paragraph in paper.paragraphs)
    assert "Dari 2 ke 3 pada indikator 3: terbitkan standar di SIPPN." in text
    cells = [cell.text for table in paper.tables for row in table.rows for cell in row.cells]
    assert {"3,84", "84,75", "hijau"} <= set(cells)


def test_no_evidence_of_a_unit_is_published(example: Path) -> None:
    assert list(example.rglob("maklumat.txt")) == []
