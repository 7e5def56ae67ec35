"""Satu berkas emas untuk setiap aturan: apa yang dilihat orang pada contoh buruknya."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from standar.rules import catalogue
from standar.view.aturan import examples
from tests.process import by_file, same_as_golden, standar
from tests.rules.harness import DAY, PROJECT, example_files, write_example, write_project

BAD = {
    rule.id: (rule, example)
    for rule in catalogue().values()
    for example in examples(rule)
    if not example.good
}


ALONE = {
    rule_id: "standards/proyek.yaml"
    if example.file == "proyek.yaml"
    else "standards/dinas/layanan.yaml"
    for rule_id, (_, example) in BAD.items()
    if example.file == "proyek.yaml" or example.file.endswith("unit lain")
}
"""Examples that need a project of their own, and the file that they are about."""
TOGETHER = f"{PROJECT}aturan: {{layanan-mirip-antarunit: mati}}\n"
"""A hundred examples in one project are alike; that is not what they show."""


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What two calls said about the bad examples, each in a unit of its own; by rule."""
    found: dict[str, str] = {}
    for profile in ("draf", "penetapan"):
        root = tmp_path_factory.mktemp(profile)
        files: dict[str, str | bytes] = {"proyek.yaml": TOGETHER}
        for rule, example in BAD.values():
            if (rule.check is None) == (profile == "draf") and rule.id not in ALONE:
                for name, text in example_files(rule, example, rule.id).items():
                    files[f"{rule.id}/{name}"] = text
        write_project(root, files)
        outcome = standar("periksa", "--profil", profile, "--per", DAY, cwd=root)
        assert (outcome.status, outcome.err) == (1, "")
        found.update(_by_rule(by_file(outcome.out).items()))
    return found


def _by_rule(parts: Iterable[tuple[str, str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, text in parts:
        rule = Path(name).parts[1]
        found[rule] = found.get(rule, "") + text
    return found


@pytest.mark.parametrize("rule", ALONE)
def test_bad_project_is_explained_as_the_golden_file_says(rule: str, tmp_path: Path) -> None:
    write_example(tmp_path, *BAD[rule])
    text = by_file(standar("periksa", "--per", DAY, cwd=tmp_path).out)[ALONE[rule]]
    assert f"[{rule}]" in text
    same_as_golden(f"periksa/{rule}.txt", text)


@pytest.mark.parametrize("rule", [r for r in BAD if r not in ALONE])
def test_bad_example_is_explained_as_the_golden_file_says(rule: str, said: dict[str, str]) -> None:
    text = said[rule]
    assert f"[{rule}]" in text
    same_as_golden(f"periksa/{rule}.txt", text)
