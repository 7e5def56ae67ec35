"""Salah bentuk: jenis galat pydantic menjadi temuan katalog, dengan alamat dan ejaan yang dimaksud.

Keyed on pydantic's error *type*; its English text is never read.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from pydantic import ValidationError

from ..diagnostic import Diagnostic, Position, Severity
from ..fix import Fix, Replace
from ..model.base import Node, Slot, key_field, slots
from ..path import Path
from ..source.edit import spans
from ..source.read import Source
from . import intent

KINDS = {
    "missing": "kunci-wajib",
    "extra_forbidden": "kunci-tidak-dikenal",
    "string_type": "harus-teks",
    "string_too_short": "nilai-kosong",
    "string_pattern_mismatch": "kode-tidak-sah",
    "enum": "pilihan-tidak-dikenal",
    "literal_error": "pilihan-tidak-dikenal",
    "int_type": "harus-bilangan-bulat",
    "int_parsing": "harus-bilangan-bulat",
    "int_from_float": "harus-bilangan-bulat",
    "greater_than_equal": "bilangan-di-luar-batas",
    "less_than_equal": "bilangan-di-luar-batas",
    "bool_type": "harus-ya-atau-tidak",
    "bool_parsing": "harus-ya-atau-tidak",
    "tuple_type": "harus-daftar",
    "model_type": "harus-peta",
    "model_attributes_type": "harus-peta",
    "harus_peta": "harus-peta",
    "angka_telanjang": "angka-telanjang",
    "uang_tak_terbaca": "uang-tidak-terbaca",
    "lama_tak_terbaca": "lama-tidak-terbaca",
    "rentang_terbalik": "rentang-terbalik",
    "angka_beda_kata": "angka-beda-kata",
    "jam_tak_terbaca": "jam-tidak-terbaca",
    "tanggal_tak_terbaca": "tanggal-tidak-terbaca",
    "nilai_tak_terbaca": "nilai-tidak-terbaca",
    "periode_tak_terbaca": "periode-tidak-terbaca",
}
"""pydantic error type → id in the catalogue; anything else is `bentuk-tidak-terbaca`."""

_SHOWN_BY_EXAMPLE = {
    "angka-telanjang", "uang-tidak-terbaca", "lama-tidak-terbaca", "jam-tidak-terbaca",
    "tanggal-tidak-terbaca", "nilai-tidak-terbaca", "periode-tidak-terbaca",
}  # fmt: skip
"""Faults whose example is a correct spelling of what stands there."""


def misfits(source: Source, model: type[Node], error: ValidationError) -> Iterator[Diagnostic]:
    """A finding for every fault that pydantic reports."""
    for details in error.errors(include_url=False):
        loc, given = details["loc"], details.get("input")
        kind = KINDS.get(details["type"], "bentuk-tidak-terbaca")
        if given == "" or (given is None and kind in ("harus-teks", "harus-peta")):
            kind = "nilai-kosong"
        elif kind == "pilihan-tidak-dikenal" and isinstance(given, dict | list):
            kind = "harus-teks"
        path, owner = resolve(model, source.data, loc)
        key = kind == "kunci-tidak-dikenal"
        at = path[:-1] if kind == "kunci-wajib" else path
        written = None if key else source.written(path)
        context = dict(details.get("ctx") or {})
        context.pop("error", None)
        name = path[-1] if path else ""
        values: dict[str, object] = {
            "kunci": f"butir {name}" if name.isdigit() else name,
            **context,
        }
        if not written and not key and isinstance(given, str | int):
            written = str(given)  # what stands under a key that nobody asked for is not repeated
        values["ditemukan"] = _short(
            given if isinstance(given, str) else written or _kind_of(given)
        )
        expected = str(context["contoh"]) if kind in _SHOWN_BY_EXAMPLE else None
        if key:
            values["saran"] = expected = nearest(path[-1], owner)
        elif kind == "pilihan-tidak-dikenal":
            choices = _choices(str(context.get("expected", "")))
            values["pilihan"] = ", ".join(choices)
            values["saran"] = expected = _close(str(given), choices)
        elif kind == "bilangan-di-luar-batas":
            values.update({name: str(context[name]) for name in ("ge", "le") if name in context})
        place = Position(source.name, *source.locate(at, key=key or kind == "nilai-kosong"))
        fix = _meant(kind, path, given, expected, values, owner)
        edits = spans(source, path, fix) if fix is not None else ()
        if edits and isinstance(fix, Replace):
            expected = fix.text
        yield Diagnostic(kind, Severity.GALAT, place, path, values, written, expected, edits)


def _meant(
    kind: str, path: Path, given: Any, expected: str | None, values: dict[str, object],
    owner: type[Node] | None,
) -> Fix | None:  # fmt: skip
    """What mends a misfit whose intention is certain."""
    if kind == "kunci-tidak-dikenal" and owner is not None:
        return intent.key(path[-1], expected, owner.model_fields, intent.named(path[-1], owner))
    if not isinstance(given, str | int) or isinstance(given, bool):
        return None
    if kind == "pilihan-tidak-dikenal":
        fix = intent.choice(str(given), str(values["pilihan"]).split(", "))
    else:
        fix = intent.value(kind, str(given), expected or "")
    return fix if fix is None else fix._replace(old=str(given))


def _short(text: str) -> str:
    """A quoted value that leaves room for the sentence around it."""
    words = " ".join(text.split())
    return words if len(words) <= 80 else f"{words[:79]}…"


def _kind_of(given: Any) -> str:
    names = {
        dict: "pasangan kunci dan nilai",
        list: "daftar",
        bool: "ya/tidak",
        type(None): "kosong",
    }
    return names.get(type(given), str(given))


def _choices(expected: str) -> list[str]:
    """pydantic lists enum members as `'a', 'b' or 'c'`; the quoted words are ours, not English."""
    return expected.split("'")[1::2]


def _close(word: str, choices: list[str]) -> str | None:
    """The choice that a word names or comes near to."""
    if (meant := intent.synonym(word, choices)) is not None:
        return meant
    from difflib import get_close_matches  # only a fault pays for it

    found = get_close_matches(word.lower(), choices, 1, 0.6)
    return found[0] if found else None


def nearest(key: str, model: type[Node] | None) -> str | None:
    """The allowed key that the author most likely meant, or None."""
    if model is None:
        return None
    allowed = list(model.model_fields)
    word = key.lower().replace("-", "_").replace(" ", "_")
    if word in allowed:
        return word
    return intent.named(key, model) or _close(word, allowed)


def resolve(
    model: type[Node], data: Any, loc: tuple[int | str, ...]
) -> tuple[Path, type[Node] | None]:
    """pydantic's location as our path, and the model that the last segment belongs to."""
    path: list[str] = []
    owner: type[Node] | None = model
    here: type[Node] | None = model
    slot: Slot | None = None
    for part in loc:
        if isinstance(part, int):
            name, data = _item(data, part, slot)
            path.append(name)
            continue
        path.append(part)
        owner = here
        found = [s for s in slots(here) if s.name == part] if here else []
        slot = found[0] if found else None
        here = slot.model if slot else None
        if isinstance(data, dict):
            data = data.get(part) if part in data else data
    return tuple(path), owner


def _item(data: Any, place: int, slot: Slot | None) -> tuple[str, Any]:
    if isinstance(data, dict) and slot is not None and slot.peta is not None and place < len(data):
        key = _order(_Same(data))[place]
        return key, data[key]
    if isinstance(data, list) and place < len(data):
        return _own_name(data[place], slot) or str(place + 1), data[place]
    return str(place + 1), data


def _own_name(item: Any, slot: Slot | None) -> str | None:
    """What a list item written as a mapping calls itself: its `kode`, else its key in the model."""
    if not isinstance(item, dict):
        return None
    own = key_field(slot.model) if slot is not None and slot.model is not None else None
    found = (item.get(key) for key in ("kode", own) if key is not None)
    return next((value.strip() for value in found if isinstance(value, str)), None)


class _Same:
    """A mapping as a key: equal only to itself, whatever it holds."""

    __slots__ = ("data",)

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data

    def __hash__(self) -> int:
        return id(self.data)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.data is other.data


@lru_cache(maxsize=4)
def _order(mapping: _Same) -> list[str]:
    """The keys by place; kept, for a long mapping may have a fault in every one of them."""
    return list(mapping.data)
