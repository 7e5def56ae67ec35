"""Letak sebuah perubahan di berkasnya, tanpa folder yang sama bagi semua."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from posixpath import commonpath, dirname

from ..comparison.compare import Located
from ..diagnostic import Position


@dataclass(frozen=True, slots=True)
class Letak:
    """Names places of a comparison; `lama` and `baru` are the folders that hold all files."""

    lama: str
    baru: str

    @classmethod
    def of(cls, changes: Iterable[Located]) -> Letak:
        """For these changes."""
        items = list(changes)
        return cls(
            _folder(item.old for item in items if item.old is not None),
            _folder(item.new for item in items if item.new is not None),
        )

    def berkas(self, item: Located) -> str:
        """The file of a change."""
        if item.new is not None:
            return _below(self.baru, item.new.file)
        return _below(self.lama, item.old.file) if item.old is not None else ""

    def __call__(self, item: Located) -> str:
        """`dinas/kk.yaml, baris 6 → 8`; both files where they have different names."""
        if item.old is None or item.new is None:
            place = item.old or item.new
            return f"{self.berkas(item)}, baris {place.line}" if place is not None else ""
        before, after = _below(self.lama, item.old.file), _below(self.baru, item.new.file)
        old, new = item.old.line, item.new.line
        if before != after:
            return f"{before}, baris {old} → {after}, baris {new}"
        return f"{after}, baris {old if old == new else f'{old} → {new}'}"


def _folder(places: Iterable[Position]) -> str:
    """The folder of all files; nothing where there is none."""
    folders = {dirname(place.file) for place in places}
    if not folders or len({folder.startswith("/") for folder in folders}) > 1:
        return ""
    return commonpath(folders)


def _below(folder: str, name: str) -> str:
    return name.removeprefix(f"{folder.rstrip('/')}/") if folder else name
