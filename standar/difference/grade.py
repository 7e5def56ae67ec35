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
    texts = isinstance(left, str) and isinstance(right, str)
    if texts and letters(left) == letters(right):
        return Effect.REDAKSIONAL
    if isinstance(meaning.absent, int):
        left, right = _said(left, right, meaning.absent), _said(right, left, meaning.absent)
    if left is None or right is None:
        return _appeared(meaning) if left is None else _appeared(meaning).mirrored()
    if meaning.better is None or isinstance(left, Node):
        return Effect.NETRAL
    if isinstance(left, str) and isinstance(right, str):
        if (amounts := _amounts(left, right, meaning)) is None:
            return Effect.NETRAL
        left, right = amounts
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


def _said(value: Any, other: Any, absent: int) -> Any:
    """A value; where there is none what that stands for, counted in the words of the other."""
    if value is not None or not isinstance(other, str):
        return absent if value is None else value
    found = _COUNTED.fullmatch(other.strip())
    return f"{absent} {found['what']}" if found and found["what"] else None


def _amounts(left: str, right: str, meaning: Meaning) -> tuple[Any, Any] | None:
    """How much two texts say, where they say it of the same."""
    if meaning.read is None:
        return _counts(left, right)
    one, other = meaning.read(left), meaning.read(right)
    if one is None or other is None:
        return None
    about = {letters(read.about) for read in (one, other) if read.about is not None}
    return (one.amount, other.amount) if len(about) < 2 else None


def _counts(left: str, right: str) -> tuple[Decimal, Decimal] | None:
    """The numbers of two texts that count the same thing: `2 lembar` and `3 lembar`."""
    one, other = _COUNTED.fullmatch(left.strip()), _COUNTED.fullmatch(right.strip())
    if one is None or other is None or letters(one["what"] or "") != letters(other["what"] or ""):
        return None
    numbers = baca_bilangan(one["many"]), baca_bilangan(other["many"])
    return None if numbers[0] is None or numbers[1] is None else (numbers[0], numbers[1])
