from __future__ import annotations

from hypothesis import given, settings

from standar.difference.diff import diff
from standar.difference.patch import apply
from standar.model import StandarPelayanan
from tests.difference.test_diff import pairs
from tests.strategies import standards


@settings(max_examples=120, deadline=None)
@given(pairs())
def test_applying_the_difference_gives_the_other_version(
    pair: tuple[StandarPelayanan, StandarPelayanan],
) -> None:
    before, after = pair
    patched = apply(before, diff(before, after))
    assert list(diff(patched, after)) == []
    assert patched.prosedur == after.prosedur


@settings(max_examples=60, deadline=None)
@given(standards())
def test_applying_nothing_changes_nothing(standar: StandarPelayanan) -> None:
    assert apply(standar, ()) == standar


def test_additions_removals_and_moves_meet_in_one_ordered_list() -> None:
    def steps(names: str) -> StandarPelayanan:
        langkah = [{"kode": name, "kegiatan": f"Langkah {name}"} for name in names]
        return StandarPelayanan.model_validate({"layanan": "x", "prosedur": langkah})

    for names in ("abcde", "edcba", "xay", "a", "bxdya"):
        after = steps(names)
        assert apply(steps("abcd"), diff(steps("abcd"), after)) == after


def test_what_comes_to_an_item_that_moved_comes_to_that_item() -> None:
    before, after = (
        StandarPelayanan.model_validate({"layanan": "x", "persyaratan": items})
        for items in (
            ["KTP", "SIM", "Paspor"],
            ["Surat nikah", "KTP", {"nama": "SIM", "jumlah": "2 lembar"}, "Paspor"],
        )
    )
    for left, right in ((before, after), (after, before)):
        assert apply(left, diff(left, right)) == right


def test_what_comes_to_an_item_that_loses_its_key_comes_to_that_item() -> None:
    before, after = (
        StandarPelayanan.model_validate({"layanan": "x", "persyaratan": [item]})
        for item in (
            {"kode": "ktp", "nama": "KTP elektronik asli"},
            {"nama": "KTP elektronik asli", "jumlah": "2 lembar"},
        )
    )
    for left, right in ((before, after), (after, before)):
        assert apply(left, diff(left, right)) == right
