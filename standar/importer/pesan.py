"""Pesan usulan dari halaman layanan, lewat surel, WhatsApp, atau berkas, menjadi baris tabel."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum

from .tabel import ROWS_MAX, Rows


class Field(StrEnum):
    """The names of the lines of a message, as the page writes them."""

    SERVICE = "Layanan"
    PART = "Komponen"
    GROUP = "Unsur"
    DAY = "Tanggal"
    SAID = "Isi"
    WISH = "Usulan"
    END = "Akhir"


_BEGIN = re.compile(rf"(?:^|[ \t>*]){Field.SERVICE}\*?[ \t]*[:=][ \t]*([^\s/]+(?:/[^\s/]+)*)\s*$")
_LINE = re.compile(rf"[> \t*]{{0,20}}({'|'.join(Field)})\*?[ \t]*[:=][ \t]*")
_QUOTED = re.compile(r"[> ]{0,20}")
COLUMNS = [Field.SERVICE, Field.PART, Field.GROUP, Field.DAY, Field.SAID, Field.WISH]


def messages(text: str) -> Rows | None:
    """The messages in a text as a table, however many there are; None where there is none.

    What stands before, between and after them is left alone: it may name who sent them.
    """
    found = [dict(_fields(lines)) for lines in _blocks(text)]
    rows = [[values.get(name, "").strip() for name in COLUMNS] for values in found]
    filled = [row for row, values in zip(rows, found, strict=True) if Field.SAID in values]
    return [[*map(str, COLUMNS)], *filled[:ROWS_MAX]] if filled else None


def _blocks(text: str) -> Iterator[list[str]]:
    """The lines of each message, from the address of its service to its end."""
    block: list[str] | None = None
    for line in text.splitlines():
        if start := _BEGIN.search(line):
            if block:
                yield block
            block = [f"{Field.SERVICE}: {start[1]}"]
        elif block is not None and (named := _LINE.match(line)) and named[1] == Field.END:
            yield block
            block = None
        elif block is not None:
            block.append(line)
    if block:
        yield block


def _fields(lines: list[str]) -> Iterator[tuple[str, str]]:
    """Every name with what stands behind and below it."""
    name, said = "", list[str]()
    for line in lines:
        if named := _LINE.match(line):
            if name:
                yield name, "\n".join(said)
            name, said = named[1], [line[named.end() :]]
        else:
            said.append(_QUOTED.sub("", line, count=1))
    yield name, "\n".join(said)
