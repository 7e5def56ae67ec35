"""Membandingkan dua sisi: dua berkas atau dua folder, dengan letak pada kedua sisinya."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path as FilePath

from .diagnostic import Diagnostic, Position
from .diff import Change, Effect, diff
from .layout import Layout, discover, find
from .model import Node
from .model.ukuran import Ukuran, ukuran
from .path import Path
from .project import Project, Service, UnitFolder, read_project


@dataclass(frozen=True, slots=True)
class Part:
    """One service or unit of a side: its value and where its parts are written."""

    kode: str
    node: Node
    service: Service | None = None
    unit: UnitFolder | None = None

    def locate(self, path: Path) -> Position:
        """The place of a part of this service or unit."""
        if self.service is not None:
            return self.service.locate(path)
        assert self.unit is not None  # noqa: S101 - a part is one of the two
        return self.unit.document.position(path)


@dataclass(frozen=True, slots=True)
class Located:
    """A change, the service or unit that it is in, and its place on either side."""

    kode: str
    change: Change
    old: Position | None
    new: Position | None


@dataclass(slots=True)
class Comparison:
    """Everything that differs between two sides, and the burden of services before and after."""

    changes: list[Located] = field(default_factory=list)
    burden: tuple[Ukuran, Ukuran] = (Ukuran(0, 0, None, None), Ukuran(0, 0, None, None))
    diagnostics: list[Diagnostic] = field(default_factory=list)
    models: dict[str, type[Node]] = field(default_factory=dict)

    def count(self, effect: Effect) -> int:
        """How many changes have this effect."""
        return sum(item.change.effect is effect for item in self.changes)


class Unreadable(Exception):  # noqa: N818 - a misuse that the command explains
    """A side holds no standard that can be read; `args[0]` is its path."""


def compare(old: FilePath, new: FilePath) -> Comparison:
    """Compare two files, or two folders service by service."""
    before, after = read_side(old), read_side(new)
    result = Comparison(diagnostics=[*before.diagnostics, *after.diagnostics])
    if old.is_file() and new.is_file():
        pairs: Iterator[tuple[Part | None, Part | None]] = iter([(before.only, after.only)])
    else:
        names = dict.fromkeys([*before.parts, *after.parts])
        pairs = ((before.parts.get(name), after.parts.get(name)) for name in names)
    burdens: tuple[list[Ukuran], list[Ukuran]] = ([], [])
    for left, right in pairs:
        for part, burden in zip((left, right), burdens, strict=True):
            if part is not None and part.service is not None:
                burden.append(ukuran(part.service.standar))
        result.changes += compare_parts(left, right)
        part = right or left
        if part is not None:
            result.models[part.kode] = type(part.node)
    result.burden = _total(burdens[0]), _total(burdens[1])
    return result


def compare_parts(left: Part | None, right: Part | None) -> Iterator[Located]:
    """The changes from one version of a service or unit to another; whole when one is absent."""
    if left is not None and right is not None:
        for change in diff(left.node, right.node):
            old = left.locate(change.old) if change.old is not None else None
            new = right.locate(change.new) if change.new is not None else None
            yield Located(right.kode, change, old, new)
    elif left is not None:
        change = Change("dihapus", (), None, left.node, None, Effect.NETRAL)
        yield Located(left.kode, change, left.locate(()), None)
    elif right is not None:
        change = Change("ditambah", None, (), None, right.node, Effect.NETRAL)
        yield Located(right.kode, change, None, right.locate(()))


# --- sides ---------------------------------------------------------------------------------------


@dataclass(slots=True)
class Side:
    """What stands on one side of a comparison: parts by address."""

    path: FilePath
    parts: dict[str, Part] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)

    @property
    def only(self) -> Part:
        """The one part of a side that is a file."""
        return next(iter(self.parts.values()))


def read_side(path: FilePath) -> Side:
    """Read a file within its project, or a folder that is a project, a unit or a frozen copy."""
    resolved = path.resolve()
    base = resolved if resolved.is_dir() else resolved.parent
    root, standards = find(resolved) or (base, base)
    if _inside_record(resolved, standards):
        root = standards = base
    layout = discover(root, standards)
    if resolved.is_file():
        _keep_only(layout, resolved)
    project = read_project(layout)
    side = Side(path)
    for part, document in _parts(project, resolved):
        side.parts[part.kode] = part
        side.diagnostics += document
    if not side.parts:
        raise Unreadable(path)
    return side


def _inside_record(path: FilePath, standards: FilePath) -> bool:
    """A frozen copy below `fkp/` or `penetapan/` is a folder of standards of its own."""
    inner = path.relative_to(standards).parts if path.is_relative_to(standards) else ()
    return bool({"fkp", "penetapan"} & set(inner))


def _keep_only(layout: Layout, path: FilePath) -> None:
    for folder in layout.folders:
        folder.services = [p for p in folder.services if p == path]


def _parts(project: Project, path: FilePath) -> Iterator[tuple[Part, list[Diagnostic]]]:
    standards = project.layout.standards
    base = path if path.is_dir() else path.parent
    if standards.is_relative_to(base):
        base = standards
    for unit in project.units:
        folder = standards / unit.alamat if unit.alamat else standards
        if not folder.is_relative_to(base):
            continue
        below = folder.relative_to(base).as_posix().removeprefix(".").strip("/")
        profile = unit.document.node
        if profile is not None and path.is_dir():
            own = profile.model_copy(update={"bawaan": None})
            yield (
                Part(f"{below}/unit" if below else "unit", own, unit=unit),
                unit.document.diagnostics,
            )
        elif profile is not None and path.name == "unit.yaml" and folder == base:
            yield Part("unit", profile, unit=unit), unit.document.diagnostics
        for service in unit.services:
            name = f"{below}/{service.kode}" if below else service.kode
            yield Part(name, service.standar, service=service), service.document.diagnostics


def _total(burdens: list[Ukuran]) -> Ukuran:
    """Sums over services; days and rupiah over those that say them."""
    days = [u.hari_kerja for u in burdens if u.hari_kerja is not None]
    fees = [u.biaya_rupiah for u in burdens if u.biaya_rupiah is not None]
    return Ukuran(
        sum(u.persyaratan for u in burdens),
        sum(u.langkah for u in burdens),
        sum(days) if days else None,  # type: ignore[arg-type]
        sum(fees) if fees else None,  # type: ignore[arg-type]
    )
