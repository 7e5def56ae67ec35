"""Perubahan yang dijelaskan sebuah masukan, dicari menurut alamat yang dimaksudnya."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from ..path import Path
from .copies import Copy
from .versi import Perubahan, Versi


class Changes:
    """Some changes, found by the parts that they concern, however many there are."""

    def __init__(self, changes: Iterable[Perubahan]) -> None:
        self.all = tuple(changes)
        self.prints: dict[str, list[int]] = {}
        self._below: dict[Path, list[int]] = {}
        self._at: dict[Path, list[int]] = {}
        for number, item in enumerate(self.all):
            addresses, change = item.addresses, item.change
            self.prints.setdefault(change.fingerprint, []).append(number)
            for around in {path[:n] for path in addresses for n in range(len(path) + 1)}:
                self._below.setdefault(around, []).append(number)
            if change.path and change.kind != "dipindah":
                for path in addresses:
                    self._at.setdefault(path, []).append(number)

    def about(self, paths: Sequence[Path], prints: Sequence[str] = ()) -> list[Perubahan]:
        """The changes that an input about these parts explains; with fingerprints, only those.

        Changes below a part, or of something that holds the part; but not the order of its
        siblings, nor that the whole service came or went.
        """
        found: set[int] = set()
        for path in paths:
            found.update(self._below.get(path, ()))
            for n in range(len(path)):
                found.update(self._at.get(path[:n], ()))
        if prints:
            named = {number for name in prints for number in self.prints.get(name, ())}
            found = named & found if paths else named
        return [self.all[number] for number in sorted(found)]


@dataclass
class Lanjutan:
    """A service from one frozen copy to the next, later than a forum; read once it is asked for."""

    dari: Copy
    alamat: str
    read: Callable[[], Versi]

    @cached_property
    def versi(self) -> Versi:
        """Its two versions."""
        return self.read()

    @cached_property
    def changes(self) -> Changes:
        """What changed from one to the other."""
        return Changes(self.versi.perubahan)
