"""Standar kecil yang hanya memuat beberapa bagian, dan yang dikatakan aturan tentangnya."""

from __future__ import annotations

from standar.check.definition import Finding
from standar.check.plan import Plan
from standar.model import StandarPelayanan
from standar.rules import catalogue
from standar.source.read import read


def findings(rule: str, text: str) -> list[Finding]:
    """What one rule finds in a standard of which only these parts are written."""
    data = {"layanan": "Penerbitan Kartu Keluarga", **read(text).data}
    standar = StandarPelayanan.model_validate(data)
    results = Plan([catalogue()[rule]]).run(standar, {StandarPelayanan: standar})
    return [found for _, found in results]
