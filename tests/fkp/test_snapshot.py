"""Salinan beku: utuh atau tidak ada, dan setiap perubahan sesudahnya ketahuan."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from standar.fkp.snapshot import MANIFEST, chosen, freeze, inspect, whole
from standar.project.layout import discover
from tests.rules.harness import BASE, PROJECT, UNIT, write_project

FILES = {"proyek.yaml": PROJECT.encode(), "dinas/layanan.yaml": BASE.encode()}


def copy(root: Path) -> Path:
    folder = root / "salinan"
    with whole(folder) as made:
        freeze(FILES, made)
    return folder


def test_a_copy_is_intact_and_the_usual_program_says_so(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    assert inspect(folder).ada
    assert inspect(folder).cacat == {}
    subprocess.run(["sha256sum", "--check", "--quiet", MANIFEST], cwd=folder, check=True)


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("dinas/layanan.yaml", "lain", {"dinas/layanan.yaml": "berubah"}),
        ("dinas/layanan.yaml", None, {"dinas/layanan.yaml": "tidak ada lagi"}),
        ("dinas/baru.yaml", "x", {"dinas/baru.yaml": "tidak tercatat"}),
        (MANIFEST, None, {MANIFEST: "tidak terbaca"}),
        (MANIFEST, b"\xff\xfe", {MANIFEST: "tidak terbaca"}),
    ],
)
def test_whatever_is_done_to_a_copy_is_noticed(
    name: str, text: str | bytes | None, said: dict[str, str], tmp_path: Path
) -> None:
    file = copy(tmp_path) / name
    if text is None:
        file.unlink()
    else:
        file.write_bytes(text.encode() if isinstance(text, str) else text)
    assert inspect(tmp_path / "salinan").cacat == said


def test_no_copy_is_no_damage(tmp_path: Path) -> None:
    assert inspect(tmp_path / "salinan").ada is False


def test_an_interrupted_copy_leaves_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "salinan"
    with pytest.raises(KeyboardInterrupt):
        _interrupted(folder)
    assert list(tmp_path.iterdir()) == []


def _interrupted(folder: Path) -> None:
    with whole(folder) as made:
        freeze(FILES, made)
        raise KeyboardInterrupt


def test_what_a_killed_run_left_goes_with_the_next_one(tmp_path: Path) -> None:
    old, fresh = tmp_path / ".salinan-a.tmp", tmp_path / ".salinan-b.tmp"
    for left in (old, fresh):
        left.mkdir()
    os.utime(old, (0, 0))
    copy(tmp_path)
    assert sorted(p.name for p in tmp_path.iterdir()) == [".salinan-b.tmp", "salinan"]


def test_a_copy_is_never_written_over(tmp_path: Path) -> None:
    folder = copy(tmp_path)
    before = (folder / MANIFEST).read_bytes()
    with pytest.raises(FileExistsError), whole(folder):
        pass
    assert (folder / MANIFEST).read_bytes() == before


def test_a_copy_holds_the_services_and_all_that_they_inherit_from(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "setda/unit.yaml": UNIT, "setda/kesra/unit.yaml": UNIT, "setda/kesra/a.yaml": BASE,
        "setda/kesra/b.yaml": BASE, "setda/umum/unit.yaml": UNIT,
    }  # fmt: skip
    standards = write_project(tmp_path, files)
    layout = discover(tmp_path, standards)
    assert list(chosen(layout, [standards / "setda/kesra/a.yaml"])) == [
        "proyek.yaml", "setda/unit.yaml", "setda/kesra/unit.yaml", "setda/kesra/a.yaml",
    ]  # fmt: skip


@pytest.mark.parametrize("name", [".DS_Store", "Thumbs.db", "desktop.ini", "Desktop.ini"])
def test_what_a_file_manager_leaves_behind_is_no_change_of_a_copy(
    name: str, tmp_path: Path
) -> None:
    folder = tmp_path / "rancangan"
    folder.mkdir()
    freeze({"a/b.yaml": b"x"}, folder)
    (folder / "a" / name).write_bytes(b"\0")
    assert inspect(folder).cacat == {}
    (folder / "a" / f"x{name}").write_bytes(b"\0")
    assert inspect(folder).cacat == {f"a/x{name}": "tidak tercatat"}


def blocked(place: Path, block: Callable[[Path], object]) -> tuple[object, ...]:
    """What is said of a folder in whose place something else appears while it is made."""
    with pytest.raises(FileExistsError) as told:
        _make(place, block)
    return told.value.args


def _make(place: Path, block: Callable[[Path], object]) -> None:
    with whole(place):
        block(place)


def test_what_appeared_meanwhile_is_told_by_its_name(tmp_path: Path) -> None:
    def folder(place: Path) -> None:
        place.mkdir()
        (place / "forum.yaml").write_text("forum: X\n")

    def file(place: Path) -> None:
        place.touch()

    for number, block in enumerate((folder, file)):
        place = tmp_path / str(number) / "2026-01-02"
        assert blocked(place, block) == (place,)
        assert list(place.parent.iterdir()) == [place]


def test_a_file_where_a_folder_should_be_is_told_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "fkp").write_text("bukan folder")
    assert blocked(tmp_path / "fkp" / "2026-01-02", Path.touch) == (tmp_path / "fkp",)
