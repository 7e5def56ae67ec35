"""Aturan di halaman aturan sendiri: dapat dimuat, menepati contohnya, dan menunggu izin."""

from __future__ import annotations

import datetime
import tomllib
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

from standar.check.definition import Rule, collect
from standar.run.rulebook import GROUP
from standar.run.run import check_paths
from standar.view.aturan import examples
from tests.rules.harness import DAY, PROJECT, marked_line, write_example

from .panduan import FOLDER, blocks

BLOCKS = blocks(FOLDER / "aturan-sendiri.md")
[CODE] = [block for block in BLOCKS if block.language == "python"]


def rules(file: Path) -> dict[str, Rule]:
    """The rules of the page, loaded as a module."""
    file.write_text(CODE.text, encoding="utf-8")
    spec = spec_from_file_location("aturan_halaman", file)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return collect([module])


def found(root: Path, rule: Rule, number: int, *, trusted: bool) -> list[int]:
    """The lines of an example's file at which the rule speaks."""
    standards, file = write_example(root, rule, examples(rule)[number])
    (standards / "aturan.py").write_text(CODE.text, encoding="utf-8")
    (standards / "proyek.yaml").write_text(f"{PROJECT}aturan_sendiri: aturan.py\n", "utf-8")
    day = datetime.date.fromisoformat(DAY)
    report = check_paths([standards], today=day, trusted=trusted)
    name = file.relative_to(root).as_posix()
    return [d.place.line for d in report.diagnostics if d.rule == rule.id and d.place.file == name]


@pytest.mark.parametrize("name", ["qris-belum-diterima", "singkatan-pemkab"])
def test_a_rule_of_the_page_keeps_to_its_own_examples(name: str, tmp_path: Path) -> None:
    rule = rules(tmp_path / "aturan.py")[name]
    bad, good = examples(rule)
    assert (bad.good, good.good) == (False, True)
    assert found(tmp_path / "buruk", rule, 0, trusted=True) == [marked_line(bad)]
    assert found(tmp_path / "tanpa-izin", rule, 0, trusted=False) == []
    assert found(tmp_path / "baik", rule, 1, trusted=True) == []


def test_the_package_of_the_page_names_the_group_that_is_read() -> None:
    [block] = [block for block in BLOCKS if block.language == "toml"]
    assert GROUP in tomllib.loads(block.text)["project"]["entry-points"]
