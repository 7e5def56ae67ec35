"""Temuan untuk layar: bingkai baris, tanda letak, dan ringkasan."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from ..diagnostic import Diagnostic, Position, Said, Severity
from ..message import say, visible
from .columns import columns, window, wrap

NARROW = 20
"""Columns below which nothing is squeezed: such a terminal breaks the lines itself."""
_COLOURS = {Severity.GALAT: "31;1", Severity.PERINGATAN: "33;1", Severity.SARAN: "36;1"}


@dataclass(frozen=True, slots=True)
class Screen:
    """What the terminal can do: its width in columns, and whether it shows colour."""

    width: int = 100
    colour: bool = False

    def paint(self, text: str, code: str) -> str:
        """The text in a colour, or plain where there is none."""
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour else text


ReadLine = Callable[[str, int], str | None]
"""File name and line number → that line of the file, or None."""


def findings(
    diagnostics: Iterable[Diagnostic], rules: Mapping[str, Said], line: ReadLine, screen: Screen
) -> Iterator[str]:
    """Lines of text: one frame for each place, with everything that was found there."""
    for _, group in groupby(
        diagnostics, key=lambda d: (d.place.file, d.place.line, d.place.column)
    ):
        here = list(group)
        place = max(d.place for d in here)
        yield screen.paint(visible(f"{place.file}:{place.line}:{place.column}"), "1")
        if not all(_of_whole_file(d, rules) for d in here):
            yield from _frame(place, line(place.file, place.line), screen)
        for diagnostic in here:
            yield from _message(diagnostic, rules, screen)
        yield ""


def _of_whole_file(diagnostic: Diagnostic, rules: Mapping[str, Said]) -> bool:
    """Whether no line is at fault, or the file must not even be shown."""
    nowhere = not diagnostic.path and not diagnostic.place.length
    return nowhere and rules[diagnostic.rule].is_fault


def _frame(place: Position, row: str | None, screen: Screen) -> Iterator[str]:
    if row is None or not row.strip():
        return
    number = str(place.line)
    row = visible(row.replace("\t", "⇥")).rstrip()
    start = min(place.column - 1, len(row))
    end = min(start + (place.length or 1), len(row))
    room = max(NARROW, screen.width - len(number) - 5)
    shown, start, end = window(row, start, end, room)
    gutter = screen.paint(f"{' ' * len(number)} │", "2")
    caret = "^" * max(1, columns(shown[start:end]))
    yield f"  {screen.paint(number + ' │', '2')} {shown}"
    yield f"  {gutter} {' ' * columns(shown[:start])}{screen.paint(caret, '1')}"


def _message(diagnostic: Diagnostic, rules: Mapping[str, Said], screen: Screen) -> Iterator[str]:
    rule = rules[diagnostic.rule]
    kata = diagnostic.severity.kata
    lines = fold(f"{kata}: {visible(say(diagnostic, rules))}", screen.width - 2, 2)
    yield f"  {lines[0].replace(kata, screen.paint(kata, _COLOURS[diagnostic.severity]), 1)}"
    yield from (f"    {text}" for text in lines[1:])
    if diagnostic.expected and diagnostic.expected not in " ".join(lines):
        yield f"    Tulis: {visible(diagnostic.expected)}"  # in one piece, so that it can be copied
    law = diagnostic.values.get("dasar") or rule.law
    tail = f"[{rule.id}]" + (f" {law}" if law else "")
    yield from (f"    {screen.paint(text, '2')}" for text in fold(tail, screen.width - 4))


def fold(text: str, width: int, hang: int = 0) -> list[str]:
    """The lines of a text at this width; no narrower than a terminal can be."""
    return wrap(text, max(NARROW, width), hang)


def summary(counts: Mapping[Severity, int], files: int, screen: Screen) -> str:
    """The last line: how many files, how many findings of each severity."""
    parts = [
        screen.paint(f"{counts[severity]} {severity.kata}", _COLOURS[severity])
        for severity in sorted(counts, reverse=True)
        if counts[severity]
    ]
    if not parts:
        return f"{files} berkas diperiksa. {screen.paint('Tidak ada temuan.', '32;1')}"
    return f"{files} berkas diperiksa: {', '.join(parts)}."
