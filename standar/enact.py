"""Penetapan: yang akan ditetapkan sebagai satu nilai, dan pembekuannya sekali jadi."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path as FilePath

from .disk import read
from .edit import ChangedMeanwhile, write_atomic
from .extent import address
from .layout import DECREE_FILE, ENACTED, Layout
from .path import Path
from .project import UnitFolder
from .snapshot import chosen, freeze, manifest, short_digest, whole


@dataclass
class Enactment:
    """What a decree of a unit shall enact: its services, with the bytes of all that they rest on."""

    layout: Layout
    unit: UnitFolder
    tanggal: datetime.date
    services: tuple[FilePath, ...]
    files: Mapping[str, bytes] = field(init=False)

    def __post_init__(self) -> None:
        paths = chosen(self.layout, self.services)
        self.files = {name: read(path) for name, path in paths.items()}

    @property
    def base(self) -> FilePath:
        """The folder of the unit."""
        return self.layout.standards / self.unit.alamat

    @property
    def folder(self) -> FilePath:
        """Where the record of the decree belongs."""
        return self.base / "penetapan" / self.tanggal.isoformat()

    @property
    def names(self) -> tuple[str, ...]:
        """The services as the decree names them."""
        return tuple(address(self.base, path) for path in self.services)

    @cached_property
    def addresses(self) -> frozenset[str]:
        """The addresses of the services in the project."""
        standards = self.layout.standards
        return frozenset(address(standards, path) for path in self.services)

    @property
    def digest(self) -> str:
        """The short name of this version."""
        return short_digest(manifest(self.files))

    def concerns(self, path: Path) -> bool:
        """Whether an address names one of the services, a part of one, or a unit around one."""
        for service in self.addresses:
            own = tuple(service.split("/"))
            if path[: len(own)] == own or own[: len(path)] == path:
                return True
            unit = own[:-1]  # a shared component: `dinas/pengaduan`
            if len(path) > 1 and unit[: len(path) - 1] == path[:-1]:
                return True
        return False


def enact(wanted: Enactment, decree: str) -> None:
    """Write the record of a decree with its frozen copy; all of it appears at once.

    What was judged is what is frozen: `ChangedMeanwhile` where a file holds something else by now.
    """
    with whole(wanted.folder) as made:
        write_atomic(made / DECREE_FILE, decree.encode())
        freeze(wanted.files, made / ENACTED)
        for name, raw in wanted.files.items():
            path = wanted.layout.standards / name
            if not path.is_file() or read(path) != raw:
                raise ChangedMeanwhile(path)
