"""Menambah dan mengisi butir YAML: teks apa pun terbaca sama, dan yang lain tetap tertulis sama."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from standar.source.items import Entry, Unwritable, append, update, update_many
from standar.source.prose import WIDTH, clean, on_one_line, written
from standar.source.read import read_bytes
from standar.source.scalar import value_of
from tests.scale import LINEAR, growth

PIECES = (
    "a", "b: ", "c:", " ", "  ", "\n", "\n  ", "- ", "[", "]", "{", "}", ",", "'", '"', "\t",
    " # x", "&x ", "*x", "!!str ", "|", ">", "? ", "%", "@", "---\n", "...\n", "\\", "<<: ", "é😀",
    "50.000", "\x00", "\u2028", "\u200b", "\u202e", "\x85", "\ud800", "ya", "null", "~",
    "2025-11-03", "0123",
    "kata " * 30, "\r\n", "\r", "\n\n", "\n#", "\u00a0", "👨‍👩‍👧",
)  # fmt: skip
ANYTHING = (st.lists(st.sampled_from(PIECES), max_size=25).map("".join) | st.text()).filter(
    lambda text: bool(clean(text))
)
FILES = (
    b"", b"# kepala\n", b"[]\n", b"# kepala\n[] # belum ada\n", b"masukan: []\n", b"masukan:\n",
    b"- kode: m-01\n  isi: x # tepi\n# ekor\n", b"masukan:\n- kode: m-01\n  isi: x",
    b"  - kode: m-01\n    isi: |\n      x\n      y\n\n# ekor",
    b"\xef\xbb\xbf- {kode: m-01, isi: x}\r\n...\r\n",
    b"---\n- kode: m-01\n  isi: >-\n    x\n    y\n\n\n- kode: m-00 # dua\n  isi: 'z'\n",
)  # fmt: skip


def items(raw: bytes) -> list[Any]:
    source = read_bytes(raw, "")
    assert source.faults == []
    data = source.data["masukan"] if isinstance(source.data, dict) else source.data
    return list(data or [])


def lines(raw: bytes) -> list[bytes]:
    return [row.rstrip() for row in raw.splitlines() if row.strip(b"[] \r\n")]


@given(ANYTHING, st.sampled_from(FILES))
@example("a\n\tb", FILES[0])
@example("kata  " * 40, FILES[1])
def test_whatever_is_appended_reads_back_the_same(text: str, file: bytes) -> None:
    entry: Entry = {"kode": "m-77", "isi": clean(text), "terhadap": ("a/b", clean(text))}
    new = append(file, [entry, {"kode": "m-78", "isi": "y"}], "masukan")
    assert items(new)[:-2] == items(file)
    assert items(new)[-2:] == [
        {"kode": "m-77", "isi": clean(text), "terhadap": ["a/b", clean(text)]},
        {"kode": "m-78", "isi": "y"},
    ]
    heads = {b"masukan:", b"masukan: []", b"[] # belum ada"}
    assert [row for row in lines(file) if row not in lines(new) and row not in heads] == []


@given(ANYTHING, ANYTHING, st.sampled_from([file for file in FILES if b"m-01" in file]))
def test_whatever_is_filled_in_reads_back_the_same(one: str, two: str, file: bytes) -> None:
    first = update(file, "m-01", {"tanggapan": clean(one), "gabung": ("m-09",)}, "masukan")
    second = update(first, "m-01", {"tanggapan": clean(two), "gabung": ("m-10",)}, "masukan")
    found = items(second)
    assert found[0] | {"isi": ""} == {
        "kode": "m-01", "isi": "", "tanggapan": clean(two), "gabung": ["m-09", "m-10"],
    }  # fmt: skip
    assert [found[0]["isi"], *found[1:]] == [items(file)[0]["isi"], *items(file)[1:]]
    assert [row for row in lines(file) if row.lstrip().startswith(b"#") and row not in
            lines(second)] == []  # fmt: skip


@given(ANYTHING)
def test_a_value_takes_one_line_where_it_must(text: str) -> None:
    assert "\n" not in on_one_line(clean(text))
    assert value_of(on_one_line(clean(text))) == clean(text)


def test_long_texts_are_folded_and_lines_are_kept() -> None:
    assert written("kata " * 40 + "akhir", 2).startswith(">-\n    kata kata")
    assert max(map(len, written("kata " * 40 + "akhir", 2).splitlines())) <= WIDTH + 2
    assert written("satu\n\n- dua: tiga", 2) == "|-\n    satu\n\n    - dua: tiga"


def test_comments_beside_a_value_stay() -> None:
    file = b"- kode: m-01 # a\n  isi: x # b\n  keputusan: # c\n  gabung: [m-02] # d\n# e\n"
    new = update(
        file, "m-01", {"keputusan": "ditolak", "isi": "y z", "gabung": ("m-03",)}, "masukan"
    )
    assert new == (
        b"- kode: m-01 # a\n  isi: y z # b\n  keputusan: ditolak # c\n"
        b"  gabung: [m-02, m-03] # d\n# e\n"
    )


def test_a_list_below_its_key_grows_by_a_line_and_a_single_value_becomes_one() -> None:
    file = b"- kode: m-01\n  gabung:\n    - m-02 # d\n- kode: m-05\n  gabung: m-06\n"
    new = update(file, "m-01", {"gabung": ("m-02", "m-03")}, "masukan")
    assert new == file.replace(b"# d\n", b"# d\n    - m-03\n")
    assert update(file, "m-05", {"gabung": ("m-07",)}, "masukan") == file.replace(
        b"m-06", b"[m-06, m-07]"
    )


def test_ends_of_lines_follow_the_file() -> None:
    new = append(b"- kode: m-01\r\n  isi: x\r\n", [{"kode": "m-02", "isi": "a\nb"}], "masukan")
    assert new.count(b"\n") == new.count(b"\r\n") == 6


@pytest.mark.parametrize(
    "file",
    [
        b"[{kode: m-01, isi: x}]\n",
        b"- kode: m-01\n  isi: 'x\n",
        b"teks\n",
        b"\xff\xfe-\x00",
        b"a: 1",
    ],
)
def test_what_cannot_be_edited_surely_is_left_to_a_person(file: bytes) -> None:
    with pytest.raises(Unwritable):
        append(file, [{"kode": "m-02", "isi": "y"}], "masukan")


@pytest.mark.parametrize("code", ["m-02", "", "m-0"])
def test_an_item_that_is_not_there_or_there_twice_cannot_be_filled(code: str) -> None:
    file = b"- kode: m-01\n  isi: x\n- kode: m-02\n  isi: y\n- kode: m-02\n  isi: z\n"
    with pytest.raises(Unwritable):
        update(file, code, {"isi": "y"}, "masukan")


@pytest.mark.parametrize("file", [
    b"masukan: [ # belum ada\n]\n# ekor\n", b"[\n# catatan\n]\n# ekor\n",
])  # fmt: skip
def test_a_list_with_a_comment_between_its_brackets_is_left_to_a_person(file: bytes) -> None:
    with pytest.raises(Unwritable):
        append(file, [{"kode": "m-01", "isi": "x"}], "masukan")


def test_a_comment_at_the_head_of_a_text_is_not_written_over() -> None:
    file = b"- kode: m-01\n  tanggapan: >- # DRAF\n    lama\n  isi: '# x'\n"
    with pytest.raises(Unwritable):
        update(file, "m-01", {"tanggapan": "baru"}, "masukan")
    assert b">- # DRAF" in update(file, "m-01", {"isi": "y"}, "masukan")


MANY: dict[str, Entry] = {"m-01": {"gabung": ("m-03",)}, "m-02": {"isi": "y", "usulan": "z"}}
TWO = (
    b"- kode: m-01\n  isi: x\n- {kode: m-02, isi: z}\n",
    b"- kode: m-01\n  gabung: [m-09] # tepi\n- kode: m-02 # dua\n\n# ekor\n",
    b"- kode: m-02\n  isi: |\n    x\n    # x\n- {kode: m-01, isi: z # x\n  }\n- kode: m-00\n",
    b"masukan:\r\n  - kode: m-01\r\n    gabung:\r\n      - m-09\r\n  - kode: m-02\r\n",
)


@pytest.mark.parametrize("file", TWO)
@pytest.mark.parametrize("turned", [False, True])
def test_many_items_at_once_are_filled_as_one_after_another(file: bytes, turned: bool) -> None:
    wanted: dict[str, Entry] = dict(reversed(MANY.items())) if turned else {**MANY}
    one = file
    for code, values in wanted.items():
        one = update(one, code, values, "masukan")
    assert update_many(file, wanted, "masukan") == one != file


def test_many_items_are_filled_or_none() -> None:
    with pytest.raises(Unwritable):
        update_many(TWO[0], {**MANY, "m-03": {"isi": "y"}}, "masukan")
    with pytest.raises(Unwritable):
        update_many(TWO[0].replace(b"isi: x", b"isi: *x"), {**MANY}, "masukan")


def test_filling_many_items_grows_with_them() -> None:
    def prepare(size: int) -> Callable[[], object]:
        rows = (f"- kode: m-{n:04d}\n  isi: Terlalu lama\n" for n in range(size))
        wanted = {f"m-{n:04d}": {"gabung": (f"n-{n}",)} for n in range(size)}
        raw = "".join(rows).encode()
        return lambda: update_many(raw, wanted, "masukan")

    assert growth(prepare, 40) < LINEAR
