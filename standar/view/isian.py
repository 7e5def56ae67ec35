"""Yang dapat dipilih, dihitung, dan diisi warga di halaman layanan."""

from __future__ import annotations

from dataclasses import dataclass

from ..path import Path

MOST = 12
"""So many cases can be chosen from; the style knows as many. Above that they are only listed."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Cases of which a reader chooses one; what is marked for others steps back then."""

    legend: str
    options: tuple[tuple[str, Path], ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The cases in words."""
        return tuple(name for name, _ in self.options)


@dataclass(frozen=True, slots=True)
class Opening:
    """When a place is open, so that a page can say whether it is now.

    `spans` are day of the week (0 is Sunday), opening and closing in minutes after midnight;
    `pause` closes it every day; `offset` is how many hours its clock is ahead of UTC.
    """

    spans: tuple[tuple[int, int, int], ...]
    pause: tuple[int, int] | None
    offset: int
    zone: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A sheet on which a citizen proposes something better, to be sent by their own programs.

    `service` is its address, `parts` and `groups` are names; `mail` and `phone` are where the unit
    takes it.
    """

    service: str
    parts: tuple[str, ...]
    groups: tuple[str, ...]
    mail: str = ""
    phone: str = ""


Interactive = Choice | Opening | Proposal


def said(value: Interactive) -> tuple[str, ...]:
    """What it says where nothing can be chosen or filled in."""
    return value.names if isinstance(value, Choice) else ()
