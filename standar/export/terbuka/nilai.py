"""Bagian standar sebagai nilai JSON: menurut bentuknya, bukan menurut cara menulisnya di YAML."""

from __future__ import annotations

import datetime
from collections.abc import Collection
from decimal import Decimal
from enum import Enum
from typing import Any

from ...model.base import Node, slots
from ...model.besaran import Besaran, Jam, Rupiah
from ...model.lama import Lama


def part(node: Node, without: Collection[str] = ()) -> dict[str, Any]:
    """A part with all that is written in it; what is not written, or is no, is left out."""
    shown: dict[str, Any] = {}
    for slot in slots(type(node)):
        value = getattr(node, slot.name)
        if slot.name not in without and value is not None and value != () and value is not False:
            shown[slot.name] = _value(value)
    return shown


def chosen(node: Node, keys: Collection[str]) -> dict[str, Any]:
    """The same of a few fields only."""
    return part(node, [slot.name for slot in slots(type(node)) if slot.name not in keys])


def _value(value: Any) -> Any:
    match value:
        case str() | bool() | int():  # first: nearly all are, and the abstract classes ask slowly
            return value
        case Node():
            return part(value)
        case tuple():
            return [_value(item) for item in value]
        case Enum():
            return value.value
        case datetime.date():
            return value.isoformat()
        case Rupiah():
            return number(value.nilai)
        case Jam():
            return _hours(value)
        case Lama():
            return _duration(value)
        case Besaran():
            return str(value)
    raise TypeError(type(value))


def number(value: Decimal) -> int | float:
    """A number as JSON writes it: whole where it is."""
    return int(value) if value == int(value) else float(value)


def _hours(value: Jam) -> dict[str, str]:
    zone = {"zona": value.zona} if value.zona else {}
    return {"buka": _clock(value.buka), "tutup": _clock(value.tutup), **zone}


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _duration(value: Lama) -> dict[str, Any]:
    """The words, and the numbers for whoever wants to sort; of a range the upper one is `hingga`.

    A second unit, an extension, and another unit of the lower bound are told by the words only.
    """
    shown: dict[str, Any] = {
        "teks": str(value), "jumlah": number(value.jumlah), "satuan": value.satuan.value,
    }  # fmt: skip
    if value.hingga is not None:
        shown["hingga"] = number(value.hingga)
    return shown
