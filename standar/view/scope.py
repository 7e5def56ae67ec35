"""Yang dipakai bersama uraian komponen: alamat, varian, label, dan dasar hukum."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Any

from .. import locale
from ..model import Rujukan
from ..model.standar import Sop
from ..path import Path
from ..peraturan import tentang
from .blocks import Text

CARA = {"luring": "datang langsung", "daring": "daring", "keliling": "layanan keliling"}
"""The ways to a service, in a citizen's words."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Where we are, and the names of the variants."""

    path: Path
    varian: dict[str, str]
    grouped: bool = False
    """Whether what is above says already for which variants a part holds."""

    def below(self, *names: str) -> Scope:
        """The same, further down."""
        return Scope((*self.path, *names), self.varian)

    def cases(self, part: Any) -> tuple[int, ...]:
        """The variants for which a part holds, counted from 1; empty for all of them."""
        if not part.untuk:
            return ()
        return tuple(n for n, kode in enumerate(self.varian, 1) if kode in part.untuk)

    def only(self, part: Any) -> list[Text]:
        """The lines that say for which case a part holds."""
        lines: list[Text] = []
        if part.untuk and not self.grouped:
            names = [self.varian.get(kode, kode) for kode in part.untuk]
            lines.append(("Untuk: ", "; ".join(names)))
        if getattr(part, "kanal", ()):
            ways = (CARA[moda.value] for moda in part.kanal)
            lines.append(f"Cara mengurus: {locale.enumerate_words(ways, 'atau')}")
        return lines


def enums(values: Iterable[Enum]) -> list[str]:
    """The written words of enum members."""
    return [str(value.value) for value in values]


def labelled(*pairs: tuple[str, object]) -> list[Text]:
    """`Label: value` for every value that is there."""
    return [f"{label}: {locale.read(value)}" for label, value in pairs if value]


def kutipan(value: Rujukan) -> str:
    """The full citation, completed with the title that the registry knows."""
    return locale.peraturan(value, tentang(value))


def dasar(value: Rujukan | None) -> str | None:
    """The basis of one part: its full citation, and the note on it."""
    return "; ".join(filter(None, (kutipan(value), value.catatan))) if value else None


def tanggal_sop(sop: Sop) -> list[str]:
    """When a procedure was made, revised, and came into force."""
    days = (
        ("dibuat", sop.tanggal_pembuatan),
        ("direvisi", sop.tanggal_revisi),
        ("efektif", sop.tanggal_efektif),
    )
    return [f"{word} {locale.tanggal(day)}" for word, day in days if day]


def labelled_pairs(*pairs: tuple[str, str | None]) -> tuple[tuple[str, Text], ...]:
    """The pairs that have a text."""
    return tuple((label, text) for label, text in pairs if text)
