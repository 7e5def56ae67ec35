from __future__ import annotations

import json
from pathlib import Path

import pytest

from standar.export.skema import SCHEMAS
from tests.process import ROOT, standar

NAMES = sorted(f"{name}.json" for name in SCHEMAS)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    standar("baru", "proyek", cwd=tmp_path)
    return tmp_path


def test_the_schemas_are_written_into_the_project(project: Path) -> None:
    outcome = standar("skema", cwd=project)
    assert outcome.status == 0
    folder = project / ".standar" / "skema"
    assert sorted(path.name for path in folder.iterdir()) == NAMES
    shape = json.loads((folder / "standar-pelayanan.json").read_text("utf-8"))
    assert shape["properties"]["jangka_waktu"]["title"] == "Jangka waktu penyelesaian"
    assert not (project / ".vscode").exists()


def test_the_schemas_are_written_where_one_asks(tmp_path: Path) -> None:
    assert standar("skema", "--keluaran", "a/b", cwd=tmp_path).status == 0
    assert sorted(path.name for path in (tmp_path / "a" / "b").iterdir()) == NAMES


def test_outside_a_project_a_folder_is_asked_for(tmp_path: Path) -> None:
    outcome = standar("skema", cwd=tmp_path)
    assert (outcome.status, outcome.out) == (2, "")
    assert "--keluaran" in outcome.err
    outcome = standar("skema", "--pasang", cwd=tmp_path)
    assert (outcome.status, outcome.out) == (2, "")
    assert list(tmp_path.iterdir()) == []
    assert standar("skema", "unit", cwd=tmp_path).out.startswith("{")


def test_the_schema_of_a_standard_does_not_change_unseen() -> None:
    shape = json.loads(standar("skema", "standar-pelayanan", cwd=ROOT).out)
    assert shape["then"]["required"] == ["layanan"]
    assert shape["additionalProperties"] is False


# --- the settings of VS Code -----------------------------------------------------------------


def test_the_editor_is_set_up_without_any_address_outside(project: Path) -> None:
    outcome = standar("skema", "--pasang", cwd=project)
    assert outcome.status == 0
    content = (project / ".vscode" / "settings.json").read_text("utf-8")
    associations = json.loads(content)["yaml.schemas"]
    assert [project / key for key in associations if not (project / key).is_file()] == []
    assert "://" not in content
    assert "redhat.vscode-yaml" in (project / ".vscode" / "extensions.json").read_text("utf-8")


def test_setting_up_twice_renews_the_schemas_only(project: Path) -> None:
    standar("skema", "--pasang", cwd=project)
    settings = project / ".vscode" / "settings.json"
    schema = project / ".standar" / "skema" / "unit.json"
    before = settings.read_bytes()
    schema.write_text("{}")
    assert standar("skema", "--pasang", cwd=project).status == 0
    assert settings.read_bytes() == before
    assert len(schema.read_text("utf-8")) > 1000


@pytest.mark.parametrize("own", ['{"editor.fontSize": 16}\n', "// milik saya\n{}\n", ""])
def test_settings_of_ones_own_are_never_changed(project: Path, own: str) -> None:
    settings = project / ".vscode" / "settings.json"
    settings.parent.mkdir()
    settings.write_text(own)
    outcome = standar("skema", "--pasang", cwd=project)
    assert outcome.status == 1
    assert settings.read_text() == own
    offered = json.loads(outcome.out[outcome.out.index("{") :])
    assert ".standar/skema/unit.json" in json.dumps(offered)
    merged = {**offered, "editor.fontSize": 16}
    settings.write_text(json.dumps(merged))
    assert standar("skema", "--pasang", cwd=project).status == 0


@pytest.mark.parametrize("words", [("unit", "--pasang"), ("--pasang", "--keluaran", "a")])
def test_what_does_not_go_together_is_refused(project: Path, words: tuple[str, ...]) -> None:
    assert standar("skema", *words, cwd=project).status == 2
    assert not (project / ".vscode").exists()
