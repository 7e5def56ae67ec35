"""Bentuk bagian: kunci yang wajib dan dikenal, dan jenis isinya."""

from __future__ import annotations

from ..check import fault


@fault(message="Kunci “{kunci}” wajib ada di sini.")
def kunci_wajib() -> None:
    """Bagian yang ditulis memuat kunci wajibnya.

    Buruk:
        layanan: Kartu Keluarga
        produk:
          - bentuk: fisik  # ←

    Baik:
        layanan: Kartu Keluarga
        produk:
          - nama: Kartu Keluarga
            bentuk: fisik
    """


@fault(
    message="Kunci “{kunci}” tidak dikenal{saran?. Mungkin maksud Anda “%”}.", dapat_diperbaiki=True
)
def kunci_tidak_dikenal() -> None:
    """Hanya kunci yang dikenal yang dipakai.

    Kunci yang salah eja membuat isinya tidak ikut dicetak. Baris tambahan yang Anda perlukan
    ditulis di bawah `tambahan:`.

    Buruk:
        layanan: Kartu Keluarga
        persaratan: KTP-el  # ←

    Baik:
        layanan: Kartu Keluarga
        persyaratan: KTP-el
    """


@fault(message="Di sini diharapkan teks, tetapi tertulis {ditemukan}.")
def harus_teks() -> None:
    """Teks ditulis sebagai teks.

    Buruk:
        layanan: Kartu Keluarga
        ringkasan: [satu, dua]  # ←

    Baik:
        layanan: Kartu Keluarga
        ringkasan: Satu dan dua
    """


@fault(message="Nilai “{kunci}” kosong.")
def nilai_kosong() -> None:
    """Kunci yang ditulis juga diisi.

    Hapus kuncinya bila memang belum ada isinya.

    Buruk:
        layanan: Kartu Keluarga
        produk:
          - nama:  # ←

    Baik:
        layanan: Kartu Keluarga
        produk:
          - nama: Kartu Keluarga
    """


@fault(
    message="“{ditemukan}” bukan kode: pakai huruf kecil, angka, dan tanda hubung, "
    "dengan sedikitnya satu huruf.",
    dapat_diperbaiki=True,
)
def kode_tidak_sah() -> None:
    """Kode ditulis dengan huruf kecil, angka, dan tanda hubung.

    Kode menjadi alamat bagian ini di halaman, di Word, dan di forum; jadi harus ajek.

    Buruk:
        layanan: Kartu Keluarga
        persyaratan:
          - kode: Surat Nikah  # ←
            nama: Surat nikah

    Baik:
        layanan: Kartu Keluarga
        persyaratan:
          - kode: surat-nikah
            nama: Surat nikah
    """


@fault(
    message="“{ditemukan}” tidak termasuk pilihan: {pilihan}{saran?. Mungkin maksud Anda “%”}.",
    dapat_diperbaiki=True,
)
def pilihan_tidak_dikenal() -> None:
    """Nilai pilihan ditulis persis seperti daftarnya.

    Buruk:
        layanan: Kartu Keluarga
        jenis: administrasi  # ←

    Baik:
        layanan: Kartu Keluarga
        jenis: administratif
    """


@fault(
    message="Di sini diharapkan bilangan bulat, tetapi tertulis {ditemukan}.", dapat_diperbaiki=True
)
def harus_bilangan_bulat() -> None:
    """Jumlah ditulis sebagai bilangan bulat.

    Buruk:
        layanan: Kartu Keluarga
        jumlah_pelaksana:
          petugas loket: dua  # ←

    Baik:
        layanan: Kartu Keluarga
        jumlah_pelaksana:
          petugas loket: 2
    """


@fault(message="Bilangan {ditemukan} di luar batas{ge?; paling kecil %}{le?; paling besar %}.")
def bilangan_di_luar_batas() -> None:
    """Bilangan berada dalam batas yang masuk akal.

    Buruk:
        layanan: Kartu Keluarga
        jumlah_pelaksana:
          petugas loket: 0  # ←

    Baik:
        layanan: Kartu Keluarga
        jumlah_pelaksana:
          petugas loket: 1
    """


@fault(
    message="Di sini diharapkan ya atau tidak, tetapi tertulis {ditemukan}.", dapat_diperbaiki=True
)
def harus_ya_atau_tidak() -> None:
    """Pilihan ya atau tidak ditulis `ya` atau `tidak`.

    Buruk:
        layanan: Kartu Keluarga
        persyaratan:
          - nama: KTP-el
            opsional: iya  # ←

    Buruk:
        layanan: Kartu Keluarga
        persyaratan:
          - nama: KTP-el
            opsional: mungkin  # ←

    Baik:
        layanan: Kartu Keluarga
        persyaratan:
          - nama: KTP-el
            opsional: ya
    """


@fault(message="Di sini diharapkan daftar, tetapi tertulis {ditemukan}.")
def harus_daftar() -> None:
    """Daftar ditulis dengan tanda hubung di setiap butirnya.

    Buruk:
        layanan: Kartu Keluarga
        varian: baru  # ←

    Baik:
        layanan: Kartu Keluarga
        varian:
          baru: Keluarga baru
    """


@fault(message="Di sini diharapkan pasangan kunci dan nilai, tetapi tertulis {ditemukan}.")
def harus_peta() -> None:
    """Bagian yang bersusun ditulis sebagai pasangan kunci dan nilai.

    Buruk:
        layanan: Kartu Keluarga
        pengecualian: komponen-belum-ada  # ←

    Baik:
        layanan: Kartu Keluarga
        pengecualian:
          aturan: komponen-belum-ada
          alasan: menunggu hasil survei
          sampai: 2026-12-31
    """


@fault(message="Bagian ini tidak terbaca.")
def bentuk_tidak_terbaca() -> None:
    """Setiap bagian ditulis menurut bentuknya.

    Lihat contohnya di halaman panduan tentang bentuk YAML.
    """
