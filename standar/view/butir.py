"""Butir-butir sebuah standar: setiap bagian yang beralamat dengan kata-kata di naskahnya."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from string import ascii_lowercase

from ..model import StandarPelayanan
from ..path import Path
from ..recent import remembered
from .blocks import Block, Facts, Flow, Item, Items, Note, Paragraph, Row, Step, Table, words
from .standar import bagian


@dataclass(frozen=True, slots=True)
class Butir:
    """The words of a part, line by line, as the paper shows them.

    `number` is its place in its list, 0 where it is no item; `kind` what such an item is called.
    """

    path: Path
    lines: tuple[str, ...]
    number: int = 0
    kind: str = "butir"


@remembered
def butir(standar: StandarPelayanan) -> dict[Path, Butir]:
    """All parts of the fourteen components by address; what is no item belongs to its component."""
    found: dict[Path, Butir] = {}
    for part in bagian(standar):
        around: list[str] = []
        for item in _parts(part.blocks, around):
            found[item.path] = item
        if around or part.blocks:
            found[part.anchor] = Butir(part.anchor, tuple(around))
    return found


def _parts(blocks: Iterable[Block], around: list[str]) -> Iterator[Butir]:
    """The items with an address; the words outside of them go to `around`."""
    for block in blocks:
        match block:
            case Items(items):
                many = len(items) > 1
                for n, item in enumerate(items, 1):
                    if item.anchor:
                        yield Butir(item.anchor, tuple(_item(item)), n if many else 0)
                    else:
                        around.extend(_item(item))
            case Flow(steps):
                for n, step in enumerate(steps, 1):
                    yield Butir(step.anchor, tuple(_step(step)), n, "langkah")
            case Table(rows=rows):
                yield from _rows(rows)
            case _:
                around.extend(_said(block))


def _rows(rows: Iterable[Row]) -> Iterator[Butir]:
    """The rows of a table, each below the name of its group."""
    group, n = "", 0
    for row in rows:
        texts = [[line for block in cell.blocks for line in _said(block)] for cell in row.cells]
        if row.group:
            group = " ".join(texts[0])
            continue
        n += 1
        first, *rest = [*texts[0], ""] if texts else [""]
        values = [line for cell in texts[1:] for line in cell if line]
        head = ": ".join(filter(None, (" – ".join(filter(None, (group, first))), *values)))
        yield Butir(row.anchor, (head, *filter(None, rest)), n, "baris")


def _said(block: Block) -> Iterator[str]:
    """The lines of a block whose parts have no address of their own."""
    match block:
        case Paragraph(text, name):
            yield f"{name}: {words(text)}" if name else words(text)
        case Note(text):
            yield words(text)
        case Facts(pairs):
            yield from (f"{name}: {words(text)}" for name, text in pairs)
        case Items(items, ordered):
            for n, item in enumerate(items):
                first, *rest = _item(item)
                mark = f"{ascii_lowercase[n % 26]}." if ordered else "–"
                yield from (f"{mark} {first}", *rest)
        case Flow(steps):
            yield from (line for step in steps for line in _step(step))
        case Table(rows=rows):
            yield from (line for part in _rows(rows) for line in part.lines)


def _item(item: Item) -> Iterator[str]:
    yield words(item.text)
    yield from map(words, item.details)
    for block in item.blocks:
        yield from _said(block)


def _step(step: Step) -> Iterator[str]:
    actor = f"{step.actor}: " if step.actor else ""
    yield f"{actor}{step.text}{f' ({step.time})' if step.time else ''}"
    yield from map(words, step.details)
    yield from (f"Bila {when}: {then}" for when, then in step.branches)
