"""Halaman: susunan blok bermakna yang tertutup; perender mengenal blok, bukan standar."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from ..path import Path
from .grafik import Chart
from .isian import Choice, Opening, Proposal
from .official import Answer, Aside, Clause, Figure, Letterhead, Masthead, Signatures


@dataclass(frozen=True, slots=True)
class Strong:
    """Emphasised words inside a text."""

    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead somewhere; renderers refuse any scheme but http(s), mailto and tel."""

    text: str
    href: str


@dataclass(frozen=True, slots=True)
class Removed:
    """Words that a change took away, as the old text shows them."""

    text: str


@dataclass(frozen=True, slots=True)
class Added:
    """Words that a change brought, as the new text shows them."""

    text: str


@dataclass(frozen=True, slots=True)
class Case:
    """Words for some cases of a `Choice` only, counted from 1; without `cases`, for no choice yet.

    Where nothing can be chosen only the latter are said.
    """

    text: Text
    cases: tuple[int, ...] = ()


Inline: TypeAlias = str | Strong | Link | Removed | Added | Case
Text: TypeAlias = str | tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `level` counts from 1 for the page's own title."""

    level: int
    text: str
    anchor: Path = ()
    cases: tuple[int, ...] = ()
    """The cases of a `Choice` for which all below it holds; empty for all of them."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text, with a short label before it where that helps."""

    text: Text
    label: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """An entry of a list: a text, quiet details under it, and further blocks inside."""

    text: Text
    details: tuple[Text, ...] = ()
    blocks: tuple[Block, ...] = ()
    anchor: Path = ()
    cases: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Items:
    """A list, numbered when `ordered`; with `letters` it counts a, b, c.

    One to `check` can be ticked off, entry by entry.
    """

    items: tuple[Item, ...]
    ordered: bool = False
    letters: bool = False
    check: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table; the way of a flow leads along `joined` cells to `filled` ones."""

    blocks: tuple[Block, ...]
    align: Literal["left", "right", "center"] = "left"
    filled: bool = False
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table; a `group` row has one cell across and heads the rows below it."""

    cells: tuple[Cell, ...]
    anchor: Path = ()
    group: bool = False
    cases: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a head; `widths` are shares of the width in percent.

    The rows of a `form` have room for a pen. A `plain` one has no lines and sets names beside text.
    """

    caption: str
    head: tuple[str, ...]
    rows: tuple[Row, ...]
    widths: tuple[int, ...] = ()
    form: bool = False
    plain: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """Short pairs of a name and its text."""

    pairs: tuple[tuple[str, Text], ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a procedure: who, what, how long, and what else may happen."""

    actor: str
    text: str
    time: str = ""
    details: tuple[Text, ...] = ()
    branches: tuple[tuple[str, str], ...] = ()
    anchor: Path = ()
    cases: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Flow:
    """Steps in order."""

    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """Words set apart: `info` beside the text, `warning` that must not be overlooked.

    The other kinds say how far a standard has come: in force, discussed, or a draft.
    """

    text: Text
    kind: Literal["info", "warning", "berlaku", "dibahas", "rancangan"] = "info"


@dataclass(frozen=True, slots=True)
class Compared:
    """The lines of a part before and after a change; one side is empty where it came or went."""

    before: tuple[Text, ...]
    after: tuple[Text, ...]
    heads: tuple[str, str] = ("Semula", "Menjadi")

    @property
    def sides(self) -> tuple[tuple[str, tuple[Text, ...]], ...]:
        """The sides that say anything, each under its head."""
        pairs = zip(self.heads, (self.before, self.after), strict=True)
        return tuple((head, lines) for head, lines in pairs if lines)


@dataclass(frozen=True, slots=True)
class Code:
    """Text as written in a file."""

    text: str
    language: str = ""


Block: TypeAlias = (
    Heading | Paragraph | Items | Table | Facts | Flow | Note | Compared | Code | Masthead
    | Signatures | Letterhead | Aside | Clause | Chart | Figure | Answer | Choice | Opening
    | Proposal
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Page:
    """One artefact, whatever its format will be; a `wide` one is printed across the sheet.

    In a longer paper `running` heads its further sheets; one that `continues` goes on counting.
    All anchors in it are below `base`.
    """

    title: str
    blocks: tuple[Block, ...]
    subtitle: str = ""
    wide: bool = False
    running: str = ""
    continues: bool = False
    base: Path = ()

    @property
    def headed(self) -> bool:
        """Whether a block of its own tells the title."""
        return any(isinstance(block, Masthead) for block in self.blocks)


def words(text: Text) -> str:
    """A text without its marks."""
    return text if isinstance(text, str) else "".join(map(_word, text))


def _word(part: Inline) -> str:
    if isinstance(part, Case):
        return "" if part.cases else words(part.text)
    return part if isinstance(part, str) else part.text


def cell(text: Text, align: Literal["left", "right", "center"] = "left") -> Cell:
    """A cell that holds one text."""
    return Cell((Paragraph(text),), align)
