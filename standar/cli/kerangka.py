"""Kerangka berkas baru: teks dengan komentar yang mengajari, dan tempat bagi isinya."""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib.resources import files

from ..scalar import spell

BELUM = "..."
"""What a frame says where only the drafter knows the words; the check reports it until then."""
_WIDE = 90


def frame(kind: str, **given: str | Iterable[str]) -> str:
    """The text of `baru-<kind>.yaml`, in which capital names stand for what is given.

    What is given is data: it is quoted where YAML would read it otherwise.
    """
    text = files("standar.data").joinpath(f"baru-{kind}.yaml").read_text(encoding="utf-8")
    values = {f" {name.upper()}": _value(value) for name, value in given.items()}
    return re.sub("|".join(values), lambda found: values[found[0]], text) if values else text


def _value(value: str | Iterable[str]) -> str:
    if isinstance(value, str):
        return f" {value if value == BELUM else spell(value)}"
    items = [spell(item, flow=True) for item in value]
    row = f" [{', '.join(items)}]"
    return row if len(row) <= _WIDE else "".join(f"\n  - {item}" for item in items)
