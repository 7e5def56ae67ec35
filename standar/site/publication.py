"""Menerbitkan proyek: kertas, halaman, data, dan pencarian, bagian demi bagian."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial

from ..export.terbuka.layanan import Terms, terms
from ..progress import Work
from ..project.project import Project, UnitFolder
from ..rules import catalogue
from ..view.blocks import Page
from .cari import search_files
from .cetak import public_papers
from .edition import Edition
from .keys import Keys
from .manifest import Written
from .output import Output
from .pages import drafter_pages, rule_pages, shared_pages
from .papers import Papers, Printing, as_pdf
from .services import service_pages
from .shares import Files, Share, write_shares
from .template import DRAFT, Frame, SitePage, render
from .terbuka import service_data, shared_data, site_map, unit_feeds
from .whole import Whole

DRAFTERS = "penyusun"
"""The share whose pages search engines leave alone."""


def publish(
    project: Project, output: Output, around: Frame, edition: Edition, printing: Printing
) -> None:
    """Write the papers of units and decrees, and every page, which links to them.

    What can look the same as in the last publication is not made again.
    """
    whole = Whole(project, catalogue(), edition)
    mark = DRAFT if around.rancangan else ""
    given = terms(project, draft=bool(mark))
    made = _Publication(whole, around, mark, printing, Keys(whole, around, printing, given), given)
    names = made.print_papers(output)
    whole.edition, made.keys.papers = replace(edition, papers=names), names
    written = write_shares(made.shares(), output)
    if edition.open:
        for name, content in site_map([*_listed(written), *edition.beside], project, given):
            output.put(name, content)


def asked_for(project: Project, around: Frame, edition: Edition) -> list[Share]:
    """The shares of a preview, which prints no papers and makes what somebody looks at."""
    whole = Whole(project, catalogue(), edition)
    return list(_Publication(whole, around, "", Printing(), Keys(whole, around)).shares())


def _listed(written: Iterable[tuple[str, Written]]) -> Iterator[str]:
    for name, one in written:
        if name != DRAFTERS:
            yield from (url for url in one.names() if url.endswith(".html"))


@dataclass
class _Publication:
    """What every share of one publication is made of."""

    whole: Whole
    around: Frame
    mark: str
    printing: Printing
    keys: Keys
    given: Terms = field(default_factory=Terms)
    """The terms of the open data, with the address of the site, which papers bear as well."""

    def print_papers(self, output: Output) -> frozenset[str]:
        """Write the papers of units and decrees; their names."""
        if not self.whole.edition.word:
            return frozenset()
        keys, papers = self.keys, Papers(self.whole.project, self.mark, self.printing)
        shares = [
            Share(f"naskah/{one.alamat}", keys.unit(one), partial(papers.unit, one), _size(one))
            for one in self.whole.project.units
        ]
        all_key = keys.named(keys.all, "keputusan")
        shares.append(Share("keputusan", all_key, papers.decrees))
        names = _files(write_shares(shares, output, Work.PRINTING))
        if self.printing.pdf:
            key = keys.named(keys.all, "pdf")
            pdf = Share("pdf", key, partial(as_pdf, names, output.place))
            names += _files(write_shares([pdf], output))
        return frozenset(names)

    def shares(self) -> Iterator[Share]:
        """Everything but those papers; what takes longest first."""
        keys, edition, units = self.keys, self.whole.edition, self.whole.project.units
        every = sum(map(_size, units))

        def over_all(name: str, make: partial[Files]) -> Share:
            return Share(name, keys.named(keys.all, name), make, seen=every)

        yield over_all("bersama", partial(self._rendered, partial(shared_pages, self.whole)))
        yield over_all("cari", partial(search_files, self.whole.project))
        if edition.open:
            yield over_all("data", partial(shared_data, self.whole.project, self.given))
        yield Share(DRAFTERS, "", partial(self._rendered, partial(drafter_pages, self.whole)))
        rules = keys.named(keys.around, "aturan")
        yield Share("aturan", rules, partial(self._rendered, partial(rule_pages, self.whole)))
        if edition.word:
            yield over_all("laporan", partial(self._reports))
        for unit in units:
            yield Share(
                f"layanan/{unit.alamat}", keys.unit(unit), partial(self._unit, unit), _size(unit)
            )

    def _unit(self, unit: UnitFolder) -> Files:
        whole = self.whole
        for service in unit.services:
            for page in service_pages(service, whole):
                yield page.url, render(page, self.around).encode()
            if whole.edition.open:
                yield from service_data(service, whole.project, self.given)
        if whole.edition.open:
            yield from unit_feeds(unit, whole.archive, self.given)
        if whole.edition.cetak:
            yield from public_papers(unit, whole.project, self.mark, self.printing)

    def _rendered(self, pages: partial[Iterator[SitePage]]) -> Files:
        for page in pages():
            yield page.url, render(page, self.around).encode()

    def _reports(self) -> Files:
        for url, report, name in self.whole.records.reports():
            yield url, _printed(report, name, draft=bool(self.mark))


def _size(unit: UnitFolder) -> int:
    return len(unit.services)


def _files(written: Iterable[tuple[str, Written]]) -> list[str]:
    return [name for _, one in written for name in one.names()]


def _printed(page: Page, name: str, *, draft: bool) -> bytes:
    from ..render.word import document

    return document(page, header=name, warning=DRAFT if draft else "")
