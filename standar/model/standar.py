"""Standar Pelayanan: jati diri layanan dan keempat belas komponennya."""

from __future__ import annotations

from enum import Enum
from typing import Annotated, NamedTuple

from .base import Daftar, Kode, Meaning, Node, Peta, Teks, YaTidak, judul, slots
from .besaran import Tanggal
from .jam import JamLayanan
from .pengelolaan import (
    Evaluasi,
    JaminanPelayanan,
    JumlahPelaksana,
    Kompetensi,
    Pengawasan,
    Sarana,
)
from .penyampaian import Biaya, JangkaWaktu, Pengaduan, Persyaratan, Produk, Prosedur
from .rujukan import Rujukan

_PASAL_21 = "UU 25/2009 Pasal 21 huruf "


class JenisLayanan(Enum):
    """The three kinds of public service of UU 25/2009 Pasal 1."""

    ADMINISTRATIF = "administratif"
    BARANG = "barang"
    JASA = "jasa"


class Varian(Node):
    """A case of a service that has its own requirements, steps, times or tariffs."""

    kode: Annotated[Kode, judul("Kode")]
    nama: Annotated[Teks, judul("Varian")]


class Tambahan(Node):
    """A further row of the table that the unit wants, such as a definition or a note."""

    kunci = "label"

    label: Annotated[Teks, judul("Label")]
    isi: Annotated[Teks, judul("Isi")]


class Sop(Node):
    """The operating procedure that carries out the standard."""

    nomor: Annotated[Teks | None, judul("Nomor SOP")] = None
    url: Annotated[Teks | None, judul("Tautan")] = None
    tanggal_pembuatan: Annotated[Tanggal | None, judul("Tanggal pembuatan")] = None
    tanggal_revisi: Annotated[Tanggal | None, judul("Tanggal revisi")] = None
    tanggal_efektif: Annotated[Tanggal | None, judul("Tanggal efektif")] = None
    terkait: Annotated[Daftar[Teks], judul("SOP terkait")] = ()


class Pengecualian(Node):
    """A waiver: this rule need not hold for this part, for this reason, until this day."""

    aturan: Annotated[Teks, judul("Aturan")]
    bagian: Annotated[Teks | None, judul("Bagian")] = None
    alasan: Annotated[Teks, judul("Alasan")]
    sampai: Annotated[Tanggal, judul("Berlaku sampai")]


class JatiDiri(Node):
    """What a service is called, for whom it is, and where and when it is given."""

    layanan: Annotated[Teks, judul("Nama layanan")]
    jenis: Annotated[JenisLayanan | None, judul("Jenis layanan")] = None
    sebutan: Annotated[Daftar[Teks], judul("Sebutan warga")] = ()
    ringkasan: Annotated[Teks | None, judul("Ringkasan")] = None
    sasaran: Annotated[Teks | None, judul("Untuk siapa")] = None
    peristiwa: Annotated[Daftar[Teks], judul("Peristiwa hidup")] = ()
    jam_layanan: Annotated[JamLayanan | None, judul("Jam layanan")] = None
    lokasi: Annotated[Teks | None, judul("Lokasi")] = None
    sop: Annotated[Sop | None, judul("SOP")] = None
    varian: Annotated[tuple[Varian, ...], Peta("kode", "nama"), judul("Varian")] = ()
    tambahan: Annotated[tuple[Tambahan, ...], Peta("label", "isi"), judul("Tambahan")] = ()
    pengecualian: Annotated[Daftar[Pengecualian], judul("Pengecualian aturan")] = ()
    contoh: Annotated[YaTidak, judul("Contoh, bukan dokumen resmi")] = False


class IsiKomponen(Node):
    """The fourteen components; each may be left out and then comes from `bawaan` of the unit."""

    persyaratan: Annotated[
        Daftar[Persyaratan], judul("Persyaratan"), Meaning(_PASAL_21 + "b", better="less")
    ] = ()
    tanpa_persyaratan: Annotated[YaTidak, judul("Tanpa persyaratan")] = False
    prosedur: Annotated[
        Prosedur | None,
        judul("Sistem, mekanisme, dan prosedur"),
        Meaning(_PASAL_21 + "c"),
    ] = None
    jangka_waktu: Annotated[
        Daftar[JangkaWaktu],
        judul("Jangka waktu penyelesaian"),
        Meaning(_PASAL_21 + "d"),
    ] = ()
    biaya: Annotated[Biaya | None, judul("Biaya/tarif"), Meaning(_PASAL_21 + "e")] = None
    produk: Annotated[
        Daftar[Produk],
        judul("Produk pelayanan"),
        Meaning(_PASAL_21 + "f", better="more"),
    ] = ()
    pengaduan: Annotated[
        Pengaduan | None,
        judul("Penanganan pengaduan, saran, dan masukan"),
        Meaning(_PASAL_21 + "j"),
    ] = None
    dasar_hukum: Annotated[
        Daftar[Rujukan], judul("Dasar hukum"), Meaning(_PASAL_21 + "a", ordered=True)
    ] = ()
    sarana: Annotated[
        Daftar[Sarana],
        judul("Sarana, prasarana, dan/atau fasilitas"),
        Meaning(_PASAL_21 + "g", better="more"),
    ] = ()
    kompetensi: Annotated[
        Daftar[Kompetensi], judul("Kompetensi pelaksana"), Meaning(_PASAL_21 + "h")
    ] = ()
    pengawasan: Annotated[
        Daftar[Pengawasan], judul("Pengawasan internal"), Meaning(_PASAL_21 + "i")
    ] = ()
    jumlah_pelaksana: Annotated[
        JumlahPelaksana | None, judul("Jumlah pelaksana"), Meaning(_PASAL_21 + "k")
    ] = None
    jaminan_pelayanan: Annotated[
        JaminanPelayanan | None, judul("Jaminan pelayanan"), Meaning(_PASAL_21 + "l")
    ] = None
    jaminan_keamanan: Annotated[
        Daftar[Teks],
        judul("Jaminan keamanan dan keselamatan pelayanan"),
        Meaning(_PASAL_21 + "m", better="more"),
    ] = ()
    evaluasi: Annotated[
        Evaluasi | None, judul("Evaluasi kinerja pelaksana"), Meaning(_PASAL_21 + "n")
    ] = None


class StandarPelayanan(IsiKomponen, JatiDiri):
    """One standard for one kind of service (PermenPANRB 15/2014: "untuk setiap jenis pelayanan")."""


def ada(isi: IsiKomponen, kunci: str) -> bool:
    """Whether a component is written at all."""
    if kunci == "persyaratan" and isi.tanpa_persyaratan:
        return True
    return bool(getattr(isi, kunci))


class Komponen(NamedTuple):
    """One component of the law: its field, half and number on paper, name, and basis."""

    kunci: str
    bagian: str
    nomor: int
    judul: str
    dasar: str


BAGIAN = {"A": "Penyampaian pelayanan", "B": "Pengelolaan pelayanan"}
_SLOT = [slot for slot in slots(IsiKomponen) if slot.meaning.law]
KOMPONEN = tuple(
    Komponen(slot.name, *(("A", n) if n <= 6 else ("B", n - 6)), slot.title, slot.meaning.law)
    for n, slot in enumerate(_SLOT, 1)
)
"""The order that officials print: 6 of delivery, then 8 of management (PermenPANRB 15/2014)."""
