"""Berkas yang ditolak tidak dibaca; yang diminta tetapi bukan standar disebut."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.process import standar
from tests.rules.harness import BASE, DECREE, UNIT, write_project

SECRET = "sandi: 12345\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write_project(tmp_path, {"a/unit.yaml": UNIT, "a/x.yaml": BASE})
    (tmp_path / "rahasia.yaml").write_text(SECRET)
    return tmp_path


@pytest.mark.parametrize("name", ["a/unit.yaml", "proyek.yaml", "a/penetapan/2026-01-02/sk.yaml"])
def test_link_out_of_the_project_is_never_read(name: str, root: Path) -> None:
    link = root / "standards" / name
    link.parent.mkdir(parents=True, exist_ok=True)
    link.unlink(missing_ok=True)
    link.symlink_to(root / "rahasia.yaml")
    outcome = standar("periksa", cwd=root)
    assert outcome.status == 1
    assert "[tautan-keluar-proyek]" in outcome.out
    assert "sandi" not in outcome.out
    assert "kunci-tidak-dikenal" not in outcome.out


@pytest.mark.parametrize("name", ["a/pipa.yaml", "a/unit.yaml"])
def test_pipe_is_a_finding_and_not_waited_for(name: str, root: Path) -> None:
    pipe = root / "standards" / name
    pipe.unlink(missing_ok=True)
    os.mkfifo(pipe)
    outcome = standar("periksa", cwd=root)
    assert outcome.status == 1
    assert "Berkas tidak dapat dibuka: ini bukan berkas biasa." in outcome.out


@pytest.mark.parametrize(
    "name", ["standards/a/catatan.txt", "rahasia.yaml", "docs", "/dev/null", "standards/a/foto"]
)
def test_what_is_no_standard_is_not_passed_over_in_silence(name: str, root: Path) -> None:
    (root / "standards/a/catatan.txt").write_text("x")
    (root / "standards/a/foto").mkdir()
    (root / "docs").mkdir()
    outcome = standar("periksa", name, cwd=root)
    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.err.startswith("standar: Tidak ada")


def test_decree_and_project_file_can_be_named(root: Path) -> None:
    decree = root / "standards/a/penetapan/2026-01-02/sk.yaml"
    decree.parent.mkdir(parents=True)
    decree.write_text(DECREE.replace("2026-01-02", "kemarin"))
    for name in ("standards/a/penetapan", "standards/a/penetapan/2026-01-02/sk.yaml"):
        outcome = standar("periksa", name, cwd=root)
        assert (outcome.status, "[tanggal-tidak-terbaca]" in outcome.out) == (1, True)
    assert standar("periksa", "standards/proyek.yaml", cwd=root).status == 0
