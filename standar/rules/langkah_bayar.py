"""Aturan tentang membayar dalam prosedur: ada langkahnya, pada saatnya, dengan angka di biaya."""

from __future__ import annotations

import re

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import Biaya, Prosedur, StandarPelayanan
from ..model.pemohon import hanya_pemohon
from .kutip import kutip

_UANG = re.compile(r"\brp\.? ?\d[\d.]*", re.IGNORECASE).search


@rule(
    Severity.SARAN,
    message="{jumlah} tertulis di dalam langkah; angkanya cukup di biaya.",
    sejak="2026.12",
)
def biaya_tertulis_di_prosedur(prosedur: Prosedur) -> Findings:
    """Besar biaya ditulis hanya di biaya.

    Angka yang ditulis di dua tempat kelak berbeda bila tarifnya berubah.

    Buruk:
        prosedur:
          kanal: [luring]
          langkah:
            - Pemohon: Menyerahkan berkas lengkap
            - Pemohon: Membayar Rp50.000 di bank  # ←
            - Petugas: Menyerahkan kartu kepada pemohon, atau daftar kekurangan berkas

    Baik:
        prosedur:
          kanal: [luring]
          langkah:
            - Pemohon: Menyerahkan berkas lengkap
            - Pemohon: Membayar retribusi di bank
            - Petugas: Menyerahkan kartu kepada pemohon, atau daftar kekurangan berkas
    """
    for place, step in enumerate(prosedur.langkah, 1):
        for text in (step.kegiatan, *step.rincian, step.catatan or ""):
            if ("Rp" in text or "RP" in text) and (found := _UANG(text)):
                yield at("langkah", step.kode or str(place), jumlah=kutip(found[0]), ditemukan=text)
                break


_MEMBAYAR = (
    "bayar", "kasir", "tagihan", "retribusi", "billing", "setor", "qris", "pnbp", "transfer",
    "lunas", "biaya", "tarif",
)  # fmt: skip


@rule(
    Severity.SARAN,
    message="Layanan ini bertarif, tetapi belum ada langkah membayar.",
    sejak="2026.12",
)
def langkah_bayar_belum_ada(standar: StandarPelayanan) -> Findings:
    """Layanan bertarif memuat langkah membayar.

    Pemohon perlu tahu kapan dan di mana ia membayar.

    Buruk:
        prosedur:
          kanal: [luring]
          langkah:  # ←
            - Pemohon: Menyerahkan berkas lengkap
            - Petugas: Menyerahkan kartu kepada pemohon, atau daftar kekurangan berkas
        biaya:
          dasar: Perda Kabupaten Contoh 1/2024
          tarif:
            - {uraian: Kartu baru, jumlah: Rp50.000}

    Baik:
        prosedur:
          kanal: [luring]
          langkah:
            - Pemohon: Menyerahkan berkas lengkap
            - Pemohon: Membayar retribusi di bank
            - Petugas: Menyerahkan kartu kepada pemohon, atau daftar kekurangan berkas
        biaya:
          dasar: Perda Kabupaten Contoh 1/2024
          tarif:
            - {uraian: Kartu baru, jumlah: Rp50.000}
    """
    if standar.biaya is None or standar.prosedur is None or not _selalu_bertarif(standar.biaya):
        return
    steps = standar.prosedur.langkah
    if len(steps) < 2 or any("ayar" in step.kegiatan for step in steps):
        return
    texts = [standar.prosedur.catatan or ""]
    for step in steps:
        texts += [step.kegiatan, step.catatan or "", *step.rincian, *step.pelaku]
        texts += [branch.maka for branch in step.jika]
    said = " ".join(texts).lower()
    if not any(word in said for word in _MEMBAYAR):
        yield at("prosedur", "langkah")


def _selalu_bertarif(biaya: Biaya) -> bool:
    """Whether everybody who comes has to pay something."""
    if biaya.gratis:
        return False
    if not biaya.tarif:
        return biaya.dasar is not None
    return all(
        (tarif.rumus or (tarif.jumlah is not None and tarif.jumlah.nilai > 0))
        and not (tarif.syarat or tarif.untuk or tarif.kanal or tarif.tambahan)
        for tarif in biaya.tarif
    )


_TERBIT = re.compile(r"\b(?:menerbitkan|diterbitkan|penerbitan|terbit)\b").search
_UMUM = frozenset(
    "surat izin kartu keterangan penerbitan pelayanan layanan persetujuan rekomendasi proses "
    "pembuatan baru dan atas untuk daring permohonan tanda bukti".split()
)


@rule(
    Severity.SARAN,
    message="Pemohon baru membayar sesudah {produk} terbit; periksa urutan langkahnya.",
    sejak="2026.12",
    kata=("membayar",),
)
def bayar_sesudah_terbit(standar: StandarPelayanan) -> Findings:
    """Pembayaran mendahului penerbitan, atau urutannya dijelaskan.

    Bila hasil terbit sebelum dibayar, pemohon tidak tahu apakah waktu penyelesaian menunggu
    pembayarannya.

    Buruk:
        prosedur:
          kanal: [luring]
          langkah:
            - Pemohon: Menyerahkan berkas lengkap
            - Petugas: Menerbitkan Kartu Keluarga bila tidak ada kekurangan
            - Pemohon: Membayar di kasir  # ←
            - Petugas: Menyerahkan Kartu Keluarga kepada pemohon

    Baik:
        prosedur:
          kanal: [luring]
          langkah:
            - Pemohon: Menyerahkan berkas lengkap
            - Pemohon: Membayar di kasir
            - Petugas: Menerbitkan Kartu Keluarga bila tidak ada kekurangan
            - Petugas: Menyerahkan Kartu Keluarga kepada pemohon
    """
    names = [produk.nama for produk in standar.produk] or [standar.layanan]
    issued = ""
    steps = standar.prosedur.langkah if standar.prosedur else ()
    for place, step in enumerate(steps, 1):
        text = step.kegiatan.lower()
        if issued and text.startswith("membayar") and hanya_pemohon(step):
            yield at("prosedur", "langkah", step.kode or str(place), produk=kutip(issued))
            return
        if _TERBIT(text):
            issued = issued or next((name for name in names if _pokok(name) & _pokok(text)), "")


def _pokok(teks: str) -> set[str]:
    return set(re.findall(r"[a-z]{4,}", teks.lower())) - _UMUM
