"""Ketetapan: satu keputusan dengan semua yang dicetak bersamanya, dari salinan bekunya."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .enact.lifecycle import Decree, Lifecycle
from .fkp.snapshot import inspect, seal
from .fkp.versi import resolve_address
from .model import Forum, Penetapan, Proyek
from .peraturan import Registri, registri
from .project.project import Service, UnitFolder


@dataclass(frozen=True)
class Ketetapan:
    """A decree with the standards that it enacts, in its order, and what led to it.

    `sidik` names the frozen copy; without it the standards are the work, and the paper a draft.
    `cacat` names what of the copy is not as it was frozen, or cannot be read.
    """

    keputusan: Penetapan
    unit: UnitFolder
    proyek: Proyek
    services: tuple[Service, ...]
    registri: Registri
    forums: tuple[Forum, ...] = ()
    sidik: str = ""
    cacat: tuple[str, ...] = ()


def read_enactment(life: Lifecycle, decree: Decree) -> Ketetapan:
    """The decree as its frozen copy has it; as the work has it, where there is none."""
    frozen = decree.copy.is_dir()
    addresses = list(_addresses(life, decree))
    found = {address: _service(life, decree, address, frozen=frozen) for address in addresses}
    services = [service for service in found.values() if service is not None]
    unread = [address for address, service in found.items() if service is None]
    unit = _then(decree.unit, services) if frozen else decree.unit
    proyek = unit.proyek.node if unit.proyek is not None else None
    return Ketetapan(
        decree.node,
        unit,
        proyek or Proyek(nama=life.layout.root.name or "Proyek"),
        tuple(services),
        registri(life.records.reader.own_registry),
        tuple(_forums(life, decree, addresses)),
        seal(decree.copy) if frozen else "",
        (*(inspect(decree.copy).cacat if frozen else ()), *unread),
    )


def _addresses(life: Lifecycle, decree: Decree) -> Iterator[str]:
    """The services that a decree names; where it names none, all that it holds."""
    if names := decree.node.layanan:
        yield from dict.fromkeys("/".join(resolve_address(decree.unit.alamat, n)) for n in names)
    else:
        yield from life.held(decree) or (service.alamat for service in decree.unit.services)


def _service(life: Lifecycle, decree: Decree, address: str, *, frozen: bool) -> Service | None:
    if frozen:
        return life.records.frozen(decree.copy, address)
    return life.records.current(address)


def _then(unit: UnitFolder, services: list[Service]) -> UnitFolder:
    """The unit as it was when its standards were enacted."""
    for service in services:
        node: UnitFolder | None = service.unit
        while node is not None:
            if node.alamat == unit.alamat:
                return node
            node = node.parent
    return unit


def _forums(life: Lifecycle, decree: Decree, addresses: list[str]) -> Iterator[Forum]:
    """The last forum before the decree on each of its services, each forum once."""
    found = {life.discussed(address, decree.node.tanggal.isoformat()) for address in addresses}
    for folder in life.layout.folders:
        for path in folder.forums:
            alamat = folder.path.relative_to(life.layout.standards).as_posix().removeprefix(".")
            if (path.parent.name, alamat) in found:
                forum = life.records.forum(folder, path).forum
                if forum is not None:
                    yield forum
