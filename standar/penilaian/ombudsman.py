"""Ombudsman: riwayat zona, yang harus terlihat, dan bukti bagi opini; tanpa nilai karangan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from ..assess.bawaan import jenis_fakta, kepatuhan, opini
from ..model.penilaian import HasilOmbudsman, Tampak
from ..project.document import Document
from ..project.project import UnitFolder
from .bahan import Bahan
from .fakta import Fakta
from .pekppp import semua_fakta

if TYPE_CHECKING:
    from ..assess.instrumen_penilaian import Hal, InstrumenKepatuhan


@dataclass(frozen=True)
class NilaiHal:
    """Something that an assessor looks at, with the facts about it and what the unit says."""

    hal: Hal
    fakta: tuple[Fakta, ...]
    jawaban: Tampak | None = None

    @property
    def terbukti(self) -> bool | None:
        """What the unit says itself; else whether files show all of it."""
        if self.jawaban is not None and self.jawaban.terlihat is not None:
            return self.jawaban.terlihat
        states = [fact.terbukti for fact in self.fakta]
        if states and all(states):
            return True
        return False if False in states else None


@dataclass
class HasilTahun:
    """What was printed in one year."""

    nama: str
    unit: UnitFolder
    document: Document[HasilOmbudsman]
    bahan: Bahan
    instrumen: InstrumenKepatuhan = field(default_factory=kepatuhan)

    @property
    def hasil(self) -> HasilOmbudsman:
        """What stands in the form; nothing where it cannot be read."""
        return self.document.node or HasilOmbudsman()

    @property
    def tahun(self) -> int | None:
        """As written, else as the file is called."""
        year = self.nama.rpartition("-")[2]
        return self.hasil.tahun or (int(year) if year.isdecimal() else None)

    @property
    def kepatuhan(self) -> bool:
        """Whether values were given in that year."""
        year = self.tahun
        return year is not None and self.instrumen.mulai <= year <= self.instrumen.sampai


@dataclass
class NilaiOmbudsman:
    """All that is known of a unit for the Ombudsman: the years, what is seen, the evidence."""

    bahan: Bahan
    riwayat: list[HasilTahun] = field(default_factory=list)

    @property
    def unit(self) -> UnitFolder:
        """Whose assessment it is."""
        return self.bahan.unit

    @cached_property
    def fakta(self) -> Mapping[str, Fakta]:
        """Every fact, by its name."""
        found = {name: Fakta(name, None) for name in jenis_fakta()}
        return {**found, **{fact.nama: fact for fact in semua_fakta(self.bahan)}}

    @cached_property
    def tampak(self) -> list[NilaiHal]:
        """The checklist of what those who come must see; the newest answer counts."""
        said = {item.hal: item for year in self.riwayat for item in year.hasil.tampak}
        return [
            NilaiHal(hal, tuple(self.fakta[name] for name in hal.fakta), said.get(hal.kode))
            for hal in kepatuhan().tampak
        ]

    @cached_property
    def bukti(self) -> list[NilaiHal]:
        """What the opinion looks at, as far as files speak of it."""
        return [NilaiHal(h, tuple(self.fakta[name] for name in h.fakta)) for h in opini().hal]
