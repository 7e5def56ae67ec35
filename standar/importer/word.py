"""Berkas Word yang dikembalikan peserta: komentar dan suntingan, masing-masing pada bagiannya."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from ..path import ROOT, Path
from .package import Element, Unreadable, W, opened
from .resolve import CHANGES, TEXTS, blocks, lines, text, words

LONG, OPEN_MAX = 10_000, 50
"""Most letters of a comment or a paragraph that are kept; most comments about one word."""
EditKind = Literal["ditambah", "dihapus", "diubah", "dipindah"]


@dataclass(frozen=True, slots=True)
class Comment:
    """What somebody wrote beside a part. Who wrote it is not read: that is personal data."""

    text: str
    about: str
    path: Path
    date: datetime.date | None


@dataclass(frozen=True, slots=True)
class Edit:
    """What somebody changed in one paragraph of a part: its text before and after."""

    kind: EditKind
    before: str
    after: str
    path: Path
    date: datetime.date | None


@dataclass(frozen=True, slots=True)
class Returned:
    """What a returned document says."""

    accepted: tuple[str, ...]
    rejected: tuple[str, ...]
    comments: tuple[Comment, ...]
    edits: tuple[Edit, ...]


def read(data: bytes, places: Mapping[str, Path]) -> Returned | Unreadable:
    """A returned document; `places` are the bookmarks of the document that was handed out.

    A paragraph belongs to the part whose bookmark is in it, else to that before it.
    """
    parts = opened(data)
    if isinstance(parts, Unreadable):
        return parts
    reader = _Reader(places)
    reader.container(parts.body, ROOT)
    notes = () if parts.comments is None else parts.comments.iterchildren(f"{W}comment")
    return Returned(
        tuple(lines(parts.body, "accepted")),
        tuple(lines(parts.body, "rejected")),
        tuple(reader.comment(note) for note in notes),
        tuple(reader.edits),
    )


@dataclass(slots=True)
class _Range:
    """The text a comment is about, and the part in which it begins."""

    path: Path
    about: list[str] = field(default_factory=list)


class _Reader:
    def __init__(self, places: Mapping[str, Path]) -> None:
        self._places = places
        self._ranges: dict[str, _Range] = {}
        self._open: dict[str, _Range] = {}
        self.edits: list[Edit] = []

    def container(self, container: Element, path: Path) -> None:
        """Body, table, row or cell; what follows a part belongs to it."""
        for block in blocks(container):
            if block.tag == f"{W}p":
                path = self._paragraph(block, path)
            elif block.tag == f"{W}tr":
                first = next(block.iter(f"{W}p"), block)
                self.container(block, self._path(first, path))
            else:
                self.container(block, path)

    def _path(self, paragraph: Element, path: Path) -> Path:
        """The part of a paragraph: its own innermost bookmark, else that of what is before."""
        for mark in paragraph.iterchildren(f"{W}bookmarkStart"):
            path = self._places.get(mark.get(f"{W}name", ""), path)
        return path

    def _paragraph(self, paragraph: Element, path: Path) -> Path:
        path = self._path(paragraph, path)
        for element in paragraph.iter():
            number = element.get(f"{W}id", "")
            if element.tag == f"{W}commentRangeStart" and len(self._open) < OPEN_MAX:
                self._open[number] = self._ranges.setdefault(number, _Range(path))
            elif element.tag == f"{W}commentRangeEnd":
                self._open.pop(number, None)
            elif element.tag == f"{W}commentReference":
                self._ranges.setdefault(number, _Range(path))
            elif element.tag in TEXTS:
                for opened_range in self._open.values():
                    opened_range.about.append(element.text or "")
        self.edits += _edit(paragraph, path)
        return path

    def comment(self, note: Element) -> Comment:
        """A comment with the part that it stands beside."""
        said = "\n".join(filter(None, lines(note, "accepted")))
        place = self._ranges.get(note.get(f"{W}id", ""), _Range(ROOT))
        about = "".join(place.about)
        return Comment(said[:LONG], about[:LONG], place.path, _date(note))


def _edit(paragraph: Element, path: Path) -> Iterator[Edit]:
    """What was changed in a paragraph; a paragraph that was moved is told where it stands now."""
    changes = {change for sign, around in words(paragraph) if sign for change in around}
    before, after = text(paragraph, "rejected"), text(paragraph, "accepted")
    if before == after or changes == {f"{W}moveFrom"}:
        return
    kind: EditKind = "ditambah" if not before else "diubah" if after else "dihapus"
    if changes == {f"{W}moveTo"}:
        kind = "dipindah"
    dates = filter(None, (_date(part) for part in paragraph.iter(*CHANGES)))
    yield Edit(kind, before[:LONG], after[:LONG], path, max(dates, default=None))


def _date(element: Element) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(element.get(f"{W}date", "")[:10])
    except ValueError:
        return None
