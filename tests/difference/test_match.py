from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from standar.difference.match import pairs
from standar.model import Persyaratan, Sarana
from tests.scale import LINEAR, growth

TEXTS = st.lists(st.text("abc ", max_size=8), max_size=6)


@given(TEXTS, TEXTS)
def test_the_sides_can_be_swapped(left: list[str], right: list[str]) -> None:
    there = {(i, j) for i, j, _ in pairs(left, right)}
    assert there == {(j, i) for i, j, _ in pairs(right, left)}


PARTS = st.lists(
    st.builds(
        Persyaratan,
        kode=st.sampled_from(["a", "b", None]),
        nama=st.lists(st.sampled_from("xyz"), min_size=1, max_size=5).map(" ".join),
    ),
    max_size=6,
)


@given(PARTS, PARTS, st.sampled_from([1, 20, 1000]))
def test_the_sides_can_be_swapped_however_little_may_be_looked_up(
    left: list[Persyaratan], right: list[Persyaratan], work: int
) -> None:
    there = {(i, j, similar) for i, j, similar in pairs(left, right, work)}
    assert there == {(j, i, similar) for i, j, similar in pairs(right, left, work)}


@given(TEXTS, TEXTS)
def test_every_item_is_matched_at_most_once(left: list[str], right: list[str]) -> None:
    found = list(pairs(left, right))
    assert len({i for i, _, _ in found}) == len(found) == len({j for _, j, _ in found})


@given(st.lists(st.text("abc ", min_size=1, max_size=8), unique=True, max_size=6))
def test_every_item_finds_itself(items: list[str]) -> None:
    assert sorted(pairs(items, items)) == [(n, n, False) for n in range(len(items))]


def test_a_key_wins_over_words() -> None:
    left = [Persyaratan(kode="a", nama="Kartu Keluarga"), Persyaratan(kode="b", nama="KTP-el")]
    right = [Persyaratan(kode="b", nama="Kartu Keluarga"), Persyaratan(kode="a", nama="KTP-el")]
    assert list(pairs(left, right)) == [(0, 1, False), (1, 0, False)]


def test_items_with_different_keys_are_different_items() -> None:
    left = [Persyaratan(kode="a", nama="Kartu Keluarga asli")]
    assert not list(pairs(left, [Persyaratan(kode="b", nama="Kartu Keluarga")]))


def test_a_key_that_alone_was_changed_does_not_hide_the_item() -> None:
    left, right = Persyaratan(kode="a", nama="KTP-el"), Persyaratan(kode="b", nama="KTP-el")
    assert list(pairs([left], [right])) == [(0, 0, True)]


def test_without_a_key_shared_words_decide() -> None:
    left = [Sarana(nama="Ruang tunggu"), Sarana(nama="Toilet"), Sarana(nama="Kursi roda")]
    right = [Sarana(nama="Kursi roda lipat"), Sarana(nama="Ruang tunggu ber-AC")]
    assert sorted(pairs(left, right)) == [(0, 1, True), (2, 0, True)]


def test_the_only_item_of_a_list_stays_that_item() -> None:
    assert list(pairs([Sarana(nama="Bangku")], [Sarana(nama="Kursi")])) == [(0, 0, True)]


def test_equal_items_stay_where_they_are_and_then_follow_their_order() -> None:
    left, right = [Sarana(nama=c) for c in "aba"], [Sarana(nama=c) for c in "aacb"]
    assert sorted(pairs(left, right)) == [(0, 0, False), (1, 3, False), (2, 1, False)]


def test_long_lists_are_matched_by_their_rare_words() -> None:
    left = [Sarana(nama=f"Kursi dan meja tunggu {n}") for n in range(600)]
    right = [Sarana(nama=f"Kursi dan meja antrean {n}") for n in reversed(range(600))]
    assert sorted(pairs(left, right)) == [(n, 599 - n, True) for n in range(600)]


LONG: dict[str, Callable[[int], tuple[str, str]]] = {
    "equal": lambda n: ("dll", "dll"),
    "reworded": lambda n: (f"Kursi dan meja tunggu {n}", f"Kursi dan meja antrean {n}"),
    "alike": lambda n: (f"a b c x{n}", f"a b c y{n}"),
    "strangers": lambda n: (f"a{n} b{n}", f"c{n} d{n}"),
}


@pytest.mark.parametrize("name", LONG)
def test_long_lists_are_matched_in_their_share_of_time(name: str) -> None:
    def prepare(size: int) -> Callable[[], object]:
        texts = [LONG[name](n) for n in range(size)]
        return lambda: list(pairs([a for a, _ in texts], [b for _, b in texts]))

    assert growth(prepare, 600) < LINEAR
