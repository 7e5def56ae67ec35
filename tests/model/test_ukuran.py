"""Ukuran beban: hari kerja dan rupiah dari nilai yang lazim dan yang sebesar-besarnya."""

from __future__ import annotations

from decimal import Decimal

import pytest

from standar.model import Satuan, StandarPelayanan
from standar.model.ukuran import ukuran


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("3 hari kerja", "3"), ("2 minggu", "10"), ("3 x 24 jam", "2.14"), ("15 jam", "2"),
        ("3 hari kerja - 2 minggu", "10"), ("30 menit - 1 jam", "0.13"),
    ],
)  # fmt: skip
def test_waiting_counts_in_working_days(text: str, days: str) -> None:
    service = StandarPelayanan.model_validate({"layanan": "x", "jangka_waktu": text})
    assert ukuran(service).hari_kerja == Decimal(days)


@pytest.mark.parametrize("unit", Satuan)
def test_the_largest_promise_still_has_a_measure(unit: Satuan) -> None:
    text = f"999.999.999.999,99 {unit.value}"
    service = StandarPelayanan.model_validate({"layanan": "x", "jangka_waktu": text})
    days = ukuran(service).hari_kerja
    assert days is not None
    assert days > 0
