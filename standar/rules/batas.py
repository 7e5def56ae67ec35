"""Batas waktu dalam peraturan, dari `data/batas.yaml`; bukan aturan, melainkan isi aturan lain."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from ..model import Lama
from ..source.shipped import shipped


class Batas(NamedTuple):
    """How long something may take at most, and what says so."""

    lama: Lama
    dasar: str


@cache
def batas() -> dict[str, Batas]:
    """Every limit by what it is for; read once, only when a standard names a time for it."""
    return {
        name: Batas(Lama.baca(entry["lama"]), entry["dasar"])
        for name, entry in shipped("batas.yaml").items()
    }
