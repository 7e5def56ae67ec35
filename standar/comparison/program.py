"""Git dipanggil: program dari jalur pencarian, tanpa kait, tanpa unduhan, dalam batas waktu."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from threading import Timer
from typing import IO

SECONDS = 60.0
"""For how long Git may take."""
_SETTINGS = (
    "core.fsmonitor=false", "core.hooksPath=", "protocol.allow=never",
    "safe.bareRepository=explicit",
)  # fmt: skip


class GitRefused(Exception):  # noqa: N818 - a misuse that the command explains
    """Git cannot give what was asked for; `args` are a reason (see `cli`) and what it is about."""


def located() -> str:
    """Git as the search path names it; never one that lies in the folder where we happen to be."""
    names = ("git.exe", "git") if os.name == "nt" else ("git",)
    for folder in os.get_exec_path():
        for name in names if Path(folder).is_absolute() else ():
            found = Path(folder) / name
            if found.is_file() and os.access(found, os.X_OK):
                return str(found)
    raise GitRefused("tanpa-git", "")


def asked(program: str, folder: Path, *words: str) -> subprocess.CompletedProcess[bytes]:
    """A short answer of Git, whatever it thinks of the question."""
    with _started(program, folder, words, subprocess.DEVNULL, subprocess.PIPE) as process:
        try:
            out, err = process.communicate(timeout=SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            raise GitRefused("terlalu-lama", str(SECONDS)) from None
    return subprocess.CompletedProcess(words, process.returncode, out, err)


@contextmanager
def printed(
    program: str, folder: Path, words: Iterable[str], given: IO[bytes] | int = subprocess.DEVNULL,
    seconds: float = SECONDS,
) -> Iterator[IO[bytes]]:  # fmt: skip
    """What Git prints, to be read as it comes. Git ends when its time is over, or with the reader:
    who has seen enough need not wait for the rest."""
    late = False

    def stop() -> None:
        nonlocal late
        late = True
        process.kill()

    with (
        tempfile.TemporaryFile() as errors,
        _started(program, folder, words, given, errors) as process,
    ):
        timer = Timer(seconds, stop)
        timer.start()
        try:
            yield process.stdout or BytesIO()
            code = process.wait()
        except GitRefused:
            if not late:
                raise
        finally:
            timer.cancel()
            process.kill()
        if late:
            raise GitRefused("terlalu-lama", str(seconds)) from None
        if code:
            errors.seek(0)
            said = errors.read(1 << 12).decode("utf-8", "replace")
            raise GitRefused("gagal", said.strip().partition("\n")[0])


def _started(
    program: str, folder: Path, words: Iterable[str], given: IO[bytes] | int,
    errors: IO[bytes] | int,
) -> subprocess.Popen[bytes]:  # fmt: skip
    return subprocess.Popen(  # noqa: S603 - a fixed program and words of ours, without a shell
        _command(program, *words), cwd=folder, env=_environment(), stdin=given,
        stdout=subprocess.PIPE, stderr=errors,
    )  # fmt: skip


def _command(program: str, *words: str) -> list[str]:
    settings = [word for setting in _SETTINGS for word in ("-c", setting)]
    return [program, "--no-pager", "--no-replace-objects", "--literal-pathspecs", *settings, *words]


def _environment() -> dict[str, str]:
    """Ours, without what would lead Git elsewhere; it asks nobody and fetches nothing."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return kept | {
        "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1",
        "GIT_ALLOW_PROTOCOL": "", "LC_ALL": "C",
    }  # fmt: skip
