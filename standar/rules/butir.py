"""Butir: menjalani persyaratan yang bertingkat, dan menemukan butir kembar dalam satu daftar."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from ..model import Persyaratan
from ..model.base import Node, segment
from ..path import Path


def butir(
    items: Sequence[Persyaratan], path: Path = ("persyaratan",)
) -> Iterator[tuple[Path, Persyaratan, tuple[Persyaratan, ...]]]:
    """Every requirement with its address and the groups in which it stands, the outermost first."""
    for place, item in enumerate(items, 1):
        inner = (*path, item.kode or str(place))
        yield inner, item, ()
        for group in ("salah_satu", "semua"):
            for below, part, above in butir(getattr(item, group), (*inner, group)):
                yield below, part, (item, *above)


def semua(items: Sequence[Persyaratan]) -> list[Persyaratan]:
    """Every requirement, those of groups too, without addresses: cheap enough to ask always."""
    found = list(items)
    for item in items:
        if item.salah_satu:
            found += semua(item.salah_satu)
        if item.semua:
            found += semua(item.semua)
    return found


def butir_yang(
    items: Sequence[Persyaratan], uji: Callable[[Persyaratan], bool]
) -> Iterator[tuple[Path, Persyaratan]]:
    """The requirements that pass a test, with their addresses."""
    if any(map(uji, semua(items))):
        for path, item, _ in butir(items):
            if uji(item):
                yield path, item


def kembar(items: Sequence[Any], judul: str) -> Iterator[tuple[str, str]]:
    """Items of one list that say the same for the same case: its segment, and the earlier one's.

    `judul` is the field that two such items share; what is left out of the comparison is their
    code and the cases for which they hold.
    """
    names = [getattr(item, judul) for item in items]
    if len(set(names)) + max(0, names.count(None) - 1) == len(names):
        return  # nearly always
    seen: dict[str, list[tuple[int, Node]]] = {}
    for place, (name, item) in enumerate(zip(names, items, strict=True), 1):
        if name is None:
            continue
        for earlier, other in seen.setdefault(name, []):
            if _sama(item, other):
                yield segment(item, place), segment(other, earlier)
                break
        else:
            seen[name].append((place, item))


def _sama(item: Any, other: Any) -> bool:
    bare = {"kode": None, "untuk": (), "kanal": ()}
    if item.model_copy(update=bare) != other.model_copy(update=bare):
        return False
    return all(
        not one or not two or set(one) & set(two)
        for one, two in ((item.untuk, other.untuk), (item.kanal, other.kanal))
    )
