"""Status standar sebuah layanan, dihitung dari keputusan dan forumnya, tidak pernah diketik."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from ..model import Penetapan


class Tahap(Enum):
    """Where a standard stands between its first draft and being in force."""

    BELUM = "belum ditetapkan"
    DIKONSULTASIKAN = "dikonsultasikan"
    BERLAKU = "berlaku"
    BERUBAH = "berlaku, ada rancangan perubahan"

    @property
    def berlaku(self) -> bool:
        """Whether a decree holds the standard."""
        return self in (Tahap.BERLAKU, Tahap.BERUBAH)


@dataclass(frozen=True, slots=True)
class Status:
    """The stage of a service with the records behind it.

    `forum` is the unit and the day of a forum that no decree has followed yet; `perubahan` counts
    what the work changes in the enacted copy; `bersalinan` says whether there is such a copy.
    """

    tahap: Tahap = Tahap.BELUM
    keputusan: Penetapan | None = None
    bersalinan: bool = False
    perubahan: int = 0
    forum: tuple[str, str] | None = None
