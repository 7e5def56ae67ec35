"""Bita sebuah berkas: tidak lebih dari batasnya, dan tidak pernah menunggu."""

from __future__ import annotations

from pathlib import Path

from .stamp import LIMIT

MAX_BYTES = LIMIT


def read(path: Path) -> bytes:
    """At most one byte more than the limit; OSError where there is no readable regular file."""
    if not path.is_file():  # a pipe would keep us waiting for ever
        raise OSError
    with path.open("rb") as file:
        return file.read(MAX_BYTES + 1)
