"""Seseorang di depan terminal, yang menjawab pertanyaan perintah satu per satu."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.process import ROOT


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
    shown, left = b"", list(answers)
    while True:
        try:
            found = os.read(ours, 4096)
        except OSError:
            break
        if not found:
            break
        shown += found
        if left and (found.rstrip(b" ").endswith((b":", b">"))):
            answer = left.pop(0)
            os.write(ours, (answer if isinstance(answer, str) else answer()).encode())
    os.close(ours)
    assert left == []
    return process.wait(timeout=30), shown.decode()
