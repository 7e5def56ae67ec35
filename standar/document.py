"""Berkas YAML → bagian model, dengan setiap salah bentuk sebagai temuan berposisi.

Schema faults are keyed on pydantic's error *type*; its English text is never read. A faulty part is
set aside and the rest is read again, so that one slip does not hide the other findings of a file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
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

_LOST = {"alias-yaml", "penggabungan-yaml", "kunci-rumit", "tag-yaml"}
"""Faults after which the data at their place cannot be judged."""

_SHOWN_BY_EXAMPLE = {
    "angka-telanjang", "uang-tidak-terbaca", "lama-tidak-terbaca", "jam-tidak-terbaca",
    "tanggal-tidak-terbaca",
}  # fmt: skip
"""Faults whose example is a correct spelling of what stands there."""

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
    lost = [fault.path for fault in source.faults if fault.kind in _LOST and fault.path]
    unjudged = frozenset(path[0] for path in lost)
    try:
        return Document(source, model.model_validate(data), diagnostics, unjudged)
    except ValidationError as error:
        node, broken = _salvage(model, data, error, fallback or {})
        for diagnostic in _without_echoes(_of_error(source, model, error)):
            if not any(diagnostic.path[: len(path)] == path for path in lost):
                diagnostics.append(diagnostic)
        return Document(source, node, diagnostics, broken | unjudged)


def _without_echoes(found: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Without the missing keys that stand there after all, only misspelt."""
    diagnostics = list(found)
    meant = {(*d.path[:-1], d.expected) for d in diagnostics if d.rule == "kunci-tidak-dikenal"}
    return (d for d in diagnostics if d.rule != "kunci-wajib" or d.path not in meant)


def _top_level(source: Source) -> Diagnostic:
    if source.data is None:
        return Diagnostic("berkas-kosong", Severity.GALAT, Position(source.name))
    line, column, _ = source.locate(())
    place = Position(source.name, line, column, 1)
    given = "daftar" if isinstance(source.data, list) else "teks"
    return Diagnostic("harus-peta", Severity.GALAT, place, (), {"ditemukan": given})


def _of_fault(source: Source, fault: Fault) -> Diagnostic:
    place = Position(source.name, fault.line, fault.column, fault.length)
    return Diagnostic(fault.kind, Severity.GALAT, place, fault.path, fault.values, fault.found)


# --- schema errors -----------------------------------------------------------------------------


def _of_error(source: Source, model: type[Node], error: ValidationError) -> Iterator[Diagnostic]:
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
        if not written and isinstance(given, str | int):
            written = str(given)
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
        yield Diagnostic(kind, Severity.GALAT, place, path, values, written, expected)


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
    """What can be read once misspelt keys are mended and unreadable top-level parts left out."""
    faults = [
        (details["loc"], details["type"] == "extra_forbidden")
        for details in error.errors(include_url=False, include_context=False, include_input=False)
    ]
    broken: frozenset[str] = frozenset()
    if not all(loc for loc, _ in faults):
        return None, broken
    for mend in (True, False):
        rest, broken = _without(model, data, faults, mend=mend)
        for key, value in fallback.items():
            rest.setdefault(key, value)
        try:
            return model.model_validate(rest), broken
        except ValidationError:
            continue
    return None, broken


def _without(
    model: type[Node], data: dict[str, Any], faults: Iterable[tuple[Any, bool]], *, mend: bool
) -> tuple[dict[str, Any], frozenset[str]]:
    """A copy without its faulty parts, and the top-level keys that went with them."""
    rest = deepcopy(data)
    broken: set[str] = set()
    for loc, unknown in faults:
        path, owner = resolve(model, data, loc) if unknown else ((), None)
        meant = nearest(path[-1], owner) if path else None
        if not unknown or not _drop(rest, loc, meant if mend and len(loc) > 1 else None):
            broken.add(str(loc[0]))
        elif len(loc) == 1:
            broken.update(key for key in (path[0], meant) if key and key not in rest)
    return {key: value for key, value in rest.items() if key not in broken}, frozenset(broken)


def _drop(data: Any, loc: tuple[int | str, ...], meant: str | None) -> bool:
    """Delete the key at `loc`, or spell it as `meant`; False when a short form stands there."""
    for part in loc[:-1]:
        inside = part in data if isinstance(data, dict) else isinstance(data, list)
        if not inside or (isinstance(data, list) and not isinstance(part, int)):
            return False
        data = data[part]
    if not isinstance(data, dict) or loc[-1] not in data:
        return False
    value = data.pop(loc[-1])
    if meant is not None:
        data.setdefault(meant, value)
    return True
