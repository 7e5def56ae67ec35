"""Kertas yang terbit bersama situs: naskah setiap unit, dan keputusan yang menetapkannya."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
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

if TYPE_CHECKING:
    from ..render.word.templat import Template


class Printing(NamedTuple):
    """How papers are printed: on which sheet (None: the project's own), and whether as PDF too.

    `cetak` asks for those to hang and hand out as well.
    """

    kertas: str | None = None
    pdf: bool = False
    cetak: bool = False


def papers(project: Project, mark: str, printing: Printing) -> Iterator[tuple[str, bytes]]:
    """Every paper with its name; `mark` stands on those of a draft."""
    made = _word(project, mark, kertas(project.proyek.kertas, printing.kertas))
    if not printing.pdf:
        yield from made
        return
    with TemporaryDirectory(prefix="standar-naskah-") as folder:
        files: dict[FilePath, str] = {}
        for n, (name, data) in enumerate(made):
            yield name, data
            file = FilePath(folder, f"{n}.docx")
            file.write_bytes(data)
            files[file] = name
        with suppress(PdfError):  # who asked for it is told that there is none
            for file, result in zip(files, to_pdf(files), strict=True):
                yield files[file].removesuffix("docx") + "pdf", result.read_bytes()


def _word(project: Project, mark: str, paper: Kertas) -> Iterator[tuple[str, bytes]]:
    # Only builds that print papers pay for the library.
    from ..render.word.kertas_keputusan import decree_paper, emblem

    for unit in project.units:
        if unit.services:
            yield word_file(unit), _unit(unit, project, mark, paper)
    if not any(unit.decrees for unit in project.units):
        return
    life = Lifecycle(project.layout)
    picture, _ = emblem(project.proyek, project.layout.standards)
    for unit in project.units:
        for decree in life.decrees(unit):
            if decree.unit is not unit:
                continue
            found = read_enactment(life, decree)
            if found.sidik and not found.cacat:
                name = decree_file(unit, decree.copy.parent.name)
                yield name, decree_paper(found, paper, picture, _template(project))


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
