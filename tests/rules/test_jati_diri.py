"""Jati diri layanan: nama yang memang begitu tidak ditegur."""

from __future__ import annotations

from pathlib import Path

import pytest

from .harness import UNIT, reported


@pytest.mark.parametrize(
    "nama",
    [
        "Pendampingan Penyusunan Standar Pelayanan", "Standar Pelayanan Minimal Bidang Kesehatan",
        "Standar Pelayanan", "Standar Pelayanan Publik", "SOP Pelayanan Kunjungan",
        "Standarisasi Mutu",
    ],
)  # fmt: skip
def test_names_with_a_standard_inside_are_left_alone(nama: str, tmp_path: Path) -> None:
    found = reported(tmp_path, {}, fragment=f"layanan: {nama}\n")
    assert "layanan-memuat-kata-standar" not in found


@pytest.mark.parametrize(
    ("daftar", "standar"),
    [
        ("Ruang Loket", "Pelayanan Ruang Loket"), ("Kartu Keluarga", "Penerbitan Kartu Keluarga"),
        ("Izin Reklame", "Izin reklame tetap"),
    ],
)  # fmt: skip
def test_a_shorter_name_in_the_list_is_left_alone(
    daftar: str, standar: str, tmp_path: Path
) -> None:
    files = {"dinas/unit.yaml": f"{UNIT}layanan: {{layanan: {daftar}}}\n"}
    found = reported(tmp_path, files, fragment=f"layanan: {standar}\n")
    assert "nama-layanan-beda-dari-daftar" not in found


@pytest.mark.parametrize(
    "sop",
    [
        "{tanggal_pembuatan: 2025-02-13, tanggal_revisi: 2026-02-04, tanggal_efektif: 2026-02-14}",
        "{tanggal_pembuatan: 2025-02-13, tanggal_efektif: 2025-02-13}",
        "{tanggal_efektif: 2025-02-13}", "{nomor: SOP-1}",
    ],
)  # fmt: skip
def test_dates_in_order_are_left_alone(sop: str, tmp_path: Path) -> None:
    assert "tanggal-sop-tidak-urut" not in reported(tmp_path, {}, fragment=f"sop: {sop}\n")
