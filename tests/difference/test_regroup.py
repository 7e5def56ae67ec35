"""Items that became several, and several that became one: which are, and which only look so."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from standar.difference.diff import diff
from standar.difference.match import pairs
from standar.difference.regroup import Regrouped, regroup
from standar.model import Persyaratan, StandarPelayanan
from standar.path import show
from tests.scale import LINEAR, growth

WORDS = st.lists(st.sampled_from("kartu keluarga asli surat pajak foto".split()), max_size=6)
LISTS = st.lists(WORDS.map(" ".join), max_size=5)


def regrouped(left: list[str], right: list[str], work: int = 10_000) -> Regrouped:
    return regroup(left, right, list(pairs(left, right)), work)


@given(LISTS, LISTS, st.sampled_from([1, 20, 10_000]))
def test_a_split_is_a_merge_seen_from_the_other_side(
    left: list[str], right: list[str], work: int
) -> None:
    there, back = regrouped(left, right, work), regrouped(right, left, work)
    assert there.splits == back.merges
    assert there.merges == back.splits
    assert {(i, j) for i, j, _ in there.pairs} == {(j, i) for i, j, _ in back.pairs}


@given(LISTS, LISTS)
def test_every_item_is_in_one_group_or_pair_at_most(left: list[str], right: list[str]) -> None:
    splits, merges, kept = regrouped(left, right)
    lefts = [*(g.one for g in splits), *(i for g in merges for i in g.many), *(p[0] for p in kept)]
    rights = [*(g.one for g in merges), *(j for g in splits for j in g.many), *(p[1] for p in kept)]
    assert len(set(lefts)) == len(lefts)
    assert len(set(rights)) == len(rights)


KTP_KK = "Fotokopi KTP-el dan Kartu Keluarga pemohon"


@pytest.mark.parametrize(
    ("left", "right", "splits"),
    [
        ([KTP_KK], ["Fotokopi KTP-el pemohon", "Fotokopi Kartu Keluarga"], [(0, (0, 1))]),
        (["KTP dan KK"], ["KTP", "KK"], [(0, (0, 1))]),
        ([KTP_KK, "Pasfoto"], ["Pasfoto", "KTP-el pemohon", "Kartu Keluarga"], [(0, (1, 2))]),
        # the whole was only reworded; a new item repeats some of its words
        ([KTP_KK], [KTP_KK, "KTP-el saksi"], []),
        # the words went nowhere
        ([KTP_KK], ["Surat nikah", "Pasfoto berwarna"], []),
        # too little of the whole is left
        (["Surat pernyataan ahli waris bermeterai dari kelurahan"], ["Surat", "Kelurahan"], []),
        # two pieces that say the same are no split
        ([KTP_KK], ["Kartu Keluarga pemohon", "Kartu Keluarga pemohon"], []),
    ],
)
def test_a_split_needs_pieces_that_hold_the_words_of_the_whole(
    left: list[str], right: list[str], splits: list[tuple[int, tuple[int, ...]]]
) -> None:
    assert regrouped(left, right).splits == tuple(splits)
    assert regrouped(left, right).merges == ()


def requirements(*items: tuple[str, str]) -> StandarPelayanan:
    return StandarPelayanan(
        layanan="x", persyaratan=tuple(Persyaratan(kode=k, nama=n) for k, n in items)
    )


ONE = requirements(("identitas", KTP_KK))
TWO = requirements(("ktp", "Fotokopi KTP-el pemohon"), ("kk", "Fotokopi Kartu Keluarga"))
KEPT = requirements(("identitas", "Fotokopi KTP-el pemohon"), ("kk", "Fotokopi Kartu Keluarga"))


def test_a_split_requirement_is_one_change_with_all_its_pieces() -> None:
    (change,) = diff(ONE, TWO)
    assert (change.kind, change.effect.value, change.place) == ("dipecah", "netral", 0)
    assert (change.before, change.after) == (ONE.persyaratan[0], TWO.persyaratan)
    assert show(change.old or ()) == "persyaratan/identitas"
    olds, news = change.addresses
    assert [show(path) for path in olds] == ["persyaratan/identitas"]
    assert [show(path) for path in news] == ["persyaratan/ktp", "persyaratan/kk"]


def test_merged_requirements_are_one_change_at_the_new_address() -> None:
    (change,) = diff(TWO, ONE)
    assert (change.kind, show(change.path)) == ("digabung", "persyaratan/identitas")
    assert [show(path) for path in change.addresses[0]] == ["persyaratan/ktp", "persyaratan/kk"]
    assert (change.before, change.after) == (TWO.persyaratan, ONE.persyaratan[0])


def test_a_piece_may_keep_the_name_of_the_whole() -> None:
    (change,) = diff(ONE, KEPT)
    assert change.kind == "dipecah"
    assert [c.kind for c in diff(KEPT, ONE)] == ["digabung"]


def test_an_item_that_kept_its_name_and_got_other_words_is_not_split() -> None:
    other = requirements(("identitas", "Surat nikah"), ("kk", "Fotokopi Kartu Keluarga"))
    assert sorted(c.kind for c in diff(ONE, other)) == ["ditambah", "diubah"]


def test_what_could_be_split_and_merged_at_once_is_neither() -> None:
    left = requirements(("a", "kartu keluarga surat pajak"), ("b", "foto berwarna asli"))
    right = requirements(("a", "kartu keluarga foto berwarna asli"), ("c", "surat pajak"))
    assert {c.kind for c in diff(left, right)} <= {"diubah", "ditambah", "dihapus"}


LONG: dict[str, Callable[[int], tuple[str, list[str]]]] = {
    "split": lambda n: (f"kartu{n} dan akta{n}", [f"kartu{n}", f"akta{n}"]),
    "strangers": lambda n: (f"surat a{n}", [f"surat b{n}", f"surat c{n}"]),
    "alike": lambda n: (f"surat dan akta dan foto {n}", [f"surat akta x{n}", f"foto dan {n}"]),
}


@pytest.mark.parametrize("name", LONG)
def test_long_lists_are_regrouped_in_their_share_of_time(name: str) -> None:
    def prepare(size: int) -> Callable[[], object]:
        items = [LONG[name](n) for n in range(size)]
        left, right = [one for one, _ in items], [two for _, many in items for two in many]
        return lambda: regroup(left, right, [])

    assert growth(prepare, 500) < LINEAR
