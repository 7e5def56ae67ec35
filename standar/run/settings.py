"""Cara sebuah pemeriksaan menilai: seberapa banyak yang diminta, dan menurut hari apa."""

from __future__ import annotations

import datetime
from enum import Enum
from typing import NamedTuple


class Profile(Enum):
    """How much is asked of a standard: readable, fit for the public, or ready for a decree."""

    DRAF = "draf"
    PUBLIK = "publik"
    PENETAPAN = "penetapan"


class Settings(NamedTuple):
    """The profile, the day by which regulations and waivers are judged, and whose rules may run."""

    profile: Profile
    today: datetime.date
    trusted: bool = False
    """Whether rules that the project brings as Python may be run."""

    @property
    def key(self) -> bytes:
        """What of the settings changes a result, for the key under which it is kept."""
        return f"{self.profile.value} {self.today.isoformat()} {self.trusted:d}".encode()
