"""Kode QR: setiap teks yang muat terbaca oleh program lain; gambarnya satu bit dan selalu sama."""

from __future__ import annotations

from pathlib import Path

import pytest

from standar.gambar import picture
from standar.qr import LONGEST, QUIET, TooLongError, matrix, png
from tests.qr_reader import scanned

ADDRESS = "https://standar.contoh.go.id/layanan/disdukcapil/ktp-el.html#v-1a2b3c4d"
FULL = (14, 26, 42, 62, 84, 106, 122, 152, 180)
"""What the nine versions hold at most."""


def of_length(count: int) -> str:
    return (ADDRESS + "/~0123456789-abcdefghijklmnopqrstuvwxyz" * 4)[:count]


@pytest.mark.parametrize("count", sorted({1, *FULL, *(n + 1 for n in FULL[:-1]), 71}))
def test_another_program_reads_what_was_written(count: int, tmp_path: Path) -> None:
    file = tmp_path / "kode.png"
    file.write_bytes(png(of_length(count))[0])
    assert scanned(file) == [of_length(count)]


def test_letters_beyond_ascii_would_be_guessed_and_are_refused() -> None:
    with pytest.raises(UnicodeEncodeError):
        png("https://contoh.go.id/é")


@pytest.mark.parametrize(("version", "count"), [*enumerate(FULL, 1)])
def test_the_smallest_code_that_holds_a_text_is_chosen(version: int, count: int) -> None:
    assert len(matrix(of_length(count))) == 17 + 4 * version
    if version < len(FULL):
        assert len(matrix(of_length(count + 1))) == 21 + 4 * version


def test_a_text_that_no_code_holds_is_refused() -> None:
    with pytest.raises(TooLongError):
        png(of_length(LONGEST) + "a")


def test_the_picture_has_one_bit_a_pixel_and_a_quiet_zone() -> None:
    data, side = png(ADDRESS, 4)
    found = picture(data)
    assert (found.kind, found.width, found.height) == ("png", side, side)
    assert side == (len(matrix(ADDRESS)) + 2 * QUIET) * 4
    assert data[24] == 1
    assert len(data) < 1500


def test_the_same_text_gives_the_same_picture() -> None:
    first = png(ADDRESS)
    png.cache_clear()
    assert png(ADDRESS) == first
