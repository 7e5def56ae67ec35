"""Aturan untuk peserta forum: kelima unsur masyarakat, dan wakilnya di berita acara."""

from __future__ import annotations

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import Forum
from ..model.forum import Unsur

_LIMA_UNSUR = "PermenPANRB 16/2017"
_PEKPPP = "praktik penilaian PEKPPP"


@rule(
    Severity.PERINGATAN,
    law=_LIMA_UNSUR,
    message="Peserta forum hanya dari satu unsur: {unsur}.",
    sejak="2026.12",
)
def peserta_satu_unsur(forum: Forum) -> Findings:
    """Forum dihadiri lebih dari satu unsur masyarakat.

    Pengguna layanan, akademisi atau praktisi, instansi terkait, masyarakat sipil, dan media melihat
    layanan dari sisi yang berbeda. Forum satu unsur belum mewakili masyarakat.

    Buruk (forum.yaml):
        forum: Forum Konsultasi Publik Dinas Contoh
        tanggal: 2026-01-02
        membahas: [layanan]
        peserta: {instansi: 20}  # ←

    Baik (forum.yaml):
        forum: Forum Konsultasi Publik Dinas Contoh
        tanggal: 2026-01-02
        membahas: [layanan]
        peserta: {pengguna: sekitar 20, akademisi: 2, instansi: 4, masyarakat-sipil: 3, media: 1}
    """
    hadir = _hadir(forum)
    if len(hadir) == 1:
        yield at("peserta", unsur=hadir[0].value)


@rule(
    Severity.SARAN,
    law=_LIMA_UNSUR,
    praktik=_PEKPPP,
    message="Peserta baru dari {banyak} unsur; belum ada {unsur}.",
    sejak="2026.12",
)
def unsur_peserta_belum_lengkap(forum: Forum) -> Findings:
    """Kelima unsur masyarakat hadir di forum.

    Penilaian PEKPPP memberi nilai menurut banyaknya unsur yang dilibatkan. Undanglah unsur yang
    belum hadir, atau mintalah masukannya melalui surat dan media daring.

    Buruk (forum.yaml):
        forum: Forum Konsultasi Publik Dinas Contoh
        tanggal: 2026-01-02
        membahas: [layanan]
        peserta: {pengguna: 20, instansi: 4}  # ←

    Baik (forum.yaml):
        forum: Forum Konsultasi Publik Dinas Contoh
        tanggal: 2026-01-02
        membahas: [layanan]
        peserta: {pengguna: 20, akademisi: 2, instansi: 4, masyarakat-sipil: 3, media: 1}
    """
    hadir = _hadir(forum)
    if 1 < len(hadir) < len(Unsur):
        kurang = [unsur.value.replace("-", " ") for unsur in Unsur if unsur not in hadir]
        yield at("peserta", banyak=len(hadir), unsur=kurang)


def _hadir(forum: Forum) -> list[Unsur]:
    return [item.unsur for item in forum.peserta if item.jumlah]


@rule(
    Severity.SARAN,
    law=_LIMA_UNSUR,
    message="Berita acara belum ditandatangani wakil masyarakat.",
    sejak="2026.12",
)
def penandatangan_tanpa_masyarakat(forum: Forum) -> Findings:
    """Berita acara ditandatangani juga oleh wakil masyarakat.

    Berita acara mengikat kedua pihak. Sebutkan wakil setiap unsur tanpa nama orang, misalnya
    “Wakil pengguna layanan”.

    Buruk (forum.yaml):
        forum: Forum Konsultasi Publik Dinas Contoh
        tanggal: 2026-01-02
        membahas: [layanan]
        penandatangan: [Kepala Dinas]  # ←

    Baik (forum.yaml):
        forum: Forum Konsultasi Publik Dinas Contoh
        tanggal: 2026-01-02
        membahas: [layanan]
        penandatangan: [Kepala Dinas, Wakil pengguna layanan]
    """
    said = " ".join(forum.penandatangan).lower()
    if said and not any(word in said for word in _WAKIL):
        yield at("penandatangan")


_WAKIL = (
    "wakil", "pengguna", "masyarakat", "warga", "akademisi", "media", "pers", "lsm", "ormas",
    "forum", "tokoh", "dosen", "universitas",
)  # fmt: skip
