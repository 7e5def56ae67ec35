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


@pytest.mark.parametrize("day", [FORUM_DAY, "2026-02-01"])
def test_of_several_later_copies_the_first_one_ends_the_story(day: str, tmp_path: Path) -> None:
    files: dict[str, str] = {}
    for number, (when, kind) in enumerate(
        (
            (day, "penetapan"),
            ("2026-03-02", "fkp"),
            ("2026-01-01", "fkp"),
            ("2026-01-01", "penetapan"),
        )
    ):
        name, text = (
            ("forum.yaml", FORUM.replace(FORUM_DAY, when))
            if kind == "fkp"
            else ("sk.yaml", f"nomor: {number}/2026\ntanggal: {when}\n")
        )
        held = {"unit.yaml": UNIT, "layanan.yaml": changed(biaya=f"Rp{number + 1}.000")}
        copy = "rancangan" if kind == "fkp" else "standar"
        files |= {f"{kind}/{when}/{name}": text, **frozen(f"{kind}/{when}/{copy}", held)}
    standards = write_forum(tmp_path, "", work=FASTER, files=files)
    found = {forum.hari: forum for forum in read_forums(discover(tmp_path, standards))}
    ends = {
        day: [(v.sesudah, v.menjadi and v.menjadi.enacted) for v in forum.versi]
        for day, forum in found.items()
    }
    assert ends == {
        "2026-01-01": [("2026-01-01", True)], FORUM_DAY: [(day, True)], "2026-03-02": [("", None)],
    }  # fmt: skip


def test_another_forum_of_the_same_day_does_not_end_the_story(tmp_path: Path) -> None:
    copy = frozen(f"fkp/{FORUM_DAY}/rancangan", {"unit.yaml": UNIT, "layanan.yaml": FASTER})
    files = {f"../fkp/{FORUM_DAY}/forum.yaml": FORUM.replace("[layanan]", "[dinas/layanan]")}
    files |= {f"../{name}": text for name, text in copy.items()}
    standards = write_forum(tmp_path, "", work=FASTER, files={**files, "../unit.yaml": UNIT})
    found = list(read_forums(discover(tmp_path, standards)))
    assert [[versi.menjadi for versi in forum.versi] for forum in found] == [[None], [None]]


def test_an_unreadable_forum_is_a_finding_and_no_more(tmp_path: Path) -> None:
    standards = write_forum(tmp_path, "- [\n", forum="forum: [\n", work=FASTER)
    assert {rule for rule, _ in found(standards)} == {"kurung-tidak-ditutup"}
    assert read_forum(standards).jejak.perubahan == ()
