"""What is taken from a repository: plain YAML files of the project, and nothing else."""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath
from shutil import which

import pytest

from standar.comparison.git import GitRefused, Limits, checkout, commit, repository
from tests.repository import git
from tests.repository import repository as made

FILES: dict[str, str | None] = {
    "standards/proyek.yaml": "nama: Uji\n", "standards/u/unit.yaml": "nama: U\n",
    "standards/u/a.yaml": "layanan: A\n", "standards/aturan.py": "raise SystemExit\n",
    "lain/b.yaml": "layanan: B\n", "catatan.txt": "x\n",
}  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return made(tmp_path / "repo", FILES, {"standards/u/a.yaml": "layanan: A2\n"})


def copied(folder: Path, target: str, revision: str = "v1") -> dict[str, str]:
    with checkout(repository(folder), revision, PurePosixPath(target)) as copy:
        return {
            path.relative_to(copy).as_posix(): path.read_text()
            for path in copy.rglob("*") if path.is_file()
        }  # fmt: skip


def test_the_project_around_a_place_is_copied(folder: Path) -> None:
    for target in ("standards/u/a.yaml", "standards/u", "standards", "."):
        found = copied(folder, target)
        assert set(found) == {
            name for name in FILES if name.startswith("standards/") and name.endswith("yaml")
        }
        assert found["standards/u/a.yaml"] == "layanan: A\n"


def test_outside_of_the_standards_only_the_place_itself(folder: Path) -> None:
    assert set(copied(folder, "lain")) == set(copied(folder, "lain/b.yaml")) == {"lain/b.yaml"}


def test_the_copy_is_gone_afterwards(folder: Path) -> None:
    with checkout(repository(folder), "HEAD", PurePosixPath("standards")) as copy:
        assert copy.is_dir()
    assert not copy.exists()


def test_the_way_to_a_folder_counts_from_the_root(folder: Path) -> None:
    assert repository(folder).way == PurePosixPath()
    assert repository(folder / "standards/u").way == PurePosixPath("standards/u")


@pytest.mark.parametrize(
    "name", ["", " ", "-h", "--all", "v1..v2", "v1\0", "v9", "HEAD^{tree}x", "HEAD:standards"]
)
def test_what_is_no_commit_is_refused(folder: Path, name: str) -> None:
    with pytest.raises(GitRefused):
        commit(repository(folder), name)


@pytest.mark.parametrize("name", ["v1", "main~1", "HEAD^", "HEAD@{0}", "HEAD^{/Versi 1}"])
def test_whatever_git_takes_for_a_commit_is_one(folder: Path, name: str) -> None:
    assert len(commit(repository(folder), name)) == 40


def test_variables_of_git_lead_nowhere_else(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_DIR", "/tak/ada")
    monkeypatch.setenv("GIT_EXTERNAL_DIFF", "false")
    assert commit(repository(folder), "v1") == git(folder, "rev-parse", "v1").strip()


def test_a_bare_repository_inside_another_folder_is_not_taken_for_one(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q", "--bare", "jahat")
    with pytest.raises(GitRefused):
        repository(tmp_path / "jahat")


def endless(folder: Path, leaf: str, deep: int = 9) -> Path:
    """A repository of a few objects whose tree names ten of itself, `deep` folders down."""
    git(folder, "init", "-q", "-b", "main")
    rows = "".join(f"{leaf}\ta{n}.txt\n" for n in range(10)) if leaf else ""
    for _ in range(deep):
        tree = git(folder, "mktree", given=rows).strip()
        rows = "".join(f"040000 tree {tree}\td{n}\n" for n in range(10))
    git(
        folder, "update-ref", "refs/heads/main", git(folder, "commit-tree", "-m", "x", tree).strip()
    )
    return folder


def test_a_tree_of_a_milliard_names_is_refused_as_soon_as_there_are_too_many(
    tmp_path: Path,
) -> None:
    git(tmp_path, "init", "-q")
    blob = git(tmp_path, "hash-object", "-w", "--stdin", given="x").strip()
    repo = repository(endless(tmp_path, f"100644 blob {blob}"))
    with (
        pytest.raises(GitRefused, match="terlalu-banyak"),
        checkout(repo, "main", PurePosixPath("."), Limits(names=5_000)),
    ):
        raise AssertionError


def test_a_tree_of_a_milliard_empty_folders_is_left_when_its_time_is_over(tmp_path: Path) -> None:
    repo = repository(endless(tmp_path, ""))
    with (
        pytest.raises(GitRefused, match="terlalu-lama"),
        checkout(repo, "main", PurePosixPath("."), Limits(seconds=0.5)),
    ):
        raise AssertionError


def test_a_git_that_stops_in_the_middle_of_a_file_is_not_waited_for(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "bin" / "git"
    program.parent.mkdir()
    slow = 'case "$*" in *cat-file*) exec sleep 60;; esac\n'
    program.write_text(f'#!/bin/sh\n{slow}exec "{which("git")}" "$@"\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:{os.environ['PATH']}")
    with (
        pytest.raises(GitRefused, match="terlalu-lama"),
        checkout(repository(folder), "v1", PurePosixPath("standards"), Limits(seconds=0.5)),
    ):
        raise AssertionError


def test_a_repository_that_lost_an_object_is_told(folder: Path) -> None:
    tree = git(folder, "rev-parse", "v1:standards/u").strip()
    (folder / ".git" / "objects" / tree[:2] / tree[2:]).unlink()
    with (
        pytest.raises(GitRefused, match="gagal"),
        checkout(repository(folder), "v1", PurePosixPath("standards")),
    ):
        raise AssertionError


def test_a_name_that_no_disk_can_hold_is_told(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q", "-b", "main")
    blob = git(tmp_path, "hash-object", "-w", "--stdin", given="x").strip()
    tree = git(tmp_path, "mktree", given=f"100644 blob {blob}\t{'a' * 3000}.yaml\n").strip()
    tip = git(tmp_path, "commit-tree", "-m", "x", tree).strip()
    with (
        pytest.raises(GitRefused, match="gagal"),
        checkout(repository(tmp_path), tip, PurePosixPath(".")),
    ):
        raise AssertionError
