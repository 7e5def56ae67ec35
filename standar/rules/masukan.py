"""Aturan untuk register masukan (masukan.yaml): setiap masukan diputuskan, dijawab, dijalankan."""

from __future__ import annotations

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..fkp.forum import ForumFolder
from ..fkp.trace import Jejak, Keadaan
from ..model import Masukan, Register

_LIBAT = "UU 25/2009 Pasal 20"


@rule(
    Severity.GALAT,
    message="“masukan” di sini tidak berisi apa-apa, jadi tidak ada masukan yang terbaca.",
    sejak="2026.12",
)
def daftar_masukan_kosong(register: Register, berkas: ForumFolder) -> Findings:
    """Daftar masukan yang disebut juga diisi.

    Tulis masukannya, satu per satu, atau kembalikan dari cadangan. Bila memang belum ada yang
    dicatat, tulis `masukan: []`.

    Buruk (masukan.yaml):
        masukan: ~  # ←

    Baik (masukan.yaml):
        masukan: []
    """
    if berkas.register_kosong:
        yield at("masukan")


@rule(
    Severity.PERINGATAN,
    law=_LIBAT,
    message="Masukan {kode} belum diputuskan.",
    sejak="2026.12",
    wajib=True,
)
def masukan_belum_diputuskan(masukan: Masukan, jejak: Jejak) -> Findings:
    """Setiap masukan mendapat keputusan.

    Masyarakat yang meluangkan waktu memberi masukan berhak tahu apa jadinya. Keputusannya:
    diterima, diterima-sebagian, ditolak, ditunda, atau di-luar-kewenangan.

    Buruk (masukan.yaml):
        - kode: m-01  # ←
          unsur: pengguna
          isi: Waktu tunggunya terlalu lama

    Baik (masukan.yaml):
        - kode: m-01
          unsur: pengguna
          isi: Waktu tunggunya terlalu lama
          keputusan: ditunda
          tanggapan: Kami menghitung dahulu kemampuan petugas sampai akhir tahun.
    """
    if _dalam(masukan, jejak, Keadaan.BELUM_DIPUTUSKAN):
        yield at(kode=masukan.kode)


@rule(
    Severity.PERINGATAN,
    law=_LIBAT,
    message="Keputusan atas masukan {kode} belum disertai tanggapan bagi masyarakat.",
    sejak="2026.12",
    wajib=True,
)
def masukan_belum_ditanggapi(masukan: Masukan, jejak: Jejak) -> Findings:
    """Setiap keputusan disertai alasan yang dapat dibaca masyarakat.

    Tanggapan dibaca oleh orang yang memberi masukan. Sebutkan apa yang dilakukan, atau mengapa
    belum dapat dilakukan, dengan kata-kata sehari-hari.

    Buruk (masukan.yaml):
        - kode: m-01
          unsur: pengguna
          isi: Mohon loket dibuka sampai malam
          keputusan: ditolak  # ←

    Baik (masukan.yaml):
        - kode: m-01
          unsur: pengguna
          isi: Mohon loket dibuka sampai malam
          keputusan: ditolak
          tanggapan: Petugas kami hanya cukup untuk satu giliran; loket daring buka sampai malam.
    """
    if _dalam(masukan, jejak, Keadaan.BELUM_DITANGGAPI):
        yield at("keputusan", kode=masukan.kode)


@rule(
    Severity.PERINGATAN,
    message="Masukan {kode} diterima, tetapi belum ada perubahan atau tindak lanjutnya.",
    sejak="2026.12",
    wajib=True,
)
def masukan_belum_dilaksanakan(masukan: Masukan, jejak: Jejak) -> Findings:
    """Masukan yang diterima tampak hasilnya.

    Ubahlah bagian standar yang disebut di `terhadap`, atau janjikan tindak lanjut di forum.yaml
    dengan penanggung jawab dan tenggat, lalu sebutkan kodenya di `tindak_lanjut`.

    Buruk (masukan.yaml):
        - kode: m-01
          unsur: pengguna
          terhadap: layanan/jangka_waktu
          isi: Waktu tunggunya terlalu lama
          keputusan: diterima  # ←
          tanggapan: Kami persingkat.

    Baik (masukan.yaml, dengan tindak lanjut):
        - kode: m-01
          unsur: pengguna
          terhadap: layanan/jangka_waktu
          isi: Waktu tunggunya terlalu lama
          keputusan: diterima
          tanggapan: Kami menambah petugas loket mulai Desember.
          tindak_lanjut: tambah-petugas
    """
    if _dalam(masukan, jejak, Keadaan.MENUNGGU_PERUBAHAN):
        yield at("keputusan", kode=masukan.kode)


@rule(
    Severity.PERINGATAN,
    message="Bagian yang dimaksud masukan {kode} berubah sesudah diputuskan; perlu ditinjau.",
    sejak="2026.12",
)
def masukan_perlu_ditinjau(masukan: Masukan, jejak: Jejak) -> Findings:
    """Keputusan masih cocok dengan isi bagian yang diputuskan.

    `sidik` menyimpan isi bagian itu ketika diputuskan. Bila bagiannya berubah lagi, bacalah ulang
    tanggapannya, lalu putuskan kembali dengan `standar fkp putuskan`.

    Buruk (masukan.yaml):
        - kode: m-01
          unsur: pengguna
          terhadap: layanan/jangka_waktu
          isi: Waktu tunggunya terlalu lama
          keputusan: ditolak  # ←
          tanggapan: Waktunya sudah paling singkat yang kami mampu.
          sidik: 0123456789ab

    Baik (masukan.yaml):
        - kode: m-01
          unsur: pengguna
          terhadap: layanan/jangka_waktu
          isi: Waktu tunggunya terlalu lama
          keputusan: ditolak
          tanggapan: Waktunya sudah paling singkat yang kami mampu.
    """
    if _dalam(masukan, jejak, Keadaan.PERLU_DITINJAU):
        yield at("keputusan", kode=masukan.kode)


def _dalam(masukan: Masukan, jejak: Jejak, keadaan: Keadaan) -> bool:
    """Whether an input is in this state by itself, not through the one it was merged into."""
    nasib = jejak.nasib.get(masukan.kode)
    return (
        nasib is not None and nasib.keadaan is keadaan
        and nasib.masukan is masukan and nasib.jawaban is masukan
    )  # fmt: skip
