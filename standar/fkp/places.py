"""Tempat yang disebut sebuah alamat: layanan, unit di sekitarnya, dan bagian di dalamnya."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from ..difference.diff import plain
from ..model import StandarPelayanan
from ..model.base import part_at, slots
from ..path import Path, parse, show
from ..project.project import Service
from .versi import Versi, holders, resolve_address

_COMPONENTS = {slot.name for slot in slots(StandarPelayanan)}


class Places:
    """The services of a forum, found by addresses of what is in them and around them.

    What is asked takes the same time however many services there are.
    """

    def __init__(self, versions: Mapping[str, Versi]) -> None:
        self._own = {parse(address): versi for address, versi in versions.items()}
        self._below: dict[Path, list[Versi]] = {}
        for own, versi in self._own.items():
            for around in _prefixes(own):
                self._below.setdefault(around, []).append(versi)

    def known(self, path: Path) -> bool:
        """Whether an address names a unit or service of a forum, or a part of one of them.

        A part of a unit is one that it gives to a service: nothing else of it was discussed.
        """
        if path in self._below:
            return True
        for own in _prefixes(path):
            sides = _sides([self._own[own]] if own in self._own else ())
            if any(_has(service.standar, path[len(own) :]) for service in sides):
                return True
        return any(
            _has(service.standar, path[len(shared) - 1 :])
            for given in self._given for shared in _prefixes(path)
            for service in _sides(given.get(shared, ()))
        )  # fmt: skip

    def about(self, path: Path) -> Iterator[Versi]:
        """The services that an address is about: those around it, below it, or that share it."""
        yield from self._below.get(path, ())
        for around in _prefixes(path[:-1]):
            if around in self._own:
                yield self._own[around]
        for shared in _prefixes(path):
            found = [versi for given in self._given for versi in given.get(shared, ())]
            yield from {versi.alamat: versi for versi in found}.values()

    def digest(self, base: str, targets: Iterable[str], *, new: bool) -> str:
        """What parts hold, in a few letters: written down with a decision, compared ever after.

        Nothing where no part is named: something in a whole service or unit always changes.
        """
        found: dict[str, object] = {}
        for target in targets:
            path = resolve_address(base, target)
            for service, inside in self._inside(path, new=new):
                try:
                    found[show(path)] = plain(part_at(service.standar, inside))
                    break
                except KeyError:
                    found.setdefault(show(path), None)
        if not found:
            return ""
        text = json.dumps(found, ensure_ascii=False, sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()[:12]

    def _inside(self, path: Path, *, new: bool) -> Iterator[tuple[Service, Path]]:
        """The services on one side that have a part, each with its address there.

        What several share is the same in all; it is read where it came last.
        """
        shared = [(at, v) for at in _prefixes(path) for v in self._given[new].get(at, ())]
        for at, versi in reversed(shared):
            if (service := _side(versi, new=new)) is not None:
                yield service, path[len(at) - 1 :]
        for own in _prefixes(path[:-1]):
            service = _side(self._own[own], new=new) if own in self._own else None
            if service is not None:
                yield service, path[len(own) :]

    @cached_property
    def _given(self) -> tuple[dict[Path, list[Versi]], dict[Path, list[Versi]]]:
        """Of both sides, the address of a component in a unit → the services that take it over."""
        found: tuple[dict[Path, list[Versi]], dict[Path, list[Versi]]] = ({}, {})
        for versi in self._own.values():
            for new, given in enumerate(found):
                service = _side(versi, new=bool(new))
                for component in service.inherited if service is not None else ():
                    for unit in holders(service, component) if service is not None else ():
                        given.setdefault((*unit, component), []).append(versi)
        return found


def _prefixes(path: Path) -> Iterator[Path]:
    """All that leads to an address, and the address itself."""
    return (path[:n] for n in range(len(path) + 1))


def _side(versi: Versi, *, new: bool) -> Service | None:
    return versi.baru if new else versi.lama


def _sides(versions: Iterable[Versi]) -> Iterator[Service]:
    return (one for versi in versions for one in (versi.lama, versi.baru) if one is not None)


def _has(standar: StandarPelayanan, path: Path) -> bool:
    if len(path) == 1 and path[0] in _COMPONENTS:
        return True
    try:
        part_at(standar, path)
    except KeyError:
        return False
    return True
