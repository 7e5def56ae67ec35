"""Seseorang di depan terminal, yang menjawab pertanyaan perintah satu per satu."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.process import ROOT

CTRL_C = "\x03"
PROMPTS = (b": ", b"> ")
"""What is asked ends so; a heading above choices has no space behind its colon."""


def talk(
    root: Path, *answers: str | Callable[[], str], arguments: tuple[str, ...] = ("catat",)
) -> tuple[int, str]:
    """The status and all that was shown, with a person at the terminal who gives these answers."""
    ours, theirs = pty.openpty()
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8", "TERM": "dumb"}
    process = subprocess.Popen(
        [sys.executable, "-m", "standar.cli", "fkp", *arguments],
        cwd=root, env=environment, stdin=theirs, stdout=theirs, stderr=theirs, close_fds=True,
        start_new_session=True, preexec_fn=lambda: os.close(os.open(os.ttyname(0), os.O_RDWR)),
    )  # fmt: skip
    os.close(theirs)
    shown, left, said = b"", list(answers), ""
    while found := _heard(ours, again=said == CTRL_C):
        shown += found
        if left and shown.endswith(PROMPTS):
            answer = left.pop(0)
            said = answer if isinstance(answer, str) else answer()
            os.write(ours, said.encode())
    os.close(ours)
    assert left == []
    return process.wait(timeout=30), shown.decode()


def _heard(ours: int, *, again: bool) -> bytes:
    """What comes next; nothing at the end.

    Python does not see a Ctrl-C that comes after it wrote the prompt and before it waits for the
    answer, so that a person would press it `again`.
    """
    for _ in range(120):
        if select.select([ours], [], [], 0.5)[0]:
            try:
                return os.read(ours, 4096)
            except OSError:
                return b""
        if again:
            os.write(ours, CTRL_C.encode())
    raise AssertionError("the command waits, and nobody knows for what")
