"""Nilai: uang, lama waktu, jam, dan tanggal yang ditulis sebagai teks."""

from __future__ import annotations

from ..check import fault


@fault(
    message="Angka telanjang {ditemukan} dapat berubah di program lain; tulis seperti {contoh}.",
    dapat_diperbaiki=True,
)
def angka_telanjang() -> None:
    """Uang, jam, dan nomor telepon ditulis sebagai teks.

    Bagi YAML, `50.000` berarti lima puluh, `08.30` berarti delapan koma tiga, dan nol di depan
    nomor telepon hilang. Tulis `Rp50.000`, `08.30-15.00`, dan nomor telepon di dalam tanda kutip.

    Buruk:
        layanan: Sewa gedung
        biaya:
          dasar: Perda Kabupaten Contoh 1/2024
          tarif:
            - uraian: Auditorium
              jumlah: 50.000  # ←

    Baik:
        layanan: Sewa gedung
        biaya:
          dasar: Perda Kabupaten Contoh 1/2024
          tarif:
            - uraian: Auditorium
              jumlah: Rp50.000
    """


@fault(
    message="“{ditemukan}” tidak terbaca sebagai uang; tulis seperti {contoh}.",
    dapat_diperbaiki=True,
)
def uang_tidak_terbaca() -> None:
    """Uang ditulis `Rp` dengan titik pemisah ribuan.

    Buruk:
        layanan: Sewa gedung
        biaya:
          dasar: Perda Kabupaten Contoh 1/2024
          tarif:
            - uraian: Auditorium
              jumlah: Rp50,000  # ←

    Baik:
        layanan: Sewa gedung
        biaya:
          dasar: Perda Kabupaten Contoh 1/2024
          tarif:
            - uraian: Auditorium
              jumlah: Rp50.000
    """


@fault(message="“{ditemukan}” tidak terbaca sebagai lama waktu; tulis seperti {contoh}.")
def lama_tidak_terbaca() -> None:
    """Lama waktu ditulis dengan angka dan satuan.

    Misalnya `3 hari kerja`, `paling lama 5 hari kerja`, `2-5 hari kerja`, `15 menit`.

    Buruk:
        layanan: Kartu Keluarga
        jangka_waktu:
          - lama: secepatnya  # ←

    Baik:
        layanan: Kartu Keluarga
        jangka_waktu:
          - lama: 3 hari kerja
            sejak: berkas lengkap
    """


@fault(message="Rentang “{ditemukan}” terbalik: bilangan pertama lebih besar.")
def rentang_terbalik() -> None:
    """Rentang ditulis dari yang kecil ke yang besar.

    Buruk:
        layanan: Kartu Keluarga
        jangka_waktu:
          - lama: 5-3 hari kerja  # ←

    Baik:
        layanan: Kartu Keluarga
        jangka_waktu:
          - lama: 3-5 hari kerja
            sejak: berkas lengkap
    """


@fault(message="Angka dan kata pada “{ditemukan}” tidak sama.")
def angka_beda_kata() -> None:
    """Angka sama dengan kata di dalam kurungnya.

    Buruk:
        layanan: Kartu Keluarga
        jangka_waktu:
          - lama: 15 (sepuluh) hari kerja  # ←

    Baik:
        layanan: Kartu Keluarga
        jangka_waktu:
          - lama: 15 (lima belas) hari kerja
            sejak: berkas lengkap
    """


@fault(
    message="“{ditemukan}” tidak terbaca sebagai jam; tulis seperti {contoh}.",
    dapat_diperbaiki=True,
)
def jam_tidak_terbaca() -> None:
    """Jam layanan ditulis dari jam buka sampai jam tutup.

    Buruk:
        layanan: Kartu Keluarga
        jam_layanan:
          senin-kamis: pukul 08.00 s.d. pukul 15.30  # ←

    Buruk:
        layanan: Kartu Keluarga
        jam_layanan:
          senin-kamis: pagi sampai sore  # ←

    Baik:
        layanan: Kartu Keluarga
        jam_layanan:
          senin-kamis: 08.00-15.30
    """


@fault(
    message="“{ditemukan}” tidak terbaca sebagai tanggal; tulis seperti {contoh}.",
    dapat_diperbaiki=True,
)
def tanggal_tidak_terbaca() -> None:
    """Tanggal ditulis tahun-bulan-hari.

    Buruk:
        layanan: Kartu Keluarga
        pengecualian:
          - aturan: titik-mulai-belum-disebut
            alasan: Menunggu Perbup
            sampai: 30/06/2027  # ←

    Buruk:
        layanan: Kartu Keluarga
        pengecualian:
          - aturan: titik-mulai-belum-disebut
            alasan: Menunggu Perbup
            sampai: akhir tahun  # ←

    Baik:
        layanan: Kartu Keluarga
        pengecualian:
          - aturan: titik-mulai-belum-disebut
            alasan: Menunggu Perbup
            sampai: 2027-06-30
    """
