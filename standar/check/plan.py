"""Menjalankan aturan: siapa ditanya tentang bagian mana, dan temuannya di baris berapa.

Most rules look for something that a good standard does not hold. They name the words they look for,
and are asked only where one of these stands: that is why hundreds of them cost little.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple, TypeAlias

from ..diagnostic import Diagnostic, Severity
from ..model.base import Node, inner_slots, segment
from ..model.compact import MANY
from ..path import Path
from ..project.document import Document
from ..source.edit import spans
from .definition import Finding, Findings, Rule
from .vocabulary import Vocabulary, field_of, is_language, texts, trigger

Results: TypeAlias = list[tuple[Rule, Finding]]
Context: TypeAlias = Mapping[Any, object]
"""What the further parameters of a rule are filled with, by type."""

_SAID, _LANGUAGE = ("isi", "usulan"), ("ejaan", "tanda_baca", "bahasa", "angka")
"""What people say in words of their own; topics of rules that judge how something is written."""


class _Entry(NamedTuple):
    """A rule ready to be called."""

    rule: Rule
    check: Callable[..., Findings]
    subject: type
    field: str | Callable[[type[Node]], bool]
    takes: tuple[Any, ...]

    def concerns(self, model: type[Node]) -> bool:
        if not issubclass(model, self.subject):
            return False
        field = self.field
        return field(model) if callable(field) else not field or field in model.model_fields

    def ask(self, subject: object, context: Context) -> Iterable[Finding]:
        """The findings about one part; none where something that the rule asks for is missing."""
        if not self.takes:
            return self.check(subject)
        try:
            given = [context[kind] for kind in self.takes]
        except KeyError:
            return ()
        return self.check(subject, *given)


class _Program(NamedTuple):
    """What is asked about a type of part: by what it says alone, by what else stands in the file,
    and in which of its fields (name, whether it is a list) there is more to ask.
    """

    alone: tuple[tuple[Rule, Callable[[Any], Findings]], ...]
    others: tuple[_Entry, ...]
    steps: tuple[tuple[str, bool], ...]


class Plan:
    """Rules arranged by what they check, for one pass over many trees.

    `fixed` fills parameters that are the same for every tree.
    """

    def __init__(self, rules: Iterable[Rule], fixed: Context | None = None) -> None:
        self._fixed = fixed or {}
        self._known: dict[int, tuple[Node, Results]] = {}
        self._single: dict[str, Plan] = {}
        self._always: list[_Entry] = []
        self._by_word: dict[str, list[_Entry]] = {}
        self._by_part: dict[str, list[_Entry]] = {}
        self._by_text: dict[Callable[[str], object], list[_Entry]] = {}
        for rule in rules:
            if rule.check is None or rule.subject is None:
                continue
            entry = _Entry(rule, rule.check, rule.subject, rule.medan, rule.takes)
            if not rule.kata and not rule.pola:
                self._always.append(entry)
            for look in rule.pola:
                if isinstance(look, str):
                    self._by_part.setdefault(look, []).append(entry)
                else:
                    test = look.search if isinstance(look, re.Pattern) else look
                    self._by_text.setdefault(test, []).append(entry)
            for word in rule.kata:
                self._by_word.setdefault(trigger(word), []).append(entry)
        self._words = frozenset(self._by_word)
        self._texts = [entry for entry in self._always if entry.subject is str]
        self._programs: dict[type[Node], _Program] = {}

    def run(self, node: Node, context: Context, called: Iterable[_Entry] | None = None) -> Results:
        """Findings at and below `node` by rules that wait for nothing and the `called`, or all."""
        results = self._walk(node, context)
        for entry in self.called() if called is None else called:
            if entry.subject is not str:
                results += self._only(entry)._walk(node, context)
        return results

    def _only(self, entry: _Entry) -> Plan:
        """A plan of one rule that waits for nothing: it walks no further than this rule looks."""
        plan = self._single.get(entry.rule.id)
        if plan is None:
            rule = replace(entry.rule, kata=(), pola=())
            plan = self._single[entry.rule.id] = Plan([rule], self._fixed)
        return plan

    def read(self, data: Any, context: Context, called: Iterable[_Entry] | None = None) -> Results:
        """Every finding about the texts of a file, as they were written."""
        asked = [e for e in (self.called() if called is None else called) if e.subject is str]
        asked += self._texts
        if not asked:
            return []
        results, inside = Results(), {**context}
        for path, text, key in texts(data):
            if not is_language(text):
                continue
            inside[Path] = path
            said = len(path) == 3 and path[0] == "masukan" and path[2] in _SAID
            for entry in asked:
                if said and entry.rule.topik in _LANGUAGE:
                    continue
                if entry.field and entry.field != field_of(path):
                    continue
                for found in entry.ask(text, inside):
                    results.append((entry.rule, found._replace(path=path + found.path, key=key)))
        return results

    def ask(self, subject: object, context: Context) -> Results:
        """Every finding of the rules about something that is no part of a standard."""
        return [
            (entry.rule, found)
            for entry in self._always
            if entry.subject is type(subject)
            for found in entry.ask(subject, context)
        ]

    def called(self, words: Vocabulary | None = None) -> list[_Entry]:
        """The rules that wait for a word or a pattern and find it here; all of them without one."""
        if words is None:
            lists = [*self._by_word.values(), *self._by_part.values(), *self._by_text.values()]
            return _once(entry for some in lists for entry in some)
        known = self._words.intersection(words.words)
        found = [entry for word in known for entry in self._by_word[word]]
        for part, entries in self._by_part.items():
            if any(part in text for text in words.texts):
                found += entries
        for look, entries in self._by_text.items():
            if any(map(look, words.texts)):
                found += entries
        return _once(found)

    def _program(self, model: type[Node]) -> _Program:
        """The rules for a type of part, and the fields below which there is more to ask."""
        program = self._programs.get(model)
        if program is None:
            asked = [entry for entry in self._always if entry.concerns(model)]
            free = [entry for entry in asked if self._fixed.keys() >= set(entry.takes)]
            alone = tuple((entry.rule, self._bound(entry)) for entry in free)
            others = tuple(entry for entry in asked if entry not in free)
            # for parts that hold their own kind, until it is known what is below them
            self._programs[model] = _Program(alone, others, ())
            steps = tuple(
                (slot.name, slot.kind == "items")
                for slot in inner_slots(model)
                if slot.model is not None and any(self._program(slot.model))
            )
            program = self._programs[model] = _Program(alone, others, steps)
        return program

    def _bound(self, entry: _Entry) -> Callable[[Any], Findings]:
        """The rule's function with what is the same for every tree already given."""
        given = [self._fixed[kind] for kind in entry.takes]
        return (lambda node: entry.check(node, *given)) if given else entry.check

    def _walk(self, node: Node, context: Context) -> Results:
        """The results of the rules that are always asked; addresses are made only when needed."""
        alone, others, steps = self._program(type(node))
        results: Results = []
        if alone:
            results += self._alone(node, alone)
        for entry in others:
            results += [(entry.rule, found) for found in entry.ask(node, context)]
        for field, many in steps:
            value = getattr(node, field)
            if not value:
                continue
            if not many:
                results += _below(self._walk(value, context), (field,))
                continue
            for place, item in enumerate(value, 1):
                if inner := self._walk(item, context):
                    results += _below(inner, (field, _name(value, item, place)))
        return results

    def _alone(
        self, node: Node, checks: tuple[tuple[Rule, Callable[[Any], Findings]], ...]
    ) -> Results:
        """The results that depend on nothing but the part; once for one that files share."""
        part, known = self._known.get(id(node), (None, []))
        if part is not node:
            known = [(rule, found) for rule, check in checks for found in check(node)]
            if len(self._known) >= MANY:
                self._known.clear()
            self._known[id(node)] = node, known
        return known


def _name(items: Sequence[Node], item: Node, place: int) -> str:
    """The segment of an item; its place, where one before it has the same name."""
    before = {segment(other, number) for number, other in enumerate(items[: place - 1], 1)}
    return str(place) if (name := segment(item, place)) in before else name


def _below(results: Results, path: Path) -> Results:
    return [(rule, found._replace(path=path + found.path)) for rule, found in results]


def _once(entries: Iterable[_Entry]) -> list[_Entry]:
    return list({entry.rule.id: entry for entry in entries}.values())


Origin: TypeAlias = Callable[[Path], tuple[Document[Any], Path]]
"""The document in which a part was really written, and its address there."""


def diagnose(
    results: Iterable[tuple[Rule, Finding]],
    origin: Origin,
    severities: Mapping[str, Severity | None],
    newer: Collection[str] = (),
) -> Iterator[Diagnostic]:
    """Findings as diagnostics: placed, and with the severity that the project gives the rule."""
    for entry, found in results:
        if (severity := severities.get(entry.id, entry.severity)) is None:
            continue
        document, path = origin(found.path)
        edits = spans(document.source, path, found.fix) if found.fix is not None else ()
        yield Diagnostic(
            entry.id, severity, document.position(path, key=found.key), found.path,
            dict(found.values), found.found, found.expected, edits, entry.id in newer,
        )  # fmt: skip
