"""Tabel CSV di dalam proyek: baris demi baris, dengan letak setiap selnya."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field

from .path import Path
from .source.marks import Fault, Source
from .source.read import MAX_BYTES, decode

_SEPARATORS = ";\t,"


@dataclass(frozen=True, slots=True)
class Row:
    """A filled row of a table; `line` is where it begins in the file, from 1."""

    line: int
    cells: tuple[str, ...]


@dataclass(slots=True)
class Sheet(Source):
    """A table that has been read; a cell is addressed by its line and its column's heading."""

    rows: list[Row] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    separator: str = ","

    @property
    def head(self) -> tuple[str, ...]:
        """The headings."""
        return self.rows[0].cells if self.rows else ()

    def locate(self, path: Path, *, key: bool = False) -> tuple[int, int, int]:
        """Line, column and length of a cell; of the first line where the address is none."""
        line = int(path[0]) if path and path[0].isdecimal() else 1
        if len(path) < 2 or path[1] not in self.head:
            return line, 1, 0
        start, end = self._span(self.lines[line - 1] if line <= len(self.lines) else "", path[1])
        return line, start + 1, end - start

    def written(self, path: Path) -> str | None:
        """The cell as it stands in the file, with its quotes."""
        line, column, length = self.locate(path)
        return self.lines[line - 1][column - 1 : column - 1 + length] if length else None

    def _span(self, row: str, heading: str) -> tuple[int, int]:
        """Where the cell below a heading begins and ends in its line."""
        place, start, quoted = self.head.index(heading), 0, False
        for n, sign in enumerate(row):
            quoted ^= sign == '"'
            if sign == self.separator and not quoted:
                if not place:
                    return start, n
                place, start = place - 1, n + 1
        return (0, 0) if place else (start, len(row))


def read_sheet(raw: bytes, name: str) -> Sheet:
    """Read a table; what is wrong with its bytes stands in `faults`."""
    text, fault = decode(raw)
    if fault is not None:
        return Sheet(name, text, faults=[fault])
    if "\0" in text:
        return Sheet(name, text, faults=[Fault("karakter-kendali", values={"kode": "U+0000"})])
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    first = text.partition("\n")[0]
    separator = max(_SEPARATORS, key=first.count)
    lines = text.split("\n")
    return Sheet(name, text, rows=list(_rows(lines, separator)), lines=lines, separator=separator)


def _rows(lines: list[str], separator: str) -> Iterator[Row]:
    csv.field_size_limit(max(csv.field_size_limit(), MAX_BYTES + 1))  # no cell is cut
    reader = csv.reader((f"{text}\n" for text in lines), delimiter=separator)
    line = 1
    for cells in reader:
        values = tuple(cell.strip() for cell in cells)
        if any(values):
            yield Row(line, values)
        line = reader.line_num + 1
