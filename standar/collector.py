"""Pekerjaan yang membuat banyak benda dan tanpa sampah, jadi tanpa pengumpul sampah."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Work on trees without cycles: the collector would only walk them, over and over again."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()
