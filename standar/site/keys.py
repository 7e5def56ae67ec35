"""Kunci bagian terbitan: berubah bila sesuatu yang dapat tampak di dalamnya berubah.

The work of a unit is seen on its own pages and papers. Whatever is no service file (profiles,
decrees, frozen copies, forums, surveys) may be seen anywhere, and so may the names of services.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path

from ..project.project import UnitFolder
from ..stamp import digest, program, state
from .whole import Whole


def files_state(folder: Path) -> bytes:
    """What stands for every file below a folder."""
    return digest(*_states(folder, frozenset()))


def _states(top: Path, without: frozenset[str]) -> Iterator[bytes]:
    for folder, inner, names in os.walk(top):
        inner.sort()
        for name in sorted(names):
            path = f"{folder}{os.sep}{name}"
            if path not in without:
                yield from _one(path)


def _one(path: str) -> tuple[bytes, bytes]:
    return os.fsencode(path), state(path)


class Keys:
    """The keys of one publication; `said` is how it is asked for.

    `papers` are those that pages may lead to, as soon as they are printed.
    """

    def __init__(self, whole: Whole, *said: object) -> None:
        self._whole = whole
        self._said = said
        self.papers: frozenset[str] = frozenset()

    @cached_property
    def around(self) -> bytes:
        """The program, the day, and what stands around every page."""
        edition = self._whole.edition
        kinds = (edition.word, edition.cetak, edition.developers, edition.open)
        shown = edition.findings is not None
        asked = repr((self._said, kinds, shown, edition.today.isoformat()))
        return digest(program(), asked.encode("utf-8", "backslashreplace"))

    @cached_property
    def beside(self) -> bytes:
        """All files but those of services, and the names of all services."""
        project = self._whole.project
        layout = project.layout
        own = frozenset(str(path) for folder in layout.folders for path in folder.services)
        names = (f"{one.alamat}\0{one.standar.layanan}".encode() for one in project.services())
        return digest(self.around, *_states(layout.standards, own), *names)

    @cached_property
    def all(self) -> bytes:
        """Everything that was read."""
        return digest(self.beside, *self._contents(self._whole.project.units))

    def unit(self, unit: UnitFolder) -> str:
        """What the services of a unit can show, and how forums around it explain their changes."""
        around = [
            one.alamat
            for one in {f.unit.alamat: f.unit for f in self._whole.archive.forums}.values()
            if not one.alamat or f"{unit.alamat}/".startswith(f"{one.alamat}/")
        ]
        seen = min(around, key=len, default=None)
        units = [unit] if seen is None else self._below(seen)
        return self.named(digest(self.beside, *self._contents(units)), unit.alamat)

    def named(self, key: bytes, name: str) -> str:
        """A key as a manifest holds it."""
        return digest(key, name.encode(), *map(str.encode, sorted(self.papers))).hex()

    def _below(self, alamat: str) -> list[UnitFolder]:
        units = self._whole.project.units
        return [one for one in units if not alamat or f"{one.alamat}/".startswith(f"{alamat}/")]

    def _contents(self, units: Iterable[UnitFolder]) -> Iterator[bytes]:
        """The work on every service, which may be ahead of what is published, and its status."""
        for unit in units:
            yield self._written.get(unit.alamat, b"")
            for service in unit.services:
                yield service.kode.encode()
                yield repr(service.status).encode("utf-8", "backslashreplace")

    @cached_property
    def _written(self) -> dict[str, bytes]:
        """The service files of every unit, by its address."""
        layout = self._whole.project.layout
        return {
            folder.path.relative_to(layout.standards).as_posix().removeprefix("."):
            digest(*(part for path in folder.services for part in _one(str(path))))
            for folder in layout.folders
        }  # fmt: skip
