"""Membaca proyek dari folder: setiap berkas sekali, setiap unit dengan yang diwarisinya."""

from __future__ import annotations

import errno
from functools import cached_property
from pathlib import Path as FilePath
from typing import Any, TypeAlias, TypeVar

from ..diagnostic import Diagnostic, Position, Severity
from ..disk import read
from ..model import Penetapan, Proyek, StandarPelayanan, Unit
from ..model.base import Node
from ..model.compact import Pool
from ..peraturan import DaftarPeraturan, Instrumen
from ..progress import Work, counted
from ..source.read import Source, read_bytes
from ..stamp import digest
from .document import Document, parse
from .layout import PROJECT_FILE, REGISTRY_FILE, UNIT_FILE, Folder, Layout
from .project import Project, Service, UnitFolder

N = TypeVar("N", bound=Node)
Known: TypeAlias = dict[FilePath, Document[Any]]

_SEBAB = {
    0: "ini bukan berkas biasa",
    errno.EACCES: "Anda tidak berhak membacanya",
    errno.EPERM: "Anda tidak berhak membacanya",
    errno.ENOENT: "berkasnya sudah tidak ada",
    errno.EIO: "media penyimpanannya bermasalah",
}


def load(
    path: FilePath,
    name: str,
    model: type[N],
    known: Document[N] | None = None,
    pool: Pool | None = None,
    **fallback: str,
) -> Document[N]:
    """Read one file; a file that cannot be opened is a finding like any other.

    What is `known` of it already is given back where its bytes are still the same; parts that
    stand in the `pool` are taken from there.
    """
    try:
        raw = read(path)
    except OSError as error:
        return Document(read_bytes(b"", name), None, [unreadable(name, error)])
    stamp = digest(raw)
    if known is not None and known.digest == stamp:
        return known
    document = parse(read_bytes(raw, name), model, fallback, pool)
    document.digest = stamp
    return document


def unreadable(name: str, error: OSError) -> Diagnostic:
    """What is said of a file that cannot be opened."""
    sebab = _SEBAB.get(error.errno or 0, "sistem menolak membukanya")
    return Diagnostic(
        "berkas-tidak-terbaca", Severity.GALAT, Position(name), values={"sebab": sebab}
    )


class Reader:
    """Reads units of a layout, each unit's chain of parents once.

    Parts that are written alike in several of its files are one part.
    """

    def __init__(self, layout: Layout, known: Known | None = None) -> None:
        self.layout = layout
        self._pool = Pool()
        self.documents: Known = {}
        """Every file that was read."""
        self._known = known or {}
        self.digests: dict[FilePath, bytes] = {}
        """What stands for the bytes of every file that was read."""
        self._units: dict[FilePath, UnitFolder] = {}
        self._folders = {folder.path: folder for folder in layout.folders}

    @cached_property
    def proyek(self) -> Document[Proyek]:
        """The project file; an absent one is an empty project without findings."""
        path = self.layout.standards / PROJECT_FILE
        if not self.layout.has_project:
            return Document(read_bytes(b"", self.layout.relative(path)), None)
        return self._load(path, Proyek, nama=self.layout.root.name)

    @cached_property
    def registry(self) -> Document[DaftarPeraturan]:
        """The government's own regulations; an absent file is an empty list without findings."""
        path = self.layout.standards / REGISTRY_FILE
        if not self.layout.has_registry:
            return Document(read_bytes(b"", self.layout.relative(path)), None)
        return self._load(path, DaftarPeraturan)

    @property
    def own_registry(self) -> tuple[Instrumen, ...]:
        """The entries that can be read of it."""
        return self.registry.node.peraturan if self.registry.node is not None else ()

    def _load(self, path: FilePath, model: type[N], **fallback: str) -> Document[N]:
        known = self._known.get(path)
        document = load(path, self.layout.relative(path), model, known, self._pool, **fallback)
        self.digests[path], self.documents[path] = document.digest, document
        return document

    def unit(self, path: FilePath) -> UnitFolder:
        """The unit of a folder with everything it inherits, without its services."""
        if path in self._units:
            return self._units[path]
        layout, folder = self.layout, self._folders.get(path, Folder(path))
        inside = path != layout.standards and path.is_relative_to(layout.standards)
        parent = self.unit(path.parent) if inside else None
        name = layout.relative(path / UNIT_FILE)
        if folder.has_unit:
            document = self._load(path / UNIT_FILE, Unit, nama=path.name)
        else:
            document = Document(read_bytes(b"", name), None)
        alamat = path.relative_to(layout.standards).as_posix() if inside else ""
        unit = UnitFolder(alamat, document, parent, self.proyek)
        unit.decrees = [self._load(p, Penetapan) for p in folder.decrees]
        unit.service_names = tuple(p.stem for p in folder.services)
        unit.survey_names = tuple(folder.surveys)
        self._units[path] = unit
        return unit

    def service(self, path: FilePath) -> tuple[Document[StandarPelayanan], Service | None]:
        """One standard, resolved within its unit."""
        unit = self.unit(path.parent)
        document = self._load(path, StandarPelayanan, layanan=path.stem)
        return document, unit.add(path.stem, document)


def read_project(layout: Layout, *, texts: bool = True, known: Known | None = None) -> Project:
    """Read everything; without `texts` those of services are let go, with the places in them.

    `known` holds what was read the last time, and afterwards what has been read now.
    """
    reader = Reader(layout, known)
    units = []
    for folder in counted(Work.READING, layout.folders, layout.folders.__len__):
        unit = reader.unit(folder.path)
        for path in folder.services:
            document, _ = reader.service(path)
            if not texts:  # a nation's worth of them would not fit
                document.source = Source(document.name, "")
        if folder.has_unit or folder.services:
            units.append(unit)
    project = Project(layout, reader.proyek, units)
    if known is not None:
        known.clear()
        known.update(reader.documents)
    return project
