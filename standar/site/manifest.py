"""Catatan di samping situs: bagian mana yang ditulis, dengan kunci apa, dan berkas apa saja."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple, TypeAlias

PUBLISHED = "terbitan"
"""Where a publication stands in its project unless somebody wants it elsewhere."""
MANIFEST = ".standar.json"
VERSION = 3
_END = "\0"
"""What stands in no name, and so between the notes of two files."""
_NOTE = re.compile(r"-?[0-9]{1,20} -?[0-9]{1,20} (.+)", re.DOTALL)

Mark: TypeAlias = tuple[int, int]
"""Size and time of a file: whoever edits one changes either."""
UNKNOWN: Mark = (-1, -1)


class Written(NamedTuple):
    """What a share of a publication wrote: the key it had, and every file with its mark.

    The files are noted in one text: a nation's worth of them would take four times the memory as
    names and numbers.
    """

    key: str
    noted: str = ""

    @classmethod
    def of(cls, key: str, files: Mapping[str, Mark]) -> Written:
        """A share with these files."""
        return cls(key, _END.join(f"{size} {time} {name}" for name, (size, time) in files.items()))

    def files(self) -> Iterator[tuple[str, Mark]]:
        """Every file with its mark."""
        for note in self._notes():
            size, time, name = note.split(" ", 2)
            yield name, (int(size), int(time))

    def names(self) -> Iterator[str]:
        """Every file."""
        return (note.split(" ", 2)[2] for note in self._notes())

    def _notes(self) -> list[str]:
        return self.noted.split(_END) if self.noted else []


def read_manifest(manifest: Path) -> tuple[dict[str, Written], str]:
    """The shares in a manifest and its key; whatever does not read as one is an empty manifest."""
    try:
        noted = json.loads(manifest.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}, ""
    match noted:
        case [*found]:  # as versions before 2026.12 noted it
            inside = (name for name in found if isinstance(name, str) and _inside(name))
            return {"": Written.of("", dict.fromkeys(inside, UNKNOWN))}, ""
        case {"versi": known, "kunci": str(whole), "bagian": {**shares}} if known == VERSION:
            return dict(_shares(shares)), whole
    return {}, ""


def _shares(noted: dict[object, object]) -> Iterator[tuple[str, Written]]:
    for name, share in noted.items():
        match name, share:
            case str(), {"kunci": str(key), "berkas": str(files)}:
                yield str(name), Written(key, _END.join(filter(_safe, files.split(_END))))


def _safe(note: str) -> bool:
    """A manifest is a file like any other: nothing outside of the folder may be named by it."""
    found = _NOTE.fullmatch(note)
    return found is not None and _inside(found[1])


def _inside(name: str) -> bool:
    parts = name.replace("\\", "/").split("/")
    return bool(parts[0]) and ".." not in parts and ":" not in parts[0]


def write_manifest(folder: Path, key: str, shares: Mapping[str, Written]) -> None:
    """Note what stands in a folder now; `key` stands for all that it is made of."""
    noted = {name: {"kunci": one.key, "berkas": one.noted} for name, one in shares.items()}
    data = {"versi": VERSION, "kunci": key, "bagian": noted}
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True) + "\n"
    (folder / MANIFEST).write_text(text, encoding="utf-8")


def names(written: Iterable[Written]) -> Iterator[str]:
    """The files of these shares."""
    for one in written:
        yield from one.names()
