"""Kait pre-commit: manifesnya sah, dan pre-commit sungguhan menjalankannya di repositori Git."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from standar.source.read import read
from tests.process import ROOT
from tests.rules.harness import BASE, UNIT, write_project

MANIFEST = ROOT / ".pre-commit-hooks.yaml"
[HOOK] = read(MANIFEST.read_text(encoding="utf-8")).data
COMMANDS = Path(sys.executable).parent


def call(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """A program in a folder, which knows nothing of this user's settings."""
    environment = {
        **os.environ, "HOME": str(folder.parent), "GIT_CONFIG_NOSYSTEM": "1",
        "PRE_COMMIT_HOME": str(folder.parent / "cache"), "PYTHONPATH": str(ROOT),
        "PATH": f"{COMMANDS}{os.pathsep}{os.environ['PATH']}",
    }  # fmt: skip
    return subprocess.run(words, cwd=folder, env=environment, capture_output=True, text=True,
                          check=False, timeout=120)  # fmt: skip


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository of standards that uses the hook, with the program of this environment."""
    folder = tmp_path / "standar"
    folder.mkdir()
    write_project(folder, {"dinas/unit.yaml": UNIT, "dinas/baik.yaml": BASE})
    hook = {**HOOK, "language": "system"}  # instead of installing the program from the network
    config = {"repos": [{"repo": "local", "hooks": [hook]}]}
    (folder / ".pre-commit-config.yaml").write_text(json.dumps(config), encoding="utf-8")
    call(folder, "git", "init", "-q")
    call(folder, "git", "add", ".")
    return folder


def hook_run(repository: Path) -> subprocess.CompletedProcess[str]:
    return call(repository, sys.executable, "-m", "pre_commit", "run", "--color", "never")


def test_manifest_names_a_command_that_exists() -> None:
    assert HOOK["id"] == "standar-periksa"
    valid = call(ROOT, sys.executable, "-m", "pre_commit", "validate-manifest", str(MANIFEST))
    assert valid.returncode == 0, valid.stdout
    done = call(ROOT, *HOOK["entry"].split(), "--help")
    assert (done.returncode, done.stderr) == (0, "")


def test_clean_standards_are_let_through(repository: Path) -> None:
    done = hook_run(repository)
    assert done.returncode == 0, done.stdout
    assert "Passed" in done.stdout


def test_a_change_of_the_unit_is_judged_by_what_its_services_inherit(repository: Path) -> None:
    service = repository / "standards/dinas/baik.yaml"
    service.write_text(BASE.replace("biaya: gratis\n", ""), encoding="utf-8")
    unit = repository / "standards/dinas/unit.yaml"
    unit.write_text(UNIT + "bawaan:\n  biaya: gratis\n", encoding="utf-8")
    call(repository, "git", "add", ".")
    assert hook_run(repository).returncode == 0
    call(repository, "git", "-c", "user.name=U", "-c", "user.email=u@x.id", "commit", "-qm", "satu")
    unit.write_text(UNIT, encoding="utf-8")
    call(repository, "git", "add", ".")
    done = hook_run(repository)
    assert done.returncode == 1
    assert "standards/dinas/baik.yaml" in done.stdout
    assert "[komponen-belum-ada]" in done.stdout


def test_a_change_outside_the_standards_asks_nothing(repository: Path) -> None:
    call(repository, "git", "-c", "user.name=U", "-c", "user.email=u@x.id", "commit", "-qm", "satu")
    (repository / "catatan.yaml").write_text("biaya: 50.000\n", encoding="utf-8")
    call(repository, "git", "add", ".")
    done = hook_run(repository)
    assert done.returncode == 0
    assert "Skipped" in done.stdout
