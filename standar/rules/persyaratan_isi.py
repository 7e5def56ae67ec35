"""Aturan tentang isi tiap persyaratan: satu dokumen atau syarat, bukan tindakan atau biaya."""

from __future__ import annotations

import re

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import Biaya, IsiKomponen, Persyaratan, StandarPelayanan
from .butir import butir, butir_yang, semua
from .kutip import kutip
from .pola import memuat

_TINDAKAN = (
    "mengisi", "mendaftar", "mendaftarkan", "mendapat", "mendapatkan", "membawa", "datang",
    "menyerahkan", "mengajukan", "mengambil", "mengunggah", "melampirkan", "cara",
)  # fmt: skip

_KATA_AWAL = frozenset(
    "bukti surat formulir kartu tanda resi kode nomor akun foto hasil pernyataan berita dokumen "
    "yang belum tidak pernah sedang bersedia wajib berhak dapat".split()
)
"""Words before a verb that make it part of a document's name, or of who may apply."""


@rule(
    Severity.SARAN,
    message="“{nama}” adalah tindakan; tulis hanya yang dibawa, dan tindakannya di prosedur.",
    sejak="2026.12",
)
def persyaratan_berupa_kegiatan(isi: IsiKomponen) -> Findings:
    """Persyaratan adalah yang dibawa atau dipenuhi, bukan yang dilakukan.

    Yang dilakukan pemohon, seperti mengisi formulir, adalah langkah. Sebagai persyaratan cukup
    ditulis formulirnya.

    Buruk:
        persyaratan:
          - {nama: Mengisi formulir F-1.02, bentuk: diisi}  # ←
          - {nama: Kartu Keluarga, bentuk: asli}

    Baik:
        persyaratan:
          - {nama: Formulir F-1.02, bentuk: diisi}
          - {nama: Kartu Keluarga, bentuk: asli}
    """
    for path, item in butir_yang(isi.persyaratan, _berupa_kegiatan):
        yield at(*path, "nama", nama=kutip(item.nama), ditemukan=item.nama)


def _berupa_kegiatan(item: Persyaratan) -> bool:
    nama = item.nama or ""
    if " me" not in nama and " da" not in nama and nama[:2].lower() not in ("me", "da", "ca"):
        return False
    words = nama.lower().split(None, 2)[:2]
    if words[0] in _KATA_AWAL:
        return False
    return words[0] in _TINDAKAN or (words[-1] in _TINDAKAN and words[-1] != "cara")


_KEADAAN = (
    "berusia ", "berumur ", "telah berusia ", "telah berumur ", "berdomisili ", "bertempat tinggal",
    "terdaftar ", "penduduk ", "warga negara", "sudah menikah", "sudah kawin", "belum menikah",
    "belum kawin", "belum pernah ", "sehat jasmani",
)  # fmt: skip


@rule(
    Severity.SARAN,
    message="“{nama}” adalah syarat bagi orangnya; tandai dengan jenis: kelayakan.",
    sejak="2026.12",
    kata=(*_KEADAAN, "berusia", "berumur", "tinggal", "menikah", "kawin", "pernah", "sehat"),
)
def kelayakan_belum_ditandai(isi: IsiKomponen) -> Findings:
    """Syarat bagi orangnya dibedakan dari dokumen yang dibawa.

    Umur, tempat tinggal, dan keadaan lain menentukan siapa yang boleh memohon. Dengan
    `jenis: kelayakan`, pemohon segera tahu apakah layanan ini untuknya.

    Buruk:
        persyaratan:
          - Berusia paling rendah 17 tahun  # ←
          - {nama: Kartu Keluarga, bentuk: ditunjukkan}

    Baik:
        persyaratan:
          - {nama: Berusia paling rendah 17 tahun, jenis: kelayakan}
          - {nama: Kartu Keluarga, bentuk: ditunjukkan}
    """
    if len(isi.persyaratan) < 2 or not any(map(_tak_bertanda, semua(isi.persyaratan))):
        return
    for path, item, above in butir(isi.persyaratan):
        if _tak_bertanda(item) and not any(group.jenis for group in above):
            yield at(*path, nama=kutip(item.nama), diharapkan="jenis: kelayakan")


def _tak_bertanda(item: Persyaratan) -> bool:
    """Whether a requirement speaks of the person, but nothing says so."""
    if item.jenis or item.bentuk or not item.nama:
        return False
    return item.nama.lower().startswith(_KEADAAN)


_PEMBAYARAN = re.compile(
    r"\b(?:bukti|tanda|slip|struk|resi) (?:\w+ )?(?:lunas|pelunasan|bayar|pembayaran|setor|setoran)"
    r"|\b(?:kuitansi|kwitansi|sumbangan|donasi|infak|uang (?:pemasukan|pendaftaran|administrasi))\b"
    r"|\brp\.? ?\d"
).search
_BERBAU_UANG = (
    "bayar", "lunas", "setor", "itansi", "sumbangan", "donasi", "infak", "uang", "rp",
)  # fmt: skip
"""A quick look before the pattern."""
_BUKAN_POKOK = frozenset(
    "bukti tanda slip struk resi lunas pelunasan bayar pembayaran setor setoran kuitansi kwitansi "
    "asli fotokopi salinan tahun berjalan terakhir yang telah sudah uang atas untuk dan".split()
)


@rule(
    Severity.PERINGATAN,
    law="UU 25/2009 Pasal 21 huruf e",
    message="“{nama}” menyangkut pembayaran; sebutkan juga di biaya.",
    sejak="2026.12",
    kata=(
        "lunas", "pelunasan", "bayar", "setor", "setoran", "kuitansi", "kwitansi", "sumbangan",
        "donasi", "infak", "uang", "bukti",
    ),
    pola=(re.compile(r"nama: .{0,120}Rp\.? ?\d"), re.compile(r"- [^:\n]{0,120}Rp\.? ?\d")),
)  # fmt: skip
def biaya_tersembunyi_di_persyaratan(standar: StandarPelayanan) -> Findings:
    """Semua yang dibayar pemohon disebut di biaya.

    Layanan yang tertulis gratis tetapi meminta bukti bayar membuat warga mengira ada pungutan. Bila
    itu kewajiban lain, misalnya pajak tahunan, jelaskan di `catatan` pada biaya.

    Buruk:
        persyaratan:
          - {nama: Bukti lunas pajak reklame, bentuk: salinan}  # ←
          - {nama: Foto lokasi, bentuk: diunggah}
        biaya: gratis

    Baik:
        persyaratan:
          - {nama: Bukti lunas pajak reklame, bentuk: salinan}
          - {nama: Foto lokasi, bentuk: diunggah}
        biaya:
          gratis: ya
          catatan: Pajak reklame dibayar di Badan Pendapatan Daerah dan bukan biaya layanan ini
    """
    if standar.biaya is None:
        return
    for path, item in butir_yang(standar.persyaratan, _pembayaran):
        if not _disebut((item.nama or "").lower(), standar.biaya):
            yield at(*path, "nama", nama=kutip(item.nama), ditemukan=item.nama)


def _pembayaran(item: Persyaratan) -> bool:
    nama = (item.nama or "").lower()
    if not any(word in nama for word in _BERBAU_UANG) or "meterai" in nama or "materai" in nama:
        return False
    return _PEMBAYARAN(nama) is not None


def _disebut(nama: str, biaya: Biaya) -> bool:
    """Whether the fees speak of what is to be paid; what has no name of its own is any tariff."""
    pokok = [w for w in re.findall(r"[a-z]{3,}", nama) if w not in _BUKAN_POKOK]
    if not pokok and not biaya.gratis:
        return True
    texts = [biaya.catatan, biaya.uraian, *biaya.pembayaran]
    for tarif in biaya.tarif:
        texts += [tarif.uraian, tarif.catatan, tarif.syarat, *tarif.kelompok]
    written = " ".join(filter(None, texts)).lower()
    return any(word in written for word in pokok)


_PROSES_DALAM = (
    "tim teknis", "tim verifikasi", "tim peninjau", "tim pemeriksa", "lembar disposisi",
    "disposisi pimpinan", "disposisi kepala", "hasil peninjauan lapangan",
    "berita acara peninjauan", "berita acara pemeriksaan lapangan", "berita acara verifikasi",
)  # fmt: skip


@rule(
    Severity.SARAN,
    message="“{nama}” tampaknya dibuat petugas sendiri, jadi bukan persyaratan bagi pemohon.",
    sejak="2026.12",
    kata=("tim", "disposisi", "peninjauan", "acara"),
)
def syarat_dari_proses_dalam(isi: IsiKomponen) -> Findings:
    """Persyaratan tidak memuat dokumen yang dibuat petugas sendiri.

    Rekomendasi tim teknis atau disposisi pimpinan adalah bagian prosedur. Pemohon tidak dapat
    membawanya.

    Buruk:
        persyaratan:
          - {nama: Gambar bangunan, bentuk: diunggah}
          - {nama: Rekomendasi Tim Teknis, bentuk: asli}  # ←

    Baik:
        persyaratan:
          - {nama: Gambar bangunan, bentuk: diunggah}
          - {nama: Foto lokasi, bentuk: diunggah}
    """
    for path, item in butir_yang(isi.persyaratan, _dari_dalam):
        yield at(*path, nama=kutip(item.nama or item.penerbit), ditemukan=item.nama)


def _dari_dalam(item: Persyaratan) -> bool:
    text = f"{item.nama or ''} | {item.penerbit or ''}".lower()
    if not any(word in text for word in ("tim ", "disposisi", "peninjauan", "acara")):
        return False
    return memuat(text, _PROSES_DALAM) is not None
