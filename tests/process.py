"""Perintah `standar` sebagai proses sungguhan; PERBARUI=1 menulis ulang berkas emasnya."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

GOLDEN = Path(__file__).parent / "golden"
ROOT = Path(__file__).parent.parent


@dataclass(frozen=True)
class Outcome:
    """What one call of the command wrote, and its exit status."""

    status: int
    out: str
    err: str

    @property
    def shown(self) -> str:
        """Everything that a user saw, and the status, for a golden file."""
        parts = [self.out, f"--- galat standar\n{self.err}" if self.err else ""]
        return "".join(parts) + f"--- status {self.status}\n"


def standar(*arguments: str, cwd: Path, before: tuple[str, ...] = ()) -> Outcome:
    """Run the command in a folder; `before` may put another program in front of it."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "100", "LC_ALL": "C.UTF-8"}
    for name in ("NO_COLOR", "STANDAR_JEJAK"):
        environment.pop(name, None)
    done = subprocess.run(
        [*before, sys.executable, "-m", "standar.cli", *arguments],
        cwd=cwd, env=environment, capture_output=True, timeout=60, check=False,
    )  # fmt: skip
    return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())


def same_as_golden(name: str, text: str) -> None:
    """The text is what the golden file holds; PERBARUI=1 writes it anew instead."""
    file = GOLDEN / name
    if os.environ.get("PERBARUI"):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode())
    assert text == file.read_bytes().decode()


def by_file(out: str) -> dict[str, str]:
    """What was said about each file, from the text of one call about many."""
    said: dict[str, str] = {}
    for frame in out.split("\n\n"):
        name, colon, _ = frame.partition(":")
        if colon and "/" in name:
            said[name] = f"{said[name]}\n{frame}\n" if name in said else f"{frame}\n"
    return said
