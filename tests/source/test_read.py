"""Membaca YAML: data polos, letak setiap bagian, dan yang ditolak tanpa jejak kesalahan program."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from standar.source.events import plain
from standar.source.marks import item_codes, item_texts
from standar.source.read import MAX_BYTES, MAX_DEPTH, Angka, decode, read, read_bytes
from tests.scale import LINEAR, growth

KEPT = "50.000 08.30 081234 +62811 5e4 50_000 1:30 0x1F .5 .inf -0 1.5".split()
MEANT: dict[str, Any] = {
    "": None, "~": None, "null": None, "true": True, "False": False, "0": 0, "25": 25, "-3": -3,
    "ya": "ya", "no": "no", "on": "on", "2026-01-02": "2026-01-02", "1/2": "1/2",
    "0800-1": "0800-1",
}  # fmt: skip


@pytest.mark.parametrize("text", KEPT)
def test_what_others_take_for_a_number_is_kept_as_written(text: str) -> None:
    value = plain(text)
    assert isinstance(value, Angka)
    assert value == text


@pytest.mark.parametrize(("text", "value"), MEANT.items())
def test_plain_scalar_means_what_it_says(text: str, value: object) -> None:
    assert plain(text) == value
    assert not isinstance(plain(text), Angka)


def test_quoted_scalar_is_always_text() -> None:
    assert read("a: '081'\nb: \"true\"\nc: ''\n").data == {"a": "081", "b": "true", "c": ""}


# --- refusals ------------------------------------------------------------------------------------

REFUSED = {
    "a: &x 1\n": ["jangkar-yaml"],
    "&x a: 1\n": ["jangkar-yaml"],
    "a: *x\n": ["alias-yaml"],
    "<<: {b: 1}\n": ["penggabungan-yaml"],
    "a: !!str 1\n": ["tag-yaml"],
    "a: ! 1\n": ["tag-yaml"],
    "? [a]\n: b\n": ["kunci-rumit"],
    "{{x}}": ["kunci-rumit"],
    "a: 1\na: 2\n": ["kunci-ganda"],
    "a: 1\n---\nb: 1\n": ["dokumen-kedua"],
    "%YAML 1.1\n---\na: 1\n": ["direktif-yaml"],
    "a: b\tc\n": ["tab-di-luar-kutip"],
    "a:\n  - 1\n \t\n": ["tab-sebagai-indentasi"],
    "a: \x00\n": ["karakter-kendali"],
    "a: \u202eb\n": ["karakter-kendali"],
    "a: \ud800\n": ["karakter-kendali"],
    "[" * (MAX_DEPTH + 1): ["terlalu-dalam"],
}


@pytest.mark.parametrize("text", REFUSED)
def test_what_a_standard_does_not_need_is_refused(text: str) -> None:
    assert [fault.kind for fault in read(text).faults] == REFUSED[text]


def test_reading_goes_on_after_what_is_refused() -> None:
    source = read("a: &x 1\na: 2\nb: *x\nc:\t3\n")
    assert source.data == {"a": 1, "b": None, "c": 3}
    assert [(f.kind, f.line, f.column) for f in source.faults] == [
        ("jangkar-yaml", 1, 4), ("kunci-ganda", 2, 1), ("alias-yaml", 3, 4),
        ("tab-di-luar-kutip", 4, 3),
    ]  # fmt: skip


def test_deepest_allowed_text_is_read() -> None:
    assert read("[" * MAX_DEPTH + "]" * MAX_DEPTH).faults == []


@pytest.mark.parametrize(
    "text", ["a: 'x\ty'\n", 'a: "x\n \ty"\n', "a: |\n  x\ty\n", "# a\tb\na: b # c\td\n"]
)
def test_tab_in_quotes_blocks_and_comments_is_allowed(text: str) -> None:
    assert read(text).faults == []


def test_duplicate_key_names_the_first_line() -> None:
    (fault,) = read("a: 1\nb:\n  c: 1\n  c: 2\n").faults
    assert (fault.path, fault.values) == (("b", "c"), {"kunci": "c", "baris_pertama": 3})


# --- bytes ---------------------------------------------------------------------------------------


def test_byte_order_mark_is_stripped() -> None:
    assert read_bytes(b"\xef\xbb\xbfa: 1\n", "x").data == {"a": 1}


def test_other_encodings_are_refused_with_their_place() -> None:
    text, fault = decode("a: 1\nbé: caf".encode() + b"\xe9\n")
    assert text == ""
    assert fault is not None
    assert (fault.kind, fault.line, fault.column) == ("bukan-utf-8", 2, 8)


def test_file_of_the_greatest_size_is_read_and_one_byte_more_is_not() -> None:
    raw = b"a: '" + b"x" * (MAX_BYTES - 5) + b"'"
    assert read_bytes(raw, "x").faults == []
    assert [f.kind for f in read_bytes(raw + b"\n", "x").faults] == ["berkas-terlalu-besar"]


# --- places --------------------------------------------------------------------------------------

TEXT = """\
layanan: Kartu Keluarga
persyaratan:
  - kode: kk
    nama: "Kartu Keluarga"
  - Buku nikah
produk: {kode: kk, nama: KK}
evaluasi:
😀: 漢字
"""
PLACES = {
    "": (1, 1, 0),
    "layanan": (1, 10, 14),
    "persyaratan": (2, 1, 11),
    "persyaratan/kk": (3, 5, 0),
    "persyaratan/kk/nama": (4, 11, 16),
    "persyaratan/2": (5, 5, 10),
    "persyaratan/2/nama": (5, 5, 10),
    "produk": (6, 1, 6),
    "produk/1/nama": (6, 26, 2),
    "produk/kk/nama": (6, 26, 2),
    "produk/kk/bentuk": (6, 9, 0),
    "evaluasi": (7, 1, 8),
    "biaya": (1, 1, 0),
    "biaya/tarif/1": (1, 1, 0),
    "😀": (8, 4, 2),
}


@pytest.mark.parametrize("path", PLACES)
def test_part_is_located_where_it_is_written_or_at_its_nearest_ancestor(path: str) -> None:
    assert read(TEXT).locate(tuple(filter(None, path.split("/")))) == PLACES[path]


def test_key_of_a_scalar_is_located_when_asked() -> None:
    assert read(TEXT).locate(("persyaratan", "kk", "nama"), key=True) == (4, 5, 4)


def test_scalar_is_given_as_it_stands_in_the_text() -> None:
    source = read(TEXT)
    assert source.written(("persyaratan", "kk", "nama")) == '"Kartu Keluarga"'
    assert source.written(("persyaratan",)) is None
    assert source.written(("tidak", "ada")) is None


def test_item_is_found_by_its_code_before_its_place() -> None:
    items: list[Any] = [{"kode": "2"}, {"nama": "x"}, "teks"]
    names = item_texts(items) | item_codes(items)
    assert [names.get(name) for name in ("2", "3", "1", "4", "x", "y")] == [0, 2, 0, None, 1, None]


def test_item_is_found_by_its_code_then_its_place_then_by_what_it_says_first() -> None:
    items: list[Any] = [
        {"bila": "kurang", "maka": "lengkap"}, {"bila": "lengkap", "maka": "a"},
        {"nama": "1", "jumlah": 4}, {"nama": "b", "kode": "a"},
    ]  # fmt: skip
    names = item_texts(items) | item_codes(items)
    found = [names.get(name) for name in ("kurang", "lengkap", "1", "a", "b")]
    assert found == [0, 1, 0, 3, 3]


def test_part_of_a_list_without_codes_is_located_by_its_own_key() -> None:
    source = read("waktu:\n- tahap: menjawab\n  lama: 5 hari\n- {tahap: memutus, lama: 9 hari}\n")
    assert source.locate(("waktu", "menjawab", "lama")) == (3, 9, 6)
    assert source.locate(("waktu", "memutus")) == (4, 3, 0)
    assert source.locate(("waktu", "2", "lama")) == source.locate(("waktu", "memutus", "lama"))


def test_locating_every_item_of_a_long_list_takes_no_more_than_its_share() -> None:
    def prepare(size: int) -> Callable[[], object]:
        source = read("sarana:\n" + "- dll\n- {kode: a}\n" * size)
        return lambda: [source.locate(("sarana", str(n))) for n in range(1, 2 * size + 1)]

    assert growth(prepare, 2000) < LINEAR
