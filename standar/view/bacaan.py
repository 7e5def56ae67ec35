"""Satu forum yang siap dibaca di layar: masukannya, butir yang berubah, tautan, dan harinya."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from ..fkp.forum import ForumFolder
from ..fkp.trace import Jejak, Nasib
from ..model import Penetapan
from .acara import sasaran
from .perubahan_warga import Tautan
from .semula import Selisih, selisih


@dataclass
class Bacaan:
    """A forum that was `opened`, with what its pages need; `berlaku` are the decrees after it."""

    forum: ForumFolder
    tautan: Tautan
    hari: date
    berlaku: Mapping[str, Penetapan] = field(default_factory=dict)

    @property
    def jejak(self) -> Jejak:
        """Its trace."""
        return self.forum.jejak

    @cached_property
    def rows(self) -> list[Selisih]:
        """Everything that changed after it."""
        return selisih(self.jejak)

    @cached_property
    def kemudian(self) -> list[Selisih]:
        """What its inputs changed after another forum or a decree."""
        return [row for later in self.jejak.kemudian() for row in selisih(later)]

    @cached_property
    def sendiri(self) -> list[Nasib]:
        """The inputs that have an answer of their own; others are merged into one of them."""
        return [nasib for nasib in self.jejak.masukan if nasib.jawaban is nasib.masukan]

    def serupa(self, nasib: Nasib) -> list[Nasib]:
        """The inputs that were merged into this one, so that nobody is lost."""
        return [n for n in self.jejak.masukan if n.jawaban is nasib.masukan and n is not nasib]

    def berubah(self, kode: str) -> list[Selisih]:
        """The parts that an input changed, also those that it changed only later."""
        rows = (*self.rows, *self.kemudian)
        return [row for row in rows if any(kode in link.masukan for link in row.kaitan)]

    def tentang(self, targets: Sequence[str]) -> list[str]:
        """What an input is about, in words; of several parts the components, once a service."""
        if len(targets) < 2:
            return [str(sasaran(self.forum, target) or target) for target in targets]
        found: dict[str, dict[str, None]] = {}
        for target in targets:
            part = sasaran(self.forum, target)
            parts = found.setdefault(part.nama if part else target, {})
            parts |= {part.komponen: None} if part and part.bagian else {}
        return [": ".join(filter(None, (name, "; ".join(p)))) for name, p in found.items()]
