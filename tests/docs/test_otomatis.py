"""Contoh pemeriksaan otomatis: berkasnya sah, perintahnya ada, kaitnya dikenal."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from standar.cli.formats import FORMATS
from standar.source import read as source
from tests.docs.panduan import FOLDER, Block, blocks, call
from tests.process import ROOT

PAGE = FOLDER / "otomatis.md"
FILES = [block for block in blocks(PAGE) if block.language == "yml"]


def steps(value: Any) -> list[str]:
    """Every command that a file for an automatic check runs."""
    if isinstance(value, dict):
        scripts = [line for line in value.get("script", ()) if isinstance(line, str)]
        runs = [value["run"]] if "run" in value else []
        return [*runs, *scripts, *(s for part in value.values() for s in steps(part))]
    return [s for part in value for s in steps(part)] if isinstance(value, list) else []


def test_the_page_shows_files_for_every_service() -> None:
    named = " ".join(block.above for block in FILES)
    for name in ("workflows/standar.yml", ".gitlab-ci.yml", ".pre-commit-config.yaml"):
        assert name in named


@pytest.mark.parametrize("block", FILES, ids=lambda block: block.name)
def test_every_command_in_them_is_one_of_ours_with_a_format_that_exists(
    block: Block, tmp_path: Path
) -> None:
    read = source.read(block.text)
    assert read.faults == []
    help_text = call(["periksa", "--help"], tmp_path)[1]
    for step in steps(read.data):
        assert step.startswith(("pip install ", "standar periksa --format "))
        if step.startswith("standar "):
            name = step.split()[3]
            assert name in FORMATS
            assert name in help_text


def test_every_format_is_in_the_table() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert re.findall(r"^\| `standar periksa --format (\w+)`", text, re.MULTILINE) == [
        "json", "github", "sarif", "junit",
    ]  # fmt: skip
    assert {"json", "github", "sarif", "junit"} == set(FORMATS)


def test_the_hook_is_the_one_of_the_manifest(tmp_path: Path) -> None:
    [block] = [block for block in FILES if ".pre-commit-config.yaml" in block.above]
    file = tmp_path / ".pre-commit-config.yaml"
    file.write_text(block.text, encoding="utf-8")
    words = [sys.executable, "-m", "pre_commit", "validate-config", str(file)]
    assert subprocess.run(words, capture_output=True, check=False, timeout=60).returncode == 0
    [repository] = source.read(block.text).data["repos"]
    manifest = source.read((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    known = {hook["id"] for hook in manifest.data}
    assert {hook["id"] for hook in repository["hooks"]} <= known
