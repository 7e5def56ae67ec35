"""Tanda perubahan: siapa yang menyebabkannya, kapan, dan catatan yang menjelaskannya."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .nodes import Element, W, child, make
from .pieces import Op, Piece, fill
from .xml import Xml, el, paragraph, part, run


@dataclass(frozen=True, slots=True)
class Signed:
    """What caused a change: the name under which it is shown, and what a comment tells."""

    author: str
    note: str = ""
    date: datetime.date | None = None

    def stamp(self) -> dict[str, str]:
        """Author and date as attributes."""
        when = {"date": f"{self.date.isoformat()}T00:00:00Z"} if self.date else {}
        return {"author": self.author, **when}


class Tracker:
    """Signs the changes of one document; keeps its comments."""

    def __init__(self, causes: Callable[[str], Sequence[Signed]], neutral: Signed) -> None:
        self._causes = causes
        self._neutral = neutral
        self._ids = 0
        self._noted: dict[tuple[str, Signed], int] = {}

    def id(self) -> int:
        """An id that nothing else in the document has."""
        self._ids += 1
        return self._ids

    def stamp(self, place: str) -> dict[str, str]:
        """Id, author and date of one change of the part."""
        cause = next(iter(self._causes(place)), self._neutral)
        return {"id": str(self.id()), **cause.stamp()}

    def fill(self, element: Element, content: Sequence[Piece], place: str) -> None:
        """Write the words of a changed paragraph, with the comments of its part.

        The reference of a comment stands inside the change where nothing else is in the paragraph:
        beside it, LibreOffice would not remove a row.
        """
        fill(element, content, lambda: self.stamp(place))
        changes = changed(element)
        whole = len({piece.op for piece in content}) == 1
        for cause in self._causes(place) if changes else ():
            if cause.note and (place, cause) not in self._noted:
                number = self._noted[place, cause] = self.id()
                reference = make("r", make("commentReference", id=number))
                last = changes[-1]
                changes[0].addprevious(make("commentRangeStart", id=number))
                end = make("commentRangeEnd", id=number)
                last.addnext(end)
                if whole:
                    (last[-1] if last.tag == f"{W}hyperlink" else last).append(reference)
                else:
                    end.addnext(reference)

    def mark(self, element: Element, op: Op, place: str) -> None:
        """Track the end of a paragraph."""
        about = child(element, "pPr")
        child(about, "rPr", last=True).append(make(op, **self.stamp(place)))

    def row(self, element: Element, op: Op, place: str) -> None:
        """Track a row of a table."""
        kind = "ins" if op in ("ins", "moveTo") else "del"
        child(element, "trPr").append(make(kind, **self.stamp(place)))

    def range(self, element: Element, op: Op, name: str, place: str) -> None:
        """Tie a moved paragraph to the place it came from or went to."""
        changes = changed(element)
        if changes:
            stamp = self.stamp(place)
            changes[0].addprevious(make(f"{op}RangeStart", name=name, **stamp))
            changes[-1].addnext(make(f"{op}RangeEnd", id=stamp["id"]))

    def comments(self) -> Xml:
        """The content of `comments.xml`."""
        return part("comments", *(_note(n, cause) for (_, cause), n in self._noted.items()))


def _note(number: int, cause: Signed) -> Xml:
    content = (paragraph("CommentText", run(line)) for line in cause.note.splitlines())
    about = {"initials": _initials(cause.author), **cause.stamp()}
    return el("comment", *content, id=number, **about)


def _initials(author: str) -> str:
    """The author, where that is short; else the first letters. Word takes nine characters."""
    first = [word[0] for word in author.split() if word[0].isalnum()]
    return author if len(author) < INITIALS else "".join(first[: INITIALS // 2])


INITIALS = 9
"""How many characters the initials of an author may have."""
CHANGES = tuple(f"{W}{op}" for op in ("ins", "del", "moveFrom", "moveTo"))


def changed(element: Element) -> list[Element]:
    """What was changed directly in a paragraph."""
    return [
        part
        for part in element
        if part.tag in CHANGES
        or (part.tag == f"{W}hyperlink" and any(inner.tag in CHANGES for inner in part))
    ]
