"""Letak berkas: akar proyek, folder unit, dan layanannya; belum ada yang dibaca."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path as FilePath

from ..diagnostic import Diagnostic, Position, Severity
from ..stamp import name_of

STANDARDS, PROJECT_FILE, UNIT_FILE, DECREE_FILE = "standards", "proyek.yaml", "unit.yaml", "sk.yaml"
REGISTRY_FILE = "peraturan.yaml"
"""A government's own regulations, beside its project file."""
BASELINE_FILE = "temuan-lama.json"
"""Findings from before a project was checked."""
FORUM_FILE, REGISTER_FILE = "forum.yaml", "masukan.yaml"
DRAFT, ENACTED = "rancangan", "standar"
"""Folders of frozen copies: beside a forum what it discussed, beside a decree what it enacted."""
RECORDS = {"fkp", "penetapan", "skm", "penilaian", "monev"}
"""Folders of a unit that hold records, not services."""
INNOVATION_FILE = "inovasi.yaml"
RECORD_FILES = {INNOVATION_FILE}
is_kode = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*").fullmatch
"""Matches a name that a file or folder may have, because it becomes part of an address."""


@dataclass(slots=True)
class Folder:
    """A folder of YAML files as found on disk; nothing is read yet."""

    path: FilePath
    services: list[FilePath] = field(default_factory=list)
    decrees: list[FilePath] = field(default_factory=list)
    forums: list[FilePath] = field(default_factory=list)
    surveys: dict[str, list[FilePath]] = field(default_factory=dict)
    """Period → the files of that name: printed results, raw answers."""
    monitors: dict[str, list[FilePath]] = field(default_factory=dict)
    """Period → the file that says how the tenants of this Mal Pelayanan Publik fared in it."""
    innovations: FilePath | None = None
    assessments: dict[str, list[FilePath]] = field(default_factory=dict)
    frozen: dict[FilePath, list[FilePath]] = field(default_factory=dict)
    """Every frozen copy of this unit's records, with all files in it."""
    has_unit: bool = False


@dataclass(slots=True)
class Layout:
    """Where everything lies: the project root, the folder of standards, and what it holds."""

    root: FilePath
    standards: FilePath
    folders: list[Folder] = field(default_factory=list)
    has_project: bool = False
    has_registry: bool = False
    has_baseline: bool = False
    programs: list[FilePath] = field(default_factory=list)
    listings: dict[str, list[bytes]] = field(default_factory=dict)
    """Every folder that was looked into, with the names that were there."""
    diagnostics: list[Diagnostic] = field(default_factory=list)

    def part(self, folders: Collection[Folder]) -> Layout:
        """Only some folders, with those that they inherit from; what another process needs."""
        paths = {folder.path for folder in folders}
        above = {outer for path in paths for outer in path.parents}
        kept = [f for f in self.folders if f.path in paths or f.path in above]
        return replace(self, folders=kept, diagnostics=[])

    def relative(self, path: FilePath) -> str:
        """A file's name in messages: relative to the root, with `/`."""
        try:
            return path.relative_to(self.root).as_posix()
        except ValueError:
            return path.as_posix()


def real(path: FilePath) -> FilePath:
    """The path without links on the way; a file that is a link itself stays one, to be judged."""
    return path.resolve() if path.is_dir() else path.parent.resolve() / path.name


def find(start: FilePath) -> tuple[FilePath, FilePath] | None:
    """The project root and standards folder that hold `start`, or None outside any project.

    A link to a file belongs to where the link stands, not to where it leads.
    """
    start = real(start)
    for folder in (start, *start.parents) if start.is_dir() else start.parents:
        if (folder / STANDARDS / PROJECT_FILE).is_file():
            return folder, folder / STANDARDS
        if (folder / PROJECT_FILE).is_file():
            return folder.parent, folder
    return None


def alone(path: FilePath) -> Layout:
    """The layout of a file or folder that belongs to no project; a file is all there is to see."""
    if path.is_dir():
        layout = discover(path, path)
        layout.diagnostics.clear()  # nobody asked it to be a project
        return layout
    return Layout(path.parent, path.parent, [Folder(path.parent, [path])])


def discover(
    root: FilePath, standards: FilePath, only: Collection[FilePath] | None = None
) -> Layout:
    """List the folders below `standards` in a fixed order; a link out of the project is refused.

    With `only`, folders that neither hold nor lie in one of these paths are passed over.
    """
    layout = Layout(root.resolve(), standards.resolve())
    if standards.is_dir():
        _scan(layout, layout.standards, only)
    return layout


def _scan(layout: Layout, path: FilePath, only: Collection[FilePath] | None) -> None:
    folder = Folder(path)
    below: list[FilePath] = []
    for entry in _entries(layout, path):
        where = FilePath(entry.path)
        if entry.name.startswith((".", "~")) or (entry.is_symlink() and not _inside(layout, where)):
            continue
        if entry.is_dir():
            _kept(layout, folder, where)
            if entry.name not in RECORDS and not entry.is_symlink():
                below.append(where)
        elif entry.name == UNIT_FILE:
            folder.has_unit = True
        elif entry.name == INNOVATION_FILE:
            folder.innovations = where
        elif path == layout.standards and _note(layout, where):
            continue
        elif where.suffix in (".yaml", ".yml"):
            _service(layout, folder, where)
    _judge(layout, folder)
    layout.folders.append(folder)
    for child in below:
        if only is None or any(w.is_relative_to(child) or child.is_relative_to(w) for w in only):
            _scan(layout, child, only)


def _kept(layout: Layout, folder: Folder, where: FilePath) -> None:
    """What a folder of records holds; nothing of any other."""
    match where.name:
        case "penetapan":
            folder.decrees = _records(layout, folder, where, DECREE_FILE, ENACTED)
        case "fkp":
            folder.forums = _records(layout, folder, where, FORUM_FILE, DRAFT)
        case "skm":
            _periods(layout, folder.surveys, where, (".csv", ".yaml"))
        case "monev":
            _periods(layout, folder.monitors, where, (".yaml",))
        case "penilaian":
            _periods(layout, folder.assessments, where, (".yaml",))


def _note(layout: Layout, where: FilePath) -> bool:
    """Whether a file in the folder of standards belongs to the project itself."""
    layout.has_project |= where.name == PROJECT_FILE
    layout.has_registry |= where.name == REGISTRY_FILE
    layout.has_baseline |= where.name == BASELINE_FILE
    if where.suffix == ".py":
        layout.programs.append(where)
    return where.suffix == ".py" or where.name in (PROJECT_FILE, REGISTRY_FILE, BASELINE_FILE)


def _judge(layout: Layout, folder: Folder) -> None:
    """What the names alone say against a folder."""
    path, services = folder.path, folder.services
    if path != layout.standards and (services or folder.has_unit) and not is_kode(path.name):
        where = path / UNIT_FILE if folder.has_unit else services[0]
        _fault(layout, "nama-folder-tidak-sah", where, nama=path.name)
    if services and not folder.has_unit:
        _fault(layout, "unit-tanpa-profil", services[0], Severity.PERINGATAN, folder=path.name)


def _fault(
    layout: Layout, kind: str, path: FilePath, severity: Severity = Severity.GALAT, **values: object
) -> None:
    place = Position(layout.relative(path))
    layout.diagnostics.append(Diagnostic(kind, severity, place, values=values))


def _entries(layout: Layout, path: FilePath) -> list[os.DirEntry[str]]:
    """What a folder holds, in a fixed order; that it was looked into is noted."""
    with os.scandir(path) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    layout.listings[str(path)] = [name_of(entry) for entry in entries]
    return entries


def _records(
    layout: Layout, folder: Folder, where: FilePath, name: str, copy: str
) -> list[FilePath]:
    """The records of one kind, one folder a day; the frozen copies beside them are noted."""
    found = []
    for day in _entries(layout, where):
        if day.name.startswith(".") or not day.is_dir():
            continue
        path = FilePath(day.path)
        names = {entry.name: entry for entry in _entries(layout, path)}
        if name in names and _inside(layout, path / name):
            found.append(path / name)
            if copy in names and names[copy].is_dir() and _inside(layout, path / copy):
                folder.frozen[path / copy] = list(_all(layout, path / copy))
    return found


def _periods(
    layout: Layout, found: dict[str, list[FilePath]], where: FilePath, kinds: Collection[str]
) -> None:
    """The records of a folder by the names of their files, which are periods."""
    for entry in _entries(layout, where):
        path = where / entry.name
        shown = path.suffix in kinds and not entry.name.startswith((".", "~"))
        if shown and _inside(layout, path) and path.is_file():
            found.setdefault(path.stem, []).append(path)
        elif where.name == "penilaian" and entry.is_dir(follow_symlinks=False):
            _entries(layout, path)  # what shows that an answer is true


def _all(layout: Layout, path: FilePath) -> Iterator[FilePath]:
    """Every file of a frozen copy; a link in it is told like one that leads out."""
    for entry in _entries(layout, path):
        where = FilePath(entry.path)
        if entry.is_dir(follow_symlinks=False):
            yield from _all(layout, where)
        elif not entry.is_symlink() or _inside(layout, where):
            yield where


def _inside(layout: Layout, link: FilePath) -> bool:
    with suppress(OSError, RuntimeError):
        if link.resolve(strict=True).is_relative_to(layout.standards):
            return True
    _fault(layout, "tautan-keluar-proyek", link, berkas=link.name)
    return False


def _service(layout: Layout, folder: Folder, where: FilePath) -> None:
    if where.suffix != ".yaml" or not is_kode(where.stem):
        _fault(layout, "nama-berkas-tidak-sah", where, nama=where.name)
    folder.services.append(where)
