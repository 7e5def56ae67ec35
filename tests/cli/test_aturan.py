from __future__ import annotations

import json
from pathlib import Path

from standar.rules import catalogue
from tests.process import same_as_golden, standar


def test_the_catalogue_lists_every_rule(tmp_path: Path) -> None:
    outcome = standar("aturan", cwd=tmp_path)
    assert outcome.status == 0
    assert [name for name in catalogue() if f"  {name}  (" not in outcome.out] == []


def test_the_catalogue_as_json(tmp_path: Path) -> None:
    rows = json.loads(standar("aturan", "--format", "json", cwd=tmp_path).out)["aturan"]
    assert [row["id"] for row in rows] == list(catalogue())
    assert {row["tingkat"] for row in rows} <= {"galat", "peringatan", "saran"}


def test_a_rule_is_explained_with_its_examples(tmp_path: Path) -> None:
    outcome = standar("jelaskan", "tarif-tanpa-dasar-hukum", cwd=tmp_path)
    same_as_golden("jelaskan/tarif-tanpa-dasar-hukum.txt", outcome.shown)


def test_a_misspelt_rule_is_met_with_its_neighbours(tmp_path: Path) -> None:
    outcome = standar("jelaskan", "tarif-tanpa-dasar", cwd=tmp_path)
    assert outcome.status == 2
    assert "tarif-tanpa-dasar-hukum" in outcome.err
