"""Sekilas: satu baris yang benar untuk setiap bentuk waktu, biaya, hasil, dan cara."""

from __future__ import annotations

from typing import Any

import pytest

from standar.model import StandarPelayanan
from standar.view.blocks import words
from standar.view.sekilas import biaya, cara, hasil, lama, sekilas


def standar(**parts: Any) -> StandarPelayanan:
    return StandarPelayanan.model_validate({"layanan": "X", **parts})


@pytest.mark.parametrize(
    ("jangka_waktu", "shown"),
    [
        ([], ""),
        (["paling lama 3 hari kerja"], "Paling lama 3 hari kerja"),
        (["paling lama 10 hari kerja (perpanjangan 7 hari kerja)"], "Paling lama 10 hari kerja"),
        (["1 jam 30 menit"], "1 jam 30 menit"),
        (["3 hari kerja", "paling lama 1 hari kerja"], "1–3 hari kerja, menurut keperluan"),
        (["15 menit", "2 hari kerja"], "15 menit sampai 2 hari kerja, menurut keperluan"),
        (["2 hari kerja", "paling lama 2 hari kerja"], "2 hari kerja, menurut keperluan"),
        (["2-5 hari kerja", "1 hari kerja"],
         "1 hari kerja sampai 2–5 hari kerja, menurut keperluan"),
        ([{"menurut": "beratnya perkara"}], "Menurut keperluan"),
        ([{"tahap": "Verifikasi", "lama": "3 hari"}, {"tahap": "Pencairan", "lama": "2 hari"}],
         "2 tahap, lihat rinciannya"),
    ],
)  # fmt: skip
def test_time_in_one_line(jangka_waktu: list[Any], shown: str) -> None:
    assert words(lama(standar(jangka_waktu=jangka_waktu))) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("gratis", "Gratis"),
        ("Rp50.000", "Rp50.000"),
        ({"tarif": [{"uraian": "a", "jumlah": "Rp1.000", "per": "lembar"}]}, "Rp1.000 per lembar"),
        ({"tarif": [{"uraian": "a", "jumlah": "Rp1.000", "hingga": "Rp2.000"}]}, "Rp1.000–Rp2.000"),
        ({"tarif": [{"uraian": "a", "jumlah": "Rp10.000"}, {"uraian": "b", "jumlah": "Rp9.000"}]},
         "Rp9.000 sampai Rp10.000, lihat rinciannya"),
        ({"tarif": [{"uraian": "a", "jumlah": "Rp7.000"}, {"uraian": "b", "jumlah": "Rp7.000"}]},
         "Rp7.000, lihat rinciannya"),
        ({"tarif": [{"uraian": "a", "jumlah": "Rp7.000"},
                    {"uraian": "b", "jumlah": "Rp500", "tambahan": True}]},
         "Rp7.000, lihat rinciannya"),
        ({"tarif": [{"uraian": "a", "rumus": "L x T"}]},
         "Dihitung dengan rumus, lihat rinciannya"),
        ({"tarif": [{"uraian": "a", "rumus": "L x T"}, {"uraian": "b", "jumlah": "Rp0"}]},
         "Dihitung dengan rumus, lihat rinciannya"),
        ({"tarif": [{"uraian": "a", "rumus": "L x T"}, {"uraian": "b", "jumlah": "Rp5.000"}]},
         "Rp5.000, atau menurut rumus, lihat rinciannya"),
        ({"gratis": True, "tarif": [{"uraian": "a", "jumlah": "Rp7.000"}]},
         "Gratis untuk keperluan tertentu, lihat rinciannya"),
        ("Sesuai Peraturan Daerah", "Menurut ketentuan, lihat rinciannya"),
    ],
)  # fmt: skip
def test_cost_in_one_line(value: Any, shown: str) -> None:
    found = standar(biaya=value).biaya
    assert found is not None
    assert words(biaya(found)) == shown


def test_products_in_one_line() -> None:
    assert words(hasil(standar(produk=["Kartu", "Surat"]))) == "Kartu dan Surat"
    assert words(hasil(standar(produk=["A", "B", "C", "D"]))) == "A, B, dan 2 lainnya"
    assert hasil(standar()) == ""


def test_ways_in_one_line() -> None:
    prosedur = {"kanal": ["luring", "daring", "keliling", "daring"]}
    assert (
        words(cara(standar(prosedur=prosedur))) == "Datang langsung, daring, atau layanan keliling"
    )
    assert cara(standar()) == ""


def test_questions_without_an_answer_are_left_out() -> None:
    assert [name for name, _ in sekilas(standar(biaya="gratis")).pairs] == ["Biaya"]
    assert sekilas(standar()).pairs == ()
