"""Umpan Atom: setiap perubahan layanan, bagi yang berlangganan satu layanan atau satu unit."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from uuid import NAMESPACE_URL, uuid5
from xml.sax.saxutils import escape, quoteattr

from ...project.project import UnitFolder
from ...view.data_terbuka import ATOM, FEED, data_file, unit_feed
from ...view.kabar import Kabar
from ...view.links import relative, service_page, unit_page
from .layanan import Terms

MANY = 50
"""A feed tells the newest so many; all of them stand on the pages."""
_ZONES = {"WIB": "+07:00", "WITA": "+08:00", "WIT": "+09:00"}
_NEVER = "1970-01-01T00:00:00+00:00"
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML cannot hold at all, even escaped."""


def feeds(
    units: Iterable[UnitFolder], news: dict[str, list[Kabar]], given: Terms
) -> Iterator[tuple[str, bytes]]:
    """The feed of every service that has news, and of every unit with such a service."""
    for unit in units:
        whole: list[Kabar] = []
        for service in unit.services:
            if (found := news.get(service.alamat)) is not None:
                file = data_file(service, FEED)
                title, page = f"Perubahan: {service.standar.layanan}", service_page(service)
                said = given.warning(example=service.standar.contoh)
                yield file, _feed(title, page, file, unit, found, given, said)
                whole += found
        if any(service.alamat in news for service in unit.services):
            file, title = unit_feed(unit), f"Perubahan layanan: {unit.unit.nama}"
            yield (
                file,
                _feed(
                    title, unit_page(unit), file, unit, whole, given, given.warning(), named=True
                ),
            )


def _feed(
    title: str, page: str, file: str, unit: UnitFolder, news: Iterable[Kabar], given: Terms,
    said: str, *, named: bool = False,
) -> bytes:  # fmt: skip
    newest = sorted(news, key=lambda one: (one.hari, one.page, one.nomor), reverse=True)[:MANY]
    zone = _ZONES.get(unit.zona_waktu or "", "+07:00")
    name = _publisher(unit)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id">',
        f"<id>{_identity(name, file)}</id>",
        f"<title>{_text(title)}</title>",
        *([f"<subtitle>{_text(said)}</subtitle>"] if said else []),
        f"<updated>{_moment(newest[0], zone) if newest else _NEVER}</updated>",
        f"<author><name>{_text(unit.unit.nama)}</name></author>",
        f'<link rel="self" type="{ATOM}" href={_href(given.url(file, file))}/>',
        f'<link type="text/html" href={_href(given.url(page, file))}/>',
        *([f"<rights>{_text(given.lisensi)}</rights>"] if given.lisensi else []),
        *(line for one in newest for line in _entry(one, name, file, zone, given, named)),
        "</feed>",
    ]
    return ("\n".join(lines) + "\n").encode()


def _entry(one: Kabar, name: str, file: str, zone: str, given: Terms, named: bool) -> Iterator[str]:
    title = f"{one.service.standar.layanan}: {one.judul}" if named else one.judul
    anchor = relative(one.page, one.page, one.part).partition("#")[2]
    yield "<entry>"
    yield f"<id>{_identity(name, one.identity)}</id>"
    yield f"<title>{_text(title)}</title>"
    yield f"<updated>{_moment(one, zone)}</updated>"
    yield f'<link type="text/html" href={_href(f"{given.url(one.page, file)}#{anchor}")}/>'
    yield f"<summary>{_text('; '.join(one.isi))}</summary>"
    yield "</entry>"


def _publisher(unit: UnitFolder) -> str:
    """Whose news it is: the government with its code of region, wherever the site stands."""
    proyek = unit.proyek.node if unit.proyek else None
    return f"{proyek.kode_wilayah or ''}\n{proyek.nama}" if proyek else unit.unit.nama


def _identity(name: str, what: str) -> str:
    """The same in every publication, on whatever server: a reader knows by it what it has shown."""
    return uuid5(NAMESPACE_URL, f"{name}\n{what}").urn


def _moment(one: Kabar, zone: str) -> str:
    return f"{one.hari.isoformat()}T00:00:00{zone}"


def _text(value: str) -> str:
    return escape(_FORBIDDEN.sub("", value))


def _href(value: str) -> str:
    return quoteattr(_FORBIDDEN.sub("", value))
