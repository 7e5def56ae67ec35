"""Giliran menerbitkan: satu terbitan sekali waktu ke satu folder, dan yang terputus dikenali."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ..lock import held, let_go
from .output import PASSED
from .trouble import Unbuildable, Unfit

WORKING = ".standar-kerja"
"""Stands in a folder while it is written, and after that if the work was not finished."""


class Closed(Unbuildable):
    """The folder must not be written into."""

    told = "Pilih folder lain dengan --keluaran, atau mintalah hak menulis di sana."


class Busy(Unbuildable):
    """Somebody else is publishing into this folder."""

    told = "Tunggu sampai selesai, lalu ulangi."


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
        raise Closed(f"Folder {output} tidak dapat ditulis: Anda tidak berhak.") from error
    if handle is None:
        raise Busy(f"Terbitan lain sedang ditulis ke folder {output}.")
    if unfinished:
        (output / PASSED).unlink(missing_ok=True)
    whole = False
    try:
        yield
        whole = True
    except Unbuildable as trouble:
        whole = not unfinished and not isinstance(trouble, Unfit)
        raise
    finally:
        if whole:
            let_go(mark, handle)
            with suppress(OSError):  # one that was made for nothing
                output.rmdir()
        else:
            os.close(handle)
