"""Kata pilihan kuesioner sebagai nilai: “Sangat sesuai” adalah 4, “Cukup mahal” adalah 2."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from .bawaan import kata_jawaban

if TYPE_CHECKING:
    from .instrumen import Unsur


@cache
def _umum() -> Mapping[str, int]:
    """Every degree of every quality, and its value."""
    known = kata_jawaban()
    return {
        " ".join(_kata(form.replace("{}", sifat))): level.nilai
        for level in known.derajat
        for form in level.kata
        for sifat in known.sifat
    }


_ABJAD = re.compile(r"\s*[a-d]\s*[.)]\s*", re.IGNORECASE)
"""`d. Sangat sesuai`: the choices of a questionnaire on paper."""


def arti(text: str, unsur: Unsur) -> int | None:
    """The value that some words stand for; None for words that say nothing certain."""
    marked = _ABJAD.match(text)
    said = " ".join(_kata(text[marked.end() :] if marked else text))
    own = _pilihan(unsur).get(said)
    return own if own is not None else _umum().get(said)


def _pilihan(unsur: Unsur) -> Mapping[str, int]:
    return {" ".join(_kata(word)): item.nilai for item in unsur.pilihan for word in item.kata}


def _kata(text: str) -> list[str]:
    return re.findall(r"[a-z]+", text.lower().replace("&", " dan "))
