"""Temuan lama: dicatat sekali, tidak mengganggu lagi, dan yang baru tetap tampil."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from standar.project.layout import discover
from standar.run.run import check_paths
from tests.process import standar
from tests.rules.harness import BASE, UNIT, write_project

VAGUE = BASE.replace("1 hari kerja sejak berkas lengkap", "1 hari kerja")
NOTE = "standards/temuan-lama.json"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    write_project(tmp_path, {"a/unit.yaml": UNIT, "a/x.yaml": VAGUE})
    return tmp_path


def test_noted_findings_are_only_counted(project: Path) -> None:
    done = standar("periksa", "--buat-dasar", cwd=project)
    assert (done.status, done.out) == (
        0, f"1 temuan dicatat di {NOTE} sebagai temuan lama.\n"
    )  # fmt: skip
    told = standar("periksa", cwd=project)
    assert told.status == 0
    assert told.out == ("3 berkas diperiksa. Tidak ada temuan.\n1 temuan lama tidak ditampilkan.\n")
    data = json.loads(standar("periksa", "--format", "json", cwd=project).out)
    assert (data["temuan"], data["lama"]) == ([], 1)


def test_a_finding_stays_known_when_its_line_moves(project: Path) -> None:
    standar("periksa", "--buat-dasar", cwd=project)
    file = project / "standards/a/x.yaml"
    file.write_text("# satu baris lagi\n" + file.read_text("utf-8"), encoding="utf-8")
    report = check_paths([project / "standards"])
    assert (report.diagnostics, report.old) == ([], 1)


def test_a_second_finding_of_the_same_kind_is_shown(project: Path) -> None:
    standar("periksa", "--buat-dasar", cwd=project)
    (project / "standards/a/y.yaml").write_text(VAGUE, encoding="utf-8")
    report = check_paths([project / "standards"])
    assert [d.place.file for d in report.diagnostics if d.rule == "titik-mulai-belum-disebut"] == [
        "standards/a/y.yaml"
    ]


def test_what_was_mended_is_told_so_that_the_note_is_renewed(project: Path) -> None:
    standar("periksa", "--buat-dasar", cwd=project)
    (project / "standards/a/x.yaml").write_text(BASE, encoding="utf-8")
    assert standar("periksa", cwd=project).out.splitlines()[1:] == [
        "1 temuan lama sudah selesai; perbarui catatannya dengan standar periksa --buat-dasar."
    ]
    assert check_paths([project / "standards/a/x.yaml"]).settled == 0
    standar("periksa", "--buat-dasar", cwd=project)
    assert standar("periksa", cwd=project).out == "3 berkas diperiksa. Tidak ada temuan.\n"


def test_what_cannot_be_read_is_never_old(project: Path) -> None:
    file = project / "standards/a/x.yaml"
    file.write_text(BASE.replace("biaya: gratis", "biaya: 50.000"), encoding="utf-8")
    done = standar("periksa", "--buat-dasar", cwd=project)
    assert done.status == 1
    assert "1 temuan tentang isi yang tidak terbaca (standards/a/x.yaml:" in done.out
    assert not (project / NOTE).exists()
    assert standar("periksa", cwd=project).status == 1


def test_only_a_whole_project_can_be_noted(project: Path, tmp_path: Path) -> None:
    done = standar("periksa", "--buat-dasar", "standards/a/x.yaml", cwd=project)
    assert done.status == 2
    assert "seluruh proyek" in done.err
    assert not (project / NOTE).exists()


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"versi": 2, "temuan": {}}', "[" * 9999,
                                  '{"versi": 1, "temuan": {"a": [1]}}',
                                  '{"versi": 1, "temuan": {"a": {"b": -5}}}',
                                  '{"versi": 1, "temuan": {"a": {"b": 1e400}}}'])  # fmt: skip
def test_a_note_that_is_none_is_said_and_hides_nothing(text: str, project: Path) -> None:
    (project / NOTE).write_text(text, encoding="utf-8")
    report = check_paths([project / "standards"])
    assert [d.rule for d in report.diagnostics] == [
        "titik-mulai-belum-disebut", "temuan-lama-tidak-terbaca",
    ]  # fmt: skip


def test_the_note_is_no_service(project: Path) -> None:
    standar("periksa", "--buat-dasar", cwd=project)
    layout = discover(project, project / "standards")
    assert layout.has_baseline
    assert [p.name for folder in layout.folders for p in folder.services] == ["x.yaml"]
