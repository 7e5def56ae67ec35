"""Papan MPP: yang semula berdiri di samping yang kini, tanpa angka yang tidak diketahui."""

from __future__ import annotations

from pathlib import Path

from standar.monev import read_monitors
from standar.project.layout import discover
from standar.view.blocks import Page
from standar.view.grafik import Chart
from standar.view.mpp import halaman_mpp
from tests.page_words import page_words
from tests.rules.harness import UNIT, write_project

OLD = """\
gerai:
  pos: {nama: Pos, pengunjung: 400, pengaduan: {masuk: 6, dijawab: 3}, layanan: {w: {sop: ya}}}
"""
NEW = """\
gerai:
  pos: {nama: Pos, pengunjung: 300, pengaduan: {masuk: 4, dijawab: 4}, layanan: {w: {sop: tidak}}}
"""


def board(root: Path, **periods: str) -> Page:
    files: dict[str, str | bytes] = {"mal/unit.yaml": UNIT}
    for name, text in periods.items():
        files[f"mal/monev/{name.removeprefix('p').replace('_', '-')}.yaml"] = text
    (found,) = read_monitors(discover(root, write_project(root, files)))
    return halaman_mpp(found[-1], (), {})


def test_what_was_before_stands_beside_what_is_now(tmp_path: Path) -> None:
    words = page_words(board(tmp_path, p2025_s1=OLD, p2025_s2=NEW))
    assert "0 dari 1 layanan (semula 1 dari 1)" in words
    assert "4 dari 4 (semula 3 dari 6)" in words
    assert "4 (semula 6)" in words


def test_every_period_is_told_and_drawn_where_all_are_as_long(tmp_path: Path) -> None:
    page = board(tmp_path, p2024_s2=OLD, p2025_s1=OLD, p2025_s2=NEW)
    (line,) = [b for b in page.blocks if isinstance(b, Chart) and b.kind == "line"]
    assert [(point.label, point.shown) for point in line.points] == [
        ("Smt II 2024", "400"), ("Smt I 2025", "400"), ("Smt II 2025", "300"),
    ]  # fmt: skip
    assert "semester ii 2024" in page_words(page)


def test_periods_of_other_lengths_are_told_and_not_compared(tmp_path: Path) -> None:
    page = board(tmp_path, p2024=OLD, p2025_s1=NEW)
    words = page_words(page)
    assert not [b for b in page.blocks if isinstance(b, Chart) and b.kind == "line"]
    assert "4 (semula 6)" not in words
    assert "dari waktu ke waktu" in words


def test_what_was_not_known_before_is_no_number(tmp_path: Path) -> None:
    words = page_words(board(tmp_path, p2025_s1=OLD.replace("{sop: ya}", "{}"), p2025_s2=NEW))
    assert "0 dari 1 layanan (semula" not in words


def test_the_first_period_has_no_way_behind_it(tmp_path: Path) -> None:
    assert "dari waktu ke waktu" not in page_words(board(tmp_path, p2025=NEW))
