"""Keputusan penetapan: nomor yang lengkap, pencabutan, dan daftar layanan tidak ditegur."""

from __future__ import annotations

from pathlib import Path

import pytest

from .harness import PLEDGE, UNIT, lay, reported

SK = "nomor: 1/SK/2026\ntanggal: 2026-06-02\npejabat: Kepala Dinas\nlayanan: [layanan]\n"
OLD = SK.replace("1/SK/2026", "9/SK/2025").replace("2026-06-02", "2025-02-03")


def said(root: Path, sk: str, **more: str) -> set[str]:
    files = {"dinas/unit.yaml": UNIT + PLEDGE, "dinas/penetapan/baru/sk.yaml": sk}
    older = {f"dinas/penetapan/{name}/sk.yaml": text for name, text in more.items()}
    return reported(root, {**files, **older})


@pytest.mark.parametrize(
    "nomor",
    [
        "470/18/DUKCAPIL/III/2026", "000.8.3.2-14 Tahun 2026", "140 / 12 / SK / 2026",
        "SK-14-2026", "W.13/PAS.39-OT.02.02", "12", "'188.45/7-Org/2026'",
    ],
)  # fmt: skip
def test_a_whole_number_is_left_alone(nomor: str, tmp_path: Path) -> None:
    found = said(tmp_path, SK.replace("1/SK/2026", nomor))
    assert found == set()


@pytest.mark.parametrize(
    "nomor",
    ["140 / / SK / 2026", "140/.../2026", "140/…/2026", "/SK/2026", "140/SK/", "14/____/SK"],
)
def test_a_hole_in_a_number_is_seen(nomor: str, tmp_path: Path) -> None:
    assert "nomor-keputusan-berlubang" in said(tmp_path, SK.replace("1/SK/2026", nomor))


def test_numbers_elsewhere_are_left_alone(tmp_path: Path) -> None:
    files = {"dinas/unit.yaml": f"{UNIT}kontak:\n  - {{jenis: telepon, nomor: '0541 / / 12'}}\n"}
    assert "nomor-keputusan-berlubang" not in reported(tmp_path, files)


def test_a_decree_for_units_below_is_left_alone(tmp_path: Path) -> None:
    above = {"unit.yaml": UNIT + PLEDGE, "penetapan/baru/sk.yaml": SK}
    assert "layanan-keputusan-tanpa-standar" not in reported(tmp_path, above)


RULE = "keputusan-lama-belum-dicabut"


def test_a_second_decree_that_revokes_nothing_is_seen(tmp_path: Path) -> None:
    assert RULE in said(tmp_path, SK, lama=OLD)


@pytest.mark.parametrize(
    ("sk", "old"),
    [
        (f"{SK}mencabut: Keputusan Nomor 9/SK/2025\n", OLD),
        (SK, OLD.replace("[layanan]", "[lain]")),
        (SK, OLD.replace("2025-02-03", "2026-06-02")),
        (SK.replace("layanan: [layanan]\n", ""), OLD),
    ],
    ids=["revoked", "other services", "same day", "no services"],
)
def test_decrees_that_agree_are_left_alone(sk: str, old: str, tmp_path: Path) -> None:
    assert RULE not in said(tmp_path, sk, lama=old)


@pytest.mark.parametrize("tanggal", ["2026-11-22", "2025-11-22", "2026-01-02"])
def test_decrees_of_the_last_year_need_no_review(tanggal: str, tmp_path: Path) -> None:
    found = said(tmp_path, SK.replace("2026-06-02", tanggal))
    assert not found & {"keputusan-belum-ditinjau", "tanggal-keputusan-di-muka"}


def test_a_decree_that_was_followed_by_another_needs_no_review(tmp_path: Path) -> None:
    found = said(tmp_path, f"{SK}mencabut: 9/SK/2025\n", lama=OLD)
    assert "keputusan-belum-ditinjau" not in found


def test_standards_without_any_decree_are_left_alone(tmp_path: Path) -> None:
    other = {"dinas/lain.yaml": lay("layanan: Kartu Keluarga Hilang\n")}
    assert "standar-belum-ditetapkan" not in reported(tmp_path, other)


def test_a_decree_without_a_list_may_be_about_all(tmp_path: Path) -> None:
    assert "standar-belum-ditetapkan" not in said(tmp_path, SK.replace("layanan: [layanan]\n", ""))


def test_a_unit_without_a_list_of_services_is_left_alone(tmp_path: Path) -> None:
    assert "standar-di-luar-daftar-layanan" not in reported(tmp_path, {})
