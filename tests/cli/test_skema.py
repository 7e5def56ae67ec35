from __future__ import annotations

import json
from pathlib import Path

from tests.process import ROOT, standar


def test_the_schemas_are_written_into_the_project(tmp_path: Path) -> None:
    standar("baru", "proyek", cwd=tmp_path)
    outcome = standar("skema", cwd=tmp_path)
    assert outcome.status == 0
    names = sorted(p.name for p in (tmp_path / ".standar").iterdir())
    assert names == ["penetapan.json", "proyek.json", "standar-pelayanan.json", "unit.json"]
    shape = json.loads((tmp_path / ".standar" / "standar-pelayanan.json").read_text("utf-8"))
    assert shape["properties"]["jangka_waktu"]["title"] == "Jangka waktu penyelesaian"


def test_outside_a_project_a_folder_is_asked_for(tmp_path: Path) -> None:
    outcome = standar("skema", cwd=tmp_path)
    assert (outcome.status, outcome.out) == (2, "")
    assert standar("skema", "unit", cwd=tmp_path).out.startswith("{")


def test_the_schema_of_a_standard_does_not_change_unseen() -> None:
    shape = json.loads(standar("skema", "standar-pelayanan", cwd=ROOT).out)
    assert shape["required"] == ["layanan"]
    assert shape["additionalProperties"] is False
