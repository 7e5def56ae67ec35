"""Naskah Word dari sebuah perbandingan: standar lama dan baru dengan perubahan terlacak."""

from __future__ import annotations

from collections.abc import Iterator

from ..comparison.compare import Comparison
from ..comparison.side import Opened, Part, Side
from ..path import parse
from ..project.project import Service
from ..render.word.revisions import redline
from ..render.word.signers import TANPA_SEBAB, nearest
from ..render.word.tracked import Signed
from ..view.banding import JUDUL
from ..view.naskah import naskah_layanan


def paper(result: Comparison, old: Side, new: Side) -> bytes:
    """The standards that differ, in one document with tracked changes."""
    names = list(dict.fromkeys(item.kode for item in result.changes))
    before, after = (naskah_layanan(dict(_services(s, names)), JUDUL) for s in (old, new))
    causes = {
        (*parse(item.kode), *item.change.path): tuple(map(Signed, result.cause(item)))
        for item in result.changes
    }
    return redline(before, after, nearest(causes), TANPA_SEBAB)


def _services(side: Side, names: list[str]) -> Iterator[tuple[str, Service]]:
    """The services of a side by address; of two files the only one, whatever its name is."""
    opened = Opened(side)
    for name in names:
        part = opened.part(next(iter(side.files)) if side.single else name)
        if isinstance(part, Part) and part.service is not None:
            yield name, part.service
