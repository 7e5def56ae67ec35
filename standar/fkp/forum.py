"""Membaca forum: acaranya, registernya, salinan yang dibahas, dan versi sesudahnya."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path as FilePath

from ..model import Forum, Register
from ..project.document import Document
from ..project.layout import DRAFT, ENACTED, REGISTER_FILE, Folder, Layout, discover, is_kode
from ..project.project import Service, UnitFolder
from ..project.reader import Reader, load
from .snapshot import Salinan, inspect
from .trace import Jejak, trace
from .versi import Versi


@dataclass
class ForumFolder:
    """One forum with all that belongs to it; `path` is its folder, named after its day."""

    path: FilePath
    unit: UnitFolder
    document: Document[Forum]
    register: Document[Register]
    versi: tuple[Versi, ...]
    salinan: Salinan

    @property
    def forum(self) -> Forum | None:
        """The forum itself; None where its file cannot be read."""
        return self.document.node

    @property
    def hari(self) -> str:
        """The name of its folder: the day."""
        return self.path.name

    @property
    def alamat(self) -> str:
        """Its address in the project: `setda/fkp/2025-11-03`."""
        return "/".join(filter(None, (self.unit.alamat, "fkp", self.hari)))

    @cached_property
    def jejak(self) -> Jejak:
        """What became of every input, and where every change comes from."""
        if self.document.node is None or self.register.node is None:
            return Jejak({versi.alamat: versi for versi in self.versi})
        return trace(self.unit.alamat, self.document.node, self.register.node, self.versi)


class Records:
    """Reads the forums of a layout; every frozen copy only once."""

    def __init__(self, layout: Layout, digests: dict[FilePath, bytes] | None = None) -> None:
        self.layout = layout
        self.digests = {} if digests is None else digests
        self.reader = self._reader(layout)
        self._copies: dict[FilePath, Reader] = {}
        self._known: dict[FilePath, Service | None] = {}
        self._services = {path for folder in layout.folders for path in folder.services}

    def _reader(self, layout: Layout) -> Reader:
        """A reader whose digests stand beside those of all that was read."""
        reader = Reader(layout)
        reader.digests = self.digests
        return reader

    def forum(self, folder: Folder, path: FilePath) -> ForumFolder:
        """The forum in a `forum.yaml` of a unit's folder."""
        relative = self.layout.relative
        document = load(path, relative(path), Forum, forum=path.parent.name)
        beside = path.parent / REGISTER_FILE
        register = load(beside, relative(beside), Register)
        if not beside.exists():
            register = Document(register.source, Register())
        for read, file in ((document, path), (register, beside)):
            self.digests[file] = read.digest
        unit = self.reader.unit(folder.path)
        copy = path.parent / DRAFT
        versions = tuple(self._versions(unit, document.node, copy)) if document.node else ()
        return ForumFolder(path.parent, unit, document, register, versions, inspect(copy))

    def _versions(self, unit: UnitFolder, forum: Forum, copy: FilePath) -> Iterator[Versi]:
        """Every service that the forum discusses, as it was then and as it became."""
        for name in dict.fromkeys(name.strip().strip("/") for name in forum.membahas):
            address = "/".join(filter(None, (unit.alamat, name)))
            if not all(map(is_kode, address.split("/"))):  # it becomes the name of a file
                continue
            later = self.later(address, copy)
            after = self.frozen(later, address) if later is not None else self.current(address)
            before = self.frozen(copy, address)
            files = copy, later or self.layout.standards
            there = [(folder / f"{address}.yaml").is_file() for folder in files]
            if any(there):
                readable = [service is not None for service in (before, after)] == there
                day = later.parent.name if later is not None else ""
                yield Versi(address, before, after, day, readable)

    def later(self, address: str, copy: FilePath) -> FilePath | None:
        """The next frozen copy of a service after this one: of a later forum, or of a decree."""
        day, found = copy.parent.name, []
        for folder in self.layout.folders:
            for other in folder.frozen:
                enacted = other.name == ENACTED
                after = other.parent.name >= day if enacted else other.parent.name > day
                if after and (other / f"{address}.yaml").is_file():
                    found.append((other.parent.name, enacted, other))
        return min(found)[2] if found else None

    def current(self, address: str) -> Service | None:
        """The service as it is being worked on."""
        path = self.layout.standards / f"{address}.yaml"
        return self._read(self.reader, path) if path in self._services else None

    def _read(self, reader: Reader, path: FilePath) -> Service | None:
        if path not in self._known:
            self._known[path] = reader.service(path)[1]
        return self._known[path]

    def frozen(self, copy: FilePath, address: str) -> Service | None:
        """The service as it stands in a frozen copy."""
        path = copy / f"{address}.yaml"
        if not path.is_file():
            return None
        reader = self._copies.get(copy)
        if reader is None:
            reader = self._copies[copy] = self._reader(discover(self.layout.root, copy))
        return self._read(reader, path)


def read_forums(layout: Layout) -> Iterator[ForumFolder]:
    """Every forum of a project, unit by unit, the oldest first."""
    records = Records(layout)
    for folder in layout.folders:
        for path in folder.forums:
            yield records.forum(folder, path)
