"""Jam layanan: hari yang berurutan, zona yang sama, dan jam yang diwarisi tidak ditegur."""

from __future__ import annotations

from pathlib import Path

import pytest

from standar.check.plan import Plan
from standar.model import Proyek
from standar.rules import catalogue

from .harness import PROJECT, UNIT, lay, reported

BARE = UNIT.partition("jam_layanan")[0]
MISSING = "jam-layanan-belum-disebut"


@pytest.mark.parametrize(
    "hari",
    [
        "senin-kamis: 08.00-15.00, jumat: 08.00-11.00",
        "senin-jumat: 08.00-12.00, sabtu-minggu: 08.00-11.00",
        "sabtu-senin: 08.00-12.00, selasa: 08.00-11.00",
        "Senin: 08.00-12.00, Jum'at: 08.00-11.00",
        "hari: [{hari: senin, jam: 08.00-12.00}, {hari: senin, jam: 13.00-15.00}]",
        "hari: [{hari: hari kerja, jam: 08.00-12.00}, {hari: senin, jam: 08.00-15.00}]",
    ],
)
def test_days_that_do_not_meet_are_left_alone(hari: str, tmp_path: Path) -> None:
    found = reported(tmp_path, {}, fragment=f"jam_layanan: {{{hari}}}\n")
    assert "hari-layanan-tumpang-tindih" not in found


@pytest.mark.parametrize(
    ("fragment", "unit"),
    [
        ("jam_layanan: {senin: 08.00-15.00 WITA}\n", "zona_waktu: WITA\n"),
        ("jam_layanan: {senin: 08.00-15.00 WIB}\n", ""),
        ("jam_layanan: 08.00 WIB (09.00 WITA)\n", "zona_waktu: WITA\n"),
        ("ringkasan: Siaran pukul 19.00 WIB\n", "zona_waktu: WITA\n"),
        ("jam_layanan: Senin sampai Jumat, wibawa petugas\n", "zona_waktu: WITA\n"),
    ],
)
def test_hours_in_the_zone_of_the_unit_are_left_alone(
    fragment: str, unit: str, tmp_path: Path
) -> None:
    found = reported(tmp_path, {"dinas/unit.yaml": UNIT + unit}, fragment=fragment)
    assert "zona-waktu-bertentangan" not in found


def test_the_zone_may_come_from_the_project(tmp_path: Path) -> None:
    files = {"proyek.yaml": f"{PROJECT}zona_waktu: WIT\n"}
    found = reported(tmp_path, files, fragment="jam_layanan: {senin: 08.00-15.00 wib}\n")
    assert "zona-waktu-bertentangan" in found


@pytest.mark.parametrize(
    ("kode", "zona"),
    [("61.72", "WIB"), ("62", "WIB"), ("63.01", "WITA"), ("65.01", "WITA"), ("51.71", "WITA"),
     ("81.71", "WIT"), ("96.71", "WIT"), ("11.71", "WIB"), ("99.01", "WIT"), (None, "WIT"),
     ("64.02", None)],
)  # fmt: skip
def test_regions_in_their_zone_are_left_alone(kode: str | None, zona: str | None) -> None:
    proyek = Proyek.model_validate({"nama": "Kota", "kode_wilayah": kode, "zona_waktu": zona})
    found = {rule.id for rule, _ in Plan(catalogue().values()).run(proyek, {})}
    assert "zona-waktu-beda-dengan-wilayah" not in found


def test_missing_hours_are_named_once_for_a_unit(tmp_path: Path) -> None:
    other = lay("layanan: Kartu Keluarga Hilang\n")
    assert MISSING in reported(tmp_path, {"dinas/unit.yaml": BARE, "dinas/lain.yaml": other})


@pytest.mark.parametrize(
    "files",
    [
        {"unit.yaml": UNIT, "dinas/unit.yaml": BARE},
        {"dinas/unit.yaml": f"{BARE}jam_layanan: Setiap hari kerja\n"},
        {"dinas/unit.yaml": f"{BARE}jam_layanan: {{senin: pagi}}\n"},
    ],
    ids=["inherited", "in words", "unreadable"],
)
def test_hours_that_are_there_are_not_missed(files: dict[str, str], tmp_path: Path) -> None:
    assert MISSING not in reported(tmp_path, files)


def test_a_service_may_say_its_own_hours(tmp_path: Path) -> None:
    files = {"dinas/unit.yaml": BARE}
    assert MISSING not in reported(tmp_path, files, fragment="jam_layanan: {senin: 08.00-15.00}\n")
