"""Susunan folder: apa yang dianggap unit, layanan, catatan, dan apa yang ditolak."""

from __future__ import annotations

from pathlib import Path

import pytest

from standar.project.layout import Layout, discover, find
from tests.rules.harness import BASE, UNIT, write_project


def layout(root: Path, *names: str) -> Layout:
    standards = write_project(root, dict.fromkeys(names, BASE))
    return discover(root, standards)


def services(found: Layout) -> list[str]:
    return [found.relative(path) for folder in found.folders for path in folder.services]


def test_services_are_listed_folder_by_folder_in_a_fixed_order(tmp_path: Path) -> None:
    found = layout(tmp_path, "b/unit.yaml", "b/z.yaml", "b/a.yaml", "b/c/unit.yaml", "b/c/a.yaml",
                   "a/unit.yaml", "a/x.yaml")  # fmt: skip
    assert services(found) == [
        "standards/a/x.yaml", "standards/b/a.yaml", "standards/b/z.yaml", "standards/b/c/a.yaml",
    ]  # fmt: skip
    assert found.diagnostics == []


def test_records_hidden_files_and_other_kinds_are_no_services(tmp_path: Path) -> None:
    found = layout(tmp_path, "a/unit.yaml", "a/fkp/2026-01-02/forum.yaml", "a/skm/2026.yaml",
                   "a/penilaian/x.yaml", "a/inovasi.yaml", "a/.draf.yaml", "a/~a.yaml",
                   "a/catatan.txt", "a/.git/x.yaml")  # fmt: skip
    assert services(found) == []


def test_own_regulations_beside_the_project_file_are_no_service(tmp_path: Path) -> None:
    found = layout(tmp_path, "peraturan.yaml", "a/unit.yaml", "a/peraturan.yaml")
    assert found.has_registry
    assert services(found) == ["standards/a/peraturan.yaml"]
    assert not layout(tmp_path / "lain", "a/unit.yaml").has_registry


def test_decrees_are_found_beside_the_unit(tmp_path: Path) -> None:
    found = layout(tmp_path, "a/unit.yaml", "a/penetapan/2026-01-02/sk.yaml",
                   "a/penetapan/2025-01-02/sk.yaml", "a/penetapan/2025-01-02/kk.yaml")  # fmt: skip
    unit = next(folder for folder in found.folders if folder.path.name == "a")
    assert [path.parent.name for path in unit.decrees] == ["2025-01-02", "2026-01-02"]


@pytest.mark.parametrize(
    "name", ["Kartu.yaml", "a b.yaml", "a_b.yaml", "kk.yml", "-a.yaml", "é.yaml"]
)
def test_name_that_cannot_be_an_address_is_a_finding_and_still_read(
    name: str, tmp_path: Path
) -> None:
    found = layout(tmp_path, "a/unit.yaml", f"a/{name}")
    assert [d.rule for d in found.diagnostics] == ["nama-berkas-tidak-sah"]
    assert services(found) == [f"standards/a/{name}"]


def test_folder_whose_name_cannot_be_an_address_is_a_finding(tmp_path: Path) -> None:
    found = layout(tmp_path, "Dinas A/unit.yaml", "Dinas A/x.yaml", "b/unit.yaml")
    assert [(d.rule, d.values["nama"]) for d in found.diagnostics] == [
        ("nama-folder-tidak-sah", "Dinas A")
    ]


def test_folder_of_services_without_a_unit_is_a_finding(tmp_path: Path) -> None:
    found = layout(tmp_path, "a/x.yaml")
    assert [(d.rule, d.place.file) for d in found.diagnostics] == [
        ("unit-tanpa-profil", "standards/a/x.yaml")
    ]


def test_link_is_followed_only_inside_the_project(tmp_path: Path) -> None:
    standards = write_project(tmp_path, {"a/unit.yaml": UNIT, "a/x.yaml": BASE})
    (tmp_path / "luar.yaml").write_text(BASE)
    (standards / "a/dalam.yaml").symlink_to("x.yaml")
    (standards / "a/luar.yaml").symlink_to(tmp_path / "luar.yaml")
    (standards / "a/putus.yaml").symlink_to("tidak-ada")
    (standards / "a/putar").symlink_to("putar")
    found = discover(tmp_path, standards)
    assert services(found) == ["standards/a/dalam.yaml", "standards/a/x.yaml"]
    assert [(d.rule, d.values["berkas"]) for d in found.diagnostics] == [
        ("tautan-keluar-proyek", "luar.yaml"), ("tautan-keluar-proyek", "putar"),
        ("tautan-keluar-proyek", "putus.yaml"),
    ]  # fmt: skip


@pytest.mark.parametrize("start", ["", "standards", "standards/a", "standards/a/x.yaml", "docs"])
def test_project_is_found_from_anywhere_inside(start: str, tmp_path: Path) -> None:
    standards = write_project(tmp_path, {"a/x.yaml": BASE})
    (tmp_path / "docs").mkdir()
    assert find(tmp_path / start) == (tmp_path.resolve(), standards.resolve())


def test_outside_any_project_nothing_is_found(tmp_path: Path) -> None:
    assert find(tmp_path) is None


def test_file_outside_the_root_keeps_its_whole_name(tmp_path: Path) -> None:
    found = layout(tmp_path, "a/x.yaml")
    assert found.relative(Path("/lain/y.yaml")) == "/lain/y.yaml"
