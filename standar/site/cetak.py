"""Kertas yang digantung dan dibagikan, terbit bersama situs bila diminta."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..kertas import kertas
from ..project.project import Project, UnitFolder
from ..situs import SiteError, site_address
from ..view.cap import cap
from ..view.keputusan import RANCANGAN
from ..view.links import promise_file, public_file
from ..view.maklumat import halaman_maklumat
from ..view.naskah import PERINGATAN, peringatan
from .papers import Printing

if TYPE_CHECKING:
    from ..render.word.kertas_papan import Around


def public_papers(
    unit: UnitFolder, project: Project, mark: str, printing: Printing
) -> Iterator[tuple[str, bytes]]:
    """Every paper of a unit for the public with its name; `mark` stands on those of a draft."""
    from ..render.word.kertas_keputusan import emblem
    from ..render.word.kertas_papan import Around, counter, leaflet, wall

    proyek = project.proyek
    picture, _ = emblem(proyek, project.layout.standards)
    try:
        situs = site_address(project.layout.root, proyek)
    except SiteError:
        situs = ""
    paper = kertas(proyek.kertas, printing.kertas)
    if unit.services:
        said = _said(mark, peringatan(unit, proyek))
        yield from _promises(unit, Around(proyek, paper, picture, said))
    for service in unit.services:
        draft = mark or ("" if service.status.tahap.berlaku else RANCANGAN)
        example = PERINGATAN if proyek.contoh or service.standar.contoh else ""
        around, stamp = (
            Around(proyek, paper, picture, _said(draft, example)),
            cap(service, situs),
        )
        yield public_file(service, "poster-a3"), wall(service, stamp, around, large=True)
        yield public_file(service, "poster"), wall(service, stamp, around, large=False)
        yield public_file(service, "loket"), counter(service, stamp, around)
        yield public_file(service, "selebaran"), leaflet(service, stamp, around)


def _promises(unit: UnitFolder, around: Around) -> Iterator[tuple[str, bytes]]:
    """The promise of a unit on one sheet; one that is too long for it goes on."""
    from ..render.word import document
    from ..render.word.kertas_papan import TooMuchError, promise

    for name, wide in (("tegak", False), ("melintang", True)):
        try:
            data = promise(unit, around, wide=wide)
        except TooMuchError:
            page = halaman_maklumat(unit, around.proyek, around.emblem, wide=wide)
            data = document(page, warning=around.warning, paper=around.paper)
        yield promise_file(unit, name), data


def _said(*words: str) -> str:
    return ". ".join(filter(None, words))
