"""Produk: nama yang mirip kesalahan tetapi benar tidak ditegur."""

from __future__ import annotations

from typing import Any

import pytest

from standar.check.plan import Plan
from standar.model import StandarPelayanan
from standar.rules import catalogue


def said(layanan: str, *produk: Any) -> set[str]:
    """The ids of the rules that speak of these products."""
    standar = StandarPelayanan.model_validate({"layanan": layanan, "produk": list(produk)})
    results = Plan(catalogue().values()).run(standar, {StandarPelayanan: standar})
    return {rule.id for rule, found in results if found.path[:1] == ("produk",)}


@pytest.mark.parametrize(
    ("layanan", "produk"),
    [
        ("Penerbitan Kartu Keluarga", ["Kartu Keluarga"]),
        ("Surat Izin Praktik Bidan", ["SIP Bidan"]),
        ("Rekomendasi Izin Keramaian", ["Surat rekomendasi"]),
        ("Rekomendasi Rumah Ibadah", ["Surat rekomendasi", "Pengesahan daftar pengguna"]),
        ("Rekomendasi Rumah Ibadah", ["Surat jawaban", "Pengesahan daftar pengguna"]),
        ("Legalisasi Surat Keterangan", ["Surat keterangan yang dilegalisasi"]),
        ("Pencabutan Izin Usaha", ["Surat keterangan pencabutan"]),
        ("Konsultasi Perizinan", ["Surat keterangan"]),
        ("Pencatatan Kelahiran", ["Kutipan akta kelahiran"]),
    ],
)
def test_products_that_follow_from_the_service_are_left_alone(
    layanan: str, produk: list[str]
) -> None:
    assert "produk-tidak-sesuai-layanan" not in said(layanan, *produk)


@pytest.mark.parametrize("layanan", ["Konsultasi Gizi", "Izin Reklame", "Pelayanan Rawat Inap"])
def test_a_product_may_bear_the_name_of_the_service(layanan: str) -> None:
    nama = layanan.removeprefix("Pelayanan ")
    assert "produk-sama-dengan-layanan" not in said(layanan, nama)


@pytest.mark.parametrize(
    "produk",
    [
        ["Tanda terima laporan"], ["Berita acara rekonsiliasi"], ["Laporan hasil uji"],
        ["Formulir yang disahkan", "Kartu Keluarga"], ["Fotokopi yang dilegalisasi"],
        ["Permohonanku"],
    ],
)  # fmt: skip
def test_papers_that_are_results_are_left_alone(produk: list[str]) -> None:
    assert "produk-berupa-berkas" not in said("Pelayanan Umum", *produk)


@pytest.mark.parametrize(
    "lain",
    [{"untuk": ["insidental"]}, {"bentuk": "digital", "untuk": ["tetap"]}, {"nama": "Izin Lain"}],
)
def test_the_same_name_for_other_cases_is_left_alone(lain: dict[str, Any]) -> None:
    satu = {"nama": "Izin Reklame", "untuk": ["tetap"], "bentuk": "fisik"}
    assert "produk-ganda" not in said("Izin Reklame", satu, {**satu, **lain})


@pytest.mark.parametrize(
    "produk",
    ["Kartu Keluarga", "Surat keterangan izin", {"nama": "Kartu Pencari Kerja", "catatan": "2 th"}],
)
def test_papers_for_life_need_no_validity(produk: Any) -> None:
    assert "masa-berlaku-belum-disebut" not in said("Pelayanan", produk)
