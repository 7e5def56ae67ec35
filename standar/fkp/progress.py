"""Kemajuan sebuah forum: yang sudah beres, yang masih terbuka, dan siapa yang belum hadir."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from ..model import TindakLanjut
from ..model.forum import Unsur
from ..project.layout import DRAFT
from ..project.status import Status
from .forum import ForumFolder
from .pintu import pintu
from .snapshot import seal
from .trace import Keadaan, Nasib


@dataclass(frozen=True)
class Kemajuan:
    """How far a forum has come, on one day."""

    forum: ForumFolder
    hari_ini: datetime.date
    status: Mapping[str, Status] = field(default_factory=dict)
    """How far the services have come that the forum discussed, where that is known."""

    @property
    def ditetapkan(self) -> bool:
        """Whether a decree has followed on all of them, so that none waits for this forum."""
        decrees = [status.keputusan for status in self.status.values()]
        return bool(decrees) and all(
            d and d.tanggal.isoformat() >= self.forum.hari for d in decrees
        )

    @cached_property
    def peserta(self) -> Mapping[Unsur, int]:
        """How many people of each of the five kinds took part."""
        counted = dict.fromkeys(Unsur, 0)
        for item in self.forum.forum.peserta if self.forum.forum is not None else ():
            counted[item.unsur] += item.jumlah
        return counted

    @property
    def belum_hadir(self) -> list[Unsur]:
        """The kinds of which nobody took part."""
        return [unsur for unsur, count in self.peserta.items() if not count]

    @cached_property
    def keadaan(self) -> Mapping[Keadaan, int]:
        """How many inputs are in each state that there is."""
        counted = Counter(nasib.keadaan for nasib in self.forum.jejak.masukan)
        return {state: counted[state] for state in Keadaan if counted[state]}

    def dalam(self, keadaan: Keadaan) -> list[Nasib]:
        """The inputs in a state by themselves, not through another that answers them."""
        return [n for n in self.forum.jejak.dalam(keadaan) if n.jawaban is n.masukan]

    @property
    def tindak_lanjut(self) -> tuple[TindakLanjut, ...]:
        """What is done after the forum."""
        return self.forum.forum.tindak_lanjut if self.forum.forum is not None else ()

    def terlambat(self, work: TindakLanjut) -> bool:
        """Whether something should have been done by now."""
        return not work.selesai and work.tenggat is not None and work.tenggat < self.hari_ini

    @cached_property
    def sidik(self) -> str:
        """The short name of the draft that was discussed; nothing where none was frozen."""
        return seal(self.forum.path / DRAFT)

    @cached_property
    def pintu(self) -> Mapping[str, list[str]]:
        """What a decree waits for: rule → codes, addresses, or names of files."""
        found: dict[str, dict[tuple[str, object], str]] = {}
        for one in pintu(self.forum):
            place = one.nama, one.nilai.get("jenis")  # however many services share it
            found.setdefault(one.rule, {})[place] = one.nama
        return {rule: list(names.values()) for rule, names in found.items()}

    @cached_property
    def terbuka(self) -> Mapping[str, list[str]]:
        """All that is still to be done, also what no decree waits for."""
        late = [work.kode or work.kegiatan for work in self.tindak_lanjut if self.terlambat(work)]
        return {**self.pintu, **({"tindak-lanjut-terlambat": late} if late else {})}
