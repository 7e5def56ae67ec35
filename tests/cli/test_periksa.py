"""`standar periksa`: status, bentuk keluaran, profil, dan tempat ia dipanggil."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from standar.cli.command import run
from tests.process import ROOT, Outcome, standar
from tests.rules.harness import BASE, UNIT, other, write_project

VAGUE = BASE.replace("1 hari kerja sejak berkas lengkap", "1 hari kerja")
RAGU = other("Penggantian", VAGUE)
BAD = other("Pengesahan").replace("biaya: gratis", "biaya: 50.000")
CONTRACT: dict[str, type | tuple[type, ...]] = {
    "aturan": str, "tingkat": str, "berkas": str, "baris": int, "kolom": int, "jalur": str,
    "pesan": str, "dasar": str, "ditemukan": (str, type(None)), "diharapkan": (str, type(None)),
    "perbaikan": bool,
}  # fmt: skip


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    write_project(tmp_path, {"a/unit.yaml": UNIT, "a/baik.yaml": BASE, "a/ragu.yaml": RAGU,
                             "b/unit.yaml": UNIT, "b/buruk.yaml": BAD})  # fmt: skip
    monkeypatch.chdir(tmp_path)
    return tmp_path


def call(capsys: pytest.CaptureFixture[str], *arguments: str) -> Outcome:
    status = run(["periksa", *arguments])
    shown = capsys.readouterr()
    return Outcome(status, shown.out, shown.err)


@pytest.mark.parametrize(
    ("arguments", "status", "last"),
    [
        ([], 1, "6 berkas diperiksa: 1 galat, 1 peringatan.\n"),
        (["standards/a"], 0, "3 berkas diperiksa: 1 peringatan.\n"),
        (["standards/a/baik.yaml"], 0, "1 berkas diperiksa. Tidak ada temuan.\n"),
        (["standards/b/buruk.yaml"], 1, "1 berkas diperiksa: 1 galat.\n"),
        (["--profil", "draf", "standards"], 1, "6 berkas diperiksa: 1 galat, 1 peringatan.\n"),
    ],
)
def test_status_says_whether_there_is_an_error(
    arguments: list[str], status: int, last: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    outcome = call(capsys, *arguments)
    assert (outcome.status, outcome.err) == (status, "")
    assert outcome.out.endswith(last)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["tidak-ada.yaml"], "standar: Tidak ada berkas atau folder: "),
        (["--", "-x"], "standar: Tidak"),
    ],
)
def test_path_that_does_not_exist_is_a_misuse(
    arguments: list[str], said: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    outcome = call(capsys, *arguments)
    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.err.startswith(said)


def test_outside_a_project_a_path_is_needed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    outcome = call(capsys)
    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.err.startswith("standar: Tidak ada proyek di sini.")


@pytest.mark.parametrize("folder", ["standards", "standards/a", "docs/dalam"])
def test_whole_project_is_checked_from_any_folder_inside(
    folder: str, project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    above = call(capsys).out
    (project / folder).mkdir(parents=True, exist_ok=True)
    monkeypatch.chdir(project / folder)
    assert call(capsys).out == above
    assert "standards/b/buruk.yaml:" in above
    assert "biaya: 50.000" in above


def test_json_is_what_the_contract_says(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    outcome = call(capsys, "--format", "json")
    data = json.loads(outcome.out)
    assert outcome.status == 1
    assert list(data) == ["versi", "berkas", "ringkasan", "baru", "lama", "temuan"]
    assert data["ringkasan"] == {"galat": 1, "peringatan": 1, "saran": 0}
    for found in data["temuan"]:
        assert list(found) == list(CONTRACT)
        assert all(isinstance(found[key], kind) for key, kind in CONTRACT.items())
    assert data["temuan"][1]["berkas"] == "standards/b/buruk.yaml"
    assert data["temuan"][1]["ditemukan"] == "50.000"
    assert data["temuan"][1]["diharapkan"] == "Rp50.000"


def test_text_and_json_tell_the_same(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = call(capsys).out
    for found in json.loads(call(capsys, "--format", "json").out)["temuan"]:
        assert f"{found['berkas']}:{found['baris']}:{found['kolom']}\n" in text
        assert f"[{found['aturan']}]" in text


def test_public_profile_does_not_ask_for_management(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write_project(tmp_path, {"a/unit.yaml": UNIT, "a/x.yaml": "layanan: X\n"})
    monkeypatch.chdir(tmp_path)
    counts = [
        call(capsys, "--profil", profile).out.count("[komponen-belum-ada]")
        for profile in ("draf", "publik", "penetapan")
    ]
    assert counts == [0, 6, 14]


def test_pipe_gets_no_colour_and_a_set_width(project: Path) -> None:
    outcome = standar("periksa", cwd=project)
    assert "\x1b" not in outcome.out
    assert max(map(len, outcome.out.splitlines())) <= 100


def test_reader_that_stops_early_gets_no_traceback(project: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = f"{sys.executable} -m standar.cli periksa --format json | head -c 1"
    done = subprocess.run(["sh", "-c", command], cwd=project, env=environment, capture_output=True,
                          check=False, timeout=60)  # fmt: skip
    assert (done.stdout, done.stderr) == (b"{", b"")


def test_name_outside_utf_8_on_a_narrow_terminal_is_no_fault(project: Path) -> None:
    (project / "standards/b/kafé.yaml").write_text(BASE)
    outcome = standar("periksa", cwd=project, before=("env", "LC_ALL=C", "PYTHONIOENCODING=ascii"))
    assert outcome.status == 1
    assert "Nama berkas “kafé.yaml”" in outcome.out
    assert outcome.err == ""
