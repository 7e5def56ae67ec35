"""Laporan pemeriksaan: berkas yang dibaca, temuannya, dan apa yang dikatakan setiap aturan."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .diagnostic import Diagnostic, Said, Severity


@dataclass(slots=True)
class Report:
    """What a run found: the files read and the findings, both in reading order."""

    names: tuple[str, ...]
    diagnostics: list[Diagnostic] = field(default_factory=list)
    rules: Mapping[str, Said] = field(default_factory=dict)
    """What is said with the findings, for every rule among them."""
    old: int = 0
    """Findings that are not shown, because the project has noted them as old."""
    settled: int = 0
    """Old findings that are no more."""
    states: dict[str, bytes] | None = None
    """The state of everything that was looked at, for who would repeat the result; or unknown."""

    @property
    def files(self) -> int:
        """How many files were read."""
        return len(self.names)

    def count(self, severity: Severity) -> int:
        """How many findings are of exactly this severity, bar those of rules that are too new."""
        return sum(d.severity is severity and not d.newer for d in self.diagnostics)

    @property
    def newer(self) -> int:
        """How many findings are of rules that came after the set to which the project keeps."""
        return sum(d.newer for d in self.diagnostics)


def unique(diagnostics: Iterable[Diagnostic], alone: Iterable[str] = ()) -> list[Diagnostic]:
    """In reading order; at one place the gravest first, and each inherited finding only once.

    Where a rule of `alone` speaks, nothing else is said about the same place.
    """
    seen: dict[tuple[Any, ...], Diagnostic] = {}
    for diagnostic in diagnostics:
        values = tuple(sorted(map(str, diagnostic.values.items())))
        seen.setdefault((diagnostic.rule, diagnostic.place, values), diagnostic)
    names = set(alone)
    taken = {d.place for d in seen.values() if d.rule in names}
    kept = [d for d in seen.values() if d.place not in taken or d.rule in names]
    return in_order(kept)


def in_order(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """As they are read: by place, and at one place the gravest first."""
    return sorted(diagnostics, key=lambda diagnostic: (diagnostic.place, -diagnostic.severity))
