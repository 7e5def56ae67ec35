"""Matriks semula, menjadi, dan alasan: setiap perubahan standar sesudah forum."""

from __future__ import annotations

from ..forum import ForumFolder
from .blocks import Page


def matriks_perubahan(forum: ForumFolder) -> Page:
    """Every change after a forum, side by side, with its cause."""
    return Page("Matriks Semula, Menjadi, dan Alasan", (), wide=True)
