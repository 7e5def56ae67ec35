"""Apakah pekerjaan tumbuh sebanding dengan masukannya, diukur dan bukan dikira."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time


def growth(prepare: Callable[[int], Callable[[], object]], size: int) -> float:
    """How many times longer four times the input takes: about 4 where it grows evenly."""
    return _seconds(prepare, 4 * size) / _seconds(prepare, size)


def _seconds(prepare: Callable[[int], Callable[[], object]], size: int) -> float:
    """The best of a few runs, each on an input of its own, so that nothing is remembered."""
    best = float("inf")
    for _ in range(7):
        work = prepare(size)
        start = process_time()
        work()
        best = min(best, process_time() - start)
    return best
