"""Pekerjaan yang membuat banyak benda dan tanpa sampah, jadi tanpa pengumpul sampah."""

from __future__ import annotations

import gc
import sys
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


@contextmanager
def loading() -> Iterator[None]:
    """Import modules: they leave no garbage, and stay as long as the process, so that the collector
    need not look at them later either.
    """
    before = len(sys.modules)
    with uncollected():
        yield
        if len(sys.modules) > before:  # else this is a later call, and there may be garbage
            gc.freeze()
