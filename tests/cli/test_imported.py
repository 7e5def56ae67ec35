"""Yang diimpor: sebuah perintah tidak membayar modul yang tidak dipakainya."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.process import ROOT
from tests.rules.harness import BASE, UNIT, write_project

WORD, SITE = ("docx", "lxml"), ("mkdocs", "jinja2")
PAGES = ("standar.view", "standar.kertas")
INSTRUMENTS = ("standar.assess.instrumen", "standar.assess.instrumen_penilaian")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    write_project(tmp_path / "p", {"a/unit.yaml": UNIT, "a/x.yaml": BASE})
    return tmp_path / "p"


def imported(project: Path, *arguments: str) -> set[str]:
    """The names of the modules that a call has imported when it is done."""
    code = (
        "import sys; from standar.cli.__main__ import main; status = main();"
        "sys.stderr.write('\\n'.join(sys.modules)); sys.exit(status)"
    )
    kept = str(project.parent / "tembolok")
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], cwd=project, check=True, capture_output=True,
        env={**os.environ, "PYTHONPATH": str(ROOT), "STANDAR_TEMBOLOK": kept}, timeout=60,
    )  # fmt: skip
    return set(done.stderr.decode().split())


def test_a_check_imports_no_page_no_word_no_site_and_no_instrument(project: Path) -> None:
    names = imported(project, "periksa")
    assert {"standar.run.examine", "standar.rules", "pydantic"} <= names
    assert names.isdisjoint([*WORD, *SITE, *PAGES, *INSTRUMENTS])


def test_known_results_are_told_without_model_and_reader(project: Path) -> None:
    imported(project, "periksa")
    names = imported(project, "periksa", "--format", "json")  # not told again word by word
    assert "standar.run.run" in names
    assert names.isdisjoint(["pydantic", "yaml", "standar.model", "standar.rules"])


def test_a_new_file_is_written_without_the_model(project: Path) -> None:
    names = imported(project, "baru", "layanan", "a/baru")
    assert (project / "standards/a/baru.yaml").is_file()
    assert names.isdisjoint(["pydantic", "standar.model", "standar.rules"])
