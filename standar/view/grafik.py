"""Blok grafik: nilai sebagai gambar; tabel dengan nilai yang sama selalu berdiri di sampingnya."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Point:
    """A value of a chart: what it is, how far along it lies (0 to 1), and how it is written."""

    label: str
    share: float
    shown: str
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Chart:
    """Values as a picture; a medium that cannot draw leaves it out, for the table says the same.

    `marked` says what a marked value is; the points of a line go in time.
    """

    caption: str
    points: tuple[Point, ...]
    kind: Literal["bars", "line"] = "bars"
    marked: str = ""
