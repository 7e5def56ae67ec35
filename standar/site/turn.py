"""Giliran menerbitkan: satu terbitan sekali waktu ke satu folder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ..lock import held, let_go
from .trouble import Unbuildable

LOCK = ".standar-kerja"
"""Stands in a folder while somebody publishes into it, and after that if they were killed."""


class Closed(Unbuildable):
    """The folder must not be written into, or somebody else is publishing into it."""


@contextmanager
def turn(output: Path) -> Iterator[None]:
    """Hold a folder while it is published into; one that was made for nothing goes again."""
    lock = output / LOCK
    try:
        output.mkdir(parents=True, exist_ok=True)
        handle = held(lock)
    except PermissionError as error:
        raise Closed(
            f"Folder {output} tidak dapat ditulis: Anda tidak berhak. Pilih folder lain."
        ) from error
    if handle is None:
        raise Closed(f"Terbitan lain sedang ditulis ke folder {output}. Tunggu, lalu ulangi.")
    try:
        yield
    finally:
        let_go(lock, handle)
        with suppress(OSError):
            output.rmdir()
