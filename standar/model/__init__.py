"""Model standar pelayanan: medan menurut urutan undang-undang, bentuk pendek dan panjang."""

from .base import Meaning, Node, leaves, slots, walk
from .besaran import Jam, Rupiah
from .biaya import Biaya, Tarif
from .forum import DaftarHadir, Forum, Masukan, PerubahanLain, Register, TindakLanjut
from .inovasi import DaftarInovasi
from .jam import JamLayanan
from .jangka_waktu import JangkaWaktu
from .lama import Lama, Satuan
from .mpp import MonevMpp
from .penetapan import Penetapan
from .pengaduan import Kanal, Pengaduan
from .pengelolaan import (
    Evaluasi,
    JaminanPelayanan,
    JumlahPelaksana,
    Kompetensi,
    Pengawasan,
    Sarana,
)
from .penilaian import HasilOmbudsman, Pekppp
from .persyaratan import Persyaratan
from .produk import Produk
from .prosedur import Langkah, Prosedur
from .proyek import Proyek
from .rujukan import Rujukan
from .skm import Survei
from .standar import BAGIAN, KOMPONEN, IsiKomponen, Komponen, StandarPelayanan, ada
from .unit import Maklumat, Unit

__all__ = [
    "BAGIAN",
    "KOMPONEN",
    "Biaya",
    "DaftarHadir",
    "DaftarInovasi",
    "Evaluasi",
    "Forum",
    "HasilOmbudsman",
    "IsiKomponen",
    "Jam",
    "JamLayanan",
    "JaminanPelayanan",
    "JangkaWaktu",
    "JumlahPelaksana",
    "Kanal",
    "Kompetensi",
    "Komponen",
    "Lama",
    "Langkah",
    "Maklumat",
    "Masukan",
    "Meaning",
    "MonevMpp",
    "Node",
    "Pekppp",
    "Penetapan",
    "Pengaduan",
    "Pengawasan",
    "Persyaratan",
    "PerubahanLain",
    "Produk",
    "Prosedur",
    "Proyek",
    "Register",
    "Rujukan",
    "Rupiah",
    "Sarana",
    "Satuan",
    "StandarPelayanan",
    "Survei",
    "Tarif",
    "TindakLanjut",
    "Unit",
    "ada",
    "leaves",
    "slots",
    "walk",
]  # fmt: skip
