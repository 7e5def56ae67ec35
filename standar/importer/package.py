"""Berkas Word atau Excel dari luar: ukurannya dibatasi, isinya tidak dijalankan."""

from __future__ import annotations

import posixpath
import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from io import BytesIO
from pathlib import Path
from typing import TypeAlias, TypeVar
from zipfile import BadZipFile, ZipFile

from lxml import etree

Element: TypeAlias = etree._Element
T = TypeVar("T")

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_STRICT = "http://purl.oclc.org/ooxml/"
_OLE = b"\xd0\xcf\x11\xe0"

FILE_MAX, PART_MAX = 32 << 20, 16 << 20
"""Most bytes of a file, and of one part of it when unpacked."""
ENTRIES_MAX, TAGS_MAX = 5_000, 1_000_000
"""Most entries of a file, and most tags of one part."""


class Reason(Enum):
    """Why a file cannot be read."""

    NOT_WORD = "bukan berkas Word (.docx)"
    LOCKED = "berkas Word lama (.doc) atau berkas yang dikunci dengan kata sandi"
    STRICT = "berkas Word jenis Strict Open XML"
    TOO_LARGE = "berkas terlalu besar"
    BROKEN = "berkas rusak"
    UNSAFE = "berkas berisi hal yang tidak boleh ada di dokumen Word"


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file that cannot be read."""

    reason: Reason


class RefusedError(Exception):
    """Reading stops here; `reason` says why."""

    def __init__(self, reason: Reason) -> None:
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Parts:
    """What is read of a file: its body and its comments."""

    body: Element
    comments: Element | None


def read_file(path: Path) -> bytes:
    """The bytes of a file, at most one more than may be; OSError where it is no plain file."""
    if not path.is_file():  # a pipe would keep us waiting for ever
        raise OSError
    with path.open("rb") as file:
        return file.read(FILE_MAX + 1)


def opened(data: bytes) -> Parts | Unreadable:
    """The parts of a Word file; never a traceback, whatever the file holds."""
    return within(data, _parts)


def within(data: bytes, taken: Callable[[ZipFile], T]) -> T | Unreadable:
    """What is taken out of a file, or why nothing can be."""
    if len(data) > FILE_MAX:
        return Unreadable(Reason.TOO_LARGE)
    if data.startswith(_OLE):
        return Unreadable(Reason.LOCKED)
    try:
        with ZipFile(BytesIO(data)) as package:
            if len(package.namelist()) > ENTRIES_MAX:
                return Unreadable(Reason.TOO_LARGE)
            return taken(package)
    except RefusedError as refused:
        return Unreadable(refused.reason)
    except BadZipFile:
        return Unreadable(Reason.BROKEN if data.startswith(b"PK") else Reason.NOT_WORD)
    except RuntimeError:  # what is encrypted; also what no module can unpack
        return Unreadable(Reason.LOCKED)
    except (OSError, EOFError, ValueError, IndexError, struct.error, zlib.error):
        return Unreadable(Reason.BROKEN)


def _parts(package: ZipFile) -> Parts:
    main = target(package, "", "officeDocument") or "word/document.xml"
    root = tree(package, main)
    if root is None or root.tag != f"{W}document":
        strict = root is not None and str(root.tag).startswith("{" + _STRICT)
        raise RefusedError(Reason.STRICT if strict else Reason.NOT_WORD)
    body = root.find(f"{W}body")
    if body is None:
        raise RefusedError(Reason.BROKEN)
    comments = target(package, main, "comments")
    return Parts(body, tree(package, comments) if comments else None)


def target(package: ZipFile, source: str, kind: str) -> str:
    """The part of a kind that another part, or the package, names."""
    found = relations(package, source)
    return next((path for _, named, path in found if named == kind), "")


def relations(package: ZipFile, source: str) -> Iterator[tuple[str, str, str]]:
    """Identity, kind and path of what a part, or the package, names; nothing outside the file."""
    folder = posixpath.dirname(source)
    for identity, kind, target, outside in _relations(package, source):
        if not outside:
            path = posixpath.join("/", folder, target)
            yield identity, kind, posixpath.normpath(path).lstrip("/")


def outside(package: ZipFile, source: str) -> Iterator[tuple[str, str, str]]:
    """Identity, kind and address of what a part names that is not in the file."""
    for identity, kind, target, away in _relations(package, source):
        if away:
            yield identity, kind, target


def _relations(package: ZipFile, source: str) -> Iterator[tuple[str, str, str, bool]]:
    folder, name = posixpath.split(source)
    root = tree(package, posixpath.join(folder, "_rels", f"{name}.rels"))
    for relation in () if root is None else root.iterchildren(_RELATION):
        kind = relation.get("Type", "")
        if kind.startswith(_KINDS):
            away = relation.get("TargetMode") == "External"
            kind = kind.removeprefix(_KINDS)
            yield relation.get("Id", ""), kind, relation.get("Target", ""), away


def tree(package: ZipFile, name: str) -> Element | None:
    """A part as a tree; None where it is absent."""
    try:
        with package.open(name) as stream:
            data = stream.read(PART_MAX + 1)
    except KeyError:
        return None
    if len(data) > PART_MAX or data.count(b"<") > TAGS_MAX:
        raise RefusedError(Reason.TOO_LARGE)
    if b"<!DOCTYPE" in data or b"\0" in data:
        raise RefusedError(Reason.UNSAFE)
    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False,
        remove_comments=True, remove_pis=True, huge_tree=False,
    )  # fmt: skip
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        raise RefusedError(Reason.BROKEN) from None
