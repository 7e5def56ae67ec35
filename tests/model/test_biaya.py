"""Biaya dalam satu baris: gratis hanya bila tidak ada lain, tarif bila terbaca, selebihnya utuh."""

from __future__ import annotations

import re
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from standar.model import Biaya, leaves

FREE = (
    "gratis", "GRATIS.", "Tidak dipungut biaya", "tidak dipungut biaya (GRATIS)",
    "Tidak ada biaya / GRATIS", "Tidak dikenakan tarif (nol rupiah)", "Rp0", "Rp. 0,-",
    "Rp 0,00", "Rp0 (gratis)", "gratis, tidak dipungut biaya", "bebas  biaya", "nihil",
    "tanpa biaya",
)  # fmt: skip
WHOLE = (
    "tidak dipungut biaya (kecuali penggantian karena hilang Rp50.000)",
    "gratis/tidak dipungut biaya, kecuali denda Rp1.000.000",
    "gratis untuk warga kurang mampu", "gratis (bila membawa kartu)", "gratis / Rp50.000",
    "tidak dipungut biaya (jika lengkap)", "gratis gratis", "Menyesuaikan",
    "Rp50.000 per orang untuk dewasa", "Rp50.000 per orang, Rp20.000 per anak",
    "Rp50.000 s.d. sesuai ketentuan", "Rp50.000 sampai dengan Rp10.000", "Rp٥٠", "٥٠ rupiah",
    "gratis " * 2000 + "x", "rp0--" * 5000 + "x", "gratis" + " " * 40_000 + "x",
    "Rp1" + " " * 40_000 + "x", "Rp1/" + "a" * 40_000,
)  # fmt: skip
TARIFFS = {
    "Rp50.000": ("Rp50.000", "None", None),
    "Rp. 350.000,-": ("Rp350.000", "None", None),
    "Rp50.000/hari": ("Rp50.000", "None", "hari"),
    "Rp50.000,- / orang": ("Rp50.000", "None", "orang"),
    "Rp50.000 per orang.": ("Rp50.000", "None", "orang"),
    "Rp50.000/orang/hari": ("Rp50.000", "None", "orang/hari"),
    "Rp50.000 per 100 kg": ("Rp50.000", "None", "100 kg"),
    "Rp 10.000 s.d. Rp 50.000": ("Rp10.000", "Rp50.000", None),
    "Rp10.000-50.000": ("Rp10.000", "Rp50.000", None),
    "Rp10.000,- – Rp50.000,- per m2": ("Rp10.000", "Rp50.000", "m2"),
    "Rp0 - Rp50.000": ("Rp0", "Rp50.000", None),
    "Rp0/hari": ("Rp0", "None", "hari"),
}


@pytest.mark.parametrize("text", FREE)
def test_free_in_any_of_its_spellings_is_free(text: str) -> None:
    assert Biaya.model_validate(text) == Biaya(gratis=True)


@pytest.mark.parametrize("text", WHOLE, ids=lambda text: text[:40])
def test_what_is_neither_free_nor_a_tariff_stays_as_written_and_is_soon_read(text: str) -> None:
    start = process_time()
    assert Biaya.model_validate(text) == Biaya(uraian=text)
    assert process_time() - start < 1


@pytest.mark.parametrize(("text", "row"), TARIFFS.items())
def test_a_sum_in_one_line_is_a_tariff(text: str, row: tuple[str, str, str | None]) -> None:
    (tarif,) = Biaya.model_validate(text).tarif
    assert (str(tarif.jumlah), str(tarif.hingga), tarif.per) == row


@pytest.mark.parametrize("text", ["Rp50,000", "Rp-5", "Rp50.000 - 10.000", "Rp" + "9" * 5000])
def test_a_sum_that_is_misspelt_is_refused_with_its_reason(text: str) -> None:
    with pytest.raises(ValueError, match="uang_tak_terbaca"):
        Biaya.model_validate(text)


PIECES = (
    "gratis", "tidak dipungut biaya", "(", ")", "/", ",", "nol rupiah", "kecuali", "denda", "untuk",
    "Rp50.000", "Rp10.000", "Rp0", "s.d.", "-", "per orang", "/hari", "bila", "APBN", ".", "nihil",
)  # fmt: skip
GRAMMAR = {"s", "d", "per"}
"""Words that are told by the field they lead to."""


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower())) - GRAMMAR


FREE_WORDS = words("gratis tidak dipungut biaya nol rupiah Rp0 nihil")


@given(
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=7).map(" ".join) | st.text(max_size=30)
)
def test_no_word_of_a_line_is_lost(text: str) -> None:
    try:
        biaya = Biaya.model_validate(text)
    except ValueError:  # nothing at all, or a misspelt sum
        return
    if biaya.gratis:
        assert words(text) <= FREE_WORDS
    else:
        assert words(text) <= words(" ".join(str(leaf) for _, leaf in leaves(biaya)))


def test_a_note_in_brackets_stays_beside_free() -> None:
    biaya = Biaya.model_validate("gratis (dibiayai APBN)")
    assert (biaya.gratis, biaya.catatan) == (True, "dibiayai APBN")
