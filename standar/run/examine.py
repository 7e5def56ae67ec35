"""Memeriksa satu bagian proyek: profil, tingkat, dan pengecualian yang berlaku di sana."""

from __future__ import annotations

import datetime
import gc
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import Any, NamedTuple, TypeAlias

from ..check.definition import Catalogue, Finding, Rule
from ..check.plan import Context, Origin, Plan, Results, diagnose
from ..check.vocabulary import Vocabulary, vocabulary
from ..diagnostic import Diagnostic
from ..fkp.forum import ForumFolder, Records
from ..fkp.snapshot import Salinan, inspect
from ..fkp.trace import Jejak, Kaitan
from ..model import KOMPONEN, Forum, Proyek, Unit
from ..model.standar import Pengecualian, StandarPelayanan
from ..path import Path
from ..path import parse as parse_path
from ..peraturan import Registri, registri
from ..project.document import Document
from ..project.layout import ENACTED, Folder, Layout
from ..project.project import Service, UnitFolder
from ..project.reader import Reader
from ..report import unique
from ..rules.ikhtisar import ringkas
from ..survei import Pengukuran, Surveys
from .keys import Keys
from .outcome import encode_ikhtisar
from .rulebook import Rulebook
from .settings import Profile, Settings
from .templat import own_template

_MANAGEMENT = {k.kunci for k in KOMPONEN if k.bagian == "B"}


Waiver: TypeAlias = tuple[str, str | None, datetime.date]
"""The rule that is waived, the part that it is waived for (None: everywhere), and until when."""


class Outcome(NamedTuple):
    """What was found about one file, and the key of everything that this depends on."""

    key: bytes
    diagnostics: list[Diagnostic]
    ikhtisar: str = ""
    """What other standards are compared with, as text: most of it is only passed on."""


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


def examine(task: Task) -> list[Outcome]:
    """What is found in a share of a project, file by file; needs nothing but the files."""
    gc.disable()  # one pass over trees without cycles: the collector would only walk them again
    try:
        return list(Examiner(task.layout, task.settings).run(task))
    finally:
        gc.enable()


class Examiner:
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

    def project(self) -> Outcome:
        """What is said about the project's own files."""
        found = [*self.book.diagnostics, *self.reader.registry.diagnostics]
        found += self.judge(self.reader.proyek, self.context)
        found += own_template(self.reader.layout, self.reader.proyek.node)
        return Outcome(self.keys.project, unique(found, self.book.alone))

    def unit(self, unit: UnitFolder) -> Iterator[Diagnostic]:
        """What is said about a unit and its decrees."""
        context = {**self.context, UnitFolder: unit, Unit: unit.unit}
        yield from self.judge(unit.document, context)
        for decree in unit.decrees:
            copy = self.reader.layout.root / FilePath(decree.name).parent / ENACTED
            yield from self.judge(decree, {**context, Salinan: inspect(copy)})

    def forum(self, folder: Folder, path: FilePath) -> Outcome:
        """What is said about a forum, its inputs, and the changes that came of it."""
        forum = self.records.forum(folder, path)
        context: Context = {
            **self.context, UnitFolder: forum.unit, Unit: forum.unit.unit, Jejak: forum.jejak,
            Salinan: forum.salinan, ForumFolder: forum,
        }  # fmt: skip
        if forum.forum is not None:
            context = {**context, Forum: forum.forum}
        found = [*self.judge(forum.document, context), *self.judge(forum.register, context)]
        if forum.salinan.ada and not forum.salinan.cacat:  # else nobody knows what was discussed
            for kaitan in forum.jejak.perubahan:
                found += self.change(kaitan, context)
        return Outcome(self.keys.forum(folder, path), unique(found, self.book.alone))

    def change(self, kaitan: Kaitan, context: Context) -> Iterator[Diagnostic]:
        """What is said about one change, at its place in the version that holds it."""
        versi, path = kaitan.perubahan.versi, kaitan.perubahan.change.path
        service = versi.baru or versi.lama
        if service is not None:
            asked = self.plan.ask(kaitan, context)
            results = [(rule, found._replace(path=path + found.path)) for rule, found in asked]
            waivers = (*service.standar.pengecualian, *service.unit.unit.pengecualian)
            yield from self.told(results, frozenset(), service.origin, waivers)

    def survey(self, folder: Folder, name: str) -> Outcome:
        """What is said about a survey: of what was printed, and of the answers themselves."""
        survey = Surveys(self.reader).survey(folder, name)
        context: Context = {
            **self.context, UnitFolder: survey.unit, Unit: survey.unit.unit, Pengukuran: survey,
        }  # fmt: skip
        found = [*self.judge(survey.document, context)]
        table = survey.tabel
        if table is not None:
            found += table.diagnostics
            asked = self.plan.ask(survey.lembar, context) if survey.lembar is not None else []
            found += self.told(asked, frozenset(), lambda path: (table, path), ())
        return Outcome(self.keys.survey(folder, name), unique(found, self.book.alone))

    def judge(self, document: Document[Any], context: Context) -> Iterator[Diagnostic]:
        """The findings about a file other than a standard."""
        yield from document.diagnostics
        if document.node is None:
            return
        called = self.plan.called(vocabulary(document.source.text))
        context = {**context, type(document.node): document.node}
        results = self.plan.run(document.node, context, called)
        results += self.plan.read(document.source.data, context, called)
        waivers = getattr(document.node, "pengecualian", ())
        yield from self.told(results, document.broken, lambda path: (document, path), waivers)

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

    def told(
        self,
        results: Results,
        broken: frozenset[str],
        origin: Origin,
        waivers: Iterable[Pengecualian],
    ) -> Iterator[Diagnostic]:
        """What is said in the end of what the rules found: asked for, placed, and not waived."""
        found = (pair for pair in results if self.speaks(*pair, broken))
        given = [(waiver.aturan, waiver.bagian, waiver.sampai) for waiver in waivers]
        for shown in diagnose(found, origin, self.book.severities, self.book.newer):
            if not self.waived(shown.rule, shown.path, given):
                yield shown

    def results(self, document: Document[StandarPelayanan], service: Service) -> Results:
        """What the rules say of a standard with what it inherits, and of its own texts."""
        unit = service.unit
        words = vocabulary(document.source.text)
        for origin in {id(i.document): i.document for i in service.inherited.values()}.values():
            words = words | self.words_of(origin)
        called = self.plan.called(words)
        context = {
            **self.context, StandarPelayanan: service.standar, UnitFolder: unit, Unit: unit.unit,
        }  # fmt: skip
        results = self.plan.run(service.standar, context, called)
        return results + self.plan.read(document.source.data, context, called)

    def words_of(self, document: Document[Any]) -> Vocabulary:
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
        if self.settings.profile is Profile.PUBLIK:
            return not (path and path[0] in _MANAGEMENT) and not (
                rule.wajib and rule.subject is Unit
            )
        return True

    def waived(self, rule: str, path: Path, waivers: Iterable[Waiver]) -> bool:
        """Whether a waiver that has not ended covers this."""
        return any(
            name == rule and until >= self.settings.today and covers(part, path)
            for name, part, until in waivers
        )


def covers(bagian: str | None, path: Path) -> bool:
    """Whether a waiver's part holds the finding; shared components go with and without `bawaan`."""
    if bagian is None:
        return True
    parts, path = (p[1:] if p[:1] == ("bawaan",) else p for p in (parse_path(bagian), path))
    return path[: len(parts)] == parts
