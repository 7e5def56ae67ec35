"""Ingatan pendek: hasil bagi nilai yang baru saja ditanyakan, dikenali dari nilainya sendiri."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from functools import wraps
from typing import TypeVar

A = TypeVar("A")
R = TypeVar("R")
SIZE = 64
"""Pages, papers and data of one service are made in a row, those of a unit nearly so."""


def remembered(function: Callable[[A], R]) -> Callable[[A], R]:
    """A function of one value that never changes; the last few values are known by identity.

    Equality would do as well, but to hash a whole standard takes longer than some of the answers.
    """
    known: OrderedDict[int, tuple[A, R]] = OrderedDict()

    @wraps(function)
    def asked(value: A) -> R:
        found = known.get(id(value))
        if found is None:
            found = known[id(value)] = (
                value,
                function(value),
            )  # held, so that no other takes its id
            if len(known) > SIZE:
                known.popitem(last=False)
        return found[1]

    return asked
