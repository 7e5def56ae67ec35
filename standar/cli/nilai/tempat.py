"""Unit yang dinilai: dicari menurut alamatnya, dengan alasan bila tidak ditemukan."""

from __future__ import annotations

from pathlib import Path

from ...message import visible
from ...project.layout import Folder, Layout, discover, find


def proyek() -> Layout | str:
    """The project around the working folder; a sentence where there is none."""
    project = find(Path.cwd())
    if project is None:
        return "Tidak ada proyek di sini. Mulai dengan: standar baru proyek"
    return discover(*project)


def unit(layout: Layout, alamat: str) -> Folder | str:
    """The folder of a unit; a sentence where there is none."""
    wanted = layout.standards / alamat.strip("/")
    found = next((f for f in layout.folders if f.path == wanted and f.has_unit), None)
    return found if found is not None else f"Tidak ada unit “{visible(alamat)}”."
