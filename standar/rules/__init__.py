"""Katalog aturan: satu fungsi satu aturan, satu modul satu komponen atau pokok."""

from __future__ import annotations

from functools import cache

from ..check import Rule, collect
from . import (
    bentuk,
    berkas,
    biaya,
    dasar_hukum,
    dokumen,
    jaminan,
    jangka_waktu,
    nilai,
    pelaksana,
    pengaduan,
    pengaturan,
    persyaratan,
    produk,
    prosedur,
    sarana,
    susunan,
    tata_tulis,
    unit,
)

MODULES = (
    berkas, tata_tulis, susunan, bentuk, nilai, dokumen, persyaratan, prosedur, jangka_waktu,
    biaya, produk, pengaduan, dasar_hukum, sarana, pelaksana, jaminan, unit, pengaturan,
)  # fmt: skip


@cache
def catalogue() -> dict[str, Rule]:
    """Every rule of the catalogue by id, in the order in which it is read."""
    return collect(MODULES)
