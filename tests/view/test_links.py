"""Tautan antarhalaman: pendek, relatif, dan aman bagi nama folder yang aneh."""

from __future__ import annotations

import posixpath
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from standar.view.links import letter_page, relative

SEGMENT = st.text("ab c#?%:é", min_size=1, max_size=3)
PAGE = st.lists(SEGMENT, min_size=1, max_size=4).map("/".join)


@pytest.mark.parametrize(
    ("target", "page", "href"),
    [
        ("index.html", "index.html", "index.html"),
        ("index.html", "layanan/a/b.html", "../../index.html"),
        ("layanan/a/c.html", "layanan/a/b.html", "c.html"),
        ("layanan/a b#c/x.html", "layanan/index.html", "a%20b%23c/x.html"),
        ("layanan/a:b/x.html", "layanan/index.html", "a%3Ab/x.html"),
    ],
)
def test_links_are_relative_and_quoted(target: str, page: str, href: str) -> None:
    assert relative(target, page) == href


def test_a_link_can_lead_to_a_part() -> None:
    assert relative("a/x.html", "a/y.html", ("persyaratan", "kk")) == "x.html#persyaratan/kk"


@given(target=PAGE, page=PAGE)
def test_following_a_link_arrives(target: str, page: str) -> None:
    there = posixpath.join(posixpath.dirname(page), unquote(relative(target, page)))
    assert posixpath.normpath(there) == target


def test_letters_and_digits_have_pages_of_their_own() -> None:
    assert letter_page("A") == "layanan/_a.html"
    assert letter_page("0–9") == "layanan/_angka.html"
