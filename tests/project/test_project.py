"""Proyek sebagai satu nilai: unit bersarang, pewarisan komponen, dan letak asalnya."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from standar.model import Proyek, Unit
from standar.project.layout import discover
from standar.project.project import Project, Service
from standar.project.reader import load, read_project
from tests.rules.harness import BASE, UNIT, write_project

BARE = "layanan: Layanan\n"


def inherited(what: str) -> str:
    return f"bawaan:\n  evaluasi:\n    cara: {what}\n"


def read(root: Path, files: dict[str, str | bytes]) -> Project:
    return read_project(discover(root, write_project(root, files)))


def service(project: Project, alamat: str) -> Service:
    return next(s for s in project.services() if s.alamat == alamat)


@pytest.fixture
def nested(tmp_path: Path) -> Project:
    return read(tmp_path, {
        "proyek.yaml": "nama: Kabupaten\nzona_waktu: WITA\n" + inherited("proyek"),
        "a/unit.yaml": UNIT + inherited("induk"),
        "a/b/unit.yaml": UNIT + inherited("anak"),
        "a/c/unit.yaml": UNIT + "zona_waktu: WIT\n",
        "d/unit.yaml": UNIT,
        "a/b/sendiri.yaml": BASE,
        **dict.fromkeys(["a/x.yaml", "a/b/x.yaml", "a/c/x.yaml", "d/x.yaml"], BARE),
    })  # fmt: skip


@pytest.mark.parametrize(
    ("alamat", "origin", "file"),
    [
        ("a/x", "induk", "standards/a/unit.yaml"), ("a/b/x", "anak", "standards/a/b/unit.yaml"),
        ("a/c/x", "induk", "standards/a/unit.yaml"), ("d/x", "proyek", "standards/proyek.yaml"),
    ],
)  # fmt: skip
def test_nearest_unit_lends_a_component_that_a_service_leaves_out(
    alamat: str, origin: str, file: str, nested: Project
) -> None:
    found = service(nested, alamat)
    assert found.standar.evaluasi is not None
    assert found.standar.evaluasi.cara == (origin,)
    assert found.locate(("evaluasi", "cara")).file == file
    assert found.inherited["evaluasi"].path == ("bawaan",)


def test_own_component_is_never_replaced(nested: Project) -> None:
    found = service(nested, "a/b/sendiri")
    assert found.standar.evaluasi is not None
    assert found.standar.evaluasi.cara == ("Survei kepuasan masyarakat",)
    assert found.inherited == {}
    assert found.locate(("evaluasi",)).file == "standards/a/b/sendiri.yaml"


def test_time_zone_comes_from_the_nearest_that_names_one(nested: Project) -> None:
    zones = {unit.alamat: unit.zona_waktu for unit in nested.units}
    assert zones == {"a": "WITA", "a/b": "WITA", "a/c": "WIT", "d": "WITA"}


def test_misspelt_component_is_not_replaced_by_an_inherited_one(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"a/unit.yaml": UNIT + inherited("x")}
    project = read(tmp_path, {**files, "a/x.yaml": BARE + "evaluasii: SKM\n"})
    assert service(project, "a/x").standar.evaluasi is None


@pytest.mark.parametrize("broken", ["a/unit.yaml", "proyek.yaml"])
def test_service_is_uncertain_when_what_it_inherits_cannot_be_read(
    broken: str, tmp_path: Path
) -> None:
    files: dict[str, str | bytes] = {"a/unit.yaml": UNIT, "a/x.yaml": BARE, broken: "nama: [\n"}
    assert service(read(tmp_path, files), "a/x").unit.uncertain


def test_service_is_certain_when_only_another_key_is_wrong(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"a/unit.yaml": UNIT + "zona_waktu: X\n", "a/x.yaml": BARE}
    found = service(read(tmp_path, files), "a/x")
    assert not found.unit.uncertain
    assert found.unit.unit.nama == "Dinas Contoh"


def test_nameless_stand_in_serves_where_a_profile_cannot_be_read(tmp_path: Path) -> None:
    project = read(tmp_path, {"proyek.yaml": "[", "a/unit.yaml": "[", "a/x.yaml": BARE})
    assert (project.proyek.nama, service(project, "a/x").unit.unit.nama) == (tmp_path.name, "a")


def test_file_that_cannot_be_opened_is_a_finding(tmp_path: Path) -> None:
    document = load(tmp_path, "x.yaml", Unit)
    assert (document.node, [d.rule for d in document.diagnostics]) == (
        None,
        ["berkas-tidak-terbaca"],
    )


def test_missing_required_key_gets_the_given_stand_in(tmp_path: Path) -> None:
    (tmp_path / "proyek.yaml").write_text("zona_waktu: WIB\n")
    document = load(tmp_path / "proyek.yaml", "proyek.yaml", Proyek, nama="Kabupaten")
    assert document.node is not None
    assert document.node.nama == "Kabupaten"
    assert [d.rule for d in document.diagnostics] == ["kunci-wajib"]


def test_units_know_their_decrees_and_service_names(tmp_path: Path) -> None:
    decree = "nomor: 1/2026\ntanggal: 2026-01-02\n"
    project = read(tmp_path, {"a/unit.yaml": UNIT, "a/x.yaml": BARE,
                              "a/penetapan/2026-01-02/sk.yaml": decree})  # fmt: skip
    (unit,) = project.units
    assert unit.service_names == ("x",)
    assert [d.node.nomor for d in unit.decrees if d.node] == ["1/2026"]
    assert re.fullmatch(r"standards/a/penetapan/2026-01-02/sk\.yaml", unit.decrees[0].name)
