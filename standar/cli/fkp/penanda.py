"""Penanda bagian pada kertas yang dibagikan: dari naskah Word kembali ke alamat bagiannya."""

from __future__ import annotations

from ...forum import ForumFolder
from ...model import Proyek
from ...path import Path
from ...render.word import bookmarks
from ...view.naskah import naskah_layanan, naskah_unit


def places(forum: ForumFolder) -> dict[str, Path]:
    """The bookmarks of every paper on these services, with the parts that they mark.

    A forum's papers name services from the top of the project, those of a unit from the unit. What
    two units call by the same name cannot be told apart, and is left out.
    """
    services = [
        service
        for versi in forum.versi
        for service in (versi.baru, versi.lama)
        if service is not None
    ]
    own: dict[str, set[Path]] = {}
    for unit in {id(service.unit): service.unit for service in services}.values():
        start = tuple(filter(None, unit.alamat.split("/")))
        for name, path in bookmarks(naskah_unit(unit, Proyek(nama="-"))).items():
            own.setdefault(name, set()).add((*start, *path))
    found = {name: path for name, (path, *others) in own.items() if not others}
    for service in services:
        found |= bookmarks(naskah_layanan({service.alamat: service}, ""))
    return found
