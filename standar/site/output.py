"""Menulis situs: yang sama dibiarkan, yang berubah diganti, yang tidak ada lagi dibuang."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from os import makedirs, rename  # for thousands of names, and pathlib makes objects of each
from os.path import dirname, exists, isfile
from pathlib import Path
from typing import NamedTuple, TypeAlias

MANIFEST = ".standar.json"
PASSED = ".standar-tautan"
"""Stands in a folder whose links have been checked and whose pages have not been changed since."""
KEPT = ".standar"
"""Hidden names: MkDocs empties its output folder before a build, but leaves these alone."""
VERSION = 2


Mark: TypeAlias = tuple[int, int]
"""Size and time of a file: whoever edits one changes either."""
UNKNOWN: Mark = (-1, -1)


class Written(NamedTuple):
    """What a share of a publication wrote: the key it had, and every file with its mark."""

    key: str
    files: Mapping[str, Mark]


class Output:
    """A folder that receives files and afterwards holds exactly what was written last.

    Files come alone, or in shares: a share whose key is still the same is kept as it is. `earlier`
    is where the last publication stands, if that is another folder.
    """

    def __init__(self, folder: Path, earlier: Path | None = None) -> None:
        self.folder = folder
        self.earlier = earlier or folder
        self._known, self._whole = _read(self.earlier / MANIFEST)
        self._loose: dict[str, Mark] = {}
        self._shares: dict[str, Written] = {}
        self.changed = 0

    @property
    def names(self) -> frozenset[str]:
        """What has been written, or was there already."""
        return frozenset(_names(self._now.values()))

    @property
    def _now(self) -> dict[str, Written]:
        return {"": Written("", self._loose), **self._shares}

    @property
    def differs(self) -> bool:
        """Whether anything of ours is other than in the last publication."""
        if self.earlier == self.folder:
            return bool(self.changed)
        kept = {name for name, one in self._shares.items() if self._known.get(name) is one}
        new = {name: one for name, one in self._now.items() if name not in kept}
        gone = self._known.keys() - self._shares.keys() - {""}
        return bool(gone) or not all(map(self._same, _names(new.values())))

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
        if known is None or not known.files or not key:
            return False
        return known.key == key and self._intact(known)

    def holds_all(self, key: str) -> bool:
        """Whether the last publication as a whole had this key, and nobody has touched it since."""
        return bool(key) and self._whole == key and all(map(self._intact, self._known.values()))

    def place(self, name: str) -> Path:
        """Where a file of a share stands, written now or kept."""
        here = self.folder / name
        return here if here.is_file() else self.earlier / name

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
        shares, _ = _read(made / MANIFEST)
        for share, written in shares.items():
            if share:
                self._shares[share] = written
        own = {name for written in self._shares.values() for name in written.files}
        for path in sorted(made.rglob("*")):
            name = path.relative_to(made).as_posix()
            if not path.is_file() or name in (MANIFEST, PASSED):
                continue
            if name in own:
                self.changed += write(self.folder, name, path.read_bytes())
            else:
                self.put(name, path.read_bytes())
        for share, written in self._shares.items():
            marks = {name: mark(self.folder / name) for name in written.files}
            self._shares[share] = Written(written.key, marks)

    def finish(self, key: str = "") -> None:
        """Remove what earlier runs wrote and this one did not, and note what is there now."""
        self.sweep()
        shares = {name: {"kunci": one.key, "berkas": one.files} for name, one in self._now.items()}
        noted = {"versi": VERSION, "kunci": key, "bagian": shares}
        text = json.dumps(noted, ensure_ascii=False, separators=(",", ":"), sort_keys=True) + "\n"
        (self.folder / MANIFEST).write_text(text, encoding="utf-8")

    def sweep(self) -> None:
        """Remove what earlier runs wrote and this one did not."""
        before = self._known
        if self.folder != self.earlier:
            before, _ = _read(self.folder / MANIFEST)
        for name in sorted(set(_names(before.values())) - self.names):
            self.changed += 1
            path = self.folder / name
            path.unlink(missing_ok=True)
            for parent in path.parents:
                if parent == self.folder:
                    break
                with suppress(OSError):
                    parent.rmdir()

    def _intact(self, written: Written) -> bool:
        marks = ((mark(self.earlier / name), was) for name, was in written.files.items())
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


def mark(path: Path) -> Mark:
    """What shows that a file is still as it was written; of one that is not there, nothing."""
    try:
        found = path.stat()
    except OSError:
        return UNKNOWN
    return found.st_size, found.st_mtime_ns


def _names(written: Iterable[Written]) -> Iterator[str]:
    for one in written:
        yield from one.files


def _read(manifest: Path) -> tuple[dict[str, Written], str]:
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


def set_aside(folder: Path) -> None:
    """Move what we wrote under a hidden name, so that MkDocs' cleaning does not reach it."""
    names = _names(_read(folder / MANIFEST)[0].values())
    for top in sorted({Path(name).parts[0] for name in names}):
        source, target = folder / top, folder / KEPT / top
        if source.exists() and not target.exists():
            target.parent.mkdir(exist_ok=True)
            source.rename(target)


def bring_back(folder: Path) -> None:
    """Undo `set_aside` for what we wrote; what has been written meanwhile at its place wins."""
    kept, made = folder / KEPT, set[str]()
    if not kept.is_dir():
        return
    for name in _names(_read(folder / MANIFEST)[0].values()):
        source, target = f"{kept}/{name}", f"{folder}/{name}"
        if isfile(source) and not exists(target):
            above = dirname(target)
            if above not in made:
                made.add(above)
                makedirs(above, exist_ok=True)
            rename(source, target)
    shutil.rmtree(kept, ignore_errors=True)
