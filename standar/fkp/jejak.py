"""Nasib masukan dan sebab perubahan sebuah forum, sebagai nilai yang dibaca semua yang lain."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property

from ..check.himpunan import Perkara
from ..diagnostic import Position
from ..model import Masukan, PerubahanLain, TindakLanjut
from ..path import Path
from .places import Places
from .versi import Perubahan, Versi


class Keadaan(Enum):
    """How far an input has come."""

    BELUM_DIPUTUSKAN = "belum diputuskan"
    BELUM_DITANGGAPI = "belum ditanggapi"
    PERLU_DITINJAU = "perlu ditinjau"
    MENUNGGU_PERUBAHAN = "menunggu perubahan"
    DITINDAKLANJUTI = "sedang ditindaklanjuti"
    TERLAKSANA = "sudah dilaksanakan"
    DIJAWAB = "dijawab"

    @property
    def selesai(self) -> bool:
        """Whether nobody has to do anything about it any more."""
        return self in (Keadaan.TERLAKSANA, Keadaan.DIJAWAB, Keadaan.DITINDAKLANJUTI)


@dataclass(frozen=True, slots=True)
class Nasib:
    """An input and what became of it. `jawaban` is the input that holds decision and answer.

    `menunggu` are later versions of services for which it still waited, accepted and not carried
    out; `perubahan` may be among what changed there.
    """

    masukan: Masukan
    jawaban: Masukan
    keadaan: Keadaan
    perubahan: tuple[Perubahan, ...] = ()
    tindak_lanjut: tuple[TindakLanjut, ...] = ()
    menunggu: tuple[Versi, ...] = ()

    @property
    def kemudian(self) -> tuple[Perubahan, ...]:
        """What carried it out only after another forum or a decree."""
        return tuple(change for change in self.perubahan if change.versi in self.menunggu)


@dataclass(frozen=True, slots=True)
class Terbawa:
    """An input of an earlier forum that was accepted and still waited when this one was opened."""

    unit: str
    hari: str
    masukan: Masukan
    jawaban: Masukan
    keadaan: Keadaan
    letak: Position
    """Where its decision stands, in the register of that forum."""

    @property
    def kode(self) -> str:
        """Its code there."""
        return self.masukan.kode

    @property
    def sendiri(self) -> bool:
        """Whether it was answered by itself, not together with another."""
        return self.jawaban.kode == self.kode

    @property
    def alamat(self) -> str:
        """The same so that no other forum has it: `dinas/fkp/2025-11-03/m-01`."""
        return "/".join(filter(None, (self.unit, "fkp", self.hari, self.kode)))


@dataclass(frozen=True, slots=True)
class Kaitan(Perkara):
    """A change and its causes."""

    perubahan: Perubahan
    masukan: tuple[str, ...] = ()
    lain: tuple[PerubahanLain, ...] = ()
    terbawa: tuple[Terbawa, ...] = ()

    @property
    def bersebab(self) -> bool:
        """Whether anything explains it."""
        return bool(self.masukan or self.lain or self.terbawa)


@dataclass(frozen=True)
class Jejak:
    """The trace of one forum, both ways. Addresses are those of the project."""

    versi: Mapping[str, Versi] = field(default_factory=dict)
    masukan: tuple[Nasib, ...] = ()
    perubahan: tuple[Kaitan, ...] = ()
    terbawa: tuple[Terbawa, ...] = ()

    @cached_property
    def places(self) -> Places:
        """The services and their parts, by address."""
        return Places(self.versi)

    @cached_property
    def nasib(self) -> Mapping[str, Nasib]:
        """The inputs by their codes."""
        return {nasib.masukan.kode: nasib for nasib in self.masukan}

    def tanpa_sebab(self) -> Iterator[Perubahan]:
        """Changes that nothing explains, each place once, however many services share it."""
        seen: set[tuple[Path, str]] = set()
        for kaitan in self.perubahan:
            key = kaitan.perubahan.asal, kaitan.perubahan.change.kind
            if not kaitan.bersebab and key not in seen:
                seen.add(key)
                yield kaitan.perubahan

    def kemudian(self) -> Iterator[Jejak]:
        """What its inputs changed after later frozen copies, version by version."""
        causes: dict[Perubahan, list[str]] = {}
        for nasib in self.masukan:
            for change in nasib.kemudian:
                causes.setdefault(change, []).append(nasib.masukan.kode)
        for versi in dict.fromkeys(change.versi for change in causes):
            links = (Kaitan(change, tuple(causes.get(change, ()))) for change in versi.perubahan)
            found = tuple(kaitan for kaitan in links if kaitan.masukan)
            yield Jejak({versi.alamat: versi}, (), found)

    def dalam(self, *keadaan: Keadaan) -> tuple[Nasib, ...]:
        """The inputs in one of these states."""
        return tuple(nasib for nasib in self.masukan if nasib.keadaan in keadaan)
