"""Menyunting teks YAML pada tempatnya, dan menulis berkas tanpa pernah kehilangan isinya."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from ..fix import Edit, Fix, Remove, Rename, Replace, Swap
from ..path import Path as PartPath
from .cut import cut
from .marks import Source, Step
from .scalar import spell, value_of
from .syntax import BREAK


def spans(source: Source, path: PartPath, fix: Fix) -> tuple[Edit, ...]:
    """The edits by which `fix` mends the part at `path`; none where that is not safe."""
    trail, exact = source.trail(path)
    if not trail:
        return ()
    match fix:
        case Swap():
            return _swap(source, trail, fix)
        case Replace() if exact or (fix.old is not None and str(trail[-1].data) == fix.old):
            return _replace(source, trail, fix)
        case Remove() if exact:
            return cut(source.text, trail)
        case Rename() if exact:
            return _rename(source, trail, fix.key)
    return ()


# --- inside a scalar ---------------------------------------------------------------------------


def _swap(source: Source, trail: list[Step], fix: Swap) -> tuple[Edit, ...]:
    """The words inside the scalar that holds them; a short form holds those of its parts."""
    step = trail[-1]
    children = step.shadow[1]
    if isinstance(children, dict):
        below = [Step(step.data[name], child, key) for name, (key, child) in children.items()]
    elif isinstance(children, list):
        below = [Step(step.data[n], child, None) for n, child in enumerate(children)]
    else:
        below = [step]
    holding = [
        s for s in below if s.shadow[1] is None and isinstance(s.data, str) and fix.old in s.data
    ]
    if len(holding) != 1 or not fix.old:
        return ()
    event, value = holding[0].shadow[0], holding[0].data
    raw = _raw(source.text, event)
    meant = value.replace(fix.old, fix.new)
    if raw.count(fix.old) == value.count(fix.old):
        new = raw.replace(fix.old, fix.new)
        if value_of(new, event.start_mark.column) == meant:
            return tuple(_occurrences(raw, event.start_mark, fix))
    return _whole(source.text, event, meant, flow=_in_flow(trail))


def _occurrences(raw: str, start: Any, fix: Swap) -> Iterator[Edit]:
    at = raw.find(fix.old)
    while at >= 0:
        yield _edit(raw, start, at, at + len(fix.old), fix.new)
        at = raw.find(fix.old, at + len(fix.old))


def _replace(source: Source, trail: list[Step], fix: Replace) -> tuple[Edit, ...]:
    event, children = trail[-1].shadow
    if children is not None:
        return ()
    if fix.number:
        raw = _raw(source.text, event)
        return (_edit(raw, event.start_mark, 0, len(raw), fix.text),) if _one_piece(raw) else ()
    return _whole(source.text, event, fix.text, flow=_in_flow(trail))


def _whole(text: str, event: Any, meant: str, *, flow: bool) -> tuple[Edit, ...]:
    """The scalar spelled anew, where it is one piece."""
    raw = _raw(text, event)
    new = spell(meant, raw, flow=flow)
    if not _one_piece(raw) or new == raw:
        return ()
    return (_edit(raw, event.start_mark, 0, len(raw), new),)


def _one_piece(raw: str) -> bool:
    """Whether a scalar is there, stands on one line, and is not marked as something else."""
    return bool(raw) and not BREAK.search(raw) and raw[0] not in "&!*|>"


def _rename(source: Source, trail: list[Step], key: str) -> tuple[Edit, ...]:
    event = trail[-1].key
    if event is None or len(trail) < 2:
        return ()
    raw = _raw(source.text, event)
    if not isinstance(trail[-2].data, dict) or key in trail[-2].data or raw[:1] in "&!*|>":
        return ()
    return (_edit(raw, event.start_mark, 0, len(raw), spell(key, raw, flow=True)),)


def _raw(text: str, event: Any) -> str:
    return text[event.start_mark.index : event.end_mark.index]


def _in_flow(trail: list[Step]) -> bool:
    return any(getattr(step.shadow[0], "flow_style", False) for step in trail)


def _edit(raw: str, start: Any, first: int, end: int, new: str) -> Edit:
    """An edit of part of what is written from `start`."""
    places: list[int] = []
    for at in (first, end):
        rows = BREAK.split(raw[:at])
        column = len(rows[-1]) + (start.column if len(rows) == 1 else 0)
        places += (start.line + len(rows), column + 1)
    return Edit(places[0], places[1], places[2], places[3], new)


# --- a whole text ------------------------------------------------------------------------------


def apply(text: str, edits: Iterable[Edit]) -> str:
    """The text with every edit; one that overlaps an earlier one is left out."""
    pieces: list[str] = []
    last = 0
    for start, end, new in ranges(text, edits):
        if start >= last:
            pieces += (text[last:start], new)
            last = end
    return "".join(pieces) + text[last:]


def ranges(text: str, edits: Iterable[Edit]) -> list[tuple[int, int, str]]:
    """Edits as places from 0 in the text, in its order."""
    return sorted(map(placing(text), edits))


def placing(text: str) -> Callable[[Edit], tuple[int, int, str]]:
    """What says where in a text an edit stands, from 0; what lies outside is moved inside."""
    starts = [0, *(found.end() for found in BREAK.finditer(text)), len(text)]

    def index(line: int, column: int) -> int:
        row = min(max(line - 1, 0), len(starts) - 1)
        return min(starts[row] + max(column - 1, 0), len(text))

    return lambda e: (index(e.line, e.column), index(e.end_line, e.end_column), e.text)


class ChangedMeanwhile(Exception):  # noqa: N818 - not an error of ours: somebody else was quicker
    """The file no longer holds what was expected; nothing was written."""


def write_atomic(path: Path, raw: bytes, expected: bytes | None = None) -> None:
    """Put `raw` in place of the file at `path`; a crash leaves the old file or the new one.

    With `expected` only a file that still holds this is replaced; else `ChangedMeanwhile`.
    """
    import tempfile  # costs 5 ms that a check does not need

    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".tmp")
    except OSError as error:  # tell of the file that people know
        error.filename = str(path)
        raise
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        if expected is not None and path.read_bytes() != expected:
            raise ChangedMeanwhile(path)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
