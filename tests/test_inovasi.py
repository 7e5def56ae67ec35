"""Register inovasi: layanannya dikenali, dan yang bertanggal serta berbukti menjadi bukti."""

from __future__ import annotations

from pathlib import Path

from standar.inovasi import RegisterInovasi, aspek, bukti_inovasi, read_innovations
from standar.project.layout import discover
from standar.run.run import check_paths
from tests.rules.harness import BASE, UNIT, write_project

OWN = """\
- kode: antar
  nama: Antar
  layanan: kk
  sejak: 2025-03
  bukti: Laporan
  aspek: [inovasi, Sistem Informasi]
- nama: Tanpa bukti
  sejak: 2025
"""
COMMON = "- {nama: Bersama, layanan: dinas/kk, sejak: 2024, bukti: Laporan}\n"


def registers(root: Path, **files: str) -> list[RegisterInovasi]:
    named = {f"{name.replace('__', '/')}/inovasi.yaml": text for name, text in files.items()}
    base: dict[str, str | bytes] = {
        "dinas/unit.yaml": UNIT, "dinas/kk.yaml": BASE, "lain/unit.yaml": UNIT,
    }  # fmt: skip
    standards = write_project(root, {**base, **named})
    return [*read_innovations(discover(root, standards))]


def test_a_service_is_named_by_its_code_or_its_address(tmp_path: Path) -> None:
    (own,) = registers(tmp_path, dinas=OWN)
    assert own.layanan("kk") == own.layanan("dinas/kk") == "dinas/kk"
    assert own.layanan("akta") is None


def test_only_what_has_a_date_and_evidence_proves_anything(tmp_path: Path) -> None:
    (own,) = registers(tmp_path, dinas=OWN)
    (found,) = own.bukti()
    assert (found.uraian, found.bagian) == ("Antar", ("inovasi", "antar"))
    assert (found.tempat.file, found.tempat.line) == ("standards/dinas/inovasi.yaml", 1)
    assert [one.uraian for one in own.bukti("sistem-informasi")] == ["Antar"]
    assert [*own.bukti("sarana-prasarana")] == []


def test_a_register_of_the_project_proves_for_the_units_it_names(tmp_path: Path) -> None:
    found = registers(tmp_path, **{".": COMMON, "dinas": OWN})
    assert [one.unit.alamat for one in found] == ["", "dinas"]
    assert [b.uraian for b in bukti_inovasi(found, "dinas", "inovasi")] == ["Bersama", "Antar"]
    assert bukti_inovasi(found, "lain") == []


def test_there_are_six_aspects() -> None:
    assert len(aspek()) == 6
    assert aspek()["inovasi"] == "Inovasi"


def test_a_register_that_is_empty_is_no_fault(tmp_path: Path) -> None:
    registers(tmp_path, dinas="")
    assert check_paths([tmp_path / "standards/dinas/inovasi.yaml"]).diagnostics == []


def test_a_register_is_judged_with_the_services_of_every_unit(tmp_path: Path) -> None:
    registers(tmp_path, lain=COMMON)
    assert check_paths([tmp_path / "standards/lain"]).diagnostics == []
