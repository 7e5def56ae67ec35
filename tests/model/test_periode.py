"""Periode survei: tahun, semester, triwulan, dan bulan, menurut akhirnya."""

from __future__ import annotations

import datetime

import pytest

from standar.locale import periode, periode_di_grafik
from standar.model.nilai_survei import Periode


@pytest.mark.parametrize(
    ("text", "last", "said"),
    [
        ("2025", "2025-12-31", "2025"),
        ("2025-s1", "2025-06-30", "Semester I 2025"),
        ("2025-S2", "2025-12-31", "Semester II 2025"),
        ("2025-tw1", "2025-03-31", "Triwulan I 2025"),
        ("2025-tw3", "2025-09-30", "Triwulan III 2025"),
        ("2024-02", "2024-02-29", "Februari 2024"),
    ],
)
def test_a_period_ends_on_its_last_day_and_has_a_name(text: str, last: str, said: str) -> None:
    found = Periode.baca(text)
    assert found.akhir == datetime.date.fromisoformat(last)
    assert periode(found) == said
    assert Periode.baca(str(found)) == found
    assert str(found) == text.lower()


@pytest.mark.parametrize(
    ("text", "among", "said"),
    [
        ("2025-s2", 2, "Smt II 2025"),
        ("2025-tw3", 5, "Tw III 2025"),
        ("2024-02", 3, "Feb 2024"),
        ("2025", 2, "2025"),
        ("2025-s2", 6, "2025-s2"),
    ],
)
def test_a_picture_has_room_for_few_words(text: str, among: int, said: str) -> None:
    assert periode_di_grafik(Periode.baca(text), among) == said
    assert periode_di_grafik(None, among) == ""


@pytest.mark.parametrize("text", ["2025-s3", "2025-tw5", "2025-13", "2025-1", "25", "kemarin", ""])
def test_what_is_no_period_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="periode"):
        Periode.baca(text)


def test_what_ends_later_comes_later() -> None:
    names = ["2024", "2025-01", "2025-tw1", "2025-s1", "2025-tw3", "2025"]
    found = sorted(map(Periode.baca, reversed(names)))
    assert [one.akhir for one in found] == [Periode.baca(name).akhir for name in names]
