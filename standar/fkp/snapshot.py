"""Salinan beku: standar sebagaimana dibahas atau ditetapkan, dengan sidik setiap berkasnya.

A frozen copy is a small project of its own: the same folders, the project file and every unit on
the way, so that it can be checked, compared and printed like the work it was taken from. Its
manifest is what `sha256sum` writes and verifies.
"""

from __future__ import annotations

import errno
import hashlib
import shutil
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from ..disk import read
from ..project.layout import DRAFT, ENACTED, PROJECT_FILE, REGISTRY_FILE, UNIT_FILE, Layout, real
from ..source.edit import write_atomic

MANIFEST = "sidik.txt"
_LEFT_BEHIND = {".ds_store", "thumbs.db", "desktop.ini"}
"""Files that Finder and Explorer put into every folder that somebody looks into."""


@dataclass(frozen=True, slots=True)
class Salinan:
    """What is wrong with a frozen copy: files that changed, went away, or were put in later.

    `ada` is False where there is no copy at all.
    """

    ada: bool
    cacat: Mapping[str, str] = field(default_factory=dict)


def chosen(layout: Layout, services: Iterable[Path]) -> dict[str, Path]:
    """What a copy of some services holds: name in the copy → file, the project and units first."""
    standards = layout.standards
    units = {folder.path for folder in layout.folders if folder.has_unit}
    found = [
        standards / name
        for name, there in (
            (PROJECT_FILE, layout.has_project),
            (REGISTRY_FILE, layout.has_registry),
        )
        if there
    ]
    for service in services:
        around = [unit for unit in reversed(service.parents) if unit in units]
        found += [*(unit / UNIT_FILE for unit in around), service]
    return {path.relative_to(standards).as_posix(): path for path in found}


def freeze(files: Mapping[str, bytes], folder: Path) -> None:
    """Write a copy with its manifest into a folder that is still empty."""
    for name, raw in files.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        write_atomic(target, raw)
    write_atomic(folder / MANIFEST, manifest(files).encode())


def manifest(files: Mapping[str, bytes]) -> str:
    """One line a file, as `sha256sum` writes it."""
    return "".join(f"{_sum(files[name])}  {name}\n" for name in sorted(files))


def short_digest(text: str) -> str:
    """The name of a version that people compare: the start of the digest of its manifest."""
    return _sum(text.encode())[:12]


def version(layout: Layout, services: Iterable[Path]) -> str:
    """The name that some services have as they stand: what a frozen copy of them would be given."""
    return short_digest(
        manifest({name: read(path) for name, path in chosen(layout, services).items()})
    )


def seal(copy: Path) -> str:
    """The name of a frozen copy; nothing where it has none that can be read."""
    try:
        return short_digest(read(copy / MANIFEST).decode())
    except (OSError, UnicodeDecodeError):
        return ""


def inspect(folder: Path) -> Salinan:
    """Compare a copy with its manifest."""
    if not folder.is_dir():
        return Salinan(ada=False)
    try:
        rows = read(folder / MANIFEST).decode().splitlines()
    except (OSError, UnicodeDecodeError):
        return Salinan(ada=True, cacat={MANIFEST: "tidak terbaca"})
    expected = {name: digest for digest, _, name in (row.partition("  ") for row in rows) if name}
    there = {
        path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()
    }
    there.pop(MANIFEST, None)
    added = {name for name in there.keys() - expected.keys() if not _left_behind(there[name])}
    cacat = dict.fromkeys(expected.keys() - there.keys(), "tidak ada lagi")
    cacat |= dict.fromkeys(added, "tidak tercatat")
    for name in expected.keys() & there.keys():
        try:
            same = _sum(read(there[name])) == expected[name]
        except OSError:
            same = False
        if not same:
            cacat[name] = "berubah"
    return Salinan(ada=True, cacat=dict(sorted(cacat.items())))


def _left_behind(path: Path) -> bool:
    return path.name.lower() in _LEFT_BEHIND


def copy_around(path: Path) -> Path | None:
    """The frozen copy that a path lies in, or None."""
    path = real(path)
    return next((folder for folder in (path, *path.parents) if _frozen(folder)), None)


def _frozen(folder: Path) -> bool:
    kept = folder.name in (DRAFT, ENACTED) and folder.parent.parent.name in ("fkp", "penetapan")
    return kept and (folder / MANIFEST).is_file()


def _sum(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()


@contextmanager
def whole(folder: Path) -> Iterator[Path]:
    """A folder that appears complete or not at all; FileExistsError where one stands already."""
    with _told(folder):
        folder.parent.mkdir(parents=True, exist_ok=True)
    if folder.exists():
        raise FileExistsError(folder)
    _sweep(folder)
    made = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", suffix=_TEMPORARY, dir=folder.parent))
    try:
        yield made
        made.chmod(0o755)
        with _told(folder):
            made.rename(folder)  # fails where somebody else was faster
    except BaseException:
        shutil.rmtree(made, ignore_errors=True)
        raise


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    """Name what stands where the folder should, whatever the system says of it."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOTEMPTY, errno.EEXIST, errno.ENOTDIR):
            there = (path for path in (folder, *folder.parents) if path.exists())
            raise FileExistsError(next(there, folder)) from None
        raise


_TEMPORARY, _STALE = ".tmp", 3600
"""How unfinished folders end, and after how many seconds nobody can still be writing one."""


def _sweep(folder: Path) -> None:
    """Remove what a killed run has left unfinished beside this folder."""
    for left in folder.parent.glob(f".{folder.name}-*{_TEMPORARY}"):
        old = not left.is_symlink() and time.time() - left.stat().st_mtime > _STALE
        if old:
            shutil.rmtree(left, ignore_errors=True)
