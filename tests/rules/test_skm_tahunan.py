"""Survei setiap tahun: tahun yang terlewat disebut, selama itu pasti."""

from __future__ import annotations

import datetime
from pathlib import Path

from standar.run.run import check_paths
from tests.rules.harness import BASE, DECREE, PLEDGE, UNIT, write_project

GAP, OLD = "tahun-tanpa-survei", "survei-terakhir-terlalu-lama"


def said(root: Path, year: int, *names: str, text: str = "ikm: 87,28\n") -> list[tuple[str, str]]:
    files: dict[str, str | bytes] = {"dinas/unit.yaml": UNIT}
    files |= {f"dinas/skm/{name}.yaml": text for name in names}
    found = check_paths([write_project(root, files)], today=datetime.date(year, 6, 1)).diagnostics
    return [(one.rule, Path(one.place.file).stem) for one in found if one.rule in (GAP, OLD)]


def test_a_year_between_two_surveys_is_missed(tmp_path: Path) -> None:
    assert said(tmp_path, 2025, "2022", "2024-s1", "2024-s2") == [(GAP, "2024-s1")]


def test_every_year_is_enough(tmp_path: Path) -> None:
    assert said(tmp_path, 2025, "2022", "2023-tw2", "2024-11", "2025-s1") == []


def test_this_year_may_still_be_asked_for(tmp_path: Path) -> None:
    assert said(tmp_path / "a", 2025, "2024") == []
    assert said(tmp_path / "b", 2026, "2024") == [(OLD, "2024")]


def test_years_before_the_regulation_are_not_asked_for(tmp_path: Path) -> None:
    # PermenPANRB 14/2017 Pasal 1 ayat (1): "berkala minimal 1 (satu) kali setahun"
    assert said(tmp_path, 2017, "2011", "2014", "2016") == []


def test_a_survey_of_unknown_time_leaves_it_open(tmp_path: Path) -> None:
    assert said(tmp_path, 2026, "2020", "hasil") == []


def test_a_period_that_stands_in_the_file_counts(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "dinas/unit.yaml": UNIT, "dinas/skm/2022.yaml": "ikm: 80,00\n",
        "dinas/skm/2024.yaml": "ikm: 81,00\n",
        "dinas/skm/hasil.yaml": "periode: 2023\nikm: 80,50\n",
    }  # fmt: skip
    standards = write_project(tmp_path, files)
    found = check_paths([standards], today=datetime.date(2025, 1, 1)).diagnostics
    assert {one.rule for one in found} & {GAP, OLD} == set()


def unkept(root: Path, year: int, files: dict[str, str | bytes]) -> list[str]:
    named: dict[str, str | bytes] = {
        "dinas/unit.yaml": UNIT + PLEDGE, "dinas/layanan.yaml": BASE,
        "dinas/penetapan/2023-01-02/sk.yaml": DECREE.replace("2026-01-02", "2023-01-02"),
    }  # fmt: skip
    standards = write_project(root, {**named, **files})
    found = check_paths([standards], today=datetime.date(year, 6, 1)).diagnostics
    return [one.place.file for one in found if one.rule == "survei-belum-tersimpan"]


def test_a_unit_that_served_for_a_year_without_a_survey_is_reminded(tmp_path: Path) -> None:
    # PermenPANRB 14/2017 Pasal 1 ayat (1): "berkala minimal 1 (satu) kali setahun"
    assert [unkept(tmp_path, year, {}) for year in (2023, 2024)] == [[], []]
    assert unkept(tmp_path, 2025, {}) == ["standards/dinas/unit.yaml"]


def test_a_survey_that_is_kept_later_ends_the_reminder(tmp_path: Path) -> None:
    assert unkept(tmp_path, 2025, {})
    assert unkept(tmp_path, 2025, {"dinas/skm/2024.yaml": "ikm: 80,00\n"}) == []
    (tmp_path / "standards/dinas/skm/2024.yaml").unlink()
    assert unkept(tmp_path, 2025, {})  # what was kept of the result does not outlive the survey
    assert unkept(tmp_path, 2025, {"skm/2024.yaml": "ikm: 80,00\n", "unit.yaml": UNIT}) == []


def test_a_unit_without_a_decree_or_a_service_is_not_reminded(tmp_path: Path) -> None:
    other = {"lain/unit.yaml": UNIT, "lain/layanan.yaml": BASE}
    assert unkept(tmp_path, 2025, {**other}) == ["standards/dinas/unit.yaml"]
