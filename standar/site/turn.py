"""Giliran menerbitkan: satu terbitan sekali waktu ke satu folder, dan yang terputus dikenali."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ..lock import held, let_go
from .output import PASSED
from .trouble import Unbuildable

WORKING = ".standar-kerja"
"""Stands in a folder while it is written, and after that if the work was not finished."""


class Closed(Unbuildable):
    """The folder must not be written into, or somebody else is publishing into it."""


@contextmanager
def turn(output: Path) -> Iterator[None]:
    """Hold a folder while it is published into; what is unfinished afterwards stays marked.

    A folder with the mark is known as ours although it holds no list of files yet, and its links
    are checked again: those of pages that were written last time have not been.
    """
    mark = output / WORKING
    try:
        output.mkdir(parents=True, exist_ok=True)
        unfinished = mark.exists()
        handle = held(mark)
    except PermissionError as error:
        raise Closed(
            f"Folder {output} tidak dapat ditulis: Anda tidak berhak. Pilih folder lain."
        ) from error
    if handle is None:
        raise Closed(f"Terbitan lain sedang ditulis ke folder {output}. Tunggu, lalu ulangi.")
    if unfinished:
        (output / PASSED).unlink(missing_ok=True)
    whole = False
    try:
        yield
        whole = True
    except Unbuildable:
        whole = not unfinished
        raise
    finally:
        if whole or [*output.iterdir()] == [mark]:
            let_go(mark, handle)
            with suppress(OSError):  # one that was made for nothing
                output.rmdir()
        else:
            os.close(handle)
