"""Berkas Word yang dikembalikan peserta: komentar dan suntingan, masing-masing pada bagiannya."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ..path import ROOT, Path
from .package import Element, Unreadable, W, opened
from .resolve import CHANGES, GONE, TEXTS, blocks, lines, marked, text, words
from .sunting import EditKind, Pair, Row, silent

LONG, OPEN_MAX = 10_000, 50
"""Most letters of a comment or a paragraph that are kept; most comments about one word."""


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
    tracked: bool = True


@dataclass(frozen=True, slots=True)
class Returned:
    """What a returned document says, how many of the known bookmarks it has, and whether it could
    be compared with a paper that was handed out.
    """

    comments: tuple[Comment, ...]
    edits: tuple[Edit, ...]
    marks: int = 0
    compared: bool = False


def read(
    data: bytes, places: Mapping[str, Path], papers: Sequence[bytes] = ()
) -> Returned | Unreadable:
    """A returned document; `places` are the bookmarks of the documents that were handed out, and
    `papers` these themselves, against which changes show that nobody tracked.

    A paragraph belongs to the part whose bookmark is in it, else to that before it.
    """
    parts = opened(data)
    if isinstance(parts, Unreadable):
        return parts
    reader = _Reader(places)
    reader.container(parts.body, ROOT)
    notes = () if parts.comments is None else parts.comments.iterchildren(f"{W}comment")
    found = silent(reader.rows, [_rows(paper, places) for paper in papers])
    return Returned(
        tuple(reader.comment(note) for note in notes),
        (*reader.edits, *map(_untracked, found or ())),
        len(reader.marks),
        found is not None,
    )


def _rows(paper: bytes, places: Mapping[str, Path]) -> Sequence[Row]:
    """The paragraphs of a paper as it was handed out."""
    parts = opened(paper)
    if isinstance(parts, Unreadable):
        return ()
    reader = _Reader(places)
    reader.container(parts.body, ROOT)
    return reader.rows


def _untracked(pair: Pair) -> Edit:
    """A change that nobody tracked; who made it when is not known."""
    before, after = (row.text[:LONG] if row else "" for row in (pair.before, pair.after))
    kind: EditKind = "ditambah" if not before else "diubah" if after else "dihapus"
    return Edit(kind, before, after, pair.path, None, tracked=False)


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
        self._carried: list[Row] = []
        self.marks: set[str] = set()
        self.edits: list[Edit] = []
        self.rows: list[Row] = []

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
            name = mark.get(f"{W}name", "")
            if name in self._places:
                self.marks.add(name)
                path = self._places[name]
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
        edits = list(_edit(paragraph, path))
        self.edits += edits
        self._carried.append(Row(text(paragraph, "rejected"), path, bool(edits)))
        if not marked(paragraph, GONE["rejected"]):
            self._joined()
        return path

    def _joined(self) -> None:
        """Note the paragraphs that are one when all changes are rejected."""
        said = "".join(row.text for row in self._carried)
        tracked = len(self._carried) > 1 or any(row.tracked for row in self._carried)
        self.rows.append(Row(said, self._carried[0].path, tracked))
        self._carried = []

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
