from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from standar.words import word_diff


def side(runs: Sequence[tuple[str, str]], sign: str) -> str:
    return "".join(text for op, text in runs if op in ("=", sign))


@given(st.text(max_size=200), st.text(max_size=200))
def test_the_runs_rebuild_both_texts(before: str, after: str) -> None:
    runs = list(word_diff(before, after))
    assert side(runs, "-").split() == before.split()
    assert side(runs, "+").split() == after.split()


def test_durations_money_and_citations_stay_whole() -> None:
    runs = word_diff(
        "paling lama 3 hari kerja, Rp50.000 menurut Pasal 21 huruf e",
        "paling lama 5 hari kerja, Rp75.000 menurut Pasal 22 huruf e",
    )
    changed = " ".join(text for op, text in runs if op != "=")
    assert "Rp50.000" in changed
    assert "Pasal 21 huruf e" in changed
    assert "Pasal 22 huruf e" in changed


def test_equal_texts_are_one_kept_run() -> None:
    assert list(word_diff("sama saja", "sama saja")) == [("=", "sama saja")]
