"""Model standar pelayanan: medan menurut urutan undang-undang, bentuk pendek dan panjang."""

from .base import Meaning, Node, leaves, slots, walk
from .besaran import Jam, Lama, Rupiah, Satuan
from .jam import JamLayanan
from .penetapan import Penetapan
from .pengelolaan import (
    Evaluasi,
    JaminanPelayanan,
    JumlahPelaksana,
    Kompetensi,
    Pengawasan,
    Sarana,
)
from .penyampaian import (
    Biaya,
    JangkaWaktu,
    Kanal,
    Langkah,
    Pengaduan,
    Persyaratan,
    Produk,
    Prosedur,
    Tarif,
)
from .proyek import Proyek
from .rujukan import Rujukan
from .standar import BAGIAN, KOMPONEN, IsiKomponen, Komponen, StandarPelayanan, ada
from .unit import Maklumat, Unit

__all__ = [
    "BAGIAN", "KOMPONEN", "Biaya", "Evaluasi", "IsiKomponen", "Jam", "JamLayanan",
    "JaminanPelayanan", "JangkaWaktu", "JumlahPelaksana", "Kanal", "Kompetensi", "Komponen", "Lama",
    "Langkah", "Maklumat", "Meaning", "Node", "Penetapan", "Pengaduan", "Pengawasan",
    "Persyaratan", "Produk", "Prosedur", "Proyek", "Rujukan", "Rupiah", "Sarana", "Satuan",
    "StandarPelayanan", "Tarif", "Unit", "ada", "leaves", "slots", "walk",
]  # fmt: skip
