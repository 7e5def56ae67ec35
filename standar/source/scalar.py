"""Ejaan sebuah teks di dalam YAML: polos bila terbaca sama, selain itu di dalam tanda kutip."""

from __future__ import annotations

import json
import re
from typing import Any

from .events import load

UNREADABLE = object()
"""What stands for the value of something that is no scalar, or not without a fault."""

_PLAIN = re.compile(r"[^\W_][^\n\r\t#]*").fullmatch
"""What may stand without quotes; the reader has the last word. No `#`: it looks like a comment."""
_FLOW = re.compile(r"[,\[\]{}]").search
_ELSEWHERE = {"yes", "no", "on", "off", "y", "n", "true", "false", "null", "inf", "nan"}
"""Words that other readers of YAML take for something else than text."""


def value_of(raw: str, column: int = 1) -> Any:
    """What a scalar means that is written as `raw` in a column from 0, alone in a list."""
    data, _, faults = load(f"-\n{' ' * max(1, column)}{raw}\n")
    if faults or not isinstance(data, list) or len(data) != 1:
        return UNREADABLE
    return data[0]


def spell(text: str, like: str = "", *, flow: bool = False) -> str:
    """`text` as a scalar, quoted as `like` is where that is possible."""
    if like[:1] == "'" and not re.search(r"[\n\r\t]", text):
        return "'" + text.replace("'", "''") + "'"
    if like[:1] not in ("'", '"') and is_plain(text, flow=flow):
        return text
    return json.dumps(text, ensure_ascii=False)


def is_plain(text: str, *, flow: bool = False) -> bool:
    """Whether a text reads as itself without quotes, here and elsewhere."""
    if not _PLAIN(text) or text.lower() in _ELSEWHERE or (flow and _FLOW(text)):
        return False
    value = value_of(text)
    return type(value) is str and value == text
