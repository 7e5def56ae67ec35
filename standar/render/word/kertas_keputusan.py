"""Keputusan dengan semua lampirannya sebagai satu berkas Word, beserta lambang daerahnya."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ...collector import uncollected
from ...gambar import PictureError, read_picture
from ...kertas import Kertas
from ...ketetapan import Ketetapan
from ...model import Proyek
from ...view.keputusan import keputusan, peringatan_ketetapan
from ...view.official import Letterhead, Picture
from .book import book
from .templat import Template


def decree_paper(
    found: Ketetapan,
    paper: Kertas,
    emblem: Picture | None = None,
    template: Template | None = None,
) -> bytes:
    """The decree of a unit; every sheet names the frozen copy that it was printed from.

    A `template` has a letterhead of its own, which stands in place of ours.
    """
    foot = f"Salinan beku {found.sidik}" if found.sidik else ""
    with uncollected():  # hundreds of annexes are many objects
        pages = keputusan(found, emblem)
        if template is not None:
            blocks = (block for block in pages[0].blocks if not isinstance(block, Letterhead))
            pages[0] = replace(pages[0], blocks=tuple(blocks))
        return book(
            pages,
            paper,
            author=found.unit.unit.nama,
            warning=peringatan_ketetapan(found),
            foot=foot,
            template=template,
        )


def emblem(proyek: Proyek, standards: Path) -> tuple[Picture | None, str]:
    """The emblem that a project names, or why it cannot be used."""
    if not proyek.logo:
        return None, ""
    try:
        found = read_picture(standards / proyek.logo, standards)
    except PictureError as error:
        return None, error.args[0]
    alt = f"Lambang {proyek.nama}"
    return Picture(found.data, found.kind, found.width, found.height, alt), ""
