"""Halaman inovasi di situs: satu setiap unit yang memiliki register, dan satu bagi semuanya."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from ..inovasi import RegisterInovasi, read_innovations
from ..model import DaftarInovasi
from ..project.document import Document
from ..project.project import Project, Service, UnitFolder
from ..source.read import read_bytes
from ..view.blocks import Link, Page, Paragraph
from ..view.inovasi import halaman_inovasi
from ..view.links import innovations_page
from ..view.tree import Tree
from .template import SitePage


def read_all(project: Project) -> Mapping[str, RegisterInovasi]:
    """The registers by the address of their unit; where any is there, the project has one, too."""
    known = {unit.alamat for unit in project.units} | {""}
    found = {
        one.unit.alamat: one for one in read_innovations(project.layout)
        if one.unit.alamat in known
    }  # fmt: skip
    if found and "" not in found:
        empty: Document[DaftarInovasi] = Document(read_bytes(b"", ""), None)
        found[""] = RegisterInovasi(_top(project), empty)
    return found


def _top(project: Project) -> UnitFolder:
    return UnitFolder("", Document(read_bytes(b"", ""), None), None, project.document)


def front(page: Page, registers: Mapping[str, RegisterInovasi]) -> Page:
    """The site's first page, with the way to the innovations where there are any."""
    if "" not in registers:
        return page
    link = Link("Inovasi pelayanan", innovations_page(registers[""].unit))
    return replace(page, blocks=(*page.blocks, Paragraph((link,))))


def innovation_pages(
    registers: Mapping[str, RegisterInovasi], services: Mapping[str, Service], tree: Tree,
    trail: Callable[..., tuple[Link, ...]],
) -> Iterator[SitePage]:  # fmt: skip
    """The page of every register; the project's own leads on to all others."""
    for own, register in registers.items():
        others = [] if own else [one for alamat, one in registers.items() if alamat]
        unit, url = tree.units.get(own), innovations_page(register.unit)
        around = (*tree.above(unit), unit) if unit is not None else ()
        page = halaman_inovasi(register, services, others)
        yield SitePage(url, "inovasi", page, trail(url, *around))


def addresses(project: Project) -> Iterator[str]:
    """The addresses of all these pages, without reading a register."""
    having = {folder.path for folder in project.layout.folders if folder.innovations}
    if having:
        yield innovations_page(_top(project))
    for unit in project.units:
        if unit.alamat and project.layout.standards / unit.alamat in having:
            yield innovations_page(unit)
