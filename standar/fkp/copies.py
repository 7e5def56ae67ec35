"""Salinan beku sebuah proyek menurut umurnya, dan layanan yang ada di dalam masing-masing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path as FilePath
from typing import NamedTuple

from ..project.layout import DRAFT, ENACTED, PROJECT_FILE, REGISTRY_FILE, UNIT_FILE, Layout

_PROJECT = {PROJECT_FILE, REGISTRY_FILE}


class Copy(NamedTuple):
    """A frozen copy; the older comes first, and a forum before a decree of the same day."""

    hari: str
    enacted: bool
    path: FilePath

    def before(self, other: Copy) -> bool:
        """Whether the other is later; two of one kind and day stand beside each other."""
        return self[:2] < other[:2]


class Copies:
    """What the frozen copies of a layout hold, by the names of their files; nothing is read."""

    def __init__(self, layout: Layout) -> None:
        self.held: dict[FilePath, frozenset[str]] = {}
        """Every copy → the addresses of the services in it."""
        self._of: dict[str, list[Copy]] = {}
        frozen = {path: files for folder in layout.folders for path, files in folder.frozen.items()}
        for copy in sorted(map(copy_at, frozen)):
            names = list(_services(copy.path, frozen[copy.path]))
            self.held[copy.path] = frozenset(names)
            for address in names:
                self._of.setdefault(address, []).append(copy)

    @property
    def addresses(self) -> frozenset[str]:
        """The services of which some copy holds a version."""
        return frozenset(self._of)

    def of(self, address: str) -> list[Copy]:
        """The copies that hold a service, the oldest first."""
        return self._of.get(address, [])

    def after(self, address: str, copy: Copy) -> list[Copy]:
        """Those that are later than a copy."""
        return [other for other in self.of(address) if copy.before(other)]


def copy_at(path: FilePath) -> Copy:
    """What the place of a copy says: its day, and whether it is that of a decree."""
    return Copy(path.parent.name, path.name == ENACTED, path)


def draft_of(forum: FilePath) -> Copy:
    """The copy that a forum discussed, or would have; `forum` is its folder."""
    return copy_at(forum / DRAFT)


def _services(copy: FilePath, files: list[FilePath]) -> Iterator[str]:
    """The addresses of the services in a copy; what lies at its top is the project's."""
    for file in files:
        path = file.relative_to(copy)
        if path.suffix == ".yaml" and path.name != UNIT_FILE and path.as_posix() not in _PROJECT:
            yield path.with_suffix("").as_posix()
