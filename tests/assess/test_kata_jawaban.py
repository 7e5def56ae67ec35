"""Kata pilihan kuesioner: yang dikenal bernilai sama di mana pun, yang lain tidak ditebak."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from standar.assess.bawaan import VERSI, instrumen, kata_jawaban
from standar.assess.instrumen import Unsur
from standar.assess.kata_jawaban import arti

SKM = instrumen("skm-2017")
ELEMENTS = st.sampled_from([unsur for versi in VERSI for unsur in instrumen(versi).unsur])
GOOD = st.sampled_from(kata_jawaban().sifat)


def unsur(kode: str) -> Unsur:
    return next(item for item in SKM.unsur if item.kode == kode)


@pytest.mark.parametrize(
    ("kode", "choices"),
    # the choices of a questionnaire in use: pdfcoffee.com/permen-14-2017-okkk-pdf-free
    [
        ("U1", ["Tidak sesuai.", "Kurang sesuai.", "Sesuai.", "Sangat sesuai."]),
        ("U2", ["Tidak mudah", "Kurang mudah", "Mudah", "Sangat mudah"]),
        ("U3", ["Tidak cepat", "Kurang cepat", "Cepat", "Sangat cepat"]),
        ("U4", ["Sangat mahal", "Cukup mahal", "Murah", "Gratis"]),
        ("U5", ["Tidak sesuai", "Kurang sesuai", "Sesuai", "Sangat sesuai"]),
        ("U6", ["Tidak kompeten", "Kurang kompeten", "Kompeten", "Sangat kompeten"]),
        ("U7", ["Tidak sopan dan ramah", "Kurang sopan dan ramah", "Sopan dan ramah",
                "Sangat sopan dan ramah"]),
        ("U8", ["Tidak ada", "Ada tetapi tidak berfungsi", "Berfungsi kurang maksimal",
                "Dikelola dengan baik"]),
        ("U9", ["Buruk.", "Cukup.", "Baik", "Sangat Baik"]),
    ],
)  # fmt: skip
def test_the_choices_of_a_questionnaire_are_1_to_4(kode: str, choices: list[str]) -> None:
    assert [arti(text, unsur(kode)) for text in choices] == [1, 2, 3, 4]
    lettered = [f"{letter}. {text.upper()}" for letter, text in zip("abcd", choices, strict=True)]
    assert [arti(text, unsur(kode)) for text in lettered] == [1, 2, 3, 4]


@pytest.mark.parametrize(
    "text", ["cukup baik", "sangat", "mahal", "tidak", "oke", "", "sangat buruk", "sangat lambat"]
)
def test_words_that_say_nothing_certain_are_not_guessed(text: str) -> None:
    assert arti(text, unsur("U1")) is None


@given(ELEMENTS, GOOD)
def test_a_degree_means_the_same_for_every_element_and_quality(item: Unsur, good: str) -> None:
    degrees = [f"Tidak {good}", f"kurang {good}", good.upper(), f" sangat  {good}"]
    own = {word for choice in item.pilihan for word in choice.kata}
    if not own & {" ".join(text.lower().split()) for text in degrees}:
        assert [arti(text, item) for text in degrees] == [1, 2, 3, 4]


@given(ELEMENTS, st.text())
def test_no_text_is_worth_what_is_not_on_the_scale(item: Unsur, text: str) -> None:
    assert arti(text, item) in (None, 1, 2, 3, 4)


def test_no_word_of_an_element_stands_for_two_values() -> None:
    for versi in VERSI:
        for item in instrumen(versi).unsur:
            words = [word for choice in item.pilihan for word in choice.kata]
            assert len(words) == len(set(words))


def test_the_words_say_where_they_come_from() -> None:
    found = kata_jawaban()
    assert found.sumber
    assert found.kepastian == "kode-publik"
    assert found.dicek_pada
