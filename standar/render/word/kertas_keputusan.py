"""Keputusan dengan semua lampirannya sebagai satu berkas Word, beserta lambang daerahnya."""

from __future__ import annotations

import gc
from pathlib import Path

from ...gambar import PictureError, read_picture
from ...kertas import Kertas
from ...ketetapan import Ketetapan
from ...model import Proyek
from ...view.keputusan import keputusan, peringatan_ketetapan
from ...view.official import Picture
from .book import book


def decree_paper(found: Ketetapan, paper: Kertas, emblem: Picture | None = None) -> bytes:
    """The decree of a unit; every sheet names the frozen copy that it was printed from."""
    foot = f"Salinan beku {found.sidik}" if found.sidik else ""
    collects = gc.isenabled()
    gc.disable()  # hundreds of annexes are many objects and no garbage
    try:
        return book(
            keputusan(found, emblem),
            paper,
            author=found.unit.unit.nama,
            warning=peringatan_ketetapan(found),
            foot=foot,
        )
    finally:
        if collects:
            gc.enable()


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
