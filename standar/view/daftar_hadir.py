"""Daftar hadir forum: satu-satunya tempat nama peserta dicetak."""

from __future__ import annotations

from ..forum import ForumFolder
from ..model.forum import DaftarHadir
from .blocks import Page


def daftar_hadir(forum: ForumFolder, hadir: DaftarHadir | None) -> Page:
    """The attendance list: of those who are known, or empty rows to fill in by hand."""
    return Page("Daftar Hadir", ())
