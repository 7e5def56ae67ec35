"""Teks asing di dalam Markdown GitHub: disaring agar tetap teks, juga di dalam tabel."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .finding import one_line

_MARKS = re.compile(r"[\\`*_\[\]<>|&~@$!#]|:(?=//)|(?<=www)\.|^[-+=]", re.IGNORECASE)
"""Whatever begins something in GitHub's dialect: marks, HTML, links, mentions, formulas, cells."""


def escape(text: str) -> str:
    """A text on one line that shows as it is, and cannot end the cell it stands in."""
    return _MARKS.sub(lambda mark: f"&#{ord(mark[0])};", one_line(text))


def row(cells: Iterable[str]) -> str:
    """A row of a table, from cells that are Markdown already."""
    return f"| {' | '.join(cells)} |\n"


def table_head(names: Iterable[str]) -> str:
    """The first two lines of a table."""
    words = list(names)
    return row(words) + row("---" for _ in words)


def code(text: str, language: str = "") -> str:
    """A block of code behind a fence that no line of it can close."""
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{language}\n{text}\n{fence}\n"
