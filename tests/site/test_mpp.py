"""Papan MPP dan inovasi di situs: halamannya, jalan ke sana, dan laporan Word-nya."""

from __future__ import annotations

from pathlib import Path

from docx import Document as Paper

from .proyek import dead_links, read


def test_the_mall_leads_to_its_tenants(example: Path) -> None:
    unit = read(example / "layanan/mpp/index.html")
    assert "20.310 pengunjung di 5 gerai" in unit.text
    assert "_gerai.html" in unit.links
    board = read(example / "layanan/mpp/_gerai.html")
    assert "Jadwal gerai Kantor Pajak berkurang menjadi sekali seminggu" in board.text
    assert "../../word/mpp--monev.docx" in board.links
    assert "standards/" not in board.text


def test_the_monev_report_says_the_same_on_paper(example: Path) -> None:
    paper = Paper(str(example / "word/mpp--monev.docx"))
    cells = [cell.text for table in paper.tables for row in table.rows for cell in row.cells]
    assert "sekali seminggu (semula 3 hari)" in cells
    assert "12.480" in cells
    assert "17 dari 17" in cells  # the period before


def test_innovations_stand_with_their_unit_and_together(example: Path) -> None:
    assert "layanan/_inovasi.html" in read(example / "index.html").links
    whole = read(example / "layanan/_inovasi.html")
    assert "Satu Berkas" in whole.text
    assert "disdukcapil/_inovasi.html" in whole.links
    own = read(example / "layanan/disdukcapil/_inovasi.html")
    assert "95 menit" in own.text
    assert "kartu-keluarga.html" in own.links
    assert (
        "_inovasi.html#inovasi/antar-kk" in read(example / "layanan/disdukcapil/index.html").links
    )


def test_no_link_leads_nowhere(example: Path) -> None:
    assert dead_links(example) == []
