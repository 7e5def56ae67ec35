"""Memeriksa satu bagian proyek: profil, tingkat, dan pengecualian yang berlaku di sana."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import Any

from ..check.definition import Catalogue
from ..check.plan import Context, Plan, Results
from ..check.vocabulary import Vocabulary, vocabulary
from ..collector import uncollected
from ..diagnostic import Diagnostic
from ..fkp.forum import Records
from ..fkp.snapshot import Salinan, inspect
from ..model import Proyek
from ..model.standar import StandarPelayanan
from ..peraturan import Registri, registri
from ..project.document import Document
from ..project.layout import ENACTED, Folder, Layout
from ..project.project import Service, UnitFolder
from ..project.reader import Reader
from ..report import unique
from ..rules.ikhtisar import ringkas
from .ikhtisar import encode_ikhtisar
from .keys import Keys
from .outcome import Outcome
from .records import RecordExaminer
from .rulebook import Rulebook
from .settings import Settings
from .templat import own_template


@dataclass(frozen=True, slots=True)
class Task:
    """A share of the work that one process does on its own.

    `shares` names services by folder; `own` names the folders whose unit file is judged here.
    """

    layout: Layout
    shares: tuple[tuple[Folder, tuple[FilePath, ...]], ...]
    own: frozenset[FilePath]
    settings: Settings
    with_project: bool = False
    forums: tuple[tuple[Folder, FilePath], ...] = ()
    surveys: tuple[tuple[Folder, str], ...] = ()
    monitors: tuple[tuple[Folder, str], ...] = ()
    innovations: tuple[Folder, ...] = ()
    assessments: tuple[tuple[Folder, str], ...] = ()


def examine(task: Task) -> list[Outcome]:
    """What is found in a share of a project, file by file; needs nothing but the files."""
    with uncollected():
        return list(Examiner(task.layout, task.settings).run(task))


class Examiner(RecordExaminer):
    """One process's view of a project: its rules, and the day that waivers are judged by."""

    def __init__(self, layout: Layout, settings: Settings) -> None:
        self.reader = Reader(layout)
        self.settings = settings
        self.book = Rulebook(layout, self.reader.proyek, settings)
        self.keys = Keys(layout, settings.key, self.reader.digests)
        self.context: Context = {
            datetime.date: settings.today, Registri: registri(self.reader.own_registry),
            Catalogue: self.book.rules, Layout: layout,
        }  # fmt: skip
        if self.reader.proyek.node is not None:
            self.context = {**self.context, Proyek: self.reader.proyek.node}
        self.plan = Plan(self.book.asked, self.context)
        self.records = Records(layout, self.reader.digests)
        self._words: dict[str, Vocabulary] = {}

    def run(self, task: Task) -> Iterator[Outcome]:
        """The outcome of every file of a task."""
        if task.with_project:
            yield self.project()
        for folder, services in task.shares:
            unit = self.reader.unit(folder.path)
            key = self.keys.unit(folder)
            if folder.path in task.own:
                yield Outcome(key, unique(self.unit(unit), self.book.alone))
            for path in services:
                yield self.service(path, key)
                unit.services.clear()  # refcounts free the trees at once; the collector is off
        yield from (self.forum(folder, path) for folder, path in task.forums)
        yield from (self.survey(folder, name) for folder, name in task.surveys)
        yield from (self.monitor(folder, name) for folder, name in task.monitors)
        yield from (self.innovations(folder) for folder in task.innovations)
        yield from (self.assessment(folder, name) for folder, name in task.assessments)

    def project(self) -> Outcome:
        """What is said about the project's own files."""
        found = [*self.book.diagnostics, *self.reader.registry.diagnostics]
        found += self.judge(self.reader.proyek, self.context)
        found += own_template(self.reader.layout, self.reader.proyek.node)
        return Outcome(self.keys.project, unique(found, self.book.alone))

    def unit(self, unit: UnitFolder) -> Iterator[Diagnostic]:
        """What is said about a unit and its decrees."""
        context = self.of(unit)
        yield from self.judge(unit.document, context)
        for decree in unit.decrees:
            copy = self.reader.layout.root / FilePath(decree.name).parent / ENACTED
            yield from self.judge(decree, {**context, Salinan: inspect(copy)})

    def service(self, path: FilePath, folder: bytes) -> Outcome:
        """What is said about a standard, and what others are compared with."""
        document, service = self.reader.service(path)
        key = self.keys.service(folder, path)
        if service is None:
            return Outcome(key, unique(document.diagnostics, self.book.alone))
        waivers = (*service.standar.pengecualian, *service.unit.unit.pengecualian)
        found = [
            pair for pair in self.results(document, service)
            if not (pair[0].id == "komponen-belum-ada" and service.unit.uncertain)
        ]  # fmt: skip
        told = self.told(found, document.broken, service.origin, waivers)
        shown = unique([*document.diagnostics, *told], self.book.alone)
        return Outcome(key, shown, encode_ikhtisar(ringkas(service)))

    def results(self, document: Document[StandarPelayanan], service: Service) -> Results:
        """What the rules say of a standard with what it inherits, and of its own texts."""
        unit = service.unit
        words = vocabulary(document.source.text)
        for origin in {id(i.document): i.document for i in service.inherited.values()}.values():
            words = words | self.words_of(origin)
        called = self.plan.called(words)
        context = {**self.of(unit), StandarPelayanan: service.standar}
        results = self.plan.run(service.standar, context, called)
        return results + self.plan.read(document.source.data, context, called)

    def words_of(self, document: Document[Any]) -> Vocabulary:
        """The words of a file that is inherited from, counted once."""
        known = self._words.get(document.name)
        if known is None:
            known = self._words[document.name] = vocabulary(document.source.text)
        return known
