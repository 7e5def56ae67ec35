"""Yang dicatat tentang sebuah unit di situs: survei, gerai MPP, inovasi, dan penilaiannya."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from ..inovasi import RegisterInovasi
from ..kepuasan import Kepuasan
from ..project.project import Project, UnitFolder
from ..view.blocks import Block, Link, Page
from ..view.inovasi import inovasi_unit
from ..view.kepuasan import kepuasan_unit
from ..view.links import assessment_page, survey_page, tenants_page
from ..view.mpp import papan_unit
from ..view.penilaian import Penilaian, penilaian_unit
from . import inovasi, kepuasan, mpp, penilaian
from .template import SitePage


class UnitRecords(NamedTuple):
    """What was kept about the units of a project, each by the address of its unit."""

    surveys: Mapping[str, Kepuasan]
    boards: Mapping[str, mpp.Papan]
    registers: Mapping[str, RegisterInovasi]
    assessed: Mapping[str, Penilaian]

    def blocks(self, unit: UnitFolder) -> Iterator[Block]:
        """What a unit's own page says of them."""
        if (survey := self.surveys.get(unit.alamat)) is not None:
            yield from kepuasan_unit(survey)
        if (judged := self.assessed.get(unit.alamat)) is not None:
            yield from penilaian_unit(judged)
        if (board := self.boards.get(unit.alamat)) is not None:
            yield from papan_unit(board.terakhir)
        if (register := self.registers.get(unit.alamat)) is not None:
            yield from inovasi_unit(register)

    def pages(
        self, unit: UnitFolder, trail: Callable[[str], tuple[Link, ...]], *, word: bool
    ) -> Iterator[SitePage]:
        """The pages below a unit's own; `trail` leads to an address."""
        survey = self.surveys.get(unit.alamat)
        if survey is not None:
            yield kepuasan.survey_site(survey, trail(survey_page(unit)), word=word)
        if (judged := self.assessed.get(unit.alamat)) is not None:
            way, told = trail(assessment_page(unit)), survey is not None
            yield penilaian.assessment_site(judged, way, word=word, survey=told)
        if (board := self.boards.get(unit.alamat)) is not None:
            yield mpp.board_site(board, trail(tenants_page(unit)), word=word)

    def reports(self) -> Iterator[tuple[str, Page, str]]:
        """Every Word report: where it stands, its page, and the unit at its head."""
        yield from kepuasan.reports(self.surveys)
        yield from mpp.reports(self.boards)
        yield from penilaian.assessment_reports(self.assessed)


def read_records(project: Project, today: datetime.date) -> UnitRecords:
    """All that was kept about the units that have a page."""
    return UnitRecords(
        kepuasan.read_all(project),
        mpp.read_all(project),
        inovasi.read_all(project),
        penilaian.read_assessments(project, today),
    )


def addresses(project: Project) -> Iterator[str]:
    """The addresses of all these pages, without reading a record."""
    for about in (kepuasan, mpp, inovasi, penilaian):
        yield from about.addresses(project)
