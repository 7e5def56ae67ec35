"""Catatan terbitan: yang ditulis terbaca lagi, dan yang menunjuk ke luar tidak dipercaya."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from standar.site.manifest import (
    MANIFEST,
    UNKNOWN,
    VERSION,
    Written,
    names,
    read_manifest,
    write_manifest,
)

ODD = ["a.html", "b c/d  e.html", " f", "baris\nbaru.html", 'kutip"\\.html', "é/😀.html", "1 2 3"]


def noted(folder: Path, berkas: object) -> dict[str, Written]:
    """What is read of a manifest that somebody has written."""
    data = {"versi": VERSION, "kunci": "k", "bagian": {"s": {"kunci": "x", "berkas": berkas}}}
    (folder / MANIFEST).write_text(json.dumps(data), encoding="utf-8")
    return read_manifest(folder / MANIFEST)[0]


def test_what_is_noted_is_read_back_whatever_the_names(tmp_path: Path) -> None:
    files = {name: (number, 10**18 + number) for number, name in enumerate(ODD)} | {"z": UNKNOWN}
    shares = {"": Written("", ""), "satu": Written.of("k1", files)}
    write_manifest(tmp_path, "semua", shares)
    found, whole = read_manifest(tmp_path / MANIFEST)
    assert (found, whole) == (shares, "semua")
    assert dict(found["satu"].files()) == files
    assert [*names(found.values())] == [*ODD, "z"]


@given(st.dictionaries(st.text(st.characters(exclude_characters="\0"), min_size=1), st.integers()))
def test_a_share_holds_the_files_that_it_was_given(files: dict[str, int]) -> None:
    marks = {name: (mark, -mark) for name, mark in files.items()}
    written = Written.of("k", marks)
    assert dict(written.files()) == marks
    assert [*written.names()] == [*marks]


@pytest.mark.parametrize(
    "name", ["../x", "a/../../x", "/x", "", "C:/x", "C:x", "..\\x", "\\\\host\\x", "a/..\\..\\x"]
)
def test_a_name_outside_of_the_folder_is_not_read(name: str, tmp_path: Path) -> None:
    found = noted(tmp_path, f"1 2 {name}\x003 4 aman.html")
    assert dict(found["s"].files()) == {"aman.html": (3, 4)}


@pytest.mark.parametrize("note", ["", "x", "1 x", "1 2", "x y z", "1 2 ", "1.5 2 a", "１ 2 a"])
def test_what_is_no_note_is_left_out(note: str, tmp_path: Path) -> None:
    assert dict(noted(tmp_path, f"{note}\x003 4 aman.html")["s"].files()) == {"aman.html": (3, 4)}
    assert dict(noted(tmp_path, note)["s"].files()) == {}


@pytest.mark.parametrize("berkas", [None, 7, ["a"], {"a": [1, 2]}])
def test_a_share_of_another_form_is_not_read(berkas: object, tmp_path: Path) -> None:
    assert noted(tmp_path, berkas) == {}


@pytest.mark.parametrize("text", ["", "{", "7", '{"versi": 2, "kunci": "", "bagian": {}}', "[[]]"])
def test_what_is_no_manifest_is_an_empty_one(text: str, tmp_path: Path) -> None:
    (tmp_path / MANIFEST).write_text(text, encoding="utf-8")
    shares, whole = read_manifest(tmp_path / MANIFEST)
    assert ([*names(shares.values())], whole) == ([], "")
