"""Kertas yang terbit bersama situs: naskah setiap unit, dan keputusan yang menetapkannya."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path as FilePath
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from ..enact.lifecycle import Lifecycle
from ..kertas import Kertas, kertas
from ..ketetapan import read_enactment
from ..project.project import Project, UnitFolder
from ..render.pdf import PdfError, to_pdf
from ..view.links import decree_file, word_file
from ..view.naskah import naskah_unit, peringatan
from .shares import Files

if TYPE_CHECKING:
    from ..render.word.templat import Template


class Printing(NamedTuple):
    """How papers are printed: on which sheet (None: the project's own), and whether as PDF too.

    `cetak` asks for those to hang and hand out as well.
    """

    kertas: str | None = None
    pdf: bool = False
    cetak: bool = False


@dataclass
class Papers:
    """The papers of a project; `mark` stands on those of a draft. Only who asks for one pays."""

    project: Project
    mark: str
    printing: Printing

    @cached_property
    def paper(self) -> Kertas:
        """The sheet to print on."""
        return kertas(self.project.proyek.kertas, self.printing.kertas)

    def unit(self, unit: UnitFolder) -> Files:
        """All standards of a unit in one document."""
        if unit.services:
            yield word_file(unit), _unit(unit, self.project, self.mark, self.paper)

    def decrees(self) -> Files:
        """Every decree with its annexes, as it was enacted."""
        if not any(unit.decrees for unit in self.project.units):
            return
        from ..render.word.kertas_keputusan import decree_paper, emblem

        life = Lifecycle(self.project.layout)
        picture, _ = emblem(self.project.proyek, self.project.layout.standards)
        for unit in self.project.units:
            for decree in life.decrees(unit):
                if decree.unit is not unit:
                    continue
                found = read_enactment(life, decree)
                if found.sidik and not found.cacat:
                    name = decree_file(unit, decree.copy.parent.name)
                    yield name, decree_paper(found, self.paper, picture, _template(self.project))


def as_pdf(names: Iterable[str], place: Callable[[str], FilePath]) -> Files:
    """The same papers as PDF; nothing where that cannot be, which who asked for it is told."""
    with TemporaryDirectory(prefix="standar-naskah-") as folder, suppress(PdfError):
        files: dict[FilePath, str] = {}
        for n, name in enumerate(names):
            copy = FilePath(folder, f"{n}.docx")
            copy.write_bytes(place(name).read_bytes())
            files[copy] = name
        for file, result in zip(files, to_pdf(files), strict=True):
            yield files[file].removesuffix("docx") + "pdf", result.read_bytes()


def _unit(unit: UnitFolder, project: Project, mark: str, paper: Kertas) -> bytes:
    from ..render.word import document

    proyek = project.proyek
    warning = ". ".join(filter(None, (mark, peringatan(unit, proyek))))
    return document(
        naskah_unit(unit, proyek),
        header=unit.unit.nama,
        warning=warning,
        chapters=2,
        paper=paper,
        template=_template(project),
    )


def _template(project: Project) -> Template | None:
    """The template of the project, anew for every paper, for each fills its own.

    None where it cannot be used, which the check has told.
    """
    from ..render.word.kertas_templat import TemplateError, template_of

    with suppress(TemplateError):
        return template_of(project.layout, project.proyek)
    return None
