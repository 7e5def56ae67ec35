"""Mesin aturan: mendaftar, memanggil untuk setiap bagian, menempatkan, dan mengurutkan."""

from __future__ import annotations

from types import ModuleType

import pytest

from standar.check.definition import Finding, Findings, at, collect, rule
from standar.diagnostic import Severity
from standar.model import Produk


@rule(Severity.SARAN, message="Produk {nama}.")
def produk_disebut(produk: Produk) -> Findings:
    """Setiap produk disebut.

    Alasannya.
    """
    yield at("nama", nama=produk.nama, ditemukan=produk.nama)


def test_rule_takes_its_name_and_texts_from_the_function() -> None:
    assert produk_disebut.id == "produk-disebut"
    assert produk_disebut.title == "Setiap produk disebut"
    assert produk_disebut.topik == "test_definition"
    assert produk_disebut.subject is Produk


def test_rule_without_a_part_to_check_is_refused_at_once() -> None:
    def tanpa_bagian(teks: int) -> Findings:
        yield at(str(teks))

    with pytest.raises(TypeError, match="first parameter"):
        rule(Severity.SARAN, message="")(tanpa_bagian)


def test_rule_that_is_defined_twice_is_refused() -> None:
    first, second = ModuleType("satu"), ModuleType("dua")
    vars(first)["x"] = produk_disebut
    assert collect([first]) == {"produk-disebut": produk_disebut}
    vars(second)["y"] = produk_disebut
    with pytest.raises(ValueError, match="defined twice"):
        collect([first, second])


def test_finding_carries_values_apart_from_the_written_text() -> None:
    assert at("a", "b", ditemukan="x", diharapkan="y", n=1) == Finding(
        ("a", "b"), {"n": 1}, "x", "y"
    )
