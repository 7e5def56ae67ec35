"""Menjalankan pemeriksaan: berkas mana, profil apa, pengecualian apa, di berapa proses."""

from __future__ import annotations

import datetime
import gc
import os
from collections.abc import Iterable, Iterator
from concurrent.futures import Executor
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path as FilePath

from .check import Finding, Plan, Rule, diagnose, unique
from .diagnostic import Diagnostic, Severity
from .document import Document
from .model import KOMPONEN, Proyek, Unit
from .model.base import Node
from .model.standar import Pengecualian
from .path import Path
from .path import parse as parse_path
from .project import PROJECT_FILE, UNIT_FILE, Folder, Layout, Reader, UnitFolder, discover, find
from .rules import catalogue

PARALLEL_FROM = 200
"""Files from which a second process pays for its start (measured with fork)."""
CHUNK = 250


class Profile(Enum):
    """How much is asked of a standard: readable, fit for the public, or ready for a decree."""

    DRAF = "draf"
    PUBLIK = "publik"
    PENETAPAN = "penetapan"


_MANAGEMENT = {k.kunci for k in KOMPONEN if k.bagian == "B"}


@dataclass(slots=True)
class Report:
    """What a run found: the number of files read and the findings in reading order."""

    files: int
    diagnostics: list[Diagnostic] = field(default_factory=list)

    def count(self, severity: Severity) -> int:
        """How many findings are of exactly this severity."""
        return sum(d.severity is severity for d in self.diagnostics)


@dataclass(frozen=True, slots=True)
class Task:
    """A share of the work that one process does on its own."""

    layout: Layout
    shares: tuple[tuple[Folder, tuple[FilePath, ...]], ...]
    profile: Profile
    with_project: bool = False


# --- choosing ------------------------------------------------------------------------------------


class NotFoundInProject(Exception):  # noqa: N818 - a misuse that the command explains
    """A named file or folder does not exist; `args[0]` is its path as given."""


def check_paths(paths: Iterable[FilePath], profile: Profile = Profile.PENETAPAN) -> Report:
    """Check files and folders, each within the project that holds it.

    A named file is judged alone, but with what it inherits; faults of the files that it inherits
    from are shown too, because they change the judgement.
    """
    reports = []
    for root, group in _by_project([p.absolute() for p in paths]).items():
        layout, wanted = _layout(root, group)
        chosen = None if wanted is None else {layout.relative(p) for p in wanted}
        reports.append(check_layout(layout, profile, wanted, chosen))
    merged = [d for report in reports for d in report.diagnostics]
    return Report(sum(report.files for report in reports), unique(merged))


_Root = tuple[FilePath, FilePath] | None


def _by_project(paths: list[FilePath]) -> dict[_Root, list[FilePath]]:
    groups: dict[_Root, list[FilePath]] = {}
    for path in paths:
        if not path.exists():
            raise NotFoundInProject(path)
        groups.setdefault(find(path), []).append(path)
    return groups


def _layout(root: _Root, paths: list[FilePath]) -> tuple[Layout, list[FilePath] | None]:
    """The layout that holds the paths, and the files among it that were asked for (None: all)."""
    alone = root is None
    if root is None:
        base = paths[0] if paths[0].is_dir() else paths[0].parent
        root = (base, base)
    layout = discover(*root)
    if alone:
        layout.diagnostics.clear()  # a file outside any project is judged by itself
    real = [p.resolve() if p.is_dir() else p.parent.resolve() / p.name for p in paths]
    if any(layout.standards.is_relative_to(p) for p in real):
        return layout, None
    wanted: list[FilePath] = []
    for path in real:
        if path.is_dir():
            inside = [f for f in layout.folders if f.path.is_relative_to(path)]
            wanted += [p for f in inside for p in (f.path / UNIT_FILE, *f.services)]
        else:
            wanted.append(path)
    return layout, wanted


def check_layout(
    layout: Layout,
    profile: Profile = Profile.PENETAPAN,
    wanted: list[FilePath] | None = None,
    chosen: set[str] | None = None,
    executor: Executor | None = None,
) -> Report:
    """Check a layout; any `concurrent.futures.Executor` may do the work."""
    tasks = list(_tasks(layout, profile, wanted))
    files = sum(len(services) for task in tasks for _, services in task.shares)
    if executor is not None:
        results = list(executor.map(examine, tasks))
    elif len(tasks) > 1 and files >= PARALLEL_FROM:
        results = _in_processes(tasks)
    else:
        results = [examine(task) for task in tasks]
    found = [*layout.diagnostics, *(d for part in results for d in part)]
    if chosen is not None:
        faults = {r.id for r in catalogue().values() if r.check is None}
        found = [d for d in found if d.place.file in chosen or _concerns(d, chosen, faults)]
    units = sum(folder.has_unit for folder in layout.folders)
    project = (layout.standards / PROJECT_FILE).is_file()
    total = files + units + project if chosen is None else len(chosen)
    return Report(total, unique(found))


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


def _tasks(layout: Layout, profile: Profile, wanted: list[FilePath] | None) -> Iterator[Task]:
    """Shares of at most `CHUNK` services, and small enough that every core gets some."""
    keep = None if wanted is None else set(wanted)
    total = sum(len(folder.services) for folder in layout.folders)
    size = max(1, min(CHUNK, total // (4 * (os.cpu_count() or 1)) + 1))
    share: list[tuple[Folder, tuple[FilePath, ...]]] = []
    weight, first = 0, True
    for folder in layout.folders:
        services = [p for p in folder.services if keep is None or p in keep]
        if keep is not None and not services and folder.path / UNIT_FILE not in keep:
            continue
        for start in range(0, max(1, len(services)), size):
            part = tuple(services[start : start + size])
            share.append((folder, part))
            weight += len(part)
            if weight >= size:
                yield Task(layout, tuple(share), profile, first)
                share, weight, first = [], 0, False
    if share or first:
        yield Task(layout, tuple(share), profile, first)


# --- one share -----------------------------------------------------------------------------------


def examine(task: Task) -> list[Diagnostic]:
    """All findings of a share of a project; needs nothing but the files."""
    gc.disable()  # one pass over trees without cycles: the collector would only walk them again
    try:
        return unique(_Examiner(task).run())
    finally:
        gc.enable()


class _Examiner:
    """One process's view of the rules: plan, severities, and the day that waivers are judged by."""

    def __init__(self, task: Task) -> None:
        self.task = task
        self.reader = Reader(task.layout)
        self.today = datetime.date.today()
        self.rules = catalogue()
        draft = task.profile is Profile.DRAF
        self.plan = Plan(r for r in self.rules.values() if not (draft and r.wajib))
        self.severities = _severities(self.reader.proyek.node, self.rules.values(), draft=draft)

    def run(self) -> Iterator[Diagnostic]:
        proyek = self.reader.proyek
        if self.task.with_project:
            yield from proyek.diagnostics
            if proyek.node is not None:
                yield from self.judge(proyek, proyek.node, proyek.node)
        for folder, services in self.task.shares:
            unit = self.reader.unit(folder.path)
            yield from self.unit(unit)
            for path in services:
                yield from self.service(path)
                unit.services.clear()  # refcounts free the trees at once; the collector is off

    def unit(self, unit: UnitFolder) -> Iterator[Diagnostic]:
        yield from unit.document.diagnostics
        for decree in unit.decrees:
            yield from decree.diagnostics
        if unit.document.node is not None:
            yield from self.judge(unit.document, unit.document.node, unit)

    def judge(
        self, document: Document[Unit] | Document[Proyek], node: Node, whole: object
    ) -> Iterator[Diagnostic]:
        waivers = getattr(node, "pengecualian", ())
        found = (pair for pair in self.plan.run(node, whole) if self.speaks(*pair, document.broken))
        shown = diagnose(found, document.position, self.severities)
        yield from (d for d in shown if not self.waived(d, waivers))

    def service(self, path: FilePath) -> Iterator[Diagnostic]:
        document, service = self.reader.service(path)
        yield from document.diagnostics
        if service is None:
            return
        waivers = (*service.standar.pengecualian, *service.unit.unit.pengecualian)
        results = self.plan.run(service.standar, service.standar)
        found = (
            pair for pair in results
            if self.speaks(*pair, document.broken)
            and not (pair[0].id == "komponen-belum-ada" and service.unit.uncertain)
        )  # fmt: skip
        shown = diagnose(found, service.locate, self.severities)
        yield from (d for d in shown if not self.waived(d, waivers))

    def speaks(self, rule: Rule, found: Finding, broken: frozenset[str]) -> bool:
        """Whether the profile asks for this, and the part was not set aside as unreadable."""
        path = found.path[1:] if found.path[:1] == ("bawaan",) else found.path
        if path and found.path[0] in broken:
            return False
        if self.task.profile is Profile.PUBLIK:
            return not (path and path[0] in _MANAGEMENT) and not (
                rule.wajib and rule.subject is Unit
            )
        return True

    def waived(self, diagnostic: Diagnostic, waivers: Iterable[Pengecualian]) -> bool:
        return any(
            waiver.aturan == diagnostic.rule
            and waiver.sampai >= self.today
            and _covers(waiver.bagian, diagnostic.path)
            for waiver in waivers
        )


def _covers(bagian: str | None, path: Path) -> bool:
    return bagian is None or path[: len(parts := parse_path(bagian))] == parts


def _severities(
    proyek: Proyek | None, rules: Iterable[Rule], *, draft: bool
) -> dict[str, Severity | None]:
    """Severities that differ from the catalogue: the project's wishes, and a draft's mildness."""
    changed: dict[str, Severity | None] = {}
    if draft:
        changed = {
            r.id: Severity.PERINGATAN for r in rules if r.severity is Severity.GALAT and r.check
        }
    for item in proyek.aturan if proyek is not None else ():
        changed[item.aturan] = None if item.tingkat == "mati" else Severity[item.tingkat.upper()]
    return changed
