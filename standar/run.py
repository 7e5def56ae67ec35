"""Menjalankan pemeriksaan: berkas mana, dan di berapa proses."""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path as FilePath
from typing import TYPE_CHECKING

from .diagnostic import Diagnostic, Severity
from .examine import Profile, Settings, Task, examine
from .layout import PROJECT_FILE, UNIT_FILE, Folder, Layout, alone, discover, find
from .plan import unique
from .rules import catalogue

if TYPE_CHECKING:  # any executor may be given, but nobody has to pay for its import
    from concurrent.futures import Executor

PARALLEL_FROM = 200
"""Files from which a second process pays for its start (measured with fork)."""
CHUNK = 250


@dataclass(slots=True)
class Report:
    """What a run found: the files read and the findings, both in reading order."""

    names: tuple[str, ...]
    diagnostics: list[Diagnostic] = field(default_factory=list)

    @property
    def files(self) -> int:
        """How many files were read."""
        return len(self.names)

    def count(self, severity: Severity) -> int:
        """How many findings are of exactly this severity."""
        return sum(d.severity is severity for d in self.diagnostics)


class NotFoundInProject(Exception):  # noqa: N818 - a misuse that the command explains
    """A named file or folder does not exist; `args[0]` is its path as given."""


class NothingToCheck(NotFoundInProject):
    """A named file or folder holds no part of a project's standards."""


def check_paths(
    paths: Iterable[FilePath],
    profile: Profile = Profile.PENETAPAN,
    today: datetime.date | None = None,
) -> Report:
    """Check files and folders, each within the project that holds it, as of a day.

    A named file is judged alone, but with what it inherits; faults of the files that it inherits
    from are shown too, because they change the judgement.
    """
    reports = []
    for root, group in _by_project([p.absolute() for p in paths]):
        layout, wanted = _layout(root, group)
        reports.append(check_layout(layout, profile, wanted, today=today))
    found = sorted((d for report in reports for d in report.diagnostics), key=lambda d: d.place)
    return Report(tuple(name for report in reports for name in report.names), found)


_Root = tuple[FilePath, FilePath] | None


def _by_project(paths: list[FilePath]) -> Iterator[tuple[_Root, list[FilePath]]]:
    """Paths of one project together; those outside any project each by itself."""
    groups: dict[tuple[FilePath, FilePath], list[FilePath]] = {}
    for path in paths:
        if not path.exists():
            raise NotFoundInProject(path)
        root = find(path)
        if root is None:
            yield None, [path]
        else:
            groups.setdefault(root, []).append(path)
    yield from groups.items()


def _layout(root: _Root, paths: list[FilePath]) -> tuple[Layout, list[FilePath] | None]:
    """The layout that holds the paths, and the files among it that were asked for (None: all)."""
    if root is None:
        (path,) = paths
        if not path.is_dir() and path.suffix not in (".yaml", ".yml"):
            raise NothingToCheck(path)
        layout = alone(_real(path))
        if not any(folder.services or folder.has_unit for folder in layout.folders):
            raise NothingToCheck(path)
        return layout, None
    layout = discover(*root)
    real = [_real(path) for path in paths]
    if any(layout.standards.is_relative_to(p) for p in real):
        return layout, None
    known = list(_files(layout))
    wanted: list[FilePath] = []
    for path, given in zip(real, paths, strict=True):
        inside = [p for p in known if p.is_relative_to(path)]
        refused = any(d.place.file == layout.relative(path) for d in layout.diagnostics)
        if not inside and not refused:
            raise NothingToCheck(given)
        wanted += inside or [path]
    return layout, wanted


def _real(path: FilePath) -> FilePath:
    """The path without links on the way; a file that is a link itself stays one, to be judged."""
    return path.resolve() if path.is_dir() else path.parent.resolve() / path.name


def _files(layout: Layout) -> Iterator[FilePath]:
    """Every file that a check reads."""
    if layout.has_project:
        yield layout.standards / PROJECT_FILE
    for folder in layout.folders:
        if folder.has_unit:
            yield folder.path / UNIT_FILE
        yield from folder.services
        yield from folder.decrees


def check_layout(
    layout: Layout,
    profile: Profile = Profile.PENETAPAN,
    wanted: list[FilePath] | None = None,
    executor: Executor | None = None,
    today: datetime.date | None = None,
) -> Report:
    """Check a layout, or the `wanted` files of it; any executor may do the work."""
    settings = Settings(profile, today or datetime.date.today())
    tasks = list(_tasks(layout, settings, wanted))
    files = sum(len(services) for task in tasks for _, services in task.shares)
    if executor is not None:
        results = list(executor.map(examine, tasks))
    elif len(tasks) > 1 and files >= PARALLEL_FROM:
        results = _in_processes(tasks)
    else:
        results = [examine(task) for task in tasks]
    found = [*layout.diagnostics, *(d for part in results for d in part)]
    names = [layout.relative(path) for path in (_files(layout) if wanted is None else wanted)]
    if wanted is not None:
        chosen = set(names)
        faults = {r.id for r in catalogue().values() if r.check is None}
        found = [d for d in found if d.place.file in chosen or _concerns(d, chosen, faults)]
    return Report(tuple(dict.fromkeys(names)), unique(found))


def _concerns(diagnostic: Diagnostic, chosen: set[str], faults: set[str]) -> bool:
    """A reading fault in a file that a chosen one inherits from."""
    name = diagnostic.place.file
    if diagnostic.rule not in faults or not name.endswith((UNIT_FILE, PROJECT_FILE)):
        return False
    folder = name.rpartition("/")[0]
    return any(c.startswith(f"{folder}/") for c in chosen)


def _in_processes(tasks: list[Task]) -> list[list[Diagnostic]]:
    from concurrent.futures import ProcessPoolExecutor  # costs 40 ms that small runs do not pay

    with ProcessPoolExecutor(min(len(tasks), os.cpu_count() or 1)) as pool:
        return list(pool.map(examine, tasks))


def _tasks(layout: Layout, settings: Settings, wanted: list[FilePath] | None) -> Iterator[Task]:
    """Shares of at most `CHUNK` services, and small enough that every core gets some."""
    keep = None if wanted is None else set(wanted)
    total = sum(len(folder.services) for folder in layout.folders)
    size = max(1, min(CHUNK, total // (4 * (os.cpu_count() or 1)) + 1))
    share: list[tuple[Folder, tuple[FilePath, ...]]] = []
    weight, first = 0, True
    for folder in layout.folders:
        services = [p for p in folder.services if keep is None or p in keep]
        own = {folder.path / UNIT_FILE, *folder.decrees}
        if keep is not None and not services and keep.isdisjoint(own):
            continue
        for start in range(0, max(1, len(services)), size):
            part = tuple(services[start : start + size])
            share.append((folder, part))
            weight += len(part)
            if weight >= size:
                yield Task(layout, tuple(share), settings, first)
                share, weight, first = [], 0, False
    if share or first:
        yield Task(layout, tuple(share), settings, first)
