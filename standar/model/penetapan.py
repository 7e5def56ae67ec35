"""Penetapan: keputusan yang memberlakukan standar pelayanan sebuah unit."""

from enum import Enum
from typing import Annotated

from .base import Node
from .besaran import Tanggal
from .medan import Daftar, Teks, judul
from .rujukan import Rujukan


class Bentuk(Enum):
    """The two forms in which an office enacts its standards."""

    KEPUTUSAN = "keputusan"
    PERATURAN = "peraturan"


class Susunan(Enum):
    """How an annex orders the components: 6 + 8 in two groups, or all 14 as the law counts."""

    KELOMPOK = "kelompok"
    BERURUTAN = "berurutan"


class Penetapan(Node):
    """A decree: its number, day, signing office, and the services that it enacts."""

    nomor: Annotated[Teks, judul("Nomor", "nomor keputusan")]
    tanggal: Annotated[Tanggal, judul("Tanggal", "tanggal penetapan")]
    tentang: Annotated[Teks | None, judul("Tentang", "judul keputusan")] = None
    pejabat: Annotated[Teks | None, judul("Jabatan penetap", "jabatan yang menetapkan")] = None
    bentuk: Annotated[Bentuk | None, judul("Bentuk", "keputusan atau peraturan")] = None
    tempat: Annotated[Teks | None, judul("Tempat", "kota tempat ditetapkan")] = None
    menimbang: Annotated[
        Daftar[Teks],
        judul("Menimbang", "pertimbangan sendiri; tanpa ini dipakai susunan bawaan"),
    ] = ()
    mengingat: Annotated[
        Daftar[Rujukan],
        judul("Mengingat", "peraturan yang disebut; tanpa ini dihimpun dari layanannya"),
    ] = ()
    layanan: Annotated[
        Daftar[Teks], judul("Layanan yang ditetapkan", "kode layanan yang ditetapkan")
    ] = ()
    mencabut: Annotated[
        Daftar[Teks], judul("Keputusan yang dicabut", "keputusan lama yang tidak berlaku lagi")
    ] = ()
    tembusan: Annotated[
        Daftar[Teks], judul("Tembusan", "yang menerima salinan keputusan, berurutan")
    ] = ()
    susunan: Annotated[
        Susunan | None,
        judul("Susunan lampiran", "kelompok: 6 dan 8 komponen; berurutan: 14 komponen"),
    ] = None
    tanpa_forum: Annotated[
        Teks | None,
        judul("Tanpa forum", "alasan, bila belum dibahas dalam forum konsultasi publik"),
    ] = None
