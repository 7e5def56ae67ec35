"""Menulis situs: yang sama dibiarkan, yang berubah diganti, yang tidak ada lagi dibuang."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

MANIFEST = ".standar.json"
KEPT = ".standar"
"""Hidden names: MkDocs empties its output folder before a build, but leaves these alone."""


class Output:
    """A folder that receives files and afterwards holds exactly what was written last."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._before = set(_read(folder / MANIFEST))
        self._now: set[str] = set()
        self.changed = 0

    @property
    def names(self) -> frozenset[str]:
        """What has been written, or was there already."""
        return frozenset(self._now)

    def put(self, name: str, content: bytes) -> None:
        """Write a file unless it already holds this."""
        self._now.add(name)
        path = self.folder / name
        try:
            if path.read_bytes() == content:
                return
        except OSError:
            path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        self.changed += 1

    def finish(self) -> None:
        """Remove what earlier runs wrote and this one did not, and note what is there now."""
        for name in sorted(self._before - self._now):
            self.changed += 1
            path = self.folder / name
            path.unlink(missing_ok=True)
            for parent in path.parents:
                if parent == self.folder:
                    break
                with suppress(OSError):
                    parent.rmdir()
        text = json.dumps(sorted(self._now), ensure_ascii=False, indent=0) + "\n"
        (self.folder / MANIFEST).write_text(text, encoding="utf-8")


def _read(manifest: Path) -> Iterator[str]:
    """The names in a manifest; whatever does not read as one is an empty manifest."""
    try:
        names = json.loads(manifest.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return
    for name in names if isinstance(names, list) else ():
        # A manifest is a file like any other: nothing outside of the folder may be named by it.
        if isinstance(name, str) and name and not {"..", "/"} & set(Path(name).parts):
            yield name


def set_aside(folder: Path) -> None:
    """Move what we wrote under a hidden name, so that MkDocs' cleaning does not reach it."""
    names = list(_read(folder / MANIFEST))
    for top in sorted({Path(name).parts[0] for name in names}):
        source, target = folder / top, folder / KEPT / top
        if source.exists() and not target.exists():
            target.parent.mkdir(exist_ok=True)
            source.rename(target)


def bring_back(folder: Path) -> None:
    """Undo `set_aside` for what we wrote; what has been written meanwhile at its place wins."""
    kept = folder / KEPT
    for name in _read(folder / MANIFEST):
        source, target = kept / name, folder / name
        if source.is_file() and not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            source.rename(target)
    shutil.rmtree(kept, ignore_errors=True)
