"""The example government of the repository: complete, clean, and plainly an illustration."""

from __future__ import annotations

from pathlib import Path

import pytest

from standar.diagnostic import Severity
from standar.layout import discover
from standar.model import KOMPONEN, ada
from standar.project import Project
from standar.reader import read_project
from standar.run import check_paths

ROOT = Path(__file__).parents[1]
STANDARDS = ROOT / "standards"


@pytest.fixture(scope="module")
def project() -> Project:
    return read_project(discover(ROOT, STANDARDS))


def test_no_standard_has_an_error() -> None:
    report = check_paths([STANDARDS])
    assert [d for d in report.diagnostics if d.severity is Severity.GALAT] == []


def test_there_are_24_complete_standards_in_12_units(project: Project) -> None:
    complete = [s for s in project.services() if all(ada(s.standar, k.kunci) for k in KOMPONEN)]
    assert len(complete) >= 24
    assert len({service.unit.alamat for service in complete}) >= 12


def test_the_secretariat_has_its_twelve_divisions(project: Project) -> None:
    divisions = [u for u in project.units if u.alamat.startswith("setda/bagian-")]
    assert len(divisions) == 12
    assert sum(bool(unit.services) for unit in divisions) >= 6


def test_the_examples_use_the_breadth_of_the_format(project: Project) -> None:
    services = list(project.services())
    assert any(s.standar.varian for s in services)
    assert any(s.inherited for s in services)
    tariffs = [t for s in services if s.standar.biaya for t in s.standar.biaya.tarif]
    assert any(t.kelompok for t in tariffs)
    assert any(t.rumus and t.variabel for t in tariffs)
    channels = {
        k.jenis.value for s in services if s.standar.prosedur for k in s.standar.prosedur.kanal
    }
    assert {"luring", "daring"} <= channels


def test_the_whole_project_is_marked_as_an_example(project: Project) -> None:
    assert project.proyek.contoh


@pytest.mark.parametrize("path", sorted(STANDARDS.rglob("*.yaml")), ids=lambda p: p.stem)
def test_every_file_says_that_it_is_no_official_document(path: Path) -> None:
    assert path.read_text(encoding="utf-8").splitlines()[0].startswith("# Contoh ilustrasi")
