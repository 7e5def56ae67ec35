"""Perbaikan yang dibunuh di tengah jalan: setiap berkas utuh yang lama, atau utuh yang baru."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from standar.project.layout import discover
from tests.process import ROOT
from tests.rules.harness import UNIT, write_project

KILLS = 200
OLD = "layanan: Surat {} # nama\npersyaratan:\n  1. KTP-el\n  2. KK\nbiaya: 50.000 # uang\n"
NEW = "layanan: Surat {} # nama\npersyaratan:\n  - KTP-el\n  - KK\nbiaya: Rp50.000 # uang\n"
NAMES = [f"surat-{letter}.yaml" for letter in "abcdefgh"]
CHILD = """
import os, sys
from functools import partial
from pathlib import Path
from standar.run.mend import mend_paths, write
from standar.run.run import check_paths

folder, check = [Path(sys.argv[1])], partial(check_paths, keep=False)
mend_paths(folder, check)
while sys.stdin.buffer.raw.read(1):
    if (pid := os.fork()) == 0:
        found = mend_paths(folder, check)
        os.write(1, b"tulis\\n")
        for file in found.files:
            write(file)
        os.write(1, b"selesai\\n")
        os._exit(0)
    os.write(1, f"{pid}\\n".encode())
    sys.stdin.buffer.raw.read(1)
    os.waitpid(pid, 0)
    os.write(1, b"siap\\n")
"""
"""A process that mends the folder in a new process of its own for every byte that it is sent."""


class Mender:
    """The process that mends; `start` lets it begin, `kill` ends it as a power cut would."""

    def __init__(self, folder: Path, temporary: Path, program: str = CHILD) -> None:
        temporary.mkdir()
        self.process = subprocess.Popen(
            [sys.executable, "-c", program, str(folder)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0,
            env={**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(temporary)},
        )  # fmt: skip
        assert self.process.stdin
        assert self.process.stdout
        self.orders, self.said = self.process.stdin, self.process.stdout

    def start(self) -> int:
        self.orders.write(b"x")
        return int(self.said.readline())

    def wait(self, word: bytes) -> float:
        began = time.perf_counter()
        while self.said.readline().strip() != word:
            pass
        return time.perf_counter() - began

    def kill(self, pid: int) -> None:
        os.kill(pid, signal.SIGKILL)  # not yet waited for, so the number is surely its own
        self.orders.write(b"x")
        self.wait(b"siap")


@pytest.fixture
def mender(tmp_path: Path) -> Iterator[Mender]:
    write_project(tmp_path, {"a/unit.yaml": UNIT})
    found = Mender(tmp_path / "standards", tmp_path / "sementara")
    yield found
    found.orders.close()
    found.process.wait(timeout=30)


def reset(folder: Path) -> None:
    for path in folder.glob(".*"):
        path.unlink()
    for name in NAMES:
        (folder / name).write_text(OLD.format(name))


def test_killed_at_any_moment_every_file_is_whole(mender: Mender, tmp_path: Path) -> None:
    folder, moments = tmp_path / "standards/a", random.Random(3)
    reset(folder)
    pid = mender.start()
    before, writing = mender.wait(b"tulis"), mender.wait(b"selesai")
    mender.kill(pid)
    assert all((folder / name).read_text() == NEW.format(name) for name in NAMES)
    seen: list[int] = []
    for number in range(KILLS):
        reset(folder)
        pid = mender.start()
        if number % 4:
            mender.wait(b"tulis")
        time.sleep(moments.uniform(0, writing if number % 4 else before))
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
    assert min(seen) == 0
    assert any(0 < count < len(NAMES) for count in seen)
