"""Perbaikan yang dibunuh di tengah jalan: setiap berkas utuh yang lama, atau utuh yang baru."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from standar.project.layout import discover
from tests.killed import Moments, Worker
from tests.rules.harness import UNIT, write_project

KILLS = 200
OLD = "layanan: Surat {} # nama\npersyaratan:\n  1. KTP-el\n  2. KK\nbiaya: 50.000 # uang\n"
NEW = "layanan: Surat {} # nama\npersyaratan:\n  - KTP-el\n  - KK\nbiaya: Rp50.000 # uang\n"
NAMES = [f"surat-{letter}.yaml" for letter in "abcdefgh"]
WORK = """
from functools import partial
from pathlib import Path
from standar.run.mend import mend_paths, write
from standar.run.run import check_paths

folder, check = [Path(sys.argv[1])], partial(check_paths, keep=False)
mend_paths(folder, check)
def work():
    found = mend_paths(folder, check)
    os.write(1, b"tulis\\n")
    for file in found.files:
        write(file)
"""


@pytest.fixture
def mender(tmp_path: Path) -> Iterator[Worker]:
    write_project(tmp_path, {"a/unit.yaml": UNIT})
    with Worker(tmp_path / "standards", tmp_path / "sementara", WORK) as found:
        yield found


def reset(folder: Path) -> None:
    for path in folder.glob(".*"):
        path.unlink()
    for name in NAMES:
        (folder / name).write_text(OLD.format(name))


def test_killed_at_any_moment_every_file_is_whole(mender: Worker, tmp_path: Path) -> None:
    folder = tmp_path / "standards/a"
    reset(folder)
    pid = mender.start()
    before, writing = mender.wait(b"tulis"), mender.wait(b"selesai")
    mender.kill(pid)
    assert all((folder / name).read_text() == NEW.format(name) for name in NAMES)
    reading, moments = Moments(3, before), Moments(4, writing)
    seen: list[int] = []
    for number in range(KILLS):
        reset(folder)
        pid = mender.start()
        if number % 4:
            mender.wait(b"tulis")
        moment = moments if number % 4 else reading
        moment.wait()
        mender.kill(pid)
        texts = [(folder / name).read_text() for name in NAMES]
        assert all(
            text in (OLD.format(name), NEW.format(name))
            for name, text in zip(NAMES, texts, strict=True)
        )
        layout = discover(tmp_path, tmp_path / "standards")
        assert [p.name for f in layout.folders for p in f.services] == NAMES
        assert layout.diagnostics == []
        seen.append(sum("Rp" in text for text in texts))
        moment.came(late=seen[-1] > 0 if moment is reading else seen[-1] == len(NAMES))
    assert min(seen) == 0
    assert any(0 < count < len(NAMES) for count in seen)
