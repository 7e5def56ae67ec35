from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from standar.match import pairs
from standar.model import Persyaratan, Sarana

TEXTS = st.lists(st.text("abc ", max_size=8), max_size=6)


@given(TEXTS, TEXTS)
def test_the_sides_can_be_swapped(left: list[str], right: list[str]) -> None:
    there = {(i, j) for i, j, _ in pairs(left, right)}
    assert there == {(j, i) for i, j, _ in pairs(right, left)}


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
