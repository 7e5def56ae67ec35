"""`standar nilai pekppp` dan `ombudsman`: di layar, sebagai JSON, CSV, Word, dan berkas isian."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from docx import Document

from standar.project.layout import discover
from standar.run.run import check_paths
from tests.penilaian.unit_kecil import HEARD, PLEDGED, SURVEYED, TODAY
from tests.process import Outcome, same_as_golden, standar
from tests.rules.harness import BASE, UNIT, frozen, write_project

FORM = """\
f03: 4,00
indikator:
  i3: {media: [situs, cetak]}
  i10: {nilai: 4, bukti: Jadwal petugas bergiliran}
"""
PER = ("--per", TODAY.isoformat())


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with two units, one of which has forms."""
    files = {"layanan.yaml": BASE, **HEARD, **SURVEYED, **PLEDGED}
    files |= {"penilaian/pekppp-2026.yaml": FORM, "penilaian/pekppp-2025.yaml": "ipp: 3,38\n"}
    files |= {"penilaian/ombudsman-2023.yaml": "nilai: 58,99\n"}
    named: dict[str, str | bytes] = {f"dinas/{name}": text for name, text in files.items()}
    write_project(tmp_path, {**named, "lain/unit.yaml": UNIT})
    return tmp_path


def pekppp(project: Path, *words: str) -> Outcome:
    return standar("nilai", "pekppp", *words, *PER, cwd=project)


def test_a_screen_shows_value_reason_and_next_step(project: Path) -> None:
    same_as_golden("nilai/pekppp.teks", pekppp(project).shown)


def test_a_screen_shows_what_the_ombudsman_would_see(project: Path) -> None:
    outcome = standar("nilai", "ombudsman", *PER, cwd=project)
    same_as_golden("nilai/ombudsman.teks", outcome.shown)


def test_json_holds_the_exact_fractions_and_every_place(project: Path) -> None:
    (unit,) = json.loads(pekppp(project, "--format", "json").out)["unit"]
    first = unit["indikator"][0]
    assert (first["terendah"], first["tertinggi"], first["dasar"]) == (4, 5, "sebagian")
    decree = next(f for f in first["fakta"] if f["nama"] == "standar-ditetapkan")
    assert decree["tempat"] == [
        {"berkas": "standards/dinas/penetapan/2026-01-02/sk.yaml", "baris": 1}
    ]
    assert unit["ipp"]["huruf"] != []
    assert next(s for s in unit["langkah"] if s["indikator"] == "i3")["kenaikan_f02"] == "21/1250"
    assert all(other["kenaikan_f02"] is None for other in unit["lain"])


def test_json_of_the_ombudsman_has_no_computed_number(project: Path) -> None:
    outcome = standar("nilai", "ombudsman", "--format", "json", *PER, cwd=project)
    (unit,) = json.loads(outcome.out)["unit"]
    assert unit["riwayat"][0]["nilai"] == 58.99
    assert unit["riwayat"][0]["kategori"] is None  # nobody printed it
    assert all(set(hal) == {"kode", "nama", "terbukti", "fakta"} for hal in unit["opini"])


def test_answers_of_f01_are_ready_to_copy(project: Path) -> None:
    rows = [*csv.DictReader(io.StringIO(pekppp(project, "dinas", "--format", "csv").out))]
    said = {row["pertanyaan"]: row["jawaban"] for row in rows}
    assert said["Berapa standar pelayanan yang tersedia?"] == "1"
    assert said["Apakah standar memuat 14 komponen?"] == "ya (1 dari 1)"
    assert said["Di media apa standar diumumkan?"] == "cetak atau papan pengumuman dan situs web"
    assert said["Berapa persen tindak lanjut survei yang selesai?"] == "100 persen (2 dari 2)"
    assert (
        said["Apakah pelaksanaan standar dipantau dan dievaluasi?"] == "belum diketahui dari berkas"
    )
    text = pekppp(project, "dinas", "--format", "f01").out
    assert all(" ".join(row["pertanyaan"].split()[:3]) in text for row in rows)


@pytest.mark.parametrize("verb", ["pekppp", "ombudsman"])
def test_a_report_is_written_as_word(project: Path, verb: str) -> None:
    path = project / "laporan.docx"
    words = ("nilai", verb, "dinas", "--format", "word", "--keluaran", str(path), *PER)
    assert standar(*words, cwd=project).status == 0
    paper = Document(str(path))
    text = "\n".join(p.text for p in paper.paragraphs)
    assert ("Dari 2 ke 3 pada indikator 3" if verb == "pekppp" else "Opini Ombudsman") in text


def test_a_form_is_written_once_and_changes_nothing_that_is_proven(project: Path) -> None:
    before = json.loads(pekppp(project, "lain", "--format", "json").out)["unit"]
    outcome = pekppp(project, "lain", "--isian")
    assert outcome.status == 0
    form = project / "standards/lain/penilaian/pekppp-2026.yaml"
    assert form.read_text(encoding="utf-8").count("nilai:") == 30
    after = json.loads(pekppp(project, "lain", "--format", "json").out)["unit"]
    assert after[0]["f02"] == before[0]["f02"]
    assert not [
        d for d in check_paths([form], today=TODAY).diagnostics if d.place.file.endswith(form.name)
    ]
    again = pekppp(project, "lain", "--isian")
    assert again.status == 2
    assert "sudah ada" in again.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["pekppp", "tidak-ada"], "Tidak ada unit"),
        (["pekppp", "../luar"], "Tidak ada unit"),
        (["pekppp", "--isian"], "Sebutkan unitnya"),
        (["pekppp", "--format", "word"], "--keluaran"),
        (["ombudsman", "--format", "word"], "--keluaran"),
        (["ombudsman", "tidak-ada"], "Tidak ada unit"),
    ],
)
def test_a_misuse_is_told_in_a_sentence(words: list[str], said: str, project: Path) -> None:
    outcome = standar("nilai", *words, cwd=project)
    assert outcome.status == 2
    assert said in outcome.err
    assert outcome.out == ""


def test_a_frozen_copy_gets_no_form(project: Path) -> None:
    parts: dict[str, str | bytes] = {**frozen("penetapan/2026-01-02/standar", {"unit.yaml": UNIT})}
    write_project(project, {f"dinas/{name}": text for name, text in parts.items()})
    copy = project / "standards/dinas/penetapan/2026-01-02/standar"
    outcome = standar("nilai", "pekppp", "dinas", "--isian", *PER, cwd=copy)
    assert outcome.status == 2
    assert "salinan beku" in outcome.err
    assert not (copy / "dinas/penilaian").exists()


def test_without_a_form_it_says_how_to_begin(tmp_path: Path) -> None:
    write_project(tmp_path, {"dinas/unit.yaml": UNIT})
    assert "--isian" in standar("nilai", "pekppp", cwd=tmp_path).err
    assert "sebutkan unitnya" in standar("nilai", "ombudsman", cwd=tmp_path).err
    assert standar("nilai", "ombudsman", "dinas", cwd=tmp_path).status == 0


def test_a_check_is_asked_again_when_evidence_goes_away(project: Path) -> None:
    form = project / "standards/dinas/penilaian/pekppp-2026.yaml"
    proof = project / "standards/dinas/penilaian/bukti/jadwal.txt"
    proof.parent.mkdir()
    proof.write_text("x")
    form.write_text("indikator:\n  i10: {nilai: 4, bukti: penilaian/bukti/jadwal.txt}\n")
    words = ("periksa", "standards", "--format", "json", "--per", TODAY.isoformat())
    assert "berkas-bukti-tidak-ada" not in standar(*words, cwd=project).out
    proof.unlink()
    assert "berkas-bukti-tidak-ada" in standar(*words, cwd=project).out


def test_a_check_is_asked_again_when_the_files_no_longer_prove_it(project: Path) -> None:
    form = project / "standards/dinas/penilaian/pekppp-2026.yaml"
    form.write_text("indikator:\n  i2: 5\n")
    words = ("periksa", "standards", "--format", "json", "--per", TODAY.isoformat())
    assert "klaim-bertentangan" not in standar(*words, cwd=project).out
    forum = next((project / "standards/dinas/fkp").rglob("forum.yaml"))
    text = forum.read_text(encoding="utf-8")
    forum.write_text(text.replace("  media: 1\n", ""), encoding="utf-8")
    assert "klaim-bertentangan" in standar(*words, cwd=project).out


def test_forms_are_no_services(project: Path) -> None:
    layout = discover(project, project / "standards")
    (folder,) = (f for f in layout.folders if f.assessments)
    assert set(folder.assessments) == {"pekppp-2025", "pekppp-2026", "ombudsman-2023"}
    assert [path.stem for path in folder.services] == ["layanan"]
