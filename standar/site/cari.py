"""Berkas pencarian sebuah situs: yang dicari dari proyek, yang ditampilkan dari halamannya."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from ..pencarian.entri import Entri, entri
from ..pencarian.indeks import Shown, files
from ..pencarian.kamus import kamus
from ..project.project import Project, Service
from ..view import sekilas
from ..view.beranda import menurut_peristiwa
from ..view.blocks import words
from ..view.links import service_page


def search_files(project: Project) -> Iterator[tuple[str, bytes]]:
    """The index by file name, for all services in the order of their units."""
    dictionary = kamus(project.proyek.padanan)
    shown, entries, places = Shown(), list[Entri](), dict[str, int]()
    for unit in project.units:
        folder = ""
        for service in unit.services:
            places[service.alamat] = len(entries)
            folder, name = posixpath.split(service_page(service))
            if not shown.units or shown.units[-1][1] != folder:
                shown.units.append((unit.unit.nama, folder, len(entries)))
            shown.rows.append(_row(service, name))
            entries.append(entri(service, dictionary))
    for event, services in menurut_peristiwa(project.services()).items():
        shown.events[event] = sorted(places[service.alamat] for service in services)
    yield from files(entries, shown, dictionary)


def _row(service: Service, name: str) -> tuple[str, str, str, str]:
    standar = service.standar
    facts = (
        words(sekilas.lama(standar)),
        words(sekilas.biaya(standar.biaya)) if standar.biaya else "",
    )
    told = " · ".join(text.removesuffix(", lihat rinciannya") for text in facts if text)
    return standar.layanan, name, ", ".join(standar.sebutan[:3]), told
