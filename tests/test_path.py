"""Alamat bagian: menulis dan membaca kembali."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from standar.path import ROOT, parse, show


def test_segments_are_joined_with_slashes() -> None:
    assert show(("persyaratan", "kk")) == "persyaratan/kk"


def test_slash_and_tilde_inside_a_segment_are_escaped() -> None:
    assert show(("tambahan", "a/b~c")) == "tambahan/a~1b~0c"


@pytest.mark.parametrize("text", ["", "biaya", "biaya/tarif/1", "tambahan/a~1b", "a~01"])
def test_text_is_shown_as_it_was_parsed(text: str) -> None:
    assert show(parse(text)) == text


def test_empty_text_is_the_root() -> None:
    assert parse("") == ROOT


@given(st.lists(st.text(min_size=1), min_size=1).map(tuple))
def test_parsing_undoes_showing(path: tuple[str, ...]) -> None:
    assert parse(show(path)) == path
