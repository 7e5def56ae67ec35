"""Forum di dalam pemeriksaan: berkasnya sendiri, versi yang dibandingkan, dan tembolok."""

from __future__ import annotations

import datetime
import shutil
from pathlib import Path

import pytest

from standar.fkp.forum import read_forums
from standar.project.layout import discover
from standar.run.run import check_paths
from tests.forum_kecil import changed, read_forum, write_forum
from tests.rules.harness import DAY, FORUM, FORUM_DAY, UNIT, frozen

FASTER = changed(jangka_waktu="paling lama 2 jam sejak berkas lengkap")
FOLDER = f"dinas/fkp/{FORUM_DAY}"
TODAY = datetime.date.fromisoformat(DAY)


def found(path: Path, *, keep: bool = False) -> set[tuple[str, str]]:
    """Rules and the files that they speak of."""
    report = check_paths([path], today=TODAY, keep=keep)
    return {(d.rule, d.place.file.removeprefix("standards/dinas/")) for d in report.diagnostics}


CHANGE = ("perubahan-tanpa-sebab", "layanan.yaml")
OPEN = ("masukan-belum-diputuskan", f"fkp/{FORUM_DAY}/masukan.yaml")
INPUT = "- {kode: m-01, unsur: media, isi: Lambat}\n"


def test_a_project_is_judged_with_its_forums(tmp_path: Path) -> None:
    standards = write_forum(tmp_path, INPUT, work=FASTER)
    assert found(standards) == {CHANGE, OPEN}


@pytest.mark.parametrize("name", [f"{FOLDER}/forum.yaml", f"{FOLDER}/masukan.yaml", FOLDER])
def test_a_forum_named_alone_is_judged_on_all_that_it_discussed(name: str, tmp_path: Path) -> None:
    standards = write_forum(tmp_path, INPUT, work=FASTER)
    said = found(standards / name)
    assert (OPEN in said) == (not name.endswith("forum.yaml"))
    assert all(file.startswith("fkp/") for _, file in said)


def test_a_frozen_copy_is_a_project_that_can_be_checked(tmp_path: Path) -> None:
    standards = write_forum(tmp_path, "", before=FASTER.replace("2 jam", "segera"))
    report = check_paths([standards / FOLDER / "rancangan"], today=TODAY)
    assert {d.place.file for d in report.diagnostics} == {"rancangan/dinas/layanan.yaml"}


@pytest.mark.parametrize("text", ["# belum ada masukan\n", "[]\n", "masukan: []\n", ""])
def test_a_register_may_be_empty(text: str, tmp_path: Path) -> None:
    assert found(write_forum(tmp_path, text)) == set()


def test_a_register_that_is_gone_is_told_at_the_forum(tmp_path: Path) -> None:
    standards = write_forum(tmp_path, INPUT)
    (standards / FOLDER / "masukan.yaml").unlink()
    assert found(standards) == {("register-masukan-tidak-ada", f"fkp/{FORUM_DAY}/forum.yaml")}
    shutil.rmtree(standards / FOLDER / "rancangan")
    assert "register-masukan-tidak-ada" not in {rule for rule, _ in found(standards)}


@pytest.mark.parametrize("text", ["masukan: ~\n", "masukan:\n", "masukan: null\n"])
def test_a_register_that_names_its_list_and_says_nothing_is_told(text: str, tmp_path: Path) -> None:
    standards = write_forum(tmp_path, text)
    assert found(standards) == {("daftar-masukan-kosong", f"fkp/{FORUM_DAY}/masukan.yaml")}


@pytest.mark.parametrize(
    "name",
    ["masukan.yaml", "forum.yaml", "rancangan/dinas/layanan.yaml", "rancangan/dinas/unit.yaml"],
)
def test_a_kept_result_is_forgotten_when_any_file_of_the_forum_changes(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STANDAR_TEMBOLOK", str(tmp_path / "tembolok"))
    standards = write_forum(tmp_path / "proyek", "")
    assert found(standards, keep=True) == found(standards, keep=True) == set()
    file = standards / FOLDER / name
    file.write_text(f"{file.read_text()}x: y\n")
    assert found(standards, keep=True) == found(standards) != set()


def test_the_next_forum_ends_the_story_of_the_one_before(tmp_path: Path) -> None:
    later = "fkp/2026-03-02"
    second = FORUM.replace(FORUM_DAY, "2026-03-02")
    copy = frozen(f"{later}/rancangan", {"unit.yaml": UNIT, "layanan.yaml": FASTER})
    standards = write_forum(
        tmp_path, "", work=changed(biaya="Rp9.000"), files={f"{later}/forum.yaml": second, **copy}
    )
    first, next_one = read_forums(discover(tmp_path, standards))
    assert [v.sesudah for v in (*first.versi, *next_one.versi)] == ["2026-03-02", ""]
    parts = [{k.perubahan.change.path[0] for k in f.jejak.perubahan} for f in (first, next_one)]
    assert parts == [{"jangka_waktu"}, {"jangka_waktu", "biaya"}]


def test_an_unreadable_forum_is_a_finding_and_no_more(tmp_path: Path) -> None:
    standards = write_forum(tmp_path, "- [\n", forum="forum: [\n", work=FASTER)
    assert {rule for rule, _ in found(standards)} == {"kurung-tidak-ditutup"}
    assert read_forum(standards).jejak.perubahan == ()
