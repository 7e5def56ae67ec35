"""Butir mana di dua daftar yang sama: menurut kodenya, atau menurut kata-katanya."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from .model.base import Node, key_field, leaves

SIMILAR = 0.5
"""Share of words that two items without a key must have in common to be taken for one."""


def pairs(left: Sequence[Any], right: Sequence[Any]) -> Iterator[tuple[int, int, bool]]:
    """Pairs of indices that are the same item, and whether only their words say so.

    Symmetric: swapping the sides gives the swapped pairs, so that a diff can be mirrored.
    """
    names_left, names_right = [_key(x) for x in left], [_key(x) for x in right]
    by_key: dict[str, list[int]] = {}
    for j, name in enumerate(names_right):
        if name is not None:
            by_key.setdefault(name, []).append(j)
    free_left: list[int] = []
    taken: set[int] = set()
    for i, name in enumerate(names_left):
        if name is not None and by_key.get(name):
            j = by_key[name].pop(0)
            taken.add(j)
            yield i, j, False
        else:
            free_left.append(i)
    free_right = [j for j in range(len(right)) if j not in taken]
    if not free_left or not free_right:
        return
    if len(left) == len(right) == 1 and None in (names_left[0], names_right[0]):
        yield 0, 0, left[0] != right[0]  # the only item of a list is that item, however reworded
        return
    used_left: set[int] = set()
    used_right: set[int] = set()
    for score, _, _, _, i, j in _scores(
        left, right, free_left, free_right, names_left, names_right
    ):
        if i not in used_left and j not in used_right:
            used_left.add(i)
            used_right.add(j)
            yield i, j, score > -1


def _scores(
    left: Sequence[Any], right: Sequence[Any], free_left: list[int], free_right: list[int],
    names_left: list[str | None], names_right: list[str | None],
) -> list[tuple[float, int, int, int, int, int]]:  # fmt: skip
    bags_left = {i: _bag(left[i]) for i in free_left}
    bags_right = {j: _bag(right[j]) for j in free_right}
    found = []
    for i in free_left:
        for j in free_right:
            if names_left[i] is not None and names_right[j] is not None:
                if not _renamed(left[i], right[j]):
                    continue  # two items with different keys are two items
                score = 0.999
            elif left[i] == right[j]:
                score = 1.0
            else:
                score = min(_likeness(bags_left[i], bags_right[j]), 0.999)
            if score >= SIMILAR:
                found.append((-score, abs(i - j), min(i, j), max(i, j), i, j))
    return sorted(found)


def _renamed(left: Any, right: Any) -> bool:
    """Whether two parts differ in nothing but their key."""
    if not isinstance(left, Node) or type(left) is not type(right):
        return False
    name = key_field(type(left))
    return name is not None and bool(
        left.model_copy(update={name: None}) == right.model_copy(update={name: None})
    )


def _key(item: Any) -> str | None:
    if isinstance(item, Node) and (name := key_field(type(item))) is not None:
        value = getattr(item, name)
        return value if isinstance(value, str) else None
    return None


def _bag(item: Any) -> Counter[str]:
    texts = [str(value) for _, value in leaves(item)] if isinstance(item, Node) else [str(item)]
    return Counter(word for text in texts for word in re.findall(r"\w+", text.casefold()))


def _likeness(left: Counter[str], right: Counter[str]) -> float:
    """Shared words over all words: 1 when the same words stand on both sides."""
    total = left.total() + right.total()
    return 2 * (left & right).total() / total if total else 0.0
