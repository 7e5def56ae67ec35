"""Penetapan: keputusan yang memberlakukan standar pelayanan sebuah unit."""

from __future__ import annotations

from typing import Annotated

from .base import Daftar, Node, Teks, judul
from .besaran import Tanggal


class Penetapan(Node):
    """A decree: its number, day, signing office, and the services that it enacts."""

    nomor: Annotated[Teks, judul("Nomor")]
    tanggal: Annotated[Tanggal, judul("Tanggal")]
    tentang: Annotated[Teks | None, judul("Tentang")] = None
    pejabat: Annotated[Teks | None, judul("Jabatan penetap")] = None
    layanan: Annotated[Daftar[Teks], judul("Layanan yang ditetapkan")] = ()
    mencabut: Annotated[Daftar[Teks], judul("Keputusan yang dicabut")] = ()
