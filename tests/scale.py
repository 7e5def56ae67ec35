"""Apakah pekerjaan tumbuh sebanding dengan masukannya, diukur dan bukan dikira."""

from __future__ import annotations

import gc
from collections.abc import Callable
from math import log
from time import process_time

STEP = 16


def growth(prepare: Callable[[int], Callable[[], object]], size: int) -> float:
    """The power of its size by which work grows: 1 evenly, 2 with the square.

    Sizes lie a factor of 16 apart, so that a noisy machine (a factor of 4 would have to be
    noise) cannot make one look like the other; a look that is bad is taken again.
    """
    small = max(1, size // 2)
    looks = (_seconds(prepare, small * STEP) / _seconds(prepare, small) for _ in range(3))
    best = float("inf")
    for look in looks:
        best = min(best, log(look) / log(STEP))
        if best < LINEAR:
            break
    return best


LINEAR = 1.4
"""What still counts as even growth, with a logarithm and noise allowed for."""


def _seconds(prepare: Callable[[int], Callable[[], object]], size: int) -> float:
    """The best of a few runs, each on an input of its own, so that nothing is remembered.

    Without the collector: its cost follows what the whole test process holds, not the work.
    """
    best = float("inf")
    for _ in range(2):
        work = prepare(size)
        gc.collect()
        gc.disable()
        try:
            start = process_time()
            work()
            best = min(best, process_time() - start)
        finally:
            gc.enable()
    return best
