"""Situs di dalam folder MkDocs: disisihkan sebelum MkDocs mengosongkannya, lalu dikembalikan."""

from __future__ import annotations

import shutil
from os import makedirs, rename  # pathlib makes an object of each of many names
from os.path import dirname, exists, isfile
from pathlib import Path

from .manifest import MANIFEST, names, read_manifest

KEPT = ".standar"
"""Hidden names: MkDocs empties its output folder before a build, but leaves these alone."""


def set_aside(folder: Path) -> None:
    """Move what we wrote under a hidden name, so that MkDocs' cleaning does not reach it."""
    ours = names(read_manifest(folder / MANIFEST)[0].values())
    for top in sorted({Path(name).parts[0] for name in ours}):
        source, target = folder / top, folder / KEPT / top
        if source.exists() and not target.exists():
            target.parent.mkdir(exist_ok=True)
            source.rename(target)


def bring_back(folder: Path) -> None:
    """Undo `set_aside` for what we wrote; what has been written meanwhile at its place wins."""
    kept, made = folder / KEPT, set[str]()
    if not kept.is_dir():
        return
    for name in names(read_manifest(folder / MANIFEST)[0].values()):
        source, target = f"{kept}/{name}", f"{folder}/{name}"
        if isfile(source) and not exists(target):
            above = dirname(target)
            if above not in made:
                made.add(above)
                makedirs(above, exist_ok=True)
            rename(source, target)
    shutil.rmtree(kept, ignore_errors=True)
