"""Naskah Word dari sebuah perbandingan: standar lama dan baru dengan perubahan terlacak."""

from __future__ import annotations

from collections.abc import Iterator

from ..comparison.compare import Comparison
from ..comparison.side import Opened, Part, Side
from ..path import Path
from ..project.project import Service
from ..render.word.revisions import redline
from ..render.word.tracked import Signed
from ..view.banding import JUDUL
from ..view.naskah import naskah_layanan

TANPA_SEBAB = Signed("Penyusun")
"""The author of changes of which no cause was noted."""


def paper(result: Comparison, old: Side, new: Side) -> bytes:
    """The standards that differ, in one document with tracked changes."""
    names = list(dict.fromkeys(item.kode for item in result.changes))
    before, after = (naskah_layanan(dict(_services(s, names)), JUDUL) for s in (old, new))
    causes = {
        (*item.kode.split("/"), *item.change.path): tuple(map(Signed, result.cause(item)))
        for item in result.changes
    }

    def signed(path: Path) -> tuple[Signed, ...]:
        """The causes of the nearest changed part."""
        exact = causes.get(path, ())
        below = (found for place, found in causes.items() if place[: len(path)] == path and found)
        return exact or next(below, ())

    return redline(before, after, signed, TANPA_SEBAB)


def _services(side: Side, names: list[str]) -> Iterator[tuple[str, Service]]:
    """The services of a side by address; of two files the only one, whatever its name is."""
    opened = Opened(side)
    for name in names:
        part = opened.part(next(iter(side.files)) if side.single else name)
        if isinstance(part, Part) and part.service is not None:
            yield name, part.service
