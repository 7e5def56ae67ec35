"""Aturan tentang persyaratan (UU 25/2009 Pasal 21 huruf b)."""

from __future__ import annotations

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import Persyaratan, StandarPelayanan
from .pola import TERBUKA, hanya_kata, memuat

_UMUM = frozenset(
    "dokumen berkas persyaratan syarat yang lengkap administrasi sesuai ketentuan standar".split()
)


@rule(
    Severity.GALAT,
    law="UU 25/2009 Pasal 21 huruf b",
    message="“{isi}” belum merinci apa yang harus dibawa pemohon.",
)
def persyaratan_tidak_dirinci(standar: StandarPelayanan) -> Findings:
    """Persyaratan ditulis satu per satu.

    Warga harus tahu apa yang dibawa sebelum berangkat. Bila memang tidak ada, tulis
    `tanpa_persyaratan: ya`.

    Buruk:
        persyaratan: dokumen lengkap  # ←

    Baik:
        persyaratan:
          - KTP-el
          - Kartu Keluarga
    """
    for place, item in enumerate(standar.persyaratan, 1):
        if item.nama and hanya_kata(item.nama, _UMUM) and not (item.salah_satu or item.semua):
            yield at("persyaratan", item.kode or str(place), "nama", isi=item.nama)


@rule(
    Severity.GALAT,
    law="UU 25/2009 Pasal 21 huruf b",
    message="Persyaratan ini belum bernama.",
)
def persyaratan_tanpa_nama(syarat: Persyaratan) -> Findings:
    """Setiap persyaratan bernama, atau menjadi kelompok `salah_satu` atau `semua`.

    Buruk:
        persyaratan:
          - bentuk: asli  # ←

    Baik:
        persyaratan:
          - nama: Kartu Keluarga
            bentuk: asli
    """
    if not (syarat.nama or syarat.salah_satu or syarat.semua):
        yield at()


@rule(
    Severity.PERINGATAN,
    law="UU 25/2009 Pasal 21 huruf b",
    message="“{kata}” membuat daftar persyaratan terbuka.",
)
def persyaratan_terbuka(syarat: Persyaratan) -> Findings:
    """Daftar persyaratan tertutup.

    Kata seperti “dll.” membuka jalan bagi permintaan tambahan di loket. Sebutkan semuanya, atau
    tulis syarat berlakunya di `syarat`.

    Buruk:
        persyaratan:
          - KTP-el
          - Kartu Keluarga, dll.  # ←

    Baik:
        persyaratan:
          - KTP-el
          - Kartu Keluarga
    """
    if kata := memuat(syarat.nama, TERBUKA):
        yield at("nama", kata=kata, ditemukan=syarat.nama)
