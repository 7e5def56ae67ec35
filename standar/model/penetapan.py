"""Penetapan: keputusan yang memberlakukan standar pelayanan sebuah unit."""

from typing import Annotated

from .base import Node
from .besaran import Tanggal
from .medan import Daftar, Teks, judul


class Penetapan(Node):
    """A decree: its number, day, signing office, and the services that it enacts."""

    nomor: Annotated[Teks, judul("Nomor", "nomor keputusan")]
    tanggal: Annotated[Tanggal, judul("Tanggal", "tanggal penetapan")]
    tentang: Annotated[Teks | None, judul("Tentang", "judul keputusan")] = None
    pejabat: Annotated[Teks | None, judul("Jabatan penetap", "jabatan yang menetapkan")] = None
    layanan: Annotated[
        Daftar[Teks], judul("Layanan yang ditetapkan", "kode layanan yang ditetapkan")
    ] = ()
    mencabut: Annotated[
        Daftar[Teks], judul("Keputusan yang dicabut", "keputusan lama yang tidak berlaku lagi")
    ] = ()
    tanpa_forum: Annotated[
        Teks | None,
        judul("Tanpa forum", "alasan, bila belum dibahas dalam forum konsultasi publik"),
    ] = None
