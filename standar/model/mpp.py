"""Monitoring dan evaluasi Mal Pelayanan Publik: keadaan setiap gerai dalam satu periode."""

from typing import Annotated

from pydantic import Field

from .base import Node
from .forum import TindakLanjut
from .medan import Daftar, Kode, Peta, Teks, YaTidak, judul
from .nilai_survei import Nilai
from .skm import Orang


class LayananGerai(Node):
    """A service that a tenant offers; what is not written here is taken from its files."""

    kode: Annotated[Teks, judul("Kode", "nama berkas layanan di folder unit gerai tanpa .yaml")]
    nama: Annotated[Teks | None, judul("Nama", "nama layanan")] = None
    sop: Annotated[
        YaTidak | None, judul("SOP", "ya atau tidak; bawaan: menurut berkas layanannya")
    ] = None
    standar: Annotated[
        YaTidak | None,
        judul("Standar pelayanan", "ya atau tidak; bawaan: menurut berkas layanannya"),
    ] = None
    pengunjung: Annotated[Orang | None, judul("Pengunjung", "pengguna layanan ini")] = None


class PengaduanGerai(Node):
    """How many complaints came in within the period, and how many of these were answered."""

    masuk: Annotated[Orang, judul("Masuk", "pengaduan yang diterima dalam periode ini")]
    dijawab: Annotated[Orang | None, judul("Dijawab", "di antaranya yang sudah dijawab")] = None


class GeraiMpp(Node):
    """A tenant in one period; its standards are those of the agency that it comes from."""

    kode: Annotated[Kode, judul("Kode", "nama tetap gerai, sama di setiap periode")]
    nama: Annotated[Teks | None, judul("Nama", "nama instansi; bawaan: nama unitnya")] = None
    unit: Annotated[
        Teks | None, judul("Unit", "folder unit yang standarnya berlaku, misalnya mpp/pos")
    ] = None
    hari_seminggu: Annotated[
        Annotated[int, Field(ge=0, le=7)] | None,
        judul("Hari seminggu", "berapa hari gerai ini melayani dalam seminggu"),
    ] = None
    layanan: Annotated[
        tuple[LayananGerai, ...],
        Peta("kode", "nama"),
        judul("Layanan", "bawaan: semua layanan di folder unitnya"),
    ] = ()
    pengunjung: Annotated[Orang | None, judul("Pengunjung", "pengunjung gerai ini")] = None
    ikm: Annotated[Nilai | None, judul("IKM", "indeks kepuasan gerai ini, skala 25-100")] = None
    pengaduan: Annotated[PengaduanGerai | None, judul("Pengaduan", "masuk dan dijawab")] = None
    catatan: Annotated[Teks | None, judul("Catatan")] = None


class GeraiKeluar(Node):
    """A tenant that is no longer there, and why."""

    kode: Annotated[Kode, judul("Kode", "kode gerai pada periode sebelumnya")]
    alasan: Annotated[Teks, judul("Alasan", "mengapa gerai ini tidak ada lagi")]


class MonevMpp(Node):
    """The state of a Mal Pelayanan Publik in one period: `monev/<periode>.yaml` in its folder."""

    monev: Annotated[Teks | None, judul("Judul", "judul laporan")] = None
    pengunjung: Annotated[
        Orang | None, judul("Pengunjung", "seluruh pengunjung; bawaan: jumlah semua gerai")
    ] = None
    gerai: Annotated[
        tuple[GeraiMpp, ...], Peta("kode", "nama"), judul("Gerai", "instansi yang membuka gerai")
    ] = ()
    keluar: Annotated[
        tuple[GeraiKeluar, ...],
        Peta("kode", "alasan"),
        judul("Gerai keluar", "yang ada pada periode sebelumnya dan kini tidak lagi"),
    ] = ()
    tindak_lanjut: Annotated[
        Daftar[TindakLanjut], judul("Tindak lanjut", "yang akan dikerjakan sesudah monev")
    ] = ()
    catatan: Annotated[Teks | None, judul("Catatan")] = None
    contoh: Annotated[YaTidak, judul("Contoh", "ya bila hanya ilustrasi")] = False
