"""Perintah `standar`: bantuan dan salah pakai dalam bahasa Indonesia, tanpa jejak program."""

from __future__ import annotations

import errno
import re
from pathlib import Path

import pytest

from standar.cli.command import VERBS, explain, main, run
from tests.process import standar

ENGLISH = re.compile(
    r"\b(usage|options?|positional|arguments?|show|help message|exit|error|required|unrecognized|"
    r"expected|invalid|choice|choose|from|ambiguous|ignored|explicit|not allowed|value|the|one of|"
    r"default|Traceback|could)\b"
)
MISUSE = {
    "perisa": "standar: argumen PERINTAH: pilihan 'perisa' tidak ada",
    "--entah": "standar: argumen tidak dikenal: --entah",
    "-x": "standar: argumen tidak dikenal: -x",
    "--versi=1": "standar: argumen --versi: nilai '1' tidak diperlukan di sini",
    "periksa --entah": "standar: argumen tidak dikenal: --entah",
    "periksa --profil": "standar periksa: argumen --profil: membutuhkan satu nilai",
    "periksa --profil x": "standar periksa: argumen --profil: pilihan 'x' tidak ada (pilih",
    "periksa --prof draf": "standar: argumen tidak dikenal: --prof",
    "periksa --format xml": "standar periksa: argumen --format: pilihan 'xml' tidak ada",
    "periksa --help=1": "standar periksa: argumen -h/--help: nilai '1' tidak diperlukan di sini",
    "jelaskan": "standar jelaskan: argumen ini wajib diisi: ATURAN",
    "bandingkan": "standar bandingkan: argumen ini wajib diisi: LAMA",
    "baru entah": "standar baru: argumen",
}


def call(capsys: pytest.CaptureFixture[str], line: str) -> tuple[int, str, str]:
    try:
        status = run(line.split())
    except SystemExit as stop:
        status = int(str(stop.code or 0))
    shown = capsys.readouterr()
    return status, shown.out, shown.err


@pytest.mark.parametrize("line", MISUSE)
def test_misuse_is_explained_in_indonesian(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = call(capsys, line)
    assert (status, out) == (2, "")
    assert err.startswith(MISUSE[line])
    assert re.search(r"\nLihat: standar( \w+)? --help\n$", err)
    assert not ENGLISH.search(err)


@pytest.mark.parametrize("line", ["--help", *(f"{verb} --help" for verb in VERBS)])
def test_help_is_indonesian(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = call(capsys, line)
    assert (status, err) == (0, "")
    assert out.startswith("pemakaian: standar")
    assert "tampilkan bantuan ini" in out
    assert not ENGLISH.search(out)


def test_nothing_said_shows_help_and_is_a_misuse(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = call(capsys, "")
    assert status == 2
    assert [verb for verb in VERBS if verb not in out] == []


def test_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = call(capsys, "--versi")
    assert status == 0
    assert re.fullmatch(r"standar \d{4}\.\d+\.\d+\n", out)


def test_fault_in_the_program_is_told_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(VERBS, "rusak", "kata kerja tanpa modul")
    monkeypatch.setattr("sys.argv", ["standar", "rusak"])
    monkeypatch.delenv("STANDAR_JEJAK", raising=False)
    assert main() == 2
    err = capsys.readouterr().err
    assert err.startswith("standar: kesalahan di dalam program (ModuleNotFoundError")
    assert "Traceback" not in err
    monkeypatch.setenv("STANDAR_JEJAK", "1")
    with pytest.raises(ModuleNotFoundError):
        main()


def test_real_process_ends_with_the_same_status(tmp_path: Path) -> None:
    outcome = standar("perisa", cwd=tmp_path)
    assert (outcome.status, outcome.out) == (2, "")
    assert "Traceback" not in outcome.err


def test_a_file_that_word_keeps_open_is_told_by_its_own_name() -> None:
    error = PermissionError(errno.EACCES, "", ".surat.docx.x1.tmp", None, "terbit/surat.docx")
    said = explain(error)
    assert said.startswith("tidak dapat membaca atau menulis terbit/surat.docx: ")
    assert said.endswith("sedang terbuka di Word atau program lain, tutup dahulu, lalu ulangi.")
    assert "Word" not in explain(OSError(errno.ENOSPC, "", "surat.docx"))
