"""Pintu data terbuka: berkas di samping setiap layanan, dan yang memuat semuanya."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ..export.terbuka import layanan, peta, sippn, skema, tabel, tertaut, umpan
from ..export.terbuka.layanan import Terms
from ..fkp.riwayat import Arsip
from ..project.project import Project, Service, UnitFolder
from ..view.data_terbuka import CATALOGUE, CATALOGUE_SCHEMA, SERVICE_SCHEMA, TABLE, TABLE_EXCEL
from ..view.kabar import Kabar, kabar


def shared_data(project: Project, given: Terms) -> Iterator[tuple[str, bytes]]:
    """Every file about all services, by its name from the site's root."""
    yield CATALOGUE, layanan.text(layanan.catalogue(project, given))
    yield TABLE, tabel.table(project, given)
    yield TABLE_EXCEL, tabel.table(project, given, tabel.SEMICOLON)
    yield SERVICE_SCHEMA, layanan.text(skema.service_schema())
    yield CATALOGUE_SCHEMA, layanan.text(skema.catalogue_schema())


def service_data(service: Service, project: Project, given: Terms) -> Iterator[tuple[str, bytes]]:
    """The files about one service that are made while its parts are at hand."""
    yield layanan.file(service, given)
    yield tertaut.linked(service, project, given)
    yield sippn.sheet_file(service, given)


def unit_feeds(unit: UnitFolder, archive: Arsip, given: Terms) -> Iterator[tuple[str, bytes]]:
    """The news of a unit, and of every service in it that has a history."""
    yield from umpan.feeds([unit], _news(unit.services, archive), given)


def site_map(urls: Sequence[str], project: Project, given: Terms) -> Iterator[tuple[str, bytes]]:
    """Which pages search engines may read, and where they find the list."""
    yield from peta.sitemap(urls, peta.last_changes(project), given)
    yield "robots.txt", peta.robots(given)


def _news(services: Iterable[Service], archive: Arsip) -> dict[str, list[Kabar]]:
    """The news of every service that has a history, by its address."""
    return {
        found.alamat: list(kabar(found, archive.history(found.alamat)))
        for found in services
        if archive.has_history(found.alamat)
    }
