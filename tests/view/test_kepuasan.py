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
from standar.render.terminal_page import page as to_text
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


def elements(*values: str) -> str:
    names = "persyaratan prosedur waktu biaya produk kompetensi perilaku pengaduan sarana".split()
    return "skala: 1-4\nunsur:\n" + "".join(
        f"  {name}: {value}\n" for name, value in zip(names, values, strict=True)
    )


def test_every_element_tells_how_it_moved(tmp_path: Path) -> None:
    files = {
        "2023.yaml": elements(*["3.10"] * 9),
        "2024.yaml": elements("3.20", "3.00", *["3.10"] * 7),
        "2025.yaml": elements("3.35", "3.00", "3.05", *["3.10"] * 6),
    }
    page = halaman_kepuasan(made(tmp_path, files))
    text = page_words(page)
    assert "yang paling naik sejak 2024 adalah persyaratan (+0,15)." in text
    assert "yang paling turun adalah waktu (−0,05)." in text
    table = next(b for b in page.blocks if isinstance(b, Table) and b.head[-1] == "Perubahan")
    rows = [page_words(Page("", (Table("", (), (row,)),))) for row in table.rows]
    assert table.head == ("Unsur", "2023", "2024", "2025", "Perubahan")
    assert "+0,15 (2×)" in rows[0]
    assert "tetap" in rows[1]


def test_elements_of_another_instrument_are_not_compared(tmp_path: Path) -> None:
    old = "instrumen: skm-2014\n" + elements(*["3.10"] * 9)
    found = made(tmp_path, {"2016.yaml": old, "2017.yaml": elements(*["3.20"] * 9)})
    assert found.gerak == {}


def test_a_last_survey_without_elements_has_no_moves(tmp_path: Path) -> None:
    files = {f"{year}.yaml": elements(*["3.10"] * 9) for year in (2023, 2024)}
    found = made(tmp_path, {**files, "2025.yaml": "ikm: 78,00\n"})
    assert found.gerak == {}
    assert "perubahan setiap unsur" not in page_words(halaman_kepuasan(found))


def test_elements_stand_beside_each_other_by_service(tmp_path: Path) -> None:
    head = "layanan,U1,U2,U3,U4,U5,U6,U7,U8,U9\n"
    answers = head + "ktp,4,4,2,4,4,4,4,4,4\n" * 6 + "kk,3,4,4,4,4,4,4,4,4\n" * 6
    page = halaman_kepuasan(made(tmp_path, {"2025.csv": answers}))
    (table,) = [b for b in page.blocks if isinstance(b, Table) and b.head == ("Unsur", "kk", "ktp")]
    words = [page_words(Page("", (Table("", (), (row,)),))) for row in table.rows]
    assert "● 3,00" in words[0]
    assert "● 2,00" in words[2]


def test_a_service_of_few_people_is_not_told_by_its_elements(tmp_path: Path) -> None:
    head = "layanan,U1,U2,U3,U4,U5,U6,U7,U8,U9\n"
    answers = head + "ktp,4,4,2,4,4,4,4,4,4\n" * 9 + "kk,3,4,4,4,4,4,4,4,4\n" * 2
    text = page_words(halaman_kepuasan(made(tmp_path, {"2025.csv": answers})))
    assert "unsur menurut layanan" not in text


def test_a_survey_of_other_elements_is_shown_but_not_compared(tmp_path: Path) -> None:
    words = page_words(halaman_kepuasan(made(tmp_path, {
        "2012.yaml": "ikm: 74,51\n", "2013.yaml": "ikm: 74,59\n", "2018.yaml": "ikm: 76,79\n",
    })))  # fmt: skip
    assert "sebelum survei ini belum ada survei dengan unsur yang sama" in words
    assert "survei 2012 dan 2013 menurut kepmenpan 25/2004 memakai unsur dan batas mutu" in words
    assert "naik" not in words


def test_all_elements_that_are_best_are_told(tmp_path: Path) -> None:
    values = ("persyaratan", "prosedur", "waktu", "biaya", "produk", "kompetensi", "perilaku",
              "pengaduan", "sarana")  # fmt: skip
    lines = "".join(f"  {name}: {4 if name in ('waktu', 'biaya') else 3}\n" for name in values)
    words = page_words(halaman_kepuasan(made(tmp_path, {"2025.yaml": f"unsur:\n{lines}"})))
    assert "paling dihargai masyarakat adalah waktu dan biaya/tarif (4,00 dari 4)" in words
