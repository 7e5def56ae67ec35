"""Survei dibaca dari jawaban mentah dan angka tercetak; yang tidak perlu tidak diambil."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from standar.assess.bawaan import instrumen
from standar.assess.jawaban import Lembar, lembar
from standar.kepuasan import Bagian, Kepuasan, per_unit, tampil
from standar.project.layout import discover
from standar.run.run import check_paths
from standar.sheet import read_sheet
from standar.survei import read_surveys
from tests.rules.harness import ANSWERS, UNIT, write_project

OTHER_ORDER = "U8 Sarana,U9 Pengaduan,perilaku,kompetensi,produk,tarif,waktu,prosedur,persyaratan"


def sheet(text: str) -> Lembar:
    return lembar(read_sheet(text.encode(), "x.csv"), instrumen("skm-2017"))


def units(root: Path, files: dict[str, str]) -> list[Kepuasan]:
    named: dict[str, str | bytes] = {"dinas/unit.yaml": UNIT}
    named |= {f"dinas/skm/{name}": text for name, text in files.items()}
    return per_unit(read_surveys(discover(root, write_project(root, named))))


def test_columns_are_mapped_by_name_in_any_order() -> None:
    found = sheet(f"{OTHER_ORDER}\n1,2,3,4,1,2,3,4,1\n")
    (person,) = found.responden
    assert person.jawaban == {
        "U9": 1, "U8": 2, "U7": 3, "U6": 4, "U5": 1, "U4": 2, "U3": 3, "U2": 4, "U1": 1,
    }  # fmt: skip


def test_columns_that_say_who_somebody_is_are_never_kept() -> None:
    found = sheet("Nama,NIK,No HP,Alamat surel,U1,Saran\nBudi,640,0811,b@x,3,Bagus\n")
    assert found.pribadi == ("Nama", "NIK", "No HP", "Alamat surel")
    assert "Budi" not in repr(found)
    assert "Bagus" not in repr(found)
    assert found.responden[0].jawaban == {"U1": 3}


@pytest.mark.parametrize(
    ("cell", "value"),
    [("4", 4), ('"4,0"', 4), ("4.0", 4), ("4 - Sangat baik", 4), ("0", None), ("5", None),
     ("4 - Tidak sesuai", None), ("sangat sesuai", 4), ("cukup baik", None), ("", None),
     ("44", None)],
)  # fmt: skip
def test_only_answers_on_the_scale_count(cell: str, value: int | None) -> None:
    found = sheet(f"U1,U2\n{cell},3\n")
    assert found.responden[0].jawaban.get("U1") == value


def test_a_row_that_is_longer_than_its_head_is_not_counted() -> None:
    found = sheet("U1,U2\n4,0,3\n3,3\n")  # a decimal comma moves all that follows
    assert [person.baris for person in found.responden] == [3]
    assert found.berlebih == (2,)


def test_a_time_of_filling_in_is_no_waiting_time() -> None:
    assert "U3" not in sheet("Waktu pengisian,U1\n2025,3\n").kolom


def test_ages_are_told_in_tens() -> None:
    found = sheet("usia,U1\n34,3\n39 tahun,4\nlansia,2\n")
    assert [p.ciri["umur"] for p in found.responden] == ["30–39 tahun", "30–39 tahun", "lansia"]


def test_services_periods_and_groups_are_told_apart(tmp_path: Path) -> None:
    head = "layanan,periode,jenis kelamin,U1,U2,U3,U4,U5,U6,U7,U8,U9\n"
    good, bad = ",4" * 9, ",2" * 9
    rows = f"ktp,2025-01,perempuan{good}\n" * 6 + f"kk,2025-02,laki-laki{bad}\n" * 6
    (found,) = units(tmp_path, {"2025.csv": head + rows})
    assert [(p.nama, p.ikm) for p in found.layanan] == [("kk", Decimal(50)), ("ktp", Decimal(100))]
    assert [p.nama for p in found.bagian_periode] == ["2025-01", "2025-02"]
    assert [p.nama for p in found.kelompok["jenis kelamin"]] == ["laki-laki", "perempuan"]
    assert found.terakhir.ikm == Decimal(75)


def part(name: str, people: int | None) -> Bagian:
    return Bagian(name, people, None, None)


@pytest.mark.parametrize(
    ("sizes", "shown"),
    [
        ([10, 20, 30], ["a", "b", "c"]),
        ([3, 20, 30], ["c"]),  # the whole less the rest would tell what three people said
        ([3, 4, 30], ["c"]),
        ([4, 5], []),
    ],
)
def test_a_group_that_is_too_small_cannot_be_worked_out(sizes: list[int], shown: list[str]) -> None:
    parts = [part(name, size) for name, size in zip("abc", sizes, strict=False)]
    assert [p.nama for p in tampil(parts)] == shown


def test_printed_parts_without_a_number_of_people_are_shown() -> None:
    assert [p.nama for p in tampil([part("a", None), part("b", None)])] == ["a", "b"]


def test_answers_count_more_than_what_was_printed_beside_them(tmp_path: Path) -> None:
    (found,) = units(tmp_path, {"2025.csv": ANSWERS, "2025.yaml": "ikm: 99,00\npopulasi: 4\n"})
    assert found.terakhir.ikm == Decimal("75.00")
    assert (found.terakhir.responden, found.perlu) == (2, 4)


def test_an_index_of_other_elements_is_no_rise_and_no_fall(tmp_path: Path) -> None:
    # SKM.md 3: three generations of elements in one office
    files = {"2012.yaml": "ikm: 74,51\n", "2013.yaml": "ikm: 74,59\n", "2018.yaml": "ikm: 76,79\n"}
    (found,) = units(tmp_path, files)
    assert [s.nama for s, _ in found.perjalanan] == ["2012", "2013", "2018"]
    assert [s.nama for s, _ in found.sebanding] == ["2018"]
    assert found.tren is None
    (older,) = units(tmp_path / "b", {name: files[name] for name in ("2012.yaml", "2013.yaml")})
    assert older.tren == (Decimal("0.08"), 1)


def test_surveys_follow_each_other_by_the_end_of_their_periods(tmp_path: Path) -> None:
    names = ["2023", "2024-s1", "2024-tw3", "2024", "2025-02"]
    files = {f"{n}.yaml": f"ikm: 8{i},00\n" for i, n in enumerate(names)}
    (found,) = units(tmp_path, files)
    assert [s.nama for s in found.surveys] == ["2023", "2024-s1", "2024-tw3", "2024", "2025-02"]
    assert found.tren is not None
    assert (found.tren.selisih, found.tren.berturut) == (Decimal("1.00"), 4)


def test_the_weakest_element_leads_to_what_it_measures(tmp_path: Path) -> None:
    head = "layanan,U1,U2,U3,U4,U5,U6,U7,U8,U9\n"
    rows = "ktp,4,4,2,4,4,4,4,4,4\n" * 6 + "kk,4,4,4,4,4,4,4,4,3\n" * 6
    (found,) = units(tmp_path, {"2025.csv": head + rows})
    (first,) = found.usulan
    assert (first.unsur.kode, first.komponen) == ("U3", ("jangka_waktu",))
    assert first.layanan == ("ktp",)


@pytest.mark.parametrize(
    ("raw", "rule"),
    [(b"U1\n\xff\n", "bukan-utf-8"), (b"x" * (1 << 21), "berkas-terlalu-besar"),
     (b"U1\n\0\n", "karakter-kendali"), (b"\n\n", "berkas-kosong")],
)  # fmt: skip
def test_a_table_that_cannot_be_read_is_a_finding(raw: bytes, rule: str, tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"dinas/unit.yaml": UNIT, "dinas/skm/2025.csv": raw}
    found = check_paths([write_project(tmp_path, files)]).diagnostics
    assert [diagnostic.rule for diagnostic in found] == [rule]


def test_a_changed_answer_is_judged_anew(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"dinas/unit.yaml": UNIT, "dinas/skm/2025.csv": ANSWERS}
    standards = write_project(tmp_path, files)
    assert check_paths([standards], keep=True).diagnostics == []
    (standards / "dinas/skm/2025.csv").write_text(ANSWERS + "9,3,3,3,3,3,3,3,3\n")
    (found,) = check_paths([standards / "dinas/skm"], keep=True).diagnostics
    assert (found.rule, found.place.line, found.place.length) == ("jawaban-di-luar-skala", 4, 1)
