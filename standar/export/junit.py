"""Temuan sebagai JUnit XML, bentuk hasil uji yang dibaca GitLab, Jenkins, dan lainnya."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from ..diagnostic import Diagnostic, Said
from ..message import say, visible
from ..path import show
from ..report import Report
from .finding import fails, known, place, told

CLEAN = "tidak ada galat"
"""The name of the one case of a file without findings."""


def report(found: Report, rules: Mapping[str, Said]) -> str:
    """One suite for each file, one case for each finding; only a *galat* is a failure."""
    by_file: dict[str, list[Diagnostic]] = {name: [] for name in found.names}
    for diagnostic in found.diagnostics:
        by_file.setdefault(diagnostic.place.file, []).append(diagnostic)
    top = Element("testsuites", {"name": "standar periksa"})
    said = known(found, rules)
    total = [_suite(top, name, by_file[name], said) for name in sorted(by_file)]
    top.set("tests", str(sum(total)))
    top.set("failures", str(sum(map(fails, found.diagnostics))))
    indent(top)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(top, encoding="unicode")}'


def _suite(
    top: Element, name: str, diagnostics: Iterable[Diagnostic], rules: Mapping[str, Said]
) -> int:
    suite = SubElement(top, "testsuite", {"name": _text(name)})
    seen: Counter[str] = Counter()
    failures = 0
    for diagnostic in diagnostics:
        what = f"{diagnostic.rule} {show(diagnostic.path)}".rstrip()
        seen[what] += 1
        title = what if seen[what] == 1 else f"{what} ({seen[what]})"
        _case(suite, title, diagnostic, rules)
        failures += fails(diagnostic)
    if not seen:
        SubElement(suite, "testcase", _names(CLEAN, name))
    for key, number in (("tests", len(suite)), ("failures", failures), ("errors", 0)):
        suite.set(key, str(number))
    return len(suite)


def _case(suite: Element, title: str, diagnostic: Diagnostic, rules: Mapping[str, Said]) -> None:
    """A case keeps its name when lines move, so that servers know an old finding again."""
    case = SubElement(suite, "testcase", _names(title, diagnostic.place.file))
    words = f"{place(diagnostic)}\n{diagnostic.severity.kata}: {told(diagnostic, rules)}"
    if fails(diagnostic):
        failure = {"message": _text(say(diagnostic, rules)), "type": diagnostic.severity.kata}
        SubElement(case, "failure", failure).text = _text(words)
    else:
        SubElement(case, "system-out").text = _text(words)


def _names(title: str, file: str) -> dict[str, str]:
    return {"name": _text(title), "classname": _text(file), "file": _text(file)}


def _text(value: str) -> str:
    """XML 1.0 has no control characters, and a reader would not show what cannot be seen."""
    return visible(value, "\n")
