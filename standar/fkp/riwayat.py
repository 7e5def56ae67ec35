"""Riwayat sebuah layanan: versi demi versi, dari salinan beku forum dan penetapan sampai kini."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path as FilePath

from ..model import Penetapan
from ..project.layout import DECREE_FILE, ENACTED, Folder, Layout
from ..project.project import Service
from ..project.reader import load
from .forum import ForumFolder, Records
from .terbuka import opened
from .trace import Kaitan
from .versi import Perubahan, Versi


@dataclass(frozen=True, slots=True)
class Babak:
    """One version of a service: what made it, and what changed since the version before it.

    It was discussed by `forum` or enacted by `penetapan`; with neither it is the work since a
    forum. `dari` is the forum whose inputs may have led to it. The first version has no `versi`.
    """

    hari: str
    forum: ForumFolder | None = None
    penetapan: Penetapan | None = None
    versi: Versi | None = None
    dari: ForumFolder | None = None
    perubahan: tuple[Kaitan, ...] = ()


@dataclass
class Arsip:
    """The forums of a project as everybody may read them, and the histories of its services."""

    layout: Layout
    forums: tuple[ForumFolder, ...] = ()
    _records: Records | None = None
    _copies: Mapping[str, list[FilePath]] = field(default_factory=dict)

    @cached_property
    def _by_folder(self) -> dict[FilePath, ForumFolder]:
        return {forum.path: forum for forum in self.forums}

    def has_history(self, address: str) -> bool:
        """Whether any frozen copy holds this service."""
        return address in self._copies

    def history(self, address: str) -> tuple[Babak, ...]:
        """The versions of a service, the oldest first.

        What is drafted after a decree comes in once a forum discusses it.
        """
        return tuple(self._stages(address))

    def enacted(self, address: str) -> Iterator[tuple[Penetapan, Service]]:
        """Every version of a service that was enacted, the oldest first, with its decree."""
        for copy in self._copies.get(address, ()) if self._records is not None else ():
            decree = self._made_by(copy)[1] if copy.name == ENACTED else None
            then = self._records.frozen(copy, address) if self._records and decree else None
            if decree is not None and then is not None:
                yield decree, then

    def enacted_after(self, forum: ForumFolder) -> dict[str, Penetapan]:
        """The services whose version after a forum was enacted, each with its decree."""
        found: dict[str, Penetapan] = {}
        for versi in forum.versi:
            for copy in self._copies.get(versi.alamat, ()):
                if copy.name == ENACTED and copy.parent.name == versi.sesudah:
                    decree = self._made_by(copy)[1]
                    found |= {versi.alamat: decree} if decree is not None else {}
        return found

    def _stages(self, address: str) -> Iterator[Babak]:
        records, before = self._records, None
        if records is None or not self.has_history(address):
            return
        for copy in (*self._copies[address], None):
            here = records.frozen(copy, address) if copy else records.current(address)
            if here is None:
                continue  # it cannot be read, which is not the same as gone
            day = copy.parent.name if copy else ""
            made = self._made_by(copy) if copy else (None, None)
            if before is None:
                yield Babak(day, *made)
            elif copy is None and before[0].name == ENACTED:
                return
            else:
                old, was = before
                versi, dari = Versi(address, was, here, day), self._by_folder.get(old.parent)
                yield Babak(day, *made, versi, dari, tuple(_linked(versi, dari)))
            if copy is not None:
                before = copy, here

    def _made_by(self, copy: FilePath) -> tuple[ForumFolder | None, Penetapan | None]:
        if copy.name != ENACTED:
            return self._by_folder.get(copy.parent), None
        path = copy.parent / DECREE_FILE
        return None, load(path, self.layout.relative(path), Penetapan).node


def _linked(versi: Versi, forum: ForumFolder | None) -> Iterator[Kaitan]:
    """The changes between two versions, with the causes that the forum between them gives."""
    known: dict[str, Kaitan] = {}
    if forum is not None:
        for kaitan in forum.jejak.perubahan:
            if kaitan.perubahan.versi.alamat == versi.alamat:
                known[kaitan.perubahan.change.fingerprint] = kaitan
    for change in versi.changes():
        yield known.get(change.fingerprint) or Kaitan(Perubahan(versi, change))


def read_archive(layout: Layout) -> Arsip:
    """The forums and histories of a project; where there are none nothing is read."""
    if not any(folder.forums or folder.frozen for folder in layout.folders):
        return Arsip(layout)
    records = Records(layout)
    forums = tuple(
        opened(records.forum(folder, path)) for folder in layout.folders for path in folder.forums
    )
    return Arsip(layout, forums, records, _copies(layout))


def frozen_services(layout: Layout) -> frozenset[str]:
    """The addresses of which some frozen copy holds a version; nothing is read."""
    return frozenset(_copies(layout))


def _copies(layout: Layout) -> dict[str, list[FilePath]]:
    """Every address with the copies that hold it, the oldest first."""
    found: dict[str, list[FilePath]] = {}
    for copy in sorted((c for f in layout.folders for c in f.frozen), key=_age):
        for address in _addresses(layout.folders, copy):
            found.setdefault(address, []).append(copy)
    return found


def _age(copy: FilePath) -> tuple[str, bool, FilePath]:
    """A forum comes before a decree of the same day."""
    return copy.parent.name, copy.name == ENACTED, copy


def _addresses(folders: list[Folder], copy: FilePath) -> Iterator[str]:
    for folder in folders:
        for path in folder.frozen.get(copy, ()):
            if path.suffix == ".yaml":
                yield path.relative_to(copy).with_suffix("").as_posix()
