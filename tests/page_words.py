"""Semua kata dan alamat dari blok halaman, untuk uji bahwa tidak ada yang hilang."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from standar.view.blocks import (
    Block,
    Compared,
    Facts,
    Flow,
    Item,
    Items,
    Page,
    Paragraph,
    Step,
    Table,
    words,
)
from standar.view.grafik import Chart
from standar.view.isian import Choice, Opening, Proposal, said
from standar.view.official import (
    Answer,
    Aside,
    Clause,
    Figure,
    Letterhead,
    Masthead,
    Official,
    Signatures,
)


def page_words(page: Page) -> str:
    """Everything that a page says, on one line in lower case."""
    return flat(" ".join([page.title, page.subtitle, *all_words(page.blocks)]))


def flat(text: str) -> str:
    return " ".join(text.lower().split())


def all_words(blocks: Iterable[Block]) -> Iterator[str]:
    """All texts of blocks, also of those inside others."""
    for block in blocks:
        match block:
            case Paragraph():
                yield f"{block.label} {words(block.text)}"
            case Items():
                yield from (text for item in block.items for text in _item_words(item))
            case Table():
                for row in block.rows:
                    for cell in row.cells:
                        yield from all_words(cell.blocks)
            case Facts():
                yield from (f"{name} {words(text)}" for name, text in block.pairs)
            case Flow():
                for step in block.steps:
                    yield from _step_words(step)
            case Compared():
                for name, lines in block.sides:
                    yield " ".join([name, *map(words, lines)])
            case (
                Masthead() | Signatures() | Letterhead() | Aside() | Clause() | Figure() | Answer()
            ):
                yield from official_words(block)
            case Chart() | Choice() | Opening() | Proposal():
                yield from [block.caption] if isinstance(block, Chart) else said(block)
            case _:
                yield words(block.text)


def _step_words(step: Step) -> Iterator[str]:
    yield from (step.actor, step.text, step.time, *map(words, step.details))
    yield from (text for pair in step.branches for text in pair)


def official_words(block: Official) -> Iterator[str]:
    """All texts of a block of an official paper."""
    match block:
        case Masthead():
            yield from (*block.lines, *block.below)
        case Signatures():
            yield from (block.lead, *block.places)
        case Letterhead():
            yield from (*block.names, *block.reach)
        case Clause():
            yield from (block.name, ":", block.text)
        case Figure(picture):
            yield picture.alt
        case Answer(text):
            yield text
        case Aside():
            yield from (*block.lines, block.office)


def _item_words(item: Item) -> Iterator[str]:
    yield words(item.text)
    yield from map(words, item.details)
    yield from all_words(item.blocks)


def all_anchors(blocks: Iterable[Block]) -> Iterator[tuple[str, ...]]:
    """The address of every part that can be pointed at."""
    for block in blocks:
        match block:
            case Items():
                for item in block.items:
                    yield item.anchor
                    yield from all_anchors(item.blocks)
            case Choice():
                yield from (anchor for _, anchor in block.options)
            case Table():
                for row in block.rows:
                    yield row.anchor
                    for cell in row.cells:
                        yield from all_anchors(cell.blocks)
            case Flow():
                for step in block.steps:
                    yield step.anchor
