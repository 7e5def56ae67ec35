"""Naskah Word dari sebuah perbandingan: standar lama dan baru dengan perubahan terlacak."""

from __future__ import annotations

from collections.abc import Iterator

from ..comparison.compare import Comparison
from ..comparison.side import Opened, Part, Side
from ..fkp.snapshot import seal, version
from ..kertas import kertas
from ..path import parse
from ..project.layout import UNIT_FILE
from ..project.project import Service
from ..project.reader import Reader
from ..render.word.revisions import redline
from ..render.word.signers import TANPA_SEBAB, nearest
from ..render.word.tracked import Signed
from ..view.banding import JUDUL
from ..view.naskah import naskah_layanan


def paper(result: Comparison, old: Side, new: Side, profil: str | None = None) -> bytes:
    """The standards that differ, in one document with tracked changes.

    Its foot names both versions by the digests that frozen copies of them have, or would have.
    """
    names = list(dict.fromkeys(item.kode for item in result.changes))
    before, after = (naskah_layanan(dict(_services(s, names)), JUDUL) for s in (old, new))
    causes = {
        (*parse(item.kode), *item.change.path): tuple(map(Signed, result.cause(item)))
        for item in result.changes
    }
    proyek = Reader(new.layout).proyek.node
    foot = f"Semula {_sealed(old, new)} · menjadi {_sealed(new, old)}"
    sheet = kertas(proyek.kertas if proyek is not None else None, profil)
    return redline(before, after, nearest(causes), TANPA_SEBAB, foot=foot, paper=sheet)


def _sealed(side: Side, other: Side) -> str:
    """The digest of a side; beside a frozen copy only of what that holds."""
    if side.frozen and (known := seal(side.path)):
        return known
    files = {name: path for name, path in side.files.items() if path.name != UNIT_FILE}
    if other.frozen:
        files = {name: path for name, path in files.items() if name in other.files}
    return version(side.layout, files.values())


def _services(side: Side, names: list[str]) -> Iterator[tuple[str, Service]]:
    """The services of a side by address; of two files the only one, whatever its name is."""
    opened = Opened(side)
    for name in names:
        part = opened.part(next(iter(side.files)) if side.single else name)
        if isinstance(part, Part) and part.service is not None:
            yield name, part.service
