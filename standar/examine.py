"""Memeriksa satu bagian proyek: profil, tingkat, dan pengecualian yang berlaku di sana."""

from __future__ import annotations

import datetime
import gc
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path as FilePath
from typing import Any

from .check import Finding, Rule
from .diagnostic import Diagnostic, Severity
from .document import Document
from .layout import Folder, Layout
from .model import KOMPONEN, Proyek, Unit
from .model.standar import Pengecualian, StandarPelayanan
from .path import Path
from .path import parse as parse_path
from .plan import Context, Plan, Results, diagnose, unique, vocabulary
from .project import Reader, Service, UnitFolder
from .rules import catalogue


class Profile(Enum):
    """How much is asked of a standard: readable, fit for the public, or ready for a decree."""

    DRAF = "draf"
    PUBLIK = "publik"
    PENETAPAN = "penetapan"


_MANAGEMENT = {k.kunci for k in KOMPONEN if k.bagian == "B"}


@dataclass(frozen=True, slots=True)
class Settings:
    """How a run judges: how much it asks, and as of which day."""

    profile: Profile
    today: datetime.date


@dataclass(frozen=True, slots=True)
class Task:
    """A share of the work that one process does on its own."""

    layout: Layout
    shares: tuple[tuple[Folder, tuple[FilePath, ...]], ...]
    settings: Settings
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
        self.today = task.settings.today
        self.rules = catalogue()
        draft = task.settings.profile is Profile.DRAF
        self.plan = Plan(r for r in self.rules.values() if not (draft and r.wajib))
        self.severities = _severities(self.reader.proyek.node, self.rules.values(), draft=draft)
        self.context: Context = {datetime.date: self.today}
        if self.reader.proyek.node is not None:
            self.context = {**self.context, Proyek: self.reader.proyek.node}
        self._words: dict[str, frozenset[str]] = {}

    def run(self) -> Iterator[Diagnostic]:
        proyek = self.reader.proyek
        if self.task.with_project:
            yield from self.judge(proyek, self.context)
        for folder, services in self.task.shares:
            unit = self.reader.unit(folder.path)
            yield from self.unit(unit)
            for path in services:
                yield from self.service(path)
                unit.services.clear()  # refcounts free the trees at once; the collector is off

    def unit(self, unit: UnitFolder) -> Iterator[Diagnostic]:
        context = {**self.context, UnitFolder: unit, Unit: unit.unit}
        yield from self.judge(unit.document, context)
        for decree in unit.decrees:
            yield from self.judge(decree, context)

    def judge(self, document: Document[Any], context: Context) -> Iterator[Diagnostic]:
        """The findings about a file other than a standard."""
        yield from document.diagnostics
        if document.node is None:
            return
        words = vocabulary(document.source.text)
        context = {**context, type(document.node): document.node}
        results = self.plan.run(document.node, context, words)
        results += self.plan.read(document.source.data, context, words)
        found = [pair for pair in results if self.speaks(*pair, document.broken)]
        waivers = getattr(document.node, "pengecualian", ())
        shown = diagnose(found, lambda path: (document, path), self.severities)
        yield from (d for d in shown if not self.waived(d, waivers))

    def service(self, path: FilePath) -> Iterator[Diagnostic]:
        document, service = self.reader.service(path)
        yield from document.diagnostics
        if service is None:
            return
        waivers = (*service.standar.pengecualian, *service.unit.unit.pengecualian)
        found = [
            pair for pair in self.results(document, service)
            if self.speaks(*pair, document.broken)
            and not (pair[0].id == "komponen-belum-ada" and service.unit.uncertain)
        ]  # fmt: skip
        shown = diagnose(found, service.origin, self.severities)
        yield from (d for d in shown if not self.waived(d, waivers))

    def results(self, document: Document[StandarPelayanan], service: Service) -> Results:
        """What the rules say of a standard with what it inherits, and of its own texts."""
        unit = service.unit
        own = vocabulary(document.source.text)
        words = own
        for origin in {id(i.document): i.document for i in service.inherited.values()}.values():
            words = words | self.words_of(origin)
        context = {
            **self.context, StandarPelayanan: service.standar, UnitFolder: unit, Unit: unit.unit,
        }  # fmt: skip
        results = self.plan.run(service.standar, context, words)
        return results + self.plan.read(document.source.data, context, own)

    def words_of(self, document: Document[Any]) -> frozenset[str]:
        """The words of a file that is inherited from, counted once."""
        known = self._words.get(document.name)
        if known is None:
            known = self._words[document.name] = vocabulary(document.source.text)
        return known

    def speaks(self, rule: Rule, found: Finding, broken: frozenset[str]) -> bool:
        """Whether the profile asks for this, and the part was not set aside as unreadable."""
        path = found.path[1:] if found.path[:1] == ("bawaan",) else found.path
        if path and found.path[0] in broken:
            return False
        if self.task.settings.profile is Profile.PUBLIK:
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
