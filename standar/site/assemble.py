"""Merangkai situs dari proyek: membaca, menyiapkan bingkai, menulis halaman dan dokumen Word."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from .. import locale
from ..collector import uncollected
from ..cores import can_fork
from ..diagnostic import Diagnostic, Severity
from ..enact.lifecycle import Lifecycle
from ..project.layout import PROJECT_FILE, discover, find
from ..project.project import Project
from ..project.reader import Known, read_project
from ..render.inline import safe
from ..report import Report, unique
from ..rules import catalogue
from ..run.run import check_layout
from ..view.blocks import Link
from ..view.data_terbuka import DATA
from ..view.galat import jumlah_galat
from ..view.links import ERRORS, FINDINGS, HOME, RULES, SEARCH, SERVICES, reference_page
from ..view.medan import BERKAS
from ..view.naskah import PERINGATAN
from .edition import Edition
from .template import CSP, CSP_PREVIEW, DRAFT, Frame


def read(
    standards: Path, *, work: bool = False, known: Known | None = None
) -> tuple[Project, list[str]]:
    """The project in this folder or in `standards/` below it, and what could not be read of it.

    What the public reads is in force; with `work` it is what is being written, as in a preview.
    The texts of service files are let go at once: a nation's worth of them would not fit. What is
    `known` from the last time is read anew only where it has changed.
    """
    layout = discover(*located(standards))
    with uncollected():
        project = read_project(layout, texts=False, known=known)
        life = Lifecycle(project.layout)
        (life.mark if work else life.publish)(project)
    return project, [_sentence(diagnostic) for diagnostic in unique(project.diagnostics())]


def located(standards: Path) -> tuple[Path, Path]:
    """The root and the standards of the project in this folder or in `standards/` below it."""
    if (standards / PROJECT_FILE).is_file():
        return standards.parent, standards
    return find(standards) or (standards.parent, standards)


def _sentence(diagnostic: Diagnostic) -> str:
    place = diagnostic.place
    return f"{place.file}:{place.line}: {locale.say(diagnostic, catalogue())}"


def examine(project: Project, *, old: bool = False) -> Report:
    """What `standar periksa` finds in the project; with `old` what is noted as old as well."""
    if can_fork():
        return check_layout(project.layout, keep=True, old=old)
    with ThreadPoolExecutor(1) as here:
        return check_layout(project.layout, executor=here, keep=True, old=old)


def faults(project: Project, found: Report | None) -> int:
    """How many errors keep a project from being published, noted ones among them."""
    if found is None or project.layout.has_baseline:
        found = examine(project, old=True)
    return found.count(Severity.GALAT)


def errors_in(report: Report) -> dict[str, list[Diagnostic]]:
    """Files with errors, each with its errors."""
    found: dict[str, list[Diagnostic]] = {}
    for diagnostic in report.diagnostics:
        if diagnostic.severity is Severity.GALAT:
            found.setdefault(diagnostic.place.file, []).append(diagnostic)
    return found


def frame(project: Project, edition: Edition, *, handbook: str = "", draft: bool = False) -> Frame:
    """What stands around every page of this project; `handbook` is the handbook's first page."""
    proyek, errors = project.proyek, edition.errors
    drafters = [("Panduan", handbook)] if handbook else []
    drafters.append(("Aturan pemeriksaan", RULES))
    if edition.findings is not None:
        drafters.append(("Hasil pemeriksaan", FINDINGS))
    drafters.append(("Acuan kunci", reference_page(next(iter(BERKAS)))))
    banners = [DRAFT] if draft else []
    banners += [PERINGATAN] if proyek.contoh else []
    home = proyek.situs or ""
    return Frame(
        nama=proyek.nama,
        alamat=home if home.startswith(("https://", "http://")) and safe(home) else "",
        menu=(("Beranda", HOME), ("Cari", SEARCH), ("Layanan A–Z", SERVICES)),
        penyusun=tuple(drafters),
        pita=tuple(banners),
        catatan=Link(f"Pratinjau: {jumlah_galat(errors)}", ERRORS) if errors is not None else None,
        kaki=(("Data terbuka", DATA),) if edition.open else (),
        csp=CSP if errors is None else CSP_PREVIEW,
    )
