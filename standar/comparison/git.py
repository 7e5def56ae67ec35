"""Versi dari Git: berkas YAML sebuah revisi, disalin ke folder sementara tanpa menjalankan apa pun.

A repository may be somebody else's. Only `rev-parse`, `ls-tree` and `cat-file` are called, which
run no hook, filter, text conversion or pager; nothing is fetched, and a revision is never taken for
an option.
"""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, NamedTuple

from ..project.layout import PROJECT_FILE, STANDARDS
from ..stamp import LIMIT
from .program import SECONDS, GitRefused, asked, located, printed

__all__ = ["Blob", "GitRefused", "Limits", "Repository", "checkout", "commit", "repository"]

_ID = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}").fullmatch
_PLAIN = {b"100644", b"100755"}
_LONGEST = 1 << 16
"""Bytes of a name with what is told about it."""


class Limits(NamedTuple):
    """What is read of one revision at most: its names, what is copied, and for how long."""

    names: int = 200_000
    files: int = 50_000
    size: int = 1 << 29
    seconds: float = SECONDS


LIMITS = Limits()


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
    program = located()
    found = asked(program, folder, "rev-parse", "--show-toplevel", "--show-prefix")
    rows = os.fsdecode(found.stdout).split("\n")
    if found.returncode or len(rows) < 2 or not rows[0]:
        reason = "pemilik" if b"safe.directory" in found.stderr else "bukan-repositori"
        raise GitRefused(reason, str(folder))
    return Repository(program, folder, Path(rows[0]), PurePosixPath(rows[1] or "."))


def commit(repo: Repository, revision: str) -> str:
    """The commit that a revision names; GitRefused for anything else."""
    if revision.startswith("-") or "\0" in revision or not revision.strip():
        raise GitRefused("bukan-revisi", revision)
    words = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    found = asked(repo.program, repo.folder, *words)
    name = found.stdout.decode("ascii", "replace").strip()
    if found.returncode or _ID(name) is None:
        raise GitRefused("bukan-revisi", revision)
    return name


@contextmanager
def checkout(
    repo: Repository, revision: str, target: PurePosixPath, limits: Limits = LIMITS
) -> Iterator[Path]:
    """A temporary folder with what the standards at `target` (from the root) need of a revision.

    It stands for the root of the repository, and is gone afterwards.
    """
    tip = commit(repo, revision)
    top = _project(repo, tip, target, limits)
    blobs = list(_blobs(repo, tip, top, limits))
    inside = top if top.is_relative_to(target) else target
    if not any(blob.path.is_relative_to(inside) for blob in blobs):
        raise GitRefused("tidak-ada-di-revisi", f"{revision}:{target}")
    with tempfile.TemporaryDirectory(prefix="standar-", ignore_cleanup_errors=True) as name:
        folder = Path(name).resolve()
        _copy(repo, blobs, folder, limits)
        yield folder


def _project(repo: Repository, tip: str, target: PurePosixPath, limits: Limits) -> PurePosixPath:
    """The folder of the standards around `target` in a revision, else `target` itself."""
    places = [
        folder / name
        for folder in (target, *target.parents)
        for name in (f"{STANDARDS}/{PROJECT_FILE}", PROJECT_FILE)
    ]
    there = {blob.path for blob in _listed(repo, tip, map(str, places), limits)}
    top = next((place.parent for place in places if place in there), target)
    return top if target.is_relative_to(top) or top.is_relative_to(target) else target


def _blobs(repo: Repository, tip: str, top: PurePosixPath, limits: Limits) -> Iterator[Blob]:
    """The YAML files below a folder of a revision, or the file itself."""
    many, total = 0, 0
    for blob in _listed(repo, tip, [] if str(top) == "." else [str(top)], limits, "-r"):
        if blob.path.suffix not in (".yaml", ".yml") or not _harmless(blob.path):
            continue
        many, total = many + 1, total + min(blob.size, LIMIT)
        if many > limits.files or total > limits.size:
            raise GitRefused("terlalu-banyak", str(limits.files))
        yield blob


def _harmless(path: PurePosixPath) -> bool:
    """Whether a name in a tree can be written below a folder, whatever the system."""
    return not path.is_absolute() and all(
        part not in ("..", ".git") and not re.search(r"[\\:\x00-\x1f]", part) for part in path.parts
    )


def _listed(
    repo: Repository, tip: str, places: Iterable[str], limits: Limits, *more: str
) -> Iterator[Blob]:
    """Plain files of a revision at these places; links and submodules are no files.

    A tree can name its own parts again and again, and so hold more names than anybody can list.
    """
    words = ("ls-tree", "-z", "-l", "--full-tree", *more, tip, "--", *places)
    with printed(repo.program, repo.folder, words, seconds=limits.seconds) as stream:
        for number, row in enumerate(_rows(stream), 1):
            if number > limits.names:
                raise GitRefused("terlalu-banyak", str(limits.names))
            yield from _blob(row)


def _rows(stream: IO[bytes]) -> Iterator[bytes]:
    """What stands between two NULs, without holding all of it."""
    rest = b""
    while chunk := stream.read(1 << 16):
        *rows, rest = (rest + chunk).split(b"\0")
        yield from rows
        if len(rest) > _LONGEST:
            raise GitRefused("terlalu-banyak", str(_LONGEST))


def _blob(row: bytes) -> Iterator[Blob]:
    """The file that a row of a listing names, if it is a plain one."""
    about, _, name = row.partition(b"\t")
    mode, kind, ident, size = about.split()
    if kind == b"blob" and mode in _PLAIN:
        path = PurePosixPath(os.fsdecode(name))
        if not size.isdigit():
            raise GitRefused("tidak-lengkap", str(path))
        yield Blob(ident, path, int(size))


def _copy(repo: Repository, blobs: Iterable[Blob], folder: Path, limits: Limits) -> None:
    """Write the files; of one that is too large to be read only as much as says so."""
    small = [blob for blob in blobs if blob.size <= LIMIT]
    for blob in blobs:
        if blob.size > LIMIT:
            _write(folder, blob, b" " * (LIMIT + 1))
    with tempfile.TemporaryFile() as wanted:
        wanted.write(b"".join(blob.name + b"\n" for blob in small))
        wanted.seek(0)
        words = ("cat-file", "--batch")
        with printed(repo.program, repo.folder, words, wanted, limits.seconds) as stream:
            for blob in small:
                _write(folder, blob, _content(stream, blob))


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
    except OSError:  # a name that is too long for this system, or a disk that is full
        raise GitRefused("gagal", str(blob.path)) from None
