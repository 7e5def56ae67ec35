"""Aturan tentang bentuk dan jumlah dokumen: asli atau salinan, berapa, dan dengan cap apa."""

from __future__ import annotations

import re

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import IsiKomponen, Persyaratan, StandarPelayanan
from ..model.persyaratan import Bentuk, JenisPersyaratan
from .butir import butir_yang, semua
from .kutip import kutip
from .pola import memuat

_TAK_PASTI = re.compile(
    r"±|\+=|=\+|\+/?-|~|\b(?:sekitar|kurang lebih|kira-kira|beberapa|secukupnya|seperlunya)\b"
).search


@rule(
    Severity.SARAN,
    message="“{jumlah}” bukan jumlah yang pasti.",
    sejak="2026.12",
)
def jumlah_dokumen_tidak_pasti(isi: IsiKomponen) -> Findings:
    """Jumlah dan ukuran dokumen ditulis pasti.

    Dengan “kurang lebih dua lembar”, pemohon baru tahu di loket berapa yang harus dibawa.

    Buruk:
        persyaratan:
          - {nama: Pasfoto, jumlah: ± 2 lembar, ukuran: 3 x 4 cm}  # ←

    Baik:
        persyaratan:
          - {nama: Pasfoto, jumlah: 2 lembar, ukuran: 3 x 4 cm}
    """
    for path, item in butir_yang(isi.persyaratan, _berjumlah_tak_pasti):
        for field in ("jumlah", "ukuran"):
            if _tak_pasti(text := getattr(item, field)):
                yield at(*path, field, jumlah=kutip(text), ditemukan=text)


def _berjumlah_tak_pasti(item: Persyaratan) -> bool:
    return _tak_pasti(item.jumlah) or _tak_pasti(item.ukuran)


def _tak_pasti(text: str | None) -> bool:
    """A number that opens the text is taken for certain; most texts are such."""
    return bool(text and not text[0].isdigit() and _TAK_PASTI(text.lower()))


_SEBUTAN_BENTUK = (
    "asli", "aslinya", "fotokopi", "fotocopy", "foto copy", "foto kopi", "fotokopinya", "fc",
    "salinan", "legalisir", "dilegalisir", "legalisasi", "dilegalisasi", "pindaian", "scan",
    "hasil pindai", "unggahan", "diunggah", "menunjukkan", "memperlihatkan",
)  # fmt: skip
"""Words by which the name of a requirement says its form."""


@rule(
    Severity.SARAN,
    message="Belum jelas dokumen mana yang asli, salinan, atau unggahan.",
    sejak="2026.12",
    wajib=True,
)
def bentuk_dokumen_belum_disebut(standar: StandarPelayanan) -> Findings:
    """Persyaratan menyebut bentuk dokumennya.

    Pemohon perlu tahu apakah dokumen asli ditinggal, ditunjukkan, atau cukup salinannya. Tulis di
    `bentuk`.

    Buruk:
        persyaratan:  # ←
          - Kartu Keluarga
          - Surat keterangan dokter

    Baik:
        persyaratan:
          - {nama: Kartu Keluarga, bentuk: ditunjukkan}
          - {nama: Surat keterangan dokter, bentuk: asli}
    """
    items = standar.persyaratan
    if len(items) < 2 or items[0].bentuk or items[1].bentuk:
        return
    parts = semua(items)
    if any(part.bentuk or memuat(part.nama, _SEBUTAN_BENTUK) for part in parts):
        return
    if sum(part.jenis is not JenisPersyaratan.KELAYAKAN for part in parts if part.nama) > 1:
        yield at("persyaratan")


@rule(
    Severity.SARAN,
    message="“{nama}” meminta cap atau tanda tangan basah; sebutkan dasarnya atau hapus.",
    sejak="2026.12",
    kata=("basah",),
)
def cap_basah_diminta(syarat: Persyaratan) -> Findings:
    """Cap dan tanda tangan basah diminta hanya bila ada dasarnya.

    Dokumen elektronik tidak bercap basah. Permintaan ini membuat pemohon kembali ke kantor
    penerbitnya. Bila memang diwajibkan, tulis peraturannya di `dasar`.

    Buruk:
        persyaratan:
          - {nama: Ijazah dengan legalisasi cap basah, bentuk: dilegalisasi}  # ←
          - {nama: Pasfoto, jumlah: 2 lembar}

    Baik:
        persyaratan:
          - {nama: Ijazah, bentuk: dilegalisasi}
          - {nama: Pasfoto, jumlah: 2 lembar}
    """
    if syarat.dasar is None:
        for text in (syarat.nama, syarat.legalisasi, syarat.catatan):
            if _BASAH((text or "").lower()):
                yield at(nama=kutip(syarat.nama or text), ditemukan=text)
                return


_BASAH = re.compile(
    r"\b(?:cap|stempel|tangan|ttd|tinta|\w*leg[ai]li[sz]\w+|\w*legalisir|asli) basah\b"
).search


_MILIK_NEGARA = (
    "ktp", "ktp-el", "e-ktp", "kartu tanda penduduk", "kk", "kartu keluarga", "nib",
    "nomor induk berusaha",
)  # fmt: skip


@rule(
    Severity.SARAN,
    law="Perpres 39/2019; UU 27/2022",
    message="Data pada {nama} sudah ada pada pemerintah; salinannya mungkin tidak perlu diminta.",
    sejak="2026.12",
)
def salinan_data_milik_negara(isi: IsiKomponen) -> Findings:
    """Data yang sudah dimiliki pemerintah dicocokkan, bukan diminta salinannya.

    Ini saran, bukan larangan. Petugas yang dapat memeriksa NIK atau NIB secara elektronik tidak
    memerlukan fotokopi, dan fotokopi yang tersimpan harus dijaga sebagai data pribadi.

    Buruk:
        persyaratan:
          - {nama: Kartu Keluarga, bentuk: fotokopi}  # ←
          - {nama: Surat permohonan, bentuk: asli}

    Baik:
        persyaratan:
          - {nama: Kartu Keluarga, bentuk: ditunjukkan}
          - {nama: Surat permohonan, bentuk: asli}
    """
    asked = list(butir_yang(isi.persyaratan, _salinan_milik_negara))
    if asked:
        words = [memuat(item.nama, _MILIK_NEGARA) or "" for _, item in asked]
        names = dict.fromkeys(_BAKU.get(word, word.upper()) for word in words)
        yield at(*asked[0][0], nama=" dan ".join(names))


def _salinan_milik_negara(item: Persyaratan) -> bool:
    if Bentuk.FOTOKOPI not in item.bentuk and Bentuk.SALINAN not in item.bentuk:
        return False
    return memuat(item.nama, _MILIK_NEGARA) is not None


_BAKU = {
    "ktp": "KTP-el", "ktp-el": "KTP-el", "e-ktp": "KTP-el", "kartu tanda penduduk": "KTP-el",
    "kk": "Kartu Keluarga", "kartu keluarga": "Kartu Keluarga", "nomor induk berusaha": "NIB",
}  # fmt: skip


_DOKUMEN = (
    r"(?:e-?ktp|ktp(?:[ -]?el)?|kk|kartu (?:keluarga|tanda penduduk)|paspor|i[jz]in tinggal"
    r"|l?spop|akt[ae] (?:kelahiran|lahir|nikah|perkawinan|perceraian|kematian)|ijazah|transkrip"
    r"|buku nikah|npwp|nib|stnk|bpkb)\b"
)
_GABUNGAN = re.compile(
    r"(?:(?:fotokopi|foto ?copy|fc|salinan|asli|pindaian|scan) (?:dari )?)?"
    rf"{_DOKUMEN}(?: \w+){{0,2}}?(?:, | dan | serta | & |, dan ){_DOKUMEN}"
).match


@rule(
    Severity.SARAN,
    message="“{nama}” memuat lebih dari satu dokumen; tulis satu butir untuk setiap dokumen.",
    sejak="2026.12",
)
def beberapa_dokumen_satu_butir(isi: IsiKomponen) -> Findings:
    """Satu butir persyaratan memuat satu dokumen.

    Dokumen yang ditulis satu per satu mudah dicentang sebelum berangkat.

    Buruk:
        persyaratan:
          - {nama: KTP dan KK pemohon, bentuk: salinan}  # ←
          - {nama: Surat permohonan, bentuk: asli}

    Baik:
        persyaratan:
          - {nama: KTP pemohon, bentuk: salinan}
          - {nama: Kartu Keluarga pemohon, bentuk: salinan}
          - {nama: Surat permohonan, bentuk: asli}
    """
    for path, item in butir_yang(isi.persyaratan, _gabungan):
        yield at(*path, "nama", nama=kutip(item.nama), ditemukan=item.nama)


def _gabungan(item: Persyaratan) -> bool:
    nama = item.nama
    if not nama or not (" dan " in nama or "," in nama or " serta " in nama or " & " in nama):
        return False
    if item.salah_satu or item.semua or " atau " in nama or "/" in nama:
        return False
    return _GABUNGAN(nama.lower()) is not None
