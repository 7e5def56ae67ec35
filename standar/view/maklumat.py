"""Maklumat pelayanan sebagai lembar untuk dibingkai: pernyataan, tempat, tanggal, dan pejabat."""

from __future__ import annotations

from .. import locale
from ..maklumat import maklumat, pernyataan
from ..model import Proyek
from ..project.project import UnitFolder
from .acara import ISIAN
from .blocks import Item, Items, Page
from .kop import kop, pejabat_lengkap, pejabat_unit
from .official import Aside, Masthead, Picture

JUDUL = "MAKLUMAT PELAYANAN"
_GARIS = ISIAN[:8]
"""A line to fill in by hand."""


def halaman_maklumat(
    unit: UnitFolder, proyek: Proyek, emblem: Picture | None = None, *, wide: bool = False
) -> Page:
    """The promise of a unit on one sheet; what nobody has written is a line to fill in."""
    value = maklumat(unit.unit)
    lines = (JUDUL, f"Nomor {value.nomor}") if value.nomor else (JUDUL,)
    day = locale.tanggal(value.tanggal) if value.tanggal else _GARIS
    office = unit.unit.pimpinan or f"Pimpinan {unit.unit.nama}"
    office = pejabat_lengkap(pejabat_unit(office, unit.unit.nama), proyek)
    said = Items(tuple(map(Item, pernyataan(value))), ordered=True)
    signed = Aside((f"{value.tempat or _GARIS}, {day}",), f"{office},")
    blocks = (kop(unit, proyek, emblem), Masthead(lines), said, signed)
    return Page(f"Maklumat Pelayanan {unit.unit.nama}", blocks, wide=wide)
