"""Aturan tentang kapan persyaratan berlaku: pilihan, masa berlaku, kuasa, dan yang usang."""

from __future__ import annotations

import re
from itertools import combinations

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import IsiKomponen, Persyaratan, StandarPelayanan
from .butir import butir, butir_yang, semua
from .kutip import kutip
from .pola import KEPENDUDUKAN, memuat

_HABIS = frozenset("lama habis masa masanya berlakunya kedaluwarsa kadaluarsa yang sudah".split())


@rule(
    Severity.SARAN,
    message="Pilihan “{satu}” dan “{dua}” belum jelas bedanya.",
    sejak="2026.12",
    kata=("habis", "kedaluwarsa", "kadaluarsa"),
)
def pilihan_tidak_berbeda(syarat: Persyaratan) -> Findings:
    """Pilihan dalam `salah_satu` jelas bedanya.

    Dua pilihan yang hampir sama membuat pemohon ragu mana yang diterima di loket.

    Buruk:
        persyaratan:
          - salah_satu:
              - {nama: SKCK lama, bentuk: asli}
              - {nama: SKCK yang habis masanya, bentuk: asli}  # ←
          - {nama: Pasfoto, jumlah: 2 lembar}

    Baik:
        persyaratan:
          - {nama: "SKCK lama, juga yang habis masanya", bentuk: asli}
          - {nama: Pasfoto, jumlah: 2 lembar}
    """
    bare = [
        frozenset((item.nama or "").lower().split()) - _HABIS if item.nama else None
        for item in syarat.salah_satu
    ]
    for (left, one), (right, two) in combinations(enumerate(syarat.salah_satu), 2):
        if bare[left] and bare[left] == bare[right] and one.nama != two.nama:
            segment = two.kode or str(right + 1)
            yield at("salah_satu", segment, satu=kutip(one.nama), dua=kutip(two.nama))
            return


_BATAS = re.compile(
    r"(?:tidak lebih dari|tidak lebih|kurang dari|paling lama|maksimal) \d+ (?:\(\w+\) )?"
    r"(?:hari|minggu|bulan|tahun)"
).search


@rule(
    Severity.SARAN,
    message="“Masih berlaku” dan “{batas}” adalah dua ukuran; pilih yang dipakai petugas.",
    sejak="2026.12",
)
def masa_berlaku_dua_ukuran(isi: IsiKomponen) -> Findings:
    """Umur dokumen diukur dengan satu ukuran.

    Dokumen dapat masih berlaku meskipun terbit lebih dari enam bulan lalu, dan sebaliknya. Pemohon
    perlu tahu ukuran mana yang dipakai.

    Buruk:
        persyaratan:
          - {nama: SKCK yang masih berlaku, syarat: tidak lebih dari 6 bulan}  # ←
          - {nama: Pasfoto, jumlah: 2 lembar}

    Baik:
        persyaratan:
          - {nama: SKCK yang terbit paling lama 6 bulan yang lalu}
          - {nama: Pasfoto, jumlah: 2 lembar}
    """
    for path, item in butir_yang(isi.persyaratan, _masih_berlaku):
        for text in (item.nama, item.syarat, item.catatan):
            if found := _BATAS((text or "").lower()):
                yield at(*path, batas=kutip(found[0]), ditemukan=text)
                break


def _masih_berlaku(item: Persyaratan) -> bool:
    return item.nama is not None and "masih berlaku" in item.nama


_KEADAAN_KUASA = (
    "bila", "jika", "apabila", "dikuasakan", "diwakilkan", "diwakili", "kuasa", "bagi", "khusus",
)  # fmt: skip


@rule(
    Severity.SARAN,
    message="Sebutkan kapan surat kuasa diperlukan.",
    sejak="2026.12",
    kata=("kuasa",),
)
def surat_kuasa_tanpa_keadaan(standar: StandarPelayanan) -> Findings:
    """Surat kuasa diminta hanya bila pengurusan dikuasakan, dan itu tertulis.

    Tanpa keadaannya, pemohon yang datang sendiri pun mengira harus membawa surat kuasa.

    Buruk:
        persyaratan:
          - {nama: Surat kuasa, bentuk: asli}  # ←
          - {nama: KTP-el, bentuk: ditunjukkan}

    Baik:
        persyaratan:
          - {nama: Surat kuasa, bentuk: asli, syarat: bila pengurusan dikuasakan}
          - {nama: KTP-el, bentuk: ditunjukkan}
    """
    if not any(map(_surat_kuasa, semua(standar.persyaratan))):
        return
    varian = {varian.kode for varian in standar.varian if memuat(varian.nama, _KEADAAN_KUASA)}
    for path, item, above in butir(standar.persyaratan):
        if not _surat_kuasa(item):
            continue
        said = any(
            part.syarat or part.opsional or part.catatan or varian & set(part.untuk)
            for part in (item, *above)
        )
        choice = any(group.salah_satu for group in above)
        if not said and not choice and not any(memuat(g.nama, _KEADAAN_KUASA) for g in above):
            yield at(*path)


def _surat_kuasa(item: Persyaratan) -> bool:
    """Whether a requirement is a power of attorney whose name does not tell its case."""
    nama = (item.nama or "").lower()
    return nama.startswith("surat kuasa") and not memuat(nama[11:], _KEADAAN_KUASA)


_DESA = ("desa", "kelurahan", "lurah", "rt", "rw", "rt/rw", "kepala desa", "kades")


@rule(
    Severity.SARAN,
    law="Perpres 96/2018",
    message="Surat pengantar desa atau RT/RW tidak lagi diminta untuk dokumen kependudukan.",
    sejak="2026.12",
    kata=("pengantar",),
)
def pengantar_tidak_diminta_lagi(standar: StandarPelayanan) -> Findings:
    """Dokumen kependudukan diurus tanpa surat pengantar desa atau RT/RW.

    Data penduduk sudah ada di kantor kependudukan, jadi warga tidak perlu meminta pengantar lebih
    dahulu.

    Buruk:
        persyaratan:
          - {nama: Surat pengantar RT/RW, bentuk: asli}  # ←
          - {nama: Kartu Keluarga lama, bentuk: asli}

    Baik:
        persyaratan:
          - {nama: Formulir F-1.02, bentuk: diisi}
          - {nama: Kartu Keluarga lama, bentuk: asli}
    """
    asked = list(butir_yang(standar.persyaratan, _pengantar_desa))
    if asked and any(memuat(produk.nama, KEPENDUDUKAN) for produk in standar.produk):
        for path, item in asked:
            yield at(*path, ditemukan=item.nama)


def _pengantar_desa(item: Persyaratan) -> bool:
    if not item.nama or "pengantar" not in item.nama.lower():
        return False
    return memuat(f"{item.nama} | {item.penerbit or ''}", _DESA) is not None


_PANDEMI = (
    "wajib masker", "memakai masker", "menggunakan masker", "mengenakan masker", "vaksin covid",
    "vaksinasi covid", "vaksin dosis", "sertifikat vaksin covid", "rapid test", "tes rapid",
    "rapid antigen", "swab antigen", "tes pcr", "swab pcr", "hasil pcr", "pedulilindungi",
    "peduli lindungi", "protokol kesehatan",
)  # fmt: skip
_KESEHATAN = (
    "kesehatan", "pemeriksaan", "rawat", "gizi", "vaksin", "vaksinasi", "imunisasi",
    "laboratorium", "poli", "berobat", "rumah sakit", "klinik", "gigi", "dokter", "penyakit",
)  # fmt: skip


@rule(
    Severity.SARAN,
    message="“{kata}” adalah aturan masa pandemi; periksa apakah masih perlu.",
    sejak="2026.12",
    kata=(
        "masker", "vaksin", "vaksinasi", "rapid", "antigen", "pcr", "pedulilindungi", "lindungi",
        "protokol",
    ),
)  # fmt: skip
def syarat_masa_pandemi(standar: StandarPelayanan) -> Findings:
    """Syarat yang dibuat untuk masa pandemi ditinjau kembali.

    Buruk:
        persyaratan:
          - {nama: Wajib memakai masker, syarat: bila datang langsung}  # ←
          - {nama: Formulir permohonan, bentuk: diisi}

    Baik:
        persyaratan:
          - {nama: Formulir permohonan, bentuk: diisi}
          - {nama: KTP-el, bentuk: ditunjukkan}
    """
    if memuat(standar.layanan, _KESEHATAN):
        return
    for path, item, _ in butir(standar.persyaratan):
        for field in ("nama", "syarat", "catatan"):
            if kata := memuat(getattr(item, field), _PANDEMI):
                yield at(*path, field, kata=kata)
    steps = standar.prosedur.langkah if standar.prosedur else ()
    for place, step in enumerate(steps, 1):
        for field in ("kegiatan", "bila", "catatan"):
            if kata := memuat(getattr(step, field), _PANDEMI):
                yield at("prosedur", "langkah", step.kode or str(place), field, kata=kata)
