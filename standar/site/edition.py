"""Satu edisi situs: apa saja yang terbit di dalamnya."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from ..diagnostic import Said
from ..report import Report
from ..view.galat import Errors


@dataclass(frozen=True, slots=True)
class Edition:
    """What one edition holds: Word papers, papers to hang and hand out, the page for developers,
    pages for drafters about what was found; errors, also when there are none, in a preview only.
    """

    word: bool = True
    cetak: bool = False
    developers: bool = False
    findings: Report | None = None
    errors: Errors | None = None
    said: Mapping[str, Said] = field(default_factory=dict)
    """What the rules say with which a project adds to the catalogue."""
    today: date = field(default_factory=date.today)
    """The day by which promises are late."""
    papers: frozenset[str] = frozenset()
    """The papers that are published, by their names from the site's root."""
    beside: tuple[str, ...] = ()
    """The addresses of pages that somebody else puts beside ours: a handbook."""

    @property
    def open(self) -> bool:
        """Whether open data stand beside the pages; a preview has none."""
        return self.errors is None
