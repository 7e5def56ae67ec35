"""PEKPPP sebuah unit: jawaban dan bukti per indikator, indeksnya, dan perbaikan berikutnya."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from ..assess.bawaan import jenis_fakta, pekppp
from ..assess.ipp import Ipp, Rentang, hitung, kenaikan
from ..diagnostic import Position
from ..model.nilai_survei import Nilai
from ..model.penilaian import JawabanIndikator, Media, Pekppp
from ..project.document import Document
from ..project.project import UnitFolder
from .bahan import Bahan
from .fakta import Fakta
from .fakta_riwayat import fakta_forum, fakta_penetapan, fakta_tinjauan
from .fakta_standar import (
    fakta_pengaduan,
    fakta_pengawasan,
    fakta_sarana,
    fakta_standar,
    fakta_unit,
)
from .fakta_survei import fakta_media, fakta_survei, fakta_umum, media_dari
from .indikator import Langkah, NilaiIndikator

if TYPE_CHECKING:
    from ..assess.instrumen_penilaian import Indikator, InstrumenPekppp, JenisFakta


@dataclass
class NilaiPekppp:
    """The evaluation of one unit; `nama` is what its form is called, nothing where it has none."""

    nama: str
    bahan: Bahan
    document: Document[Pekppp]
    resmi: tuple[tuple[int, Nilai], ...] = ()
    """The years of which the evaluator's own index is known, with it, the oldest first."""
    instrumen: InstrumenPekppp = field(default_factory=pekppp)

    @property
    def unit(self) -> UnitFolder:
        """Whose evaluation it is."""
        return self.bahan.unit

    @property
    def isian(self) -> Pekppp:
        """What the unit answered; nothing where there is no form, or it cannot be read."""
        return self.document.node or Pekppp()

    @property
    def tahun(self) -> int:
        """The year: as written, else as the file is called, else that of the day."""
        year = self.nama.rpartition("-")[2]
        written = self.isian.tahun or (int(year) if year.isdecimal() else None)
        return written or self.bahan.hari_ini.year

    @cached_property
    def jawaban(self) -> Mapping[str, JawabanIndikator]:
        """Code of an indicator → the first answer to it."""
        found: dict[str, JawabanIndikator] = {}
        for answer in self.isian.indikator:
            item = self.instrumen.indikator_dari(answer.indikator)
            if item is not None:
                found.setdefault(item.kode, answer)
        return found

    def media(self, kode: str) -> set[Media]:
        """The media that the unit names for an indicator."""
        answer = self.jawaban.get(kode)
        return set(answer.media) if answer is not None else set()

    @cached_property
    def fakta(self) -> Mapping[str, Fakta]:
        """Every fact, by its name; the first word on it counts."""
        found = {name: Fakta(name, None) for name in jenis_fakta()}
        for fact in self._fakta():
            if found.get(fact.nama, fact).terbukti is None:
                found[fact.nama] = fact
        return found

    def _fakta(self) -> Iterator[Fakta]:
        yield from semua_fakta(self.bahan)
        yield from self._media("i3", "media", 4)
        media = self.media("i3")
        yield Fakta("sippn", Media.SIPPN in media if media else None, self.tempat("i3", "media"))
        yield from fakta_umum("maklumat", self.media("i5"), self.tempat("i5", "media"))
        last = self.bahan.survei[-1] if self.bahan.survei else None
        said = media_dari(last.survei.publikasi) if last is not None else set()
        place: tuple[Position, ...] = ()
        if last is not None and said:
            place = (last.document.position(("publikasi",)),)
        media = self.media("i6") | self.media("i7") | said
        place += self.tempat("i6", "media") + self.tempat("i7", "media")
        yield from fakta_umum("skm", media, place)
        yield from fakta_media("media-skm", media, place, 5)

    def _media(self, kode: str, nama: str, tertinggi: int) -> Iterator[Fakta]:
        return fakta_media(nama, self.media(kode), self.tempat(kode, "media"), tertinggi)

    def tempat(self, kode: str, *bagian: str) -> tuple[Position, ...]:
        """Where the form answers to an indicator; nowhere if it does not."""
        answer = self.jawaban.get(kode)
        if answer is None or (bagian and not getattr(answer, bagian[0])):
            return ()
        return (self.document.position(("indikator", answer.indikator, *bagian)),)

    @cached_property
    def indikator(self) -> list[NilaiIndikator]:
        """Every indicator, in the official order."""
        return [self._indikator(item) for item in self.instrumen.indikator]

    def _indikator(self, item: Indikator) -> NilaiIndikator:
        scale = self.instrumen.skala
        most = Fraction(scale.tertinggi)
        names = [*chain.from_iterable(step.fakta for step in item.jenjang), *item.petunjuk]
        facts = tuple(self.fakta[name] for name in names)
        low, high, sure = Fraction(scale.terendah), most, True
        for step in item.jenjang:
            states = [self.fakta[name].terbukti for name in step.fakta]
            if False in states:
                high = Fraction(step.nilai - 1)
                break
            sure = sure and all(states)
            low = Fraction(step.nilai) if sure else low
        whole = Rentang(Fraction(scale.terendah), most)
        return NilaiIndikator(item, self.jawaban.get(item.kode), facts, Rentang(low, high), whole)

    @property
    def bobot(self) -> dict[str, Fraction]:
        """The weights that the unit has copied from the official document."""
        given = self.jawaban.items()
        return {kode: answer.bobot.pecahan for kode, answer in given if answer.bobot is not None}

    @cached_property
    def ipp(self) -> Ipp:
        """The index, as far as it is known."""
        values = {item.indikator.kode: item.nilai for item in self.indikator}
        f03 = self.isian.f03.nilai if self.isian.f03 is not None else None
        top = self.instrumen.skala.tertinggi
        users = f03 if f03 is not None and f03 <= top else None
        return hitung(self.instrumen, values, users, self.bobot)

    @cached_property
    def langkah(self) -> list[Langkah]:
        """The next step of every indicator whose gain is known, the most for its effort first."""
        found = [step for item in self.indikator for step in self._langkah(item)]
        return sorted(found, key=lambda step: -step.mangkus)

    def _langkah(self, item: NilaiIndikator) -> Iterator[Langkah]:
        here = int(item.nilai.rendah)
        step = next((s for s in item.indikator.jenjang if s.nilai == here + 1), None)
        gain = kenaikan(self.instrumen, item.indikator.kode, self.bobot)
        if step is None or gain is None or not item.diketahui:
            return
        known = jenis_fakta()
        missing = [known[name] for name in step.fakta if not self.fakta[name].terbukti]
        missing = missing or [known[name] for name in step.fakta]
        if missing:
            effort = sum(fact.usaha for fact in missing)
            yield Langkah(item.indikator, here, step.nilai, tuple(missing), gain, effort)

    @cached_property
    def lain(self) -> list[tuple[JenisFakta, tuple[Indikator, ...]]]:
        """What could be better though nobody knows by how much, the least effort first."""
        found: dict[str, list[Indikator]] = {}
        for item in self.instrumen.indikator:
            for name in item.petunjuk:
                if not self.fakta[name].terbukti:
                    found.setdefault(name, []).append(item)
        facts = jenis_fakta()
        rows = [(facts[name], tuple(items)) for name, items in found.items()]
        return sorted(rows, key=lambda row: row[0].usaha)


def semua_fakta(bahan: Bahan) -> Iterator[Fakta]:
    """What the unit's own files show, beside any form."""
    for about in (
        fakta_standar, fakta_penetapan, fakta_forum, fakta_tinjauan, fakta_survei, fakta_unit,
        fakta_sarana, fakta_pengaduan, fakta_pengawasan,
    ):  # fmt: skip
        yield from about(bahan)
