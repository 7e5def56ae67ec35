"""Mengubah register masukan di cakram: dibaca, diubah, dibuktikan, lalu ditulis sekaligus."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ..disk import read
from ..lock import held, let_go
from ..source.edit import ChangedMeanwhile, write_atomic
from ..source.items import Entry, Unwritable, Value, append
from ..source.read import read_bytes

ROOT = "masukan"
_ATTEMPTS = 5
_WAIT = 10.0
"""Seconds until somebody who is still writing is waited for no longer."""
_CODE = re.compile(r"m-([0-9]{1,9})").fullmatch


def entry(
    isi: str, usulan: str, unsur: str, kanal: str, tanggal: str, terhadap: Iterable[str]
) -> dict[str, Value]:
    """An input in the order of the register, without its code; what is empty is left out."""
    about = tuple(dict.fromkeys(terhadap))
    values: dict[str, Value] = {
        "tanggal": tanggal, "unsur": unsur, "kanal": kanal,
        "terhadap": about[0] if len(about) == 1 else about, "isi": isi, "usulan": usulan,
    }  # fmt: skip
    return {key: value for key, value in values.items() if value}


def next_codes(known: Iterable[str], count: int) -> list[str]:
    """Codes that nobody has: `m-08`, … after `m-07`; one that was taken away is not used again."""
    taken = [int(found[1]) for code in known if (found := _CODE(code))]
    first = max(taken, default=0) + 1
    return [f"m-{number:02d}" for number in range(first, first + count)]


def written(raw: bytes) -> list[dict[str, Any]]:
    """The inputs of a register as they are written, be they valid or not."""
    data = read_bytes(raw, "").data
    items = data.get(ROOT) if isinstance(data, dict) else data
    return [item for item in (items if isinstance(items, list) else ()) if isinstance(item, dict)]


def several(value: Any) -> tuple[str, ...]:
    """The texts of a field in which one may stand alone."""
    if isinstance(value, list | tuple):
        return tuple(str(item).strip() for item in value)
    return (str(value).strip(),) if value else ()


def codes(items: Iterable[Mapping[str, Any]]) -> list[str]:
    """All codes that inputs name, those merged into others too."""
    return [
        code
        for item in items
        for code in (*several(item.get("kode")), *several(item.get("gabung")))
    ]


def change(path: Path, made: Callable[[bytes], bytes]) -> None:
    """Put what `made` makes of the file in its place; anew where somebody else was quicker."""
    if path.is_symlink():
        raise Unwritable
    with _turn(path):
        for attempt in range(_ATTEMPTS):
            there = path.exists()
            raw = read(path) if there else b""
            new = made(raw)
            try:
                if new != raw:
                    _claim(path, there=there)
                    write_atomic(path, new, raw)
                return
            except ChangedMeanwhile:  # by an editor, which knows no turns
                if attempt == _ATTEMPTS - 1:
                    raise


def _claim(path: Path, *, there: bool) -> None:
    """Take the name of a file that was not there, unless it has appeared since."""
    try:
        if not there:
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644))
    except FileExistsError:
        raise ChangedMeanwhile(path) from None


@contextmanager
def _turn(path: Path) -> Iterator[None]:
    """One writer at a time; the lock of one who was killed is free at once."""
    lock, until = path.with_name(f".{path.name}.kunci"), time.monotonic() + _WAIT
    while (handle := held(lock)) is None:
        if time.monotonic() > until:
            raise ChangedMeanwhile(path)
        time.sleep(0.01)
    try:
        yield
    finally:
        let_go(lock, handle)


def add(path: Path, entries: list[Entry]) -> list[str]:
    """Append inputs to a register under the next free codes, and return these."""
    given: list[str] = []

    def made(raw: bytes) -> bytes:
        given[:] = next_codes(codes(written(raw)), len(entries))
        coded = [{"kode": code, **entry} for code, entry in zip(given, entries, strict=True)]
        return append(raw, coded, ROOT)

    change(path, made)
    return given
