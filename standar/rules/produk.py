"""Aturan tentang produk pelayanan (UU 25/2009 Pasal 21 huruf f)."""

from __future__ import annotations

import re

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import Produk, StandarPelayanan
from ..model.base import segment
from .pola import KEPENDUDUKAN, hanya_kata, memuat

_UMUM = frozenset(
    "pelayanan layanan surat dokumen jasa hasil produk izin rekomendasi bantuan formulir berkas "
    "selesai publik prima sertipikat sertifikat keterangan pengesahan kartu".split()
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


_LAYANAN = ("pelayanan ", "layanan ", "proses ", "permohonan ", "jasa ")


@rule(
    Severity.SARAN,
    message="“{nama}” mengulang nama layanan; sebutkan apa yang diterima pemohon.",
    sejak="2026.12",
)
def produk_sama_dengan_layanan(produk: Produk, standar: StandarPelayanan) -> Findings:
    """Produk menyebut hasil, bukan kegiatan melayani.

    Pelayanan adalah jalannya, produk adalah hasilnya: surat, obat, atau barang yang dibawa pulang.

    Buruk:
        layanan: Pelayanan Rawat Jalan
        produk: Pelayanan Rawat Jalan  # ←

    Baik:
        layanan: Pelayanan Rawat Jalan
        produk: Pemeriksaan dokter dan resep obat
    """
    nama = produk.nama.lower()
    if nama.startswith(_LAYANAN) and nama.split() == standar.layanan.lower().split():
        yield at("nama", nama=produk.nama, ditemukan=produk.nama)


_JENIS = re.compile(
    r"\b(?:(?P<rekomendasi>rekomendasi)|(?P<izin>i[zj]in\b)|(?P<keterangan>keterang)"
    r"|(?P<kartu>kartu\b)|(?P<akta>akt[ae]\b)|(?P<dispensasi>dispensasi)|(?P<legalisasi>legalis)"
    r"|(?P<pengesahan>pengesahan)|(?P<sertifikat>serti[fp]ikat))"
)
"""Kinds of document and how their words begin."""
_TENTANG_DOKUMEN = (
    "pencabutan", "pembatalan", "penutupan", "kehilangan", "hilang", "rusak", "penggantian",
    "pengaduan", "konsultasi", "informasi", "verifikasi", "validasi", "pengecekan", "salinan",
    "pengambilan", "peminjaman", "pembayaran", "pelaporan", "laporan", "perubahan", "pendaftaran",
    "pencatatan", "persyaratan", "permintaan data", "duplikat", "mutasi", "pembaruan",
)  # fmt: skip
"""What is done with a document that is there already, so that something else comes out of it."""


def _jenis(teks: str) -> set[str]:
    return {str(found.lastgroup) for found in _JENIS.finditer(teks.lower())}


@rule(
    Severity.PERINGATAN,
    message="Nama layanan menyebut {satu}, produknya {dua}.",
    sejak="2026.12",
)
def produk_tidak_sesuai_layanan(standar: StandarPelayanan) -> Findings:
    """Produk sejenis dengan dokumen yang disebut nama layanan.

    Bila layanannya rekomendasi tetapi produknya surat keterangan, salah satunya mungkin tersalin
    dari standar lain.

    Buruk:
        layanan: Rekomendasi Bantuan Rumah Ibadah
        produk: Surat keterangan rumah ibadah terdaftar  # ←

    Baik:
        layanan: Rekomendasi Bantuan Rumah Ibadah
        produk: Surat rekomendasi bantuan rumah ibadah
    """
    satu = _jenis(standar.layanan) if standar.produk else None
    if not satu or memuat(standar.layanan, _TENTANG_DOKUMEN):
        return
    masing = [_jenis(produk.nama) for produk in standar.produk]
    dua = {jenis for beberapa in masing for jenis in beberapa}
    if all(masing) and not satu & dua:
        yield at("produk", satu=sorted(satu), dua=sorted(dua), ditemukan=standar.produk[0].nama)


_BERKAS = ("permohonan", "lampiran", "foto", "formulir")
_PELENGKAP = ("tanda terima", "berita acara", "laporan")


@rule(
    Severity.PERINGATAN,
    law="UU 25/2009 Pasal 21 huruf f",
    message="“{nama}” adalah berkas kegiatan, bukan hasil yang diterima pemohon.",
    sejak="2026.12",
    kata=_BERKAS,
)
def produk_berupa_berkas(standar: StandarPelayanan) -> Findings:
    """Produk adalah hasil bagi pemohon, bukan berkas yang timbul selama layanan.

    Permohonan, foto penyerahan, dan formulir dipakai petugas untuk bekerja. Yang ditunggu warga
    adalah hasilnya: bantuannya, suratnya, atau jawabannya.

    Buruk:
        produk:
          - Permohonan beserta lampirannya  # ←
          - Tanda terima

    Baik:
        produk:
          - Bantuan sosial tunai
    """
    names = [produk.nama.lower() for produk in standar.produk]
    if not all(_diawali(nama, (*_BERKAS, *_PELENGKAP)) for nama in names):
        return
    for place, (produk, nama) in enumerate(zip(standar.produk, names, strict=True), 1):
        if _diawali(nama, _BERKAS):
            yield at("produk", segment(produk, place), nama=produk.nama, ditemukan=produk.nama)
            return


def _diawali(nama: str, kata: tuple[str, ...]) -> bool:
    return any(nama == awal or nama.startswith(f"{awal} ") for awal in kata)


@rule(
    Severity.PERINGATAN,
    message="Produk “{nama}” sudah disebut di butir {lain}.",
    sejak="2026.12",
)
def produk_ganda(standar: StandarPelayanan) -> Findings:
    """Setiap produk disebut satu kali.

    Buruk:
        produk:
          - Kartu Keluarga
          - Kartu Keluarga  # ←

    Baik:
        produk:
          - Kartu Keluarga
          - Kutipan akta kelahiran
    """
    if len(standar.produk) < 2:
        return
    known: dict[str, list[tuple[int, Produk]]] = {}
    for place, produk in enumerate(standar.produk, 1):
        same = known.setdefault(produk.nama.lower(), [])
        if (lain := next((n for n, other in same if _beririsan(produk, other)), None)) is not None:
            yield at(
                "produk", segment(produk, place), nama=produk.nama, lain=lain,
                ditemukan=produk.nama,
            )  # fmt: skip
        same.append((place, produk))


def _beririsan(satu: Produk, lain: Produk) -> bool:
    """Whether both can go to the same applicant in the same form."""
    together = not satu.untuk or not lain.untuk or bool(set(satu.untuk) & set(lain.untuk))
    return together and satu.bentuk == lain.bentuk


@rule(
    Severity.SARAN,
    message="Masa berlaku “{nama}” belum disebut.",
    sejak="2026.12",
    wajib=True,
)
def masa_berlaku_belum_disebut(produk: Produk) -> Findings:
    """Izin dan kartu menyebut masa berlakunya.

    Warga perlu tahu kapan harus memperpanjang. Bila berlaku seterusnya, tulis itu juga.

    Buruk:
        layanan: Izin Praktik Bidan
        produk: Izin Praktik Bidan  # ←

    Baik:
        layanan: Izin Praktik Bidan
        produk: {nama: Izin Praktik Bidan, masa_berlaku: 5 tahun}
    """
    if produk.masa_berlaku or produk.catatan:
        return
    nama = produk.nama.lower()
    if nama.startswith(("izin ", "surat izin ", "kartu ")) and not memuat(nama, KEPENDUDUKAN):
        yield at("nama", nama=produk.nama, ditemukan=produk.nama)
