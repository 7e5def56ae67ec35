"""Ctrl-C selagi proses dimulai: berakhir tanpa kata, di impor mana pun ia datang."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.process import ROOT, Outcome, standar
from tests.rules.harness import BASE, UNIT, write_project

_AT = """
import os, signal, sys
class AtImport:
    def find_spec(self, name, *_):
        if name == os.environ["CTRL_C"]:
            sys.meta_path.remove(self)
            os.kill(os.getpid(), signal.SIGINT)
sys.meta_path.insert(0, AtImport())
"""
"""Python runs it before our first line: Ctrl-C comes as soon as a module is imported."""


def stopped(tmp_path: Path, module: str, *arguments: str, deaf: bool = False) -> Outcome:
    """A real process that gets its Ctrl-C at this import."""
    (tmp_path / "sitecustomize.py").write_text(_AT, encoding="utf-8")
    path = os.pathsep.join([str(tmp_path), str(ROOT)])
    hears = ("--ignore-signal=INT",) if deaf else ()
    before = ("env", *hears, f"CTRL_C={module}", f"PYTHONPATH={path}")
    return standar(*arguments, cwd=tmp_path, before=before)


@pytest.mark.parametrize(
    "module",
    [
        "standar.cli.replay", "hashlib", "standar.cli.command", "argparse", "standar.cli.periksa",
        "standar.run.run",
    ],
)  # fmt: skip
def test_an_import_that_is_interrupted_ends_without_a_word(tmp_path: Path, module: str) -> None:
    assert stopped(tmp_path, module, "periksa", ".") == Outcome(130, "", "")


@pytest.mark.parametrize("module", ["pydantic", "standar.model.base", "standar.run.share"])
def test_a_check_that_is_interrupted_says_so(tmp_path: Path, module: str) -> None:
    write_project(tmp_path, {"a/unit.yaml": UNIT, "a/x.yaml": BASE})
    assert stopped(tmp_path, module, "periksa") == Outcome(130, "", "\nDihentikan.\n")


def test_a_command_that_works_says_that_it_was_stopped(tmp_path: Path) -> None:
    (tmp_path / "standards").mkdir()
    (tmp_path / "standards/proyek.yaml").write_text("nama: Uji\n", encoding="utf-8")
    outcome = stopped(tmp_path, "standar.site.serve", "pratinjau")
    assert outcome == Outcome(130, "", "\nDihentikan.\n")


def test_who_was_started_deaf_to_it_stays_so(tmp_path: Path) -> None:
    outcome = stopped(tmp_path, "argparse", "--versi", deaf=True)
    assert (outcome.status, outcome.err) == (0, "")
