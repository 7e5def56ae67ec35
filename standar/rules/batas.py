"""Batas waktu dalam peraturan, dari `data/batas.yaml`; bukan aturan, melainkan isi aturan lain."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import NamedTuple

from ..model import Lama
from ..source.read import read_bytes


class Batas(NamedTuple):
    """How long something may take at most, and what says so."""

    lama: Lama
    dasar: str


@cache
def batas() -> dict[str, Batas]:
    """Every limit by what it is for; read once, only when a standard names a time for it."""
    raw = files("standar.data").joinpath("batas.yaml").read_bytes()
    return {
        name: Batas(Lama.baca(entry["lama"]), entry["dasar"])
        for name, entry in read_bytes(raw, "batas.yaml").data.items()
    }
