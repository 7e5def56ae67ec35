"""Menanyai satu aturan teks tentang satu teks, seperti mesin menanyainya."""

from __future__ import annotations

from standar.check.definition import Finding
from standar.check.plan import Plan
from standar.check.vocabulary import vocabulary
from standar.fix import Swap
from standar.path import parse
from standar.rules import catalogue


def findings(rule: str, text: str, place: str = "ringkasan") -> list[Finding]:
    """What the engine hears about a text from one rule, its pre-filter included."""
    *above, field = parse(place)
    data: object = {field: text}
    for key in reversed(above):
        data = {key: data}
    plan = Plan([catalogue()[rule]])
    called = plan.called(vocabulary(f"{field}: {text}\n"))
    return [found for _, found in plan.read(data, {}, called)]


def mended(rule: str, text: str, place: str = "ringkasan") -> str:
    """The text after every safe fix of one rule."""
    for found in findings(rule, text, place):
        if isinstance(found.fix, Swap):
            text = text.replace(found.fix.old, found.fix.new)
    return text
