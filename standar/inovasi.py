"""Membaca register inovasi, dan menyebut inovasi sebagai bukti bagi penilaian."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from .assess.bawaan import pekppp
from .assess.bukti import Bukti
from .check.himpunan import Perkara
from .model import DaftarInovasi
from .model.base import segment
from .model.inovasi import Inovasi
from .project.document import Document
from .project.layout import Folder, Layout
from .project.project import UnitFolder
from .project.reader import Reader, load

BAWAAN = "inovasi"
"""The aspect that every innovation serves where it names none."""


@cache
def aspek() -> Mapping[str, str]:
    """The aspects of the assessment: code → name."""
    return {item.kode: item.nama for item in pekppp().aspek}


@cache
def _sebutan() -> Mapping[str, str]:
    """How an aspect may be written → its code: by its name as well."""
    return {_kode(name): kode for kode, name in aspek().items()}


def _kode(kata: str) -> str:
    return kata.strip().lower().replace(" ", "-")


@dataclass(frozen=True)
class RegisterInovasi(Perkara):
    """The innovations of a unit or of the project, and which services there are."""

    unit: UnitFolder
    document: Document[DaftarInovasi]
    alamat: frozenset[str] = field(default_factory=frozenset)
    """The addresses of all services of the project."""

    @property
    def inovasi(self) -> tuple[Inovasi, ...]:
        """What was written; nothing where the file cannot be read."""
        return self.document.node.inovasi if self.document.node is not None else ()

    def layanan(self, kode: str) -> str | None:
        """The address of a service that an innovation names; None where there is none."""
        bare = kode.strip("/")
        own = f"{self.unit.alamat}/{bare}" if self.unit.alamat else bare
        known = own in self.alamat or bare in {item.kode for item in self.unit.unit.layanan}
        return own if known else bare if bare in self.alamat else None

    def aspek(self, inovasi: Inovasi) -> tuple[str, ...]:
        """The aspects that an innovation serves, by their codes."""
        written = map(_kode, inovasi.aspek)
        return tuple(_sebutan().get(kode, kode) for kode in written) or (BAWAAN,)

    def bukti(self, aspek: str | None = None) -> Iterator[Bukti[Inovasi]]:
        """The innovations with a date and evidence, where they are written; of one aspect."""
        for place, item in enumerate(self.inovasi, 1):
            served = self.aspek(item)
            if item.sejak is None or not item.bukti or (aspek is not None and aspek not in served):
                continue
            path = ("inovasi", segment(item, place))
            yield Bukti(BAWAAN, item.nama, self.document.position(path), path, item)


class Innovations:
    """Reads the registers of innovations of a layout."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self._known = frozenset(_addresses(reader.layout))

    def register(self, folder: Folder) -> RegisterInovasi | None:
        """The register of a unit; None where it has none."""
        path = folder.innovations
        if path is None:
            return None
        document = load(path, self.reader.layout.relative(path), DaftarInovasi)
        self.reader.digests[path] = document.digest
        return RegisterInovasi(self.reader.unit(folder.path), document, self._known)


def _addresses(layout: Layout) -> Iterator[str]:
    for folder in layout.folders:
        for path in folder.services:
            yield path.relative_to(layout.standards).with_suffix("").as_posix()


def read_innovations(layout: Layout, reader: Reader | None = None) -> Iterator[RegisterInovasi]:
    """Every register of a project: its own first, then those of its units."""
    innovations = Innovations(reader or Reader(layout))
    for folder in layout.folders:
        if (found := innovations.register(folder)) is not None:
            yield found


def bukti_inovasi(
    registers: Iterable[RegisterInovasi], alamat: str, aspek: str | None = None
) -> list[Bukti[Inovasi]]:
    """What proves that a unit innovates: its own register, and what others say of its services."""
    found = []
    for register in registers:
        for item in register.bukti(aspek):
            named = [register.layanan(kode) or "" for kode in item.isi.layanan]
            about = any(name.rpartition("/")[0] == alamat for name in named)
            if about or register.unit.alamat == alamat:
                found.append(item)
    return found
