"""Riwayat sebuah layanan: versi demi versi, dari salinan beku forum dan penetapan sampai kini."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path as FilePath

from ..model import Penetapan
from ..project.layout import DECREE_FILE, Layout
from ..project.project import Service
from ..project.reader import load
from .copies import Copies, Copy
from .forum import ForumFolder, Records
from .terbuka import opened
from .trace import Kaitan, Terbawa
from .versi import Versi


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
    _histories: dict[str, tuple[Babak, ...]] = field(default_factory=dict)
    """Pages and feeds ask for the same history."""
    _decrees: dict[FilePath, Penetapan | None] = field(default_factory=dict)
    """One decree enacts many services."""

    @cached_property
    def _by_folder(self) -> dict[FilePath, ForumFolder]:
        return {forum.path: forum for forum in self.forums}

    @cached_property
    def _carried(self) -> dict[tuple[str, Copy | None, str], list[Terbawa]]:
        """Service, copy, and fingerprint of a change after it → what had been accepted before."""
        found: dict[tuple[str, Copy | None, str], list[Terbawa]] = {}
        for forum in self.forums:
            for nasib in forum.jejak.masukan:
                for change in nasib.kemudian:
                    key = change.versi.alamat, change.versi.dari, change.change.fingerprint
                    found.setdefault(key, []).append(forum.terbawa(nasib))
        return found

    def has_history(self, address: str) -> bool:
        """Whether any frozen copy holds this service."""
        return bool(self._of(address))

    def _of(self, address: str) -> list[Copy]:
        return self._records.copies.of(address) if self._records is not None else []

    def history(self, address: str) -> tuple[Babak, ...]:
        """The versions of a service, the oldest first.

        What is drafted after a decree comes in once a forum discusses it.
        """
        if address not in self._histories:
            self._histories[address] = tuple(self._stages(address))
        return self._histories[address]

    def enacted(self, address: str) -> Iterator[tuple[Penetapan, Service]]:
        """Every version of a service that was enacted, the oldest first, with its decree."""
        for copy in self._of(address):
            decree = self._made_by(copy)[1]
            then = self._records.frozen(copy.path, address) if self._records and decree else None
            if decree is not None and then is not None:
                yield decree, then

    def enacted_after(self, forum: ForumFolder) -> dict[str, Penetapan]:
        """The services whose version after a forum was enacted, each with its decree."""
        found: dict[str, Penetapan] = {}
        for versi in forum.versi:
            if versi.menjadi is not None:
                decree = self._made_by(versi.menjadi)[1]
                found |= {versi.alamat: decree} if decree is not None else {}
        return found

    def _stages(self, address: str) -> Iterator[Babak]:
        records, before = self._records, None
        if records is None or not self.has_history(address):
            return
        for copy in (*self._of(address), None):
            here = records.frozen(copy.path, address) if copy else records.current(address)
            if here is None:
                continue  # it cannot be read, which is not the same as gone
            day = copy.hari if copy else ""
            made = self._made_by(copy) if copy else (None, None)
            if before is None:
                yield Babak(day, *made)
            elif copy is None and before[0].enacted:
                return
            else:
                old, was = before
                versi, dari = Versi(address, was, here, old, copy), self._forum(old)
                yield Babak(day, *made, versi, dari, tuple(self._linked(versi, dari)))
            if copy is not None:
                before = copy, here

    def _forum(self, copy: Copy) -> ForumFolder | None:
        return self._by_folder.get(copy.path.parent)

    def _made_by(self, copy: Copy) -> tuple[ForumFolder | None, Penetapan | None]:
        if not copy.enacted:
            return self._forum(copy), None
        path = copy.path.parent / DECREE_FILE
        if path not in self._decrees:
            self._decrees[path] = load(path, self.layout.relative(path), Penetapan).node
        return None, self._decrees[path]

    def _linked(self, versi: Versi, forum: ForumFolder | None) -> Iterator[Kaitan]:
        """The changes between two versions, with the causes that the forum between them gives."""
        known: dict[str, Kaitan] = {}
        if forum is not None:
            for kaitan in forum.jejak.perubahan:
                if kaitan.perubahan.versi.alamat == versi.alamat:
                    known[kaitan.perubahan.change.fingerprint] = kaitan
        for change in versi.perubahan:
            name = change.change.fingerprint
            carried = self._carried.get((versi.alamat, versi.dari, name), ())
            yield known.get(name) or Kaitan(change, terbawa=tuple(carried))


def read_archive(layout: Layout) -> Arsip:
    """The forums and histories of a project; where there are none nothing is read."""
    if not any(folder.forums or folder.frozen for folder in layout.folders):
        return Arsip(layout)
    records = Records(layout)
    forums = tuple(
        opened(records.forum(folder, path)) for folder in layout.folders for path in folder.forums
    )
    return Arsip(layout, forums, records)


def frozen_services(layout: Layout) -> frozenset[str]:
    """The addresses of which some frozen copy holds a version; nothing is read."""
    return Copies(layout).addresses
