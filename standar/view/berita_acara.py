"""Berita acara forum konsultasi publik: naskah yang ditandatangani penyelenggara dan masyarakat."""

from __future__ import annotations

from ..forum import ForumFolder
from ..model import Proyek
from .blocks import Page


def berita_acara(forum: ForumFolder, proyek: Proyek) -> Page:
    """The minutes of a forum; what is not known yet is a line to fill in by hand."""
    return Page("Berita Acara", ())
