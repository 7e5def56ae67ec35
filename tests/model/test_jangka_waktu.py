"""Jangka waktu dalam satu baris: janjinya, mulainya, keadaannya, dan tak satu kata pun hilang."""

from __future__ import annotations

import re
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from standar.model import JangkaWaktu, leaves

READ = {
    "3 hari kerja (apabila berkas lengkap)": {"bila": "apabila berkas lengkap"},
    "3 hari kerja apabila berkas lengkap": {"bila": "apabila berkas lengkap"},
    "3 (tiga) hari kerja (jika berkas (asli) lengkap).": {"bila": "jika berkas (asli) lengkap"},
    "3 hari kerja (di luar hari libur)": {"catatan": "di luar hari libur"},
    "3 hari kerja (sejak berkas lengkap)": {"sejak": "berkas lengkap"},
    "3 hari kerja (terhitung sejak berkas lengkap)": {"sejak": "berkas lengkap"},
    "3 hari kerja Sejak berkas lengkap (asli)": {"sejak": "berkas lengkap (asli)"},
    "3 hari kerja (daring) setelah bayar": {"catatan": "daring", "sejak": "bayar"},
    "3 hari kerja bila daring, setelah bayar": {"bila": "bila daring", "sejak": "bayar"},
    "3 hari kerja terhitung berkas lengkap": {"sejak": "berkas lengkap"},
    "3 hari kerja, dihitung mulai dari bayar": {"sejak": "bayar"},
    "3 hari kerja sesudah bayar": {"sejak": "bayar"},
    "Dalam jangka waktu 3 hari kerja sejak bayar": {"sejak": "bayar"},
    "3 hari kerja per dokumen": {"catatan": "per dokumen"},
    "3 hari kerja/berkas": {"catatan": "per berkas"},
    "3 hari kerja untuk setiap berkas sejak bayar": {
        "catatan": "untuk setiap berkas",
        "sejak": "bayar",
    },
}
UNREAD = (
    "3 hari kerja (perpanjangan 2 hari (perpanjangan 1 hari))", "3 hari kerja (a) dan (b)",
    "3 hari kerja (perpanjangan secukupnya)", "3 hari kerja ()", "3 hari kerja atau lebih",
    "٣ hari kerja", "9" * 27 + " hari kerja", "9" * 5000 + " hari kerja",
    "1 hari perpanjangan " * 1200 + "1 hari", "(" * 5000 + "3 hari" + ")" * 5000,
    "3 hari" + " " * 40_000 + "x", "3 hari (sejak" * 5000, "3 hari/" + "x/" * 5000,
    "3 kali per hari", "waktu tunggu 3 hari kerja", "3 hari kerja untuk KTP-el, 5 untuk akta",
)  # fmt: skip


@pytest.mark.parametrize(("text", "said"), READ.items())
def test_what_stands_beside_a_duration_keeps_its_own_place(text: str, said: dict[str, str]) -> None:
    expected = {"lama": "3 hari kerja", **said}
    assert {path[-1]: str(leaf) for path, leaf in leaves(JangkaWaktu.model_validate(text))} == (
        expected
    )


RANGES = ("1 s/d 3 hari", "1 s.d. 3 hari", "1 s.d 3 hari", "1 s. d. 3 hari", "1 s / d 3 hari",
          "1 sd. 3 hari", "antara 1 sampai 3 hari", "1-3 hari")  # fmt: skip


@pytest.mark.parametrize("text", RANGES)
def test_a_range_is_read_however_its_words_are_spelled(text: str) -> None:
    assert str(JangkaWaktu.model_validate(text).lama) == "1-3 hari"
    promise = JangkaWaktu.model_validate(f"{text} per dokumen")
    assert (str(promise.lama), promise.catatan) == ("1-3 hari", "per dokumen")


@pytest.mark.parametrize("most", ["paling lambat", "selambatnya", "tidak lebih dari"])
def test_every_way_to_say_at_most_is_the_same(most: str) -> None:
    assert str(JangkaWaktu.model_validate(f"{most} 3 hari").lama) == "paling lama 3 hari"


@pytest.mark.parametrize("text", UNREAD, ids=lambda text: text[:20])
def test_what_is_no_single_duration_stays_as_written_and_is_soon_read(text: str) -> None:
    start = process_time()
    assert JangkaWaktu.model_validate(text) == JangkaWaktu(uraian=text)
    assert process_time() - start < 1


PIECES = (
    "3", "(tiga)", "hari kerja", "jam", "x", "24", "paling lama", "-", "s.d.", "5", "sejak",
    "setelah", "berkas lengkap", "(", ")", "apabila", "bila daring", "perpanjangan", ".", ",",
    "(kecuali hari libur)", "30 menit",
    "per berkas", "/", "dalam waktu", "terhitung",
)  # fmt: skip
GRAMMAR = {"s", "d", "sejak", "setelah", "terhitung", "dalam", "waktu", "tiga"}
"""Words that are told by the field or the number they turn into."""


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower())) - GRAMMAR


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=9).map(" ".join))
def test_no_word_of_a_line_is_lost(text: str) -> None:
    try:
        promise = JangkaWaktu.model_validate(text)
    except ValueError:  # a reversed range, or a word that differs from its number
        return
    kept = words(" ".join(str(leaf) for _, leaf in leaves(promise)))
    converted = promise.lama is not None and promise.lama.hingga is not None
    assert words(text) - kept <= ({"3", "5", "24", "jam"} if converted else set())
