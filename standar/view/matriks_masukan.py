"""Matriks masukan dan tanggapan: setiap masukan dengan keputusan dan tindak lanjutnya."""

from __future__ import annotations

from ..forum import ForumFolder
from .blocks import Page


def matriks_masukan(forum: ForumFolder) -> Page:
    """Every input of a forum with its answer."""
    return Page("Matriks Masukan dan Tanggapan", (), wide=True)
