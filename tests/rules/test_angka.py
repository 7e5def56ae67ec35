"""Aturan angka: bilangan dan katanya dibandingkan, nol dan o dibedakan."""

from __future__ import annotations

import pytest

from standar.check.plan import Plan
from standar.model import StandarPelayanan
from standar.rules import catalogue
from tests.rules.teks import findings, mended


@pytest.mark.parametrize(
    "text", ["3 (dua) lembar", "21 (dua puluh dua) hari", "1.500 (seribu) orang", "2(Tiga) rangkap"]
)
def test_a_number_and_its_words_that_differ_are_reported(text: str) -> None:
    assert len(findings("bilangan-beda-kata", text, "jumlah")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "3 (tiga) lembar", "1.500 (seribu lima ratus) orang", "100 (satu ratus) lembar",
        "2 (dua) lembar dan 1 (satu) map", "4 (empat) x 6 (enam)",
        "3 (tiga puluh menit setiap sesi)", "3 (dua di antaranya asli)",
    ],
)  # fmt: skip
def test_a_number_and_its_own_words_are_not_reported(text: str) -> None:
    assert findings("bilangan-beda-kata", text, "jumlah") == []


def test_the_reader_judges_the_fields_of_time() -> None:
    assert findings("bilangan-beda-kata", "3 (dua) hari", "jangka_waktu/lama") == []


@pytest.mark.parametrize(
    ("text", "right"),
    [("0rang tua", "Orang tua"), ("UU N0 25 Tahun 2009", "UU No 25 Tahun 2009"), ("f0to", "foto")],
)
def test_a_zero_in_a_word_becomes_an_o(text: str, right: str) -> None:
    assert mended("nol-pengganti-huruf-o", text).lower() == right.lower()


@pytest.mark.parametrize("text", ["AK-0", "B0A1", "versi0", "08.00", "covid0"])
def test_a_zero_in_a_code_stays(text: str) -> None:
    assert findings("nol-pengganti-huruf-o", text) == []


def swapped(first: str, second: str) -> int:
    service = StandarPelayanan.model_validate(
        {"layanan": "x", "ringkasan": first, "sasaran": second, "sop": {"nomor": "AK-32"}}
    )
    plan = Plan([catalogue()["kode-formulir-tertukar"]])
    return len(plan.run(service, {StandarPelayanan: service}))


def test_a_form_with_two_orders_of_digits_is_reported() -> None:
    assert swapped("Mengisi AK-23", "Membawa AK-32") == 1


@pytest.mark.parametrize("second", ["AK-23", "AK-24", "KK-32", "telepon 0541-32", "AK"])
def test_other_forms_are_not(second: str) -> None:
    assert swapped("Mengisi AK-23", second) == 0
