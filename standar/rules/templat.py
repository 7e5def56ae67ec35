"""Templat Word dan lambang sebuah pemerintah: yang disebut proyek.yaml dan dipakai mencetak."""

from __future__ import annotations

from ..check import Findings, at, fault, rule
from ..diagnostic import Severity
from ..gambar import PictureError, read_picture
from ..model import Proyek
from ..project.beside import template_file
from ..project.layout import Layout


@rule(
    Severity.PERINGATAN,
    message="Lambang “{logo}” tidak dapat dipakai: {sebab}.",
    sejak="2026.12",
)
def lambang_tidak_dapat_dipakai(proyek: Proyek, letak: Layout) -> Findings:
    """Lambang adalah gambar PNG atau JPEG di dalam folder standar.

    Berkasnya paling besar 2 MiB dan 6000 x 6000 piksel. Tanpa lambang yang dapat dipakai, kop
    dicetak tanpa gambar.

    Buruk (proyek.yaml):
        nama: Kabupaten Contoh
        logo: lambang.png  # ←

    Baik (proyek.yaml):
        nama: Kabupaten Contoh
    """
    if proyek.logo:
        try:
            read_picture(letak.standards / proyek.logo, letak.standards)
        except PictureError as error:
            yield at("logo", logo=proyek.logo, sebab=error.args[0])


@rule(
    Severity.GALAT,
    message="Templat “{templat}” tidak ada di dalam folder standar.",
    sejak="2026.12",
)
def templat_tidak_ada(proyek: Proyek, letak: Layout) -> Findings:
    """Templat adalah berkas Word di dalam folder standar.

    Taruh berkasnya di samping proyek.yaml, lalu tulis namanya, misalnya `templat: kop.docx`. Berkas
    di luar folder standar tidak dibaca.

    Buruk (proyek.yaml):
        nama: Kabupaten Contoh
        templat: kop.docx  # ←

    Baik (proyek.yaml):
        nama: Kabupaten Contoh
    """
    if proyek.templat and template_file(letak, proyek.templat) is None:
        yield at("templat", templat=proyek.templat)


@fault(message="Templat tidak dapat dipakai: {sebab}.", sejak="2026.12")
def templat_tidak_terbaca() -> None:
    """Templat adalah berkas Word biasa (.docx) yang utuh.

    Buka berkasnya di Word, lalu simpan dengan Simpan Sebagai, jenis Dokumen Word (.docx), tanpa
    kata sandi. Templat dengan makro (.docm) tidak diterima.
    """


@fault(message="Templat memuat {hal}, yang tidak boleh ada di templat.", sejak="2026.12")
def templat_berisi_hal_asing() -> None:
    """Templat hanya berisi teks, tabel, gambar, dan gaya.

    Makro, objek yang disematkan, gambar yang diambil dari alamat lain, dan bidang yang mengambil
    isi berkas lain dapat menjalankan sesuatu di komputer pembaca. Hapus dari templat, lalu simpan
    kembali; gambar disisipkan ke dalam berkas, bukan ditautkan.
    """


@fault(
    message="Templat belum memiliki penanda {penanda}; ketik sendirian di tempat isi mulai.",
    sejak="2026.12",
)
def penanda_isi_belum_ada() -> None:
    """Templat memiliki satu paragraf yang hanya berisi `{{ isi }}`.

    Ketik penanda itu di paragraf tersendiri, di tempat isi naskah mulai. Yang ada di atasnya,
    misalnya kop, tetap di atas; yang di bawahnya berdiri di akhir naskah.
    """


@fault(message="Templat memiliki {jumlah} penanda {penanda}; cukup satu.", sejak="2026.12")
def penanda_isi_ganda() -> None:
    """Templat memiliki satu penanda `{{ isi }}`, tidak lebih.

    Isi naskah hanya dapat berdiri di satu tempat. Hapus penanda yang lain.
    """


@fault(
    message="Penanda {penanda} berada di {tempat}; taruh di paragraf tersendiri.",
    sejak="2026.12",
)
def penanda_isi_salah_tempat() -> None:
    """Penanda `{{ isi }}` sendirian di paragrafnya, di luar tabel, kotak teks, dan kepala halaman.

    Isi naskah berlembar-lembar dan memuat tabelnya sendiri, jadi tidak muat di dalam tabel atau
    kotak. Ketik penandanya di paragraf biasa tanpa kata lain.
    """


@fault(
    message="Kertas templat {lebar} x {tinggi} mm tidak sama dengan kertas proyek, {diminta}.",
    severity=Severity.PERINGATAN, sejak="2026.12",
)  # fmt: skip
def ukuran_kertas_templat_berbeda() -> None:
    """Ukuran kertas templat sama dengan kertas yang dipilih di proyek.yaml.

    Naskah yang bertemplat dicetak di kertas templatnya. Atur ukurannya di Word lewat Tata Letak,
    Ukuran, atau ubah `kertas` di proyek.yaml.
    """


@fault(
    message="Templat belum memiliki gaya {gaya}; bentuk bawaan dipakai untuknya.",
    severity=Severity.SARAN, sejak="2026.12",
)  # fmt: skip
def gaya_templat_belum_ada() -> None:
    """Templat boleh memiliki gaya bernama untuk setiap unsur naskah.

    Buat gaya dengan nama itu di Word, lalu atur huruf, jarak, dan perataannya. Gaya bawaan Word
    dikenali dengan nama Indonesia maupun Inggrisnya. Tanpa gaya itu naskah tetap dicetak.
    """


@fault(
    message="Huruf {huruf} tidak disematkan di templat.",
    severity=Severity.SARAN, sejak="2026.12",
)  # fmt: skip
def huruf_templat_tidak_disematkan() -> None:
    """Huruf yang tidak umum disematkan di templat.

    Di komputer yang tidak memiliki huruf itu, naskah tampil dengan huruf lain dan pindah baris.
    Sematkan lewat Berkas, Opsi, Simpan, Sematkan huruf di dalam berkas, atau pakai huruf umum
    seperti Arial.
    """
