"""Yang hendak diperiksa: berkas atau folder yang disebut, dalam proyek yang memuatnya."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from ..diagnostic import Diagnostic
from .layout import (
    PROJECT_FILE,
    RECORDS,
    REGISTER_FILE,
    REGISTRY_FILE,
    STANDARDS,
    UNIT_FILE,
    Folder,
    Layout,
    alone,
    discover,
    find,
    real,
)

WORD = (".docx", ".dotx", ".docm", ".dotm")


def related(layout: Layout, folder: Folder) -> list[Folder]:
    """A unit's folder, those inside it, and those around it: all that its forums can touch."""
    return [
        other for other in layout.folders
        if other.path.is_relative_to(folder.path) or folder.path.is_relative_to(other.path)
    ]  # fmt: skip


def probes(start: Path, root: Path) -> Iterator[Path]:
    """Where a project file would make another folder the root of what is checked."""
    start = real(start)
    for folder in (start, *start.parents):
        if folder.is_relative_to(root):
            yield from (folder / STANDARDS / PROJECT_FILE, folder / PROJECT_FILE)


class NotFoundInProject(Exception):  # noqa: N818 - a misuse that the command explains
    """A named file or folder does not exist; `args[0]` is its path as given."""


class NothingToCheck(NotFoundInProject):
    """A named file or folder holds no part of a project's standards."""


class Target(NamedTuple):
    """A layout, and the files among it that were asked for (None: all of them)."""

    layout: Layout
    wanted: frozenset[Path] | None


def is_word(path: Path) -> bool:
    """Whether a path is named like a Word file; all else that is checked is YAML."""
    return path.name.lower().endswith(WORD) and not path.is_dir()


def targets(paths: Iterable[Path]) -> Iterator[Target]:
    """Paths of one project together, those outside any project each by itself; no Word files."""
    groups: dict[tuple[Path, Path], list[Path]] = {}
    given, seen = [path for path in paths if not is_word(path)], set[Path]()
    lonely = {real(path) for path in given if path.is_dir()}
    for path in given:
        if not path.exists():
            raise NotFoundInProject(path)
        root = find(path)
        if root is None:
            inside = any(real(path) != p and real(path).is_relative_to(p) for p in lonely)
            if real(path) not in seen and not inside:
                yield Target(_alone(path), None)
            seen.add(real(path))
        else:
            groups.setdefault(root, []).append(path)
    for root, group in groups.items():
        yield _within(root, group)


def _alone(path: Path) -> Layout:
    if not path.is_dir() and path.suffix not in (".yaml", ".yml"):
        raise NothingToCheck(path)
    layout = alone(real(path))
    if not any(folder.services or folder.has_unit for folder in layout.folders):
        raise NothingToCheck(path)
    return layout


def _within(root: tuple[Path, Path], paths: list[Path]) -> Target:
    meant = [real(path) for path in paths]
    standards = root[1].resolve()
    if any(standards.is_relative_to(path) for path in meant):
        return Target(discover(*root), None)
    layout = discover(*root, only=[*meant, *_holders(meant, standards)])
    if any(folder.monitors or folder.innovations for folder in layout.folders):
        layout = discover(*root)  # what is said of these rests on all units
    known = list(files(layout))
    wanted: list[Path] = []
    for path, given in zip(meant, paths, strict=True):
        inside = [p for p in known if p.is_relative_to(path)]
        refused = any(d.place.file == layout.relative(path) for d in layout.diagnostics)
        if not inside and not refused:
            raise NothingToCheck(given)
        wanted += inside or [path]
    return Target(layout, frozenset(wanted))


def _holders(paths: Iterable[Path], standards: Path) -> Iterator[Path]:
    """The units whose records are meant: what is said of these rests on all that is in them."""
    for path in paths:
        for folder in (path, *path.parents):
            if folder.name in RECORDS and folder.is_relative_to(standards):
                yield folder.parent


def files(layout: Layout) -> Iterator[Path]:
    """Every file that a check reads."""
    if layout.has_project:
        yield layout.standards / PROJECT_FILE
    if layout.has_registry:
        yield layout.standards / REGISTRY_FILE
    for folder in layout.folders:
        if folder.has_unit:
            yield folder.path / UNIT_FILE
        yield from folder.services
        yield from folder.decrees
        for forum in folder.forums:
            yield forum
            if (register := forum.parent / REGISTER_FILE).is_file():
                yield register
        for held in (folder.surveys, folder.monitors, folder.assessments):
            for record in held.values():
                yield from record
        if folder.innovations is not None:
            yield folder.innovations


def above(diagnostic: Diagnostic, names: set[str]) -> bool:
    """Whether it stands in a unit or project file from which one of these inherits."""
    folder, _, name = diagnostic.place.file.rpartition("/")
    return name in (UNIT_FILE, PROJECT_FILE) and any(n.startswith(f"{folder}/") for n in names)
