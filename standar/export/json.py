"""Temuan dan perubahan sebagai JSON menurut kontrak baris perintah."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..diagnostic import Diagnostic, Said, Severity
from ..message import say
from ..path import show
from ..report import Report

if TYPE_CHECKING:  # only the catalogue itself needs it
    from ..check.definition import Rule

VERSION = 1


def finding(diagnostic: Diagnostic, rules: Mapping[str, Said]) -> dict[str, Any]:
    """One finding as the contract names its keys."""
    rule, place = rules[diagnostic.rule], diagnostic.place
    return {
        "aturan": rule.id,
        "tingkat": diagnostic.severity.kata,
        "berkas": place.file,
        "baris": place.line,
        "kolom": place.column,
        "jalur": show(diagnostic.path),
        "pesan": say(diagnostic, rules),
        "dasar": str(diagnostic.values.get("dasar") or rule.law),
        "ditemukan": diagnostic.found,
        "diharapkan": diagnostic.expected,
        "perbaikan": bool(diagnostic.edits),
    }


def report(found: Report, rules: Mapping[str, Said]) -> str:
    """The whole run as one JSON object."""
    counts = {s.kata: found.count(s) for s in sorted(Severity, reverse=True)}
    data = {
        "versi": VERSION,
        "berkas": found.files,
        "ringkasan": counts,
        "baru": found.newer,
        "lama": found.old,
        "temuan": [finding(diagnostic, rules) for diagnostic in found.diagnostics],
    }
    return json.dumps(data, ensure_ascii=False, indent=2)


def catalogue(rules: dict[str, Rule]) -> str:
    """The catalogue of rules as one JSON object."""
    rows = [
        {
            "id": rule.id,
            "tingkat": rule.severity.kata,
            "judul": rule.title,
            "pokok": rule.topik,
            "dasar": rule.law,
            "praktik": rule.praktik or None,
            "sejak": rule.sejak,
            "dapat_diperbaiki": rule.dapat_diperbaiki,
        }
        for rule in rules.values()
    ]
    return json.dumps({"versi": VERSION, "aturan": rows}, ensure_ascii=False, indent=2)
