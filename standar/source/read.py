"""Teks YAML → data polos yang tahu di mana setiap bagiannya ditulis.

One pass over libyaml's event stream builds the data and, beside it, a shadow tree of the events, so
that a position costs nothing until somebody asks for it. Reading never raises on bad input: every
fault is a `Fault` with a place.
"""

from __future__ import annotations

import re

from ..disk import MAX_BYTES
from .events import MAX_DEPTH, Angka, load
from .marks import Fault, Shadow, Source
from .syntax import BREAK

__all__ = [
    "MAX_BYTES", "MAX_DEPTH", "Angka", "Fault", "Shadow", "Source", "decode", "place", "read",
    "read_bytes",
]  # fmt: skip


_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u200b\u2028-\u202e\u2066-\u2069\ufeff"
    "\ud800-\udfff\ufffe\uffff]"
)
"""Control characters, marks that turn or split words unseen, and odd ends of lines."""


def decode(raw: bytes) -> tuple[str, Fault | None]:
    """UTF-8 text without its BOM, or the first reason why these bytes are not such a text."""
    if len(raw) > MAX_BYTES:
        return "", Fault("berkas-terlalu-besar", values={"ukuran": len(raw), "batas": MAX_BYTES})
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "", Fault("bukan-utf-8", values={"sebab": "UTF-16"})
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line, column = place(raw[: error.start].decode("utf-8", "replace").lstrip("\ufeff"))
        found = f"0x{raw[error.start]:02X}"
        return "", Fault("bukan-utf-8", line, column, 1, values={"sebab": found})
    return text, None


def place(before: str) -> tuple[int, int]:
    """Line and column, from 1, of what follows a text."""
    rows = BREAK.split(before)
    return len(rows), len(rows[-1]) + 1


def read(text: str, name: str = "<teks>") -> Source:
    """Read one YAML document; whatever is wrong with it stands in `Source.faults`."""
    source = Source(name, text)
    if (bad := _UNPRINTABLE.search(text)) is not None:
        code = f"U+{ord(bad.group()):04X}"
        line, column = place(text[: bad.start()])
        source.faults.append(Fault("karakter-kendali", line, column, 1, values={"kode": code}))
        return source
    source.data, source.shadow, source.faults = load(text)
    return source


def read_bytes(raw: bytes, name: str) -> Source:
    """Decode and read; a text that cannot be decoded gives a source with that one fault."""
    text, fault = decode(raw)
    if fault is not None:
        return Source(name, text, faults=[fault])
    return read(text, name)
