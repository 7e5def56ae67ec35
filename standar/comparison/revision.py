"""Versi lain sebuah berkas: hanya bagian yang tertulis lain yang dibaca lagi.

Two versions of a standard have most of their text in common, the standards of a unit often much of
it, and reading YAML is most of the work of comparing them. A file is cut where its top-level keys
begin; what stands letter by letter in the other text is taken from there. Whatever is not certain
gives None, and the file is read whole.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, Generic, NamedTuple, TypeVar

from pydantic import ValidationError

from ..model.base import Node
from ..path import Path
from ..project.document import Document
from ..source.read import Source, decode, read
from ..stamp import digest

N = TypeVar("N", bound=Node)

_BEGIN = re.compile(r"\n(?=[A-Za-z_])").split
_NAME = re.compile(r"[a-z_]+").fullmatch
_BESIDE = ("\r", "\t", "\n---", "\n...", "\n%")
"""Other ends of lines, tabs, and the marks of documents, which concern more than their own key."""
_COMMENTS = re.compile(r"(?: *(?:#[^\n]*)?\n)*").fullmatch


class Piece(NamedTuple):
    """A top-level key with all lines up to the next one, and the line it begins on, from 0."""

    text: str
    line: int


@dataclass(slots=True)
class Revision(Source):
    """A text of which only some parts were read; the others are where they stand in `base`."""

    base: Source = field(default_factory=lambda: Source("", ""))
    fresh: Source = field(default_factory=lambda: Source("", ""))
    shifts: dict[str, int] = field(default_factory=dict)
    """How many lines further down every part stands that was not read again."""
    pieces: dict[str, Piece] = field(default_factory=dict)

    def locate(self, path: Path, *, key: bool = False) -> tuple[int, int, int]:
        """Line, column and length of the part at `path`, or of its nearest written ancestor."""
        if not path or path[0] not in self.data:
            first = next(iter(self.data))
            return (*self.locate((first,), key=True)[:2], 0)
        if path[0] not in self.shifts:
            return self.fresh.locate(path, key=key)
        line, column, length = self.base.locate(path, key=key)
        return line + self.shifts[path[0]], column, length


@dataclass(frozen=True, slots=True)
class Pattern(Generic[N]):
    """A document by which others are read, in its pieces."""

    document: Document[N]
    node: N
    pieces: dict[str, Piece]


def pattern(document: Document[N]) -> Pattern[N] | None:
    """What others can be read by; None where anything in it is faulty or not certain."""
    source, node = document.source, document.node
    if node is None or document.diagnostics or document.broken:
        return None
    if isinstance(source, Revision):
        return Pattern(document, node, source.pieces)
    cut = _pieces(source.text)
    known = cut is not None and isinstance(source.data, dict) and _as_read(cut[1], source)
    return Pattern(document, node, cut[1]) if cut is not None and known else None


def revise(base: Pattern[N], raw: bytes, name: str) -> Document[N] | None:
    """The document of another version of `base`; None where it has to be read whole."""
    text, fault = decode(raw)
    old, source, cut = base.pieces, base.document.source, _pieces(text)
    if fault is not None or cut is None:
        return None
    above, new = cut
    changed = [key for key, piece in new.items() if key not in old or old[key].text != piece.text]
    fresh = _read(above, [new[key] for key in changed], name)
    if not _as_read({key: new[key] for key in changed}, fresh):
        return None
    node = _node(base.node, source.data, fresh.data or {}, old.keys() - new.keys())
    if node is None:
        return None
    shifts = {key: new[key].line - old[key].line for key in new if key not in changed}
    data = {key: source.data[key] if key in shifts else fresh.data[key] for key in new}
    revised = Revision(name, text, data, base=source, fresh=fresh, shifts=shifts, pieces=new)
    return Document(revised, node, digest=digest(raw))


def _pieces(text: str) -> tuple[str, dict[str, Piece]] | None:
    """What stands above the first top-level key, and the text by these keys.

    None where lines alone do not tell where they begin.
    """
    if any(mark in text for mark in _BESIDE):
        return None
    above, *parts = _BEGIN(f"\n{text}")
    if not parts or not _COMMENTS(f"{above[1:]}\n" if above else ""):
        return None
    pieces: dict[str, Piece] = {}
    line = above.count("\n")
    for place, part in enumerate(parts, 1):
        key, colon, rest = part.partition(":")
        if not colon or rest[:1] not in ("", " ", "\n") or not _NAME(key):
            return None
        pieces[key] = Piece(part if place == len(parts) else f"{part}\n", line)
        line += part.count("\n") + 1
    return (text[: len(above)], pieces) if len(pieces) == len(parts) else None


def _as_read(pieces: dict[str, Piece], source: Source) -> bool:
    """Whether these are the top-level keys that YAML finds, each on its line."""
    if source.faults or source.shadow is None or not isinstance(source.shadow[1], dict):
        return not source.faults and not pieces
    lines = {key: event.start_mark.line for key, (event, _) in source.shadow[1].items()}
    return lines == {key: piece.line for key, piece in pieces.items()}


def _read(above: str, changed: list[Piece], name: str) -> Source:
    """The changed pieces alone, on the lines on which they stand; comments stand for the others."""
    lines, at = [above], above.count("\n")
    for piece in changed:
        lines += ["#\n" * (piece.line - at), piece.text]
        at = piece.line + piece.text.count("\n")
    return read("".join(lines), name)


def _node(base: N, old: dict[str, Any], fresh: dict[str, Any], gone: set[str]) -> N | None:
    """The other version's value: what was read again in place of what stood there."""
    model = type(base)
    needed = {key: old[key] for key, info in model.model_fields.items() if info.is_required()}
    if gone & needed.keys():
        return None
    try:
        part = model.model_validate({**needed, **fresh})
    except ValidationError:
        return None
    blank = {key: model.model_fields[key].get_default() for key in gone}
    return base.model_copy(update={**blank, **{key: getattr(part, key) for key in fresh}})
