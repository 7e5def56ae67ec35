"""Berkas data yang ikut dengan program: dibaca sama seperti berkas penyusun."""

from __future__ import annotations

from importlib.resources import files
from typing import Any

from .read import read_bytes


def shipped(*place: str) -> Any:
    """What a YAML file in `standar/data` says; the last of `place` is its name."""
    raw = files("standar.data").joinpath(*place).read_bytes()
    return read_bytes(raw, place[-1]).data
