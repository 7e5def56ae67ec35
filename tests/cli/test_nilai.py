"""`standar nilai skm`: di layar, sebagai JSON, laporan Word, dan jawaban yang disalin."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from docx import Document

from standar.project.layout import discover
from standar.survei import read_surveys
from tests.importer.test_excel import workbook
from tests.process import Outcome, same_as_golden, standar
from tests.rules.harness import ANSWERS, UNIT, write_project

HEAD = "Nama;Waktu pengisian;Layanan;Usia;" + ";".join(f"U{n}" for n in range(1, 10))
FORM = (
    f"Hasil survei\n{HEAD}\nBudi;2025;ktp;34;4;4;3;4;4;4;4;3;4\n"
    "Ani;2025;=1+1;29;3;3;2;4;3;9;3;3;3\n"
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with two units, one of which has a survey."""
    write_project(
        tmp_path,
        {
            "dinas/unit.yaml": UNIT,
            "dinas/skm/2024.yaml": "ikm: 74,00\n",
            "dinas/skm/2025.csv": ANSWERS,
            "lain/unit.yaml": UNIT,
        },
    )
    return tmp_path


def test_a_screen_shows_what_people_think(project: Path) -> None:
    outcome = standar("nilai", "skm", cwd=project)
    same_as_golden("nilai/skm.teks", outcome.shown)


def test_a_unit_may_be_named(project: Path) -> None:
    assert (
        standar("nilai", "skm", "dinas", cwd=project).out
        == standar("nilai", "skm", cwd=project).out
    )


def test_json_holds_the_exact_fractions(project: Path) -> None:
    outcome = standar("nilai", "skm", "--format", "json", cwd=project)
    (unit,) = json.loads(outcome.out)["unit"]
    assert (unit["ikm"], unit["ikm_pasti"], unit["mutu"]) == (75.0, "75", "C")
    assert unit["perjalanan"][0] == {"periode": "2024", "ikm": 74.0, "mutu": "C"}
    assert unit["unsur"][0]["sebaran"] == {"3": 2}
    assert unit["galat_sampel"] is not None
    assert unit["responden_diperlukan"] is None


def test_a_report_is_written_as_word(project: Path) -> None:
    path = project / "skm.docx"
    outcome = standar(
        "nilai", "skm", "dinas", "--format", "word", "--keluaran", str(path), cwd=project
    )
    assert outcome.status == 0
    paper = Document(str(path))
    text = "\n".join(p.text for p in paper.paragraphs)
    assert "75,00 dari 100" in text
    assert [table.cell(0, 0).text for table in paper.tables] == ["Unsur", "Periode"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["lain"], "belum memiliki survei"),
        (["tidak-ada"], "Tidak ada unit"),
        (["--format", "word"], "--keluaran"),
        (["--impor", "x.csv"], "--periode"),
        (["dinas", "--impor", "x.csv", "--periode", "kemarin"], "bukan periode"),
        (["dinas", "--impor", "x.csv", "--periode", "2026"], "Tidak ada berkas"),
        (["dinas", "--impor", "kosong.csv", "--periode", "2026"], "tidak ada kolom unsur"),
        (["dinas", "--impor", "isi.csv", "--periode", "2025"], "tidak ditimpa"),
        (["hilang", "--impor", "isi.csv", "--periode", "2026"], "Tidak ada unit"),
    ],
)
def test_a_misuse_is_told_in_a_sentence(words: list[str], said: str, project: Path) -> None:
    (project / "isi.csv").write_text(FORM)
    (project / "kosong.csv").write_text("a,b\n1,2\n")
    outcome = standar("nilai", "skm", *words, cwd=project)
    assert outcome.status == 2
    assert said in outcome.err
    assert outcome.out == ""


def test_without_a_project_or_a_survey_it_says_how_to_begin(tmp_path: Path) -> None:
    assert "standar baru proyek" in standar("nilai", "skm", cwd=tmp_path).err
    write_project(tmp_path, {"dinas/unit.yaml": UNIT})
    assert "skm/<periode>" in standar("nilai", "skm", cwd=tmp_path).err


def kept(project: Path) -> str:
    return (project / "standards/lain/skm/2025-s2.csv").read_text(encoding="utf-8")


def test_answers_are_copied_without_what_says_who_gave_them(project: Path) -> None:
    (project / "isi.csv").write_text(FORM)
    words = ["nilai", "skm", "lain", "--impor", "isi.csv", "--periode", "2025-s2"]
    outcome = standar(*words, cwd=project)
    assert outcome.status == 0
    assert "2 jawaban ditulis di standards/lain/skm/2025-s2.csv" in outcome.out
    assert "Nama" in outcome.out
    assert (
        "1 isian bukan jawaban 1 sampai 4 dan dikosongkan:\n  Kompetensi: “9” (baris 4)"
        in outcome.out
    )
    assert kept(project).splitlines() == [
        "layanan,umur,U1 Persyaratan,U2 Prosedur,U3 Waktu,U4 Biaya/tarif,U5 Produk,U6 Kompetensi,"
        "U7 Perilaku,U8 Pengaduan,U9 Sarana",
        "ktp,30–39 tahun,4,4,3,4,4,4,4,3,4",
        "1+1,20–29 tahun,3,3,2,4,3,,3,3,3",
    ]
    found = [*read_surveys(discover(project, project / "standards"))]
    assert {survey.alamat for survey in found} == {
        "dinas/skm/2024",
        "dinas/skm/2025",
        "lain/skm/2025-s2",
    }


NINE = [
    "kesopanan dan perilaku petugas", "kualitas sarana dan prasarana", "kesesuaian persyaratan",
    "kemudahan prosedur", "kecepatan waktu", "kewajaran biaya", "kesesuaian produk",
    "kemampuan petugas", "penanganan pengaduan",
]  # fmt: skip
QUESTIONS = ",".join(f"Bagaimana pendapat Saudara tentang {about}?" for about in NINE)
FOURTEEN = (
    "Prosedur pelayanan;Persyaratan pelayanan;Kejelasan petugas;Kedisiplinan;Tanggung jawab;"
    "Kemampuan petugas;Kecepatan;Keadilan;Kesopanan;Kewajaran biaya;Kepastian biaya;"
    "Kepastian jadwal;Kenyamanan;Keamanan\n" + "3;" * 13 + "4\n"
)


def imported(project: Path, text: str, *, period: str = "2025-s2") -> Outcome:
    (project / "isi.csv").write_text(text)
    return standar("nilai", "skm", "lain", "--impor", "isi.csv", "--periode", period, cwd=project)


def test_answers_in_words_are_copied_as_numbers_and_told(project: Path) -> None:
    said = "Sopan dan ramah,Cukup,Sangat sesuai,b. Kurang mudah,Tidak cepat,Gratis,Sesuai,,"
    strange = "Sopan & ramah,Bagus,Sangat sesuai,Mudah,Cepat,Cukup mahal,Sesuai,Kompeten,Tidak ada"
    outcome = imported(project, f"{QUESTIONS}\n{said}4\n,,,,,,,,\n{strange}\n")
    assert kept(project).splitlines()[1:] == ["4,2,1,4,3,,3,4,2", "4,3,3,2,3,3,3,1,"]
    assert "  Biaya/tarif: Cukup mahal = 2, Gratis = 4\n" in outcome.out
    assert "  Sarana: “Bagus” (baris 4)\n" in outcome.out


def test_a_table_of_words_that_nobody_knows_is_not_copied(project: Path) -> None:
    outcome = imported(project, "Persyaratan,Waktu\nOke,3\nOke,4\nSesuai,3\n")
    assert (outcome.status, outcome.out) == (2, "")
    assert (
        "kolom “Persyaratan” lebih banyak berisi yang bukan jawaban, misalnya “Oke”" in outcome.err
    )


def test_fourteen_elements_are_read_in_their_years_or_where_the_survey_says_so(
    project: Path,
) -> None:
    assert imported(project, FOURTEEN, period="2012").status == 0
    refused = imported(project, FOURTEEN)
    assert "14 unsur menurut Kepmenpan 25/2004" in refused.err
    assert "“instrumen: skm-2004” di standards/lain/skm/2025-s2.yaml" in refused.err
    (project / "standards/lain/skm/2025-s2.yaml").write_text("instrumen: skm-2004\n")
    assert imported(project, FOURTEEN).status == 0
    assert kept(project).splitlines()[1] == "3," * 13 + "4"


def test_what_was_left_out_is_told(project: Path) -> None:
    outcome = imported(project, "U1,U2,Syarat\n3,4,1\n4,0,3,3\n" + "9,3,3\n" * 2 + "3,3,3\n" * 3)
    assert (
        "1 baris lebih panjang daripada judul kolomnya dan tidak disalin:\n  baris 3" in outcome.out
    )
    assert "Persyaratan: “9” (baris 4 dan 1 lainnya)" in outcome.out
    assert "Kolom “Syarat” tidak disalin: unsurnya sama dengan “U1”." in outcome.out
    assert "Belum ada kolom bagi: Waktu, " in outcome.out


def test_answers_come_from_excel_as_well(project: Path) -> None:
    def row(cells: list[str]) -> str:
        made = "".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in cells)
        return f"<row>{made}</row>"

    head = [f"U{n}" for n in range(1, 10)]
    (project / "isi.xlsx").write_bytes(workbook(row(["Nama", *head]) + row(["Budi", *"443444434"])))
    words = ["nilai", "skm", "lain", "--impor", "isi.xlsx", "--periode", "2025-s2"]
    assert standar(*words, cwd=project).status == 0
    assert kept(project).splitlines()[1] == "4,4,3,4,4,4,4,3,4"
