"""Halaman kepuasan masyarakat di situs, dan laporan Word di sampingnya."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from ..kepuasan import Kepuasan, per_unit
from ..project.project import Project
from ..survei import read_surveys
from ..view.blocks import Link, Page, Paragraph
from ..view.kepuasan import halaman_kepuasan
from ..view.links import relative, survey_file, survey_page
from .template import SitePage


def read_all(project: Project) -> Mapping[str, Kepuasan]:
    """The surveys of every unit that has a page, by its address; services lend their names."""
    known = {unit.alamat: unit for unit in project.units}
    found = []
    for survey in read_surveys(project.layout):
        if survey.unit.alamat in known:
            survey.unit = known[survey.unit.alamat]
            found.append(survey)
    return {one.unit.alamat: one for one in per_unit(found)}


def survey_site(found: Kepuasan, trail: tuple[Link, ...], *, word: bool) -> SitePage:
    """The page of a unit's surveys."""
    url, page = survey_page(found.unit), halaman_kepuasan(found)
    if word:
        link = Link(
            "Unduh laporan ini sebagai dokumen Word", relative(survey_file(found.unit), url)
        )
        page = replace(page, blocks=(*page.blocks, Paragraph((link,))))
    return SitePage(url, "kepuasan", page, trail, example=found.terakhir.survei.contoh)


def reports(read: Mapping[str, Kepuasan]) -> Iterator[tuple[str, Page, str]]:
    """Every Word report: where it stands, its page, and the unit at its head."""
    for found in read.values():
        yield survey_file(found.unit), halaman_kepuasan(found), found.unit.unit.nama


def addresses(project: Project) -> Iterator[str]:
    """The addresses of all these pages, without reading a survey."""
    surveyed = {folder.path for folder in project.layout.folders if folder.surveys}
    standards = project.layout.standards
    for unit in project.units:
        if standards / unit.alamat in surveyed:
            yield survey_page(unit)
