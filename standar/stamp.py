"""Cap program dan letak tembolok: yang perlu diketahui sebelum hal lain diimpor.

Nothing but `os`, `sys` and `hashlib`: a result that is only repeated is told in the time that
Python itself takes to start.
"""

from __future__ import annotations

import hashlib
import os
import stat
import sys

SIZE = 16
LIMIT = 1 << 20
"""No more of a file is read: a standard has a few thousand bytes."""
_cached: list[bytes] = []


def digest(*parts: bytes) -> bytes:
    """One digest of several parts; where one ends and the next begins matters."""
    whole = hashlib.blake2b(digest_size=SIZE)
    for part in parts:
        whole.update(len(part).to_bytes(8, "little"))
        whole.update(part)
    return whole.digest()


def program() -> bytes:
    """What changes when this program, or any package beside it, is another version."""
    if not _cached:
        marks = [sys.version]
        _walk(os.path.dirname(__file__), marks)
        for place in sys.path:
            if os.path.isdir(place):
                marks += sorted(name for name in os.listdir(place) if name.endswith("-info"))
        _cached.append(digest("\n".join(marks).encode("utf-8", "surrogatepass")))
    return _cached[0]


def _walk(folder: str, marks: list[str]) -> None:
    """Name, time and size of every file of the package."""
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            if entry.is_dir():
                if entry.name != "__pycache__":
                    _walk(entry.path, marks)
            else:
                found = entry.stat()
                marks.append(f"{entry.path} {found.st_mtime_ns} {found.st_size}")


def state(path: str | bytes) -> bytes:
    """What stands at a path, as hexadecimal digits: a file's bytes, a folder's names, nothing."""
    try:
        found = os.stat(path)
        if stat.S_ISDIR(found.st_mode):
            with os.scandir(os.fsdecode(path)) as entries:
                return listing([name_of(entry) for entry in entries])
        if not stat.S_ISREG(found.st_mode):
            return b"?" * 2 * SIZE
        with open(path, "rb", buffering=0) as file:
            raw = file.read(LIMIT + 1)
        # of a larger file more may be read by who knows it, so that its size and time count as well
        marks = (f"{found.st_size} {found.st_mtime_ns}".encode(),) if len(raw) > LIMIT else ()
        return digest(raw, *marks).hex().encode()
    except OSError:
        return b"-" * 2 * SIZE


def name_of(entry: os.DirEntry[str]) -> bytes:
    """A name in a folder, with what it is the name of, and where it leads if it is a link."""
    if entry.is_symlink():
        return b"@" + os.fsencode(entry.name) + b"\0" + os.fsencode(os.readlink(entry.path))
    return (b"/" if entry.is_dir() else b" ") + os.fsencode(entry.name)


def listing(names: list[bytes]) -> bytes:
    """The state of a folder in which these names stand, as `name_of` gives them."""
    return digest(b"folder", *sorted(names)).hex().encode()


def folder() -> str | None:
    """Where results are kept: the user's own cache folder; None where the user wants none.

    `STANDAR_TEMBOLOK` names another folder; `0` or nothing means none.
    """
    given = os.environ.get("STANDAR_TEMBOLOK")
    if given is not None:
        return given if given.strip("0") else None
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA", "")
    elif sys.platform == "darwin":
        base = os.path.expanduser("~/Library/Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return os.path.join(base, "standar") if os.path.isabs(base) else None
