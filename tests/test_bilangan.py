"""Bilangan Indonesia: membaca, menulis, dan menyebut dengan kata."""

from __future__ import annotations

from decimal import Decimal

import pytest

from standar.bilangan import baca_bilangan, terbilang, tulis_bilangan

WORDS = {
    0: "nol", 11: "sebelas", 15: "lima belas", 100: "seratus", 110: "seratus sepuluh",
    999: "sembilan ratus sembilan puluh sembilan", 1000: "seribu", 1001: "seribu satu",
    2000: "dua ribu", 11_000: "sebelas ribu", 100_000: "seratus ribu", 1_000_000: "satu juta",
    4_049_000: "empat juta empat puluh sembilan ribu", 10**12: "satu triliun",
}  # fmt: skip
READ = {
    "0": "0", "50": "50", "50000": "50000", "4.049.000": "4049000", "15,5": "15.5",
    "1.234,75": "1234.75", " 7 ": "7", "999.999.999.999,99": "999999999999.99",
}  # fmt: skip


@pytest.mark.parametrize(("number", "words"), WORDS.items())
def test_number_is_spelled_in_words(number: int, words: str) -> None:
    assert terbilang(number) == words


@pytest.mark.parametrize(("text", "number"), READ.items())
def test_number_is_read_the_indonesian_way(text: str, number: str) -> None:
    assert baca_bilangan(text) == Decimal(number)


ODD = (
    "", "4.04", "1,234", "1.2345", ".5", "5,", "-1", "1e3", "1 000", "٥٠", "²", "5٠", "1_0",
    "9" * 13, "1" + ".000" * 4, "9" * 5000, "1" + ".000" * 5000,
)  # fmt: skip


@pytest.mark.parametrize("text", ODD, ids=lambda text: text[:12])
def test_text_that_is_no_number_is_refused(text: str) -> None:
    assert baca_bilangan(text) is None


@pytest.mark.parametrize(
    ("number", "text"),
    [(4049000, "4.049.000"), (Decimal("15.50"), "15,5"), (Decimal("1E+3"), "1.000"), (0, "0")],
)
def test_number_is_written_with_dots_and_a_comma(number: int | Decimal, text: str) -> None:
    assert tulis_bilangan(number) == text
