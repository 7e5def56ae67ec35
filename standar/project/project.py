"""Folder `standards/` sebagai satu nilai: unit bersarang, layanannya, dan komponen bawaan."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from ..diagnostic import Diagnostic, Position
from ..model import KOMPONEN, IsiKomponen, Penetapan, Proyek, StandarPelayanan, Unit, ada
from ..path import Path
from .document import Document
from .layout import Layout
from .status import Status


@dataclass(frozen=True)
class Inherited:
    """Where an inherited component was written: the document and the address there."""

    document: Document[Unit] | Document[Proyek]
    path: Path
    nama: str


@dataclass(slots=True)
class Service:
    """A standard with its unit; `standar` is resolved, `inherited` says what it took over."""

    kode: str
    document: Document[StandarPelayanan]
    unit: UnitFolder
    standar: StandarPelayanan
    inherited: dict[str, Inherited]
    status: Status = field(default_factory=Status)
    """As computed from the records of the project; a draft until somebody asks."""

    @property
    def broken(self) -> frozenset[str]:
        """Components about which nothing is known, because they cannot be read, here or above."""
        if not self.unit.uncertain:
            return self.document.broken
        absent = {k.kunci for k in KOMPONEN if not ada(self.standar, k.kunci)}
        return self.document.broken | absent

    @property
    def alamat(self) -> str:
        """The address of the service in the project: `setda/bagian-kesra/beasiswa`."""
        return f"{self.unit.alamat}/{self.kode}" if self.unit.alamat else self.kode

    def origin(self, path: Path) -> tuple[Document[Any], Path]:
        """The document in which a part was really written, and its address there."""
        if path and path[0] in self.inherited:
            origin = self.inherited[path[0]]
            return origin.document, (*origin.path, *path)
        return self.document, path

    def locate(self, path: Path, *, key: bool = False) -> Position:
        """The place of a part, in the file where it was really written."""
        document, path = self.origin(path)
        return document.position(path, key=key)


@dataclass
class UnitFolder:
    """A unit with its services, its decrees, and the units around it."""

    alamat: str
    document: Document[Unit]
    parent: UnitFolder | None
    proyek: Document[Proyek] | None
    services: list[Service] = field(default_factory=list)
    decrees: list[Document[Penetapan]] = field(default_factory=list)
    service_names: tuple[str, ...] = ()
    survey_names: tuple[str, ...] = ()
    unread: dict[str, Document[StandarPelayanan]] = field(default_factory=dict)
    """Services whose file cannot be read at all, by kode."""

    @property
    def unit(self) -> Unit:
        """The unit's profile; a nameless one stands in where the file cannot be read."""
        return self.document.node or Unit(nama=self.alamat.rpartition("/")[2] or "Unit")

    @property
    def zona_waktu(self) -> str | None:
        """The time zone, own or of the units and project around it."""
        node: UnitFolder | None = self
        while node is not None:
            if node.unit.zona_waktu:
                return node.unit.zona_waktu
            node = node.parent
        return self.proyek.node.zona_waktu if self.proyek and self.proyek.node else None

    @property
    def uncertain(self) -> bool:
        """Whether something that could be inherited cannot be read, here or further up."""
        documents: list[Document[Unit] | Document[Proyek]] = [self.document]
        if self.parent is None and self.proyek is not None:
            documents.append(self.proyek)
        unread = any(d.diagnostics and (d.node is None or "bawaan" in d.broken) for d in documents)
        return unread or (self.parent is not None and self.parent.uncertain)

    @cached_property
    def defaults(self) -> dict[str, tuple[object, Inherited]]:
        """Component → inherited value and its origin, the nearest unit first."""
        found: dict[str, tuple[object, Inherited]] = {}
        if self.parent is not None:
            found.update(self.parent.defaults)
        elif self.proyek is not None and self.proyek.node is not None:
            found.update(_given(self.proyek.node.bawaan, self.proyek, self.proyek.node.nama))
        found.update(_given(self.unit.bawaan, self.document, self.unit.nama))
        return found

    def add(self, kode: str, document: Document[StandarPelayanan]) -> Service | None:
        """Resolve inheritance and take the service in; None when nothing could be read."""
        node = document.node
        if node is None:
            self.unread[kode] = document
            return None
        missing = {
            key: pair
            for key, pair in self.defaults.items()
            if key not in document.broken and not _own(node, key)
        }
        if missing:
            node = node.model_copy(update={key: value for key, (value, _) in missing.items()})
        origins = {key: origin for key, (_, origin) in missing.items()}
        service = Service(kode, document, self, node, origins)
        self.services.append(service)
        return service


def _own(node: StandarPelayanan, key: str) -> bool:
    """Whether a service says something itself where it could inherit."""
    return ada(node, "persyaratan" if key == "tanpa_persyaratan" else key)


def _given(
    bawaan: IsiKomponen | None, document: Document[Unit] | Document[Proyek], nama: str
) -> Iterator[tuple[str, tuple[object, Inherited]]]:
    if bawaan is not None and bawaan.tanpa_persyaratan:
        yield "tanpa_persyaratan", (True, Inherited(document, ("bawaan",), nama))
    for komponen in KOMPONEN if bawaan is not None else ():
        if bawaan is not None and (value := getattr(bawaan, komponen.kunci)):
            yield komponen.kunci, (value, Inherited(document, ("bawaan",), nama))


@dataclass
class Project:
    """Everything that was read below one folder of standards."""

    layout: Layout
    document: Document[Proyek]
    units: list[UnitFolder]

    @property
    def proyek(self) -> Proyek:
        """The settings; a nameless project stands in where the file cannot be read."""
        return self.document.node or Proyek(nama=self.layout.root.name or "Proyek")

    def services(self) -> Iterator[Service]:
        """Every service, unit by unit, in a fixed order."""
        for unit in self.units:
            yield from unit.services

    def diagnostics(self) -> Iterator[Diagnostic]:
        """What the reader could not make out, in any of the files."""
        yield from self.layout.diagnostics
        yield from self.document.diagnostics
        for unit in self.units:
            yield from unit.document.diagnostics
            for decree in unit.decrees:
                yield from decree.diagnostics
            for document in (*(s.document for s in unit.services), *unit.unread.values()):
                yield from document.diagnostics
