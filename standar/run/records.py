"""Memeriksa catatan sebuah unit: forum, survei, gerai MPP, inovasi, dan penilaian."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path as FilePath
from typing import Any

from ..check.plan import Context, Plan
from ..check.vocabulary import vocabulary
from ..diagnostic import Diagnostic
from ..fkp.forum import ForumFolder, Records
from ..fkp.snapshot import Salinan
from ..fkp.trace import Jejak, Kaitan
from ..inovasi import Innovations, RegisterInovasi
from ..model import Forum, Unit
from ..monev import Monitors, Pemantauan
from ..penilaian.baca import Assessments
from ..penilaian.bahan import Bahan
from ..project.document import Document
from ..project.layout import Folder
from ..project.project import UnitFolder
from ..project.reader import Reader
from ..report import unique
from ..rules.mpp import KEADAAN
from ..survei import Pengukuran, Surveys
from .judge import Judge
from .keys import Keys
from .outcome import Outcome


class RecordExaminer(Judge):
    """The records of a project, each beside what it speaks of."""

    reader: Reader
    records: Records
    keys: Keys
    plan: Plan
    context: Context

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

    def of(self, unit: UnitFolder) -> Context:
        """What rules about a unit's records may ask for."""
        return {**self.context, UnitFolder: unit, Unit: unit.unit}

    def forum(self, folder: Folder, path: FilePath) -> Outcome:
        """What is said about a forum, its inputs, and the changes that came of it."""
        forum = self.records.forum(folder, path)
        context: Context = {
            **self.of(forum.unit), Jejak: forum.jejak, Salinan: forum.salinan, ForumFolder: forum,
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
        context = {**self.of(survey.unit), Pengukuran: survey}
        found = [*self.judge(survey.document, context)]
        table = survey.tabel
        if table is not None:
            found += table.diagnostics
            asked = self.plan.ask(survey.lembar, context) if survey.lembar is not None else []
            found += self.told(asked, frozenset(), lambda path: (table, path), ())
        return Outcome(self.keys.survey(folder, name), unique(found, self.book.alone))

    def monitor(self, folder: Folder, name: str, *, past: bool = False) -> Outcome:
        """What is said about the tenants of a Mal Pelayanan Publik in one period; how they fared
        in an earlier one only where it is asked for.
        """
        found = Monitors(self.reader).monitors(folder)
        one = next(one for one in found if one.nama == name)
        told = self.judge(one.document, {**self.of(one.unit), Pemantauan: one})
        said = (d for d in told if one.terakhir or past or d.rule not in KEADAAN)
        return Outcome(self.keys.monitor(folder, name), unique(said, self.book.alone))

    def innovations(self, folder: Folder) -> Outcome:
        """What is said about a register of innovations."""
        register = Innovations(self.reader).register(folder)
        told: Iterable[Diagnostic] = ()
        if register is not None:
            context = {**self.of(register.unit), RegisterInovasi: register}
            told = self.judge(register.document, context)
        return Outcome(self.keys.innovations(folder), unique(told, self.book.alone))

    def assessment(self, folder: Folder, name: str) -> Outcome:
        """What is said about an assessment, beside what the unit's own files prove."""
        form = Assessments(self.records, self.settings.today).form(folder, name)
        about = {**self.of(form.unit), Bahan: form.bahan, type(form): form}
        told = unique(self.judge(form.document, about), self.book.alone)
        return Outcome(self.keys.assessment(folder, name), told)
