"""Penetapan: yang akan ditetapkan sebagai satu nilai, dan pembekuannya sekali jadi."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..disk import read
from ..fkp.draft import Draft
from ..fkp.snapshot import freeze, whole
from ..project.layout import DECREE_FILE, ENACTED, Layout
from ..project.project import UnitFolder
from ..source.edit import ChangedMeanwhile, write_atomic


@dataclass(frozen=True)
class Enactment:
    """What a decree of a unit shall enact: its services, and the bytes of all they rest on."""

    layout: Layout
    unit: UnitFolder
    tanggal: datetime.date
    services: tuple[Path, ...]
    draft: Draft

    @property
    def folder(self) -> Path:
        """Where the record of the decree belongs."""
        return self.base / "penetapan" / self.tanggal.isoformat()

    @property
    def base(self) -> Path:
        """The folder of the unit."""
        return self.layout.standards / self.unit.alamat

    @property
    def names(self) -> list[str]:
        """The services as the decree names them."""
        return list(_addresses(self.base, self.services))

    @property
    def addresses(self) -> frozenset[str]:
        """The addresses of the services in the project."""
        return frozenset(_addresses(self.layout.standards, self.services))


def _addresses(base: Path, services: Iterable[Path]) -> Iterable[str]:
    return (path.relative_to(base).with_suffix("").as_posix() for path in services)


def enact(wanted: Enactment, decree: str) -> None:
    """Write the record of a decree with its frozen copy; all of it appears at once.

    What was judged is what is frozen: `ChangedMeanwhile` where a file holds something else by now.
    """
    with whole(wanted.folder) as made:
        write_atomic(made / DECREE_FILE, decree.encode())
        (made / ENACTED).mkdir()
        freeze(wanted.draft.files, made / ENACTED)
        for name, raw in wanted.draft.files.items():
            path = wanted.layout.standards / name
            if not path.is_file() or read(path) != raw:
                raise ChangedMeanwhile(path)
