"""Memeriksa satu bagian proyek: profil, tingkat, dan pengecualian yang berlaku di sana."""

from __future__ import annotations

import datetime
import gc
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import Any, NamedTuple

from ..check.definition import Catalogue
from ..check.plan import Context, Plan, Results
from ..check.vocabulary import Vocabulary, vocabulary
from ..diagnostic import Diagnostic
from ..fkp.forum import ForumFolder, Records
from ..fkp.snapshot import Salinan, inspect
from ..fkp.trace import Jejak, Kaitan
from ..inovasi import Innovations, RegisterInovasi
from ..model import Forum, Proyek, Unit
from ..model.standar import StandarPelayanan
from ..monev import Monitors, Pemantauan
from ..peraturan import Registri, registri
from ..project.document import Document
from ..project.layout import ENACTED, Folder, Layout
from ..project.project import Service, UnitFolder
from ..project.reader import Reader
from ..report import unique
from ..rules.ikhtisar import ringkas
from ..rules.mpp import KEADAAN
from ..survei import Pengukuran, Surveys
from .judge import Judge
from .keys import Keys
from .outcome import encode_ikhtisar
from .rulebook import Rulebook
from .settings import Settings


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
    monitors: tuple[tuple[Folder, str], ...] = ()
    innovations: tuple[Folder, ...] = ()


def examine(task: Task) -> list[Outcome]:
    """What is found in a share of a project, file by file; needs nothing but the files."""
    gc.disable()  # one pass over trees without cycles: the collector would only walk them again
    try:
        return list(Examiner(task.layout, task.settings).run(task))
    finally:
        gc.enable()


class Examiner(Judge):
    """One process's view of a project: its rules, and the day that waivers are judged by."""

    def __init__(self, layout: Layout, settings: Settings) -> None:
        self.reader = Reader(layout)
        self.settings = settings
        self.book = Rulebook(layout, self.reader.proyek, settings)
        self.keys = Keys(layout, settings.key, self.reader.digests)
        self.context: Context = {
            datetime.date: settings.today,
            Registri: registri(self.reader.own_registry),
            Catalogue: self.book.rules,
        }
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

    def project(self) -> Outcome:
        """What is said about the project's own files."""
        found = [*self.book.diagnostics, *self.reader.registry.diagnostics]
        found += self.judge(self.reader.proyek, self.context)
        return Outcome(self.keys.project, unique(found, self.book.alone))

    def unit(self, unit: UnitFolder) -> Iterator[Diagnostic]:
        """What is said about a unit and its decrees."""
        context = self._of(unit)
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
        context = {**self._of(survey.unit), Pengukuran: survey}
        found = [*self.judge(survey.document, context)]
        table = survey.tabel
        if table is not None:
            found += table.diagnostics
            asked = self.plan.ask(survey.lembar, context) if survey.lembar is not None else []
            found += self.told(asked, frozenset(), lambda path: (table, path), ())
        return Outcome(self.keys.survey(folder, name), unique(found, self.book.alone))

    def _of(self, unit: UnitFolder) -> Context:
        """What rules about a unit's records may ask for."""
        return {**self.context, UnitFolder: unit, Unit: unit.unit}

    def monitor(self, folder: Folder, name: str, *, past: bool = False) -> Outcome:
        """What is said about the tenants of a Mal Pelayanan Publik in one period; how they fared
        in an earlier one only where it is asked for.
        """
        found = Monitors(self.reader).monitors(folder)
        one = next(one for one in found if one.nama == name)
        told = self.judge(one.document, {**self._of(one.unit), Pemantauan: one})
        said = (d for d in told if one.terakhir or past or d.rule not in KEADAAN)
        return Outcome(self.keys.monitor(folder, name), unique(said, self.book.alone))

    def innovations(self, folder: Folder) -> Outcome:
        """What is said about a register of innovations."""
        register = Innovations(self.reader).register(folder)
        told: Iterable[Diagnostic] = ()
        if register is not None:
            context = {**self._of(register.unit), RegisterInovasi: register}
            told = self.judge(register.document, context)
        return Outcome(self.keys.innovations(folder), unique(told, self.book.alone))

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
