"""Kalimat sebuah temuan: pesan aturannya, dengan nilai-nilai yang dibaca sebagai bahasa Indonesia.

Apart from `locale`, because a result that is only repeated needs this and none of the model.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from decimal import Decimal
from string import Formatter
from typing import Any

from .bilangan import BULAN, tulis_bilangan
from .diagnostic import Diagnostic, Said
from .path import show


def say(diagnostic: Diagnostic, rules: Mapping[str, Said]) -> str:
    """The sentence of a finding: the rule's message with its named values."""
    message = rules[diagnostic.rule].message
    return _Indonesian().vformat(message, (), {"jalur": show(diagnostic.path), **diagnostic.values})


class _Indonesian(Formatter):
    """`{x}` shows a value as Indonesian text; `{x?…%…}` shows its part only when x is there."""

    def get_field(self, field_name: str, args: Any, kwargs: Any) -> Any:
        name, question, pattern = field_name.partition("?")
        value = kwargs.get(name)
        if not question:
            return read(value), name
        return ("" if value in (None, "", ()) else pattern.replace("%", read(value))), name


def read(value: object) -> str:
    """Any value as people read it."""
    match value:
        case None:
            return ""
        case bool():
            return "ya" if value else "tidak"
        case int() | Decimal():
            return tulis_bilangan(value)
        case datetime.date():
            return tanggal(value)
        case list() | tuple():
            return enumerate_words([read(item) for item in value])
    return str(value)


def visible(text: str, keep: str = "") -> str:
    """A text in which `·` stands for what cannot be seen or steers; `keep` is let through."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c in keep else "·" for c in text)


def enumerate_words(words: Iterable[str], conjunction: str = "dan") -> str:
    """`a, b, dan c`."""
    items = list(words)
    if len(items) < 2:
        return "".join(items)
    comma = "," if len(items) > 2 else ""
    return f"{', '.join(items[:-1])}{comma} {conjunction} {items[-1]}"


def tanggal(day: datetime.date) -> str:
    """2 Maret 2026."""
    return f"{day.day} {BULAN[day.month - 1]} {day.year}"
