"""Buku aturan: versi yang dipakai proyek, aturan sendiri, dan aturan dari paket terpasang."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from standar.diagnostic import Severity
from standar.rules import catalogue
from standar.run.rulebook import version
from standar.run.run import check_paths
from tests.process import ROOT, standar
from tests.rules.harness import BASE, UNIT, write_project

OWN = '''
from standar import Severity, StandarPelayanan, Findings, at, rule

@rule(Severity.{severity}, message="Nama layanan “{{nama}}” terlalu pendek.", sejak="{since}")
def nama_terlalu_pendek(standar: StandarPelayanan) -> Findings:
    """Nama layanan sekurang-kurangnya tiga kata.

    Buruk:
        layanan: KK  # ←

    Baik:
        layanan: Penerbitan Kartu Keluarga
    """
    if len(standar.layanan.split()) < {least}:
        yield at("layanan", nama=standar.layanan)
'''


def own(severity: str = "GALAT", since: str = "2026.11", least: int = 9) -> str:
    return OWN.format(severity=severity, since=since, least=least)


def project(root: Path, settings: str = "", **files: str) -> Path:
    given: dict[str, str | bytes] = {"a/unit.yaml": UNIT, "a/x.yaml": BASE, **files}
    given["proyek.yaml"] = f"nama: Kabupaten Contoh\n{settings}"
    return write_project(root, given)


def test_own_rules_run_only_where_the_user_says_so(tmp_path: Path) -> None:
    standards = project(tmp_path, "aturan_sendiri: aturan.py\n", **{"aturan.py": own()})
    assert check_paths([standards]).diagnostics == []
    report = check_paths([standards], trusted=True)
    assert [(d.rule, d.place.file, d.place.line) for d in report.diagnostics] == [
        ("nama-terlalu-pendek", "standards/a/x.yaml", 2)
    ]
    told = standar("periksa", "--aturan-proyek", cwd=tmp_path)
    assert told.status == 1
    assert "galat: Nama layanan “" in told.out


@pytest.mark.parametrize("name", ["json", "sarif", "github", "junit"])
def test_own_rules_are_told_in_every_format(name: str, tmp_path: Path) -> None:
    project(tmp_path, "aturan_sendiri: aturan.py\n", **{"aturan.py": own()})
    told = standar("periksa", "--aturan-proyek", "--format", name, cwd=tmp_path)
    assert (told.status, told.err) == (1, "")
    assert "nama-terlalu-pendek" in told.out


@pytest.mark.parametrize(
    ("settings", "files", "reason"),
    [
        ("aturan_sendiri: hilang.py\n", {}, "hilang.py tidak ada di samping proyek.yaml"),
        ("aturan_sendiri: ../x.py\n", {"../x.py": own()}, "../x.py tidak ada di samping"),
        ("aturan_sendiri: a/x.py\n", {"a/x.py": own()}, "a/x.py tidak ada di samping"),
        ("aturan_sendiri: x.py\n", {"x.py": "1/0\n"}, "x.py: ZeroDivisionError"),
        ("aturan_sendiri: x.py\n", {"x.py": "def"}, "x.py: SyntaxError"),
        ("aturan_sendiri: x.py\n", {"x.py": own().replace("nama_terlalu_pendek", "kode_ganda")},
         "aturan kode-ganda sudah ada di katalog"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_own_rules_is_said_where_they_are_named(
    settings: str, files: dict[str, str], reason: str, tmp_path: Path
) -> None:
    report = check_paths([project(tmp_path, settings, **files)], trusted=True)
    (found,) = report.diagnostics
    assert (found.rule, found.place.file, found.place.line) == (
        "aturan-sendiri-tidak-terbaca", "standards/proyek.yaml", 2,
    )  # fmt: skip
    assert reason in str(found.values["sebab"])


def test_a_changed_rule_file_is_run_anew(tmp_path: Path) -> None:
    """A digit changed within the same second: what Python's bytecode would not notice."""
    file = project(tmp_path, "aturan_sendiri: x.py\n", **{"x.py": own()}) / "x.py"
    assert standar("periksa", "--aturan-proyek", cwd=tmp_path).status == 1
    second = file.stat().st_mtime_ns
    file.write_text(own(least=1), encoding="utf-8")
    os.utime(file, ns=(second, second))
    assert standar("periksa", "--aturan-proyek", cwd=tmp_path).status == 0
    assert not (file.parent / "__pycache__").exists()


# --- versions -------------------------------------------------------------------------------------


@pytest.mark.parametrize("setting", ["aturan: 2026.11", "aturan: {versi: 2026.11}",
                                     'versi_aturan: "2026.11"'])  # fmt: skip
def test_rules_newer_than_the_pinned_set_are_told_apart(setting: str, tmp_path: Path) -> None:
    settings = f"{setting}\naturan_sendiri: x.py\n"
    standards = project(tmp_path, settings, **{"x.py": own(since="2027.1")})
    report = check_paths([standards], trusted=True)
    assert [(d.rule, d.newer) for d in report.diagnostics] == [("nama-terlalu-pendek", True)]
    assert (report.count(Severity.GALAT), report.newer) == (0, 1)
    told = standar("periksa", "--aturan-proyek", cwd=tmp_path)
    assert told.status == 0
    assert "Dari aturan yang lebih baru daripada versi aturan proyek ini:\n" in told.out
    assert told.out.endswith("1 temuan dari aturan baru tidak ikut dihitung.\n")


def test_rules_of_the_pinned_set_count(tmp_path: Path) -> None:
    settings = "aturan: {versi: 2026.11, nama-terlalu-pendek: peringatan}\naturan_sendiri: x.py\n"
    report = check_paths([project(tmp_path, settings, **{"x.py": own()})], trusted=True)
    assert [(d.severity, d.newer) for d in report.diagnostics] == [(Severity.PERINGATAN, False)]


def test_versions_are_numbers_not_texts() -> None:
    assert version("2026.9") < version("2026.11") < version("2027.1")
    assert version("terbaru") == ()


def test_every_rule_says_since_which_set_it_is_there() -> None:
    assert all(len(version(rule.sejak)) == 2 for rule in catalogue().values())


# --- installed packages ---------------------------------------------------------------------------


def install(folder: Path, text: str) -> dict[str, str]:
    """A package with rules, as an installer would lay it down; the environment that sees it."""
    info = folder / "aturan_pemda-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: aturan-pemda\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[standar.aturan]\npemda = aturan_pemda\n")
    (folder / "aturan_pemda.py").write_text(text, encoding="utf-8")
    return {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(folder)])}


def periksa(cwd: Path, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "standar.cli", "periksa"], cwd=cwd, env=environment,
        capture_output=True, encoding="utf-8", timeout=60, check=False,
    )  # fmt: skip


def test_rules_of_an_installed_package_are_part_of_every_check(tmp_path: Path) -> None:
    project(tmp_path / "p")
    bare = {**os.environ, "PYTHONPATH": str(ROOT)}
    assert periksa(tmp_path / "p", bare).returncode == 0
    told = periksa(tmp_path / "p", install(tmp_path / "paket", own()))
    assert told.returncode == 1
    assert "[nama-terlalu-pendek]" in told.stdout


def test_a_package_that_cannot_be_loaded_is_said(tmp_path: Path) -> None:
    project(tmp_path / "p")
    told = periksa(tmp_path / "p", install(tmp_path / "paket", "1/0\n"))
    assert told.returncode == 1
    assert "paket pemda: ZeroDivisionError" in told.stdout


# --- when a rule fails ----------------------------------------------------------------------------


def test_a_rule_that_raises_is_named_with_its_file(tmp_path: Path) -> None:
    broken = own().replace("if len(standar", "1 / 0\n    if len(standar")
    project(tmp_path, "aturan_sendiri: x.py\n", **{"x.py": broken})
    told = standar("periksa", "--aturan-proyek", cwd=tmp_path)
    assert (told.status, told.out) == (2, "")
    assert told.err == (
        "standar: aturan “nama-terlalu-pendek” dari x.py gagal: ZeroDivisionError: division by "
        "zero. Perbaiki atau lepaskan aturan itu.\n"
    )


def test_own_rules_are_explained_where_they_may_run(tmp_path: Path) -> None:
    project(tmp_path, "aturan_sendiri: x.py\n", **{"x.py": own()})
    name = "nama-terlalu-pendek"
    assert standar("jelaskan", name, cwd=tmp_path).status == 2
    told = standar("jelaskan", name, "--aturan-proyek", cwd=tmp_path / "standards")
    assert told.status == 0
    assert "Nama layanan sekurang-kurangnya tiga kata" in told.out
    assert name in standar("aturan", "--aturan-proyek", cwd=tmp_path).out
    assert name not in standar("aturan", cwd=tmp_path).out
