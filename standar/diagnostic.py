"""Temuan sebagai nilai: aturan mana, bagian mana, di berkas mana, dengan nilai apa."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Protocol

from .fix import Edit
from .path import ROOT, Path


class Severity(IntEnum):
    """How grave a finding is; a higher value is graver."""

    SARAN = 1
    PERINGATAN = 2
    GALAT = 3

    @property
    def kata(self) -> str:
        """The word a drafter reads and writes: `galat`, `peringatan`, `saran`."""
        return self.name.lower()


class Said(Protocol):
    """What is said with every finding of a rule; a catalogue entry, or what is kept of one."""

    @property
    def id(self) -> str:
        """The name of the rule."""

    @property
    def message(self) -> str:
        """The template of its sentence."""

    @property
    def law(self) -> str:
        """The source of law, or nothing."""

    @property
    def is_fault(self) -> bool:
        """Whether it is about what cannot be read, not about what a standard says."""


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a file; line and column count from 1, `file` is relative to the project root.

    `length` is the number of characters that the caret underlines, 0 when it is not known.
    """

    file: str
    line: int = 1
    column: int = 1
    length: int = 0


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding, without any sentence: `locale` says it, `render` shows it.

    `rule` is the id of a catalogue entry, `values` fill its message template, `found` and
    `expected` are the written text and a correct one where the rule knows them, `edits` mend it.
    `newer` marks a rule that came after the set of rules to which the project keeps.
    """

    rule: str
    severity: Severity
    place: Position
    path: Path = ROOT
    values: Mapping[str, object] = field(default_factory=dict)
    found: str | None = None
    expected: str | None = None
    edits: tuple[Edit, ...] = ()
    newer: bool = False
