"""Repositori Git sungguhan dalam folder sementara, dengan sejarah buatan."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

_NOBODY = {
    "GIT_AUTHOR_NAME": "Uji", "GIT_AUTHOR_EMAIL": "uji@contoh.go.id",
    "GIT_COMMITTER_NAME": "Uji", "GIT_COMMITTER_EMAIL": "uji@contoh.go.id",
    "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "GIT_TERMINAL_PROMPT": "0",
}  # fmt: skip


def git(folder: Path, *words: str, check: bool = True, given: str = "", **more: str) -> str:
    """Run Git as its user would; what it printed."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    done = subprocess.run(
        ["git", *words], cwd=folder, env={**kept, **_NOBODY, **more}, capture_output=True,
        text=True, check=False, timeout=60, input=given,
    )  # fmt: skip
    assert not check or done.returncode == 0, done.stderr
    return done.stdout


def repository(folder: Path, *versions: dict[str, str | None]) -> Path:
    """A repository with one commit for each version, tagged v1, v2 and so on.

    A version tells what files hold from then on; None takes a file away.
    """
    folder.mkdir(parents=True, exist_ok=True)
    git(folder, "init", "-q", "-b", "main")
    for number, files in enumerate(versions, 1):
        for name, text in files.items():
            path = folder / name
            if text is None:
                path.unlink()
            else:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8", newline="\n")
        git(folder, "add", "-A")
        git(folder, "commit", "-q", "--allow-empty", "-m", f"Versi {number}")
        git(folder, "tag", f"v{number}")
    return folder
