"""Butir mana di dua daftar yang sama: menurut kodenya, atau menurut kata-katanya."""

from __future__ import annotations

import re
from collections import Counter, deque
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import Any, TypeAlias

from ..model.base import Node, key_field, leaves

SIMILAR = 0.5
"""Share of words that two items without a key must have in common to be taken for one."""
WORK = 1_000_000
"""How many words may be looked up for one list; past it, items share a rare word or are strangers.
"""

Bags: TypeAlias = dict[int, Counter[str]]


def pairs(
    left: Sequence[Any], right: Sequence[Any], work: int = WORK
) -> Iterator[tuple[int, int, bool]]:
    """Pairs of indices that are the same item, and whether only their words say so.

    Symmetric: swapping the sides gives the swapped pairs, so that a diff can be mirrored.
    """
    free_left, free_right = dict(enumerate(left)), dict(enumerate(right))

    def taken(found: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        for i, j in found:
            del free_left[i], free_right[j]
            yield i, j

    for i, j in taken(_alike(_keys(free_left), _keys(free_right))):
        yield i, j, False
    if not free_left or not free_right:
        return
    if len(left) == len(right) == 1 and None in (_key(left[0]), _key(right[0])):
        yield 0, 0, left[0] != right[0]  # the only item of a list is that item, however reworded
        return
    for i, j in taken(_alike(free_left, free_right)):
        yield i, j, False
    for i, j in taken(_alike(_nameless(free_left), _nameless(free_right))):
        yield i, j, True  # nothing but the key was changed
    for i, j in taken(_likely(free_left, free_right, work)):
        yield i, j, True


def _key(item: Any) -> str | None:
    if isinstance(item, Node) and (name := key_field(type(item))) is not None:
        value = getattr(item, name)
        return value if isinstance(value, str) else None
    return None


def _keys(items: Mapping[int, Any]) -> dict[int, str]:
    """The keys of the items that have one."""
    return {place: key for place, item in items.items() if (key := _key(item)) is not None}


def _nameless(items: Mapping[int, Any]) -> dict[int, Node]:
    """The items that have a key, without it."""
    parts: dict[int, Node] = {place: items[place] for place in _keys(items)}
    return {
        place: part.model_copy(update={key_field(type(part)) or "": None})
        for place, part in parts.items()
    }


def _alike(
    left: Mapping[int, Hashable], right: Mapping[int, Hashable]
) -> Iterator[tuple[int, int]]:
    """Places of what is equal: that which stayed in its place, then the others in their order."""
    stayed = {place for place, what in left.items() if place in right and right[place] == what}
    places: dict[Hashable, deque[int]] = {}
    for place, what in right.items():
        if place not in stayed:
            places.setdefault(what, deque()).append(place)
    found = [(place, place) for place in stayed]
    for place, what in left.items():
        if place not in stayed and places.get(what):
            found.append((place, places[what].popleft()))
    yield from sorted(found)


# --- by words -------------------------------------------------------------------------------------


def _likely(left: dict[int, Any], right: dict[int, Any], work: int) -> Iterator[tuple[int, int]]:
    """Items that share most of their words, the likest and nearest first."""
    named_left, named_right = _keys(left), _keys(right)
    if len(named_left) == len(left) and len(named_right) == len(right):
        return  # two items with different keys are two items
    bags_left, bags_right = _bags(left), _bags(right)
    sums_left = {i: bag.total() for i, bag in bags_left.items()}
    sums_right = {j: bag.total() for j, bag in bags_right.items()}
    scores = []
    for i, j in candidates(bags_left, bags_right, work):
        total = sums_left[i] + sums_right[j]
        if (i in named_left and j in named_right) or (
            2 * min(sums_left[i], sums_right[j]) < SIMILAR * total
        ):
            continue
        score = 2 * _shared(bags_left[i], bags_right[j]) / total if total else 0.0
        if score >= SIMILAR:
            scores.append((-score, abs(i - j), min(i, j), max(i, j), i, j))
    gone_left: set[int] = set()
    gone_right: set[int] = set()
    for *_, i, j in sorted(scores):
        if i not in gone_left and j not in gone_right:
            gone_left.add(i)
            gone_right.add(j)
            yield i, j


def candidates(left: Bags, right: Bags, work: int) -> Iterable[tuple[int, int]]:
    """Pairs worth a look: all of them, or in long lists those that share one of the rare words."""
    words = sum(map(len, left.values())) + sum(map(len, right.values()))
    limit = work * (len(left) + len(right)) // max(1, words)
    if len(left) * len(right) <= limit:
        return product(left, right)
    places_left, places_right = _places(left), _places(right)
    found: set[tuple[int, int]] = set()
    for many, word in sorted(
        (len(places_left[word]) * len(places_right[word]), word)
        for word in places_left.keys() & places_right.keys()
    ):
        limit -= many
        if limit < 0:
            break
        found.update(product(places_left[word], places_right[word]))
    return found


def _bags(items: dict[int, Any]) -> Bags:
    return {place: _bag(item) for place, item in items.items()}


def _bag(item: Any) -> Counter[str]:
    texts = [str(value) for _, value in leaves(item)] if isinstance(item, Node) else [str(item)]
    return Counter(word for text in texts for word in re.findall(r"\w+", text.casefold()))


def _places(bags: Bags) -> dict[str, list[int]]:
    """Every word → the items that hold it."""
    places: dict[str, list[int]] = {}
    for place, bag in bags.items():
        for word in bag:
            places.setdefault(word, []).append(place)
    return places


def _shared(left: Counter[str], right: Counter[str]) -> int:
    """How many words stand on both sides."""
    if len(left) > len(right):
        left, right = right, left
    return sum(min(many, right[word]) for word, many in left.items() if word in right)
