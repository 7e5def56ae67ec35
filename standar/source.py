"""Teks YAML → data polos yang tahu di mana setiap bagiannya ditulis.

The only door to PyYAML. One pass over libyaml's event stream builds the data and, beside it, a
shadow tree of the events, so that a position costs nothing until somebody asks for it. Scalars
follow our own table, not YAML's: what another reader would take for a number is kept as written
(`Angka`), because `50.000`, `08.30` and `+62811` are money, time and a phone number here.

Reading never raises on bad input: every fault is a `Fault` with a place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import yaml

from .path import Path
from .syntax import BREAK, explain

try:
    from yaml import CBaseLoader as Loader
except ImportError:  # PyYAML without libyaml: the same events, about 19 times slower
    from yaml import BaseLoader as Loader  # type: ignore[assignment]

MAX_BYTES = 1 << 20
MAX_DEPTH = 40

Shadow: TypeAlias = tuple[Any, Any]
"""`(event, children)`; children: None, a list of shadows, or {key: (key event, shadow)}."""


class Angka(str):
    """A plain scalar that other YAML readers take for a number, date part or octal; as written."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that cannot be read: an id of the catalogue, a place from 1, named values."""

    kind: str
    line: int = 1
    column: int = 1
    length: int = 0
    path: Path = ()
    values: dict[str, object] = field(default_factory=dict)
    found: str | None = None


@dataclass(slots=True)
class Source:
    """A YAML text that has been read: `data`, `faults`, and the place of every part of `data`."""

    name: str
    text: str
    data: Any = None
    faults: list[Fault] = field(default_factory=list)
    shadow: Shadow | None = None

    def locate(self, path: Path, *, key: bool = False) -> tuple[int, int, int]:
        """Line, column and length of the part at `path`, or of its nearest written ancestor.

        A mapping, a list and an empty value are found at their key; with `key` a scalar is too.
        """
        data, shadow, at = self.data, self.shadow, None
        for depth, name in enumerate(path):
            step = _step(data, shadow, name)
            if step is not None:
                data, shadow, at = step
            elif not depth or depth == len(path) - 1 or name.isdigit():
                key = False  # absent, or inside a short form: the nearest written ancestor
                break
        if shadow is None:
            return 1, 1, 0
        if at is not None and (key or shadow[1] is not None or _is_empty(shadow[0])):
            return _extent(at)
        return _extent(shadow[0]) if shadow[1] is None else _start(shadow[0])

    def written(self, path: Path) -> str | None:
        """The scalar at `path` exactly as it stands in the text, or None when it is not one."""
        data, shadow = self.data, self.shadow
        for name in path:
            step = _step(data, shadow, name)
            if step is None:
                return None
            data, shadow, _ = step
        if shadow is None or shadow[1] is not None:
            return None
        event = shadow[0]
        return self.text[event.start_mark.index : event.end_mark.index]


def _step(data: Any, shadow: Shadow | None, name: str) -> tuple[Any, Shadow, Any] | None:
    """One path segment down: the child's data, shadow and key event (None inside a list)."""
    if shadow is None:
        return None
    children = shadow[1]
    if isinstance(children, dict):
        if name in children:
            key_event, child = children[name]
            return data[name], child, key_event
        if name == "1" or data.get("kode") == name:  # a single item without its dash
            return data, shadow, None
    elif isinstance(children, list):
        place = item_index(data, name)
        if place is not None:
            return data[place], children[place], None
    return None


def item_index(items: list[Any], name: str) -> int | None:
    """Where the list item addressed as `name` stands: by its `kode`, else by place from 1."""
    for place, item in enumerate(items):
        if isinstance(item, dict) and item.get("kode") == name:
            return place
    if name.isdigit() and 0 < int(name) <= len(items):
        return int(name) - 1
    return None


def _is_empty(event: Any) -> bool:
    return bool(event.start_mark.index == event.end_mark.index)


def _start(event: Any) -> tuple[int, int, int]:
    mark = event.start_mark
    return mark.line + 1, mark.column + 1, 0


def _extent(event: Any) -> tuple[int, int, int]:
    start, end = event.start_mark, event.end_mark
    length = end.index - start.index if end.line == start.line else 0
    return start.line + 1, start.column + 1, length


# --- scalars ---------------------------------------------------------------------------------

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


# --- text ------------------------------------------------------------------------------------

_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u200b\u2028-\u202e\u2066-\u2069\ufeff"
    "\ud800-\udfff\ufffe\uffff]"
)
"""Control characters, marks that turn or split words unseen, and odd ends of lines."""


def decode(raw: bytes) -> tuple[str, Fault | None]:
    """UTF-8 text without its BOM, or the first reason why these bytes are not such a text."""
    if len(raw) > MAX_BYTES:
        return "", Fault("berkas-terlalu-besar", values={"ukuran": len(raw), "batas": MAX_BYTES})
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "", Fault("bukan-utf-8", values={"sebab": "UTF-16"})
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line, column = place(raw[: error.start].decode("utf-8", "replace").lstrip("\ufeff"))
        found = f"0x{raw[error.start]:02X}"
        return "", Fault("bukan-utf-8", line, column, 1, values={"sebab": found})
    return text, None


def place(before: str) -> tuple[int, int]:
    """Line and column, from 1, of what follows a text."""
    rows = BREAK.split(before)
    return len(rows), len(rows[-1]) + 1


# --- events ----------------------------------------------------------------------------------


class _Stop(Exception):  # noqa: N818 - not an error: the one way out of a deep event loop
    """Reading cannot go on; the fault has been recorded."""


class _Builder:
    """Builds data and shadow from the events of one document."""

    def __init__(self, next_event: Callable[[], Any]) -> None:
        self.next_event = next_event
        self.faults: list[Fault] = []

    def fault(self, kind: str, event: Any, path: Path, **values: object) -> None:
        line, column, length = _extent(event)
        length = max(1, length)
        found = values.pop("found", None)
        self.faults.append(
            Fault(
                kind,
                line,
                column,
                length,
                path,
                values,
                None if found is None else str(found),
            )
        )

    def document(self) -> tuple[Any, Shadow | None]:
        """The data and shadow of the first document; a second one is a fault."""
        self.next_event()  # stream start
        event = self.next_event()
        if isinstance(event, yaml.StreamEndEvent):
            return None, None
        if event.version or event.tags:
            self.fault("direktif-yaml", event, ())
        data, shadow = self.node(self.next_event(), (), 0)
        self.next_event()  # document end
        event = self.next_event()
        if not isinstance(event, yaml.StreamEndEvent):
            self.fault("dokumen-kedua", event, ())
        return data, shadow

    def node(self, event: Any, path: Path, depth: int) -> tuple[Any, Shadow]:
        """One value of any sort."""
        kind = type(event)
        if kind is yaml.ScalarEvent:
            if event.anchor is not None or event.tag is not None:
                self.refuse(event, path)
            value = event.value
            return (plain(value) if event.implicit[0] else value), (event, None)
        if kind is yaml.AliasEvent:
            self.fault("alias-yaml", event, path, nama=event.anchor)
            return None, (event, None)
        if depth >= MAX_DEPTH:
            self.fault("terlalu-dalam", event, path, batas=MAX_DEPTH)
            raise _Stop
        if event.anchor is not None or event.tag is not None:
            self.refuse(event, path)
        if kind is yaml.MappingStartEvent:
            return self.mapping(event, path, depth)
        return self.sequence(event, path, depth)

    def refuse(self, event: Any, path: Path) -> None:
        if event.anchor is not None:
            self.fault("jangkar-yaml", event, path, nama=event.anchor)
        if event.tag is not None:
            tag = str(event.tag).replace("tag:yaml.org,2002:", "!!")
            self.fault("tag-yaml", event, path, tag=tag)

    def sequence(self, start: Any, path: Path, depth: int) -> tuple[list[Any], Shadow]:
        items: list[Any] = []
        shadows: list[Shadow] = []
        next_event, node = self.next_event, self.node
        while type(event := next_event()) is not yaml.SequenceEndEvent:
            data, shadow = node(event, (*path, str(len(items) + 1)), depth + 1)
            items.append(data)
            shadows.append(shadow)
        return items, (start, shadows)

    def mapping(self, start: Any, path: Path, depth: int) -> tuple[dict[str, Any], Shadow]:
        data: dict[str, Any] = {}
        shadows: dict[str, tuple[Any, Shadow]] = {}
        next_event, node = self.next_event, self.node
        while type(event := next_event()) is not yaml.MappingEndEvent:
            key = self.key(event, path, depth)
            value, shadow = node(next_event(), path if key is None else (*path, key), depth + 1)
            if key is None:
                continue
            if key in data:
                first = shadows[key][0].start_mark.line + 1
                self.fault("kunci-ganda", event, (*path, key), kunci=key, baris_pertama=first)
                continue
            data[key] = value
            shadows[key] = (event, shadow)
        return data, (start, shadows)

    def key(self, event: Any, path: Path, depth: int) -> str | None:
        """A key as text; None, with a fault, when it is not one."""
        if type(event) is not yaml.ScalarEvent:
            self.fault("kunci-rumit", event, path)
            known = len(self.faults)
            try:
                self.node(event, path, depth + 1)
            finally:
                del self.faults[known:]  # what is wrong inside such a key does not matter
            return None
        if event.anchor is not None or event.tag is not None:
            self.refuse(event, path)
        if event.value == "<<" and event.implicit[0]:
            self.fault("penggabungan-yaml", event, path)
            return None
        return str(event.value)


# --- tabs ------------------------------------------------------------------------------------

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


def read(text: str, name: str = "<teks>") -> Source:
    """Read one YAML document; whatever is wrong with it stands in `Source.faults`."""
    source = Source(name, text)
    if (bad := _UNPRINTABLE.search(text)) is not None:
        code = f"U+{ord(bad.group()):04X}"
        line, column = place(text[: bad.start()])
        source.faults.append(Fault("karakter-kendali", line, column, 1, values={"kode": code}))
        return source
    loader = Loader(text)
    builder = _Builder(loader.get_event)
    try:
        source.data, source.shadow = builder.document()
    except yaml.MarkedYAMLError as error:
        kind, line, column = explain(error, text)
        found = BREAK.split(text)[line - 1][column - 1 : column]
        builder.faults.append(Fault(kind, line, column, 1, values={"karakter": found or " "}))
        source.data = source.shadow = None
    except (yaml.YAMLError, _Stop):
        if not builder.faults:
            builder.faults.append(Fault("yaml-tidak-terbaca"))
        source.data = source.shadow = None
    finally:
        loader.dispose()
    source.faults = builder.faults
    if "\t" in text and source.shadow is not None:
        source.faults += _stray_tabs(text, source.shadow)
    return source


def read_bytes(raw: bytes, name: str) -> Source:
    """Decode and read; a text that cannot be decoded gives a source with that one fault."""
    text, fault = decode(raw)
    if fault is not None:
        return Source(name, text, faults=[fault])
    return read(text, name)
