"""Aturan untuk peserta forum: kelima unsur masyarakat, masukannya, dan wakilnya."""

from __future__ import annotations

import datetime

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..fkp.forum import ForumFolder
from ..model import Forum
from ..model.forum import Unsur

_LIMA_UNSUR = "PermenPANRB 16/2017"
_PEKPPP = "praktik penilaian PEKPPP"


@rule(
    Severity.PERINGATAN,
    law="UU 25/2009 Pasal 20",
    message="Banyaknya peserta forum belum dicatat.",
    sejak="2026.12",
    wajib=True,
)
def peserta_belum_dicatat(forum: Forum, hari_ini: datetime.date) -> Findings:
    """Banyaknya peserta forum dicatat menurut unsurnya.

    Keputusan penetapan menyatakan bahwa standar dibahas bersama masyarakat. Itu hanya benar bila
    ada yang hadir. Perkiraan boleh, misalnya `pengguna: sekitar 30`; nama orang tidak ditulis.

    Buruk (forum.yaml):
        forum: Forum Konsultasi Publik Dinas Contoh  # ←
        tanggal: 2026-01-02
        membahas: [layanan]

    Baik (forum.yaml):
        forum: Forum Konsultasi Publik Dinas Contoh
        tanggal: 2026-01-02
        membahas: [layanan]
        peserta: {pengguna: 20, akademisi: 2, instansi: 4, masyarakat-sipil: 3, media: 1}
    """
    if forum.tanggal < hari_ini and not _hadir(forum):
        yield at("peserta")


@rule(
    Severity.SARAN,
    message="Forum ini belum mencatat satu masukan pun.",
    sejak="2026.12",
    wajib=True,
)
def forum_tanpa_masukan(forum: Forum, berkas: ForumFolder, hari_ini: datetime.date) -> Findings:
    """Forum mencatat masukan pesertanya.

    Catat masukannya di masukan.yaml, dengan `standar fkp catat` atau `standar fkp impor`. Bila
    peserta memang tidak memberi masukan apa pun, sebutkan alasannya di `tanpa_masukan`.

    Buruk (forum.yaml):
        forum: Forum Konsultasi Publik Dinas Contoh  # ←
        tanggal: 2026-01-02
        membahas: [layanan]

    Baik (forum.yaml):
        forum: Forum Konsultasi Publik Dinas Contoh
        tanggal: 2026-01-02
        membahas: [layanan]
        tanpa_masukan: Semua peserta menyetujui rancangan; lembar masukannya kosong.
    """
    register = berkas.register.node
    silent = register is not None and not register.masukan and not forum.tanpa_masukan
    if forum.tanggal < hari_ini and silent:
        yield at()


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
