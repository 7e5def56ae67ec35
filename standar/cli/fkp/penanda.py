"""Penanda bagian pada kertas yang dibagikan: dari naskah Word kembali ke alamat bagiannya."""

from __future__ import annotations

from collections.abc import Callable

from ...fkp.forum import ForumFolder
from ...fkp.versi import Versi
from ...importer.kiriman import Dibagikan
from ...model import Proyek
from ...path import Path
from ...project.project import Service
from ...render.word import bookmarks, document
from ...view.naskah import naskah_layanan, naskah_unit


def handed_out(forum: ForumFolder) -> Dibagikan:
    """The papers of a forum and of its units, and what their bookmarks mark.

    Papers of a unit only count as the working files have them now.
    """
    sides: tuple[Callable[[Versi], Service | None], ...] = (lambda v: v.lama, lambda v: v.baru)
    pages = [
        naskah_layanan({v.alamat: service for v in forum.versi if (service := side(v))}, "")
        for side in sides
    ]
    units = {id(s.unit): s.unit for v in forum.versi for side in sides if (s := side(v))}
    pages += [naskah_unit(unit, Proyek(nama="-")) for unit in units.values()]
    return Dibagikan(places(forum), [document(page) for page in pages])


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
