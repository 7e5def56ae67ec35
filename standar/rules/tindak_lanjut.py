"""Aturan untuk tindak lanjut forum: pelaksana, tenggat, dan selesainya."""

from __future__ import annotations

import datetime

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import TindakLanjut


@rule(
    Severity.PERINGATAN,
    message="Tindak lanjut ini belum menyebut {yang_kurang}.",
    sejak="2026.12",
    wajib=True,
)
def tindak_lanjut_belum_lengkap(tindak_lanjut: TindakLanjut) -> Findings:
    """Tindak lanjut menyebut penanggung jawab dan tenggatnya.

    Janji tanpa pelaksana dan tanggal sulit ditagih, dan masyarakat tidak tahu kapan menengok lagi.

    Buruk (forum.yaml):
        forum: Forum Konsultasi Publik Dinas Contoh
        tanggal: 2026-01-02
        membahas: [layanan]
        tindak_lanjut:
          - kegiatan: Menambah petugas loket  # ←

    Baik (forum.yaml):
        forum: Forum Konsultasi Publik Dinas Contoh
        tanggal: 2026-01-02
        membahas: [layanan]
        tindak_lanjut:
          - kegiatan: Menambah petugas loket
            penanggung_jawab: Kepala Subbagian Umum
            tenggat: 2026-12-31
    """
    given = {
        "penanggung jawab": tindak_lanjut.penanggung_jawab, "tenggat": tindak_lanjut.tenggat,
    }  # fmt: skip
    if kurang := [name for name, value in given.items() if not value]:
        yield at("kegiatan", yang_kurang=kurang)


@rule(
    Severity.PERINGATAN,
    message="Tenggat tindak lanjut ini sudah lewat, {tenggat}, dan belum ditulis selesai.",
    sejak="2026.12",
)
def tindak_lanjut_terlambat(tindak_lanjut: TindakLanjut, hari_ini: datetime.date) -> Findings:
    """Tindak lanjut selesai sebelum tenggatnya.

    Tulis tanggal selesainya di `selesai`. Bila memang tertunda, tulis tenggat baru dan sampaikan
    kepada peserta forum.

    Buruk (forum.yaml):
        forum: Forum Konsultasi Publik Dinas Contoh
        tanggal: 2026-01-02
        membahas: [layanan]
        tindak_lanjut:
          - kegiatan: Menambah petugas loket
            penanggung_jawab: Kepala Subbagian Umum
            tenggat: 2026-03-31  # ←

    Baik (forum.yaml):
        forum: Forum Konsultasi Publik Dinas Contoh
        tanggal: 2026-01-02
        membahas: [layanan]
        tindak_lanjut:
          - kegiatan: Menambah petugas loket
            penanggung_jawab: Kepala Subbagian Umum
            tenggat: 2026-03-31
            selesai: 2026-03-15
    """
    tenggat = tindak_lanjut.tenggat
    if tenggat is not None and tindak_lanjut.selesai is None and tenggat < hari_ini:
        yield at("tenggat", tenggat=tenggat, ditemukan=tenggat.isoformat())
