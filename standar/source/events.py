"""Peristiwa libyaml → data polos dan pohon bayangan; satu-satunya pintu ke PyYAML.

Scalars follow our own table, not YAML's: what another reader would take for a number is kept as
written (`Angka`), because `50.000`, `08.30` and `+62811` are money, time and a phone number here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import yaml

from .marks import Fault, Shadow, extent
from .syntax import BREAK, explain, list_mark

try:
    from yaml import CBaseLoader as Loader
except ImportError:  # PyYAML without libyaml: the same events, about 19 times slower
    from yaml import BaseLoader as Loader  # type: ignore[assignment]

MAX_DEPTH = 40


def load(text: str) -> tuple[Any, Shadow | None, list[Fault]]:
    """Data, shadow and faults of a text; both are None where the text cannot be read to its end."""
    loader = Loader(text)
    builder = _Builder(loader.get_event, text)
    try:
        data, shadow = builder.document()
    except yaml.MarkedYAMLError as error:
        kind, line, column = explain(error, text)
        found = BREAK.split(text)[line - 1][column - 1 : column]
        mark = list_mark(BREAK.split(text)[line - 1])
        values: dict[str, object] = {"karakter": found or " ", "tanda": mark[0] if mark else "-"}
        # what seemed to melt together may only be the text behind an unclosed bracket
        sure = [fault for fault in builder.faults if fault.kind != "tanda-butir-keliru"]
        return None, None, [*sure, Fault(kind, line, column, 1, values=values)]
    except (yaml.YAMLError, _Stop):
        return None, None, builder.faults or [Fault("yaml-tidak-terbaca")]
    finally:
        loader.dispose()
    if "\t" in text and shadow is not None:
        builder.faults += _stray_tabs(text, shadow)
    return data, shadow, builder.faults


class Angka(str):
    """A plain scalar that other YAML readers take for a number, date part or octal; as written."""

    __slots__ = ()


_WORDS: dict[str, bool | None] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip
_INT = re.compile(r"0|-?[1-9][0-9]{0,17}").fullmatch
_TRAP = re.compile(
    r"[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\.[0-9]+|0[xob][0-9a-fA-F_]+)"
    r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
    r"|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?"
).fullmatch


def plain(text: str) -> Any:
    """The value of an unquoted scalar: null, truth value, whole number, `Angka`, or text."""
    if text in _WORDS:
        return _WORDS[text]
    first = text[0]
    if first.isdigit() or first in "+-.":
        if _INT(text):
            return int(text)
        if _TRAP(text):
            return Angka(text)
    return text


class _Stop(Exception):  # noqa: N818 - not an error: the one way out of a deep event loop
    """Reading cannot go on; the fault has been recorded."""


_SCALAR, _MAPPING_END, _SEQUENCE_END = yaml.ScalarEvent, yaml.MappingEndEvent, yaml.SequenceEndEvent


class _Builder:
    """Builds data and shadow from the events of one document; `path` is where it stands."""

    def __init__(self, next_event: Callable[[], Any], text: str) -> None:
        self.next_event = next_event
        self.text = text
        self.path: list[str] = []
        self.faults: list[Fault] = []

    def fault(self, kind: str, event: Any, **values: object) -> None:
        line, column, length = extent(event)
        self.faults.append(Fault(kind, line, column, max(1, length), tuple(self.path), values))

    def document(self) -> tuple[Any, Shadow | None]:
        """The data and shadow of the first document; a second one is a fault."""
        self.next_event()  # stream start
        event = self.next_event()
        if isinstance(event, yaml.StreamEndEvent):
            return None, None
        if event.version or event.tags:
            self.fault("direktif-yaml", event)
        data, shadow = self.node(self.next_event(), 0)
        self.next_event()  # document end
        event = self.next_event()
        if not isinstance(event, yaml.StreamEndEvent):
            self.fault("dokumen-kedua", event)
        return data, shadow

    def node(self, event: Any, depth: int) -> tuple[Any, Shadow]:
        """One value of any sort."""
        kind = type(event)
        if kind is _SCALAR:
            return self.scalar(event), (event, None)
        if kind is yaml.AliasEvent:
            self.fault("alias-yaml", event, nama=event.anchor)
            return None, (event, None)
        if depth >= MAX_DEPTH:
            self.fault("terlalu-dalam", event, batas=MAX_DEPTH)
            raise _Stop
        if event.anchor is not None or event.tag is not None:
            self.refuse(event)
        if kind is yaml.MappingStartEvent:
            return self.mapping(event, depth)
        return self.sequence(event, depth)

    def scalar(self, event: Any) -> Any:
        if event.anchor is not None or event.tag is not None:
            self.refuse(event)
        value = event.value
        if not event.implicit[0]:
            return value
        # lines of a plain text are joined by a space, so a text without one stands on one line
        if " " in value and event.start_mark.line != event.end_mark.line:
            self.melted(event)
        return plain(value)

    def melted(self, event: Any) -> None:
        """List items with marks of their own, which YAML runs together into one text."""
        start, end = event.start_mark, event.end_mark
        rows = BREAK.split(self.text[start.index : end.index])
        marks = [
            list_mark(row) or (("-", 1) if row.lstrip().startswith("- ") else None) for row in rows
        ]
        if not any(marks[1:]):
            return
        first = next(n for n, mark in enumerate(marks) if mark is not None)
        mark, column = marks[first] or ("-", 1)
        place = start.line + 1 + first, column + (0 if first else start.column), len(mark)
        path = tuple(self.path)
        self.faults.append(Fault("tanda-butir-keliru", *place, path, {"tanda": mark}))

    def refuse(self, event: Any) -> None:
        if event.anchor is not None:
            self.fault("jangkar-yaml", event, nama=event.anchor)
        if event.tag is not None:
            tag = str(event.tag).replace("tag:yaml.org,2002:", "!!")
            self.fault("tag-yaml", event, tag=tag)

    def sequence(self, start: Any, depth: int) -> tuple[list[Any], Shadow]:
        items: list[Any] = []
        shadows: list[Shadow] = []
        path, next_event, node = self.path, self.next_event, self.node
        while type(event := next_event()) is not _SEQUENCE_END:
            path.append(str(len(items) + 1))
            data, shadow = node(event, depth + 1)
            path.pop()
            items.append(data)
            shadows.append(shadow)
        return items, (start, shadows)

    def mapping(self, start: Any, depth: int) -> tuple[dict[str, Any], Shadow]:
        data: dict[str, Any] = {}
        shadows: dict[str, tuple[Any, Shadow]] = {}
        path, next_event, node, scalar = self.path, self.next_event, self.node, self.scalar
        while type(event := next_event()) is not _MAPPING_END:
            key = self.key(event, depth)
            value_event = next_event()
            if key is None:
                node(value_event, depth + 1)
                continue
            path.append(key)
            if type(value_event) is _SCALAR:
                value, shadow = scalar(value_event), (value_event, None)
            else:
                value, shadow = node(value_event, depth + 1)
            if key in data:
                first = shadows[key][0].start_mark.line + 1
                self.fault("kunci-ganda", event, kunci=key, baris_pertama=first)
            else:
                data[key] = value
                shadows[key] = (event, shadow)
            path.pop()
        return data, (start, shadows)

    def key(self, event: Any, depth: int) -> str | None:
        """A key as text; None, with a fault, when it is not one."""
        if type(event) is not _SCALAR:
            self.fault("kunci-rumit", event)
            known = len(self.faults)
            try:
                self.node(event, depth + 1)
            finally:
                del self.faults[known:]  # what is wrong inside such a key does not matter
            return None
        if event.anchor is not None or event.tag is not None:
            self.refuse(event)
        value: str = event.value
        if value == "<<" and event.implicit[0]:
            self.fault("penggabungan-yaml", event)
            return None
        return value


_COMMENT = re.compile(r"(?:^|(?<=\s))#.*")


def _stray_tabs(text: str, shadow: Shadow | None) -> Iterator[Fault]:
    """Tabs outside quotes, block texts and comments: libyaml lets them pass, others do not."""
    pieces, last = [], 0
    for start, end in _quoted(shadow):
        pieces += [text[last:start], re.sub(r"[^\r\n]", "x", text[start:end])]
        last = end
    for line, row in enumerate(BREAK.split("".join(pieces) + text[last:]), 1):
        column = _COMMENT.sub("", row).find("\t") if "\t" in row else -1
        if column >= 0:
            kind = "tab-di-luar-kutip" if row[:column].strip() else "tab-sebagai-indentasi"
            yield Fault(kind, line, column + 1, 1)


def _quoted(shadow: Shadow | None) -> Iterator[tuple[int, int]]:
    """Where the scalars stand that may hold a tab, in the order of the text."""
    if shadow is None:
        return
    event, children = shadow
    if children is None:
        if getattr(event, "style", None):
            yield event.start_mark.index, event.end_mark.index
    elif isinstance(children, dict):
        for key, child in children.values():
            yield from _quoted((key, None))
            yield from _quoted(child)
    else:
        for child in children:
            yield from _quoted(child)
