"""Perubahan sebagai JSON menurut kontrak baris perintah."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from ..comparison.compare import Comparison, Located
from ..diagnostic import Position
from ..difference.diff import Effect
from ..model.ukuran import Ukuran
from ..path import show
from ..view.perubahan import sides
from .json import VERSION


def comparison(result: Comparison, jejak: Mapping[str, Any] | None = None) -> str:
    """The whole comparison as one JSON object, with a forum's trace where one is given."""
    before, after = result.burden
    data: dict[str, Any] = {
        "versi": VERSION,
        "ringkasan": {effect.value: result.count(effect) for effect in Effect},
        "ukuran": {
            name: [_number(old), _number(new)]
            for name, old, new in zip(before._fields, before, after, strict=True)
        },
        "ukuran_layanan": {
            kode: {
                name: [_number(old), _number(new)]
                for name, old, new in zip(before._fields, *_pair(pair), strict=True)
            }
            for kode, pair in result.burdens.items()
            if pair[0] != pair[1]
        },
        "perubahan": [_change(item, result) for item in result.changes],
    }
    if jejak is not None:
        data["jejak"] = jejak
    return json.dumps(data, ensure_ascii=False, indent=2)


def _pair(pair: tuple[Ukuran | None, Ukuran | None]) -> Iterator[Sequence[Any]]:
    for side in pair:
        yield side if side is not None else (None,) * len(Ukuran._fields)


def _number(value: int | Decimal | None) -> int | float | None:
    if value is None or isinstance(value, int):
        return value
    return int(value) if value == int(value) else float(value)


def _change(item: Located, result: Comparison) -> dict[str, Any]:
    change = item.change
    before, after = sides(change)
    return {
        "sidik": change.fingerprint,
        "jalur": "/".join(filter(None, (item.kode, show(change.path)))),
        "jenis": change.kind,
        "dampak": change.effect.value,
        "sebelum": before or None,
        "sesudah": after or None,
        "sebab": list(result.cause(item)),
        "lama": _place(item.old),
        "baru": _place(item.new),
        "warisan": item.shared,
    }


def _place(position: Position | None) -> dict[str, Any] | None:
    return {"berkas": position.file, "baris": position.line} if position else None
