"""Kop naskah dinas, dan sebutan pejabat beserta daerahnya."""

from __future__ import annotations

import re

from ..model import Proyek
from ..project.project import UnitFolder
from .blocks import words
from .official import Letterhead, Picture
from .penyampaian import alamat_kanal
from .tree import address, upwards

_DAERAH = re.compile(
    r"(?:pemerintah(?: daerah)? )?((?:kabupaten|kota|provinsi) .+)", re.IGNORECASE
).fullmatch
_BERNAMA_WILAYAH = {("camat", "kecamatan"), ("lurah", "kelurahan"), ("kepala desa", "desa")}
_KEPALA_DAERAH = ("gubernur", "bupati", "wali kota", "walikota")


def daerah(proyek: Proyek) -> str:
    """`Kabupaten Contoh` of `Pemerintah Kabupaten Contoh`; nothing for what is no region."""
    found = _DAERAH(" ".join(proyek.nama.split()))
    return found[1] if found else ""


def pejabat_lengkap(pejabat: str, proyek: Proyek) -> str:
    """The office with its region, which is not named twice."""
    region = daerah(proyek)
    name = region.partition(" ")[2].lower()
    said = pejabat.lower()
    if not region or name in said or said.startswith(_KEPALA_DAERAH):
        return pejabat
    return f"{pejabat} {region}"


def pejabat_unit(pejabat: str, unit: str) -> str:
    """The head of a unit with its name: `Camat` of `Kecamatan Muara` is `Camat Muara`."""
    kind, _, rest = " ".join(unit.split()).partition(" ")
    said = " ".join(pejabat.split())
    if not rest or rest.lower() in said.lower():
        return pejabat
    if (said.lower(), kind.lower()) in _BERNAMA_WILAYAH:
        return f"{said} {rest}"
    return f"{said} {rest}" if said.lower() == f"kepala {kind.lower()}" else pejabat


def nama_kop(unit: UnitFolder, proyek: Proyek) -> tuple[str, ...]:
    """Whose paper it is, the widest first, each named once."""
    around = [node.unit.nama for node in upwards(unit) if node.document.node is not None]
    return tuple(dict.fromkeys(name.upper() for name in (proyek.nama, *reversed(around))))


def kop(unit: UnitFolder, proyek: Proyek, emblem: Picture | None = None) -> Letterhead:
    """The names above a paper of the unit, the widest first, and how to reach it."""
    where = address(unit)
    node = unit.unit
    contacts = [words(alamat_kanal(kanal)) for kanal in node.kontak if kanal.nomor or kanal.alamat]
    reach = "; ".join(filter(None, (*contacts[:3], node.situs)))
    return Letterhead(nama_kop(unit, proyek), tuple(filter(None, (where, reach))), emblem)
