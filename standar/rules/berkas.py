"""Berkas dan folder: yang dilaporkan sebelum isinya dibaca."""

from __future__ import annotations

from ..check import fault
from ..diagnostic import Severity


@fault(message="Berkas tidak dapat dibuka: {sebab}.")
def berkas_tidak_terbaca() -> None:
    """Setiap berkas dapat dibuka.

    Berkas mungkin sedang dipakai program lain, atau Anda tidak berhak membacanya.
    """


@fault(message="Catatan temuan lama ini tidak terbaca; tulis ulang dengan --buat-dasar.")
def temuan_lama_tidak_terbaca() -> None:
    """Catatan temuan lama adalah berkas yang ditulis `standar periksa --buat-dasar`.

    Selama tidak terbaca, semua temuan lama ditampilkan kembali.
    """


@fault(message="Aturan sendiri tidak dapat dipakai: {sebab}.")
def aturan_sendiri_tidak_terbaca() -> None:
    """Aturan sendiri adalah berkas Python di samping proyek.yaml yang dapat dijalankan.

    Namanya ditulis di `aturan_sendiri` pada proyek.yaml, dan dijalankan hanya bila Anda memintanya
    dengan `standar periksa --aturan-proyek`.
    """


@fault(message="Berkas ini kosong.")
def berkas_kosong() -> None:
    """Berkas standar berisi sekurang-kurangnya nama layanan.

    Berkas kosong tidak menjanjikan apa pun. Hapus berkasnya, atau mulai dengan `layanan:`.

    Buruk:
        # hanya komentar

    Baik:
        layanan: Penerbitan Kartu Keluarga
    """


@fault(message="Berkas terlalu besar: {ukuran} bita, batasnya {batas} bita.")
def berkas_terlalu_besar() -> None:
    """Satu berkas memuat satu standar, paling besar 1 MiB.

    Gambar dan lampiran disimpan sebagai berkas tersendiri, bukan di dalam YAML.
    """


@fault(message="Teks ini bukan UTF-8 ({sebab}).")
def bukan_utf_8() -> None:
    """Berkas disimpan sebagai UTF-8.

    Di Notepad: Simpan Sebagai, lalu pilih penyandian UTF-8.
    """


@fault(message="Ada karakter kendali {kode} yang tidak terlihat.", dapat_diperbaiki=True)
def karakter_kendali() -> None:
    """Teks tidak memuat karakter yang tidak terlihat.

    Karakter seperti ini biasanya terbawa saat menyalin dari PDF, dan dapat membelah atau membalik
    kata tanpa terlihat. Hapus, lalu ketik ulang bagian itu.
    """


@fault(message="Tautan “{berkas}” tidak menuju berkas di dalam folder proyek, jadi tidak dibaca.")
def tautan_keluar_proyek() -> None:
    """Semua berkas berada di dalam folder proyek.

    Tautan ke luar dapat membocorkan isi berkas lain. Salin berkasnya ke dalam folder unit.
    """


@fault(message="Nama berkas “{nama}” tidak dapat menjadi alamat halaman.")
def nama_berkas_tidak_sah() -> None:
    """Nama berkas menjadi kode layanan: huruf kecil, angka, dan tanda hubung, berakhiran `.yaml`.

    Misalnya `kartu-keluarga.yaml`. Nama ini menjadi alamat halaman, jadi jangan diubah kemudian.
    """


@fault(message="Nama folder “{nama}” tidak dapat menjadi alamat halaman.")
def nama_folder_tidak_sah() -> None:
    """Nama folder unit memakai huruf kecil, angka, dan tanda hubung.

    Misalnya `dinas-sosial`. Nama ini menjadi alamat halaman unit dan layanannya.
    """


@fault(
    message="Folder “{folder}” berisi layanan tetapi belum memiliki unit.yaml.",
    severity=Severity.PERINGATAN,
)
def unit_tanpa_profil() -> None:
    """Setiap folder layanan memiliki `unit.yaml` yang menyebut unitnya.

    Tanpa profil, warga tidak tahu siapa yang melayani, di mana, dan kapan.
    """
