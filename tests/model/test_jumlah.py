"""Jumlah lama: yang dapat dijumlahkan, dan yang tidak."""

from __future__ import annotations

import pytest

from standar.model import Lama
from standar.model.jumlah import jumlah_lama


@pytest.mark.parametrize(
    ("parts", "total"),
    [
        (["1 menit", "10 detik", "20 menit"], "21 menit 10 detik"),
        (["30 detik", "30 detik"], "1 menit"),
        (["50 menit", "1 jam 20 menit"], "2 jam 10 menit"),
        (["1 jam", "5 detik"], "1 jam 5 detik"),
        (["0,5 jam", "15 menit"], "45 menit"),
        (["2 hari kerja", "3 hari kerja"], "5 hari kerja"),
        (["paling lama 5 menit", "10 menit"], "paling lama 15 menit"),
    ],
)
def test_times_of_one_kind_add_up(parts: list[str], total: str) -> None:
    assert str(jumlah_lama([Lama.baca(part) for part in parts])) == total


@pytest.mark.parametrize(
    "parts",
    [
        [],
        ["10 menit", "1 hari kerja"],
        ["1 hari", "1 hari kerja"],
        ["5-10 menit", "3 menit"],
        ["10 hari kerja (perpanjangan 7 hari kerja)", "1 hari kerja"],
    ],
)
def test_what_has_no_single_sum_has_none(parts: list[str]) -> None:
    assert jumlah_lama([Lama.baca(part) for part in parts]) is None
