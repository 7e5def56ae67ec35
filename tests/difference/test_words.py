"""Words that differ: what is read as one is never cut, and both texts come back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from standar.difference.words import word_diff
from tests.scale import LINEAR, growth
from tests.strategies import TEXT

SENTENCE = st.lists(TEXT | st.sampled_from([" ", "  ", "\n", ",", "("]), max_size=12).map("".join)


def side(runs: Sequence[tuple[str, str]], sign: str) -> str:
    return "".join(text for op, text in runs if op in ("=", sign))


@given(st.text(max_size=200) | SENTENCE, st.text(max_size=200) | SENTENCE)
def test_the_runs_rebuild_both_texts_letter_by_letter(before: str, after: str) -> None:
    runs = word_diff(before, after)
    assert side(runs, "-") == before
    assert side(runs, "+") == after


@given(SENTENCE, SENTENCE)
def test_swapping_the_sides_loses_and_gains_as_much(before: str, after: str) -> None:
    there, back = word_diff(before, after), word_diff(after, before)
    assert side(there, "-") == side(back, "+")
    assert all(first[0] != second[0] for first, second in pairwise(there))


WHOLE = [
    ("3 hari kerja", "5 hari kerja"), ("3 (tiga) hari kerja", "5 (lima) hari kerja"),
    ("2-5 hari kerja", "2-4 hari kerja"), ("3 x 24 jam", "2 x 24 jam"),
    ("1 jam", "2 jam"), ("30 menit", "45 menit"), ("7 hari kalender", "7 hari kerja"),
    ("Rp50.000", "Rp75.000"), ("Rp 50.000", "Rp 50.500"), ("Rp50.000,-", "Rp50.000,00"),
    ("Rp1.250.000,50", "Rp1.250.000,75"), ("3 lembar", "2 lembar"), ("4 x 6 cm", "3 x 4 cm"),
    ("2 (dua) rangkap", "3 (tiga) rangkap"), ("08.00-15.30 WITA", "08.00-16.00 WITA"),
    ("2 Maret 2026", "3 Maret 2026"), ("Pasal 21 huruf e", "Pasal 22 huruf e"),
    ("Pasal 21 ayat (2) huruf a", "Pasal 21 ayat (3) huruf a"), ("ayat (1)", "ayat (2)"),
    ("huruf a", "huruf b"), ("UU 25/2009", "UU 25/2008"), ("PP 96/2012", "PP 97/2012"),
    ("PermenPANRB 15/2014", "PermenPANRB 16/2017"),
    ("Undang-Undang Nomor 25 Tahun 2009", "Undang-Undang Nomor 26 Tahun 2009"),
    ("Peraturan Bupati Contoh Nomor 5 Tahun 2024", "Peraturan Bupati Contoh Nomor 6 Tahun 2024"),
    ("Perda Kabupaten Contoh 1/2024", "Perda Kabupaten Contoh 2/2024"),
    ("2 s.d. 5 orang", "2 s.d. 6 orang"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), WHOLE)
@pytest.mark.parametrize("frame", ["{}", "dibayar {} saja", "dibayar ({}), saja", "“{}”; dan"])
def test_what_is_read_as_one_is_replaced_as_one(one: str, other: str, frame: str) -> None:
    runs = word_diff(frame.format(one), frame.format(other))
    removed = [text.strip() for op, text in runs if op == "-"]
    inserted = [text.strip() for op, text in runs if op == "+"]
    assert (removed, inserted) == ([one], [other])


def test_only_the_word_that_changed_is_told() -> None:
    runs = word_diff("Fotokopi KTP-el, dan KK asli.", "Fotokopi KTP-el dan KK legalisir.")
    assert [(op, text) for op, text in runs if text.strip() and op != "="] == [
        ("-", ", "), ("-", "asli"), ("+", "legalisir"),
    ]  # fmt: skip


def test_a_word_at_the_end_is_the_same_word_in_the_middle() -> None:
    assert word_diff("sama saja", "sama saja lagi") == [("=", "sama saja"), ("+", " lagi")]


def test_equal_texts_are_one_kept_run() -> None:
    assert word_diff("sama saja", "sama saja") == [("=", "sama saja")]


HOSTILE: dict[str, Callable[[int], str]] = {
    "one word": lambda n: "a " * n,
    "dots": lambda n: "." * n,
    "ranges": lambda n: "1 - " * n,
    "digits": lambda n: "1." * n,
    "brackets": lambda n: "1 (a" * n,
    "acts": lambda n: "UU Perda Peraturan " * n,
    "articles": lambda n: "Pasal 1 " * n,
    "quotes": lambda n: "“(" * n,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_long_texts_take_their_share_of_time(name: str) -> None:
    def prepare(size: int) -> Callable[[], object]:
        before, after = HOSTILE[name](size) + "x", "y " + HOSTILE[name](size)
        return lambda: word_diff(before, after)

    assert growth(prepare, 2000) < LINEAR
