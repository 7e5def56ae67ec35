"""Berkas YAML → bagian model, dengan setiap salah bentuk sebagai temuan berposisi.

Schema faults are keyed on pydantic's error *type*; its English text is never read. A faulty part is
set aside and the rest is read again, so that one slip does not hide the other findings of a file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from pydantic import ValidationError

from .diagnostic import Diagnostic, Position, Severity
from .model.base import Node, slots
from .path import Path
from .source import Fault, Source

N = TypeVar("N", bound=Node)

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
}
"""pydantic error type → id in the catalogue; anything else is `bentuk-tidak-terbaca`."""

_LOST = {"alias-yaml", "penggabungan-yaml", "kunci-rumit"}
"""Faults after which the data at their place cannot be judged."""

ALIASES = {
    "waktu": "jangka_waktu", "lama": "jangka_waktu", "tarif": "biaya", "syarat": "persyaratan",
    "alur": "prosedur", "mekanisme": "prosedur", "langkah": "prosedur", "fasilitas": "sarana",
    "aduan": "pengaduan", "hukum": "dasar_hukum", "petugas": "jumlah_pelaksana",
    "judul": "layanan", "deskripsi": "ringkasan", "keterangan": "catatan", "tindakan": "kegiatan",
    "aktor": "pelaku", "harga": "jumlah", "telepon": "nomor", "email": "alamat", "surel": "alamat",
}  # fmt: skip
"""Words that authors use for a key; offered when the key is allowed at that place."""


@dataclass(slots=True)
class Document(Generic[N]):
    """A file that has been read: its model part (None when nothing can be made of it) and faults.

    `broken` names the top-level keys that were set aside; nothing is said about them again.
    """

    source: Source
    node: N | None
    diagnostics: list[Diagnostic] = field(default_factory=list)
    broken: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """The file, relative to the project root."""
        return self.source.name

    def position(self, path: Path, *, key: bool = False) -> Position:
        """Where `path` stands in this file."""
        return Position(self.name, *self.source.locate(path, key=key))


def parse(source: Source, model: type[N], fallback: Mapping[str, Any] | None = None) -> Document[N]:
    """Make `model` of a read source; `fallback` gives values for required keys that are missing."""
    diagnostics = [_of_fault(source, fault) for fault in source.faults]
    data = source.data
    if data is None or not isinstance(data, dict):
        if not source.faults:
            diagnostics.append(_top_level(source))
        return Document(source, None, diagnostics)
    try:
        return Document(source, model.model_validate(data), diagnostics)
    except ValidationError as error:
        lost = [fault.path for fault in source.faults if fault.kind in _LOST]
        node, broken = _salvage(model, data, error, fallback or {})
        for diagnostic in _of_error(source, model, error):
            if not any(diagnostic.path[: len(path)] == path for path in lost):
                diagnostics.append(diagnostic)
        return Document(source, node, diagnostics, broken)


def _top_level(source: Source) -> Diagnostic:
    empty = source.data is None
    kind = "berkas-kosong" if empty else "harus-peta"
    place = Position(source.name, *source.locate(()))
    return Diagnostic(kind, Severity.GALAT, place, (), {"bagian": "berkas", "ditemukan": "daftar"})


def _of_fault(source: Source, fault: Fault) -> Diagnostic:
    place = Position(source.name, fault.line, fault.column, fault.length)
    return Diagnostic(fault.kind, Severity.GALAT, place, fault.path, fault.values, fault.found)


# --- schema errors -----------------------------------------------------------------------------


def _of_error(source: Source, model: type[Node], error: ValidationError) -> Iterator[Diagnostic]:
    for details in error.errors(include_url=False):
        loc, given = details["loc"], details.get("input")
        kind = KINDS.get(details["type"], "bentuk-tidak-terbaca")
        if given is None and kind in ("harus-teks", "harus-peta"):
            kind = "nilai-kosong"
        path, owner = resolve(model, source.data, loc)
        key = kind == "kunci-tidak-dikenal"
        at = path[:-1] if kind == "kunci-wajib" else path
        written = None if key else source.written(path)
        context = dict(details.get("ctx") or {})
        context.pop("error", None)
        values: dict[str, object] = {"kunci": path[-1] if path else "", **context}
        if not written and isinstance(given, str | int):
            written = str(given)
        values["ditemukan"] = written or _kind_of(given)
        expected = str(context["contoh"]) if "contoh" in context else None
        if key:
            values["saran"] = expected = nearest(path[-1], owner)
        elif kind == "pilihan-tidak-dikenal":
            choices = _choices(str(context.get("expected", "")))
            values["pilihan"] = ", ".join(choices)
            values["saran"] = expected = _close(str(given), choices)
        elif kind == "bilangan-di-luar-batas":
            values["batas"] = context.get("ge", context.get("le"))
        place = Position(source.name, *source.locate(at, key=key or kind == "nilai-kosong"))
        yield Diagnostic(kind, Severity.GALAT, place, path, values, written, expected)


def _kind_of(given: Any) -> str:
    names = {dict: "peta (kunci: nilai)", list: "daftar", bool: "ya/tidak", type(None): "kosong"}
    return names.get(type(given), str(given))


def _choices(expected: str) -> list[str]:
    """pydantic lists enum members as `'a', 'b' or 'c'`; the quoted words are ours, not English."""
    return expected.split("'")[1::2]


def _close(word: str, choices: list[str]) -> str | None:
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
    if ALIASES.get(word) in allowed:
        return ALIASES[word]
    return _close(word, allowed)


def resolve(
    model: type[Node], data: Any, loc: tuple[int | str, ...]
) -> tuple[Path, type[Node] | None]:
    """pydantic's location as our path, and the model that the last segment belongs to."""
    path: list[str] = []
    owner: type[Node] | None = model
    here: type[Node] | None = model
    slot = None
    for part in loc:
        if isinstance(part, int):
            name, data = _item(data, part, by_key=slot is not None and slot.peta is not None)
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


def _item(data: Any, place: int, *, by_key: bool) -> tuple[str, Any]:
    if by_key and isinstance(data, dict) and place < len(data):
        key = list(data)[place]
        return key, data[key]
    if isinstance(data, list) and place < len(data):
        item = data[place]
        kode = item.get("kode") if isinstance(item, dict) else None
        return (kode if isinstance(kode, str) else str(place + 1)), item
    return str(place + 1), data


def _salvage(
    model: type[N], data: dict[str, Any], error: ValidationError, fallback: Mapping[str, Any]
) -> tuple[N | None, frozenset[str]]:
    """What can be read once unknown keys and unreadable top-level parts are left out."""
    rest = deepcopy(data)
    broken: set[str] = set()
    for details in error.errors(include_url=False, include_context=False, include_input=False):
        loc = details["loc"]
        if not loc:
            return None, frozenset()
        if details["type"] == "extra_forbidden" and _drop(rest, loc):
            if len(loc) == 1:
                broken.add(str(loc[0]))
            continue
        broken.add(str(loc[0]))
    for key in broken:
        rest.pop(key, None)
    for key, value in fallback.items():
        rest.setdefault(key, value)
    try:
        return model.model_validate(rest), frozenset(broken)
    except ValidationError:
        return None, frozenset(broken)


def _drop(data: Any, loc: tuple[int | str, ...]) -> bool:
    """Delete the key at `loc`; False when the short form written there has no such place."""
    for part in loc[:-1]:
        if (isinstance(data, dict) and part in data) or (isinstance(data, list) and isinstance(part, int) and part < len(data)):
            data = data[part]
        else:
            return False
    if isinstance(data, dict) and loc[-1] in data:
        del data[loc[-1]]
        return True
    return False
