"""Lama waktu: bagian-bagiannya, jenis harinya, dan ejaan dengan bilangan yang lain."""

from __future__ import annotations

from decimal import Decimal

import pytest

from standar.model import Lama, Satuan
from standar.model.satuan import setara


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("3 x 24 jam", 3 * 86400), ("1-3 x 24 jam", 3 * 86400), ("30 menit - 1 jam", 3600),
        ("3 hari kerja - 2 minggu", 14 * 86400), ("1 jam 30 menit", 5400),
    ],
)  # fmt: skip
def test_longest_time_is_that_of_the_upper_bound(text: str, seconds: int) -> None:
    assert Lama.baca(text).detik == seconds


@pytest.mark.parametrize(
    ("text", "sorted_out"),
    [
        ("10 hari kerja (perpanjangan 7 hari)", "10 hari kerja (perpanjangan 7 hari kerja)"),
        ("10 hari (perpanjangan 7 hari kerja)", "10 hari kerja (perpanjangan 7 hari kerja)"),
        ("2 hari - 1 bulan", "2 hari kerja - 1 bulan"),
        ("1 minggu 2 hari", "1 minggu 2 hari kerja"),
        ("5 hari kalender", "5 hari kalender"),
    ],
)
def test_only_days_without_a_kind_take_one(text: str, sorted_out: str) -> None:
    assert str(Lama.baca(text).berjenis(Satuan.HARI_KERJA)) == sorted_out


def test_numbers_are_spelled_as_asked_wherever_they_stand() -> None:
    value = Lama.baca("paling lama 1 x 24 jam 30 menit (perpanjangan 2 jam - 3 hari)")
    assert value.susun(lambda n: f"<{n:.0f}>", "–") == (
        "paling lama <1> x <24> jam <30> menit (perpanjangan <2> jam – <3> hari)"
    )


def test_hours_that_make_no_whole_days_are_written_as_hours() -> None:
    assert str(Lama(Decimal(24), Satuan.JAM, Decimal(100), kali_24=True)) == "24-100 jam"


def test_units_convert_only_where_they_always_do() -> None:
    assert setara(Satuan.JAM, Satuan.MENIT) == (Satuan.MENIT, 60, 1)
    assert setara(Satuan.BULAN, Satuan.TAHUN) == (Satuan.BULAN, 1, 12)
    assert setara(Satuan.HARI, Satuan.MINGGU) == (None, 1, 1)
    assert setara(Satuan.HARI_KALENDER, Satuan.BULAN) == (None, 1, 1)
