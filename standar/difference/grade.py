"""Dampak sebuah perubahan bagi warga, dari makna medan yang berubah."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from ..bilangan import baca_bilangan
from ..model.base import Meaning, Node
from .change import Effect

_COUNTED = re.compile(r"(?P<many>\d[\d.,]*)(?: ?\([^()]*\))? ?(?P<what>[^\d].*)?", re.DOTALL)
_COMPARES = re.compile(r" ?([<>≤≥±≠%]) ?")
_KEPT = re.compile(r"[^\W_]+|(?<=\d)[\W_]+(?=\d)|(?<=\d)[<>≤≥±≠%+-]|[<>≤≥±≠%+-](?=\d)")
"""Words and numbers; what parts two numbers; a sign beside a number."""
_SAME = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-"))


def grade(left: Any, right: Any, meaning: Meaning) -> Effect:
    """What it means that one value became the other; None stands for nothing written."""
    if isinstance(meaning.absent, int):
        left, right = (meaning.absent if v is None else v for v in (left, right))
    if left is None or right is None:
        return _appeared(meaning) if left is None else _appeared(meaning).mirrored()
    if isinstance(left, str) and isinstance(right, str):
        if letters(left) == letters(right):
            return Effect.REDAKSIONAL
        if meaning.better is None or (counts := _counts(left, right)) is None:
            return Effect.NETRAL
        left, right = counts
    if meaning.better is None or isinstance(left, Node):
        return Effect.NETRAL
    if left < right:
        return more(meaning)
    return more(meaning).mirrored() if right < left else Effect.NETRAL


def more(meaning: Meaning) -> Effect:
    """What it means that there is more of this than before."""
    if meaning.better is None:
        return Effect.NETRAL
    return Effect.MERINGANKAN if meaning.better == "more" else Effect.MEMBERATKAN


def added(left: Any, right: Any, meaning: Meaning) -> Effect:
    """What adding to a list means; the first item may mean something else than the next ones."""
    if meaning.absent is not None and not left:
        return _appeared(meaning)
    if meaning.absent is not None and not right:
        return _appeared(meaning)  # of the way back, as for all that is removed
    return more(meaning)


def _appeared(meaning: Meaning) -> Effect:
    """What it means that something is written where nothing was."""
    appeared = {"best": Effect.MEMBERATKAN, "worst": Effect.MERINGANKAN}
    return appeared.get(str(meaning.absent), Effect.NETRAL)


def letters(text: str) -> str:
    """What remains when spelling of case, space and punctuation does not count.

    Signs that make a number another one remain: `1,5` is not `15`, `< 17` not `> 17`.
    """
    plain = " ".join(text.casefold().translate(_SAME).split())
    plain = plain.replace("<=", "≤").replace(">=", "≥")
    found = _KEPT.findall(_COMPARES.sub(r"\1", plain))
    return "".join(" " if piece.isspace() else piece.replace(" ", "") for piece in found)


def _counts(left: str, right: str) -> tuple[Decimal, Decimal] | None:
    """The numbers of two texts that count the same thing: `2 lembar` and `3 lembar`."""
    one, other = _COUNTED.fullmatch(left.strip()), _COUNTED.fullmatch(right.strip())
    if one is None or other is None or letters(one["what"] or "") != letters(other["what"] or ""):
        return None
    numbers = baca_bilangan(one["many"]), baca_bilangan(other["many"])
    return None if numbers[0] is None or numbers[1] is None else (numbers[0], numbers[1])
