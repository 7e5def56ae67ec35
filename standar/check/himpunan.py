"""Himpunan: yang perlu diketahui dari setiap standar untuk membandingkannya dengan yang lain.

Standards are checked one by one, in many processes, and kept no longer than that. What rules about
several of them need is taken along as an `Ikhtisar`: small, plain, and fit to be stored.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


class Perkara:
    """Something that rules are about though it is no part of a standard."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Ikhtisar:
    """One standard in a few words. `alamat` names it in the project: `setda/kesra/beasiswa`.

    `kontak` holds the complaint channels that it writes itself, as (path segment, kind, number or
    address); `waktu` its own times for complaints, as (stage, time); `sidik` a digest of what each
    component says, to see that two say the same. Where a part stands is not told: the few that a
    rule points at are looked up in the file.
    """

    alamat: str
    berkas: str
    layanan: str
    produk: tuple[str, ...] = ()
    kontak: tuple[tuple[str, str, str], ...] = ()
    waktu: tuple[tuple[str, str], ...] = ()
    sidik: Mapping[str, str] = field(default_factory=dict)
    pengecualian: tuple[tuple[str, str | None, str], ...] = ()

    @property
    def unit(self) -> str:
        """The address of the unit that it belongs to."""
        return self.alamat.rpartition("/")[0]


@dataclass(frozen=True, slots=True)
class Himpunan(Perkara):
    """All standards of a project; a finding begins with the `alamat` of the one it is about."""

    layanan: tuple[Ikhtisar, ...]

    def per_unit(self) -> Mapping[str, tuple[Ikhtisar, ...]]:
        """Unit → its standards, both in the order of the files."""
        units: dict[str, list[Ikhtisar]] = {}
        for item in self.layanan:
            units.setdefault(item.unit, []).append(item)
        return {unit: tuple(items) for unit, items in units.items()}
