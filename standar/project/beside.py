"""Berkas di samping proyek.yaml yang disebutnya: hanya yang di dalam folder standar."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path as FilePath

from .layout import Layout


def template_file(layout: Layout, name: str) -> FilePath | None:
    """The Word file that a project names as its template; None where it is not there."""
    with suppress(OSError, RuntimeError, ValueError):
        found = (layout.standards / name).resolve(strict=True)
        if found.is_file() and found.is_relative_to(layout.standards.resolve()):
            return found
    return None
