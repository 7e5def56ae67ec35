"""JSON Schema bagi data yang diterbitkan, diturunkan dari model yang sama."""

from __future__ import annotations

import datetime
from enum import Enum
from typing import Any, Literal, get_args, get_origin, get_type_hints

from ...model import Penetapan, StandarPelayanan
from ...model.base import Node, Slot, slots
from ...model.besaran import Besaran, Jam, Rupiah
from ...model.jam import JamLayanan
from ...model.lama import Lama, Satuan
from .layanan import DECREE_KEYS, HIDDEN, VERSION

Shape = dict[str, Any]
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_TEXT: Shape = {"type": "string"}
_CLOCK: Shape = {"type": "string", "pattern": "^[0-2][0-9]:[0-5][0-9]$"}
_VALUES: dict[type, Shape] = {
    Lama: {
        "type": "object",
        "properties": {
            "teks": {**_TEXT, "description": "lama seperti tertulis, lengkap"},
            "jumlah": {"type": "number"},
            "hingga": {"type": "number", "description": "batas atas, bila lamanya rentang"},
            "satuan": {"enum": [unit.value for unit in Satuan]},
        },
        "required": ["teks", "jumlah", "satuan"],
        "additionalProperties": False,
    },
    Jam: {
        "type": "object",
        "properties": {"buka": _CLOCK, "tutup": _CLOCK, "zona": {"enum": ["WIB", "WITA", "WIT"]}},
        "required": ["buka", "tutup"],
        "additionalProperties": False,
    },
}


class _Parts:
    """The shapes of all parts below one; each is defined once and referred to."""

    def __init__(self) -> None:
        self.definitions: dict[str, Shape] = {}

    def ref(self, kind: type, without: frozenset[str] = frozenset()) -> Shape:
        """A reference to a part, or to a value of several numbers."""
        if kind.__name__ not in self.definitions:
            self.definitions[kind.__name__] = {}
            made = _VALUES.get(kind) or self._keys(kind, without)
            self.definitions[kind.__name__] = made
        return {"$ref": f"#/$defs/{kind.__name__}"}

    def _keys(self, model: type[Node], without: frozenset[str]) -> Shape:
        hints = get_type_hints(model, include_extras=True)
        own = [slot for slot in slots(model) if slot.name not in without]
        required = [slot.name for slot in own if model.model_fields[slot.name].is_required()]
        return {
            "type": "object",
            "properties": {slot.name: self._field(model, slot, hints[slot.name]) for slot in own},
            **({"required": required} if required else {}),
            "additionalProperties": False,
        }

    def _field(self, model: type[Node], slot: Slot, hint: Any) -> Shape:
        told: Shape = {"title": slot.title}
        if about := model.model_fields[slot.name].description:
            told["description"] = about
        one = self.ref(slot.model) if slot.model is not None else self._leaf(hint)
        return {**told, **({"type": "array", "items": one} if slot.kind == "items" else one)}

    def _leaf(self, hint: Any) -> Shape:
        """The shape of a single value; lists and None are looked through."""
        if hasattr(hint, "__metadata__"):
            return self._leaf(hint.__origin__)
        if get_origin(hint) is Literal:
            return {"enum": list(get_args(hint))}
        if inner := [a for a in get_args(hint) if a not in (type(None), Ellipsis)]:
            return self._leaf(inner[0])
        if hint in _VALUES:
            return self.ref(hint)
        return _plain(hint)


def _plain(kind: type) -> Shape:
    if issubclass(kind, Enum):
        return {"enum": [member.value for member in kind]}
    if issubclass(kind, datetime.date):
        return {"type": "string", "format": "date"}
    if kind is bool:
        return {"type": "boolean", "description": "tidak ada berarti tidak"}
    if issubclass(kind, Rupiah):
        return {"type": "number", "description": "dalam rupiah"}
    return {"type": "integer"} if not issubclass(kind, Besaran) and kind is int else _TEXT


def _object(properties: Shape, optional: tuple[str, ...] = ()) -> Shape:
    return {
        "type": "object",
        "properties": properties,
        "required": [name for name in properties if name not in optional],
        "additionalProperties": False,
    }


_BOOL: Shape = {"type": "boolean"}
_HEAD: Shape = {
    "versi": {"const": VERSION, "description": "berganti hanya bila kunci berubah arti"},
    "skema": {**_TEXT, "description": "alamat skema ini"},
    "contoh": {**_BOOL, "description": "ya berarti ilustrasi, bukan standar yang sebenarnya"},
    "rancangan": {**_BOOL, "description": "ya berarti diterbitkan sebelum lolos pemeriksaan"},
    "lisensi": {**_TEXT, "description": "syarat pemakaian data ini, bila disebut"},
}


def _status(parts: _Parts) -> Shape:
    decree = _object({key: parts._leaf(get_type_hints(Penetapan)[key]) for key in DECREE_KEYS})
    decree["required"] = ["nomor", "tanggal"]
    return _object(
        {
            "tahap": {"enum": ["belum-ditetapkan", "dikonsultasikan", "berlaku", "berubah"]},
            "keputusan": decree,
        },
        ("keputusan",),
    )


def service_schema() -> Shape:
    """The shape of one service's file."""
    parts = _Parts()
    place = _object(
        {"alamat": _TEXT, "jam_layanan": parts.ref(JamLayanan), "zona_waktu": _TEXT},
        ("alamat", "jam_layanan", "zona_waktu"),
    )
    keys = {
        **_HEAD,
        "alamat": {**_TEXT, "description": "pengenal tetap layanan di dalam proyek ini"},
        "halaman": {**_TEXT, "description": "halaman bagi warga"},
        "data_tertaut": {**_TEXT, "description": "layanan yang sama sebagai JSON-LD"},
        "unit": _object({"alamat": _TEXT, "nama": _TEXT, "halaman": _TEXT}),
        "status": _status(parts),
        "tempat": place,
        "standar": parts.ref(StandarPelayanan, HIDDEN),
        "warisan": {
            "type": "object",
            "description": "komponen yang ditulis unit atau instansi di atasnya, dan namanya",
            "additionalProperties": _TEXT,
        },
    }
    whole = _object(keys, ("lisensi",))
    return {"$schema": _DIALECT, "title": "Layanan", **whole, "$defs": parts.definitions}


def catalogue_schema() -> Shape:
    """The shape of the catalogue."""
    parts = _Parts()
    unit = _object({"alamat": _TEXT, "nama": _TEXT, "halaman": _TEXT, "induk": _TEXT}, ("induk",))
    service = _object(
        {
            "alamat": _TEXT, "layanan": _TEXT, "unit": _TEXT, "ringkasan": _TEXT,
            "sebutan": {"type": "array", "items": _TEXT},
            "peristiwa": {"type": "array", "items": _TEXT},
            "status": _status(parts), "contoh": _BOOL, "halaman": _TEXT, "data": _TEXT,
            "data_tertaut": _TEXT,
        },
        ("ringkasan", "sebutan", "peristiwa"),
    )  # fmt: skip
    keys = {
        **_HEAD,
        "nama": _TEXT,
        "kode_wilayah": _TEXT,
        "unit": {"type": "array", "items": unit},
        "layanan": {"type": "array", "items": service},
    }
    whole = _object(keys, ("lisensi", "kode_wilayah"))
    return {"$schema": _DIALECT, "title": "Katalog layanan", **whole}
