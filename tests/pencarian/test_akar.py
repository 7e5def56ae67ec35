from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from standar.pencarian.akar import akar, kata
from standar.pencarian.kamus import kamus

WHOLE = kamus().akar
SAME = """
terbit penerbitan menerbitkan diterbitkan; kirim pengiriman mengirimkan;
tolak penolakan ditolak; periksa pemeriksaan diperiksa; sah pengesahan mengesahkan;
penduduk kependudukan; adu pengaduan mengadu; izin perizinan; layan pelayanan layanan;
nikah pernikahan menikah; mohon permohonan memohon pemohon; terima penerimaan menerima;
selesai penyelesaian menyelesaikan; kelola pengelolaan mengelola;
setuju persetujuan menyetujui; sedia penyediaan tersedia; pelihara pemeliharaan;
bantu bantuan membantu; buat pembuatan; daftar pendaftaran mendaftar; lahir kelahiran;
mati kematian; makam pemakaman; milik kepemilikan; sehat kesehatan;
usaha perusahaan pengusaha berusaha; bayar pembayaran; cetak pencetakan cetakan;
ubah perubahan; ganti penggantian pengganti; pinjam peminjaman pinjaman;
sewa penyewaan menyewa; hilang kehilangan ilang; pindah kepindahan perpindahan;
terang keterangan; didik pendidikan; ternak peternakan; tani pertanian; hapus penghapusan;
catat pencatatan; tulis menulis; salin salinan; pakai pemakaian; guna penggunaan;
kerja pekerjaan pekerja bekerja; ajar pelajaran belajar; lapor pelaporan laporan;
cek pengecekan; ajukan pengajuan mengajukan; ukur pengukuran; pasang pemasangan terpasang;
potong pemotongan; keluar pengeluaran mengeluarkan; rawat perawatan; obat pengobatan berobat;
sakit penyakit; keluarga kekeluargaan; aktif mengaktifkan
"""
APART = """
kartu akta; surat izin; nikah cerai; lahir mati; gedung kendaraan; sekolah masjid; ktp kk;
terpadu pengaduan
"""


@pytest.mark.parametrize("forms", [line.split() for line in SAME.split(";")], ids="-".join)
def test_all_forms_of_a_word_have_one_key(forms: list[str]) -> None:
    assert {akar(form, WHOLE) for form in forms} == {akar(forms[0], WHOLE)}


@pytest.mark.parametrize("words", [line.split() for line in APART.split(";")], ids="-".join)
def test_words_that_citizens_keep_apart_stay_apart(words: list[str]) -> None:
    assert akar(words[0], WHOLE) != akar(words[1], WHOLE)


def test_numbers_and_short_words_stay_as_they_are() -> None:
    assert [akar(word) for word in ("ktp", "a5", "2026", "ak1")] == ["ktp", "a5", "2026", "ak1"]


def test_words_are_plain_letters_and_digits() -> None:
    assert kata("KTP-el, “Jum'at” & é 10%") == ["ktp", "el", "jumat", "e", "10"]


@given(st.text())
def test_any_text_gives_words_that_have_a_key(text: str) -> None:
    for word in kata(text):
        key = akar(word, WHOLE)
        assert key
        assert len(key) <= len(word)
