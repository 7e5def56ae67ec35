"""Hasil penilaian di layar, atau sebagai laporan Word."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from ..periksa import screen

if TYPE_CHECKING:
    from ...view.blocks import Page


def print_word(page: Page, unit: str, target: str) -> int:
    """Write the report of a unit, and say where."""
    from ...render.word import write

    write(page, Path(target), header=unit)
    print(f"Laporan ditulis di {target}")
    return 0


def print_pages(pages: Iterable[Page]) -> int:
    """Print pages one below another, each with a free line behind it."""
    from ...render.terminal_page import page as lines

    for page in pages:
        for line in lines(page, screen()):
            print(line)
        print()
    return 0
