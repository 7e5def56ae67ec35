"""Aturan tentang baris tarif: masuk akal, lengkap, tidak ganda, dan tidak membebani yang rentan."""

from __future__ import annotations

import re
from decimal import Decimal

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import Biaya, StandarPelayanan, Tarif
from .biaya import berbayar
from .pola import memuat

_TERKECIL = Decimal(100)
"""Rupiah. Smaller coins are no longer met with; the bound is a choice of this tool."""
_PENDAMPING = re.compile(
    r"bahasa isyarat|kursi roda|braille|pendamping (?:penyandang )?(?:disabilitas|difabel)"
).search
_KATA = re.compile(r"[^\W\d_]+").findall
_CUMA = ("gratis", "tidak dipungut", "bebas biaya", "tidak dikenai", "tanpa biaya")


@rule(
    Severity.PERINGATAN,
    message="Tarif {jumlah} sangat kecil; mungkin ribuannya hilang.",
    sejak="2026.12",
)
def tarif_tidak_wajar(biaya: Biaya) -> Findings:
    """Besarnya tarif masuk akal.

    “Rp5” sering berasal dari “Rp5.000” yang terpotong. Bila tarifnya memang kecil, sebut satuannya
    di `per`.

    Buruk:
        biaya:
          dasar: Perda Kabupaten Contoh 1/2024
          pembayaran: QRIS
          tarif:
            - uraian: Konsultasi gizi
              jumlah: Rp5  # ←

    Baik:
        biaya:
          dasar: Perda Kabupaten Contoh 1/2024
          pembayaran: QRIS
          tarif:
            - {uraian: Konsultasi gizi, jumlah: Rp5.000}
            - {uraian: Retribusi sampah, jumlah: Rp15, per: kilogram}
    """
    for place, tarif in enumerate(biaya.tarif, 1):
        amount = tarif.jumlah
        if amount and 0 < amount.nilai < _TERKECIL and not tarif.per and not tarif.rumus:
            name = tarif.kode or str(place)
            yield at("tarif", name, "jumlah", jumlah=amount, ditemukan=str(amount))


@rule(
    Severity.PERINGATAN,
    message="Baris tarif ini menyebut hal yang sama dengan baris {lain}.",
    sejak="2026.12",
)
def tarif_ganda(biaya: Biaya) -> Findings:
    """Setiap baris tarif menyebut hal yang lain.

    Dua baris untuk hal yang sama membuat warga bertanya mana yang harus dibayar.

    Buruk:
        biaya:
          dasar: Perda Kabupaten Contoh 1/2024
          pembayaran: QRIS
          tarif:
            - {uraian: Sewa auditorium, jumlah: Rp500.000, per: hari}
            - {uraian: Sewa auditorium, jumlah: Rp750.000, per: hari}  # ←

    Baik:
        biaya:
          dasar: Perda Kabupaten Contoh 1/2024
          pembayaran: QRIS
          tarif:
            - {uraian: Sewa auditorium, jumlah: Rp500.000, per: hari, syarat: hari kerja}
            - {uraian: Sewa auditorium, jumlah: Rp750.000, per: hari, syarat: hari libur}
    """
    if len(biaya.tarif) < 2:
        return
    seen: dict[object, str] = {}
    for place, tarif in enumerate(biaya.tarif, 1):
        name = tarif.kode or str(place)
        first = seen.setdefault(_hal(tarif), name)
        if first != name:
            yield at("tarif", name, lain=first)


def _hal(tarif: Tarif) -> object:
    """What a row is about: everything but the amount and its basis."""
    return (
        tarif.kelompok, tarif.uraian.lower(), tarif.per, tarif.untuk, tarif.kanal, tarif.syarat,
        tarif.tambahan, tarif.rumus, tarif.catatan,
    )  # fmt: skip


@rule(
    Severity.PERINGATAN,
    law="UU 25/2009 Pasal 21 huruf e",
    message="Varian “{varian}” belum bertarif.",
    sejak="2026.12",
)
def varian_tanpa_tarif(biaya: Biaya, standar: StandarPelayanan) -> Findings:
    """Setiap varian mempunyai tarif bila tarifnya dibedakan menurut varian.

    Tulis Rp0 untuk varian yang gratis, supaya jelas bahwa tidak ada yang terlewat.

    Buruk:
        varian: {baru: Permohonan baru, perpanjangan: Perpanjangan}
        biaya:
          dasar: Perda Kabupaten Contoh 1/2024
          pembayaran: QRIS
          tarif:  # ←
            - {uraian: Permohonan baru, jumlah: Rp50.000, untuk: baru}

    Baik:
        varian: {baru: Permohonan baru, perpanjangan: Perpanjangan}
        biaya:
          dasar: Perda Kabupaten Contoh 1/2024
          pembayaran: QRIS
          tarif:
            - {uraian: Permohonan baru, jumlah: Rp50.000, untuk: baru}
            - {uraian: Perpanjangan, jumlah: Rp25.000, untuk: perpanjangan}
    """
    if not standar.varian or not all(tarif.untuk for tarif in biaya.tarif) or biaya.gratis:
        return
    named = {kode for tarif in biaya.tarif for kode in tarif.untuk}
    for varian in standar.varian:
        if biaya.tarif and varian.kode not in named and not memuat(biaya.catatan, _CUMA):
            yield at("tarif", varian=varian.nama)


@rule(
    Severity.PERINGATAN,
    message="Lambang {lambang} di dalam rumus belum dijelaskan.",
    sejak="2026.12",
)
def lambang_rumus_belum_dijelaskan(biaya: Biaya) -> Findings:
    """Setiap lambang rumus dijelaskan di `variabel`.

    Tanpa artinya, warga tidak dapat menghitung yang harus dibayar.

    Buruk:
        biaya:
          dasar: Perda Kabupaten Contoh 1/2024
          pembayaran: QRIS
          tarif:
            - uraian: Bangunan gedung
              rumus: LLt × SHST  # ←
              variabel: {LLt: luas lantai}

    Baik:
        biaya:
          dasar: Perda Kabupaten Contoh 1/2024
          pembayaran: QRIS
          tarif:
            - uraian: Bangunan gedung
              rumus: LLt × SHST
              variabel: {LLt: luas lantai, SHST: standar harga satuan tertinggi}
    """
    for place, tarif in enumerate(biaya.tarif, 1):
        if not tarif.rumus:
            continue
        known = {"Rp", *(item.lambang for item in tarif.variabel), *_KATA(tarif.catatan or "")}
        for token in dict.fromkeys(_KATA(tarif.rumus)):
            if token not in known and _lambang(token):
                name = tarif.kode or str(place)
                yield at("tarif", name, "rumus", lambang=token, ditemukan=tarif.rumus)


def _lambang(kata: str) -> bool:
    """Whether it looks like a symbol rather than a word: `V`, `Ibg`, `LLt`, `SHST`."""
    return kata[0].isupper() and len(kata) <= 5 and (len(kata) <= 3 or not kata[1:].islower())


@rule(
    Severity.PERINGATAN,
    law="UU 8/2016 Pasal 19 huruf b",
    message="“{isi}” dikenai biaya, padahal fasilitas bagi penyandang disabilitas tanpa tambahan.",
    sejak="2026.12",
)
def biaya_pendamping_disabilitas(biaya: Biaya) -> Findings:
    """Pendampingan, penerjemahan, dan fasilitas disabilitas tidak menambah biaya.

    Penyandang disabilitas berhak atas semuanya itu tanpa tambahan biaya.

    Buruk:
        biaya:
          dasar: Perda Kabupaten Contoh 1/2024
          pembayaran: QRIS
          tarif:
            - {uraian: Juru bahasa isyarat, jumlah: Rp200.000}  # ←

    Baik:
        biaya:
          dasar: Perda Kabupaten Contoh 1/2024
          pembayaran: QRIS
          tarif:
            - {uraian: Juru bahasa isyarat, jumlah: Rp0}
    """
    for place, tarif in enumerate(biaya.tarif, 1):
        if _PENDAMPING(tarif.uraian.lower()) and berbayar(tarif):
            yield at("tarif", tarif.kode or str(place), isi=tarif.uraian)
