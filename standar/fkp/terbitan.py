"""Sidik kedua versi yang ditampilkan kertas sebuah forum: yang dibahas, dan yang sesudahnya."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from ..project.layout import DRAFT, Layout
from .forum import ForumFolder
from .snapshot import seal, version


class Terbitan(NamedTuple):
    """What papers issued together bear: the digest of the draft, and of what became of it.

    The draft has none where it was not frozen. What became of it may lie in several frozen copies.
    """

    rancangan: str
    standar: tuple[str, ...]


def terbitan(layout: Layout, forum: ForumFolder) -> Terbitan:
    """The digests of the versions that a forum has on its papers.

    Of services that were frozen since, it is that of the copy; of the others that which a frozen
    copy of them would be given now.
    """
    working: list[Path] = []
    seals: dict[str, None] = {}
    for versi in forum.versi:
        if versi.baru is None:
            continue
        if versi.menjadi is not None:
            seals[seal(versi.menjadi.path)] = None
        else:
            working.append(layout.standards / f"{versi.alamat}.yaml")
    if working:
        seals[version(layout, working)] = None
    draft = seal(forum.path / DRAFT) if forum.salinan.ada else ""
    return Terbitan(draft, tuple(filter(None, seals)))
