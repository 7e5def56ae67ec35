"""Temuan sebagai SARIF 2.1.0, untuk layanan yang menampilkan temuan pada kode."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from importlib.metadata import version
from typing import Any
from urllib.parse import quote

from ..check.definition import Rule
from ..diagnostic import Diagnostic, Position, Said, Severity
from ..fix import Edit
from ..message import say
from ..path import show
from ..report import Report
from ..view.aturan import examples, explanation
from . import markdown
from .finding import known, one_line

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
ROOT_ID = "%SRCROOT%"
FINGERPRINT = "standar/v1"
_LEVELS = {Severity.GALAT: "error", Severity.PERINGATAN: "warning", Severity.SARAN: "note"}

Json = dict[str, Any]


def report(found: Report, catalogue: Mapping[str, Said]) -> str:
    """The whole run as one SARIF log."""
    rules = known(found, catalogue)
    places = {name: place for place, name in enumerate(rules)}
    driver = {
        "name": "standar",
        "version": version("standar"),
        "language": "id",
        "rules": [_descriptor(rule) for rule in rules.values()],
    }
    run = {
        "tool": {"driver": driver},
        "language": "id",
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {ROOT_ID: {"description": {"text": "Akar proyek"}}},
        "results": [
            _result(diagnostic, fingerprint, rules, places[diagnostic.rule])
            for diagnostic, fingerprint in _with_fingerprints(found.diagnostics)
        ],
    }
    return json.dumps(
        {"version": "2.1.0", "$schema": SCHEMA, "runs": [run]}, ensure_ascii=False, indent=2
    )


# --- rules ---------------------------------------------------------------------------------------


def _descriptor(rule: Said) -> Json:
    """An entry of the catalogue, with its page as help; of a project's own rule what is known."""
    if not isinstance(rule, Rule):
        return {"id": rule.id, "properties": {"dasar": rule.law}}
    title = rule.title.replace("`", "")
    reasons = explanation(rule) or [title]
    return {
        "id": rule.id,
        "shortDescription": {"text": _message(title)},
        "fullDescription": {"text": _message(" ".join(reasons))},
        "help": {"text": _message(_help(rule)), "markdown": _message(_help_markdown(rule))},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {
            "dasar": rule.law, "praktik": rule.praktik, "sejak": rule.sejak, "tags": [rule.topik],
        },
    }  # fmt: skip


def _help(rule: Rule) -> str:
    parts = explanation(rule)
    for example in examples(rule):
        parts.append(f"{'Baik' if example.good else 'Buruk'}:\n{example.shown}")
    return "\n\n".join([*parts, *_basis(rule)])


def _help_markdown(rule: Rule) -> str:
    parts = [markdown.escape(text) for text in explanation(rule)]
    for example in examples(rule):
        code = markdown.code(example.shown, "yaml")
        parts.append(f"**{'Baik' if example.good else 'Buruk'}**\n\n{code}")
    return "\n\n".join([*parts, *map(markdown.escape, _basis(rule))])


def _basis(rule: Rule) -> list[str]:
    words = "; ".join(filter(None, (rule.law, rule.praktik)))
    return [f"Dasar: {words}"] if words else [f"Aturan {rule.id}"]


def _message(text: str) -> str:
    """As SARIF wants text: doubled braces, and nothing that reads as a link of its own."""
    return text.replace("{", "{{").replace("}", "}}").replace("](", "] (")


# --- results -------------------------------------------------------------------------------------


def _result(
    diagnostic: Diagnostic, fingerprint: str, rules: Mapping[str, Said], place: int
) -> Json:
    artifact = _artifact(diagnostic.place.file)
    location: Json = {
        "physicalLocation": {"artifactLocation": artifact, "region": _region(diagnostic.place)}
    }
    if diagnostic.path:
        name = show(diagnostic.path)
        location["logicalLocations"] = [{"name": name.rpartition("/")[2],
                                         "fullyQualifiedName": name}]  # fmt: skip
    result: Json = {
        "ruleId": diagnostic.rule,
        "ruleIndex": place,
        "level": "note" if diagnostic.newer else _LEVELS[diagnostic.severity],
        "message": {"text": _message(one_line(say(diagnostic, rules)))},
        "locations": [location],
        "partialFingerprints": {FINGERPRINT: fingerprint},
    }
    if diagnostic.newer:
        result["properties"] = {"tags": ["aturan baru"]}
    if diagnostic.edits:
        changes = [{"artifactLocation": artifact, "replacements": _replacements(diagnostic.edits)}]
        result["fixes"] = [{"artifactChanges": changes}]
    return result


def _artifact(name: str) -> Json:
    return {"uri": quote(name, errors="surrogateescape"), "uriBaseId": ROOT_ID}


def _region(place: Position) -> Json:
    region = {"startLine": place.line, "startColumn": place.column}
    return {**region, "endColumn": place.column + place.length} if place.length else region


def _replacements(edits: Iterable[Edit]) -> list[Json]:
    return [
        {
            "deletedRegion": {
                "startLine": edit.line, "startColumn": edit.column,
                "endLine": edit.end_line, "endColumn": edit.end_column,
            },
            "insertedContent": {"text": edit.text},
        }
        for edit in edits
    ]  # fmt: skip


def _with_fingerprints(diagnostics: Iterable[Diagnostic]) -> Iterable[tuple[Diagnostic, str]]:
    """Each finding with a mark that stays when lines move; equal ones are counted."""
    seen: Counter[str] = Counter()
    for diagnostic in diagnostics:
        parts = (diagnostic.rule, diagnostic.place.file, show(diagnostic.path), diagnostic.found)
        text = json.dumps(parts)
        seen[text] += 1
        digest = hashlib.sha256(f"{text}{seen[text]}".encode()).hexdigest()
        yield diagnostic, digest[:32]
