"""Menulis berkas tanpa pernah kehilangan isinya: utuh yang lama, atau utuh yang baru."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from .fix import Edit, Fix
from .marks import Source
from .path import Path as PartPath


def spans(source: Source, path: PartPath, fix: Fix) -> tuple[Edit, ...]:
    """The edits by which `fix` mends the part at `path`; none where that is not safe."""
    return ()


def write_atomic(path: Path, raw: bytes) -> None:
    """Put `raw` in place of the file at `path`; a crash leaves the old file or the new one."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
