"""Halaman: susunan blok bermakna yang tertutup; perender mengenal blok, bukan standar."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from ..path import Path


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


Inline: TypeAlias = str | Strong | Link | Removed | Added
Text: TypeAlias = str | tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `level` counts from 1 for the page's own title."""

    level: int
    text: str
    anchor: Path = ()


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


@dataclass(frozen=True, slots=True)
class Items:
    """A list, numbered when `ordered`."""

    items: tuple[Item, ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table; `wide` cells of a group row span the whole table."""

    blocks: tuple[Block, ...]
    align: Literal["left", "right"] = "left"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table; a `group` row has one cell across and heads the rows below it."""

    cells: tuple[Cell, ...]
    anchor: Path = ()
    group: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a head; `widths` are shares of the width in percent.

    The rows of a `form` have room to be filled in by hand.
    """

    caption: str
    head: tuple[str, ...]
    rows: tuple[Row, ...]
    widths: tuple[int, ...] = ()
    form: bool = False


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


@dataclass(frozen=True, slots=True)
class Flow:
    """Steps in order."""

    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """Words set apart: `info` beside the text, `warning` that must not be overlooked."""

    text: Text
    kind: Literal["info", "warning"] = "info"


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


@dataclass(frozen=True, slots=True)
class Masthead:
    """The head of an official paper, line under line in the middle; shown in place of the title."""

    lines: tuple[str, ...]
    below: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Signatures:
    """The last words of a paper, and places to sign for offices and groups; names are unknown."""

    lead: str
    places: tuple[str, ...]


Block: TypeAlias = (
    Heading | Paragraph | Items | Table | Facts | Flow | Note | Compared | Code | Masthead
    | Signatures
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Page:
    """One artefact, whatever its format will be; a `wide` one is printed across the sheet."""

    title: str
    blocks: tuple[Block, ...]
    subtitle: str = ""
    wide: bool = False

    @property
    def headed(self) -> bool:
        """Whether a block of its own tells the title."""
        return any(isinstance(block, Masthead) for block in self.blocks)


def words(text: Text) -> str:
    """A text without its marks."""
    if isinstance(text, str):
        return text
    return "".join(part if isinstance(part, str) else part.text for part in text)


def cell(text: Text, align: Literal["left", "right"] = "left") -> Cell:
    """A cell that holds one text."""
    return Cell((Paragraph(text),), align)
