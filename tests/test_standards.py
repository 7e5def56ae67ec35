"""The example government of the repository: complete, clean, and plainly an illustration."""

from __future__ import annotations

from pathlib import Path

import pytest

from standar.diagnostic import Severity
from standar.fkp.forum import ForumFolder, read_forums
from standar.fkp.snapshot import Salinan, inspect
from standar.model import KOMPONEN, ada
from standar.model.forum import Keputusan, Unsur
from standar.project.layout import ENACTED, discover
from standar.project.project import Project
from standar.project.reader import read_project
from standar.run.run import check_paths

ROOT = Path(__file__).parents[1]
STANDARDS = ROOT / "standards"


@pytest.fixture(scope="module")
def project() -> Project:
    return read_project(discover(ROOT, STANDARDS))


@pytest.fixture(scope="module")
def forum() -> ForumFolder:
    (forum,) = read_forums(discover(ROOT, STANDARDS))
    return forum


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


# --- the forum of the secretariat -----------------------------------------------------------------


def test_a_forum_shows_every_kind_of_decision_over_many_services(forum: ForumFolder) -> None:
    inputs = [fate.masukan for fate in forum.jejak.masukan]
    assert len(inputs) >= 14
    assert {item.keputusan for item in inputs} == {*Keputusan, None}  # merged ones have none
    assert {item.unsur for item in inputs} == set(Unsur)
    about = {"/".join(part.split("/")[:2]) for item in inputs for part in item.terhadap}
    assert len(about & {name.removeprefix("setda/") for name in forum.jejak.versi}) >= 5
    assert any(not item.terhadap for item in inputs)
    assert any(item.gabung for item in inputs)


def test_every_input_is_answered_and_every_change_has_its_cause(forum: ForumFolder) -> None:
    trace = forum.jejak
    assert [fate.masukan.kode for fate in trace.masukan if not fate.keadaan.selesai] == []
    assert [fate.jawaban.kode for fate in trace.masukan if not fate.jawaban.tanggapan] == []
    assert trace.perubahan
    assert [*trace.tanpa_sebab()] == []
    assert {other.kode for link in trace.perubahan for other in link.lain} == {
        other.kode for other in (forum.forum.perubahan_lain if forum.forum else ())
    }  # nothing is explained that did not happen


def test_what_came_of_the_forum_is_enacted(forum: ForumFolder) -> None:
    assert {version.sesudah for version in forum.versi} == {"2025-12-15"}
    enacted = inspect(STANDARDS / "setda/penetapan/2025-12-15" / ENACTED)
    assert enacted == forum.salinan == Salinan(ada=True)


def test_the_forum_can_be_checked_alone() -> None:
    """What it discussed lies in other units than the one that holds it."""
    assert check_paths([STANDARDS / "setda/fkp"]).diagnostics == []
