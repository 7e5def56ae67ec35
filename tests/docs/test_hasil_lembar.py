"""Halaman hasil lembar: sama dengan yang terjadi, dan setiap yang luput bersebab."""

from __future__ import annotations

from pathlib import Path

from tests.process import same_as_golden
from tests.test_kasus import cases, harapan

from .lembar import KINDS, PAGE, page


def test_the_page_says_what_really_comes_of_the_sheets() -> None:
    same_as_golden(str(PAGE), page())


@cases
def test_what_is_not_reported_has_a_reason(case: Path) -> None:
    for item in harapan(case).get("belum", ()):
        assert item.keys() == {"butir", "golongan", "sebab"}
        assert item["golongan"] in KINDS
        assert item["butir"].endswith((".", "”", ")"))
        assert item["sebab"].endswith(".")
