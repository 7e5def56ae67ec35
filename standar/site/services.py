"""Halaman setiap layanan sebuah unit, dan riwayatnya bila ada."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..fkp.riwayat import Babak
from ..project.project import Service, UnitFolder
from ..view.blocks import Link
from ..view.data_terbuka import baris_data, wujud_lain
from ..view.galat import galat_di_sini
from ..view.kertas_lama import kertas_dikenal
from ..view.kertas_terunduh import kertas_layanan
from ..view.layanan import halaman_layanan
from ..view.links import relative, service_page, unit_page
from ..view.riwayat import menuju_riwayat
from .forum import history
from .template import SitePage
from .whole import Whole

NEIGHBOURS = 12
"""So many other services of a unit stand beside a service; all of them stand on the unit's page."""


def service_pages(service: Service, whole: Whole) -> Iterator[SitePage]:
    """The page of a service, and that of its versions."""
    stages = whole.archive.history(service.alamat)
    own = _service(service, whole, stages)
    yield replace(own, kertas=kertas_dikenal(service, whole.archive.enacted(service.alamat)))
    if stages:
        yield history(service, stages, whole.services, own.trail)


def _service(service: Service, whole: Whole, stages: tuple[Babak, ...]) -> SitePage:
    url, unit, edition = service_page(service), service.unit, whole.edition
    others = _others(unit, service, url)
    draft, example = edition.errors is not None, service.standar.contoh
    page = halaman_layanan(service, draft=draft, papers=edition.papers)
    wrong = galat_di_sini(service.document.name, edition.errors, whole.known, url)
    printed = kertas_layanan(service) if edition.cetak else ()
    data = baris_data(service, berumpan=bool(stages)) if edition.open else ()
    page = replace(
        page, blocks=(*wrong, *page.blocks, *menuju_riwayat(service, stages), *printed, *data)
    )
    way, title = whole.below(unit, url), "Layanan lain di sini"
    forms = wujud_lain(service, berumpan=bool(stages)) if edition.open else ()
    return SitePage(url, "layanan", page, way, others, title, example, alternates=forms)


def _others(unit: UnitFolder, service: Service, url: str) -> tuple[Link, ...]:
    """The nearest neighbours, so that a page does not grow with its unit."""
    services = unit.services
    place = next(n for n, other in enumerate(services) if other is service)
    start = max(0, min(place - NEIGHBOURS // 2, len(services) - NEIGHBOURS - 1))
    near = [s for s in services[start : start + NEIGHBOURS + 1] if s is not service][:NEIGHBOURS]
    links = [Link(other.standar.layanan, relative(service_page(other), url)) for other in near]
    if len(services) > len(near) + 1:
        links.append(Link(f"Semua {len(services)} layanan", relative(unit_page(unit), url)))
    return tuple(links)
