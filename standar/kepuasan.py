"""Kepuasan masyarakat sebuah unit: survei terakhir, perjalanannya, dan yang perlu diperbaiki."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from itertools import takewhile
from typing import NamedTuple

from .assess.bulat import bulat
from .assess.jawaban import Responden
from .assess.sampel import galat_sampel, jumlah_sampel
from .assess.skm import Indeks, menurut_jawaban
from .assess.usulan import Tren, Usulan, tren, usulan
from .model.skm import Hasil, Mutu
from .project.project import UnitFolder
from .survei import Pengukuran

TERKECIL = 5
"""Groups of fewer people are not shown: their answers could be told to be somebody's."""


class Bagian(NamedTuple):
    """A part of the respondents, or of what was printed: its index, and how many they were."""

    nama: str
    responden: int | None
    ikm: Decimal | None
    mutu: Mutu | None
    indeks: Indeks | None = None


@dataclass(frozen=True)
class Kepuasan:
    """All surveys of one unit, the oldest first; there is at least one."""

    unit: UnitFolder
    surveys: Sequence[Pengukuran]

    @property
    def terakhir(self) -> Pengukuran:
        """The survey that counts now."""
        return self.surveys[-1]

    @property
    def sebelumnya(self) -> Pengukuran | None:
        """The one before it."""
        return self.surveys[-2] if len(self.surveys) > 1 else None

    @cached_property
    def perjalanan(self) -> list[tuple[Pengukuran, Decimal]]:
        """The surveys that have an index and a period, with it."""
        return [(s, s.ikm) for s in self.surveys if s.ikm is not None and s.periode is not None]

    @cached_property
    def sebanding(self) -> list[tuple[Pengukuran, Decimal]]:
        """Those of them at the end that asked for the same elements as the last one."""
        way = self.perjalanan
        same = way[-1][0].instrumen.instrumen if way else ""
        return [*takewhile(lambda one: one[0].instrumen.instrumen == same, reversed(way))][::-1]

    @cached_property
    def tren(self) -> Tren | None:
        """How the index has moved since other elements were asked for."""
        return tren([ikm for _, ikm in self.sebanding])

    @property
    def galat(self) -> Decimal | None:
        """The sampling error of the last survey; the largest one where nobody knows how many."""
        people, sample = self.terakhir.responden, self.terakhir.instrumen.sampel
        return galat_sampel(people, self.terakhir.populasi, sample) if people and sample else None

    @property
    def perlu(self) -> int | None:
        """How many respondents would have been enough; unknown without a population."""
        users, sample = self.terakhir.populasi, self.terakhir.instrumen.sampel
        return jumlah_sampel(users, sample) if users is not None and sample is not None else None

    @cached_property
    def berunsur(self) -> list[Pengukuran]:
        """The surveys with a period whose elements are known and are those of the last one."""
        same = self.terakhir.instrumen.instrumen
        return [
            s for s in self.surveys
            if s.periode is not None and s.indeks.unsur and s.instrumen.instrumen == same
        ]  # fmt: skip

    @cached_property
    def gerak(self) -> Mapping[str, Tren]:
        """How every element has moved since the survey before; nothing where that is unknown."""
        if len(self.berunsur) < 2 or self.berunsur[-1] is not self.terakhir:
            return {}
        known = set.intersection(*(set(s.indeks.unsur) for s in self.berunsur[-2:]))
        found = {}
        for unsur in self.terakhir.instrumen.unsur:
            way = [
                s.indeks.unsur[unsur.kode] for s in self.berunsur if unsur.kode in s.indeks.unsur
            ]
            moved = tren([bulat(mean.nrr) for mean in way])
            if moved is not None and unsur.kode in known:
                found[unsur.kode] = moved
        return found

    @cached_property
    def layanan(self) -> list[Bagian]:
        """The last survey by service, from its answers, else as printed."""
        sheet, printed = self.terakhir.lembar, self.terakhir.survei.layanan
        if sheet is not None and any(person.layanan for person in sheet.responden):
            return self._bagian(sheet.per_layanan())
        return [self._tercetak(item.layanan, item) for item in printed]

    @cached_property
    def kelompok(self) -> Mapping[str, list[Bagian]]:
        """The last survey by each trait of its respondents; only from answers."""
        sheet = self.terakhir.lembar
        if sheet is None:
            return {}
        return {ciri: self._bagian(groups) for ciri, groups in sheet.kelompok()}

    @cached_property
    def bagian_periode(self) -> list[Bagian]:
        """The last survey by the periods that its answers name themselves."""
        sheet = self.terakhir.lembar
        groups: dict[str, list[Responden]] = {}
        for person in sheet.responden if sheet is not None else ():
            if person.periode:
                groups.setdefault(person.periode, []).append(person)
        return self._bagian(dict(sorted(groups.items())))

    @cached_property
    def usulan(self) -> list[Usulan]:
        """What to improve, the weakest first."""
        parts = {part.nama: part.indeks for part in tampil(self.layanan) if part.indeks}
        return usulan(self.terakhir.indeks, parts)

    def _bagian(self, groups: Mapping[str, Iterable[Responden]]) -> list[Bagian]:
        found = []
        for nama, people in groups.items():
            indeks = menurut_jawaban((p.jawaban for p in people), self.terakhir.instrumen)
            ikm = bulat(indeks.ikm) if indeks.ikm is not None else None
            found.append(Bagian(nama, indeks.responden, ikm, self._mutu(ikm), indeks))
        return found

    def _tercetak(self, nama: str, hasil: Hasil) -> Bagian:
        indeks = self.terakhir.tercetak(hasil)
        ikm = hasil.ikm.nilai if hasil.ikm is not None else None
        if ikm is None and indeks.ikm is not None:
            ikm = bulat(indeks.ikm)
        return Bagian(nama, hasil.responden, ikm, self._mutu(ikm), indeks if indeks.unsur else None)

    def _mutu(self, ikm: Decimal | None) -> Mutu | None:
        return self.terakhir.mutu(ikm) if ikm is not None else None


def tampil(parts: Sequence[Bagian]) -> list[Bagian]:
    """The named parts that may be shown, so that what is left out cannot be worked out either.

    Too small groups are left out, and with them the smallest other one while together they are
    still too small: who knows the whole could subtract the rest.
    """
    small = [part for part in parts if (part.responden or TERKECIL) < TERKECIL or not part.nama]
    rest = sorted((p for p in parts if p not in small), key=lambda p: p.responden or 0)
    while small and rest and sum(part.responden or 0 for part in small) < TERKECIL:
        small.append(rest.pop(0))
    return [part for part in parts if part not in small]


def per_unit(surveys: Iterable[Pengukuran]) -> list[Kepuasan]:
    """The surveys of every unit that has any, in their order."""
    units: dict[str, list[Pengukuran]] = {}
    for survey in surveys:
        units.setdefault(survey.unit.alamat, []).append(survey)
    return [Kepuasan(found[0].unit, found) for found in units.values()]
