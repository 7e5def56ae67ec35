"""Bentuk keluaran `standar periksa` sebagai proses: sah, sama isinya, aman di GitHub Actions."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from lxml import etree

from tests.process import Outcome, standar
from tests.rules.harness import BASE, UNIT, write_project

HOSTILE = BASE.replace(
    "layanan: Penerbitan Kartu Keluarga",
    'layanan: "Kartu\\n::add-mask::x"',
).replace("biaya: gratis", 'biaya: "::set-output name=a::<b>|`x`%0A"')  # fmt: skip


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return write_project(
        tmp_path,
        {
            "dinas/unit.yaml": UNIT, "dinas/baik.yaml": BASE, "dinas/aneh.yaml": HOSTILE,
            "dinas/ragu.yaml": BASE.replace(" sejak berkas lengkap", ""),
        },
    ).parent  # fmt: skip


def checked(project: Path, name: str, summary: Path | None = None) -> Outcome:
    """The verb with a format, inside a step of GitHub Actions when it has a summary."""
    variable = f"GITHUB_STEP_SUMMARY={summary or ''}"
    return standar("periksa", "--format", name, cwd=project, before=("env", variable))


def test_status_and_number_of_findings_do_not_depend_on_the_format(project: Path) -> None:
    outcomes = {name: checked(project, name) for name in ("teks", "json", "sarif", "junit")}
    assert {outcome.status for outcome in outcomes.values()} == {1}
    assert {outcome.err for outcome in outcomes.values()} == {""}
    number = len(json.loads(outcomes["json"].out)["temuan"])
    assert number >= 2
    assert len(json.loads(outcomes["sarif"].out)["runs"][0]["results"]) == number
    tree = etree.fromstring(outcomes["junit"].out.encode())
    assert len(tree.findall(".//failure") + tree.findall(".//system-out")) == number
    assert {suite.get("name") for suite in tree} >= {"standards/dinas/baik.yaml"}


def test_a_clean_project_has_status_zero_in_every_format(tmp_path: Path) -> None:
    write_project(tmp_path, {"dinas/unit.yaml": UNIT, "dinas/baik.yaml": BASE})
    for name in ("json", "sarif", "junit", "github"):
        outcome = checked(tmp_path, name)
        assert (outcome.status, outcome.err) == (0, ""), name
        assert outcome.out.strip()


def test_github_gets_annotations_and_the_step_its_summary(project: Path, tmp_path: Path) -> None:
    summary = tmp_path / "ringkasan.md"
    summary.write_text("Sudah ada.\n", encoding="utf-8")
    outcome = checked(project, "github", summary)
    assert outcome.status == 1
    lines = outcome.out.splitlines()
    kinds = [line.split(" ")[0] for line in lines if line.startswith("::")]
    assert kinds
    assert set(kinds) <= {"::error", "::warning", "::notice"}
    assert kinds == sorted(kinds, key=["::error", "::warning", "::notice"].index)
    assert all("file=standards/dinas/" in line for line in lines if line.startswith("::"))
    text = summary.read_text(encoding="utf-8")
    assert text.startswith("Sudah ada.\n## Hasil pemeriksaan")
    assert len(re.findall(r"^\| (?:galat|peringatan|saran) \|", text, re.MULTILINE)) >= len(kinds)
    assert "<b>" not in text


def test_a_full_summary_is_left_as_it_is(project: Path, tmp_path: Path) -> None:
    summary = tmp_path / "ringkasan.md"
    summary.write_bytes(b"x" * (1 << 20))
    assert checked(project, "github", summary).status == 1
    assert summary.stat().st_size == 1 << 20


def test_only_github_writes_a_summary(project: Path, tmp_path: Path) -> None:
    summary = tmp_path / "ringkasan.md"
    checked(project, "sarif", summary)
    assert not summary.exists()


def test_a_summary_that_cannot_be_written_is_said_plainly(project: Path, tmp_path: Path) -> None:
    outcome = checked(project, "github", tmp_path / "tidak/ada/ringkasan.md")
    assert outcome.status == 2
    assert outcome.err.startswith("standar: tidak dapat membaca atau menulis")
