"""Papan Mal Pelayanan Publik di situs, dan laporan Word di sampingnya."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from ..diagnostic import Diagnostic, Said
from ..monev import Monitors, Pemantauan
from ..project.project import Project
from ..run.examine import Examiner
from ..run.settings import Profile, Settings
from ..view.blocks import Link, Page, Paragraph
from ..view.links import relative, tenants_file, tenants_page
from ..view.mpp import halaman_mpp
from .template import SitePage


class Papan(NamedTuple):
    """The last period of a Mal Pelayanan Publik, and what is said of it."""

    terakhir: Pemantauan
    temuan: list[Diagnostic]
    rules: Mapping[str, Said]

    @property
    def page(self) -> Page:
        """The board."""
        return halaman_mpp(self.terakhir, self.temuan, self.rules)


def read_all(project: Project) -> Mapping[str, Papan]:
    """The boards of every unit that has a page, by its address."""
    folders = [folder for folder in project.layout.folders if folder.monitors]
    if not folders:
        return {}
    settings = Settings(Profile.PENETAPAN, datetime.date.today())
    examiner = Examiner(project.layout, settings)
    known, found = {unit.alamat for unit in project.units}, {}
    for folder in folders:
        one = Monitors(examiner.reader).monitors(folder)[-1]
        if one.unit.alamat in known:
            said = examiner.monitor(folder, one.nama).diagnostics
            found[one.unit.alamat] = Papan(one, said, examiner.book.rules)
    return found


def board_site(found: Papan, trail: tuple[Link, ...], *, word: bool) -> SitePage:
    """The page of a board."""
    one, page = found.terakhir, found.page
    url = tenants_page(one.unit)
    if word:
        link = Link("Unduh laporan ini sebagai dokumen Word", relative(tenants_file(one.unit), url))
        page = replace(page, blocks=(*page.blocks, Paragraph((link,))))
    return SitePage(url, "gerai", page, trail, example=one.monev.contoh)


def reports(read: Mapping[str, Papan]) -> Iterator[tuple[str, Page, str]]:
    """Every Word report: where it stands, its page, and the unit at its head."""
    for found in read.values():
        one = found.terakhir
        yield tenants_file(one.unit), found.page, one.unit.unit.nama


def addresses(project: Project) -> Iterator[str]:
    """The addresses of all these pages, without reading a record."""
    having = {folder.path for folder in project.layout.folders if folder.monitors}
    for unit in project.units:
        if project.layout.standards / unit.alamat in having:
            yield tenants_page(unit)
