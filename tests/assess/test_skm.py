"""Hitungan SKM: batas, kemonotonan, urutan yang tidak berarti, dan pecahan yang pasti."""

from __future__ import annotations

import random
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from standar.assess.bawaan import VERSI, instrumen
from standar.assess.bulat import bulat
from standar.assess.jawaban import lembar
from standar.assess.skm import Indeks, jenjang, menurut_jawaban
from standar.model.skm import Mutu
from standar.sheet import read_sheet

SKM = instrumen("skm-2017")
CODES = [unsur.kode for unsur in SKM.unsur]
ANSWERS = st.fixed_dictionaries(dict.fromkeys(CODES, st.integers(1, 4)))
PEOPLE = st.lists(ANSWERS, min_size=1, max_size=30)


def index(people: list[dict[str, int]]) -> Indeks:
    return menurut_jawaban(people, SKM)


def ikm(people: list[dict[str, int]]) -> Fraction:
    found = index(people).ikm
    assert found is not None
    return found


@given(PEOPLE)
def test_an_index_lies_between_25_and_100_and_always_has_a_letter(
    people: list[dict[str, int]],
) -> None:
    assert 25 <= ikm(people) <= 100
    assert index(people).mutu is not None


@given(PEOPLE, st.randoms(use_true_random=False))
def test_the_order_of_people_changes_nothing(
    people: list[dict[str, int]], chance: random.Random
) -> None:
    mixed = people.copy()
    chance.shuffle(mixed)
    assert index(mixed).unsur == index(people).unsur
    assert ikm(mixed) == ikm(people)


@given(PEOPLE, st.permutations(CODES))
def test_the_order_of_columns_changes_nothing(
    people: list[dict[str, int]], order: list[str]
) -> None:
    names = {unsur.kode: unsur.nama.replace(",", "") for unsur in SKM.unsur}
    rows = [";".join(names[code] for code in order)]
    rows += [";".join(str(person[code]) for code in order) for person in people]
    sheet = read_sheet("\n".join(rows).encode(), "x.csv")
    read = lembar(sheet, SKM)
    assert [dict(person.jawaban) for person in read.responden] == [
        {code: person[code] for code in order} for person in people
    ]
    assert menurut_jawaban((p.jawaban for p in read.responden), SKM).ikm == ikm(people)


@given(PEOPLE, st.data())
def test_a_better_answer_never_lowers_the_index(
    people: list[dict[str, int]], data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(people) - 1))
    code = data.draw(st.sampled_from(CODES))
    better = [dict(person) for person in people]
    better[place][code] = min(4, better[place][code] + 1)
    assert ikm(better) >= ikm(people)
    assert index(better).unsur[code].nrr >= index(people).unsur[code].nrr


@given(PEOPLE)
def test_the_index_is_the_exact_mean_of_all_answers_times_25(people: list[dict[str, int]]) -> None:
    total = sum(sum(person.values()) for person in people)
    assert ikm(people) == Fraction(25 * total, 9 * len(people))
    assert sum(index(people).tertimbang(code) for code in CODES) == index(people).nrr_tertimbang


def test_a_perfect_survey_is_exactly_100() -> None:
    # SKM.md 5, Tulang Bawang Barat: 9 x 4 x 0,111 = 3,996 would be 99,9
    assert ikm([dict.fromkeys(CODES, 4)]) == 100
    assert index([dict.fromkeys(CODES, 4)]).tertimbang("U1") == Fraction(4, 9)


@given(st.lists(st.dictionaries(st.sampled_from(CODES), st.integers(1, 4)), max_size=20))
def test_who_leaves_an_answer_out_counts_only_where_there_is_one(
    people: list[dict[str, int]],
) -> None:
    found = index(people)
    for code in CODES:
        given_ = [person[code] for person in people if code in person]
        assert (code in found.unsur) == bool(given_)
        if given_:
            assert found.unsur[code].nrr == Fraction(sum(given_), len(given_))
    assert (found.ikm is None) == (not found.lengkap)


@given(st.fractions(0, 1000), st.integers(0, 4))
def test_rounding_goes_to_the_nearest_and_half_goes_up(value: Fraction, digits: int) -> None:
    rounded = Fraction(bulat(value, digits))
    assert -Fraction(1, 2) < (rounded - value) * 10**digits * 1 <= Fraction(1, 2)
    assert bulat(value, digits).as_tuple().exponent == -digits


@given(st.decimals(25, 100, places=2), st.decimals(25, 100, places=2))
def test_a_higher_index_never_has_a_worse_letter(one: Decimal, other: Decimal) -> None:
    low, high = (jenjang(value, SKM) for value in sorted((one, other)))
    assert low is not None
    assert high is not None
    assert high.mutu.value <= low.mutu.value


@pytest.mark.parametrize(
    ("value", "letter"),
    [
        ("100.00", Mutu.A), ("88.31", Mutu.A), ("88.30", Mutu.B), ("76.61", Mutu.B),
        ("76.60", Mutu.C), ("65.00", Mutu.C), ("64.99", Mutu.D), ("25.00", Mutu.D),
    ],
)  # fmt: skip
def test_the_bounds_of_the_letters_belong_to_the_better_one(value: str, letter: Mutu) -> None:
    # hukum.md section 6
    found = jenjang(Decimal(value), SKM)
    assert found is not None
    assert found.mutu is letter


@pytest.mark.parametrize("versi", VERSI)
def test_an_instrument_weighs_all_its_elements_to_one_and_names_its_source(versi: str) -> None:
    found = instrumen(versi)
    assert found.bobot.nilai.nilai * len(found.unsur) == 1
    assert found.sumber
    assert [level.dari for level in found.mutu] == sorted(
        (level.dari for level in found.mutu), key=lambda n: n.nilai, reverse=True
    )


@pytest.mark.parametrize("versi", VERSI)
def test_every_element_is_known_by_its_own_names_and_code(versi: str) -> None:
    found = instrumen(versi)
    for unsur in found.unsur:
        for name in (unsur.nama, unsur.sebutan, unsur.kode, f"{unsur.kode}. {unsur.sebutan}"):
            assert found.unsur_dari(name) is unsur, name


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("U8 Sarana", "U9"), ("U9 Pengaduan", "U8"), ("Penanganan Pegaduan", "U8"),
        ("6 Perilaku", "U7"), ("Jangka Waktu", "U3"), ("Tarif", "U4"),
        ("Bagaimana pendapat Saudara tentang kesopanan dan perilaku petugas?", "U7"),
    ],
)  # fmt: skip
def test_a_name_counts_more_than_a_number(name: str, code: str) -> None:
    # SKM.md 1, 2 and 5: the order of elements differs between reports
    found = SKM.unsur_dari(name)
    assert found is not None
    assert found.kode == code


@pytest.mark.parametrize("name", ["Diskusi Publik", "U10", "", "Waktu penanganan pengaduan"])
def test_what_names_no_element_or_two_is_not_guessed(name: str) -> None:
    assert SKM.unsur_dari(name) is None
