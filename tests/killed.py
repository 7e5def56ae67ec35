"""Proses yang dibunuh di tengah menulis, seperti listrik yang padam."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from .process import ROOT

_LOOP = """
import os, sys
{work}
while sys.stdin.buffer.raw.read(1):
    told, tell = os.pipe()  # of its own: one that is killed early leaves its byte unread
    if (pid := os.fork()) == 0:
        os.read(told, 1)  # until its number has been told
        work()
        os.write(1, b"selesai\\n")
        os._exit(0)
    os.write(1, f"{{pid}}\\n".encode())
    os.write(tell, b"x")
    sys.stdin.buffer.raw.read(1)
    os.waitpid(pid, 0)
    os.close(told), os.close(tell)
    os.write(1, b"siap\\n")
"""
"""A process that works in a new process of its own for every byte that it is sent."""


class Worker:
    """The process that writes; `start` lets it begin, `kill` ends it as a power cut would.

    `work` is Python that defines `work()`, which says "tulis" on descriptor 1 before it writes;
    `folder` is its first argument.
    """

    def __init__(self, folder: Path, temporary: Path, work: str) -> None:
        temporary.mkdir()
        self.process = subprocess.Popen(
            [sys.executable, "-c", _LOOP.format(work=work), str(folder)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0,
            env={**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(temporary)},
        )  # fmt: skip
        assert self.process.stdin
        assert self.process.stdout
        self.orders, self.said = self.process.stdin, self.process.stdout

    def __enter__(self) -> Worker:
        return self

    def __exit__(self, *_: object) -> None:
        self.orders.close()
        self.process.wait(timeout=30)

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


class Moments:
    """When to kill: anywhere in the time that the work takes, as it is learnt from each kill.

    How long that is on a busy machine no single run can tell: a span that was measured once would
    end in kills that always come too late, or always too early.
    """

    def __init__(self, seed: int, span: float) -> None:
        self._random, self._span = random.Random(seed), span

    def wait(self) -> None:
        time.sleep(self._random.uniform(0, self._span))

    def came(self, *, late: bool) -> None:
        """Whether the work was done before the kill came."""
        self._span *= 0.8 if late else 1.25
