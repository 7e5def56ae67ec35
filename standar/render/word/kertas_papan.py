"""Kertas sebuah unit bagi warga: maklumat, poster, lembar loket, dan selebaran setiap layanan."""

from __future__ import annotations

from dataclasses import dataclass

from ...kertas import Kertas, TepiKertas, lembar_papan, twips
from ...model import Proyek
from ...project.project import Service, UnitFolder
from ...view.cap import Cap
from ...view.maklumat import halaman_maklumat
from ...view.official import Picture
from ...view.papan import lembar_loket, poster, selebaran
from ...view.ringkas import Choice
from . import gaya_papan
from .papan import Design, Sheet, TooMuchError, sheet

__all__ = ["Around", "TooMuchError", "counter", "leaflet", "promise", "wall"]

FONT = "Arial"
"""What is read from afar has no serifs, whatever a government writes its letters in."""


@dataclass(frozen=True, slots=True)
class Around:
    """What all papers of a unit share."""

    proyek: Proyek
    paper: Kertas
    emblem: Picture | None = None
    warning: str = ""


def wall(service: Service, stamp: Cap, around: Around, *, large: bool) -> bytes:
    """The poster of a service on A3, or on the paper of the project."""
    paper = lembar_papan("a3") if large else around.paper
    design = gaya_papan.POSTER_A3 if large else gaya_papan.POSTER_A4
    choice = poster(service, around.proyek, stamp, around.emblem, large=large)
    return sheet(_sheet(service, around, paper, 14, design), [choice])


def counter(service: Service, stamp: Cap, around: Around) -> bytes:
    """The sheet that lies at the counter."""
    choice = lembar_loket(service, around.proyek, stamp, around.emblem)
    return sheet(_sheet(service, around, around.paper, 15, gaya_papan.LOKET), [choice])


def leaflet(service: Service, stamp: Cap, around: Around) -> bytes:
    """A sheet with two sides of three panels; the room between them is where it is folded."""
    given = _sheet(service, around, around.paper, 8, gaya_papan.SELEBARAN)
    folded = Sheet(
        given.paper, given.design, wide=True, columns=3, gap=twips(16), warning=given.warning,
        author=given.author,
    )  # fmt: skip
    return sheet(folded, selebaran(service, around.proyek, stamp, around.emblem))


def promise(unit: UnitFolder, around: Around, *, wide: bool) -> bytes:
    """The public promise of a unit, to be framed; tall, or across."""
    paper = around.paper.model_copy(update={"tepi": _edges(18)})
    page = halaman_maklumat(unit, around.proyek, around.emblem, wide=wide)
    given = Sheet(
        paper, gaya_papan.MAKLUMAT, wide=wide, frame=True, warning=around.warning,
        author=unit.unit.nama,
    )  # fmt: skip
    return sheet(given, [Choice({}, lambda _: page)])


def _sheet(service: Service, around: Around, paper: Kertas, edge: int, design: Design) -> Sheet:
    paper = paper.model_copy(update={"tepi": _edges(edge), "huruf": FONT})
    return Sheet(paper, design, warning=around.warning, author=service.unit.unit.nama)


def _edges(millimetres: int) -> TepiKertas:
    names = ("atas", "kanan", "bawah", "kiri")
    return TepiKertas.model_validate(dict.fromkeys(names, millimetres))
