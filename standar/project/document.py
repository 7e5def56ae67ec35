"""Berkas YAML → bagian model, dengan setiap salah bentuk sebagai temuan berposisi.

A faulty part is set aside and the rest is read again, so that one slip does not hide the other
findings of a file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from pydantic import ValidationError

from ..diagnostic import Diagnostic, Position, Severity
from ..model.base import Node
from ..model.compact import Pool
from ..path import Path
from ..source.read import Source
from ..source.slips import mends
from .schema import misfits, nearest, resolve

N = TypeVar("N", bound=Node)

_LOST = {"alias-yaml", "penggabungan-yaml", "kunci-rumit", "tag-yaml"}
"""Faults after which the data at their place cannot be judged."""
_WAIVERS = "pengecualian"
"""The list of which a faulty item takes no other with it."""
_NOTHING: frozenset[str] = frozenset()
"""One for all files without a fault: an empty set of its own takes 200 bytes."""


@dataclass(slots=True)
class Document(Generic[N]):
    """A file that has been read: its model part (None when nothing can be made of it) and faults.

    `broken` names the top-level keys that were set aside; nothing is said about them again.
    `digest` stands for the bytes that were read.
    """

    source: Source
    node: N | None
    diagnostics: list[Diagnostic] = field(default_factory=list)
    broken: frozenset[str] = _NOTHING
    digest: bytes = b""

    @property
    def name(self) -> str:
        """The file, relative to the project root."""
        return self.source.name

    def position(self, path: Path, *, key: bool = False) -> Position:
        """Where `path` stands in this file."""
        return Position(self.name, *self.source.locate(path, key=key))


def parse(
    source: Source,
    model: type[N],
    fallback: Mapping[str, Any] | None = None,
    pool: Pool | None = None,
) -> Document[N]:
    """Make `model` of a read source; `fallback` gives values for required keys that are missing.

    With a `pool`, parts that were written alike before are the same part.
    """
    diagnostics = _faults(source)
    if model.akar is not None and not isinstance(source.data, dict) and not source.faults:
        _rooted(source, model.akar)
    data = source.data
    if data is None or not isinstance(data, dict):
        if not source.faults:
            diagnostics.append(_top_level(source))
        return Document(source, None, diagnostics)
    lost = {fault.path for fault in source.faults if fault.kind in _LOST and fault.path}
    unjudged = frozenset(path[0] for path in lost) if lost else _NOTHING
    try:
        return Document(source, model.model_validate(data, context=pool), diagnostics, unjudged)
    except ValidationError as error:
        node, broken = _salvage(model, data, error, fallback or {})
        for diagnostic in _without_echoes(misfits(source, model, error)):
            path = diagnostic.path
            if not any(path[:n] in lost for n in range(1, len(path) + 1)):
                diagnostics.append(diagnostic)
        return Document(source, node, diagnostics, broken | unjudged)


def _rooted(source: Source, name: str) -> None:
    """A file that is nothing but a list, or still empty, read as what its one field holds."""
    if isinstance(source.data, list) and source.shadow is not None:
        event = source.shadow[0]
        source.shadow = event, {name: (event, source.shadow)}
        source.data = {name: source.data}
    elif source.data is None:
        source.data = {}


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


def _faults(source: Source) -> list[Diagnostic]:
    """What could not be read, each with what mends it where that is certain."""
    found = []
    for fault, edits in zip(source.faults, mends(source.text, source.faults), strict=True):
        place = Position(source.name, fault.line, fault.column, fault.length)
        values, written = fault.values, fault.found
        found.append(
            Diagnostic(fault.kind, Severity.GALAT, place, fault.path, values, written, edits=edits)
        )
    return found


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
    bad: set[int] = set()
    for loc, unknown in faults:
        if not unknown and loc[0] == _WAIVERS and len(loc) > 1 and isinstance(loc[1], int):
            bad.add(loc[1])
            continue
        path, owner = resolve(model, data, loc) if unknown else ((), None)
        meant = nearest(path[-1], owner) if path else None
        if not unknown or not _drop(rest, loc, meant if mend and len(loc) > 1 else None):
            broken.add(str(loc[0]))
        elif len(loc) == 1:
            broken.update(key for key in (path[0], meant) if key and key not in rest)
    kept = {key: value for key, value in rest.items() if key not in broken}
    if bad:  # the good ones beside it still hold
        items = kept.pop(_WAIVERS, None)
        if isinstance(items, list):
            kept[_WAIVERS] = [item for place, item in enumerate(items) if place not in bad]
        broken.add(_WAIVERS)
    return kept, frozenset(broken)


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
