"""Naskah Word menjadi PDF dengan LibreOffice, bila terpasang; tidak pernah menunggu tanpa batas."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

PROGRAMS = ("soffice", "libreoffice")
FIRST, EACH = 60, 20
"""Seconds to wait for the program to start, and for every document."""


class PdfError(Exception):
    """Why there is no PDF, as people are told."""


def office() -> str | None:
    """The program that makes PDF, if it is installed."""
    return next((found for name in PROGRAMS if (found := shutil.which(name))), None)


def to_pdf(papers: Iterable[Path]) -> list[Path]:
    """A PDF beside every paper; `PdfError` where that cannot be done.

    The program gets a profile of its own, so that one that is open does not take the work over, and
    a folder of its own, so that nothing half-made replaces what is there.
    """
    papers = list(papers)
    program = office()
    if program is None:
        raise PdfError(
            "LibreOffice belum terpasang. Buka berkas Word-nya, lalu simpan sebagai PDF."
        )
    with tempfile.TemporaryDirectory(prefix="standar-pdf-") as name:
        folder = Path(name)
        sources = [folder / f"{n}.docx" for n in range(len(papers))]
        for paper, source in zip(papers, sources, strict=True):
            shutil.copyfile(paper, source)
        _convert(program, sources, folder)
        made = []
        for paper, source in zip(papers, sources, strict=True):
            result, target = source.with_suffix(".pdf"), paper.with_suffix(".pdf")
            if not result.is_file():
                raise PdfError(f"LibreOffice tidak dapat mengubah {paper.name} menjadi PDF.")
            shutil.copyfile(result, target)
            made.append(target)
    return made


def _convert(program: str, sources: list[Path], folder: Path) -> None:
    order = [
        program, "--headless", "--norestore", f"-env:UserInstallation={folder.as_uri()}/profil",
        "--convert-to", "pdf", "--outdir", str(folder), *map(str, sources),
    ]  # fmt: skip
    process = subprocess.Popen(  # noqa: S603 - a fixed program and files of ours, without a shell
        order, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True,
    )  # fmt: skip
    limit = FIRST + EACH * len(sources)
    try:
        process.wait(limit)
    except subprocess.TimeoutExpired as error:
        raise PdfError(f"LibreOffice tidak selesai dalam {limit} detik.") from error
    finally:
        with suppress(ProcessLookupError):
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
