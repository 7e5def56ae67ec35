"""Butir yang dipecah menjadi beberapa, dan beberapa butir yang digabung menjadi satu."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from enum import Enum
from typing import Any, NamedTuple, TypeAlias

from ..model.base import Node, key_field, leaves
from .match import WORK, Bags, candidates

SHARE = 0.6
"""Share of a piece's words that stand in the whole, and of the whole's that stand in its pieces."""

Pair: TypeAlias = tuple[int, int, bool]


class Group(NamedTuple):
    """One item on one side and the several on the other that hold its words, by their indices."""

    one: int
    many: tuple[int, ...]


class Regrouped(NamedTuple):
    """What of two lists was split and merged, and the pairs that are left."""

    splits: tuple[Group, ...]
    merges: tuple[Group, ...]
    pairs: list[Pair]


def regroup(
    left: Sequence[Any], right: Sequence[Any], pairs: list[Pair], work: int = WORK
) -> Regrouped:
    """Split and merged items of two matched lists.

    Symmetric: swapping the sides turns splits into merges. What could be both is neither.
    """
    gone = {*range(len(left))} - {i for i, _, _ in pairs}
    come = {*range(len(right))} - {j for _, j, _ in pairs}
    if not gone and not come:
        return Regrouped((), (), pairs)
    there = {i: j for i, j, _ in pairs if left[i] != right[j]}
    back = {j: i for i, j in there.items()}
    old = {i: _bag(left[i]) for i in (*gone, *there)}
    new = {j: _bag(right[j]) for j in (*come, *back)}
    splits = tuple(_splits(old, new, there, come, work))
    merges = tuple(_splits(new, old, back, gone, work))
    split_used = {i for i, _ in splits}, {j for _, many in splits for j in many}
    merge_used = {i for _, many in merges for i in many}, {j for j, _ in merges}
    splits = tuple(g for g in splits if _free(g, merge_used[0], merge_used[1]))
    merges = tuple(g for g in merges if _free(g, split_used[1], split_used[0]))
    used = {g.one for g in splits}, {g.one for g in merges}
    return Regrouped(
        splits, merges, [p for p in pairs if p[0] not in used[0] and p[1] not in used[1]]
    )


def _free(group: Group, ones: Collection[int], manies: Collection[int]) -> bool:
    return group.one not in ones and not any(piece in manies for piece in group.many)


def _splits(
    wholes: Bags, pieces: Bags, partners: Mapping[int, int], fresh: Collection[int], work: int
) -> Iterator[Group]:
    """Items of one side whose words stand in several of the other, at least one of them fresh.

    An item that kept its name is the first of its pieces, if its words are still its own.
    """
    found: dict[int, list[int]] = {}
    for whole, piece in _homes(wholes, {j: pieces[j] for j in fresh}, work):
        found.setdefault(whole, []).append(piece)
    for whole, many in sorted(found.items()):
        partner = partners.get(whole)
        if partner is not None:
            if _inside(pieces[partner], wholes[whole]) < SHARE:
                continue
            many.append(partner)
        own = tuple(sorted(_needed(wholes[whole], {j: pieces[j] for j in many})))
        told = {word for j in own for word in pieces[j]} & wholes[whole].keys()
        enough = len(told) >= SHARE * len(wholes[whole])
        if len(own) > 1 and enough and (partner is None or partner in own):
            yield Group(whole, own)


def _homes(wholes: Bags, pieces: Bags, work: int) -> Iterator[tuple[int, int]]:
    """Every piece with the item that it most likely came from: most of its words, least beside."""
    best: dict[int, tuple[float, int, int, int]] = {}
    for whole, piece in candidates(wholes, pieces, work):
        share = _inside(pieces[piece], wholes[whole])
        if share >= SHARE:
            rank = (-share, len(wholes[whole]), abs(whole - piece), whole)
            best[piece] = min(best.get(piece, rank), rank)
    for piece, (*_, whole) in best.items():
        yield whole, piece


def _needed(whole: Counter[str], pieces: Bags) -> Iterator[int]:
    """The pieces that say something of the whole which no other of them says."""
    many = Counter(word for words in pieces.values() for word in words if word in whole)
    for place, words in pieces.items():
        if any(many[word] == 1 for word in words if word in whole):
            yield place


def _inside(piece: Counter[str], whole: Counter[str]) -> float:
    return sum(word in whole for word in piece) / len(piece) if piece else 0.0


def _bag(item: Any) -> Counter[str]:
    """Every word of an item once, without its own key, choices, and yes or no."""
    key = key_field(type(item)) if isinstance(item, Node) else None
    texts = (
        [str(v) for path, v in leaves(item) if path[-1] != key and not isinstance(v, Enum | bool)]
        if isinstance(item, Node)
        else [item] if isinstance(item, str) else []
    )  # fmt: skip
    return Counter({word for text in texts for word in re.findall(r"\w+", text.casefold())})
