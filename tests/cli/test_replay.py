"""Mengulang hasil: sama kata demi kata, dan hanya selama tidak ada yang berubah."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from standar.cli.replay import KEPT, record, replay, slot
from tests.process import ROOT, Outcome, standar
from tests.rules.harness import BASE, UNIT, write_project

VAGUE = BASE.replace("1 hari kerja sejak berkas lengkap", "1 hari kerja")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("STANDAR_TEMBOLOK", str(tmp_path / "tembolok"))
    write_project(tmp_path / "p", {"a/unit.yaml": UNIT, "a/x.yaml": VAGUE, "b/unit.yaml": UNIT})
    return tmp_path / "p"


def imported(project: Path, *arguments: str) -> tuple[Outcome, bool]:
    """The outcome of a call, and whether it was more than told again."""
    code = (
        "import sys; from standar.cli.__main__ import main; status = main();"
        "sys.stderr.write('jalan' if 'standar.run.run' in sys.modules else 'ulang');"
        "sys.exit(status)"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "100"}
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], cwd=project, env=environment, check=False,
        capture_output=True, timeout=60,
    )  # fmt: skip
    said = done.stderr.decode()
    return Outcome(done.returncode, done.stdout.decode(), ""), said.endswith("jalan")


@pytest.mark.parametrize(
    "arguments",
    [
        ["periksa"], ["periksa", "standards/a/x.yaml"], ["periksa", "standards/a"],
        ["periksa", "--format", "json"], ["periksa", "--profil", "publik"],
        ["periksa", "--per", "2020-01-02"],
    ],
)  # fmt: skip
def test_a_known_result_is_told_again_without_a_check(arguments: list[str], project: Path) -> None:
    fresh = standar(*arguments, "--tanpa-tembolok", cwd=project)
    first, worked = imported(project, *arguments)
    again, worked_again = imported(project, *arguments)
    assert (worked, worked_again) == (True, False)
    assert first.out == again.out == fresh.out
    assert first.status == again.status == fresh.status


def test_a_result_outside_any_project_is_known_as_well(project: Path, tmp_path: Path) -> None:
    (tmp_path / "lepas").mkdir()
    (tmp_path / "lepas" / "x.yaml").write_text(VAGUE, encoding="utf-8")
    assert imported(tmp_path / "lepas", "periksa", "x.yaml")[1] is True
    assert imported(tmp_path / "lepas", "periksa", "x.yaml")[1] is False
    (tmp_path / "lepas" / "proyek.yaml").write_text("nama: Lain\n", encoding="utf-8")
    assert imported(tmp_path / "lepas", "periksa", "x.yaml")[1] is True


def become_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


CHANGES: dict[str, Callable[[Path], object]] = {
    "isi berkas": lambda p: (p / "standards/a/x.yaml").write_text(BASE, encoding="utf-8"),
    "profil unit": lambda p: (p / "standards/a/unit.yaml").write_text(UNIT + "kode: x\n"),
    "proyek": lambda p: (p / "standards/proyek.yaml").write_text("nama: Lain\n"),
    "berkas baru": lambda p: (p / "standards/a/y.yaml").write_text(BASE, encoding="utf-8"),
    "berkas hilang": lambda p: (p / "standards/a/x.yaml").unlink(),
    "folder baru": lambda p: (p / "standards/c").mkdir(),
    "keputusan baru": lambda p: write_project(p, {"a/penetapan/2026-01-02/sk.yaml": "nomor: 1\n"}),
    "peraturan sendiri": lambda p: (p / "standards/peraturan.yaml").write_text("peraturan:\n"),
    "temuan lama": lambda p: (p / "standards/temuan-lama.json").write_text("{}"),
    "berkas menjadi folder": lambda p: become_folder(p / "standards/kosong"),
    "aturan sendiri": lambda p: (p / "standards/x.py").write_text(""),
}


@pytest.mark.parametrize("change", CHANGES)
def test_whatever_is_looked_at_counts(change: str, project: Path) -> None:
    (project / "standards/kosong").write_text("")
    imported(project, "periksa")
    assert imported(project, "periksa")[1] is False
    CHANGES[change](project)
    told, worked = imported(project, "periksa")
    assert worked is True
    assert told.out == standar("periksa", "--tanpa-tembolok", cwd=project).out


def test_a_change_with_the_same_size_and_time_is_seen(project: Path) -> None:
    file = project / "standards/a/x.yaml"
    imported(project, "periksa")
    before = file.stat()
    raw = file.read_bytes()
    file.write_bytes(raw.replace(b"gratis", b"GRATIS"))
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert imported(project, "periksa")[1] is True


def test_another_file_is_another_question(project: Path) -> None:
    imported(project, "periksa", "standards/a/x.yaml")
    assert imported(project, "periksa", "standards/a/unit.yaml")[1] is True
    assert imported(project / "standards", "periksa", "a/x.yaml")[1] is True


@pytest.mark.parametrize("text", [b"", b"0", b"0\0\n\0\n\xff", b"x\0\n\0\nhai", b"0\0\nabc\0\nhai"])
def test_a_broken_record_is_no_record(text: bytes, project: Path, tmp_path: Path) -> None:
    imported(project, "periksa")
    (file,) = (tmp_path / "tembolok" / "ulang").iterdir()
    file.write_bytes(text)
    told, worked = imported(project, "periksa")
    assert worked is True
    assert told.out.endswith("berkas diperiksa: 1 peringatan.\n")


def test_nothing_is_kept_where_the_user_wants_none(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STANDAR_TEMBOLOK", "0")
    for _ in range(2):
        assert imported(project, "periksa")[1] is True
    assert not (tmp_path / "tembolok").exists()


def test_only_so_many_records_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STANDAR_TEMBOLOK", str(tmp_path))
    for n in range(KEPT + 5):
        record(slot(["periksa", f"--x{n}"]), {}, "hai\n", 0)
    assert len(list((tmp_path / "ulang").iterdir())) == KEPT
    assert replay(["bandingkan"]) is None


def test_a_link_is_another_question_than_what_it_leads_to(project: Path) -> None:
    (project / "standards/a/kembar.yaml").symlink_to(project / "standards/a/x.yaml")
    imported(project, "periksa", "standards/a/x.yaml")
    told, worked = imported(project, "periksa", "standards/a/kembar.yaml")
    assert worked is True
    assert "standards/a/kembar.yaml:" in told.out


def test_a_new_project_around_the_working_folder_is_seen(project: Path) -> None:
    below = project / "sub"
    below.mkdir()
    imported(below, "periksa")
    write_project(below, {"a/unit.yaml": "nama: [\n"})
    assert imported(below, "periksa")[1] is True
