"""Bagian-bagian terbitan: yang tidak berubah dilewati, sisanya dibuat di semua inti."""

from __future__ import annotations

import gc
import multiprocessing
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from ..cores import can_fork, cores, processes
from ..progress import Work, counted
from .manifest import Mark, Written
from .output import Output, mark, write

Files = Iterator[tuple[str, bytes]]
PARALLEL_FROM = 100
"""Services to be written from which a second process pays for its start."""
_work: list[tuple[Share, Path]] = []
"""What a forked process finds in its memory: nothing has to be sent to it."""


class Share(NamedTuple):
    """Files that are made together; as long as `key` is the same, so are they.

    `weight` counts the services in it, and `seen` those that it only looks through.
    """

    name: str
    key: str
    make: Callable[[], Files]
    weight: int = 0
    seen: int = 0

    @property
    def effort(self) -> float:
        """In services that are written: to look through one takes a tenth of that."""
        return self.weight + self.seen / 10


def write_shares(
    shares: Iterable[Share], output: Output, work: Work = Work.WRITING
) -> list[tuple[str, Written]]:
    """Keep or write every share; each with what it holds now, in their order."""
    found: dict[str, Written] = {}
    missing: list[Share] = []
    for share in shares:
        if output.holds(share.name, share.key):
            found[share.name] = output.keep(share.name)
        else:
            found[share.name] = Written(share.key)
            missing.append(share)
    several = len(missing) > 1 and sum(one.effort for one in missing) >= PARALLEL_FROM
    _work[:] = [(share, output.folder) for share in missing]
    try:
        results = _forked() if several and can_fork() else map(_written, range(len(missing)))
        total = partial(sum, (one.weight for one in missing))
        made = counted(work, zip(missing, results, strict=True), total, _weight)
        for share, (written, changed) in made:
            output.add(share.name, written, changed)
            found[share.name] = written
    finally:
        _work.clear()
    return list(found.items())


def _weight(made: tuple[Share, object]) -> int:
    return made[0].weight


def _forked() -> Iterator[tuple[Written, int]]:
    gc.freeze()  # a collection in a child would copy every page of memory that it looks at
    try:
        with processes(cores(), multiprocessing.get_context("fork")) as pool:
            yield from pool.map(_written, range(len(_work)))
    finally:
        gc.unfreeze()


def _written(place: int) -> tuple[Written, int]:
    """Make and write one share; what it wrote, and how much of it was other than before."""
    share, folder = _work[place]
    files, changed = dict[str, Mark](), 0
    for name, content in share.make():
        changed += write(folder, name, content)
        files[name] = mark(folder / name)
    return Written.of(share.key, files), changed
