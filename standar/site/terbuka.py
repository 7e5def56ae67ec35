"""Pintu data terbuka: semua berkasnya bagi satu terbitan, dan baris menuju ke sana di halaman."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..export.terbuka import layanan, peta, sippn, skema, tabel, tertaut, umpan
from ..fkp.riwayat import Arsip
from ..project.project import Project
from ..situs import SiteError, site_address
from ..view.data_terbuka import CATALOGUE, CATALOGUE_SCHEMA, SERVICE_SCHEMA, TABLE
from ..view.kabar import Kabar, kabar

UNLISTED = frozenset({"pemeriksaan", "galat", "fasilitator"})
"""Kinds of pages that search engines leave alone."""


def open_data(
    project: Project, urls: Sequence[str], archive: Arsip, *, draft: bool
) -> Iterator[tuple[str, bytes]]:
    """Every file by its name from the site's root; `urls` are the pages for search engines."""
    given = layanan.terms(project.proyek, draft=draft)
    yield CATALOGUE, layanan.text(layanan.catalogue(project, given))
    yield TABLE, tabel.table(project, given)
    yield SERVICE_SCHEMA, layanan.text(skema.service_schema())
    yield CATALOGUE_SCHEMA, layanan.text(skema.catalogue_schema())
    yield from layanan.services(project, given)
    yield from tertaut.linked(project, given)
    yield from sippn.sheets(project)
    yield from umpan.feeds(project, _news(project, archive), given)
    known = _found_at(project, given)
    yield from peta.sitemap(urls, peta.last_changes(project), known)
    yield "robots.txt", peta.robots(known)


def _found_at(project: Project, given: layanan.Terms) -> layanan.Terms:
    """The same terms with the address at which search engines find the site: where the project
    does not say it, mkdocs.yml may.
    """
    if given.base:
        return given
    try:
        return replace(given, base=f"{site_address(project.layout.root, project.proyek)}/")
    except SiteError:
        return given


def _news(project: Project, archive: Arsip) -> dict[str, list[Kabar]]:
    """The news of every service that has a history, by its address."""
    return {
        found.alamat: list(kabar(found, archive.history(found.alamat)))
        for found in project.services()
        if archive.has_history(found.alamat)
    }
