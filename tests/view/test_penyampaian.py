"""Uraian persyaratan: sebuah kelompok berkata kapan ia diminta, dan berapa darinya."""

from __future__ import annotations

from typing import Any

import pytest

from standar.model import Persyaratan
from standar.view.blocks import Items, words
from standar.view.penyampaian import persyaratan
from standar.view.scope import Scope

KTP = {"nama": "KTP-el"}


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ({"semua": [KTP]}, ["Semua ini:"]),
        ({"salah_satu": [KTP]}, ["Salah satu dari:"]),
        ({"semua": [KTP], "syarat": "pengurusan dikuasakan"},
         ["Bila pengurusan dikuasakan, semua ini:"]),
        ({"salah_satu": [KTP], "syarat": "bila hilang", "bentuk": "asli"},
         ["Bila hilang, salah satu dari (asli):"]),
        ({"nama": "Bukti alamat", "salah_satu": [KTP], "syarat": "bila hilang"},
         ["Bukti alamat", "Berlaku: bila hilang", "Salah satu dari:"]),
        ({"nama": "KTP-el", "bentuk": "asli", "rangkap": 2}, ["KTP-el (asli, rangkap 2)"]),
    ],
)  # fmt: skip
def test_a_requirement_reads_as_one_would_say_it(value: dict[str, Any], shown: list[str]) -> None:
    [block] = persyaratan([Persyaratan.model_validate(value)], Scope((), {}))
    assert isinstance(block, Items)
    [item] = block.items
    assert [words(item.text), *map(words, item.details)] == shown
