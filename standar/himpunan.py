"""Himpunan: yang perlu diketahui dari setiap standar untuk membandingkannya dengan yang lain.

Standards are checked one by one, in many processes, and kept no longer than that. What rules about
several of them need is taken along as an `Ikhtisar`: small, plain, and fit to be stored.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from .path import Path, show


@dataclass(frozen=True, slots=True)
class Ikhtisar:
    """One standard in a few words. `alamat` names it in the project: `setda/kesra/beasiswa`.

    `kontak` holds the complaint channels that it writes itself, as (kind, number or address);
    `waktu` its own times for complaints, as (stage, time); `sidik` a digest of what each component
    says, to see that two say the same. `letak` tells where the parts stand that rules point at, as
    JSON: of a nation's standards only a few are ever asked.
    """

    alamat: str
    berkas: str
    layanan: str
    produk: tuple[str, ...] = ()
    kontak: tuple[tuple[str, str], ...] = ()
    waktu: tuple[tuple[str, str], ...] = ()
    sidik: Mapping[str, str] = field(default_factory=dict)
    letak: str = "{}"
    pengecualian: tuple[tuple[str, str | None, str], ...] = ()

    @property
    def unit(self) -> str:
        """The address of the unit that it belongs to."""
        return self.alamat.rpartition("/")[0]

    @property
    def places(self) -> dict[str, list[int]]:
        """Address of a part → its line, column and length."""
        return dict(json.loads(self.letak))

    def locate(self, path: Path) -> tuple[int, int, int]:
        """Line, column and length of a part, or of the nearest one around it that is known."""
        places = self.places
        for end in range(len(path), -1, -1):
            if (found := places.get(show(path[:end]))) is not None:
                line, column, length = found
                return line, column, length
        return 1, 1, 0


@dataclass(frozen=True, slots=True)
class Himpunan:
    """All standards of a project; a finding begins with the `alamat` of the one it is about."""

    layanan: tuple[Ikhtisar, ...]

    def per_unit(self) -> Mapping[str, tuple[Ikhtisar, ...]]:
        """Unit → its standards, both in the order of the files."""
        units: dict[str, list[Ikhtisar]] = {}
        for item in self.layanan:
            units.setdefault(item.unit, []).append(item)
        return {unit: tuple(items) for unit, items in units.items()}
