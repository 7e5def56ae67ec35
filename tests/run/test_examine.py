"""Apa yang berlaku di mana: pengecualian, bawaan, dan berkas di luar proyek mana pun."""

from __future__ import annotations

from pathlib import Path

import pytest

from standar.run.run import check_paths
from standar.run.settings import Profile
from tests.rules.harness import BASE, UNIT, write_project


def rules(path: Path, profile: Profile = Profile.PENETAPAN) -> list[str]:
    return [diagnostic.rule for diagnostic in check_paths([path], profile).diagnostics]


def test_files_outside_any_project_are_each_judged_by_themselves(tmp_path: Path) -> None:
    for name in ("a/x.yaml", "b/y.yaml"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(BASE, encoding="utf-8")
    (tmp_path / "a" / "rusak.yaml").write_text("layanan: 'terbuka\n", encoding="utf-8")
    report = check_paths([tmp_path / "a/x.yaml", tmp_path / "b/y.yaml"])
    assert (report.files, report.diagnostics) == (2, [])


def test_equal_faults_in_two_projects_are_two_findings(tmp_path: Path) -> None:
    for name in ("satu", "dua"):
        write_project(tmp_path / name, {"a/unit.yaml": UNIT, "a/x.yaml": "layanan: 'terbuka\n"})
    report = check_paths([tmp_path / "satu/standards", tmp_path / "dua/standards"])
    assert [d.rule for d in report.diagnostics] == ["kutip-tidak-ditutup"] * 2


def test_that_nothing_is_required_can_be_inherited(tmp_path: Path) -> None:
    lines = BASE.splitlines(keepends=True)
    start = lines.index("persyaratan:\n")
    end = next(n for n in range(start + 1, len(lines)) if lines[n][0].isalpha())
    service = "".join(lines[:start] + lines[end:])
    unit = UNIT + "bawaan:\n  tanpa_persyaratan: ya\n"
    standards = write_project(tmp_path, {"a/unit.yaml": UNIT, "a/x.yaml": service})
    assert rules(standards) == ["komponen-belum-ada"]
    (standards / "a" / "unit.yaml").write_text(unit, encoding="utf-8")
    assert rules(standards) == []


@pytest.mark.parametrize("part", ["pengaduan", "bawaan/pengaduan", "bawaan"])
def test_a_waiver_of_the_unit_covers_what_its_services_inherit(tmp_path: Path, part: str) -> None:
    lines = BASE.splitlines(keepends=True)
    start = lines.index("pengaduan:\n")
    end = next(n for n in range(start + 1, len(lines)) if lines[n][0].isalpha())
    service = "".join(lines[:start] + lines[end:])
    shared = "".join(f"  {line}" for line in lines[start:end] if "sp4n-lapor" not in line)
    unit = f"{UNIT}bawaan:\n{shared}"
    standards = write_project(tmp_path, {"a/unit.yaml": unit, "a/x.yaml": service})
    assert rules(standards) == ["sp4n-lapor-belum-disebut"]
    waiver = (
        "pengecualian:\n  - aturan: sp4n-lapor-belum-disebut\n"
        f"    bagian: {part}\n    alasan: Menunggu akun\n    sampai: 2099-12-31\n"
    )
    (standards / "a" / "unit.yaml").write_text(unit + waiver, encoding="utf-8")
    assert rules(standards) == []


def test_an_expired_waiver_waives_nothing(tmp_path: Path) -> None:
    waiver = (
        "pengecualian:\n  - aturan: titik-mulai-belum-disebut\n"
        "    alasan: Menunggu Perbup\n    sampai: 2020-01-01\n"
    )
    text = BASE.replace(" sejak berkas lengkap", "") + waiver
    standards = write_project(tmp_path, {"a/unit.yaml": UNIT, "a/x.yaml": text})
    assert sorted(rules(standards)) == ["pengecualian-kedaluwarsa", "titik-mulai-belum-disebut"]
