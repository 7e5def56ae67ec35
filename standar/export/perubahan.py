"""Perubahan sebagai JSON menurut kontrak baris perintah."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

from ..compare import Comparison, Located
from ..diagnostic import Position
from ..diff import Effect
from ..path import show
from ..view.perubahan import sides
from .json import VERSION


def comparison(result: Comparison) -> str:
    """The whole comparison as one JSON object."""
    before, after = result.burden
    data = {
        "versi": VERSION,
        "ringkasan": {effect.value: result.count(effect) for effect in Effect},
        "ukuran": {
            name: [_number(old), _number(new)]
            for name, old, new in zip(before._fields, before, after, strict=True)
        },
        "perubahan": [_change(item) for item in result.changes],
    }
    return json.dumps(data, ensure_ascii=False, indent=2)


def _number(value: int | Decimal | None) -> int | float | None:
    if value is None or isinstance(value, int):
        return value
    return int(value) if value == int(value) else float(value)


def _change(item: Located) -> dict[str, Any]:
    change = item.change
    before, after = sides(change)
    return {
        "sidik": change.fingerprint,
        "jalur": "/".join(filter(None, (item.kode, show(change.path)))),
        "jenis": change.kind,
        "dampak": change.effect.value,
        "sebelum": before or None,
        "sesudah": after or None,
        "sebab": [],
        "lama": _place(item.old),
        "baru": _place(item.new),
    }


def _place(position: Position | None) -> dict[str, Any] | None:
    return {"berkas": position.file, "baris": position.line} if position else None
