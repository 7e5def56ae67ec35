"""Kunci hasil: sidik dari semua yang ikut menentukan apa yang dikatakan tentang satu berkas.

A result is kept under a digest of the file, of everything that it inherits from, of the settings,
and of the program itself. The process that reads a file makes its key from the bytes it has read,
so that a file which changes meanwhile is never kept under the wrong key.
"""

from __future__ import annotations

import os
import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import cached_property, partial
from pathlib import Path

from ..disk import read
from ..project.layout import (
    PROJECT_FILE,
    REGISTER_FILE,
    REGISTRY_FILE,
    UNIT_FILE,
    Folder,
    Layout,
)
from ..project.target import related
from ..stamp import digest, listing, program, state

_NAMED = re.compile(rb"(?:logo|templat)[\"']?[ ]*:[ ]*[\"']?([^\"'#,}\r\n\0]+)").findall


class Keys:
    """The keys of a project's results; `read` holds the digests of the files that were read."""

    def __init__(self, layout: Layout, settings: bytes, read: dict[Path, bytes]) -> None:
        self.layout = layout
        self.read = read
        self._settings = settings
        self._chains: dict[Path, bytes] = {}
        self._folders = {folder.path: folder for folder in layout.folders}

    def of(self, path: Path) -> bytes:
        """The digest of a file's bytes; of nothing where it cannot be read."""
        known = self.read.get(path)
        if known is None:
            try:
                known = digest(read(path))
            except OSError:
                known = b""
            self.read[path] = known
        return known

    @cached_property
    def project(self) -> bytes:
        """The key of what is said about the project itself; part of every other key."""
        layout = self.layout
        given = ((PROJECT_FILE, layout.has_project), (REGISTRY_FILE, layout.has_registry))
        own = [self.of(layout.standards / name) if there else b"" for name, there in given]
        where = layout.relative(layout.standards).encode("utf-8", "surrogatepass")
        programs = [digest(path.name.encode(), self.of(path)) for path in layout.programs]
        return digest(program(), self._settings, where, *own, *programs, *self.beside.values())

    @cached_property
    def beside(self) -> dict[str, bytes]:
        """The state of the picture and the template that the project file seems to name."""
        file, found = self.layout.standards / PROJECT_FILE, list[bytes]()
        with suppress(OSError):
            found = _NAMED(read(file)) if self.layout.has_project else []
        paths = [str(self.layout.standards / os.fsdecode(name.strip())) for name in found]
        return {path: state(path) for path in paths}

    def unit(self, folder: Folder) -> bytes:
        """The key of what is said about a unit, its decrees, and its list of services."""
        decrees = [digest(str(path).encode(), self.of(path)) for path in folder.decrees]
        names = [path.name.encode() for path in folder.services]
        kept = digest(*(name.encode() for name in self._surveyed(folder.path)))
        return digest(self.chain(folder.path), *decrees, self._frozen(folder), kept, *names)

    def _surveyed(self, path: Path) -> Iterator[str]:
        """The surveys that are kept in a folder and those around it."""
        for place in (path, *path.parents):
            if not place.is_relative_to(self.layout.standards):
                return
            yield from self._surveys.get(place, ())

    @cached_property
    def _surveys(self) -> dict[Path, tuple[str, ...]]:
        return {folder.path: tuple(folder.surveys) for folder in self.layout.folders}

    def _frozen(self, folder: Folder) -> bytes:
        """The digest of all frozen copies among a unit's records."""
        files = (path for copy in folder.frozen.values() for path in copy)
        return digest(*(digest(str(path).encode(), self.of(path)) for path in files))

    def records(self, folder: Folder) -> Iterator[tuple[Sequence[Path], Callable[[], bytes]]]:
        """The files of every record of a unit, and what makes the key of what is said of it."""
        for path in folder.forums:
            yield (path, path.parent / REGISTER_FILE), partial(self.forum, folder, path)
        for name, paths in folder.surveys.items():
            yield paths, partial(self.survey, folder, name)
        for name, paths in folder.monitors.items():
            yield paths, partial(self.monitor, folder, name)
        if folder.innovations is not None:
            yield (folder.innovations,), partial(self.innovations, folder)
        for name, paths in folder.assessments.items():
            yield paths, partial(self.assessment, folder, name)

    def forum(self, folder: Folder, path: Path) -> bytes:
        """The key of what is said about a forum: of its files, and of all that it can discuss.

        Earlier forums are among them, because what they left undone is carried into it.
        """
        parts = [self._record(path)]
        for other in related(self.layout, folder):
            parts += [self.chain(other.path), self._frozen(other)]
            parts += [digest(str(p).encode(), self.of(p)) for p in other.services]
            parts += [self._record(p) for p in other.forums if p.parent.name < path.parent.name]
        return digest(b"forum", *parts)

    def _record(self, path: Path) -> bytes:
        """The digest of a forum's own file and of its register, where there is one."""
        beside = path.parent / REGISTER_FILE
        register = self.of(beside) if beside.is_file() else b"-"
        return digest(str(path).encode(), self.of(path), register)

    def survey(self, folder: Folder, name: str) -> bytes:
        """The key of what is said about a survey: of its files, its unit, and the names there."""
        files = [digest(str(path).encode(), self.of(path)) for path in folder.surveys[name]]
        names = [path.name.encode() for path in folder.services]
        others = [self.of(path) for paths in folder.surveys.values() for path in paths]
        return digest(b"survey", self.chain(folder.path), *files, *names, b"", *others)

    def monitor(self, folder: Folder, name: str) -> bytes:
        """The key of what is said about the tenants of a Mal Pelayanan Publik in one period: of
        every period, and of all the standards that tenants may have.
        """
        files = [digest(str(p).encode(), self.of(p)) for (p,) in folder.monitors.values()]
        return digest(b"monitor", name.encode(), *files, self._services)

    @cached_property
    def _services(self) -> bytes:
        """The digest of every unit and every standard."""
        parts = []
        for folder in self.layout.folders:
            parts.append(self.chain(folder.path))
            parts += [digest(str(path).encode(), self.of(path)) for path in folder.services]
        return digest(*parts)

    def innovations(self, folder: Folder) -> bytes:
        """The key of what is said about a register of innovations: of it, and of all names."""
        names = [str(path).encode() for other in self.layout.folders for path in other.services]
        own = self.of(folder.innovations) if folder.innovations is not None else b""
        return digest(b"innovations", self.chain(folder.path), own, *names)

    def assessment(self, folder: Folder, name: str) -> bytes:
        """The key of what is said about an assessment: of its form, and of all that could prove it.

        Of other evidence only the names count.
        """
        parts = [self.survey(folder, period) for period in folder.surveys]
        places = [*folder.assessments[name], *folder.services]
        for around in (folder.path, *folder.path.parents):
            if (other := self._folders.get(around)) is not None:
                parts.append(self.unit(other))
                places += [p for f in other.forums for p in (f, f.parent / REGISTER_FILE)]
                places += [other.innovations] if other.innovations is not None else []
        parts += [digest(str(path).encode(), self.of(path)) for path in places if path.is_file()]
        parts += [form.encode() for form in folder.assessments]
        return digest(b"assessment", *self._names(folder), *parts)

    def _names(self, folder: Folder) -> Iterator[bytes]:
        """The state of every folder in a unit's own that was looked into."""
        inside = f"{folder.path}{os.sep}"
        for place in range(bisect_left(self._listed, inside), len(self._listed)):
            if not self._listed[place].startswith(inside):
                break
            yield listing(self.layout.listings[self._listed[place]])
        yield listing(self.layout.listings.get(str(folder.path), []))

    @cached_property
    def _listed(self) -> list[str]:
        return sorted(self.layout.listings)

    def chain(self, path: Path) -> bytes:
        """The digest of a unit and of the units and the project around it."""
        known = self._chains.get(path)
        if known is None:
            inside = path != self.layout.standards and path.is_relative_to(self.layout.standards)
            outer = self.chain(path.parent) if inside else self.project
            folder = self._folders.get(path)
            own = self.of(path / UNIT_FILE) if folder is not None and folder.has_unit else b""
            known = digest(outer, path.name.encode(), own)
            self._chains[path] = known
        return known

    def service(self, folder: bytes, path: Path) -> bytes:
        """The key of what is said about a standard; `folder` is the key of its unit."""
        return digest(folder, self.layout.relative(path).encode(), self.of(path))
