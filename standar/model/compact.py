"""Bagian model dalam separuh ingatannya: isinya sama, tempatnya lebih sempit.

The validator makes a dictionary and a set of its own for every part; together they are most of
what a nation's worth of standards would take.
"""

from __future__ import annotations

from typing import TypeVar

from pydantic import BaseModel

M = TypeVar("M", bound=BaseModel)

_GIVEN: dict[frozenset[str], set[str]] = {}
"""Which fields parts were given; nobody changes these sets, because parts are frozen."""


def compact(part: M) -> M:
    """The same part; its names are shared with all parts of its kind, as plain objects do."""
    shared = object.__new__(type(part)).__dict__
    for name, value in part.__dict__.items():  # one by one: `update` would bring names of its own
        shared[name] = value
    object.__setattr__(part, "__dict__", shared)
    given = part.__pydantic_fields_set__
    object.__setattr__(part, "__pydantic_fields_set__", _GIVEN.setdefault(frozenset(given), given))
    return part
