"""Keputusan contoh dengan empat lampiran: bertarif, bervarian, berlajur banyak, dan yang pendek."""

from __future__ import annotations

from pathlib import Path

from standar.enact.lifecycle import Lifecycle
from standar.ketetapan import Ketetapan, read_enactment
from standar.project.layout import discover
from tests.rules.harness import BASE, FORUM, FORUM_DAY, UNIT, frozen, write_project

DAY = "2026-06-02"
DECREE = f"""\
nomor: 100.3.4/12/SK/2026
tanggal: {DAY}
tentang: Penetapan Standar Pelayanan pada Dinas Contoh
pejabat: Kepala Dinas Contoh
tempat: Kota Contoh
layanan: [layanan, gedung, izin, surat]
mencabut:
  - Keputusan Kepala Dinas Contoh Nomor 7 Tahun 2020 tentang Standar Pelayanan
  - Keputusan Kepala Dinas Contoh Nomor 9 Tahun 2021 tentang Standar Pelayanan Izin
tembusan: [Bupati Contoh, Inspektur Kabupaten Contoh]
"""
PROJECT = "nama: Pemerintah Kabupaten Contoh\n"
HALL = """\
layanan: Peminjaman Gedung Pertemuan
ringkasan: Meminjam gedung pertemuan dan alat di dalamnya.
persyaratan:
  - {kode: surat, nama: Surat permohonan, bentuk: asli}
prosedur:
  langkah:
    - {kode: minta, pelaku: Pemohon, kegiatan: Menyerahkan surat permohonan, waktu: 5 menit}
    - {kode: catat, pelaku: Petugas loket, kegiatan: Mencatat jadwal, waktu: 10 menit}
    - {kode: pakai, pelaku: Pemohon, kegiatan: Memakai gedung, waktu: 1 hari kerja}
jangka_waktu: paling lama 1 hari kerja sejak surat lengkap
biaya:
  dasar: Perda Kabupaten Contoh 1/2024 tentang Pajak Daerah dan Retribusi Daerah
  tarif:
    - {kode: umum, kelompok: [Gedung, Umum], uraian: Sewa gedung, jumlah: Rp1.500.000, per: hari}
    - {kode: sosial, kelompok: [Gedung, Sosial], uraian: Sewa gedung, jumlah: Rp750.000, per: hari}
    - {kode: kursi, kelompok: [Alat], uraian: Sewa kursi, jumlah: Rp5.000, per: buah}
produk: Pemakaian gedung
dasar_hukum: [Perda Kabupaten Contoh 1/2024 tentang Pajak Daerah dan Retribusi Daerah, UU 1/2022]
"""
PERMIT = """\
layanan: Izin Usaha
varian: {baru: Izin baru, ubah: Perubahan izin}
persyaratan:
  - {kode: ktp, nama: KTP-el, bentuk: ditunjukkan}
  - {kode: izin, nama: Izin lama, bentuk: asli, untuk: [ubah]}
prosedur:
  langkah:
    - {kode: daftar, pelaku: Pemohon, kegiatan: Mendaftar di loket}
    - kode: periksa
      pelaku: Petugas loket
      kegiatan: Memeriksa kelengkapan
      jika: {berkas tidak lengkap: Dikembalikan hari itu juga}
    - {kode: uji, pelaku: Verifikator, kegiatan: Menguji kebenaran data}
    - {kode: setuju, pelaku: Kepala Bidang, kegiatan: Memberi persetujuan}
    - {kode: tanda, pelaku: Kepala Dinas, kegiatan: Menandatangani izin}
    - {kode: serah, pelaku: [Petugas loket, Pemohon], kegiatan: Serah terima izin}
jangka_waktu: paling lama 5 hari kerja sejak berkas lengkap
biaya: gratis
produk: Surat izin
dasar_hukum: [UU 25/2009, Permendagri 138/2017, UU 25/2009 Pasal 21]
tambahan: {Definisi: Izin adalah persetujuan tertulis.}
"""
LETTER = "layanan: Surat Keterangan\nproduk: Surat\n"
SERVICES = {"layanan.yaml": BASE, "gedung.yaml": HALL, "izin.yaml": PERMIT, "surat.yaml": LETTER}


def life_of(
    root: Path, decree: str = DECREE, services: dict[str, str] = SERVICES, *, copy: bool = True
) -> Lifecycle:
    """The records of a small project with a forum and one decree, frozen or not."""
    files = {"unit.yaml": UNIT, **services}
    held = frozen(f"dinas/penetapan/{DAY}/standar", files) if copy else {}
    project = {
        "proyek.yaml": PROJECT,
        **{f"dinas/{name}": text for name, text in files.items()},
        **frozen(f"dinas/fkp/{FORUM_DAY}/rancangan", files),
        f"dinas/fkp/{FORUM_DAY}/forum.yaml": FORUM,
        f"dinas/penetapan/{DAY}/sk.yaml": decree,
        **held,
    }
    standards = write_project(root, dict(project))
    return Lifecycle(discover(standards.parent, standards))


def enacted(
    root: Path, decree: str = DECREE, services: dict[str, str] = SERVICES, *, copy: bool = True
) -> Ketetapan:
    """The decree of that project."""
    life = life_of(root, decree, services, copy=copy)
    unit = life.records.reader.unit(life.layout.standards / "dinas")
    (found,) = life.decrees(unit)
    return read_enactment(life, found)
