"""Mesin aturan: mendaftar, memanggil untuk setiap bagian, menempatkan, dan mengurutkan."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import pytest

from standar.check import Finding, Findings, Plan, Rule, at, collect, diagnose, rule, unique
from standar.diagnostic import Diagnostic, Position, Severity
from standar.model import Node, Produk, StandarPelayanan, Unit
from standar.path import Path

STANDARD = StandarPelayanan.model_validate(
    {"layanan": "KK", "produk": [{"kode": "kk", "nama": "KK"}, "Salinan"]}
)


@rule(Severity.SARAN, message="Produk {nama}.")
def produk_disebut(produk: Produk) -> Findings:
    """Setiap produk disebut.

    Alasannya.
    """
    yield at("nama", nama=produk.nama, ditemukan=produk.nama)


@rule(Severity.GALAT, law="UU 1", message="Bagian.")
def bagian_apa_pun(bagian: Node) -> Findings:
    """Bagian apa pun."""
    yield at()


@rule(Severity.PERINGATAN, message="Unit.")
def hanya_dengan_unit(standar: StandarPelayanan, unit: Unit) -> Findings:
    """Hanya dengan unit."""
    yield at(unit=unit.nama)


def run(*rules: Rule, whole: object = STANDARD) -> list[tuple[str, Path]]:
    return [(entry.id, found.path) for entry, found in Plan(rules).run(STANDARD, whole)]


def test_rule_takes_its_name_and_texts_from_the_function() -> None:
    assert produk_disebut.id == "produk-disebut"
    assert produk_disebut.title == "Setiap produk disebut"
    assert produk_disebut.topik == "test_check"
    assert produk_disebut.subject is Produk


def test_rule_without_a_part_to_check_is_refused_at_once() -> None:
    def tanpa_bagian(teks: str) -> Findings:
        yield at(teks)

    with pytest.raises(TypeError, match="first parameter"):
        rule(Severity.SARAN, message="")(tanpa_bagian)


def test_rule_is_called_for_every_part_of_its_type_with_full_address() -> None:
    assert run(produk_disebut) == [
        ("produk-disebut", ("produk", "kk", "nama")), ("produk-disebut", ("produk", "2", "nama")),
    ]  # fmt: skip


def test_rule_on_any_part_is_called_for_all_of_them() -> None:
    assert [path for _, path in run(bagian_apa_pun)] == [(), ("produk", "kk"), ("produk", "2")]


def test_rule_with_a_second_parameter_speaks_only_with_such_a_whole() -> None:
    assert run(hanya_dengan_unit) == []
    assert run(hanya_dengan_unit, whole=Unit(nama="Dinas")) == [("hanya-dengan-unit", ())]


def test_address_before_the_walk_is_kept() -> None:
    found = list(Plan([produk_disebut]).run(STANDARD, STANDARD, ("bawaan",)))
    assert found[0][1].path == ("bawaan", "produk", "kk", "nama")


def test_severity_may_be_changed_or_switched_off() -> None:
    results = [(produk_disebut, at("nama")), (bagian_apa_pun, at())]
    severities: dict[str, Severity | None] = {
        "produk-disebut": Severity.GALAT,
        "bagian-apa-pun": None,
    }
    shown = list(diagnose(results, lambda path: Position("x", len(path) + 1), severities))
    assert [(d.rule, d.severity, d.place.line) for d in shown] == [
        ("produk-disebut", Severity.GALAT, 2)
    ]


def test_findings_are_told_once_and_in_reading_order() -> None:
    def finding(line: int, **values: Any) -> Diagnostic:
        return Diagnostic("a", Severity.SARAN, Position("x", line), values=values)

    found = unique([finding(3), finding(1, n=1), finding(3), finding(1, n=2)])
    assert [(d.place.line, dict(d.values)) for d in found] == [
        (1, {"n": 1}),
        (1, {"n": 2}),
        (3, {}),
    ]


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
