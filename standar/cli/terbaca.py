"""Sebelum mencetak: berkas proyek, unit, dan penetapannya terbaca, dan yang salah disebut."""

from __future__ import annotations

from typing import Any

from ..message import enumerate_words, visible
from ..project.document import Document
from ..project.project import UnitFolder
from .fkp.tempat import Salah


def sound(unit: UnitFolder) -> None:
    """Refuse to print under a name that nobody wrote; tell what faults leave out."""
    node: UnitFolder | None = unit
    _sound(unit.proyek, "nama")
    while node is not None:
        _sound(node.document, "nama")
        node = node.parent
    for decree in unit.decrees:
        _sound(decree, "nomor", "tanggal")


def _sound(document: Document[Any] | None, *vital: str) -> None:
    """`vital` are the keys without which a paper would say what is not so."""
    if document is None or not document.diagnostics:
        return
    name, line = visible(document.name), document.diagnostics[0].place.line
    if document.node is None or not document.broken.isdisjoint(vital):
        raise Salah(f"{name}:{line} tidak terbaca. Tidak dicetak. Lihat: standar periksa {name}")
    if document.broken:
        keys = visible(enumerate_words(sorted(document.broken)))
        print(f"{name}: isian {keys} salah, jadi tidak dipakai. Lihat: standar periksa {name}")
