"""Aturan biaya: gratis dengan perkecualian dilaporkan, dan rentang dari nol tetap bertarif."""

from __future__ import annotations

import pytest

from standar.model import StandarPelayanan
from standar.plan import Plan
from standar.rules import catalogue


def reported(text: str) -> list[str]:
    service = StandarPelayanan.model_validate({"layanan": "x", "biaya": text})
    found = Plan(catalogue().values()).run(service, {StandarPelayanan: service})
    return [rule.id for rule, finding in found if finding.path[:1] == ("biaya",)]


@pytest.mark.parametrize(
    "text",
    [
        "tidak dipungut biaya (kecuali penggantian karena hilang Rp50.000)",
        "gratis/tidak dipungut biaya, kecuali denda Rp1.000.000",
        "Menyesuaikan",
        "Rp٥٠",
    ],
)
def test_a_fee_that_is_not_plain_is_reported(text: str) -> None:
    assert reported(text) == ["biaya-tanpa-besaran"]


@pytest.mark.parametrize("text", ["Rp50.000", "Rp50.000/hari", "Rp0 - Rp50.000"])
def test_a_tariff_asks_for_its_basis(text: str) -> None:
    assert reported(text) == ["tarif-tanpa-dasar-hukum"]
