"""Cakupan sebuah unit: layanannya dan layanan unit di bawahnya, kecuali gerai instansi lain."""

from __future__ import annotations

from pathlib import Path as FilePath

from .reader import Reader


def services_below(reader: Reader, unit: FilePath) -> list[FilePath]:
    """The files of the services that a unit answers for, its own first.

    A counter of another institution stands below a Mal Pelayanan Publik, but not under it.
    """
    foreign: list[FilePath] = []
    found: list[FilePath] = []
    for folder in reader.layout.folders:
        inside = folder.path.is_relative_to(unit)
        if not inside or any(folder.path.is_relative_to(other) for other in foreign):
            continue
        if folder.path != unit and reader.unit(folder.path).unit.gerai is not None:
            foreign.append(folder.path)
        else:
            found += folder.services
    return found


def address(base: FilePath, service: FilePath) -> str:
    """The name of a service as a record of the unit at `base` writes it."""
    return service.relative_to(base).with_suffix("").as_posix()
