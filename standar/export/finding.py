"""Satu temuan dalam kata, bagi bentuk-bentuk keluaran yang bukan layar."""

from __future__ import annotations

from collections.abc import Mapping

from ..diagnostic import Diagnostic, Said, Severity
from ..message import say, visible
from ..report import Report


def known(found: Report, rules: Mapping[str, Said]) -> Mapping[str, Said]:
    """What is said by every rule: those of the catalogue, and those that a project brings."""
    return {**found.rules, **rules}


def fails(diagnostic: Diagnostic) -> bool:
    """Whether it is an error; never by a rule newer than the set that the project keeps to."""
    return diagnostic.severity is Severity.GALAT and not diagnostic.newer


def told(diagnostic: Diagnostic, rules: Mapping[str, Said]) -> str:
    """Two or three lines: the sentence, the right spelling if known, the rule and its law."""
    said = say(diagnostic, rules)
    if diagnostic.expected and diagnostic.expected not in said:
        said += f"\nTulis: {diagnostic.expected}"
    new = " (aturan baru)" if diagnostic.newer else ""
    law = diagnostic.values.get("dasar") or rules[diagnostic.rule].law
    return f"{said}\n[{diagnostic.rule}]{new} {law}".rstrip()


def place(diagnostic: Diagnostic) -> str:
    """`file:line:column`."""
    at = diagnostic.place
    return f"{at.file}:{at.line}:{at.column}"


def one_line(text: str) -> str:
    """The same on one line."""
    return visible(" ".join(text.split()) if not text.isprintable() else text)
