"""`standar periksa --perbaiki`: apa yang ditulis, apa yang dikatakan, dan apa yang dibiarkan."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from standar.cli.command import run
from standar.cli.perbaiki import difference
from standar.run.mend import Rewritten, mend_paths, write
from standar.run.run import check_paths
from standar.source.edit import ChangedMeanwhile
from tests.process import Outcome
from tests.rules.harness import BASE, UNIT, write_project

BAD = (
    "# kepala\r\nlayanan: Surat # nama\r\npersaratan:\r\n  1. KTP-el # satu\r\n  2. KK\r\n"
    "biaya: 50.000\r\n"
)
GOOD = (
    "# kepala\r\nlayanan: Surat # nama\r\npersyaratan:\r\n  - KTP-el # satu\r\n  - KK\r\n"
    "biaya: Rp50.000\r\n"
)
MENDED = """\
standards/a/b.yaml:4 tanda-butir-keliru: 1. KTP-el # satu → - KTP-el # satu
standards/a/b.yaml:3 kunci-tidak-dikenal: persaratan: → persyaratan:
standards/a/b.yaml:6 angka-telanjang: biaya: 50.000 → biaya: Rp50.000
3 temuan diperbaiki di 1 berkas.

"""


@pytest.fixture
def bad(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    standards = write_project(tmp_path, {"a/unit.yaml": UNIT, "a/b.yaml": BAD, "a/baik.yaml": BASE})
    monkeypatch.chdir(tmp_path)
    return standards / "a/b.yaml"


def call(capsys: pytest.CaptureFixture[str], *arguments: str) -> Outcome:
    status = run(["periksa", "--tanpa-tembolok", "--profil", "draf", *arguments])
    shown = capsys.readouterr()
    return Outcome(status, shown.out, shown.err)


def bytes_of(folder: Path) -> dict[Path, bytes]:
    return {p: p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_what_is_mended_is_said_and_then_what_remains(
    bad: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    outcome = call(capsys, "--perbaiki")
    assert outcome.out.startswith(MENDED)
    assert "[tarif-tanpa-dasar-hukum]" in outcome.out
    assert (outcome.status, outcome.err) == (0, "")
    assert bad.read_bytes().decode() == GOOD


def test_a_second_time_nothing_changes(bad: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call(capsys, "--perbaiki")
    before = bytes_of(bad.parents[1])
    outcome = call(capsys, "--perbaiki")
    assert outcome.out.startswith("Tidak ada yang dapat diperbaiki otomatis.\n\n")
    assert bytes_of(bad.parents[1]) == before


def test_a_trial_shows_the_difference_and_writes_nothing(
    bad: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = bytes_of(bad.parents[1])
    outcome = call(capsys, "--perbaiki", "--coba")
    assert bytes_of(bad.parents[1]) == before
    assert outcome.out.splitlines()[:6] == [
        "--- standards/a/b.yaml", "+++ standards/a/b.yaml", "@@ -1,6 +1,6 @@", " # kepala",
        " layanan: Surat # nama", "-persaratan:",
    ]  # fmt: skip
    assert outcome.out.endswith("3 temuan dapat diperbaiki di 1 berkas.\n")
    assert (outcome.status, outcome.err) == (1, "")


def test_a_trial_alone_is_a_misuse(bad: Path, capsys: pytest.CaptureFixture[str]) -> None:
    outcome = call(capsys, "--coba")
    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.err == "standar: --coba dipakai bersama --perbaiki.\n"


def test_only_the_named_file_is_mended(bad: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = bad.with_name("c.yaml")
    other.write_text("layanan: X\nbiaya: 50.000\n")
    outcome = call(capsys, "--perbaiki", "standards/a/c.yaml")
    assert outcome.out.startswith("standards/a/c.yaml:2 angka-telanjang: ")
    assert (bad.read_bytes().decode(), other.read_text()) == (BAD, "layanan: X\nbiaya: Rp50.000\n")


def test_a_file_outside_a_project_is_mended_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "surat.yaml"
    file.write_text("layanan: X\nbiaya: 50.000\n")
    assert call(capsys, "--perbaiki", str(file)).status == 0
    assert file.read_text() == "layanan: X\nbiaya: Rp50.000\n"


def test_json_stays_json(bad: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(call(capsys, "--format", "json").out)["temuan"]
    assert {f["aturan"] for f in found if f["perbaikan"]} >= {"tanda-butir-keliru"}
    outcome = call(capsys, "--perbaiki", "--format", "json")
    assert json.loads(outcome.out)["ringkasan"]["galat"] == 0
    assert outcome.err == MENDED


# --- what must not be written ---------------------------------------------------------------------


def test_a_file_that_somebody_else_changed_is_left_to_them(
    bad: Path,
) -> None:
    mending = mend_paths([bad], lambda some: check_paths(some, keep=False))
    bad.write_text("layanan: Orang lain\n")
    (file,) = mending.files
    with pytest.raises(ChangedMeanwhile):
        write(file)
    assert bad.read_text() == "layanan: Orang lain\n"
    assert [p.name for p in bad.parent.iterdir() if p.name.startswith(".")] == []


def test_a_file_that_is_write_protected_stays(
    bad: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad.chmod(0o444)
    outcome = call(capsys, "--perbaiki")
    assert bad.read_bytes().decode() == BAD
    assert outcome.status == 1
    assert outcome.err == (
        "standar: standards/a/b.yaml tidak dapat ditulis. Periksa izin berkas dan foldernya.\n"
    )


def test_permission_bits_and_links_are_kept(bad: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad.chmod(0o660)
    link = bad.with_name("tautan.yaml")
    link.symlink_to("b.yaml")
    call(capsys, "--perbaiki")
    assert link.is_symlink()
    assert (bad.read_bytes().decode(), bad.stat().st_mode & 0o777) == (GOOD, 0o660)


def test_what_lies_behind_a_link_out_of_the_project_stays(
    bad: Path, tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    outside = tmp_path_factory.mktemp("luar") / "x.yaml"
    outside.write_text("layanan: X\nbiaya: 50.000\n")
    bad.with_name("keluar.yaml").symlink_to(outside)
    call(capsys, "--perbaiki")
    assert outside.read_text() == "layanan: X\nbiaya: 50.000\n"


def test_records_of_what_was_decided_stay(bad: Path, capsys: pytest.CaptureFixture[str]) -> None:
    decree = bad.with_name("penetapan") / "2026-01-02/sk.yaml"
    decree.parent.mkdir(parents=True)
    decree.write_text("nomor: 000.8/1/2026\ntanggal: 02/01/2026\n")
    outcome = call(capsys, "--perbaiki")
    assert decree.read_text().endswith("02/01/2026\n")
    assert "tanggal-tidak-terbaca" in outcome.out


def test_a_difference_cannot_move_the_cursor() -> None:
    file = Rewritten("x.yaml", Path("x.yaml"), b"a: \x1b[2J\n", b"a: \xe2\x80\xae\tb\n")
    assert [*difference(file)][3:] == ["-a: ·[2J\n", "+a: ·⇥b\n"]


def test_a_fix_that_makes_a_file_worse_is_taken_back(
    bad: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "layanan: X\nlama:\n  - {lama: secepatnya}\n  - {lama: nanti}\n"
    bad.write_text(text)
    outcome = call(capsys, "--perbaiki", "standards/a/b.yaml")
    assert bad.read_text() == text
    assert outcome.out.startswith("Tidak ada yang dapat diperbaiki otomatis.\n")
