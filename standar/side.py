"""Satu sisi perbandingan: berkas atau folder, dengan bagian-bagian yang dapat dibandingkan."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path as FilePath

from .diagnostic import Position
from .layout import UNIT_FILE, alone, discover, find
from .model import KOMPONEN, Node, ada
from .path import Path
from .project import Project, Service, UnitFolder
from .reader import read_project


@dataclass(frozen=True, slots=True)
class Part:
    """One service or unit of a side: its value and where its parts are written."""

    kode: str
    node: Node
    unit: UnitFolder
    service: Service | None = None

    @property
    def broken(self) -> frozenset[str]:
        """Top-level keys about which this side knows nothing, because they cannot be read."""
        if self.service is None:
            return self.unit.document.broken
        standar, unit = self.service.standar, self.service.unit
        absent = {k.kunci for k in KOMPONEN if unit.uncertain and not ada(standar, k.kunci)}
        return self.service.document.broken | absent

    def locate(self, path: Path) -> Position:
        """The place of a part of this service or unit."""
        if self.service is not None:
            return self.service.locate(path)
        return self.unit.document.position(path)


class Unreadable(Exception):  # noqa: N818 - a misuse that the command explains
    """A side holds no standard that can be read; `args[0]` is its path."""


@dataclass(slots=True)
class Side:
    """What stands on one side of a comparison: parts by address."""

    parts: dict[str, Part] = field(default_factory=dict)
    unread: dict[str, Position] = field(default_factory=dict)
    """Services and units whose file cannot be read at all, by address."""
    alone: bool = False
    """Whether it stands outside any project, so that nothing is known of what it inherits."""

    def only(self, *, as_written: bool) -> Part:
        """The one part of a side that is a file; `as_written` leaves out what it inherits."""
        part = next(iter(self.parts.values()))
        if as_written and part.service is not None and part.service.document.node is not None:
            return replace(part, node=part.service.document.node)
        return part


def read_side(path: FilePath) -> Side:
    """Read a file within its project, or a folder that is a project, a unit or a frozen copy."""
    resolved = path.resolve()
    base = resolved if resolved.is_dir() else resolved.parent
    found = find(resolved)
    side = Side(alone=found is None or _apart(resolved, found[1]))
    layout = alone(resolved) if side.alone or found is None else discover(*found)
    layout.root = _shown_from(base, layout.root)
    if resolved.is_file():
        for folder in layout.folders:
            folder.services = [p for p in folder.services if p == resolved]
    project = read_project(layout)
    side.parts = {part.kode: part for part in _parts(project, resolved)}
    side.unread = dict(_unread(project, resolved))
    if not side.parts and not (side.unread and resolved.is_dir()):
        raise Unreadable(path)
    return side


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


def _parts(project: Project, path: FilePath) -> Iterator[Part]:
    """What can be compared at `path`: the services, and below a folder the profiles of units."""
    for unit, below in _units(project, path):
        profile = unit.document.node
        if profile is not None and (path.is_dir() or path.name == UNIT_FILE):
            own = profile.model_copy(update={"bawaan": None}) if path.is_dir() else profile
            yield Part(f"{below}unit", own, unit)
        for service in unit.services:
            yield Part(f"{below}{service.kode}", service.standar, unit, service)


def _unread(project: Project, path: FilePath) -> Iterator[tuple[str, Position]]:
    for unit, below in _units(project, path):
        if unit.document.node is None and unit.document.diagnostics:
            yield f"{below}unit", unit.document.diagnostics[0].place
        for kode, document in unit.unread.items():
            place = document.diagnostics[0].place if document.diagnostics else document.position(())
            yield f"{below}{kode}", place


def _units(project: Project, path: FilePath) -> Iterator[tuple[UnitFolder, str]]:
    """The units at or below `path`, each with its address there, ending in a slash."""
    standards = project.layout.standards
    base = path if path.is_dir() else path.parent
    if standards.is_relative_to(base):
        base = standards
    for unit in project.units:
        folder = standards / unit.alamat if unit.alamat else standards
        if folder.is_relative_to(base) and (path.is_dir() or folder == base):
            below = folder.relative_to(base).as_posix()
            yield unit, "" if below == "." else f"{below}/"
