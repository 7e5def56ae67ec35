"""Memeriksa satu bagian proyek: profil, tingkat, dan pengecualian yang berlaku di sana."""

from __future__ import annotations

import datetime
import gc
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path as FilePath

from .check import Finding, Plan, Rule, diagnose, unique
from .diagnostic import Diagnostic, Severity
from .document import Document
from .layout import Folder, Layout
from .model import KOMPONEN, Proyek, Unit
from .model.base import Node
from .model.standar import Pengecualian
from .path import Path
from .path import parse as parse_path
from .project import Reader, UnitFolder
from .rules import catalogue


class Profile(Enum):
    """How much is asked of a standard: readable, fit for the public, or ready for a decree."""

    DRAF = "draf"
    PUBLIK = "publik"
    PENETAPAN = "penetapan"


_MANAGEMENT = {k.kunci for k in KOMPONEN if k.bagian == "B"}


@dataclass(frozen=True, slots=True)
class Task:
    """A share of the work that one process does on its own."""

    layout: Layout
    shares: tuple[tuple[Folder, tuple[FilePath, ...]], ...]
    profile: Profile
    with_project: bool = False


def examine(task: Task) -> list[Diagnostic]:
    """All findings of a share of a project; needs nothing but the files."""
    gc.disable()  # one pass over trees without cycles: the collector would only walk them again
    try:
        alone = (rule.id for rule in catalogue().values() if rule.tunggal)
        return unique(_Examiner(task).run(), alone)
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
    """Whether a waiver's part holds the finding; shared components go with and without `bawaan`."""
    if bagian is None:
        return True
    parts, path = (p[1:] if p[:1] == ("bawaan",) else p for p in (parse_path(bagian), path))
    return path[: len(parts)] == parts


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
