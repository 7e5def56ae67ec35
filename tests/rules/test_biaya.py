"""Aturan biaya: yang mirip kesalahan tetapi wajar tidak ditegur."""

from __future__ import annotations

import pytest

from standar.check.plan import Plan
from standar.model import StandarPelayanan
from standar.rules import catalogue

from .standar_kecil import findings


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
def test_a_tariff_asks_for_its_basis_and_how_to_pay(text: str) -> None:
    assert sorted(reported(text)) == ["cara-pembayaran-belum-disebut", "tarif-tanpa-dasar-hukum"]


@pytest.mark.parametrize(
    "biaya",
    [
        "gratis",
        "{gratis: ya, catatan: Petugas tidak menerima pemberian sukarela.}",
        "{gratis: ya, catatan: Biaya tidak dapat berubah di tengah jalan.}",
        "{tarif: [{uraian: Perubahan data, jumlah: Rp5.000}]}",
    ],
)
def test_a_plain_fee_is_not_called_uncertain(biaya: str) -> None:
    assert findings("kata-kabur-pada-biaya", f"biaya: {biaya}") == []


@pytest.mark.parametrize(
    "baris",
    [
        "{uraian: Sampah, jumlah: Rp15, per: kilogram}",
        "{uraian: Izin reklame, jumlah: Rp0}",
        "{uraian: Materai, jumlah: Rp100}",
        "{uraian: Bunga, jumlah: Rp2, rumus: 2 × T}",
    ],
)
def test_a_small_sum_with_a_reason_is_left_alone(baris: str) -> None:
    assert findings("tarif-tidak-wajar", f"biaya: {{tarif: [{baris}]}}") == []


@pytest.mark.parametrize(
    "baris",
    [
        "{uraian: Sewa, jumlah: Rp5.000, per: jam}, {uraian: Sewa, jumlah: Rp9.000, per: hari}",
        "{uraian: Sewa, jumlah: Rp5, untuk: a}, {uraian: Sewa, jumlah: Rp9, untuk: b}",
        "{uraian: Sewa, jumlah: Rp5, kelompok: Aula}, {uraian: Sewa, jumlah: Rp9, kelompok: Mobil}",
        "{uraian: Sewa, jumlah: Rp5, kanal: luring}, {uraian: Sewa, jumlah: Rp9, kanal: daring}",
        "{uraian: Sewa, jumlah: Rp5}, {uraian: Sewa, jumlah: Rp9, tambahan: ya}",
    ],
)
def test_rows_for_different_cases_are_no_repetition(baris: str) -> None:
    assert findings("tarif-ganda", f"biaya: {{tarif: [{baris}]}}") == []


@pytest.mark.parametrize(
    "biaya",
    [
        "{tarif: [{uraian: Semua, jumlah: Rp5.000}]}",
        "{tarif: [{uraian: Baru, jumlah: Rp5.000, untuk: a}], catatan: Varian lain gratis.}",
        "gratis",
    ],
)
def test_a_variant_that_costs_nothing_or_what_all_pay_is_not_missed(biaya: str) -> None:
    assert findings("varian-tanpa-tarif", f"varian: {{a: Satu, b: Dua}}\nbiaya: {biaya}") == []


@pytest.mark.parametrize(
    ("rumus", "lambang"),
    [
        ("LLt × SHST", ["SHST"]),
        ("Rp 5.000 × jumlah lembar", []),
        ("Luas lantai × tarif dasar", []),
        ("LLt × LLt", []),
        ("V × Ibg", ["V", "Ibg"]),
    ],
)
def test_only_what_looks_like_a_symbol_asks_for_its_meaning(rumus: str, lambang: list[str]) -> None:
    text = f"biaya: {{tarif: [{{uraian: x, rumus: {rumus}, variabel: {{LLt: luas}}}}]}}"
    found = findings("lambang-rumus-belum-dijelaskan", text)
    assert [item.values["lambang"] for item in found] == lambang


@pytest.mark.parametrize(
    "uraian", ["Sewa kursi lipat", "Kamar bagi pendamping pasien", "Kursi tamu roda"]
)
def test_fees_that_burden_no_disabled_person_are_left_alone(uraian: str) -> None:
    text = f"biaya: {{tarif: [{{uraian: {uraian}, jumlah: Rp5.000}}]}}"
    assert findings("biaya-pendamping-disabilitas", text) == []
