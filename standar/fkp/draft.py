"""Rancangan yang akan dibekukan: bita setiap berkasnya, dan yang tidak terbaca di dalamnya."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import NamedTuple

from ..diagnostic import Diagnostic, Severity
from ..disk import read
from ..project.layout import DRAFT, FORUM_FILE, Folder, Layout
from ..project.project import UnitFolder
from ..project.reader import Reader
from ..report import in_order
from ..source.edit import write_atomic
from ..stamp import digest
from .record import change
from .snapshot import chosen, freeze, manifest, short_digest, whole


class Draft(NamedTuple):
    """What a frozen copy will hold, name → bytes, and why it must not be frozen yet."""

    files: Mapping[str, bytes]
    faults: list[Diagnostic]

    @property
    def sidik(self) -> str:
        """The short name of this version."""
        return short_digest(manifest(self.files))


class ChangedWhileRead(Exception):  # noqa: N818 - not an error of ours: somebody is still writing
    """A file did not stay the same while it was read; `args[0]` is its path."""


def draft(layout: Layout, services: Iterable[Path]) -> Draft:
    """Read some services with all that they inherit from, each file as it will be frozen."""
    services = list(services)
    files = chosen(layout, services)
    raw = {name: read(path) for name, path in files.items()}
    reader = Reader(layout)
    faults = [d for path in services for d in _faults(reader, path)]
    names = {layout.relative(path) for path in files.values()}
    faults += [d for d in layout.diagnostics if d.place.file in names]
    for name, path in files.items():
        if path in reader.digests and reader.digests[path] != digest(raw[name]):
            raise ChangedWhileRead(path)
    unique = {(d.place, d.rule): d for d in faults if d.severity is Severity.GALAT}
    return Draft(raw, in_order(unique.values()))


def _faults(reader: Reader, service: Path) -> Iterator[Diagnostic]:
    """What cannot be read of a service, its units, and the project."""
    document, _ = reader.service(service)
    yield from document.diagnostics
    unit: UnitFolder | None = reader.unit(service.parent)
    while unit is not None:
        yield from unit.document.diagnostics
        unit = unit.parent
    yield from reader.proyek.diagnostics
    yield from reader.registry.diagnostics


def services_below(layout: Layout, unit: Folder) -> list[Path]:
    """All services of a unit and of the units in it, in the order of the folders.

    A counter of another institution stands below a Mal Pelayanan Publik, but not under it.
    """
    reader, foreign, found = Reader(layout), list[Path](), list[Path]()
    for folder in layout.folders:
        above = {folder.path, *folder.path.parents}
        if unit.path not in above or above & set(foreign):
            continue
        if folder.path != unit.path and reader.unit(folder.path).unit.gerai is not None:
            foreign.append(folder.path)
        else:
            found += folder.services
    return found


def open_forum(folder: Path, found: Draft, texts: Mapping[str, str]) -> None:
    """Freeze a draft for the forum in `folder`, with those of its files `texts` that are missing.

    All of it appears at once, the copy last. FileExistsError where a copy is there already, or a
    folder that holds something else.
    """
    if (folder / FORUM_FILE).is_file():
        for name in texts.keys() - {FORUM_FILE}:
            change(folder / name, partial(_unless_there, texts[name].encode()))
        with whole(folder / DRAFT) as made:
            freeze(found.files, made)
        return
    with whole(folder) as made:
        for name, text in texts.items():
            write_atomic(made / name, text.encode())
        (made / DRAFT).mkdir()
        freeze(found.files, made / DRAFT)


def _unless_there(text: bytes, there: bytes) -> bytes:
    return there or text
