"""Perbaikan sebagai nilai: yang diganti dalam satu bagian, dan suntingan yang dihasilkannya.

A rule says what to mend in terms of its part (`Fix`); `edit` turns that into spans of the file's
text (`Edit`). Only mending that cannot change what a standard promises is offered.
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias


class Edit(NamedTuple):
    """Replace what stands from (line, column) to before (end_line, end_column); from 1."""

    line: int
    column: int
    end_line: int
    end_column: int
    text: str


class Swap(NamedTuple):
    """Every `old` inside the written value becomes `new`; the rest of it stays as written."""

    old: str
    new: str


class Replace(NamedTuple):
    """The whole written value becomes `text`, quoted as it was or as it has to be.

    With `number` it is a whole number, which stands without quotes. With `old` the part may also be
    written in a short form, if this is all that is written there.
    """

    text: str
    number: bool = False
    old: str | None = None


class Remove(NamedTuple):
    """The list item or the key, with all that it holds and the comment on its line, goes."""


class Rename(NamedTuple):
    """The key of the part becomes `key`."""

    key: str


Fix: TypeAlias = Swap | Replace | Remove | Rename
