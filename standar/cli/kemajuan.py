"""Kemajuan di terminal: satu baris yang menghitung, hanya bila pekerjaannya lama."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TextIO

from ..bilangan import tulis_bilangan
from ..progress import Work, listening

AFTER, EVERY = 2.0, 0.2
"""Seconds before the first line, and between two."""
_NAMES = {
    Work.READING: "Membaca: {0} dari {1} folder",
    Work.CHECKING: "Memeriksa: {0} dari {1} berkas",
    Work.PRINTING: "Mencetak Word: {0} dari {1} layanan",
    Work.WRITING: "Menulis halaman: {0} dari {1} layanan",
}


class Counter:
    """A line that is written over again and again, and gone when the work is done."""

    def __init__(self, stream: TextIO, now: Callable[[], float] = time.monotonic) -> None:
        self._stream, self._now = stream, now
        self._next = now() + AFTER
        self._width = 0

    def __call__(self, work: Work, done: int, total: int) -> None:
        """Write how far it is, unless that has just been written."""
        moment = self._now()
        if moment < self._next:
            return
        self._next = moment + EVERY
        self._over(_NAMES[work].format(tulis_bilangan(done), tulis_bilangan(total)))

    def clear(self) -> None:
        """Leave an empty line behind."""
        if self._width:
            self._over("")
            self._stream.write("\r")
            self._stream.flush()

    def _over(self, text: str) -> None:
        self._stream.write("\r" + text.ljust(self._width))
        self._stream.flush()
        self._width = len(text)


@contextmanager
def progress() -> Iterator[None]:
    """Count for a person at a terminal; whoever reads a pipe or a file is not told."""
    if not (sys.stdout.isatty() and sys.stderr.isatty()):
        yield
        return
    counter = Counter(sys.stderr)
    try:
        with listening(counter):
            yield
    finally:
        counter.clear()
