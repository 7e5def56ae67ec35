"""Halaman penilaian setiap unit di situs, dan laporan Word di sampingnya."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import replace

from ..fkp.forum import Records
from ..penilaian.baca import Assessments, assessed
from ..project.project import Project
from ..view.blocks import Link, Page, Paragraph
from ..view.links import assessment_file, assessment_page, relative
from ..view.penilaian import Penilaian, halaman_penilaian
from .template import SitePage


def read_assessments(project: Project, today: datetime.date) -> Mapping[str, Penilaian]:
    """The assessments of every unit that has a form and a page, by its address."""
    known = {unit.alamat: unit for unit in project.units}
    reading = Assessments(Records(project.layout), today)
    found = {}
    for folder in assessed(project.layout):
        forms = any(name.startswith("pekppp-") for name in folder.assessments)
        other = reading.ombudsman(folder)
        if other.unit.alamat in known:
            unit = known[other.unit.alamat]
            own = reading.pekppp(folder) if forms else None
            found[unit.alamat] = Penilaian(unit, own, other)
    return found


def assessment_site(
    found: Penilaian, trail: tuple[Link, ...], *, word: bool, survey: bool
) -> SitePage:
    """The page of a unit's assessments."""
    url, page = assessment_page(found.unit), halaman_penilaian(found, survey=survey)
    if word:
        way = relative(assessment_file(found.unit), url)
        link = Link("Unduh laporan ini sebagai dokumen Word", way)
        page = replace(page, blocks=(*page.blocks, Paragraph((link,))))
    return SitePage(url, "penilaian", page, trail, example=found.contoh)


def assessment_reports(read: Mapping[str, Penilaian]) -> Iterator[tuple[str, Page, str]]:
    """Every Word report: where it stands, its page, and the unit at its head."""
    for found in read.values():
        yield assessment_file(found.unit), halaman_penilaian(found), found.unit.unit.nama


def addresses(project: Project) -> Iterator[str]:
    """The addresses of all these pages, without reading a form."""
    folders = {folder.path for folder in assessed(project.layout)}
    for unit in project.units:
        if project.layout.standards / unit.alamat in folders:
            yield assessment_page(unit)
