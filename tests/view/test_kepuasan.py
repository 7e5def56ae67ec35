"""Halaman kepuasan: yang digambar juga tertulis, dan yang terlalu kecil tidak tampil."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest

from standar.kepuasan import Kepuasan, per_unit
from standar.project.layout import discover
from standar.render.html import page as to_html
from standar.render.terminal import Screen
from standar.render.terminal import page as to_text
from standar.survei import read_surveys
from standar.view.blocks import Page, Paragraph, Table
from standar.view.grafik import Chart, Point
from standar.view.kepuasan import halaman_kepuasan
from tests.page_words import page_words
from tests.process import ROOT
from tests.rules.harness import UNIT, write_project


def made(root: Path, files: dict[str, str]) -> Kepuasan:
    named: dict[str, str | bytes] = {"dinas/unit.yaml": UNIT}
    named |= {f"dinas/skm/{name}": text for name, text in files.items()}
    (found,) = per_unit(read_surveys(discover(root, write_project(root, named))))
    return found


@pytest.fixture(scope="module")
def example() -> Page:
    """The survey of the example government."""
    (found,) = per_unit(read_surveys(discover(ROOT, ROOT / "standards")))
    return halaman_kepuasan(found)


def test_every_picture_has_a_table_with_the_same_values(example: Page) -> None:
    charts = [block for block in example.blocks if isinstance(block, Chart)]
    assert len(charts) >= 5
    for place, block in enumerate(example.blocks):
        if isinstance(block, Chart):
            table = example.blocks[place + 1]
            assert isinstance(table, Table)
            assert len(table.rows) == len(block.points)
            text = page_words(Page("", (table,)))
            assert [p.shown for p in block.points if p.shown not in text] == []


def test_a_picture_says_its_values_to_who_cannot_see_it(example: Page) -> None:
    html = to_html(example)
    labels = re.findall(r'<svg viewBox="[\d ]+" role="img" aria-label="([^"]+)"', html)
    charts = [block for block in example.blocks if isinstance(block, Chart)]
    assert len(labels) == len(charts)
    for label, chart in zip(map(unescape, labels), charts, strict=True):
        assert all(f"{point.label} {point.shown}" in label for point in chart.points)
    assert "(terendah)" in labels[0]


def test_what_is_drawn_is_escaped_and_stays_inside_its_picture() -> None:
    points = (Point('<b>"&', 7.0, "<i>"), Point("x" * 90, -1.0, "1"))
    for kind in ("bars", "line"):
        html = to_html(Page("", (Chart("<script>", points, kind),)))
        assert not re.search(r"<(?:b|i|script)>", html)
        assert all(0 <= float(n) <= 340 for n in re.findall(r' (?:width|cx)="([\d.]+)"', html))


def test_no_points_are_no_picture() -> None:
    assert "svg" not in to_html(Page("", (Chart("x", ()),)))


def test_the_page_says_what_is_best_and_worst_and_what_to_do_next(example: Page) -> None:
    text = page_words(example)
    for words in (
        "83,96 dari 100", "b (baik)", "312 orang dari 1.640 pengguna layanan",
        "yang paling dihargai masyarakat adalah biaya/tarif",
        "yang paling perlu diperbaiki adalah waktu",
        "bagian standar yang dibahas: jangka waktu penyelesaian",
        "menambah satu loket kartu keluarga", "contoh ilustrasi", "permenpanrb 14/2017",
    ):  # fmt: skip
        assert words in text, words


def test_a_screen_shows_bars_for_elements_and_no_line(example: Page) -> None:
    lines = [*to_text(example, Screen(80))]
    assert any(re.search(r"Waktu 2,95 +█+$", line) for line in lines)
    assert all(len(line) <= 80 or "|" in line for line in lines)


def test_an_index_alone_is_a_page_too(tmp_path: Path) -> None:
    page = halaman_kepuasan(made(tmp_path, {"2023.yaml": "ikm: 82.84\n"}))
    text = page_words(page)
    assert "82,84 dari 100" in text
    assert "b (baik)" in text
    assert not [block for block in page.blocks if isinstance(block, Chart)]


def test_nothing_but_a_plan_is_a_page_too(tmp_path: Path) -> None:
    text = page_words(halaman_kepuasan(made(tmp_path, {"2023.yaml": "populasi: 100\n"})))
    assert "belum ditulis" in text


def test_all_alike_has_no_weakest(tmp_path: Path) -> None:
    answers = "U1,U2,U3,U4,U5,U6,U7,U8,U9\n" + "4,4,4,4,4,4,4,4,4\n" * 3
    page = halaman_kepuasan(made(tmp_path, {"2023.csv": answers}))
    assert Paragraph("Semua unsur bernilai sama.") in page.blocks
    assert "terendah" not in page_words(page)
    assert "usul bagi forum" not in page_words(page)  # all of it is very good


def test_a_letter_below_the_known_bounds_is_not_made_up(tmp_path: Path) -> None:
    text = page_words(halaman_kepuasan(made(tmp_path, {"2012.yaml": "ikm: 60,00\n"})))
    assert "60,00 dari 100" in text
    assert "mutu pelayanan" not in text


def test_hostile_words_are_only_words(tmp_path: Path) -> None:
    answers = "layanan,U1\n" + "<script>alert(1)</script>,4\n" * 6 + "=HYPERLINK(1),3\n" * 6
    html = to_html(halaman_kepuasan(made(tmp_path, {"2023.csv": answers})))
    assert "<script>" not in html
