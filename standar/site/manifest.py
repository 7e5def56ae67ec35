"""Catatan di samping situs: bagian mana yang ditulis, dengan kunci apa, dan berkas apa saja."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple, TypeAlias

PUBLISHED = "terbitan"
"""Where a publication stands in its project unless somebody wants it elsewhere."""
MANIFEST = ".standar.json"
VERSION = 2

Mark: TypeAlias = tuple[int, int]
"""Size and time of a file: whoever edits one changes either."""
UNKNOWN: Mark = (-1, -1)


class Written(NamedTuple):
    """What a share of a publication wrote: the key it had, and every file with its mark."""

    key: str
    files: Mapping[str, Mark]


def read_manifest(manifest: Path) -> tuple[dict[str, Written], str]:
    """The shares in a manifest and its key; whatever does not read as one is an empty manifest."""
    try:
        noted = json.loads(manifest.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}, ""
    match noted:
        case [*names]:  # as versions before 2026.12 noted it
            return {"": Written("", dict(_safe((name, UNKNOWN) for name in names)))}, ""
        case {"versi": 2, "kunci": str(whole), "bagian": {**shares}}:
            return dict(_shares(shares)), whole
    return {}, ""


def _shares(noted: dict[object, object]) -> Iterator[tuple[str, Written]]:
    for name, share in noted.items():
        match name, share:
            case str(), {"kunci": str(key), "berkas": {**files}}:
                yield str(name), Written(key, dict(_safe(files.items())))


def _safe(files: Iterable[tuple[object, object]]) -> Iterator[tuple[str, Mark]]:
    """A manifest is a file like any other: nothing outside of the folder may be named by it."""
    for name, was in files:
        if isinstance(name, str) and _inside(name):
            match was:
                case [int(size), int(time)]:
                    yield name, (size, time)
                case _:
                    yield name, UNKNOWN


def _inside(name: str) -> bool:
    parts = name.replace("\\", "/").split("/")
    return bool(parts[0]) and ".." not in parts and ":" not in parts[0]


def write_manifest(folder: Path, key: str, shares: Mapping[str, Written]) -> None:
    """Note what stands in a folder now; `key` stands for all that it is made of."""
    noted = {name: {"kunci": one.key, "berkas": one.files} for name, one in shares.items()}
    data = {"versi": VERSION, "kunci": key, "bagian": noted}
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True) + "\n"
    (folder / MANIFEST).write_text(text, encoding="utf-8")


def names(written: Iterable[Written]) -> Iterator[str]:
    """The files of these shares."""
    for one in written:
        yield from one.files
