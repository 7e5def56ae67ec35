"""`standar nilai mpp`: papan sebuah periode di layar, sebagai JSON, dan laporan Word."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from docx import Document

from tests.process import same_as_golden, standar
from tests.rules.harness import BASE, UNIT, write_project

BEFORE = """\
gerai:
  pos: {nama: Kantor Pos, hari_seminggu: 5, pengunjung: 400, ikm: 86.10}
  pajak: {nama: Kantor Pajak, hari_seminggu: 3, pengunjung: 500}
"""
AFTER = """\
pengunjung: 1000
gerai:
  pos:
    nama: Kantor Pos
    hari_seminggu: 1
    pengunjung: 450
    ikm: 80,00
    pengaduan: {masuk: 4, dijawab: 1}
    layanan:
      wesel: {nama: Wesel, sop: tidak, standar: tidak}
  dinas: {unit: dinas, pengunjung: 550}
keluar:
  pajak: Dilayani di kantor induk
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    write_project(
        tmp_path,
        {
            "mal/unit.yaml": UNIT.replace("Dinas Contoh", "Mal Pelayanan Publik Contoh"),
            "mal/monev/2025-s1.yaml": BEFORE, "mal/monev/2025-s2.yaml": AFTER,
            "dinas/unit.yaml": UNIT, "dinas/kk.yaml": BASE,
        },
    )  # fmt: skip
    return tmp_path


def test_a_screen_shows_the_board_of_the_last_period(project: Path) -> None:
    same_as_golden("nilai/mpp.teks", standar("nilai", "mpp", cwd=project).shown)


def test_an_earlier_period_may_be_named(project: Path) -> None:
    shown = standar("nilai", "mpp", "mal", "--periode", "2025-s1", cwd=project).out
    assert "Semester I 2025" in shown
    assert "periode pertama" in shown


def test_json_holds_figures_evidence_and_findings(project: Path) -> None:
    board = json.loads(standar("nilai", "mpp", "--format", "json", cwd=project).out)
    assert (board["periode"], board["sebelumnya"], board["pengunjung"]) == (
        "2025-s2", "2025-s1", 1000,
    )  # fmt: skip
    pos, dinas = board["gerai"]
    assert pos["sebelumnya"] == {"hari_seminggu": 5, "pengunjung": 400, "ikm": 86.1}
    assert dinas["layanan"][0]["bukti"] == "standards/dinas/kk.yaml"
    assert {one["aturan"]: one["baris"] for one in board["temuan"]}["jadwal-gerai-berkurang"] == 5
    assert board["gerai_keluar"] == {"pajak": "Dilayani di kantor induk"}


def test_a_report_is_written_as_word(project: Path) -> None:
    path = project / "monev.docx"
    outcome = standar("nilai", "mpp", "--format", "word", "--keluaran", str(path), cwd=project)
    assert outcome.status == 0
    paper = Document(str(path))
    text = "\n".join(p.text for p in paper.paragraphs)
    assert "Jadwal gerai Kantor Pos berkurang menjadi sekali seminggu" in text
    assert "Wesel di gerai Kantor Pos belum memiliki SOP." in text
    assert [table.cell(0, 0).text for table in paper.tables] == [
        *["Gerai"] * 3,
        "Layanan",
        "Periode",
    ]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["lain"], "belum memiliki monev"),
        (["--periode", "2020"], "yang ada: 2025-s1, 2025-s2"),
        (["--format", "word"], "--keluaran"),
    ],
)
def test_a_misuse_is_told_in_a_sentence(words: list[str], said: str, project: Path) -> None:
    outcome = standar("nilai", "mpp", *words, cwd=project)
    assert (outcome.status, outcome.out) == (2, "")
    assert said in outcome.err


def test_without_a_record_it_says_how_to_begin(tmp_path: Path) -> None:
    write_project(tmp_path, {"dinas/unit.yaml": UNIT})
    assert "standar baru mpp" in standar("nilai", "mpp", cwd=tmp_path).err


def test_a_new_record_begins_with_the_tenants_that_are_known(project: Path) -> None:
    outcome = standar("baru", "mpp", "mal", "--periode", "2026-s1", cwd=project)
    assert outcome.status == 0
    text = (project / "standards/mal/monev/2026-s1.yaml").read_text(encoding="utf-8")
    assert "monev: Monitoring dan Evaluasi Mal Pelayanan Publik Contoh Semester I 2026" in text
    assert "  pos:\n    nama: Kantor Pos\n" in text
    assert "    unit: dinas\n" in text
    assert "periksa" in outcome.out
    again = standar("baru", "mpp", "mal", "--periode", "2026-s1", cwd=project)
    assert (again.status, "tidak diubah" in again.err) == (2, True)
    assert "bukan periode" in standar("baru", "mpp", "mal", "--periode", "kini", cwd=project).err


def test_a_new_register_of_innovations_belongs_to_a_unit_or_the_project(project: Path) -> None:
    assert standar("baru", "inovasi", "dinas", cwd=project).status == 0
    assert standar("baru", "inovasi", cwd=project).status == 0
    assert (project / "standards/dinas/inovasi.yaml").is_file()
    assert (project / "standards/inovasi.yaml").is_file()
    shown = standar("periksa", cwd=project).out
    assert "isian-tertinggal" in shown
    assert "inovasi-tanpa-bukti" in shown
