"""Membuktikan perbaikan: berkas dibaca ulang, dan hanya yang dimaksud boleh berubah.

What a file must mean after its edits is worked out from its old meaning, scalar by scalar; then the
new text is read as any other. An edit after which the two differ is left out.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable
from typing import Any, NamedTuple, TypeAlias

from ..diagnostic import Diagnostic
from ..fix import Edit
from .cut import end_of
from .edit import apply, placing, ranges
from .marks import Shadow, Source
from .read import decode, read
from .scalar import UNREADABLE, value_of

BOM = b"\xef\xbb\xbf"
ATTEMPTS = 60
"""How often a file is read again to find the edit that does not hold."""

Group: TypeAlias = tuple[Edit, ...]


class Mended(NamedTuple):
    """The bytes after mending, and the findings whose edits went into them."""

    raw: bytes
    done: list[Diagnostic]


def mend(raw: bytes, diagnostics: Iterable[Diagnostic]) -> Mended:
    """The file with every edit that changes only what it should; BOM and ends of lines stay."""
    text, fault = decode(raw)
    wanted = [d for d in diagnostics if d.edits]
    if fault is not None or not wanted:
        return Mended(raw, [])
    source = read(text)
    groups = _apart(text, dict.fromkeys(d.edits for d in wanted))
    kept = set(_Proof(source).holding(groups))
    if not kept:
        return Mended(raw, [])
    new = apply(text, (edit for group in groups if group in kept for edit in group))
    mark = BOM if raw.startswith(BOM) else b""
    return Mended(mark + new.encode(), [d for d in wanted if d.edits in kept])


def _apart(text: str, groups: Iterable[Group]) -> list[Group]:
    """Groups none of which touches another: the first of two that do, in the given order."""
    place, taken = placing(text), list[tuple[int, int]]()
    kept = []
    for group in groups:
        places = [place(edit)[:2] for edit in group]
        if all(_free(taken, *here) for here in places):
            for here in places:
                insort(taken, here)
            kept.append(group)
    return kept


def _free(taken: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether a stretch of text touches none of those that are taken."""
    at = bisect_left(taken, (start, end))
    before = at == 0 or taken[at - 1][1] <= start
    return before and (at == len(taken) or (end <= taken[at][0] and taken[at] != (start, end)))


class _Proof:
    """Tries groups of edits on one text, together where that holds, else in halves."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.left = ATTEMPTS

    def holding(self, groups: list[Group]) -> list[Group]:
        """The groups that hold, all together."""
        if not groups or self.left <= 0:
            return []
        if self.holds(groups):
            return groups
        if len(groups) == 1:
            return []
        middle = len(groups) // 2
        first, second = self.holding(groups[:middle]), self.holding(groups[middle:])
        if not first or not second or self.holds(first + second):
            return first + second
        return first

    def holds(self, groups: list[Group]) -> bool:
        """Whether the text with these edits reads as it must."""
        self.left -= 1
        edits = [edit for group in groups for edit in group]
        before, after = self.source, read(apply(self.source.text, edits))
        if before.shadow is None:
            return _better(before, after)
        if after.shadow is None or _kinds(after) - _kinds(before):
            return False
        expected = _Expected(before.text, edits)
        return same(expected.of(before.data, before.shadow), after.data)


def _kinds(source: Source) -> Counter[str]:
    return Counter(fault.kind for fault in source.faults)


def _better(before: Source, after: Source) -> bool:
    """Whether a text that could not be read now can be, or at least further than before."""
    if not before.faults or not after.faults:
        return bool(before.faults) and after.shadow is not None
    return after.shadow is not None or _reach(after) > _reach(before)


def _reach(source: Source) -> tuple[bool, int, int]:
    """How far a text was read before it had to be given up; not at all with signs nobody sees."""
    fault = source.faults[-1]
    return fault.kind != "karakter-kendali", fault.line, fault.column


class _Expected:
    """What a text must mean after its edits, worked out from what it meant before."""

    def __init__(self, text: str, edits: Iterable[Edit]) -> None:
        self.text = text
        self.edits = ranges(text, edits)
        self.starts = [start for start, _, _ in self.edits]

    def of(self, data: Any, shadow: Shadow) -> Any:
        """The new value of a part."""
        event, children = shadow
        if children is None:
            return self.scalar(data, event)
        if isinstance(children, list):
            return [
                self.of(value, child)
                for value, child in zip(data, children, strict=True)
                if not self.gone(child[0], child)
            ]
        return {
            self.key(name, key): self.of(data[name], child)
            for name, (key, child) in children.items()
            if not self.gone(key, child)
        }

    def key(self, name: str, event: Any) -> Any:
        """The new name of a key; only a text can be one."""
        value = self.scalar(name, event)
        return value if isinstance(value, str) else UNREADABLE

    def within(self, start: int, end: int) -> list[tuple[int, int, str]]:
        """The edits that touch a stretch of the text."""
        first = bisect_left(self.starts, start)
        if first and self.edits[first - 1][1] > start:
            first -= 1
        return self.edits[first : bisect_left(self.starts, end, first)]

    def gone(self, first: Any, shadow: Shadow) -> bool:
        """Whether one edit takes the whole part away."""
        start, end = first.start_mark.index, end_of(shadow).index
        end = start + len(self.text[start:end].rstrip())
        found = self.within(start, end)
        return len(found) == 1 and not found[0][2] and found[0][0] <= start < end <= found[0][1]

    def scalar(self, value: Any, event: Any) -> Any:
        """The value of a scalar as it will be written; never anything's value if cut through."""
        start, end = event.start_mark.index, event.end_mark.index
        found = self.within(start, end)
        if not found:
            return value
        if found[0][0] < start or found[-1][1] > end:
            return UNREADABLE
        pieces: list[str] = []
        last = start
        for first, behind, new in found:
            pieces += (self.text[last:first], new)
            last = behind
        return value_of("".join(pieces) + self.text[last:end], event.start_mark.column)


def same(left: Any, right: Any) -> bool:
    """Whether two values are the same, with their keys in the same order and of the same type."""
    if isinstance(left, dict) and isinstance(right, dict):
        return list(left) == list(right) and all(same(left[key], right[key]) for key in left)
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same, left, right))
    return type(left) is type(right) and bool(left == right)
