"""Data terbuka bagi orang: di mana berkasnya, apa isinya, dan jalan ke sana dari setiap halaman."""

from __future__ import annotations

from ..model import Proyek
from ..project.project import Service, UnitFolder
from .blocks import Block, Heading, Inline, Item, Items, Link, Page, Paragraph
from .links import relative, service_page, unit_page

DATA = "data/index.html"
CATALOGUE = "data/katalog.json"
TABLE = "data/katalog.csv"
TABLE_EXCEL = "data/katalog-excel.csv"
SERVICE_SCHEMA = "data/skema/layanan.json"
CATALOGUE_SCHEMA = "data/skema/katalog.json"
SITEMAP = "sitemap.xml"
JSON, LINKED, SHEET, FEED = "json", "jsonld", "sippn.txt", "atom.xml"
"""The forms in which a service is published, as its files end. No `kode` holds a full stop."""


ATOM = "application/atom+xml"


def data_file(service: Service, form: str) -> str:
    """Where a service stands in one form of open data, beside its page: a short way from it."""
    return f"layanan/{service.alamat}.{form}"


def unit_feed(unit: UnitFolder) -> str:
    """Where the changes of all services of a unit can be followed, from the site's root."""
    return f"data/unit/{unit.alamat or '_unit'}.{FEED}"


def wujud_lain(service: Service, *, berumpan: bool) -> tuple[tuple[str, str], ...]:
    """The same service for programs that read the page: the kind of file, and the way to it."""
    page = service_page(service)
    forms = [("application/ld+json", data_file(service, LINKED))]
    forms += [(ATOM, data_file(service, FEED))] if berumpan else []
    return tuple((kind, relative(file, page)) for kind, file in forms)


def wujud_lain_unit(unit: UnitFolder) -> tuple[tuple[str, str], ...]:
    """The feed of a unit, so that readers of feeds find it from the unit's page."""
    return ((ATOM, relative(unit_feed(unit), unit_page(unit))),)


def baris_data(service: Service, *, berumpan: bool) -> list[Block]:
    """One quiet line at the end of a service's page; `berumpan` says that it has a feed."""
    forms = [("JSON", JSON), ("JSON-LD", LINKED), ("SIPPN", SHEET)]
    forms += [("umpan", FEED)] if berumpan else []
    return _baris(service_page(service), [(name, data_file(service, form)) for name, form in forms])


def baris_data_unit(unit: UnitFolder, *, berumpan: bool) -> list[Block]:
    """The same at the end of a unit's page."""
    files = [("katalog CSV", TABLE)]
    files += [("umpan perubahan", unit_feed(unit))] if berumpan else []
    return _baris(unit_page(unit), files)


def _baris(page: str, files: list[tuple[str, str]]) -> list[Block]:
    said: list[Inline] = []
    for name, file in files:
        said += [", "] if said else []
        said.append(Link(name, relative(file, page)))
    return [Paragraph(tuple(said), "Data terbuka")]


_TANPA_LISENSI = (
    "Syarat pemakaian data ini belum disebut. Tanyakan kepada instansinya sebelum memakainya."
)
_SETIAP_LAYANAN = (
    "Di bawah setiap halaman layanan ada jalan ke berkasnya sendiri: JSON, data tertaut, lembar "
    "SIPPN, dan umpan perubahan bila pernah berubah. Alamatnya tetap selama folder unit dan nama "
    "berkas layanannya tetap."
)
_ISI = (
    "Isinya sama dengan halaman bagi warga: yang berlaku bila sudah ditetapkan, dan rancangannya "
    "bila belum. Kunci status menyebut yang mana."
)
_BERKAS = (
    ("Katalog, JSON", CATALOGUE, "Semua unit dan layanan, dengan alamat data lengkapnya."),
    (
        "Katalog, CSV",
        TABLE,
        "Satu baris satu layanan, sel dipisah koma; bagi program dan LibreOffice.",
    ),
    (
        "Katalog, CSV bagi Excel",
        TABLE_EXCEL,
        "Isi yang sama, sel dipisah titik koma: terbuka rapi di Excel berbahasa Indonesia.",
    ),
    ("Skema layanan", SERVICE_SCHEMA, "JSON Schema bagi berkas setiap layanan."),
    ("Skema katalog", CATALOGUE_SCHEMA, "JSON Schema bagi katalog."),
)


def halaman_data(proyek: Proyek) -> Page:
    """What can be had, in which form, and on which terms."""
    files = [Item((Link(name, relative(file, DATA)),), (about,)) for name, file, about in _BERKAS]
    blocks = (
        Heading(2, "Semua layanan", ("katalog",)),
        Items(tuple(files)),
        Heading(2, "Satu layanan", ("layanan",)),
        Paragraph(_SETIAP_LAYANAN),
        Paragraph(_ISI),
        Heading(2, "Syarat pemakaian", ("lisensi",)),
        Paragraph(proyek.lisensi or _TANPA_LISENSI),
    )
    lead = "Standar pelayanan yang sama, dalam bentuk yang dibaca program lain."
    return Page("Data terbuka", blocks, lead)
