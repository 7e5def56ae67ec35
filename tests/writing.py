"""Menulis bagian model sebagai YAML bentuk panjang, sambil mencatat baris setiap bagiannya."""

from __future__ import annotations

import json
from enum import Enum
from random import Random
from typing import NamedTuple

from standar.model import Node, slots
from standar.model.base import Slot, segment
from standar.path import Path
from standar.source.scalar import is_plain


class Writer:
    """Lines of YAML, and for every part the line, from 1, on which it was written."""

    def __init__(self, node: Node) -> None:
        self.lines: list[str] = []
        self.places: dict[Path, int] = {(): 1}
        self.mapping(node, (), "")

    @property
    def text(self) -> str:
        return "\n".join(self.lines) + "\n"

    def line(self, path: Path, text: str) -> None:
        self.lines.append(text)
        self.places.setdefault(path, len(self.lines))

    def mapping(self, node: Node, path: Path, indent: str) -> None:
        for slot in slots(type(node)):
            value = getattr(node, slot.name)
            if value != type(node).model_fields[slot.name].get_default():
                self.value(slot, value, (*path, slot.name), indent)

    def value(self, slot: Slot, value: object, path: Path, indent: str) -> None:
        key = f"{indent}{slot.name}:"
        if isinstance(value, Node):
            self.line(path, key if written(value) else f"{key} {{}}")
            self.mapping(value, path, indent + "  ")
        elif not isinstance(value, tuple):
            self.line(path, f"{key} {scalar(value)}")
        else:
            self.line(path, key)
            for place, item in enumerate(value, 1):
                self.item(slot, item, (*path, segment(item, place)), indent + "  ")

    def item(self, slot: Slot, item: object, path: Path, indent: str) -> None:
        if not isinstance(item, Node):
            self.line(path, f"{indent}- {scalar(item)}")
        elif slot.peta is not None:
            name = scalar(getattr(item, slot.peta.kunci))
            self.line(path, f"{indent}{name}: {scalar(getattr(item, slot.peta.nilai))}")
        elif not written(item):
            self.line(path, f"{indent}- {{}}")
        else:
            first = len(self.lines)
            self.places[path] = first + 1
            self.mapping(item, path, indent + "  ")
            self.lines[first] = f"{indent}- {self.lines[first].lstrip()}"


def written(node: Node) -> bool:
    """Whether a part has anything to write."""
    return any(
        getattr(node, name) != info.get_default() for name, info in type(node).model_fields.items()
    )


def scalar(value: object) -> str:
    """One value in the spelling of a file."""
    if isinstance(value, bool | int):
        return str(value).lower()
    return json.dumps(str(value.value if isinstance(value, Enum) else value), ensure_ascii=False)


# --- as people write it ---------------------------------------------------------------------------


class Dress(NamedTuple):
    """How a file looks apart from what it says."""

    seed: int
    newline: str = "\n"
    bom: bool = False


def dressed(text: str, dress: Dress) -> bytes:
    """The text with comments everywhere, quoted in every way, with other ends of lines."""
    chance = Random(dress.seed)
    rows: list[str] = []
    for number, row in enumerate(text.splitlines()):
        indent = row[: len(row) - len(row.lstrip())]
        if chance.random() < 0.4:
            rows.append(f"{indent}# k{number}: di atas")
        if chance.random() < 0.1:
            rows.append("")
        row = _requoted(row, chance)
        rows.append(f"{row}  # k{number}-di-samping" if chance.random() < 0.4 else row)
    rows.append("# k-akhir")
    mark = "\ufeff" if dress.bom else ""
    return (mark + dress.newline.join(rows) + dress.newline).encode()


def _requoted(row: str, chance: Random) -> str:
    """The value of a row quoted in another way that means the same."""
    if not row.endswith('"') or (': "' not in row and '- "' not in row):
        return row
    start = min(n for n in (row.find(': "'), row.find('- "')) if n >= 0) + 2
    try:
        value: str = json.loads(row[start:])
    except json.JSONDecodeError:  # a key stands in quotes too
        return row
    style = chance.choice(("plain", "single", "double"))
    if style == "single":
        return row[:start] + "'" + value.replace("'", "''") + "'"
    return row[:start] + value if style == "plain" and is_plain(value) else row
