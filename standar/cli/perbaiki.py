"""`standar periksa --perbaiki`: menulis perbaikan yang pasti, atau hanya menunjukkannya."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator
from difflib import unified_diff
from pathlib import Path

from ..message import visible
from ..run.mend import Change, Check, Mending, Rewritten, mend_paths, write
from ..source.edit import ChangedMeanwhile

WIDTH = 60
"""Characters of a line that are shown before and after."""


def mend(args: Namespace, paths: list[Path], check: Check) -> bool:
    """Mend and say what was done; True if every file could be written.

    It is said beside the report where that is for machines.
    """
    out = sys.stdout if args.format == "teks" else sys.stderr
    mending = mend_paths(paths, check)
    if args.coba:
        for file in mending.files:
            out.writelines(difference(file))
        print(_count(mending, "dapat diperbaiki"), file=out)
        return True
    failed = {name: reason for file in mending.files for name, reason in _written(file)}
    for line in changes(c for c in mending.changes if c.file not in failed):
        print(line, file=out)
    for name, reason in failed.items():
        sys.stderr.write(f"standar: {visible(name)} {reason}\n")
    done = Mending(
        [f for f in mending.files if f.name not in failed],
        [c for c in mending.changes if c.file not in failed],
    )
    print(_count(done, "diperbaiki"), end="\n\n", file=out)
    return not failed


def _written(file: Rewritten) -> Iterator[tuple[str, str]]:
    """Nothing where a file was written, else its name and why not."""
    try:
        write(file)
    except ChangedMeanwhile:
        yield file.name, "berubah selagi diperiksa, jadi tidak ditulis. Ulangi perintahnya."
    except OSError:
        yield file.name, "tidak dapat ditulis. Periksa izin berkas dan foldernya."


def changes(found: Iterable[Change]) -> Iterator[str]:
    """`berkas:baris aturan: lama → baru`, a line for each."""
    for change in found:
        after = _short(change.after) or "(dihapus)"
        where = f"{visible(change.file)}:{change.line}"
        yield f"{where} {change.rule}: {_short(change.before)} → {after}"


def _short(text: str) -> str:
    text = visible(text.replace("\t", "⇥"))
    return text if len(text) <= WIDTH else f"{text[: WIDTH - 1]}…"


def difference(file: Rewritten) -> Iterator[str]:
    """A unified diff; what would move the cursor is shown as a dot."""
    before, after = (
        [visible(row.replace("\t", "⇥")) for row in raw.decode("utf-8-sig").splitlines()]
        for raw in (file.before, file.after)
    )
    name = visible(file.name)
    for row in unified_diff(before, after, name, name, lineterm=""):
        yield f"{row}\n"


def _count(mending: Mending, done: str) -> str:
    if not mending.changes:
        return "Tidak ada yang dapat diperbaiki otomatis."
    return f"{len(mending.changes)} temuan {done} di {len(mending.files)} berkas."
