"""Versi dari Git: berkas YAML sebuah revisi, disalin ke folder sementara tanpa menjalankan apa pun.

A repository may be somebody else's. Only `rev-parse`, `ls-tree` and `cat-file` are called, which
run no hook, filter, text conversion or pager; nothing is fetched, and a revision is never taken for
an option.
"""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

from ..project.layout import PROJECT_FILE, STANDARDS
from ..stamp import LIMIT

MAX_FILES, MAX_BYTES, SECONDS = 50_000, 1 << 29, 120
"""What is copied of one revision at most, and for how long Git may take."""
_ID = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}").fullmatch
_PLAIN = {b"100644", b"100755"}
_SETTINGS = (
    "core.fsmonitor=false", "core.hooksPath=", "protocol.allow=never",
    "safe.bareRepository=explicit",
)  # fmt: skip


class GitRefused(Exception):  # noqa: N818 - a misuse that the command explains
    """Git cannot give what was asked for; `args` are a reason (see `cli`) and what it is about."""


@dataclass(frozen=True, slots=True)
class Repository:
    """A folder in a working tree: where the tree begins, and the way from there."""

    program: str
    folder: Path
    root: Path
    way: PurePosixPath


@dataclass(frozen=True, slots=True)
class Blob:
    """A file of a revision."""

    name: bytes
    path: PurePosixPath
    size: int


def repository(folder: Path) -> Repository:
    """The repository that a folder is in; GitRefused where there is none, or no Git."""
    program = _program()
    if program is None:
        raise GitRefused("tanpa-git", "")
    found = _run(program, folder, "rev-parse", "--show-toplevel", "--show-prefix")
    rows = os.fsdecode(found.stdout).split("\n")
    if found.returncode or len(rows) < 2 or not rows[0]:
        reason = "pemilik" if b"safe.directory" in found.stderr else "bukan-repositori"
        raise GitRefused(reason, str(folder))
    return Repository(program, folder, Path(rows[0]), PurePosixPath(rows[1] or "."))


def commit(repo: Repository, revision: str) -> str:
    """The commit that a revision names; GitRefused for anything else."""
    if revision.startswith("-") or "\0" in revision or not revision.strip():
        raise GitRefused("bukan-revisi", revision)
    asked = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    found = _run(repo.program, repo.folder, *asked)
    name = found.stdout.decode("ascii", "replace").strip()
    if found.returncode or _ID(name) is None:
        raise GitRefused("bukan-revisi", revision)
    return name


@contextmanager
def checkout(repo: Repository, revision: str, target: PurePosixPath) -> Iterator[Path]:
    """A temporary folder with what the standards at `target` (from the root) need of a revision.

    It stands for the root of the repository, and is gone afterwards.
    """
    tip = commit(repo, revision)
    top = _project(repo, tip, target)
    blobs = list(_blobs(repo, tip, top))
    inside = top if top.is_relative_to(target) else target
    if not any(blob.path.is_relative_to(inside) for blob in blobs):
        raise GitRefused("tidak-ada-di-revisi", f"{revision}:{target}")
    with tempfile.TemporaryDirectory(prefix="standar-", ignore_cleanup_errors=True) as name:
        folder = Path(name).resolve()
        _copy(repo, blobs, folder)
        yield folder


def _project(repo: Repository, tip: str, target: PurePosixPath) -> PurePosixPath:
    """The folder of the standards around `target` in a revision, else `target` itself."""
    places = [
        folder / name
        for folder in (target, *target.parents)
        for name in (f"{STANDARDS}/{PROJECT_FILE}", PROJECT_FILE)
    ]
    there = {blob.path for blob in _listed(repo, tip, map(str, places))}
    top = next((place.parent for place in places if place in there), target)
    return top if target.is_relative_to(top) or top.is_relative_to(target) else target


def _blobs(repo: Repository, tip: str, top: PurePosixPath) -> Iterator[Blob]:
    """The YAML files below a folder of a revision, or the file itself."""
    many, total = 0, 0
    for blob in _listed(repo, tip, [] if str(top) == "." else [str(top)], "-r"):
        if blob.path.suffix not in (".yaml", ".yml") or not _harmless(blob.path):
            continue
        many, total = many + 1, total + min(blob.size, LIMIT)
        if many > MAX_FILES or total > MAX_BYTES:
            raise GitRefused("terlalu-banyak", str(MAX_FILES))
        yield blob


def _harmless(path: PurePosixPath) -> bool:
    """Whether a name in a tree can be written below a folder, whatever the system."""
    return not path.is_absolute() and all(
        part not in ("..", ".git") and not re.search(r"[\\:\x00-\x1f]", part) for part in path.parts
    )


def _listed(repo: Repository, tip: str, places: Iterable[str], *more: str) -> Iterator[Blob]:
    """Plain files of a revision at these places; links and submodules are no files."""
    asked = ("ls-tree", "-z", "-l", "--full-tree", *more, tip, "--", *places)
    found = _run(repo.program, repo.folder, *asked)
    if found.returncode:
        raise GitRefused("gagal", _said(found.stderr))
    for row in filter(None, found.stdout.split(b"\0")):
        about, _, name = row.partition(b"\t")
        mode, kind, ident, size = about.split()
        if kind == b"blob" and mode in _PLAIN:
            path = PurePosixPath(os.fsdecode(name))
            if not size.isdigit():
                raise GitRefused("tidak-lengkap", str(path))
            yield Blob(ident, path, int(size))


def _copy(repo: Repository, blobs: Iterable[Blob], folder: Path) -> None:
    """Write the files; of one that is too large to be read only as much as says so."""
    small = [blob for blob in blobs if blob.size <= LIMIT]
    for blob in blobs:
        if blob.size > LIMIT:
            _write(folder, blob, b" " * (LIMIT + 1))
    with tempfile.TemporaryFile() as wanted:
        wanted.write(b"".join(blob.name + b"\n" for blob in small))
        wanted.seek(0)
        with _started(repo.program, repo.folder, ("cat-file", "--batch"), wanted) as process:
            if process.stdout is not None:
                for blob in small:
                    _write(folder, blob, _content(process.stdout, blob))


def _content(stream: IO[bytes], blob: Blob) -> bytes:
    head = stream.readline(200).split()
    if len(head) != 3 or head[0] != blob.name or head[1] != b"blob" or int(head[2]) != blob.size:
        raise GitRefused("tidak-lengkap", str(blob.path))
    content = stream.read(blob.size + 1)
    if len(content) != blob.size + 1:
        raise GitRefused("tidak-lengkap", str(blob.path))
    return content[:-1]


def _write(folder: Path, blob: Blob, content: bytes) -> None:
    """Create a file; names that differ in case only may be one on this system: the first stays."""
    target = folder / blob.path
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("xb") as file:
            file.write(content)
    except (FileExistsError, NotADirectoryError):
        return


# --- calling git ----------------------------------------------------------------------------------


def _program() -> str | None:
    """Git as the search path names it; never one that lies in the folder where we happen to be."""
    names = ("git.exe", "git") if os.name == "nt" else ("git",)
    for folder in os.get_exec_path():
        for name in names if Path(folder).is_absolute() else ():
            found = Path(folder) / name
            if found.is_file() and os.access(found, os.X_OK):
                return str(found)
    return None


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


def _started(
    program: str, folder: Path, words: Iterable[str], given: IO[bytes] | int
) -> subprocess.Popen[bytes]:
    errors = subprocess.PIPE if isinstance(given, int) else subprocess.DEVNULL
    return subprocess.Popen(  # noqa: S603 - a fixed program and words of ours, without a shell
        _command(program, *words), cwd=folder, env=_environment(), stdin=given,
        stdout=subprocess.PIPE, stderr=errors,
    )  # fmt: skip


def _run(program: str, folder: Path, *words: str) -> subprocess.CompletedProcess[bytes]:
    with _started(program, folder, words, subprocess.DEVNULL) as process:
        try:
            out, err = process.communicate(timeout=SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            raise GitRefused("terlalu-lama", str(SECONDS)) from None
    return subprocess.CompletedProcess(words, process.returncode, out, err)


def _said(stderr: bytes) -> str:
    return stderr.decode("utf-8", "replace").strip().partition("\n")[0]
