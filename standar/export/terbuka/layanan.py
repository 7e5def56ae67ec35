"""Satu layanan, dan katalog semua layanan, sebagai JSON."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from ...model import Penetapan
from ...project.project import Project, Service, UnitFolder
from ...project.status import Status
from ...situs import known_address
from ...view.data_terbuka import (
    CATALOGUE,
    CATALOGUE_SCHEMA,
    JSON,
    LINKED,
    SERVICE_SCHEMA,
    data_file,
)
from ...view.links import relative, service_page, unit_page
from ...view.naskah import PERINGATAN
from ...view.tree import address, opening_hours
from .nilai import chosen, part

VERSION = 1
HIDDEN = frozenset({"pengecualian", "contoh"})
"""Not for readers: what drafters still owe. Whether it is an example stands at the head."""
DRAFT = "Rancangan, diterbitkan sebelum lolos pemeriksaan."
"""What is said of everything in a publication that was forced."""
DECREE_KEYS = ("nomor", "tanggal", "tentang", "pejabat")
"""What is told of a decree; the rest of it stands on its paper."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What holds for every file of one publication: where it stands, its licence, its maturity."""

    base: str = ""
    """The web address of the site with a slash at its end; empty where nobody told it."""
    lisensi: str = ""
    contoh: bool = False
    rancangan: bool = False

    def url(self, target: str, file: str) -> str:
        """The address of something from a file: absolute where that is known, else relative."""
        return self.base + relative(target, "") if self.base else relative(target, file)

    def warning(self, *, example: bool = False) -> str:
        """What has to be said before anybody takes a file for true; nothing most of the time."""
        said = (PERINGATAN if self.contoh or example else "", DRAFT if self.rancangan else "")
        return " ".join(filter(None, said))

    def head(self, schema: str, file: str, *, example: bool = False) -> dict[str, Any]:
        """What every file begins with."""
        licence = {"lisensi": self.lisensi} if self.lisensi else {}
        return {
            "versi": VERSION,
            "skema": self.url(schema, file),
            "contoh": self.contoh or example,
            "rancangan": self.rancangan,
            **licence,
        }


def terms(project: Project, *, draft: bool = False) -> Terms:
    """The terms that the settings of a project give, its address like that on its papers."""
    proyek = project.proyek
    home = known_address(project.layout.root, proyek)
    return Terms(home and f"{home}/", proyek.lisensi or "", proyek.contoh, draft)


def service(found: Service, given: Terms) -> dict[str, Any]:
    """One service with everything that its standard says."""
    file, unit = data_file(found, JSON), found.unit
    inherited = {key: origin.nama for key, origin in found.inherited.items()}
    return {
        **given.head(SERVICE_SCHEMA, file, example=found.standar.contoh),
        "alamat": found.alamat,
        "halaman": given.url(service_page(found), file),
        "data_tertaut": given.url(data_file(found, LINKED), file),
        "unit": _unit(unit, given, file),
        "status": status(found.status),
        "tempat": _place(found),
        "standar": part(found.standar, HIDDEN),
        "warisan": inherited,
    }


def catalogue(project: Project, given: Terms) -> dict[str, Any]:
    """All units and services, each with the way to its own file."""
    proyek = project.proyek
    code = {"kode_wilayah": proyek.kode_wilayah} if proyek.kode_wilayah else {}
    return {
        **given.head(CATALOGUE_SCHEMA, CATALOGUE),
        "nama": proyek.nama,
        **code,
        "unit": [_listed(unit, given) for unit in project.units],
        "layanan": [_row(found, given) for found in project.services()],
    }


def status(value: Status) -> dict[str, Any]:
    """How far a standard has come, and by which decree."""
    stage: dict[str, Any] = {"tahap": value.tahap.name.lower()}
    if stage["tahap"] == "belum":
        stage["tahap"] = "belum-ditetapkan"
    return stage | ({"keputusan": _decree(value.keputusan)} if value.keputusan else {})


def _decree(value: Penetapan) -> dict[str, Any]:
    return {key: said for key, said in part(value).items() if key in DECREE_KEYS}


def _unit(unit: UnitFolder, given: Terms, file: str) -> dict[str, str]:
    page = given.url(unit_page(unit), file)
    return {"alamat": unit.alamat, "nama": unit.unit.nama, "halaman": page}


def _listed(unit: UnitFolder, given: Terms) -> dict[str, str]:
    above = {"induk": unit.unit.induk} if unit.unit.induk else {}
    return {**_unit(unit, given, CATALOGUE), **above}


def _place(found: Service) -> dict[str, Any]:
    """Where and when: the service's own words, else those of the nearest unit."""
    place: dict[str, Any] = {}
    if where := found.standar.lokasi or address(found.unit):
        place["alamat"] = where
    if hours := opening_hours(found.unit, found.standar.jam_layanan):
        place["jam_layanan"] = part(hours)
    if zone := found.unit.zona_waktu:
        place["zona_waktu"] = zone
    return place


def _row(found: Service, given: Terms) -> dict[str, Any]:
    return {
        "alamat": found.alamat,
        "layanan": found.standar.layanan,
        "unit": found.unit.alamat,
        **chosen(found.standar, ("ringkasan", "sebutan", "peristiwa")),
        "status": status(found.status),
        "contoh": given.contoh or found.standar.contoh,
        "halaman": given.url(service_page(found), CATALOGUE),
        "data": given.url(data_file(found, JSON), CATALOGUE),
        "data_tertaut": given.url(data_file(found, LINKED), CATALOGUE),
    }


def text(data: Any) -> bytes:
    """A file of JSON without spaces: a nation's worth of it is written and fetched."""
    return (json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n").encode()


def file(found: Service, given: Terms) -> tuple[str, bytes]:
    """The file of a service, by its name from the site's root."""
    return data_file(found, JSON), text(service(found, given))
