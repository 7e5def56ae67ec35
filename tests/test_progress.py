"""Kemajuan: yang dihitung benar, yang ditampilkan hanya bila lama, yang tertinggal tidak ada."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

from standar.cli.kemajuan import AFTER, Counter, progress
from standar.progress import Work, counted, listening
from standar.project.layout import discover
from standar.run.run import check_paths
from standar.site.build import build_site

from .site.proyek_forum import with_forum


def heard(root: Path) -> Iterator[tuple[Work, int, int]]:
    """The last that is told of every kind of work, over checking and publishing a project."""
    told: dict[Work, tuple[int, int]] = {}

    def listener(work: Work, done: int, total: int) -> None:
        told[work] = done, total

    with listening(listener):
        check_paths([root / "standards"])
        build_site(root, root / "terbitan")
    return ((work, *counts) for work, counts in told.items())


def test_what_is_counted_is_what_there_is(tmp_path: Path) -> None:
    root = with_forum(tmp_path)
    found = {work: (done, total) for work, done, total in heard(root)}
    assert found.keys() == set(Work)
    layout = discover(root, root / "standards")
    services = sum(len(folder.services) for folder in layout.folders)
    assert found[Work.WRITING] == found[Work.PRINTING] == (services, services)
    for done, total in found.values():
        assert 0 < done <= total


def test_nobody_listens_unless_asked() -> None:
    def never() -> int:
        raise AssertionError("nobody asked how many there are")

    with progress():  # the output of a test is no terminal
        assert list(counted(Work.WRITING, "abc", never)) == ["a", "b", "c"]


def test_more_than_was_expected_is_no_more_than_all() -> None:
    told = []
    with listening(lambda work, done, total: told.append((done, total))):
        assert list(counted(Work.PRINTING, "abc", lambda: 2, ord)) == ["a", "b", "c"]
    assert told == [(97, 97), (195, 195), (294, 294)]


def test_the_line_comes_late_counts_and_leaves_nothing_behind() -> None:
    moment, stream = [0.0], io.StringIO()
    counter = Counter(stream, lambda: moment[0])
    counter(Work.WRITING, 900, 12000)
    counter.clear()
    assert stream.getvalue() == ""
    moment[0] = AFTER
    counter(Work.WRITING, 1000, 12000)
    counter(Work.WRITING, 1001, 12000)  # too soon after the other
    moment[0] = AFTER + 1
    counter(Work.PRINTING, 3, 4)
    counter.clear()
    first = "Menulis halaman: 1.000 dari 12.000 layanan"
    second = "Mencetak Word: 3 dari 4 layanan"
    blank = " " * len(second)
    assert stream.getvalue() == f"\r{first}\r{second.ljust(len(first))}\r{blank}\r"
