"""Aturan sebagai fungsi: mendaftar, memanggil untuk setiap bagian, mengumpulkan temuan.

A rule's subject is the type of its first parameter; the engine walks what it checks and calls the
rule for every such part, prefixing the part's address. A second parameter gets the whole: the
standard, the `UnitFolder`, or whatever was walked.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any, NamedTuple, TypeAlias, get_type_hints

from .diagnostic import Diagnostic, Position, Severity
from .model.base import Node, inner_slots, segment
from .path import ROOT, Path


class Finding(NamedTuple):
    """What a rule yields: a place below its subject, and named values; never a sentence."""

    path: Path
    values: dict[str, object]
    found: str | None = None
    expected: str | None = None


Findings: TypeAlias = Iterator[Finding]


def at(
    *path: str, ditemukan: str | None = None, diharapkan: str | None = None, **values: object
) -> Finding:
    """A finding at `path` below the subject; `values` fill the rule's message."""
    return Finding(path, values, ditemukan, diharapkan)


@dataclass(frozen=True)
class Rule:
    """An entry of the catalogue. `check` is None for faults that the reader itself reports.

    `wajib` marks rules about completeness: they do not speak of a draft. `praktik` names
    the practice on which a rule rests where no law asks for it. `tunggal` marks findings that make
    every other one at their place pointless, `medan` limits a rule to parts that have this field.
    """

    id: str
    severity: Severity
    message: str
    law: str
    sejak: str
    topik: str
    docstring: str
    wajib: bool = False
    praktik: str = ""
    tunggal: bool = False
    medan: str = ""
    subject: type[Node] | None = None
    check: Callable[..., Findings] | None = field(default=None, repr=False, compare=False)
    whole: type | None = None

    @property
    def title(self) -> str:
        """The first line of the docstring: what good standards do."""
        return self.docstring.partition("\n")[0].strip().rstrip(".")


def rule(
    severity: Severity,
    *,
    law: str = "",
    message: str,
    sejak: str = "2026.11",
    wajib: bool = False,
    praktik: str = "",
    tunggal: bool = False,
    medan: str = "",
) -> Callable[[Callable[..., Findings]], Rule]:
    """Make a function a rule; its name is the id, its docstring the page and the test."""

    def decorate(function: Callable[..., Findings]) -> Rule:
        hints = get_type_hints(function)
        names = list(inspect.signature(function).parameters)
        where = f"{function.__code__.co_filename}:{function.__code__.co_firstlineno}"
        if not names or names[0] not in hints or not issubclass(hints[names[0]], Node):
            raise TypeError(f"{where}: the first parameter of a rule names the part it checks")
        return Rule(
            id=function.__name__.replace("_", "-"),
            severity=severity,
            message=message,
            law=law,
            sejak=sejak,
            topik=function.__module__.rpartition(".")[2],
            docstring=inspect.cleandoc(function.__doc__ or ""),
            wajib=wajib,
            praktik=praktik,
            tunggal=tunggal,
            medan=medan,
            subject=hints[names[0]],
            check=function,
            whole=hints[names[1]] if len(names) > 1 else None,
        )

    return decorate


def fault(
    *, message: str, severity: Severity = Severity.GALAT, sejak: str = "2026.11"
) -> Callable[[Callable[[], None]], Rule]:
    """A catalogue entry for something that the reader reports: its text, page and test."""

    def decorate(function: Callable[[], None]) -> Rule:
        return Rule(
            id=function.__name__.replace("_", "-"),
            severity=severity,
            message=message,
            law="",
            sejak=sejak,
            topik=function.__module__.rpartition(".")[2],
            docstring=inspect.cleandoc(function.__doc__ or ""),
        )

    return decorate


def collect(modules: Iterable[ModuleType]) -> dict[str, Rule]:
    """The rules of some modules by id, in the order in which they are written."""
    rules: dict[str, Rule] = {}
    for module in modules:
        for value in vars(module).values():
            if isinstance(value, Rule):
                if value.id in rules:
                    raise ValueError(f"{module.__name__}: rule {value.id} is defined twice")
                rules[value.id] = value
    return rules


class _Entry(NamedTuple):
    """A rule ready to be called: its function, and the type of whole that it asks for."""

    rule: Rule
    check: Callable[..., Findings]
    subject: type[Node]


def _concerns(entry: _Entry, model: type[Node]) -> bool:
    field = entry.rule.medan
    return issubclass(model, entry.subject) and (not field or field in model.model_fields)


class Plan:
    """Rules arranged by the type of part they check, for one pass over many trees."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._entries = [
            _Entry(r, r.check, r.subject) for r in rules if r.check is not None and r.subject
        ]
        self._by_type: dict[type[Node], tuple[_Entry, ...]] = {}

    def entries_for(self, model: type[Node]) -> tuple[_Entry, ...]:
        """The rules whose subject is this type or a base of it."""
        found = self._by_type.get(model)
        if found is None:
            found = tuple(entry for entry in self._entries if _concerns(entry, model))
            self._by_type[model] = found
        return found

    def run(self, node: Node, whole: object, path: Path = ROOT) -> Iterator[tuple[Rule, Finding]]:
        """Every finding about `node` and the parts below it, with full addresses.

        A rule with a second parameter speaks only where `whole` is of that parameter's type.
        """
        for rule, check, _ in self.entries_for(type(node)):
            if rule.whole is None:
                findings = check(node)
            elif isinstance(whole, rule.whole):
                findings = check(node, whole)
            else:
                continue
            for found in findings:
                yield rule, found._replace(path=path + found.path) if path else found
        for slot in inner_slots(type(node)):
            value = getattr(node, slot.name)
            if not value:
                continue
            if slot.kind == "node":
                yield from self.run(value, whole, (*path, slot.name))
            else:
                for place, item in enumerate(value, 1):
                    yield from self.run(item, whole, (*path, slot.name, segment(item, place)))


Locate: TypeAlias = Callable[[Path], Position]


def diagnose(
    results: Iterable[tuple[Rule, Finding]],
    locate: Locate,
    severities: Mapping[str, Severity | None],
) -> Iterator[Diagnostic]:
    """Findings as diagnostics: placed, and with the severity that the project gives the rule."""
    for entry, found in results:
        severity = severities.get(entry.id, entry.severity)
        if severity is not None:
            yield Diagnostic(
                entry.id, severity, locate(found.path), found.path, dict(found.values),
                found.found, found.expected,
            )  # fmt: skip


def unique(diagnostics: Iterable[Diagnostic], alone: Iterable[str] = ()) -> list[Diagnostic]:
    """In reading order; at one place in the order found, and each inherited finding only once.

    Where a rule of `alone` speaks, nothing else is said about the same place.
    """
    seen: dict[tuple[Any, ...], Diagnostic] = {}
    for diagnostic in diagnostics:
        key = (
            diagnostic.rule,
            diagnostic.place,
            tuple(sorted(map(str, diagnostic.values.items()))),
        )
        seen.setdefault(key, diagnostic)
    names = set(alone)
    taken = {d.place for d in seen.values() if d.rule in names}
    kept = (d for d in seen.values() if d.place not in taken or d.rule in names)
    return sorted(kept, key=lambda diagnostic: diagnostic.place)
