"""Giliran menerbitkan: satu terbitan sekali waktu ke satu folder, dibuat dahulu di sampingnya."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ..lock import held, let_go
from .trouble import Unbuildable

LOCK = ".standar-kerja"
"""Stands in a folder while somebody publishes into it, and after that if they were killed."""
NEW = ".standar-baru"
"""Where a publication is made before it takes the place of the last one: on the same disk."""


class Closed(Unbuildable):
    """The folder must not be written into, or somebody else is publishing into it."""


@contextmanager
def turn(output: Path) -> Iterator[Path]:
    """Hold a folder while it is published into, and give an empty one inside it to work in.

    What somebody who was killed left there goes; so does a folder that was made for nothing.
    """
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
    made = output / NEW
    try:
        shutil.rmtree(made, ignore_errors=True)
        made.mkdir()
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)
        let_go(lock, handle)
        with suppress(OSError):
            output.rmdir()
