"""Besar sampel: rumus Krejcie–Morgan pada titik yang tercetak, dan galat dari yang ada."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from standar.assess.bawaan import instrumen
from standar.assess.instrumen import Sampel
from standar.assess.sampel import galat_sampel, jumlah_sampel

SIZES = st.integers(1, 10**7)


def sample() -> Sampel:
    found = instrumen("skm-2017").sampel
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("population", "printed"),
    [(10, 10), (100, 80), (500, 217), (1000, 278), (10_000, 370), (1_000_000, 384)],
)
def test_the_formula_gives_the_points_of_the_printed_table(population: int, printed: int) -> None:
    # hukum.md section 6: rounding to nearest reproduces the table of Krejcie and Morgan
    assert jumlah_sampel(population, sample()) == printed


@given(SIZES, SIZES)
def test_more_people_never_need_fewer_answers(one: int, other: int) -> None:
    small, large = sorted((one, other))
    assert jumlah_sampel(small, sample()) <= jumlah_sampel(large, sample())


@given(SIZES)
def test_no_more_answers_are_needed_than_there_are_people(population: int) -> None:
    assert 1 <= jumlah_sampel(population, sample()) <= min(population, 384)


@given(SIZES)
def test_what_is_needed_leaves_the_error_that_is_allowed(population: int) -> None:
    needed = jumlah_sampel(population, sample())
    least = Decimal("0.05")
    assert galat_sampel(min(needed + 1, population), population, sample()) <= least
    if needed > 1:
        assert galat_sampel(needed - 1, population, sample()) > least


@given(st.integers(1, 5000), st.integers(1, 5000), st.integers(5000, 10**6))
def test_more_answers_never_leave_a_larger_error(one: int, other: int, population: int) -> None:
    few, many = sorted((one, other))
    assert galat_sampel(few, population, sample()) >= galat_sampel(many, population, sample())
    assert galat_sampel(few, None, sample()) >= galat_sampel(few, population, sample())


def test_who_asks_everybody_makes_no_error() -> None:
    assert galat_sampel(80, 80, sample()) == 0
