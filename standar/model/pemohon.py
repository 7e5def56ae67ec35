"""Pemohon: siapa di antara pelaku yang menerima layanan, dan kapan hasilnya sampai kepadanya."""

import re
from functools import lru_cache

from .prosedur import Langkah

_SEBUTAN = (
    "pemohon|pasien|warga|masyarakat|penduduk|pengunjung|pengguna(?! anggaran| barang)"
    "|wajib (?:pajak|retribusi|pungut)|pencari kerja|pencaker|catin|calon pengantin|pelapor"
    "|pengadu|penerima(?: kuasa| layanan| manfaat| bantuan| hibah| jasa|$)|peminjam|penyewa"
    "|wali(?! ?kota| nagari)|pelaku usaha|pengusaha|perusahaan|penyedia|pelanggan|nasabah"
    "|orang ?tua|peserta|pengusul|petani|peternak|nelayan|tamu|siswa|mahasiswa|ahli waris"
    "|kelompok(?: tani| ternak| nelayan| masyarakat|$)"
)
_PEMOHON = re.compile(rf"(?:calon |kuasa |keluarga |(?:per)?wakil(?:an)? )?(?:{_SEBUTAN})\b").match
_TERSEBUT = re.compile(rf"\b(?:{_SEBUTAN})\b").search


@lru_cache(maxsize=4096)
def ialah_pemohon(pelaku: str) -> bool:
    """Whether an actor of a step is who receives the service."""
    return _PEMOHON(pelaku.lower()) is not None


def hanya_pemohon(langkah: Langkah) -> bool:
    """Whether a step is taken by those who receive the service, and by nobody else."""
    return bool(langkah.pelaku) and all(map(ialah_pemohon, langkah.pelaku))


_ALIH = re.compile(
    r"\b(?:(?P<beri>menyerahkan|mengirim(?:kan)?|menyampaikan|memberi(?:kan)?|membagikan"
    r"|menyalurkan|mengantar(?:kan)?|mencairkan|mendistribusikan|mentransfer|melepas(?:kan)?)"
    r"|(?P<terima>menerima|mengambil|mengunduh|mendapat(?:kan)?|memperoleh|mencetak)"
    r"|(?P<pasif>di(?:serahkan|kirim(?:kan)?|sampaikan|beri(?:kan)?|bagikan|salurkan|antar(?:kan)?"
    r"|cairkan|transfer|terima(?:kan)?|ambil|unduh)|penyerahan|pengambilan|pengiriman"
    r"|penyaluran|pencairan|pendistribusian))\b"
).finditer
_BUKAN_HASIL = re.compile(
    r"\s*(?:\w+ )?(?:bukti|tanda (?:terima|bukti)|nomor|resi|tagihan|daftar|formulir|informasi"
    r"|penjelasan|kekurangan|kode|blangko|blanko|paraf|sidik jari|panggilan|catatan)\b"
).match
_BERKAS = re.compile(
    r"\s*(?:(?!hasil)\w+ )?(?:berkas|permohonan|persyaratan|dokumen|syarat|usulan)\b"
).match


def sampai_ke_pemohon(langkah: Langkah) -> bool:
    """Whether the result of the service comes into the hands of its receiver in this step."""
    return any(
        _sampai(teks.lower(), langkah)
        for teks in (langkah.kegiatan, *langkah.rincian, langkah.catatan)
        if teks
    )


def _sampai(teks: str, langkah: Langkah) -> bool:
    oleh_pemohon = hanya_pemohon(langkah)
    for found in _ALIH(teks):
        sebelum, sesudah = teks[: found.start()], teks[found.end() :]
        if found["pasif"]:
            if _TERSEBUT(teks) or not (_BERKAS(sebelum) or _BUKAN_HASIL(sebelum)):
                return True
        elif _BUKAN_HASIL(sesudah):
            continue
        elif found["terima"]:
            if oleh_pemohon or not langkah.pelaku:
                return True
        elif not oleh_pemohon and (_TERSEBUT(sesudah) or not _BERKAS(sesudah)):
            return True
    return False
