"""Tembolok hasil: mengingat, membuang yang lama, dan tidak pernah menghalangi pemeriksaan."""

from __future__ import annotations

import sqlite3
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest

from standar.run.cache import CHUNK, Cache, place
from standar.stamp import digest, folder

DAY = 739_000


def test_what_was_put_is_found_under_its_key(tmp_path: Path) -> None:
    with Cache(tmp_path / "a" / "x.sqlite") as cache:
        cache.put([(b"satu", "[1]", "[2]"), (b"dua", "", "")], DAY)
        assert cache.get([b"satu", b"dua", b"tiga"]) == {b"satu": "[1]", b"dua": ""}
        assert cache.get([b"satu"], "ikhtisar") == {b"satu": "[2]"}


def test_many_keys_are_asked_for_in_shares(tmp_path: Path) -> None:
    keys = [digest(str(n).encode()) for n in range(2 * CHUNK + 1)]
    with Cache(tmp_path / "x.sqlite") as cache:
        cache.put([(key, key.hex(), "") for key in keys], DAY)
        assert cache.get(keys) == {key: key.hex() for key in keys}


def test_results_of_the_day_before_yesterday_go(tmp_path: Path) -> None:
    with Cache(tmp_path / "x.sqlite") as cache:
        for day in (DAY, DAY + 1):
            cache.put([(str(day).encode(), "", "")], day)
        cache.put([(b"hari ini", "", "")], DAY + 2)
        cache.prune(DAY + 2)
        assert set(cache.get([b"739000", b"739001", b"hari ini"])) == {b"739001", b"hari ini"}


@pytest.mark.parametrize(
    "content", [b"", b"bukan basis data" * 100, b"SQLite format 3\0" + b"x" * 99]
)
def test_a_broken_file_is_an_empty_cache_and_is_made_anew(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "x.sqlite"
    file.write_bytes(content)
    for _ in range(2):
        with Cache(file) as cache:
            assert cache.get([b"satu"]) == {}
    with Cache(file) as cache:
        cache.put([(b"satu", "[]", "")], DAY)
        assert cache.get([b"satu"]) == {b"satu": "[]"}


def test_a_file_of_another_format_is_made_anew(tmp_path: Path) -> None:
    base = sqlite3.connect(tmp_path / "x.sqlite")
    base.executescript("CREATE TABLE hasil (lain TEXT); PRAGMA user_version = 99;")
    base.close()
    with Cache(tmp_path / "x.sqlite") as cache:
        cache.put([(b"satu", "[]", "")], DAY)
        assert cache.get([b"satu"]) == {b"satu": "[]"}


def test_where_nothing_can_be_kept_nothing_is_lost(tmp_path: Path) -> None:
    (tmp_path / "berkas").write_text("")
    for file in (None, tmp_path / "berkas" / "x.sqlite", tmp_path):
        with Cache(file) as cache:
            cache.put([(b"satu", "", "")], DAY)
            assert cache.get([b"satu"]) == {}


def _fill(job: tuple[str, int]) -> int:
    file, number = job
    for step in range(20):
        with Cache(Path(file)) as cache:
            cache.put([(f"{number}-{step}".encode(), "[]", "")], DAY)
    return number


def test_several_processes_may_write_at_once(tmp_path: Path) -> None:
    file = tmp_path / "x.sqlite"
    with ProcessPoolExecutor(4) as pool:
        assert list(pool.map(_fill, [(str(file), n) for n in range(4)])) == [0, 1, 2, 3]
    with Cache(file) as cache:
        assert len(cache.get(f"{n}-{s}".encode() for n in range(4) for s in range(20))) == 80


def test_the_user_says_where_or_whether_results_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STANDAR_TEMBOLOK", "0")
    assert folder() is None
    assert place(tmp_path) is None
    monkeypatch.setenv("STANDAR_TEMBOLOK", str(tmp_path))
    found = place(Path("/proyek"))
    assert found is not None
    assert found.parent == tmp_path
    assert found != place(Path("/proyek lain"))
    monkeypatch.delenv("STANDAR_TEMBOLOK")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    if sys.platform == "linux":
        assert folder() == str(tmp_path / "standar")
