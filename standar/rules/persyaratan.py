"""Aturan tentang persyaratan (UU 25/2009 Pasal 21 huruf b)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import IsiKomponen, Persyaratan, StandarPelayanan
from ..path import Path
from .butir import butir, butir_yang, kembar
from .pola import TERBUKA, hanya_kata, memuat

_UMUM = frozenset(
    "dokumen berkas persyaratan syarat yang lengkap administrasi sesuai ketentuan standar".split()
)
_AWAL = tuple(_UMUM)


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
        rapi = (item.nama or "").lower().lstrip("-.0123456789) ")
        if not rapi.startswith(_AWAL) or item.salah_satu or item.semua:
            continue
        if hanya_kata(rapi, _UMUM):
            yield at("persyaratan", item.kode or str(place), "nama", isi=item.nama)


@rule(
    Severity.GALAT,
    law="UU 25/2009 Pasal 21 huruf b",
    message="Persyaratan ini belum bernama.",
)
def persyaratan_tanpa_nama(isi: IsiKomponen) -> Findings:
    """Setiap persyaratan bernama, atau menjadi kelompok `salah_satu` atau `semua`.

    Buruk:
        persyaratan:
          - bentuk: asli  # ←

    Baik:
        persyaratan:
          - nama: Kartu Keluarga
            bentuk: asli
    """
    for path, _ in butir_yang(isi.persyaratan, _tanpa_nama):
        yield at(*path)


def _tanpa_nama(item: Persyaratan) -> bool:
    return not (item.nama or item.salah_satu or item.semua)


@rule(
    Severity.PERINGATAN,
    law="UU 25/2009 Pasal 21 huruf b",
    message="“{kata}” membuat daftar persyaratan terbuka.",
    kata=("dll", "dsb", "dst", "lain", "lainnya", "sebagainya", "seterusnya"),
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


@rule(
    Severity.PERINGATAN,
    message="Persyaratan ini sama dengan butir {lain}.",
    sejak="2026.12",
)
def persyaratan_ganda(isi: IsiKomponen) -> Findings:
    """Setiap persyaratan ditulis sekali.

    Butir yang tertulis dua kali membuat pemohon menduga ada dua berkas yang berbeda.

    Buruk:
        persyaratan:
          - {nama: Surat permohonan, bentuk: asli}
          - {nama: Kartu Keluarga, bentuk: fotokopi}
          - {nama: Surat permohonan, bentuk: asli}  # ←

    Baik:
        persyaratan:
          - {nama: Surat permohonan, bentuk: asli}
          - {nama: Kartu Keluarga, bentuk: fotokopi}
    """
    for path, items in _daftar(isi.persyaratan, ("persyaratan",)):
        for segment, lain in kembar(items, "nama"):
            yield at(*path, segment, lain=lain)


def _daftar(
    items: Sequence[Persyaratan], path: Path
) -> Iterator[tuple[Path, Sequence[Persyaratan]]]:
    """The list itself and the lists inside its groups, where there is more than one item."""
    if len(items) > 1:
        yield path, items
    for place, item in enumerate(items, 1):
        if item.salah_satu or item.semua:
            inner = (*path, item.kode or str(place))
            yield from _daftar(item.salah_satu, (*inner, "salah_satu"))
            yield from _daftar(item.semua, (*inner, "semua"))


@rule(
    Severity.SARAN,
    message="Biaya dibedakan menurut varian, tetapi persyaratannya tidak.",
    sejak="2026.12",
)
def persyaratan_tidak_dibedakan(standar: StandarPelayanan) -> Findings:
    """Persyaratan menyebut untuk varian mana ia diminta.

    Bila tarifnya berbeda menurut varian, berkas yang diminta biasanya juga berbeda. Tulis kode
    variannya di `untuk`, atau keadaannya di `syarat`.

    Buruk:
        varian: {umum: Pasien umum, jkn: Pasien JKN}
        persyaratan:  # ←
          - {nama: Kartu identitas, bentuk: ditunjukkan}
          - {nama: Kartu peserta JKN, bentuk: ditunjukkan}
        biaya:
          dasar: Perda Kabupaten Contoh 1/2024
          tarif:
            - {uraian: Pemeriksaan, jumlah: Rp20.000, untuk: umum}
            - {uraian: Pemeriksaan, jumlah: Rp0, untuk: jkn}

    Baik:
        varian: {umum: Pasien umum, jkn: Pasien JKN}
        persyaratan:
          - {nama: Kartu identitas, bentuk: ditunjukkan}
          - {nama: Kartu peserta JKN, bentuk: ditunjukkan, untuk: jkn}
        biaya:
          dasar: Perda Kabupaten Contoh 1/2024
          tarif:
            - {uraian: Pemeriksaan, jumlah: Rp20.000, untuk: umum}
            - {uraian: Pemeriksaan, jumlah: Rp0, untuk: jkn}
    """
    if len(standar.varian) < 2 or standar.biaya is None or not standar.persyaratan:
        return
    if len({kode for tarif in standar.biaya.tarif for kode in tarif.untuk}) < 2:
        return
    if not any(item.untuk or item.syarat for _, item, _ in butir(standar.persyaratan)):
        yield at("persyaratan")
