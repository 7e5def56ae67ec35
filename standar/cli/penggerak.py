"""Penggerak `git diff`: perbedaan menurut makna bagi berkas standar, menurut teks bagi yang lain.

Git calls it with the path and, for both sides, a file, its id and its mode. Whatever cannot be told
by meaning is told line by line, so that nothing is ever hidden.
"""

from __future__ import annotations

import difflib
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from ..comparison.compare import compare
from ..comparison.side import Unreadable, open_side
from ..disk import read
from ..message import visible
from ..project.layout import PROJECT_FILE, RECORDS, REGISTRY_FILE
from ..render.perubahan import changes
from .periksa import misuse, screen

_OTHERS = {PROJECT_FILE, REGISTRY_FILE}


def drive(words: Sequence[str]) -> int:
    """Print the difference of one file; status 0, for anything else ends the whole `git diff`."""
    if len(words) not in (7, 9):
        if len(words) == 1:  # a path that is not merged yet
            print(f"* Belum digabungkan: {visible(words[0])}")
            return 0
        return misuse("--penggerak-git dipanggil oleh git diff; lihat panduan Membandingkan.")
    name, old, new = words[0], words[1], words[4]
    print(f"standar bandingkan {visible(f'a/{name}')} {visible(f'b/{name}')}")
    before, after = (_bytes(path) for path in (old, new))
    for line in _meant(name, before, after) or _text(name, before, after):
        print(line)
    return 0


def _bytes(path: str) -> bytes | None:
    """What stands on a side; None for a file that is not there."""
    try:
        return read(Path(path))
    except OSError:
        return None


def _meant(name: str, before: bytes | None, after: bytes | None) -> list[str] | None:
    """The difference by meaning; None where both sides are not standards that can be read."""
    path = PurePosixPath(name)
    if before is None or after is None or path.name in _OTHERS or RECORDS & {*path.parts[:-1]}:
        return None
    with tempfile.TemporaryDirectory(prefix="standar-", ignore_cleanup_errors=True) as folder:
        files = []
        for side, raw in (("a", before), ("b", after)):
            file = Path(folder).resolve() / side / path.name
            file.parent.mkdir()
            file.write_bytes(raw)
            files.append(open_side(file, f"{side}/{path.parent}/".replace("./", ""), file.parent))
        try:
            result = compare(*files)
        except Unreadable:
            return None
    if result.skipped:
        return None
    if not result.changes:
        return ["Isinya sama; hanya komentar atau tata tulis yang berubah."]
    return list(changes(result, screen()))


def _text(name: str, before: bytes | None, after: bytes | None) -> Iterator[str]:
    """Line by line, as any other file."""
    old, new = ((raw or b"").decode("utf-8", "replace").splitlines() for raw in (before, after))
    was = "/dev/null" if before is None else f"a/{name}"
    now = "/dev/null" if after is None else f"b/{name}"
    for line in difflib.unified_diff(old, new, was, now, lineterm=""):
        yield visible(line, "\t")
