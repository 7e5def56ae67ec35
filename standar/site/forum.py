"""Halaman forum dan riwayat di situs, dan lembar fasilitator sebagai satu berkas mandiri."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date

from ..fkp.forum import ForumFolder
from ..fkp.riwayat import Babak, frozen_services
from ..fkp.terbuka import opened
from ..project.project import Project, Service, UnitFolder
from ..view.acara import nama_forum, peringatan_forum
from ..view.bacaan import Bacaan
from ..view.blocks import Link, Page
from ..view.fasilitator import JUDUL as FACILITATOR
from ..view.fasilitator import lembar
from ..view.jawaban import JUDUL, halaman_jawaban
from ..view.links import (
    HOME,
    facilitator_page,
    forum_page,
    history_page,
    relative,
    service_page,
    unit_page,
)  # fmt: skip
from ..view.perubahan_warga import Tautan
from ..view.riwayat import halaman_riwayat
from ..view.tree import upwards
from .template import SitePage, alone
from .whole import Whole


def forum_html(forum: ForumFolder, today: date | None = None) -> str:
    """The facilitator's sheet of a forum as one HTML file that needs nothing else."""
    shown = opened(forum)
    warning = peringatan_forum(shown)
    sheet = lembar(Bacaan(shown, Tautan("", {}), today or date.today()))
    return alone(sheet, f"{FACILITATOR} – {nama_forum(shown)}", (warning,) if warning else ())


def forum_pages(whole: Whole) -> Iterator[SitePage]:
    """The page of every forum for everybody."""
    units, today = whole.tree.units.keys(), whole.edition.today
    for forum in whole.archive.forums:
        url = forum_page(forum.unit.alamat, forum.hari)
        example = bool(peringatan_forum(forum))
        links, enacted = Tautan(url, whole.services, units), whole.archive.enacted_after(forum)
        reading = Bacaan(forum, links, today, enacted)
        trail = _trail(url, units, forum.unit)
        yield SitePage(url, "jawaban", halaman_jawaban(reading), trail, example=example)


def facilitator_pages(whole: Whole) -> Iterator[SitePage]:
    """The sheet of every forum's facilitator, below the page of the forum."""
    units, today = whole.tree.units.keys(), whole.edition.today
    for forum in whole.archive.forums:
        above = forum_page(forum.unit.alamat, forum.hari)
        url = facilitator_page(above)
        sheet = lembar(Bacaan(forum, Tautan(url, whole.services), today))
        trail = (*_trail(url, units, forum.unit), Link(JUDUL, relative(above, url)))
        page = Page(f"{FACILITATOR}: {nama_forum(forum)}", ())
        example = bool(peringatan_forum(forum))
        yield SitePage(url, "fasilitator", page, trail, example=example, lembar=sheet)


def history(
    service: Service,
    stages: tuple[Babak, ...],
    services: Mapping[str, Service],
    trail: tuple[Link, ...],
) -> SitePage:
    """The versions of a service; its page and this one lie in the same folder."""
    url = history_page(service)
    page = halaman_riwayat(service, stages, Tautan(url, services))
    trail = (*trail, Link(service.standar.layanan, relative(service_page(service), url)))
    return SitePage(url, "riwayat", page, trail, example=service.standar.contoh)


def addresses(project: Project) -> Iterator[str]:
    """The addresses of all these pages, without reading a forum."""
    standards = project.layout.standards
    for folder in project.layout.folders:
        unit = folder.path.relative_to(standards).as_posix().removeprefix(".")
        for path in folder.forums:
            url = forum_page(unit, path.parent.name)
            yield from (url, facilitator_page(url))
    kept = frozen_services(project.layout)
    yield from (history_page(s) for s in project.services() if s.alamat in kept)


def _trail(url: str, known: Collection[str], unit: UnitFolder) -> tuple[Link, ...]:
    """The ways up, through the units that have a page."""
    above = [one for one in reversed(list(upwards(unit))) if one.alamat in known]
    links = (Link(one.unit.nama, relative(unit_page(one), url)) for one in above)
    return (Link("Beranda", relative(HOME, url)), *links)
