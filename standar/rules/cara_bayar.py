"""Aturan tentang membayar: bagaimana caranya, dan bahwa layanan gratis tidak memintanya."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import Biaya, Langkah, StandarPelayanan
from .biaya import berbayar
from .pola import memuat

_MEMBAYAR = re.compile(
    r"(?:\w+ )?(?:mem)?bayar\b|(?:\w+ )?melakukan pembayaran|.*\b(?:di|ke|pada) (?:loket )?kasir\b"
    r"|.*\bmembayar (?:biaya|tarif|retribusi|administrasi|ongkos)\b"
).match
_IURAN_LAIN = (
    "tidak", "tanpa", "pajak", "pbb", "pph", "bphtb", "zakat", "infak", "denda", "iuran", "premi",
    "klaim", "tunggakan", "bantuan", "santunan", "beasiswa", "honorarium", "ganti rugi",
)  # fmt: skip
"""What is paid to somebody else, or to the citizen, or not at all."""
_CARA = (
    "tunai", "nontunai", "kasir", "bank", "qris", "billing", "transfer", "bendahara", "teller",
    "rekening", "edc", "virtual account", "kantor pos", "minimarket", "loket pembayaran",
)  # fmt: skip
_LEWAT_PETUGAS = re.compile(
    r"\b(?:kepada|lewat|melalui|di|ke|oleh) (?:petugas|pegawai|staf)\b"
    r"(?! (?:kasir|bank|pos|loket|bendahara|pembayaran|penerima))"
).search
_REKENING = re.compile(r"\brekening (?:pribadi|(?:\w+ )?(?:a\.?n\.?|atas nama) (?P<nama>.+))")
_LEMBAGA = (
    "bendahara", "kas", "rkud", "pemerintah", "pemkab", "pemkot", "pemprov", "dinas", "badan",
    "kantor", "rsud", "rumah sakit", "puskesmas", "blud", "blu", "upt", "uptd", "unit", "bank",
    "kementerian", "perumda", "pdam", "pt", "universitas", "politeknik", "sekolah", "desa",
    "kelurahan", "kecamatan", "sekretariat", "satuan", "balai", "koperasi", "negara", "daerah",
)  # fmt: skip
_SOAL_BAYAR = ("dibayar", "dibayarkan", "membayar", "pembayaran", "disetor")
_MELARANG = re.compile(r"\b(?:tidak|tanpa|bukan|jangan|dilarang|laporkan|menolak)\b").search


@rule(
    Severity.PERINGATAN,
    law="UU 25/2009 Pasal 21 huruf e",
    message="Layanan gratis, tetapi langkah ini meminta pembayaran.",
    sejak="2026.12",
)
def gratis_tetapi_membayar(standar: StandarPelayanan) -> Findings:
    """Prosedur layanan gratis tidak meminta pembayaran.

    Tulis tarifnya di `biaya`, atau hapus langkahnya.

    Buruk:
        biaya: gratis
        prosedur:
          - Pemohon: Menyerahkan berkas di loket
          - Petugas loket: Memeriksa berkas; bila tidak lengkap, berkas dikembalikan
          - Pemohon: Membayar di kasir  # ←
          - Petugas loket: Menyerahkan Kartu Keluarga kepada pemohon

    Baik:
        biaya: gratis
        prosedur:
          - Pemohon: Menyerahkan berkas di loket
          - Petugas loket: Memeriksa berkas; bila tidak lengkap, berkas dikembalikan
          - Petugas loket: Menyerahkan Kartu Keluarga kepada pemohon
    """
    if standar.biaya is None or not standar.biaya.gratis or standar.prosedur is None:
        return
    for place, langkah in enumerate(standar.prosedur.langkah, 1):
        text = langkah.kegiatan.lower()
        if "bayar" not in text and "kasir" not in text:
            continue
        if _MEMBAYAR(text) and not memuat(text, _IURAN_LAIN):
            name = langkah.kode or str(place)
            yield at("prosedur", "langkah", name, ditemukan=langkah.kegiatan)


@rule(
    Severity.SARAN,
    message="Cara membayar belum disebut.",
    sejak="2026.12",
    wajib=True,
)
def cara_pembayaran_belum_disebut(biaya: Biaya, standar: StandarPelayanan) -> Findings:
    """Layanan bertarif menyebut cara membayarnya.

    Warga yang tahu caranya tidak membawa uang tunai bila tidak perlu, dan tidak membayar kepada
    orang yang tidak berhak menerimanya.

    Buruk:
        biaya:  # ←
          dasar: Perda Kabupaten Contoh 1/2024
          tarif:
            - {uraian: Sewa auditorium, jumlah: Rp500.000, per: hari}

    Baik:
        biaya:
          dasar: Perda Kabupaten Contoh 1/2024
          pembayaran: [QRIS, transfer ke rekening kas daerah]
          tarif:
            - {uraian: Sewa auditorium, jumlah: Rp500.000, per: hari}
    """
    if biaya.pembayaran or not any(map(berbayar, biaya.tarif)):
        return
    notes = [biaya.catatan, *(tarif.catatan for tarif in biaya.tarif)]
    steps = standar.prosedur.langkah if standar.prosedur else ()
    if not any(memuat(text, _CARA) for text in (*notes, *_teks(steps))):
        yield at()


def _teks(langkah: tuple[Langkah, ...]) -> Iterator[str | None]:
    for step in langkah:
        yield step.kegiatan
        yield step.catatan
        yield step.sistem
        yield from step.rincian


@rule(
    Severity.PERINGATAN,
    message="Pembayaran lewat petugas atau rekening pribadi membuka jalan bagi pungutan liar.",
    sejak="2026.12",
)
def pembayaran_kepada_petugas(biaya: Biaya) -> Findings:
    """Pembayaran dilakukan lewat kas, bank, atau QRIS, bukan lewat petugas atau rekening pribadi.

    Uang yang berpindah lewat tangan petugas sulit dibuktikan, juga bagi petugas yang jujur.

    Buruk:
        biaya:
          dasar: Perda Kabupaten Contoh 1/2024
          pembayaran:
            - Tunai kepada petugas  # ←
          tarif:
            - {uraian: Sewa auditorium, jumlah: Rp500.000, per: hari}

    Baik:
        biaya:
          dasar: Perda Kabupaten Contoh 1/2024
          pembayaran:
            - Transfer ke rekening kas daerah
          tarif:
            - {uraian: Sewa auditorium, jumlah: Rp500.000, per: hari}
    """
    for place, text in enumerate(biaya.pembayaran, 1):
        if _tak_resmi(text):
            yield at("pembayaran", str(place), ditemukan=text)
    note = biaya.catatan
    if note and memuat(note, _SOAL_BAYAR) and _tak_resmi(note):
        yield at("catatan", ditemukan=note)


def _tak_resmi(teks: str) -> bool:
    """Whether money goes to somebody of the staff or to an account in a person's name."""
    low = teks.lower()
    if _MELARANG(low):
        return False
    account = _REKENING.search(low)
    if account and not memuat(account["nama"], _LEMBAGA):
        return True
    return _LEWAT_PETUGAS(low) is not None
