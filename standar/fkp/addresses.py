"""Alamat yang dapat dimaksud sebuah masukan: layanan, komponen, dan butir yang dibahas forum."""

from __future__ import annotations

from collections.abc import Iterator

from ..model.base import Node, part_at, slots, walk
from ..model.standar import StandarPelayanan
from ..path import Path, parse, show
from .forum import ForumFolder
from .versi import holders, resolve_address

_NEAR, _MANY = 0.5, 3


def services(forum: ForumFolder) -> dict[str, StandarPelayanan]:
    """Address, as a forum's files write it → the service as it was discussed."""
    found = {}
    for versi in forum.versi:
        service = versi.lama or versi.baru
        if service is not None:
            found[_own(forum, versi.alamat)] = service.standar
    return found


def _own(forum: ForumFolder, address: str) -> str:
    """An address of the project, seen from the unit that holds the forum."""
    base = forum.unit.alamat
    return address.removeprefix(f"{base}/") if base else address


def parts(standar: StandarPelayanan) -> Iterator[Path]:
    """The components that a service writes, and the parts of them that have an address."""
    yield from ((slot.name,) for slot in slots(StandarPelayanan) if getattr(standar, slot.name))
    yield from (path for path, _ in walk(standar) if len(path) > 1)


def items(standar: StandarPelayanan, component: str) -> list[tuple[Path, Node]]:
    """The list items of a component with their addresses, not those that stand inside another."""
    found: list[tuple[Path, Node]] = []
    for path, node in walk(standar):
        inside = any(path[: len(other)] == other for other, _ in found)
        if path[:1] == (component,) and not inside and _is_item(standar, path):
            found.append((path, node))
    return found


def _is_item(standar: StandarPelayanan, path: Path) -> bool:
    """Whether a part stands in a list."""
    return len(path) > 1 and isinstance(part_at(standar, path[:-1]), tuple)


def all_addresses(forum: ForumFolder) -> Iterator[str]:
    """Every address that an input of this forum can name."""
    for address, standar in services(forum).items():
        yield address
        yield from (f"{address}/{show(path)}" for path in parts(standar))
    yield from _of_units(forum)


def _of_units(forum: ForumFolder) -> Iterator[str]:
    """The components that units give to the services, in every unit that gives them on."""
    base, found = resolve_address(forum.unit.alamat, ""), dict[Path, None]()
    for versi in forum.versi:
        service = versi.lama or versi.baru
        for component in service.inherited if service is not None else ():
            for unit in holders(service, component) if service is not None else ():
                found[(*unit, component)] = None
    yield from (show(path[len(base) :]) for path in found if path[: len(base)] == base)


def meant(forum: ForumFolder, target: str) -> str | None:
    """The address as the forum's files write it, or None where it names nothing.

    One that counts from the folder of all standards is understood, too, and one with the words of
    a key apart.
    """
    target = target.strip().replace("\\", "/").strip("/").removeprefix("standards/")
    joined = "/".join("_".join(part.lower().split()) for part in target.split("/"))
    for name in (target, _own(forum, target), joined, _own(forum, joined)):
        if name and forum.jejak.places.known(resolve_address(forum.unit.alamat, name)):
            return name
    return None


def shared(forum: ForumFolder, target: str) -> str:
    """The address of the shared part, where a service or unit only gives it on; else the same."""
    path = resolve_address(forum.unit.alamat, target)
    base = resolve_address(forum.unit.alamat, "")
    for versi in forum.versi:
        service = versi.lama or versi.baru
        for component in service.inherited if service is not None else ():
            units = list(holders(service, component)) if service is not None else []
            for own in (parse(versi.alamat), *units[:-1]):
                if path[: len(own) + 1] == (*own, component):
                    whole = (*units[-1], *path[len(own) :])
                    name = "/".join(whole[len(base) :])
                    if whole[: len(base)] == base and meant(forum, name) == name:
                        return name
    return target


def nearest(forum: ForumFolder, target: str) -> list[str]:
    """The addresses that are most like this one; of its own service, if it names one."""
    from difflib import get_close_matches  # only a slip pays for it

    target = _own(forum, target.strip().strip("/"))
    known = list(all_addresses(forum))
    service = next((s for s in services(forum) if target.startswith(f"{s}/")), None)
    if service is not None:
        known = [name for name in known if name.startswith(f"{service}/")]
    whole = [name for name in known if name.endswith(f"/{target}")]
    if not whole:
        last = target.rpartition("/")[2]
        whole = [name for name in known if name.rpartition("/")[2] == last]
    found = get_close_matches(target, known, _MANY, _NEAR)
    return list(dict.fromkeys([*whole, *found]))[:_MANY]
