"""Angka yang benar tidak pernah dilaporkan, bagaimanapun ia dibulatkan; yang bergeser selalu."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from standar.assess.bawaan import instrumen
from standar.assess.bulat import bulat, dipangkas
from standar.assess.kecocokan import cocok, dugaan_ikm, dugaan_nrr, jumlah_mungkin, terdekat
from standar.assess.skm import Indeks, Ukuran, ke_nrr, menurut_jawaban
from standar.model.nilai_survei import Bobot, Nilai
from standar.model.skm import Skala, Survei

SKM = instrumen("skm-2017")
CODES = [unsur.kode for unsur in SKM.unsur]
PEOPLE = st.lists(
    st.fixed_dictionaries(dict.fromkeys(CODES, st.integers(1, 4))), min_size=2, max_size=60
)
SCALES = st.sampled_from(Skala)
ROUND = st.sampled_from([bulat, dipangkas])


def printed(people: list[dict[str, int]], scale: Skala, digits: int) -> tuple[Survei, Indeks]:
    """A report of some answers, and what can be read of its elements again."""
    found = menurut_jawaban(people, SKM)
    times = SKM.pengali.nilai if scale is Skala.SERATUS else 1
    values = {code: bulat(found.unsur[code].nrr * times, digits) for code in CODES}
    survey = Survei.model_validate({"unsur": {code: f"{v}" for code, v in values.items()}})
    means = {i.unsur: Ukuran(ke_nrr(i.nilai.pecahan, scale, SKM)) for i in survey.unsur}
    return survey, Indeks(SKM, means, len(people))


@given(PEOPLE, SCALES, st.integers(2, 4), ROUND)
def test_a_right_index_always_fits_its_elements(
    people: list[dict[str, int]], scale: Skala, digits: int, rounded: object
) -> None:
    assert callable(rounded)
    survey, read = printed(people, scale, digits)
    exact = menurut_jawaban(people, SKM).ikm
    assert exact is not None
    for factor in (Fraction(1), Fraction(999, 1000)):  # 1/9, or 0,111 as reports print it
        index = Nilai(rounded(exact * factor, 2))
        assert any(cocok(index, guess) for guess in dugaan_ikm(survey, read, scale))
        mean = Nilai(rounded(exact * factor / 25, 3))
        assert any(cocok(mean, guess) for guess in dugaan_nrr(survey, read, scale))


@given(PEOPLE, SCALES, st.integers(2, 4))
def test_an_index_of_other_answers_is_found(
    people: list[dict[str, int]], scale: Skala, digits: int
) -> None:
    survey, read = printed(people, scale, digits)
    exact = menurut_jawaban(people, SKM).ikm
    assert exact is not None
    for wrong in (exact + 1, exact - 1):
        index = Nilai(bulat(abs(wrong)))
        assert not any(cocok(index, guess) for guess in dugaan_ikm(survey, read, scale))


@given(PEOPLE, SCALES, st.integers(1, 4), ROUND)
def test_what_answers_can_give_is_never_called_impossible(
    people: list[dict[str, int]], scale: Skala, digits: int, rounded: object
) -> None:
    assert callable(rounded)
    found = menurut_jawaban(people, SKM)
    times = SKM.pengali.nilai if scale is Skala.SERATUS else 1
    for code in CODES:
        value = Nilai(rounded(found.unsur[code].nrr * times, digits))
        assert terdekat(value, len(people), scale, SKM) == []


@given(st.integers(2, 100), st.integers(0, 300), st.integers(1, 9))
def test_what_lies_between_two_answers_is_found_with_its_neighbours(
    people: int, step: int, tenth: int
) -> None:
    total = Fraction(people + step) + Fraction(tenth, 10)
    assume(total < 4 * people)
    exact = total * 25 / people
    value = Nilai(bulat(exact))
    near = terdekat(value, people, Skala.SERATUS, SKM)
    apart = [Fraction(25 * (people + step + n), people) for n in (0, 1)]
    if all(abs(value.pecahan - one) >= value.satuan for one in apart):
        assert near == apart
    else:
        assert near == []


@given(st.lists(st.integers(1, 4), min_size=1, max_size=50))
def test_a_total_of_answers_is_always_possible(answers: list[int]) -> None:
    assert jumlah_mungkin(sum(answers), len(answers), SKM)
    assert not jumlah_mungkin(4 * len(answers) + 1, len(answers), SKM)
    assert not jumlah_mungkin(len(answers) - 1, len(answers), SKM)


@pytest.mark.parametrize(
    ("text", "value"), [("1/9", Fraction(1, 9)), ("0,111", Fraction(111, 1000))]
)
def test_a_weight_is_a_fraction_or_what_was_printed(text: str, value: Fraction) -> None:
    weight = Bobot.baca(text)
    assert (weight.nilai, str(weight)) == (value, text)


@pytest.mark.parametrize("text", ["1.000.000", "-1", "1e3", "12345", "3,1234567", "", "0x4", "٤"])
def test_what_is_no_score_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="nilai"):
        Nilai.baca(text)


@given(st.decimals(0, 999, places=2))
def test_a_score_is_written_as_it_is_read(value: Decimal) -> None:
    assert Nilai.baca(str(Nilai(value))) == Nilai(value)
    assert Nilai.baca(f"{value:f}") == Nilai(value)
