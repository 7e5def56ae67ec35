"""Kerangka berkas baru: teks dengan komentar yang mengajari, dan tempat bagi isinya."""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib.resources import files
from pathlib import Path

from ..project.layout import FORUM_FILE, REGISTER_FILE
from ..source.prose import clean, on_one_line

BELUM = "..."
"""What a frame says where only the drafter knows the words; the check reports it until then."""
_WIDE = 90


def frame(kind: str, **given: str | Iterable[str] | None) -> str:
    """The text of `baru-<kind>.yaml`, in which capital names stand for what is given.

    What is given is data: it is quoted where YAML would read it otherwise. A row that stands there
    as a comment is written out where something is given for it.
    """
    text = files("standar.data").joinpath(f"baru-{kind}.yaml").read_text(encoding="utf-8")
    for name, value in given.items():
        if value is not None:
            text = text.replace(f"# {name}: {name.upper()}", f"{name}: {name.upper()}")
    values = {name.upper(): _value(value) for name, value in given.items()}
    if not values:
        return text
    place = re.compile(rf" ({'|'.join(values)})\b( *)")
    return place.sub(lambda found: _placed(values[found[1]], found), text)


def _placed(value: str, found: re.Match[str]) -> str:
    """A value at its place; a comment after it keeps its column while there is room."""
    return value if not found[2] else value.ljust(len(found[0]) - 1) + " "


def _value(value: str | Iterable[str] | None) -> str:
    if value is None or value == BELUM:
        return f" {BELUM}"
    if isinstance(value, str):
        return f" {on_one_line(clean(value))}"
    items = [on_one_line(clean(item), flow=True) for item in value]
    row = f" [{', '.join(items)}]"
    return row if len(row) <= _WIDE else "".join(f"\n  - {item}" for item in items)


def forum_files(unit: str, day: str, services: Iterable[str]) -> dict[str, str]:
    """The files of a new forum of a unit, name → text."""
    nama = f"Forum Konsultasi Publik Standar Pelayanan {unit}"
    return {
        FORUM_FILE: frame("forum", nama=nama, tanggal=day, membahas=services),
        REGISTER_FILE: frame("masukan", tanggal=day),
    }


def write_new(path: Path, text: str) -> bool:
    """Write a new file with its folders; False where there is one already."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        return False
    return True
