"""Membagi pekerjaan: bagian yang sama besar bagi setiap proses, dan hasil dari semuanya."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from ..cores import cores, processes
from ..progress import Work, counted
from ..project.layout import FORUM_FILE, PROJECT_FILE, UNIT_FILE, Folder, Layout
from ..project.target import related
from .examine import Task, examine
from .outcome import Outcome
from .settings import Settings

if TYPE_CHECKING:  # any executor may be given, but nobody has to pay for its import
    from concurrent.futures import Executor

Share: TypeAlias = tuple[Folder, tuple[Path, ...]]
PARALLEL_FROM = 200
"""Files from which a second process pays for its start (measured with fork)."""
CHUNK = 250


def outcomes_of(
    layout: Layout, settings: Settings, missing: Collection[Path], executor: Executor | None
) -> list[Outcome]:
    """Read and judge these files, in an executor, in processes of our own, or right here."""
    work = list(tasks(layout, settings, missing))
    count = sum(len(services) for task in work for _, services in task.shares)
    if executor is not None:
        results: Iterable[list[Outcome]] = executor.map(examine, work)
    elif len(work) > 1 and count >= PARALLEL_FROM and cores() > 1:
        results = _in_processes(work)
    else:
        results = map(examine, work)
    parts = counted(Work.CHECKING, results, missing.__len__, len)
    return [outcome for part in parts for outcome in part]


def _in_processes(work: list[Task]) -> Iterator[list[Outcome]]:
    with processes(min(len(work), cores())) as pool:
        yield from pool.map(examine, work)


def tasks(layout: Layout, settings: Settings, missing: Collection[Path]) -> Iterator[Task]:
    """Shares of at most `CHUNK` services, and small enough that every core gets some."""
    total = sum(path.name not in (UNIT_FILE, FORUM_FILE) for path in missing)
    size = max(1, min(CHUNK, total // (4 * cores()) + 1))
    first = layout.standards / PROJECT_FILE in missing
    shares: list[Share] = []
    own: list[Path] = []
    weight = 0
    for folder in layout.folders:
        services = [p for p in folder.services if p in missing]
        if folder.path / UNIT_FILE in missing:
            own.append(folder.path)
        elif not services:
            continue
        for start in range(0, max(1, len(services)), size):
            part = tuple(services[start : start + size])
            shares.append((folder, part))
            weight += len(part)
            if weight >= size:
                yield _task(layout, settings, shares, own, first=first)
                shares, own, weight, first = [], [], 0, False
    if shares or first:
        yield _task(layout, settings, shares, own, first=first)
    for folder in layout.folders:
        if meant := tuple((folder, path) for path in folder.forums if path in missing):
            around = layout.part(related(layout, folder))
            yield Task(around, (), frozenset(), settings, forums=meant)
        if names := tuple(
            (folder, n) for n, files in folder.surveys.items() if files[0] in missing
        ):
            yield Task(layout.part([folder]), (), frozenset(), settings, surveys=names)
        if names := tuple((folder, n) for n, (path,) in folder.monitors.items() if path in missing):
            yield Task(layout, (), frozenset(), settings, monitors=names)
        if folder.innovations in missing:
            yield Task(layout, (), frozenset(), settings, innovations=(folder,))
        if forms := tuple(
            (folder, n) for n, files in folder.assessments.items() if files[0] in missing
        ):
            yield Task(layout.part([folder]), (), frozenset(), settings, assessments=forms)


def _task(
    layout: Layout, settings: Settings, shares: list[Share], own: list[Path], *, first: bool
) -> Task:
    part = layout.part([folder for folder, _ in shares])
    return Task(part, tuple(shares), frozenset(own), settings, first)
