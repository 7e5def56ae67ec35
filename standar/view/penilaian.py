"""Halaman penilaian sebuah unit di situs: nilainya, mengapa, dan apa berikutnya, di satu tempat."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..penilaian.ombudsman import NilaiOmbudsman
from ..penilaian.pekppp import NilaiPekppp
from ..project.project import UnitFolder
from .blocks import Block, Heading, Link, Page, Paragraph
from .links import assessment_page, relative, survey_page, unit_page
from .ombudsman import ombudsman
from .pekppp import pekppp, ringkas


@dataclass(frozen=True)
class Penilaian:
    """What is shown of a unit: its own evaluation where it has a form, and the Ombudsman's."""

    unit: UnitFolder
    pekppp: NilaiPekppp | None
    ombudsman: NilaiOmbudsman

    @property
    def contoh(self) -> bool:
        """Whether it is made up."""
        made = self.pekppp is not None and self.pekppp.isian.contoh
        return made or any(year.hasil.contoh for year in self.ombudsman.riwayat)


def halaman_penilaian(found: Penilaian, *, survey: bool = False, tempat: bool = False) -> Page:
    """The value of this unit, why, and what is next; `survey` says that it has surveys, too."""
    blocks: list[Block] = []
    if survey:
        way = relative(survey_page(found.unit), assessment_page(found.unit))
        link = Link("Lihat kepuasan masyarakat", way)
        blocks.append(Paragraph(("Yang dikatakan pengguna layanan ada di halaman lain. ", link)))
    if found.pekppp is not None:
        blocks += [Heading(2, "PEKPPP", ("pekppp",))]
        blocks += _turun(pekppp(found.pekppp, tempat=tempat))
    blocks += [Heading(2, "Ombudsman", ("ombudsman",))]
    blocks += _turun(ombudsman(found.ombudsman, tempat=tempat))
    title = f"Nilai unit ini, mengapa, dan apa berikutnya: {found.unit.unit.nama}"
    return Page(title, tuple(blocks), "Penilaian pelayanan publik")


def _turun(blocks: Iterator[Block]) -> Iterator[Block]:
    """The same blocks one level down, below the name of their assessment."""
    for block in blocks:
        if isinstance(block, Heading):
            yield replace(block, level=block.level + 1)
        else:
            yield block


def penilaian_unit(found: Penilaian) -> Iterator[Block]:
    """What the page of a unit says of it, with the way to the rest."""
    yield Heading(2, "Penilaian", ("penilaian",))
    way = relative(assessment_page(found.unit), unit_page(found.unit))
    link = Link("Lihat mengapa, dan apa berikutnya", way)
    words = f"{ringkas(found.pekppp)}, dinilai sendiri. " if found.pekppp is not None else ""
    yield Paragraph((words, link) if words else (link,))
