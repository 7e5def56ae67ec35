"""Tembolok hasil: yang sudah pernah diperiksa dan tidak berubah tidak diperiksa lagi.

One SQLite file a project, in the user's own cache folder. It holds plain text under content keys,
so versions and concurrent runs cannot confuse each other; whatever goes wrong with it, the check
goes on without it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from ..stamp import digest, folder

FORMAT = 1
TABLE = """
CREATE TABLE hasil (kunci BLOB PRIMARY KEY, temuan TEXT, ikhtisar TEXT, hari INTEGER) WITHOUT ROWID
"""
QUERIES = {
    "temuan": "SELECT kunci, temuan FROM hasil WHERE kunci IN ",
    "ikhtisar": "SELECT kunci, ikhtisar FROM hasil WHERE kunci IN ",
}
CHUNK = 900
"""Keys that are asked for at once; SQLite has a limit."""


def place(root: Path) -> Path | None:
    """The cache file of a project, or None where the user wants none."""
    base = folder()
    name = digest(str(root).encode("utf-8", "surrogatepass")).hex()
    return Path(base) / f"{name}.sqlite" if base else None


class Cache:
    """Results of one project by key; without a file it is always empty and keeps nothing."""

    def __init__(self, file: Path | None) -> None:
        self._base: sqlite3.Connection | None = None
        if file is None:
            return
        with suppress(OSError, sqlite3.Error):
            self._base = _open(file)

    def __enter__(self) -> Cache:
        return self

    def __exit__(self, *_: object) -> None:
        if self._base is not None:
            self._base.close()

    def get(self, keys: Iterable[bytes], column: str = "temuan") -> dict[bytes, str]:
        """What is kept under these keys: the findings, or the `ikhtisar`."""
        found: dict[bytes, str] = {}
        wanted = list(keys)
        if self._base is None:
            return found
        for start in range(0, len(wanted), CHUNK):
            some = wanted[start : start + CHUNK]
            query = QUERIES[column] + f"({','.join('?' * len(some))})"
            with suppress(sqlite3.Error):
                found.update(self._base.execute(query, some))
        return found

    def put(self, rows: Iterable[tuple[bytes, str, str]], day: int) -> None:
        """Keep results of a day, as (key, findings, ikhtisar)."""
        if self._base is None:
            return
        with suppress(sqlite3.Error):
            self._base.execute("BEGIN IMMEDIATE")
            self._base.executemany(
                "INSERT OR REPLACE INTO hasil VALUES (?, ?, ?, ?)",
                [(key, found, item, day) for key, found, item in rows],
            )
            self._base.execute("COMMIT")

    def prune(self, day: int) -> None:
        """Let the results of earlier days go, bar yesterday's; at the end, when none is needed."""
        if self._base is not None:
            with suppress(sqlite3.Error):
                self._base.execute("DELETE FROM hasil WHERE hari < ?", (day - 1,))


def _is_ours(base: sqlite3.Connection) -> bool:
    return bool(base.execute("PRAGMA user_version").fetchone() == (FORMAT,))


def _open(file: Path) -> sqlite3.Connection:
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    base = sqlite3.connect(file, timeout=2, isolation_level=None)
    try:
        if not _is_ours(base):
            base.execute("BEGIN IMMEDIATE")
            if not _is_ours(base):  # nobody made it while we waited for our turn
                base.execute("DROP TABLE IF EXISTS hasil")
                base.execute(TABLE)
                base.execute(f"PRAGMA user_version = {FORMAT}")
            base.execute("COMMIT")
    except sqlite3.OperationalError:  # somebody else is at it, or the disk is full
        base.close()
        raise
    except sqlite3.DatabaseError:  # a file that was cut short, or something else altogether
        base.close()
        with suppress(OSError):
            file.unlink()
        raise
    return base
