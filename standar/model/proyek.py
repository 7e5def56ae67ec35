"""Proyek: satu pemerintah daerah atau instansi, dengan pengaturannya."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from .base import Node, Peta, Teks, YaTidak, judul
from .standar import IsiKomponen
from .unit import ZonaWaktu


class TingkatAturan(Node):
    """A rule whose severity this project changes; `mati` switches it off."""

    kunci: ClassVar[str] = "aturan"

    aturan: Annotated[Teks, judul("Aturan")]
    tingkat: Annotated[Literal["galat", "peringatan", "saran", "mati"], judul("Tingkat")]


class Proyek(Node):
    """The government or agency to which the standards belong, and how they are checked."""

    nama: Annotated[Teks, judul("Nama pemerintah atau instansi")]
    kode_wilayah: Annotated[Teks | None, judul("Kode wilayah Kemendagri")] = None
    zona_waktu: Annotated[ZonaWaktu | None, judul("Zona waktu")] = None
    logo: Annotated[Teks | None, judul("Logo")] = None
    situs: Annotated[Teks | None, judul("Situs")] = None
    contoh: Annotated[YaTidak, judul("Seluruh isi adalah contoh")] = False
    aturan: Annotated[
        tuple[TingkatAturan, ...], Peta("aturan", "tingkat"), judul("Tingkat aturan")
    ] = ()
    bawaan: Annotated[IsiKomponen | None, judul("Komponen bawaan")] = None
