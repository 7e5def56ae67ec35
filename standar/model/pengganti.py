"""Tanda pengganti: teks yang hanya menempati tempat, dan bagian yang masih memuatnya."""

from __future__ import annotations

import re

from .base import Node

_PENGGANTI = re.compile(
    r"[-–—_.…?*/x\s]+|todo|tbd|n/?a|belum ada|belum diisi|diisi kemudian|lorem ipsum.*"
    r"|(?:sesuai|berdasarkan|mengikuti)?\s*(?:dengan )?ketentuan(?: peraturan)?"
    r"(?: perundang-undangan| perundangan)?(?: yang berlaku)?"
)
"""Words that stand where content should be."""
_AWAL = (
    *"-–—_.…?*/x", "todo", "tbd", "n/a", "na", "belum", "diisi", "lorem", "sesuai", "berdasarkan",
    "mengikuti", "ketentuan",
)  # fmt: skip
"""How such words begin: a cheap look before the pattern."""
TANDA = ".…-–— "
"""The marks with which a scaffold keeps a place."""


def hanya_pengganti(teks: str) -> bool:
    """Whether a text only keeps a place: `-`, `...`, `sesuai ketentuan yang berlaku`."""
    rapi = teks.strip().lower()
    return rapi.startswith(_AWAL) and len(rapi) < 80 and _PENGGANTI.fullmatch(rapi) is not None


def berisi(value: object) -> bool:
    """Whether something is written, and nothing in it still keeps a place.

    What a part says in short may not be one of the words either; elsewhere only the marks of a
    scaffold count, because “sesuai ketentuan” may well stand in a note.
    """
    if isinstance(value, Node):
        fields = vars(value).items()
        short = value.singkat
        return not any(
            (name == short and isinstance(item, str) and hanya_pengganti(item)) or _kosong(item)
            for name, item in fields
            if item is not None and name != value.kunci
        )
    return bool(value) and not _kosong(value)


def _kosong(value: object) -> bool:
    """Whether a place is still kept in it."""
    if isinstance(value, str):
        return not value.strip(TANDA)
    if isinstance(value, tuple):
        return any(map(_kosong, value))
    return isinstance(value, Node) and not berisi(value)
