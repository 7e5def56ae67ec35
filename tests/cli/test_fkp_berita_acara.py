"""`standar fkp berita-acara`: kertas forum sebagai berkas; nama peserta hanya di satu kertas."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from standar.importer import Returned, read
from tests.cli.proyek_fkp import DAY, FORUM, bytes_of, fkp, noted, opened, process, project
from tests.process import standar
from tests.resolved import resolved

PAPERS = {
    "berita-acara.docx", "matriks-masukan.docx", "matriks-perubahan.docx", "daftar-hadir.docx",
    "rancangan.docx", "standar.docx", "standar-perubahan.docx",
}  # fmt: skip
INPUT = (
    "  terhadap: surat/jangka_waktu\n  isi: Terlalu lama\n  keputusan: diterima\n"
    "  tanggapan: Kami persingkat.\n  diputus: 2025-11-10\n"
)
PLACE = f"terbit/setda/fkp/{DAY}"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    opened(tmp_path)
    noted(tmp_path, INPUT)
    work = tmp_path / "standards/setda/surat.yaml"
    text = work.read_text(encoding="utf-8")
    work.write_text(text.replace("jangka_waktu: 1 hari kerja", "jangka_waktu: 4 jam"))
    (tmp_path / FORUM / "peserta.rahasia.yaml").write_text("- nama: Siti Contoh\n  unsur: media\n")
    return tmp_path


def parts(data: Path) -> str:
    with zipfile.ZipFile(data) as package:
        return "\n".join(package.read(name).decode() for name in package.namelist())


def test_all_papers_name_the_draft_that_was_discussed(root: Path) -> None:
    outcome = process(root, "berita-acara")
    assert (outcome.status, outcome.err) == (0, "")
    assert {path.name for path in (root / PLACE).iterdir()} == PAPERS
    assert "daftar-hadir.docx memuat nama peserta; jangan diterbitkan.\n" in outcome.out
    sidik = process(root, "status").out.partition("sidik ")[2][:12]
    sealed = {path.name for path in (root / PLACE).iterdir() if f"rancangan {sidik}" in parts(path)}
    assert sealed == PAPERS - {"standar.docx"}


def test_names_stand_on_the_attendance_list_alone(root: Path) -> None:
    fkp(root, "berita-acara")
    named = [path.name for path in (root / PLACE).iterdir() if "Siti Contoh" in parts(path)]
    assert named == ["daftar-hadir.docx"]


def test_the_redline_is_signed_by_the_input_and_resolves_to_both_standards(root: Path) -> None:
    fkp(root, "berita-acara")
    paper = (root / PLACE / "standar-perubahan.docx").read_bytes()
    tracked, clean = resolved(paper), resolved((root / PLACE / "standar.docx").read_bytes())
    assert tracked.accepted[0] == f"Naskah perubahan {clean.accepted[0]}"
    assert tracked.accepted[1:] == clean.accepted[1:]
    discussed = resolved((root / PLACE / "rancangan.docx").read_bytes())
    assert discussed.accepted[0] == f"Rancangan {clean.accepted[0]}"
    assert discussed.accepted[1].startswith("Beri masukan di naskah ini dengan komentar Word")
    assert tracked.rejected[1:] == discussed.accepted[2:] != tracked.accepted[1:]
    settings = [name for name in PAPERS if "<w:trackRevisions" in parts(root / PLACE / name)]
    assert sorted(settings) == ["rancangan.docx", "standar-perubahan.docx"]
    notes = read(paper, {})
    assert isinstance(notes, Returned)
    assert [note.text for note in notes.comments] == [
        "Masukan m-01 (Pengguna layanan): Terlalu lama\nKeputusan: Diterima\n"
        "Tanggapan: Kami persingkat."
    ]
    assert 'w:author="m-01" w:date="2025-11-10T00:00:00Z"' in parts(
        root / PLACE / "standar-perubahan.docx"
    )


def test_the_same_forum_gives_the_same_bytes(root: Path) -> None:
    fkp(root, "berita-acara")
    first = bytes_of(root / PLACE)
    assert fkp(root, "berita-acara", f"setda/{DAY}", "--keluaran", "lain").status == 0
    assert bytes_of(root / "lain") == first


@pytest.mark.parametrize("place", ["standards", "standards/setda", FORUM, ".", ".."])
def test_names_never_go_where_they_could_be_published(root: Path, place: str) -> None:
    before = bytes_of(root)
    outcome = fkp(root, "berita-acara", "--keluaran", place)
    assert (outcome.status, outcome.out) == (2, "")
    assert "di luar folder standar" in outcome.err
    assert bytes_of(root) == before


def test_a_published_folder_is_no_place_for_names(root: Path) -> None:
    (root / "terbitan").mkdir()
    (root / "terbitan/.standar.json").write_text("[]")
    outcome = fkp(root, "berita-acara", "--keluaran", "terbitan/fkp")
    assert (outcome.status, outcome.out) == (2, "")
    assert "jangan di dalam folder terbitan" in outcome.err


def test_a_forum_without_a_frozen_draft_has_the_other_papers(tmp_path: Path) -> None:
    root = project(tmp_path)
    (root / FORUM).mkdir(parents=True)
    (root / FORUM / "forum.yaml").write_text(f"forum: X\ntanggal: {DAY}\nmembahas: surat\n")
    outcome = fkp(root, "berita-acara")
    assert outcome.status == 0, outcome.shown
    assert "Naskah perubahan belum ada" in outcome.out
    assert {path.name for path in (root / PLACE).iterdir()} == PAPERS - {
        "rancangan.docx", "standar-perubahan.docx",
    }  # fmt: skip


def test_nothing_is_printed_under_the_seal_of_a_draft_that_was_changed(root: Path) -> None:
    (root / FORUM / "rancangan/setda/surat.yaml").write_text("layanan: Lain\n")
    before = bytes_of(root)
    outcome = fkp(root, "berita-acara")
    assert (outcome.status, outcome.err) == (1, "")
    assert f"{FORUM}/rancangan/setda/surat.yaml berubah." in outcome.out
    assert f"git restore {FORUM}/rancangan\n" in outcome.out
    assert bytes_of(root) == before


def test_a_comparison_with_a_changed_draft_warns_beside_what_it_prints(root: Path) -> None:
    assert standar("bandingkan", "--fkp", DAY, cwd=root).err == ""
    (root / FORUM / "rancangan/setda/lain.yaml").write_text("layanan: Lain\n")
    outcome = standar("bandingkan", "--fkp", DAY, cwd=root)
    assert (outcome.status, "m-01" in outcome.out) == (0, True)
    assert f"{FORUM}/rancangan/setda/lain.yaml tidak tercatat." in outcome.err


def test_an_attendance_list_that_cannot_be_read_is_named(root: Path) -> None:
    (root / FORUM / "peserta.rahasia.yaml").write_text("- nama: A\n- naam: B\n")
    outcome = fkp(root, "berita-acara")
    assert (outcome.status, outcome.out) == (2, "")
    assert "peserta.rahasia.yaml:2 tidak terbaca." in outcome.err
