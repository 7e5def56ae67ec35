"""Temuan untuk GitHub Actions: anotasi dalam batasnya, dan ringkasan langkah yang lengkap."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..check.definition import Rule
from ..diagnostic import Diagnostic, Said, Severity
from ..message import enumerate_words, say, visible
from ..path import show
from ..report import Report
from . import markdown
from .finding import fails, known, place, told

ANNOTATIONS = 10
"""GitHub shows so many annotations of one kind from a step and drops the others silently."""
SUMMARY = 1 << 20
"""Bytes that the summary of a step may have; GitHub refuses a longer one as a whole."""
_KINDS = ("error", "warning", "notice")


def report(found: Report, rules: Mapping[str, Said]) -> str:
    """Annotations, the gravest first, and a last line that counts what was found."""
    said = known(found, rules)
    lines: list[str] = []
    for kind in _KINDS:
        of_kind = [d for d in found.diagnostics if _kind(d) == kind]
        lines += [_annotation(d, said) for d in of_kind[:ANNOTATIONS]]
    if len(lines) < len(found.diagnostics):
        lines.append(
            f"GitHub menampilkan {ANNOTATIONS} anotasi setiap tingkat; "
            "semua temuan ada di ringkasan langkah ini."
        )
    return "\n".join([*lines, counts(found)])


def counts(found: Report) -> str:
    """How many files, and how many findings of each severity."""
    parts = [
        f"{number} {severity.kata}"
        for severity in sorted(Severity, reverse=True)
        if (number := found.count(severity))
    ]
    said = f": {enumerate_words(parts)}" if parts else ", tidak ada temuan"
    return f"{found.files} berkas diperiksa{said}."


def _kind(diagnostic: Diagnostic) -> str:
    if fails(diagnostic):
        return "error"
    return "notice" if diagnostic.newer or diagnostic.severity is Severity.SARAN else "warning"


def _annotation(diagnostic: Diagnostic, rules: Mapping[str, Said]) -> str:
    at, rule = diagnostic.place, rules[diagnostic.rule]
    properties: dict[str, str | int] = {"file": at.file, "line": at.line, "col": at.column}
    if at.length:
        properties["endColumn"] = at.column + at.length
    properties["title"] = rule.title.replace("`", "") if isinstance(rule, Rule) else rule.id
    shown = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    return f"::{_kind(diagnostic)} {shown}::{_data(told(diagnostic, rules))}"


def _data(text: str) -> str:
    """The message of a command: what would end its line is written as GitHub's own escapes."""
    return visible(text, "\r\n").replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """A property of a command, which a comma or a colon would end as well."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")


# --- summary of the step -------------------------------------------------------------------------


def summary(found: Report, rules: Mapping[str, Said], room: int = SUMMARY) -> str:
    """Every finding as a table in Markdown of at most `room` bytes; a last line counts the rest."""
    head = f"## Hasil pemeriksaan standar pelayanan\n\n{markdown.escape(counts(found))}\n\n"
    if not found.diagnostics:
        return head if len(head.encode()) <= room else ""
    head += markdown.table_head(("Tingkat", "Tempat", "Temuan", "Aturan"))
    rest = "\n… dan {} temuan lain. Jalankan `standar periksa` untuk melihat semuanya.\n"
    left = room - len(head.encode()) - len(rest.encode()) - 20
    if left < 0:
        return ""
    rows: list[str] = []
    for line in _rows(found, rules):
        left -= len(line.encode())
        if left < 0:
            missing = len(found.diagnostics) - len(rows)
            return head + "".join(rows) + rest.format(missing)
        rows.append(line)
    return head + "".join(rows)


def _rows(found: Report, rules: Mapping[str, Said]) -> Iterator[str]:
    order = sorted(found.diagnostics, key=lambda d: (_KINDS.index(_kind(d)), d.place))
    said = known(found, rules)
    for diagnostic in order:
        cells = [
            diagnostic.severity.kata + " (baru)" * diagnostic.newer,
            place(diagnostic),
            say(diagnostic, said),
            diagnostic.rule,
        ]
        if diagnostic.path:
            cells[1] += f" ({show(diagnostic.path)})"
        yield markdown.row(map(markdown.escape, cells))
