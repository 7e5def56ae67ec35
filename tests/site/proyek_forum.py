"""Proyek kecil dengan forum: sebelum, sesudah, setiap macam keputusan, dan penetapannya."""

from __future__ import annotations

from pathlib import Path

from standar.fkp.snapshot import manifest

from .proyek import PROYEK, write

DAY, LATER, DECREED = "2025-11-03", "2026-05-04", "2026-01-12"
UNIT = """\
nama: Dinas Uji
jenis: dinas
pimpinan: Kepala Dinas Uji
kontak:
  - {jenis: whatsapp, nomor: "0811-5550-000"}
  - {jenis: surel, alamat: dinas@uji.go.id}
bawaan:
  pengaduan:
    kanal: [{jenis: loket, alamat: Lantai 1}]
"""
UNIT_NEW = UNIT.replace(
    "    kanal: [{jenis: loket, alamat: Lantai 1}]\n",
    "    kanal:\n      - {jenis: loket, alamat: Lantai 1}\n"
    '      - {jenis: whatsapp, nomor: "0811-5550-000"}\n',
)
KARTU = """\
layanan: Penerbitan Kartu Uji
ringkasan: Kartu bagi setiap orang.
persyaratan:
  - {kode: kk, nama: Kartu Keluarga, bentuk: asli}
  - {kode: pengantar, nama: Surat pengantar dari RT, bentuk: asli}
  - {kode: foto, nama: Pasfoto berwarna ukuran 3x4, jumlah: 4 lembar}
prosedur:
  kanal: [luring]
  langkah:
    - {kode: serah, pelaku: Pemohon, kegiatan: Menyerahkan berkas di loket}
    - {kode: periksa, pelaku: Petugas, kegiatan: Memeriksa kelengkapan berkas, waktu: 10 menit}
    - {kode: cetak, pelaku: Petugas, kegiatan: Mencetak kartu, waktu: 1 hari}
jangka_waktu: paling lama 5 hari kerja sejak berkas lengkap
biaya:
  dasar: Perda Kabupaten Uji 1/2024
  tarif:
    - {kode: cetak, uraian: Pencetakan kartu, jumlah: Rp25.000}
produk: Kartu Uji
dasar_hukum: [UU 25/2009]
"""
KARTU_NEW = (
    KARTU.replace("  - {kode: pengantar, nama: Surat pengantar dari RT, bentuk: asli}\n", "")
    .replace("4 lembar", "2 lembar")
    .replace("paling lama 5 hari kerja", "paling lama 3 hari kerja")
    .replace("Memeriksa kelengkapan berkas", "Memeriksa kelengkapan berkas di depan pemohon")
    .replace("[UU 25/2009]", "[UU 25/2009, PP 96/2012]")
)
IZIN = """\
layanan: Izin Pemakaian Aula
persyaratan: [Surat permohonan]
prosedur:
  langkah: [{pelaku: Pemohon, kegiatan: Mengajukan surat}]
jangka_waktu: 2 hari kerja sejak berkas lengkap
biaya: gratis
produk: Izin pemakaian
"""
IZIN_NEW = IZIN.replace("2 hari kerja", "4 hari kerja")
FORUM = f"""\
forum: Forum Konsultasi Publik Dinas Uji
tanggal: {DAY}
tempat: Aula Dinas Uji
moda: tatap muka
tema: Syarat yang lebih sedikit dan waktu yang lebih pasti
nomor: 000.8/7/2025
membahas: [kartu, izin]
peserta: {{pengguna: 24, akademisi: 2, instansi: 14, masyarakat-sipil: 3, media: sekitar 2}}
narasumber: [Ombudsman RI]
kesepakatan: [Semua masukan dijawab paling lambat akhir November]
tindak_lanjut:
  - {{kode: surel, kegiatan: Membuka kanal surel pengaduan, penanggung_jawab: Kepala Subbagian Umum,
     tenggat: 2026-01-31}}
  - {{kode: kursi, kegiatan: Menambah kursi ruang tunggu, penanggung_jawab: Sekretaris,
     tenggat: 2025-12-15, selesai: 2025-12-10}}
perubahan_lain:
  - {{terhadap: kartu/dasar_hukum, sebab: peraturan, keterangan: Melengkapi dasar hukum}}
"""
REGISTER = """\
- kode: m-01
  tanggal: 2025-11-03
  unsur: pengguna
  kanal: forum
  terhadap: kartu/jangka_waktu
  isi: Lima hari kerja terlalu lama; kami bolak-balik menanyakan kartunya
  usulan: Paling lama tiga hari kerja
  keputusan: diterima
  tanggapan: Kami persingkat menjadi tiga hari kerja.
  gabung: [m-04]
- kode: m-02
  tanggal: 2025-11-03
  unsur: masyarakat-sipil
  kanal: surat
  terhadap: kartu/persyaratan/pengantar
  isi: Surat pengantar RT tidak perlu lagi
  keputusan: diterima
  tanggapan: Surat pengantar tidak diminta lagi.
- kode: m-03
  unsur: akademisi
  kanal: daring
  terhadap: kartu/biaya
  isi: Gratiskan saja
  keputusan: ditolak
  tanggapan: Tarifnya ditetapkan dengan Perda, jadi tidak dapat kami hapus.
- kode: m-04
  unsur: media
  kanal: word
  terhadap: kartu
  isi: Waktunya dipercepat
- kode: m-05
  unsur: pengguna
  kanal: kotak-saran
  terhadap: pengaduan
  isi: Pengaduan jangan hanya lewat loket
  keputusan: diterima-sebagian
  tanggapan: Ada WhatsApp 0811-5550-000; surel menyusul.
  tindak_lanjut: [surel]
- kode: m-06
  unsur: instansi
  kanal: forum
  terhadap: izin/persyaratan
  isi: Apakah surat permohonan boleh dikirim lewat surel?
- kode: m-07
  unsur: pengguna
  kanal: forum
  terhadap: kartu/persyaratan/foto
  isi: Pasfoto empat lembar terlalu banyak
  keputusan: diterima
  tanggapan: Cukup dua lembar.
- kode: m-08
  unsur: pengguna
  kanal: forum
  isi: Tambah kursi di ruang tunggu
  keputusan: diterima
  tanggapan: Kursinya sudah kami tambah.
  tindak_lanjut: [kursi]
- kode: m-09
  unsur: media
  kanal: forum
  isi: Angkutan umum ke kantor ini jarang
  keputusan: di-luar-kewenangan
  tanggapan: Kami teruskan kepada Dinas Perhubungan.
"""
DECREE = f"""\
nomor: 000.8/1/2026
tanggal: {DECREED}
pejabat: Kepala Dinas Uji
tentang: Standar Pelayanan Dinas Uji
layanan: [kartu]
"""
FOLDER = "standards/dinas-uji"


def copied(folder: str, files: dict[str, str]) -> dict[str, str]:
    """A frozen copy below the unit's folder, with its manifest."""
    inside = {"proyek.yaml": PROYEK, **{f"dinas-uji/{name}": text for name, text in files.items()}}
    listed = manifest({name: text.encode() for name, text in inside.items()})
    return {f"{FOLDER}/{folder}/{n}": text for n, text in {**inside, "sidik.txt": listed}.items()}


def with_forum(
    root: Path,
    *,
    forum: str = FORUM,
    register: str = REGISTER,
    changed: bool = True,
    kartu: tuple[str, str] = (KARTU, KARTU_NEW),
    more: dict[str, str] | None = None,
) -> Path:
    """A project after its forum; with `changed` also what the inputs brought, and a decree.

    `kartu` is the service before and after.
    """
    before = {"unit.yaml": UNIT, "kartu.yaml": kartu[0], "izin.yaml": IZIN}
    after = {"unit.yaml": UNIT_NEW, "kartu.yaml": kartu[1], "izin.yaml": IZIN_NEW}
    enacted = {name: after[name] for name in ("unit.yaml", "kartu.yaml")}
    files = {
        "standards/proyek.yaml": PROYEK,
        **{f"{FOLDER}/{n}": text for n, text in (after if changed else before).items()},
        f"{FOLDER}/fkp/{DAY}/forum.yaml": forum,
        f"{FOLDER}/fkp/{DAY}/masukan.yaml": register,
        **copied(f"fkp/{DAY}/rancangan", before),
    }
    if changed:
        files |= copied(f"penetapan/{DECREED}/standar", enacted)
        files[f"{FOLDER}/penetapan/{DECREED}/sk.yaml"] = DECREE
    return write(root, {**files, **(more or {})})
