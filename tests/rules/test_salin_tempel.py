"""Salin tempel: isi yang memakai kata lain untuk hal yang sama tidak ditegur."""

from __future__ import annotations

from pathlib import Path

import pytest

from .harness import PROJECT, UNIT, reported

UNTOLD = "isi-tidak-menyebut-layanan"


def service(layanan: str, kegiatan: str, produk: str = "Hasil") -> str:
    """A service whose parts say nothing but this."""
    return (
        f"layanan: {layanan}\npersyaratan: Formulir\nproduk: {produk}\n"
        f"prosedur:\n  langkah:\n    - Pemohon: {kegiatan}\n    - Petugas: Menjawab\n"
    )


@pytest.mark.parametrize(
    ("layanan", "kegiatan"),
    [
        ("Peminjaman Gedung", "Meminjam ruang"), ("Pengaduan Masyarakat", "Mengadu di loket"),
        ("Konsultasi Gizi", "Meminta kosultasi"), ("Surat Izin Praktik", "Meminta SIP"),
        ("SKCK", "Meminta surat catatan"), ("Pelayanan Umum", "Datang"),
        ("Surat Keterangan Catatan Kepolisian", "Mengambil SKCK"),
        ("Perpanjangan KITAS", "Menyerahkan paspor"),
    ],
)  # fmt: skip
def test_a_service_that_is_meant_in_other_words_is_left_alone(
    layanan: str, kegiatan: str, tmp_path: Path
) -> None:
    assert UNTOLD not in reported(tmp_path, {}, fragment=service(layanan, kegiatan))


def test_a_word_of_citizens_counts_as_the_name(tmp_path: Path) -> None:
    text = service("Pencatatan Kelahiran", "Mengambil kutipan") + "sebutan: akta lahir\n"
    assert UNTOLD in reported(tmp_path, {}, fragment=text)
    assert UNTOLD not in reported(tmp_path, {}, fragment=text.replace("kutipan", "akta"))


def test_what_is_not_written_yet_may_still_name_the_service(tmp_path: Path) -> None:
    assert UNTOLD in reported(tmp_path, {}, fragment=service("Peminjaman Gedung", "Datang"))
    assert UNTOLD not in reported(tmp_path, {}, fragment=service("Peminjaman Gedung", "..."))


def test_a_service_that_is_only_begun_is_left_alone(tmp_path: Path) -> None:
    found = reported(tmp_path, {}, fragment="layanan: Peminjaman Gedung\nprosedur:\n")
    assert UNTOLD not in found


@pytest.mark.parametrize(
    ("layanan", "kegiatan"),
    [
        ("Permohonan Informasi Publik", "Pemohon informasi mengisi formulir"),
        ("Peminjaman Kendaraan", "Menunggu sejak permintaan diterima"),
        ("Pembetulan SPPT", "Menyerahkan permohonan pembetulan"),
        ("Mutasi dan Pembetulan SPPT", "Menyerahkan permohonan mutasi"),
        ("Mutasi Pegawai", "Menyerahkan permohonan mutasi"),
        ("Penilaian Kinerja", "Menyerahkan permohonan keberatan"),
    ],
)
def test_terms_of_the_service_itself_are_left_alone(
    layanan: str, kegiatan: str, tmp_path: Path
) -> None:
    found = reported(tmp_path, {}, fragment=service(layanan, kegiatan))
    assert "istilah-layanan-lain" not in found


@pytest.mark.parametrize(
    "oleh",
    [
        "Inspektorat Kabupaten", "Inspektorat Kabupaten Contoh", "Bupati dan Wali Kota",
        "Kepala Seksi Tata Kota", "Kepala Kantor Kota Seberang", "Camat Kecamatan Lain",
    ],
)  # fmt: skip
def test_offices_of_the_own_region_are_left_alone(oleh: str, tmp_path: Path) -> None:
    unit = {"dinas/unit.yaml": f"{UNIT}induk: Kantor Wilayah Kota Seberang\n"}
    text = f"pengawasan: {{oleh: {oleh}, cara: Audit, berkala: tahunan}}\n"
    assert "wilayah-lain-dalam-teks" not in reported(tmp_path, unit, fragment=text)


@pytest.mark.parametrize(
    ("kanal", "expected"),
    [
        ("{jenis: loket, alamat: 'Jalan Contoh, Kabupaten Lain'}", True),
        ("{jenis: loket, alamat: 'Jalan Contoh, Kota Lama'}", False),
        ("{jenis: ombudsman, alamat: 'Jalan Contoh, Kabupaten Lain'}", False),
        ("{jenis: surat, nama: Ombudsman RI, alamat: 'Kabupaten Lain'}", False),
    ],
)
def test_channels_outside_the_unit_may_lie_elsewhere(
    kanal: str, expected: bool, tmp_path: Path
) -> None:
    found = reported(tmp_path, {}, fragment=f"pengaduan:\n  kanal:\n    - {kanal}\n")
    assert ("wilayah-lain-dalam-teks" in found) is expected


def test_a_project_of_no_region_is_left_alone(tmp_path: Path) -> None:
    project = {"proyek.yaml": PROJECT.replace("Kabupaten Contoh", "Kementerian Contoh")}
    text = "pengawasan: {oleh: Inspektorat Kabupaten Lain}\n"
    assert "wilayah-lain-dalam-teks" not in reported(tmp_path, project, fragment=text)
