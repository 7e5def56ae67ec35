"""Halaman untuk layar: setiap bagiannya sebagai baris teks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..message import visible
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
from .columns import columns
from .terminal import Screen, fold
from .terminal_table import table

_DENSE = Facts | Items | Table
"""Blocks that leave no free line behind them."""


def page(shown: Page, screen: Screen) -> Iterator[str]:
    """A page as lines of text."""
    if not shown.headed:
        yield from (screen.paint(t, "1") for t in fold(visible(shown.title), screen.width))
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
            yield from (screen.paint(t, "1") for t in fold(visible(block.text), screen.width))
        case Paragraph():
            label = f"{block.label}: " if block.label else ""
            yield from fold(visible(label + words(block.text)), screen.width)
            yield ""
        case Code():
            yield from (f"    {visible(line)}" for line in block.text.splitlines())
            yield ""
        case Facts():
            for name, text in block.pairs:
                first, *rest = fold(f"{name}: {visible(words(text))}", screen.width - 2, 4)
                yield from (f"  {first}", *(f"      {line}" for line in rest))
        case Note():
            yield from fold(visible(words(block.text)), screen.width)
            yield ""
        case Compared():
            sides = (f"{h}: {'; '.join(map(words, lines))}" for h, lines in block.sides)
            yield from (row for side in sides for row in fold(visible(side), screen.width, 2))
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
    yield from fold(visible(block.caption), screen.width) if block.caption else ()
    for line, head in table(block, screen.width):
        yield screen.paint(line, "2") if head else line


def _official(block: Official, screen: Screen) -> Iterator[str]:
    match block:
        case Masthead():
            yield from (visible(line) for line in (*block.lines, *block.below, ""))
        case Signatures():
            yield from (*fold(visible(block.lead), screen.width), "")
            yield from (f"  {visible(place)}: ……………………" for place in block.places)
        case Letterhead():
            yield from (visible(line) for line in (*block.names, *block.reach, ""))
        case Clause():
            yield from (*fold(visible(f"{block.name}: {block.text}"), screen.width), "")
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
        first, *rest = fold(visible(words(item.text)), screen.width - len(mark) - 3)
        yield from (f"  {mark} {first}", *(f"    {line}" for line in rest))
        details = (fold(visible(words(text)), screen.width - 6) for text in item.details)
        yield from (f"      {line}" for lines in details for line in lines)
        for inner in item.blocks:
            yield from (f"    {line}" for line in _block(inner, screen))
