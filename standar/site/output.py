"""Menulis situs: yang sama dibiarkan, yang berubah diganti, yang tidak ada lagi dibuang."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from functools import cached_property
from os import replace, sep, walk  # for thousands of names, and pathlib makes objects of each
from os.path import isfile  # says no where pathlib fails: links may be as long as anybody likes
from pathlib import Path

from .manifest import MANIFEST, UNKNOWN, Mark, Written, names, read_manifest, write_manifest

PASSED = ".standar-tautan"
"""Stands in a folder whose links have been checked and whose pages have not been changed since."""
HALF = ".standar-setengah"
"""Stands in a folder while files are moved into it, and after that if they were not all moved."""


class Output:
    """A folder that receives files and afterwards holds exactly what was written last.

    Files come alone, or in shares: a share whose key is still the same is kept as it is. `earlier`
    is where the last publication stands, if that is another folder.
    """

    def __init__(self, folder: Path, earlier: Path | None = None) -> None:
        self.folder = folder
        self.earlier = earlier or folder
        self._known, self._whole = read_manifest(self.earlier / MANIFEST)
        self._loose: dict[str, Mark] = {}
        self._shares: dict[str, Written] = {}
        self.changed = 0

    @property
    def names(self) -> frozenset[str]:
        """What has been written, or was there already."""
        return frozenset(names(self._now.values()))

    @property
    def _now(self) -> dict[str, Written]:
        return {"": Written.of("", self._loose), **self._shares}

    @property
    def differs(self) -> bool:
        """Whether anything of ours is other than in the last publication."""
        if self.earlier == self.folder:
            return bool(self.changed)
        kept = {name for name, one in self._shares.items() if self._known.get(name) is one}
        new = {name: one for name, one in self._now.items() if name not in kept}
        gone = self._known.keys() - self._shares.keys() - {""}
        return bool(gone) or not all(map(self._same, names(new.values())))

    def _same(self, name: str) -> bool:
        try:
            return (self.earlier / name).read_bytes() == (self.folder / name).read_bytes()
        except OSError:
            return False

    def put(self, name: str, content: bytes) -> None:
        """Write a file unless it already holds this."""
        self.changed += write(self.folder, name, content)
        self._loose[name] = mark(self.folder / name)

    def holds(self, share: str, key: str) -> bool:
        """Whether this share was written with this key, and nobody has touched it since.

        One that wrote nothing is not known to hold: what it lacked may be there by now.
        """
        known = self._known.get(share)
        if known is None or not known.noted or not key:
            return False
        return known.key == key and self._intact(known)

    def holds_all(self, key: str) -> bool:
        """Whether the last publication as a whole had this key, and nobody has touched it since."""
        return bool(key) and self._whole == key and all(map(self._intact, self._known.values()))

    def place(self, name: str) -> Path:
        """Where a file of a share stands, written now or kept."""
        here = self.folder / name
        return here if here.is_file() else self.earlier / name

    def text(self, name: str) -> str:
        """What stands in a page."""
        return self.place(name).read_text(encoding="utf-8", errors="replace")

    def stands(self, name: str) -> bool:
        """Whether a file that is not ours is in the folder, or will be when it is taken over."""
        if isfile(self.folder / name):
            return True
        return name not in self._before and isfile(self.earlier / name)

    @cached_property
    def _before(self) -> frozenset[str]:
        return frozenset(names(self._known.values()))

    def keep(self, share: str) -> Written:
        """Leave a share as it is."""
        self._shares[share] = self._known[share]
        return self._shares[share]

    def add(self, share: str, written: Written, changed: int = 0) -> None:
        """Take note of what somebody else wrote into this folder."""
        self._shares[share] = written
        self.changed += changed

    def take(self, made: Path) -> None:
        """Take over another folder, with those of its shares that it only kept from here."""
        shares, _ = read_manifest(made / MANIFEST)
        for share, written in shares.items():
            if share:
                self._shares[share] = written
        own = set(names(self._shares.values()))
        moved = sorted({*_below(made)} - {MANIFEST, PASSED})
        self._begin(moved)
        for name in moved:
            self.changed += _moved(made, self.folder, name)
            if name not in own:
                self._loose[name] = mark(self.folder / name)
        for share, written in self._shares.items():
            marks = {name: mark(self.folder / name) for name in written.names()}
            self._shares[share] = Written.of(written.key, marks)

    def _begin(self, coming: list[str]) -> None:
        """Note what was there and what comes, so that whoever is interrupted can be tidied up."""
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / HALF).touch()
        (self.folder / PASSED).unlink(missing_ok=True)
        ours = dict.fromkeys([*names(self._known.values()), *coming], UNKNOWN)
        write_manifest(self.folder, "", {"": Written.of("", ours)})

    def finish(self, key: str = "") -> None:
        """Remove what earlier runs wrote and this one did not, and note what is there now."""
        self.sweep()
        write_manifest(self.folder, key, self._now)
        (self.folder / HALF).unlink(missing_ok=True)

    def sweep(self) -> None:
        """Remove what earlier runs wrote and this one did not."""
        before = self._known
        if self.folder != self.earlier:
            before, _ = read_manifest(self.folder / MANIFEST)
        for name in sorted(set(names(before.values())) - self.names):
            self.changed += 1
            path = self.folder / name
            path.unlink(missing_ok=True)
            for parent in path.parents:
                if parent == self.folder:
                    break
                with suppress(OSError):
                    parent.rmdir()

    def _intact(self, written: Written) -> bool:
        marks = ((mark(self.earlier / name), was) for name, was in written.files())
        return all(now == was != UNKNOWN for now, was in marks)


def write(folder: Path, name: str, content: bytes) -> bool:
    """Write a file unless it already holds this; whether it had to be written."""
    path = folder / name
    try:
        if path.read_bytes() == content:
            return False
    except OSError:
        path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return True


def _below(folder: Path) -> Iterator[str]:
    """The files below a folder, by name."""
    top = str(folder)
    for inner, _, found in walk(top):
        above = inner[len(top) :].replace(sep, "/").lstrip("/")
        yield from (f"{above}/{name}" if above else name for name in found)


def _moved(source: Path, folder: Path, name: str) -> bool:
    """Give a file of another folder its place here unless it already stands here.

    It is moved, so that a page is never seen half written; where that is refused it is copied.
    """
    target, content = folder / name, None
    try:
        there = target.read_bytes()
        content = (source / name).read_bytes()
        if there == content:
            return False
    except OSError:
        target.parent.mkdir(parents=True, exist_ok=True)
    try:
        replace(source / name, target)
    except OSError:
        target.write_bytes((source / name).read_bytes() if content is None else content)
    return True


def mark(path: Path) -> Mark:
    """What shows that a file is still as it was written; of one that is not there, nothing."""
    try:
        found = path.stat()
    except OSError:
        return UNKNOWN
    return found.st_size, found.st_mtime_ns
