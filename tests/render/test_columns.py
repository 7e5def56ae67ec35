"""Lebar teks di layar: kolom, bungkusan, dan potongan baris; juga huruf lebar dan layar sempit."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from standar.diagnostic import Diagnostic, Position, Severity
from standar.render.columns import CUT, columns, window, wrap
from standar.render.terminal import Screen, findings
from standar.rules import catalogue
from tests.process import same_as_golden

RULES = catalogue()
LONG = "Surat pengantar dari ketua rukun tetangga tempat pemohon berdomisili saat ini, " * 4
ROWS = {
    "pendek": ("  - kode: kk", 11, 2),
    "panjang": (f"  - nama: {LONG}dan lain-lain, {LONG}", len(LONG) + 11, 13),
    "tanda-melebihi-layar": (f"ringkasan: {LONG}{LONG}", 12, 600),
    "huruf-lebar": ("nama: " + "漢字" * 40 + " ini " + "漢字" * 40, 88, 3),
    "emoji": ("  - nama: 😀 keluarga 👨‍👩‍👧 e\u0301 ini", 30, 3),
    "akhir-baris": (f"ringkasan: {LONG}", len(LONG) + 12, 0),
}
"""A row, and the column and length of its mark."""
TEXT = st.text(st.sampled_from("ab 漢😀é\u0301…-"), max_size=80)


def screen_of(found: list[Diagnostic], row: str, width: int) -> Iterator[str]:
    """What a terminal of this width shows of findings in this row."""
    return findings(found, RULES, lambda *_: row, Screen(width))


@pytest.mark.parametrize("width", [40, 60, 80, 100, 200])
def test_findings_look_right_on_every_width(width: int) -> None:
    texts: list[str] = []
    for row, column, length in ROWS.values():
        place = Position("standards/dinas-kependudukan/kartu-keluarga.yaml", 12, column, length)
        found = [
            Diagnostic("kode-ganda", Severity.GALAT, place, ("a",), {"kode": "漢字" * 15}),
            Diagnostic("tarif-tanpa-dasar-hukum", Severity.SARAN, place, ("a",),
                       {"tarif": "Rp5.000"}),
        ]  # fmt: skip
        texts += screen_of(found, row, width)
    same_as_golden(f"layar/{width}.txt", "".join(f"{line}\n" for line in texts))
    assert [line for line in texts if columns(line) > width and ".yaml:" not in line] == []
    carets = [(texts[n - 1], line) for n, line in enumerate(texts) if line.endswith("^")]
    assert len(carets) == len(ROWS)
    for frame, caret in carets:
        assert columns(caret) <= columns(frame) + 1


@pytest.mark.parametrize(
    ("text", "number"),
    [("", 0), ("abc", 3), ("漢字", 4), ("e\u0301", 1), ("😀", 2), ("a\u20dd", 1), ("ｱ", 1)],
)
def test_columns_are_those_of_a_terminal(text: str, number: int) -> None:
    assert columns(text) == number


def test_text_is_wrapped_between_words_and_long_words_are_broken() -> None:
    assert wrap("satu dua tiga", 8) == ["satu dua", "tiga"]
    assert wrap("satu dua tiga", 8, 3) == ["satu dua", "tiga"]
    assert wrap("satu dua tiga empat", 9, 4) == ["satu dua", "tiga", "empat"]
    assert wrap("漢字漢字漢", 4) == ["漢字", "漢字", "漢"]
    assert wrap("", 9) == [""]


@given(TEXT, st.integers(8, 40), st.integers(0, 4))
def test_no_line_is_wider_than_it_may_be_and_nothing_is_lost(
    text: str, width: int, hang: int
) -> None:
    lines = wrap(text, width, hang)
    assert columns(lines[0]) <= width
    assert all(columns(line) <= width - hang for line in lines[1:])
    assert "".join("".join(lines).split()) == "".join(text.split())


@given(TEXT, st.integers(0, 90), st.integers(1, 90), st.integers(8, 40))
def test_window_shows_the_mark_as_far_as_it_fits(
    row: str, start: int, length: int, room: int
) -> None:
    start = min(start, len(row))
    shown, first, last = window(row, start, min(start + length, len(row)), room)
    assert columns(shown) <= room
    assert row[start : start + length].startswith(shown[first:last])
    assert bool(shown[first:last]) == bool(row[start : start + length])
    assert shown.removeprefix(CUT).removesuffix(CUT) in row or shown == row


def test_a_row_of_a_megabyte_is_cut_and_wrapped_at_once() -> None:
    row = "漢" * 500_000
    assert columns(window(row, 250_000, 250_003, 60)[0]) <= 60
    assert len(wrap(row, 80)) == 12_500
