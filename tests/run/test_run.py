"""Menjalankan pemeriksaan: pilihan berkas, profil, tingkat, dan pengecualian."""

from __future__ import annotations

import datetime
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from time import process_time

import pytest

from standar.diagnostic import Severity
from standar.project.target import NotFoundInProject
from standar.report import Report
from standar.run.cache import place
from standar.run.run import check_paths
from standar.run.settings import Profile
from tests.rules.harness import BASE, UNIT, other, write_project

VAGUE = BASE.replace("1 hari kerja sejak berkas lengkap", "1 hari kerja")
WAIVER = """\
pengecualian:
  - {{aturan: titik-mulai-belum-disebut, bagian: {bagian}, alasan: Menunggu, sampai: {sampai}}}
"""


def rules(report: Report) -> list[str]:
    return [d.rule for d in report.diagnostics]


def check(
    root: Path,
    text: str,
    others: Mapping[str, str] | None = None,
    profile: Profile = Profile.PENETAPAN,
) -> Report:
    files = {"a/unit.yaml": UNIT, "a/x.yaml": text, **(others or {})}
    return check_paths([write_project(root, dict(files))], profile)


# --- choosing -------------------------------------------------------------------------------------


@pytest.fixture
def standards(tmp_path: Path) -> Path:
    bare = "nama: A\njam_layanan: Setiap hari kerja\n"
    units: dict[str, str | bytes] = {"a/unit.yaml": bare, "b/unit.yaml": UNIT}
    services: dict[str, str | bytes] = {"a/x.yaml": VAGUE}
    services["a/y.yaml"] = other("Penggantian", VAGUE)
    services["b/z.yaml"] = other("Pengesahan", VAGUE)
    return write_project(tmp_path, units | services)


@pytest.mark.parametrize(
    ("chosen", "files", "found"),
    [
        ([""], 6, ["a/unit", "a/x", "a/y", "b/z"]), (["a/x.yaml"], 1, ["a/x"]),
        (["a"], 3, ["a/unit", "a/x", "a/y"]), (["a/x.yaml", "b"], 3, ["a/x", "b/z"]),
        (["b/unit.yaml"], 1, []), (["a/x.yaml", "a/x.yaml"], 1, ["a/x"]),
    ],
)  # fmt: skip
def test_only_what_is_named_is_judged(
    chosen: list[str], files: int, found: list[str], standards: Path
) -> None:
    report = check_paths([standards / name for name in chosen])
    assert report.files == files
    names = [
        d.place.file.removeprefix("standards/").removesuffix(".yaml") for d in report.diagnostics
    ]
    assert names == found


def test_fault_in_what_a_named_file_inherits_is_shown_too(standards: Path) -> None:
    (standards / "a/unit.yaml").write_text("nama: [\n")
    assert rules(check_paths([standards / "a/x.yaml"])) == [
        "kurung-tidak-ditutup", "titik-mulai-belum-disebut",
    ]  # fmt: skip
    assert rules(check_paths([standards / "b/z.yaml"])) == ["titik-mulai-belum-disebut"]


def test_path_that_does_not_exist_is_a_misuse(standards: Path) -> None:
    with pytest.raises(NotFoundInProject, match=r"tidak-ada\.yaml"):
        check_paths([standards / "tidak-ada.yaml"])


def test_file_outside_any_project_is_judged_by_itself(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text(VAGUE)
    assert rules(check_paths([tmp_path / "x.yaml"])) == ["titik-mulai-belum-disebut"]


# --- profiles -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("profile", "missing"), [(Profile.DRAF, 0), (Profile.PUBLIK, 5), (Profile.PENETAPAN, 13)]
)
def test_profile_says_how_much_is_asked(profile: Profile, missing: int, tmp_path: Path) -> None:
    report = check(tmp_path, "layanan: X\nproduk: Kartu Keluarga\n", profile=profile)
    assert rules(report) == ["komponen-belum-ada"] * missing


def test_draft_knows_errors_only_where_it_cannot_be_read(tmp_path: Path) -> None:
    report = check(tmp_path, "layanan: X\nproduk: layanan\nbiaya: 50.000\n", profile=Profile.DRAF)
    assert [(d.rule, d.severity) for d in report.diagnostics] == [
        ("produk-terlalu-umum", Severity.PERINGATAN), ("angka-telanjang", Severity.GALAT),
    ]  # fmt: skip


# --- severities and waivers -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wish", "found"),
    [
        ("galat", [Severity.GALAT]), ("saran", [Severity.SARAN]), ("mati", []),
        ("peringatan", [Severity.PERINGATAN]),
    ],
)  # fmt: skip
def test_project_may_change_how_grave_a_rule_is(
    wish: str, found: list[Severity], tmp_path: Path
) -> None:
    project = f"nama: Kabupaten\naturan: {{titik-mulai-belum-disebut: {wish}}}\n"
    report = check(tmp_path, VAGUE, {"proyek.yaml": project})
    assert [d.severity for d in report.diagnostics] == found


@pytest.mark.parametrize(
    ("bagian", "sampai", "found"),
    [
        ("jangka_waktu", "2999-01-01", []),
        ("jangka_waktu/1", "2999-01-01", []),
        ("jangka_waktu/2", "2999-01-01", ["titik-mulai-belum-disebut"]),
        (
            "jangka",
            "2999-01-01",
            ["bagian-pengecualian-tidak-dikenal", "titik-mulai-belum-disebut"],
        ),
        ("jangka_waktu", "2020-01-01", ["pengecualian-kedaluwarsa", "titik-mulai-belum-disebut"]),
    ],
)
def test_waiver_holds_for_its_part_and_until_its_day(
    bagian: str, sampai: str, found: list[str], tmp_path: Path
) -> None:
    waiver = WAIVER.format(bagian=bagian, sampai=sampai)
    assert sorted(rules(check(tmp_path, VAGUE + waiver))) == found


def test_waiver_of_the_unit_holds_for_all_its_services(tmp_path: Path) -> None:
    waiver = WAIVER.format(bagian="jangka_waktu", sampai="2999-01-01")
    assert rules(check(tmp_path, VAGUE, {"a/unit.yaml": UNIT + waiver})) == []


# --- inheritance ----------------------------------------------------------------------------------


def test_inherited_fault_is_told_once_where_it_was_written(tmp_path: Path) -> None:
    unit = UNIT + "bawaan:\n  evaluasi: Berkala\n"
    bare = BASE.replace(BASE[BASE.index("evaluasi:") :], "")
    others = {"a/y.yaml": other("Penggantian", bare), "a/z.yaml": other("Pengesahan", bare)}
    report = check(tmp_path, bare, {"a/unit.yaml": unit, **others})
    line = unit[: unit.index("evaluasi")].count("\n") + 1
    assert [(d.rule, d.place.file, d.place.line) for d in report.diagnostics] == [
        ("evaluasi-tanpa-cara", "standards/a/unit.yaml", line)
    ]


@pytest.mark.parametrize(
    "unit", ["nama: [\n", UNIT + "bawaan: {evaluasi: *x}\n", UNIT + "bawaan: 5\n"]
)
def test_service_is_not_blamed_for_what_a_broken_unit_may_have_given(
    unit: str, tmp_path: Path
) -> None:
    bare = BASE.replace(BASE[BASE.index("evaluasi:") :], "")
    report = check(tmp_path, bare, {"a/unit.yaml": unit})
    assert "komponen-belum-ada" not in rules(report)
    assert {d.place.file for d in report.diagnostics} == {"standards/a/unit.yaml"}


def test_report_counts_each_severity(tmp_path: Path) -> None:
    report = check(tmp_path, VAGUE + "produk_lain: x\n")
    counts = [report.count(severity) for severity in Severity]
    assert (report.files, counts) == (3, [0, 1, 1])


# --- what may not depend on what was read before --------------------------------------------------


def test_a_bare_number_is_an_error_beside_the_same_in_quotes(tmp_path: Path) -> None:
    quoted = BASE.replace("biaya: gratis", 'biaya: "50.000"')
    bare = BASE.replace("biaya: gratis", "biaya: 50.000")
    standards = write_project(
        tmp_path, {"a/unit.yaml": UNIT, "a/aa.yaml": quoted, "a/bb.yaml": bare}
    )
    together = [d.rule for d in check_paths([standards]).diagnostics if "bb" in d.place.file]
    alone = [d.rule for d in check_paths([standards / "a/bb.yaml"]).diagnostics]
    assert "angka-telanjang" in together
    assert "angka-telanjang" in alone


def test_a_named_link_belongs_to_where_it_stands(tmp_path: Path) -> None:
    outside = tmp_path / "luar.yaml"
    outside.write_text(BASE, encoding="utf-8")
    standards = write_project(tmp_path / "p", {"a/unit.yaml": UNIT})
    (standards / "a/tautan.yaml").symlink_to(outside)
    assert rules(check_paths([standards / "a/tautan.yaml"])) == ["tautan-keluar-proyek"]


def test_files_outside_any_project_are_judged_once(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text(VAGUE, encoding="utf-8")
    once = check_paths([tmp_path / "x.yaml"])
    again = check_paths([tmp_path / "x.yaml", tmp_path / "." / "x.yaml", tmp_path])
    assert (again.names, rules(again)) == (once.names, rules(once))


def test_projects_side_by_side_keep_their_own_results(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        text = "nama: Kabupaten Contoh\nsalah_kunci: 1\n"
        (tmp_path / name / "proyek.yaml").write_text(text, encoding="utf-8")
    for name in ("a", "b"):
        report = check_paths([tmp_path / name], keep=True)
        assert [d.place.file for d in report.diagnostics] == [f"{name}/proyek.yaml"]


def test_what_is_said_of_all_standards_survives_the_pruning_of_results(tmp_path: Path) -> None:
    files = {"a/unit.yaml": UNIT, "a/x.yaml": BASE, "a/y.yaml": BASE, "b/unit.yaml": UNIT}
    standards = write_project(tmp_path, dict(files))
    day = datetime.date(2026, 3, 2)

    def twins() -> int:
        report = check_paths([standards], today=day, keep=True)
        return sum(d.rule == "layanan-ganda-di-unit" for d in report.diagnostics)

    assert twins() == 1
    file = place(tmp_path)
    assert file is not None
    with sqlite3.connect(file) as base:
        base.execute("UPDATE hasil SET hari = hari - 2")
    base.close()
    (standards / "b/unit.yaml").write_text(f"{UNIT}# ubah\n", encoding="utf-8")
    assert twins() == 1


@pytest.mark.parametrize(
    "text",
    ["etentuan" * 4000, "(" * 4000 + "!", "dan " * 4000, "- " * 9000, "a@gmail.com " + "a" * 9000,
     "nomor: " * 4000, "Rp " * 9000, "/ " * 9000],
    ids=lambda text: text[:8],
)  # fmt: skip
def test_hostile_texts_cost_no_more_than_their_length(text: str, tmp_path: Path) -> None:
    shown = f"# {text}\n" + BASE.replace("nama: Kartu Keluarga\n", f"nama: '{text}'\n", 1)
    standards = write_project(tmp_path, {"a/unit.yaml": UNIT, "a/x.yaml": shown})
    start = process_time()
    check_paths([standards])
    assert process_time() - start < 5
