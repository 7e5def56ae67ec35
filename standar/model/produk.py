"""Produk pelayanan (huruf f): yang diterima warga."""

from enum import Enum
from typing import Annotated, ClassVar

from .base import Meaning, Node
from .masa import baca_masa
from .medan import Daftar, Kode, Teks, judul


class BentukProduk(Enum):
    """What the citizen takes away."""

    FISIK = "fisik"
    DIGITAL = "digital"
    JASA = "jasa"
    BARANG = "barang"


class Produk(Node):
    """The result that the citizen receives."""

    singkat: ClassVar[str] = "nama"

    kode: Annotated[Kode | None, judul("Kode", "pengenal tetap, misalnya kk")] = None
    nama: Annotated[Teks, judul("Nama produk", "yang diterima pemohon")]
    bentuk: Annotated[Daftar[BentukProduk], judul("Bentuk")] = ()
    masa_berlaku: Annotated[
        Teks | None,
        judul("Masa berlaku", "misalnya 5 tahun"),
        Meaning(better="more", read=baca_masa),
    ] = None
    untuk: Annotated[
        Daftar[Kode],
        judul("Untuk varian", "kode dari varian; kosong berarti semua"),
        Meaning(better="more", absent="best"),
    ] = ()
    cara: Annotated[Teks | None, judul("Cara penyerahan", "misalnya dikirim lewat surel")] = None
    catatan: Annotated[Teks | None, judul("Catatan")] = None
