"""Memperbaiki berkas yang diperiksa: dicoba pada salinannya dahulu, lalu ditulis sekali jadi.

Everything happens on a copy of the project, round after round until nothing changes, because one
fix may uncover the next. Only what is proven there is written, and only over the bytes it began
with; so a crash, a full disk or a colleague's editor never leaves a file in between.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, TypeAlias

from ..diagnostic import Diagnostic, Severity
from ..fix import Edit
from ..project.layout import RECORDS, find, real
from ..report import Report
from ..source.edit import apply, write_atomic
from ..source.proof import mend
from ..source.read import MAX_BYTES, decode, read_bytes
from ..source.syntax import BREAK

Check: TypeAlias = Callable[[list[Path]], Report]
"""How files and folders are judged."""

ROUNDS = 10
_READ = {".yaml", ".yml", ".py", ".json"}
"""Files whose content counts; of all others only that they are there."""


class Change(NamedTuple):
    """One finding that was mended: where, under which rule, and the line before and after."""

    file: str
    line: int
    rule: str
    before: str
    after: str


class Rewritten(NamedTuple):
    """A file that changes: its name in messages, where it really lies, and its bytes."""

    name: str
    path: Path
    before: bytes
    after: bytes


@dataclass(slots=True)
class Mending:
    """What mending comes to; nothing of it is written yet."""

    files: list[Rewritten] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)


def mend_paths(paths: Iterable[Path], check: Check) -> Mending:
    """What mends the files and folders, each within the project that holds it."""
    groups: dict[tuple[Path, Path], list[Path]] = {}
    for path in paths:
        own = real(path)
        alone = (own, own) if own.is_dir() else (own.parent, own)
        groups.setdefault(find(own) or alone, []).append(own)
    mending = Mending()
    for (root, held), targets in groups.items():
        with tempfile.TemporaryDirectory(prefix="standar-") as folder:
            copy = _Copy(root, Path(folder).resolve() / "salinan")
            copy.take(held)
            found = _Rounds(copy, check).run([p for p in targets if p.is_relative_to(root)])
            mending.files += found.files
            mending.changes += found.changes
    return mending


def write(file: Rewritten) -> None:
    """Put a mended file in place; OSError or `ChangedMeanwhile` where that must not be."""
    if not file.path.stat().st_mode & 0o222:
        raise PermissionError(file.path)  # a folder that may be written to would let it pass
    write_atomic(file.path, file.after, file.before)


class _Copy:
    """A copy of what a check reads; its names are those of the real files."""

    def __init__(self, root: Path, copied: Path) -> None:
        self.root = root
        self.copied = copied
        self.originals: dict[Path, bytes] = {}

    def take(self, held: Path) -> None:
        target = self.of(held)
        target.parent.mkdir(parents=True, exist_ok=True)
        if held.is_dir():
            self._folder(held, target)
        else:
            self._file(held, target)

    def of(self, path: Path) -> Path:
        """Where the copy of a real file lies."""
        return self.copied / path.relative_to(self.root)

    def _folder(self, folder: Path, target: Path) -> None:
        target.mkdir(exist_ok=True)
        for entry in folder.iterdir():
            if entry.name.startswith((".", "~")):
                continue
            if entry.is_symlink():
                (target / entry.name).symlink_to(entry.readlink())
            elif entry.is_dir():
                self._folder(entry, target / entry.name)
            elif entry.is_file():
                self._file(entry, target / entry.name)

    def _file(self, file: Path, target: Path) -> None:
        try:
            with file.open("rb") as stream:
                raw = stream.read(MAX_BYTES + 1) if file.suffix in _READ else b""
        except OSError:
            return
        self.originals[target] = raw
        target.write_bytes(raw)


class _Before(NamedTuple):
    """A file before a round, to go back to: its bytes, its errors, the changes so far."""

    path: Path
    raw: bytes
    errors: int
    readable: bool


class _Rounds:
    """Checks and mends a copy until nothing changes any more."""

    def __init__(self, copy: _Copy, check: Check) -> None:
        self.copy, self.check = copy, check
        self.frozen: set[str] = set()
        self.changes: list[Change] = []
        self.pending: dict[str, tuple[_Before, list[Change]]] = {}

    def run(self, targets: list[Path]) -> Mending:
        todo = [self.copy.of(path) for path in targets]
        for _ in range(ROUNDS):
            report = self.check(todo)
            self.settle(report)
            self.round(report)
            if not self.pending:
                break
            if find(self.copy.copied) is not None:
                todo = [self.copy.copied / name for name in self.pending]
        if self.pending:
            self.settle(self.check(todo))
        return Mending(list(self.files()), self.changes)

    def settle(self, report: Report) -> None:
        """Take back what made a file worse that could be read before."""
        errors = _errors(report)
        for name, (before, changes) in self.pending.items():
            if before.readable and errors.get(name, 0) > before.errors:
                before.path.write_bytes(before.raw)
                self.frozen.add(name)
            else:
                self.changes += changes
        self.pending.clear()

    def round(self, report: Report) -> None:
        """Mend every file for whose findings there is a fix."""
        errors = _errors(report)
        mended: set[Path] = set()
        for name, found in _by_file(report):
            path = (self.copy.copied / name).resolve()
            if name in self.frozen or path in mended or path not in self.copy.originals:
                continue
            raw = path.read_bytes()
            new, done = mend(raw, found)
            if new != raw:
                path.write_bytes(new)
                mended.add(path)
                readable = read_bytes(raw, name).shadow is not None
                before = _Before(path, raw, errors.get(name, 0), readable)
                self.pending[name] = before, [_change(name, raw, d) for d in done]

    def files(self) -> Iterator[Rewritten]:
        for path, before in self.copy.originals.items():
            after = path.read_bytes() if path.suffix in _READ else before
            if after != before:
                name = path.relative_to(self.copy.copied)
                yield Rewritten(name.as_posix(), (self.copy.root / name).resolve(), before, after)


def _errors(report: Report) -> dict[str, int]:
    counts: dict[str, int] = {}
    for diagnostic in report.diagnostics:
        if diagnostic.severity is Severity.GALAT:
            counts[diagnostic.place.file] = counts.get(diagnostic.place.file, 0) + 1
    return counts


def _by_file(report: Report) -> Iterator[tuple[str, list[Diagnostic]]]:
    """Findings with a fix by file; records of what was decided stay as they are."""
    files: dict[str, list[Diagnostic]] = {name: [] for name in report.names}
    for diagnostic in report.diagnostics:
        if diagnostic.edits and not diagnostic.newer:
            files.get(diagnostic.place.file, []).append(diagnostic)
    for name, found in files.items():
        if found and RECORDS.isdisjoint(name.split("/")):
            yield name, found


def _change(name: str, raw: bytes, diagnostic: Diagnostic) -> Change:
    """The first line that a fix touches, before and after."""
    text, _ = decode(raw)
    first = diagnostic.edits[0]
    rows = BREAK.split(text)
    row = rows[first.line - 1] if first.line <= len(rows) else ""
    if first.end_line > first.line and not first.text:
        after = ""
    else:
        here = [e for e in diagnostic.edits if e.line == e.end_line == first.line]
        after = apply(row, [Edit(1, e.column, 1, e.end_column, e.text) for e in here])
    return Change(name, first.line, diagnostic.rule, row.strip(), after.strip())
