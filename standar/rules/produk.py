"""Aturan tentang produk pelayanan (UU 25/2009 Pasal 21 huruf f)."""

from __future__ import annotations

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import Produk
from .pola import hanya_kata

_UMUM = frozenset(
    "pelayanan layanan surat dokumen jasa hasil produk izin rekomendasi bantuan formulir berkas "
    "selesai publik prima".split()
)


@rule(
    Severity.GALAT,
    law="UU 25/2009 Pasal 21 huruf f",
    message="“{isi}” terlalu umum untuk menjadi nama produk.",
)
def produk_terlalu_umum(produk: Produk) -> Findings:
    """Produk disebut dengan namanya.

    Warga harus tahu apa yang diterima di akhir layanan.

    Buruk:
        produk: Pelayanan  # ←

    Baik:
        produk: Kartu Keluarga
    """
    if hanya_kata(produk.nama, _UMUM):
        yield at("nama", isi=produk.nama, ditemukan=produk.nama)
