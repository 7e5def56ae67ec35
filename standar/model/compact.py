"""Bagian model dalam sepertiga ingatannya: isinya sama, tempatnya lebih sempit.

The validator makes a dictionary and a set of its own for every part; together they are most of
what a nation's worth of standards would take. And much of what standards say, each says alike.
"""

from __future__ import annotations

import marshal
from collections.abc import Callable
from typing import Any, TypeVar

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


MANY, SHORT, LONG = 4096, 200, 1000
"""How many texts and mappings are known at a time, and of which length in characters and bytes."""
_SAID: dict[tuple[type[BaseModel], str], Any] = {}


def said_before(model: type[M], text: str, make: Callable[[], M]) -> M:
    """The part that this text stands for; a short one is made into a part only once."""
    if type(text) is not str:  # a bare number, which means something else
        return compact(make())
    known: M | None = _SAID.get((model, text))
    if known is None:
        known = compact(make())
        if len(_SAID) < MANY and len(text) < SHORT:
            _SAID[model, text] = known
    return known


class Pool:
    """Mappings that are written in the same words are one part, for as long as the pool lives.

    Units copy channels of complaint, supervision, and guarantees from standard to standard. When a
    pool is full it begins anew: what is written alike stands close together.
    """

    def __init__(self) -> None:
        self._known: dict[tuple[type[BaseModel], bytes], Any] = {}

    def part(self, model: type[M], data: dict[str, Any], make: Callable[[], M]) -> M:
        """The part that was made of equal `data` before, or else what `make` gives."""
        try:
            words = model, marshal.dumps(data, 2)  # the same bytes for the same words
        except ValueError:  # a bare number that is kept as it was written
            return compact(make())
        known: M | None = self._known.get(words)
        if known is None:
            known = compact(make())
            if len(words[1]) < LONG:
                if len(self._known) >= MANY:
                    self._known.clear()
                self._known[words] = known
        return known
