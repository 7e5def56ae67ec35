"""Temuan dan perubahan untuk layar: bingkai baris, tanda letak, dan ringkasan."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby

from ..diagnostic import Diagnostic, Position, Said, Severity
from ..message import say, visible
from ..view.blocks import (
    Block,
    Code,
    Compared,
    Facts,
    Flow,
    Heading,
    Items,
    Note,
    Page,
    Paragraph,
    Table,
    words,
)
from ..view.grafik import Chart
from ..view.isian import Choice, Opening, Proposal, said
from ..view.official import (
    Answer,
    Aside,
    Clause,
    Figure,
    Letterhead,
    Masthead,
    Official,
    Signatures,
)
from .columns import columns, window, wrap
from .terminal_table import table

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
    lines = _wrap(f"{kata}: {visible(say(diagnostic, rules))}", screen.width - 2, 2)
    yield f"  {lines[0].replace(kata, screen.paint(kata, _COLOURS[diagnostic.severity]), 1)}"
    yield from (f"    {text}" for text in lines[1:])
    if diagnostic.expected and diagnostic.expected not in " ".join(lines):
        yield f"    Tulis: {visible(diagnostic.expected)}"  # in one piece, so that it can be copied
    law = diagnostic.values.get("dasar") or rule.law
    tail = f"[{rule.id}]" + (f" {law}" if law else "")
    yield from (f"    {screen.paint(text, '2')}" for text in _wrap(tail, screen.width - 4))


def _wrap(text: str, width: int, hang: int = 0) -> list[str]:
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


# --- pages ---------------------------------------------------------------------------------------


_DENSE = Facts | Items | Table
"""Blocks that leave no free line behind them."""


def page(shown: Page, screen: Screen) -> Iterator[str]:
    """A page as lines of text."""
    if not shown.headed:
        yield from (screen.paint(t, "1") for t in _wrap(visible(shown.title), screen.width))
        yield ""
    last, heading = None, ""
    for block in shown.blocks:
        if isinstance(block, Heading | Paragraph | Table) and isinstance(last, _DENSE):
            yield ""
        if isinstance(block, Heading):
            heading = block.text
        elif isinstance(block, Table) and block.caption == heading:
            block = replace(block, caption="")  # the heading has just said it
        yield from _block(block, screen)
        last = block


def _block(block: Block, screen: Screen) -> Iterator[str]:
    match block:
        case Heading():
            yield from (screen.paint(t, "1") for t in _wrap(visible(block.text), screen.width))
        case Paragraph():
            label = f"{block.label}: " if block.label else ""
            yield from _wrap(visible(label + words(block.text)), screen.width)
            yield ""
        case Code():
            yield from (f"    {visible(line)}" for line in block.text.splitlines())
            yield ""
        case Facts():
            for name, text in block.pairs:
                first, *rest = _wrap(f"{name}: {visible(words(text))}", screen.width - 2, 4)
                yield from (f"  {first}", *(f"      {line}" for line in rest))
        case Note():
            yield from _wrap(visible(words(block.text)), screen.width)
            yield ""
        case Compared():
            sides = (f"{h}: {'; '.join(map(words, lines))}" for h, lines in block.sides)
            yield from (row for side in sides for row in _wrap(visible(side), screen.width, 2))
        case Items():
            yield from _items(block, screen)
        case Flow():
            for n, step in enumerate(block.steps, 1):
                time = f" ({step.time})" if step.time else ""
                yield f"  {n}. {visible(step.actor)}: {visible(step.text)}{time}"
                yield from (f"      Jika {visible(a)}: {visible(b)}" for a, b in step.branches)
        case Table():
            yield from _table(block, screen)
        case Chart():
            yield from _chart(block, screen)
        case Choice() | Opening() | Proposal():
            yield from (f"  - {visible(line)}" for line in said(block))
        case Masthead() | Signatures() | Letterhead() | Aside() | Clause() | Figure() | Answer():
            yield from _official(block, screen)


def _table(block: Table, screen: Screen) -> Iterator[str]:
    yield from _wrap(visible(block.caption), screen.width) if block.caption else ()
    for line, head in table(block, screen.width):
        yield screen.paint(line, "2") if head else line


def _official(block: Official, screen: Screen) -> Iterator[str]:
    match block:
        case Masthead():
            yield from (visible(line) for line in (*block.lines, *block.below, ""))
        case Signatures():
            yield from (*_wrap(visible(block.lead), screen.width), "")
            yield from (f"  {visible(place)}: ……………………" for place in block.places)
        case Letterhead():
            yield from (visible(line) for line in (*block.names, *block.reach, ""))
        case Clause():
            yield from (*_wrap(visible(f"{block.name}: {block.text}"), screen.width), "")
        case Figure(picture):
            yield f"[{visible(picture.alt)}]"
        case Answer(text):
            yield visible(text)
        case Aside():
            yield from (visible(line) for line in (*block.lines, block.office, "") if line)


def _chart(chart: Chart, screen: Screen) -> Iterator[str]:
    """A bar for every value; what moves in time is left to the table beside it."""
    if chart.kind == "line":
        return
    yield visible(chart.caption)
    labels = [f"{visible(point.label)} {point.shown}" for point in chart.points]
    width = max(map(columns, labels), default=0)
    room = min(40, screen.width - width - 3)
    for label, point in zip(labels, chart.points, strict=True):
        bar = "█" * max(1, round(point.share * room)) if room > 0 else ""
        yield f"  {label}{' ' * (width - columns(label))} {bar}"
    yield ""


def _items(block: Items, screen: Screen) -> Iterator[str]:
    for n, item in enumerate(block.items, 1):
        mark = f"{n}." if block.ordered else "-"
        first, *rest = _wrap(visible(words(item.text)), screen.width - len(mark) - 3)
        yield from (f"  {mark} {first}", *(f"    {line}" for line in rest))
        details = (_wrap(visible(words(text)), screen.width - 6) for text in item.details)
        yield from (f"      {line}" for lines in details for line in lines)
        for inner in item.blocks:
            yield from (f"    {line}" for line in _block(inner, screen))
