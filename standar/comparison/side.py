"""Satu sisi perbandingan: berkas atau folder, dengan bagian-bagian yang dapat dibandingkan."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path as FilePath
from typing import Any

from ..diagnostic import Position
from ..disk import read
from ..model import Node, StandarPelayanan
from ..path import Path
from ..project.document import Document, parse
from ..project.layout import (
    DRAFT,
    ENACTED,
    RECORDS,
    UNIT_FILE,
    Folder,
    Layout,
    alone,
    discover,
    find,
)
from ..project.project import Service, UnitFolder
from ..project.reader import Reader, load
from ..source.read import read_bytes
from ..stamp import digest
from .revision import Pattern, pattern, revise


@dataclass(frozen=True, slots=True)
class Part:
    """One service or unit of a side: its value and where its parts are written.

    `before` stands in front of file names: the revision that they are of.
    """

    kode: str
    node: Node
    unit: UnitFolder
    service: Service | None = None
    before: str = ""

    @property
    def broken(self) -> frozenset[str]:
        """Top-level keys about which this side knows nothing, because they cannot be read."""
        if self.service is None:
            return self.unit.document.broken
        return self.service.broken

    def locate(self, path: Path) -> Position:
        """The place of a part of this service or unit."""
        if self.service is not None:
            found = self.service.locate(path)
        else:
            found = self.unit.document.position(path)
        return replace(found, file=self.before + found.file) if self.before else found

    def inherits(self, path: Path) -> bool:
        """Whether a unit or the project gives this part to the service."""
        return self.service is not None and bool(path) and path[0] in self.service.inherited

    def as_written(self) -> Part:
        """The same without what it inherits."""
        own = self.service.document.node if self.service is not None else None
        return self if own is None else replace(self, node=own)


class Unreadable(Exception):  # noqa: N818 - a misuse that the command explains
    """A side holds no standard that can be read; `args[0]` is its path."""


@dataclass(slots=True)
class Side:
    """What stands on one side of a comparison, before any of it is read: files by address."""

    path: FilePath
    layout: Layout
    alone: bool = False
    """Whether it stands outside any project, so that nothing is known of what it inherits."""
    before: str = ""
    files: dict[str, FilePath] = field(default_factory=dict)

    @property
    def single(self) -> bool:
        """Whether it is a file; two files are compared whatever their names are."""
        return self.path.is_file()

    @property
    def frozen(self) -> bool:
        """Whether it is the frozen copy of a forum or a decree, which holds only what it needs."""
        day = self.path.parent
        return self.path.name in (DRAFT, ENACTED) and day.parent.name in RECORDS

    def share(self, names: list[str]) -> Side:
        """Only some of its addresses, with what those inherit from."""
        files = {name: self.files[name] for name in names if name in self.files}
        folders = {path.parent for path in files.values()}
        part = self.layout.part([f for f in self.layout.folders if f.path in folders])
        return replace(self, layout=part, files=files)


def open_side(path: FilePath, before: str = "", root: FilePath | None = None) -> Side:
    """A file within its project, or a folder that is a project, a unit or a frozen copy.

    Names of files are shown from `root` on, with `before` in front of them.
    """
    resolved = path.resolve()
    base = resolved if resolved.is_dir() else resolved.parent
    found = find(resolved)
    apart = found is None or _apart(resolved, found[1])
    layout = _alone(resolved) if apart or found is None else discover(*found)
    layout.root = root if root is not None else _shown_from(base, layout.root)
    side = Side(resolved, layout, apart, before)
    side.files = dict(_files(layout, resolved))
    return side


def _alone(path: FilePath) -> Layout:
    if path.name == UNIT_FILE and path.is_file():
        return Layout(path.parent, path.parent, [Folder(path.parent, has_unit=True)])
    return alone(path)


def _apart(path: FilePath, standards: FilePath) -> bool:
    """Whether the path lies beside the standards of its project, or is a frozen copy of some."""
    if standards.is_relative_to(path):
        return False
    if not path.is_relative_to(standards):
        return True
    return bool({"fkp", "penetapan"} & set(path.relative_to(standards).parts))


def _shown_from(base: FilePath, root: FilePath) -> FilePath:
    """The folder that names in messages are relative to: the project around the working folder."""
    here = find(FilePath.cwd())
    candidates = [here[0]] if here else []
    return next((f for f in (*candidates, FilePath.cwd()) if base.is_relative_to(f)), root)


def _files(layout: Layout, path: FilePath) -> Iterator[tuple[str, FilePath]]:
    """Address → file: below a folder its units and services, of a file only that one."""
    whole = path.is_dir()
    base = path if whole else path.parent
    if layout.standards.is_relative_to(base):
        base = layout.standards
    for folder in layout.folders:
        if not folder.path.is_relative_to(base) or not (whole or folder.path == base):
            continue
        below = folder.path.relative_to(base).as_posix()
        start = "" if below == "." else f"{below}/"
        own = folder.path / UNIT_FILE
        if folder.has_unit and (whole or path == own):
            yield f"{start}unit", own
        for service in folder.services:
            if whole or service == path:
                yield f"{start}{service.stem}", service


class Opened:
    """A side, or a share of it, being read file by file; nothing that was read is kept."""

    def __init__(self, side: Side) -> None:
        self.side = side
        self._reader = Reader(side.layout)
        self._first: Pattern[StandarPelayanan] | None = None
        """A standard that was read whole; others of its kind repeat much of it."""

    def part(self, name: str, like: Part | None = None) -> Part | Position | None:
        """What has this address: a part, the place of the fault that hides it, or nothing at all.

        Where it is much the same as `like`, only the difference is read.
        """
        path = self.side.files.get(name)
        if path is None:
            return None
        unit = self._reader.unit(path.parent)
        if path.name == UNIT_FILE:
            return self._profile(name, unit)
        document = self._document(path, like)
        service = unit.add(path.stem, document)
        unit.services.clear()
        if service is None:
            unit.unread.clear()
            return self._fault(document)
        return Part(name, service.standar, unit, service, self.side.before)

    def _profile(self, name: str, unit: UnitFolder) -> Part | Position | None:
        profile = unit.document.node
        if profile is None:
            return self._fault(unit.document) if unit.document.diagnostics else None
        whole = not self.side.single  # services tell what they inherit; a file stands for itself
        own = profile.model_copy(update={"bawaan": None}) if whole else profile
        return Part(name, own, unit, before=self.side.before)

    def _document(self, path: FilePath, like: Part | None) -> Document[StandarPelayanan]:
        name = self.side.layout.relative(path)
        try:
            raw = read(path)
        except OSError:
            return load(path, name, StandarPelayanan, layanan=path.stem)
        own = like.service.document if like is not None and like.service is not None else None
        base = pattern(own) if own is not None else self._first
        known = revise(base, raw, name) if base is not None else None
        if known is None:
            known = parse(read_bytes(raw, name), StandarPelayanan, {"layanan": path.stem})
            known.digest = digest(raw)
            self._first = self._first or pattern(known)
        return known

    def _fault(self, document: Document[Any]) -> Position:
        found = document.diagnostics[0].place if document.diagnostics else document.position(())
        return replace(found, file=self.side.before + found.file)
