"""Forum dengan segala macam keputusan: satu dinas, dua layanan, komponen bawaan, perubahan."""

from __future__ import annotations

from pathlib import Path

from standar.fkp.forum import ForumFolder
from tests.forum_kecil import FOLDER, read_forum
from tests.rules.harness import BASE, UNIT, frozen, lay, write_project

SHARED = "bawaan:\n  evaluasi: Survei kepuasan setahun sekali.\n"
SHARED_NEW = "bawaan:\n  evaluasi: Survei kepuasan setiap triwulan.\n"
FIRST = BASE.partition("evaluasi:")[0]
SECOND = FIRST.replace("Penerbitan Kartu Keluarga", "Penggantian Kartu Keluarga")
FORUM = """\
forum: Forum Konsultasi Publik Dinas Contoh
tanggal: 2026-01-02
tempat: Aula Dinas Contoh
moda: tatap muka
nomor: 000.8/12/BA/2026
membahas: [layanan, kedua]
peserta: {pengguna: sekitar 20, akademisi: 2, instansi: 4, media: 1}
narasumber: Ombudsman Perwakilan
kesepakatan: [Waktu layanan dipersingkat]
tindak_lanjut:
  - kode: latih
    kegiatan: Melatih petugas loket
    penanggung_jawab: Kepala Subbagian Umum
    tenggat: 2026-12-31
    indikator: Semua petugas bersertifikat
  - {kode: survei, kegiatan: Memperluas responden survei}
perubahan_lain:
  - {terhadap: layanan/produk, sebab: digitalisasi, keterangan: Kartu kini juga dikirim daring.}
publikasi: [Situs dinas, Papan pengumuman]
"""
REGISTER = """\
- kode: m-01
  tanggal: 2026-01-02
  unsur: pengguna
  kanal: forum
  terhadap: layanan/jangka_waktu
  isi: Satu hari terlalu lama bagi kami yang datang dari desa.
  usulan: Selesai dalam dua jam
  keputusan: diterima
  tanggapan: Kami persingkat menjadi dua jam.
  diputus: 2026-01-09
  gabung: m-02
- {kode: m-02, unsur: media, terhadap: layanan/jangka_waktu, isi: Warga menunggu terlalu lama.}
- kode: m-03
  unsur: akademisi
  kanal: kotak-saran
  terhadap: evaluasi
  isi: Survei perlu lebih sering.
  keputusan: diterima-sebagian
  tanggapan: Survei dilakukan setiap triwulan, belum setiap bulan.
  tindak_lanjut: survei
- kode: m-04
  unsur: pengguna
  terhadap: [layanan/persyaratan/kk-lama, layanan/persyaratan/buku-nikah]
  isi: Syaratnya terlalu banyak.
  keputusan: ditolak
  tanggapan: Keduanya diminta oleh peraturan.
- kode: m-05
  unsur: instansi
  isi: Mohon tambahan pegawai.
  keputusan: di-luar-kewenangan
  tanggapan: Kami teruskan kepada badan kepegawaian.
- {kode: m-06, terhadap: kedua, isi: Jam layanan belum jelas.}
"""
LATER = lay(
    "jangka_waktu: 2 jam sejak berkas lengkap\n"
    "produk: [{kode: kk, nama: Kartu Keluarga, bentuk: [digital, fisik]}]\n"
    "sarana: [Ruang tunggu, Ruang laktasi]\n"
).partition("evaluasi:")[0]


def forum_of(
    root: Path,
    *,
    forum: str = FORUM,
    register: str = REGISTER,
    first: str = LATER,
    second: str = SECOND,
    shared: str = SHARED_NEW,
) -> ForumFolder:
    """The forum, read from a project in which `first`, `second` and `shared` came of it."""
    copied = {"unit.yaml": UNIT + SHARED, "layanan.yaml": FIRST, "kedua.yaml": SECOND}
    files = {
        "unit.yaml": UNIT + shared, "layanan.yaml": first, "kedua.yaml": second,
        f"{FOLDER}/forum.yaml": forum, f"{FOLDER}/masukan.yaml": register,
        **frozen(f"{FOLDER}/rancangan", copied),
    }  # fmt: skip
    return read_forum(write_project(root, {f"dinas/{name}": text for name, text in files.items()}))
