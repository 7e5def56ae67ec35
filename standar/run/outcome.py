"""Hasil satu berkas: temuannya, dan teks ikhtisarnya; dapat disimpan sebagai JSON."""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from ..diagnostic import Diagnostic, Position, Said, Severity
from ..fix import Edit


class Told(NamedTuple):
    """What is said with every finding of a rule, kept beside the findings."""

    id: str
    message: str
    law: str
    is_fault: bool


class Outcome(NamedTuple):
    """What was found about one file, and the key of everything that this depends on."""

    key: bytes
    diagnostics: list[Diagnostic]
    ikhtisar: str = ""
    """What other standards are compared with, as text: most of it is only passed on."""


def encode(diagnostics: Sequence[Diagnostic], rules: Mapping[str, Said]) -> str:
    """Findings as text, with what their rules say; plain values only, so nothing is ever run."""
    if not diagnostics:
        return ""
    told = [rules[name] for name in dict.fromkeys(d.rule for d in diagnostics)]
    return compact(
        [
            [[rule.id, rule.message, rule.law, rule.is_fault] for rule in told],
            [_finding(diagnostic) for diagnostic in diagnostics],
        ]
    )


def decode(text: str) -> tuple[tuple[Diagnostic, ...], list[Told]]:
    """The inverse of `encode`; ValueError, TypeError or LookupError where the text is not ours."""
    if not text:
        return (), []
    told, findings = json.loads(text)
    return tuple(_diagnostic(*finding) for finding in findings), [Told(*rule) for rule in told]


def compact(value: object) -> str:
    """Plain values as JSON without a needless sign."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _finding(diagnostic: Diagnostic) -> list[Any]:
    place = diagnostic.place
    return [
        diagnostic.rule, int(diagnostic.severity),
        [place.file, place.line, place.column, place.length], diagnostic.path,
        {name: _plain(value) for name, value in diagnostic.values.items()},
        diagnostic.found, diagnostic.expected, diagnostic.edits, diagnostic.newer,
    ]  # fmt: skip


def _diagnostic(
    rule: str, severity: int, place: list[Any], path: list[str], values: dict[str, Any],
    found: str | None, expected: str | None, edits: list[Any], newer: bool,
) -> Diagnostic:  # fmt: skip
    return Diagnostic(
        rule, Severity(severity), Position(*place), tuple(path),
        {name: _value(value) for name, value in values.items()},
        found, expected, tuple(Edit(*edit) for edit in edits), newer,
    )  # fmt: skip


def _plain(value: object) -> Any:
    """A value of a message as JSON; what is neither number, day nor list is shown as text."""
    match value:
        case None | bool() | int():
            return value
        case Decimal():
            return {"bilangan": str(value)}
        case datetime.date():
            return {"tanggal": value.isoformat()}
        case list() | tuple():
            return [_plain(item) for item in value]
    return str(value)


def _value(value: Any) -> object:
    match value:
        case {"bilangan": text}:
            return Decimal(text)
        case {"tanggal": text}:
            return datetime.date.fromisoformat(text)
        case list():
            return [_value(item) for item in value]
    return value
