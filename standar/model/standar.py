"""Standar Pelayanan: jati diri layanan dan keempat belas komponennya."""

from enum import Enum
from typing import Annotated, ClassVar, NamedTuple

from .base import Meaning, Node, slots
from .besaran import Tanggal
from .biaya import Biaya
from .jam import JamLayanan
from .jangka_waktu import JangkaWaktu
from .medan import Daftar, Kode, Peta, Teks, YaTidak, judul
from .pengaduan import Pengaduan
from .pengelolaan import (
    Evaluasi,
    JaminanPelayanan,
    JumlahPelaksana,
    Kompetensi,
    Pengawasan,
    Sarana,
)
from .persyaratan import Persyaratan
from .produk import Produk
from .prosedur import Prosedur
from .rujukan import Rujukan

_PASAL_21 = "UU 25/2009 Pasal 21 huruf "


class JenisLayanan(Enum):
    """The three kinds of public service of UU 25/2009 Pasal 1."""

    ADMINISTRATIF = "administratif"
    BARANG = "barang"
    JASA = "jasa"


class Varian(Node):
    """A case of a service that has its own requirements, steps, times or tariffs."""

    kode: Annotated[Kode, judul("Kode", "dipakai di untuk")]
    nama: Annotated[Teks, judul("Varian", "kasusnya dalam kata")]


class Tambahan(Node):
    """A further row of the table that the unit wants, such as a definition or a note."""

    kunci = "label"

    label: Annotated[Teks, judul("Label", "kepala baris, misalnya Definisi")]
    isi: Annotated[Teks, judul("Isi", "isi baris")]


class Sop(Node):
    """The operating procedure that carries out the standard."""

    singkat: ClassVar[str] = "nomor"

    @classmethod
    def dari_teks(cls, teks: str) -> dict[str, str]:
        web = teks.strip().startswith(("http://", "https://", "www."))
        return {"url" if web else "nomor": teks}

    nomor: Annotated[Teks | None, judul("Nomor SOP", "nomor dokumen SOP")] = None
    url: Annotated[Teks | None, judul("Tautan", "alamat web SOP")] = None
    tanggal_pembuatan: Annotated[Tanggal | None, judul("Tanggal pembuatan")] = None
    tanggal_revisi: Annotated[Tanggal | None, judul("Tanggal revisi")] = None
    tanggal_efektif: Annotated[Tanggal | None, judul("Tanggal efektif")] = None
    terkait: Annotated[Daftar[Teks], judul("SOP terkait", "SOP lain yang dipakai")] = ()


class Pengecualian(Node):
    """A waiver: this rule need not hold for this part, for this reason, until this day."""

    aturan: Annotated[Teks, judul("Aturan", "nama aturan yang dikecualikan")]
    bagian: Annotated[
        Teks | None, judul("Bagian", "alamat bagian, misalnya biaya; kosong berarti seluruh berkas")
    ] = None
    alasan: Annotated[Teks, judul("Alasan", "mengapa aturan belum dapat dipenuhi")]
    sampai: Annotated[Tanggal, judul("Berlaku sampai", "sesudah tanggal ini aturan berlaku lagi")]


class JatiDiri(Node):
    """What a service is called, for whom it is, and where and when it is given."""

    layanan: Annotated[Teks, judul("Nama layanan", "nama resmi, tanpa kata standar pelayanan")]
    jenis: Annotated[JenisLayanan | None, judul("Jenis layanan")] = None
    sebutan: Annotated[
        Daftar[Teks],
        judul("Sebutan warga", "kata yang dipakai warga, untuk pencarian"),
        Meaning(iri="dcat:keyword"),
    ] = ()
    ringkasan: Annotated[Teks | None, judul("Ringkasan", "satu kalimat: untuk apa layanan ini")] = (
        None
    )
    sasaran: Annotated[Teks | None, judul("Untuk siapa", "siapa yang boleh memakainya")] = None
    peristiwa: Annotated[
        Daftar[Teks], judul("Peristiwa hidup", "misalnya Lahir, Menikah, Pindah")
    ] = ()
    jam_layanan: Annotated[
        JamLayanan | None, judul("Jam layanan", "hanya bila berbeda dari jam unit")
    ] = None
    lokasi: Annotated[Teks | None, judul("Lokasi", "hanya bila berbeda dari alamat unit")] = None
    sop: Annotated[Sop | None, judul("SOP", "SOP yang melaksanakan standar ini")] = None
    varian: Annotated[
        tuple[Varian, ...],
        Peta("kode", "nama"),
        judul("Varian", "kasus dengan syarat, waktu, atau tarif sendiri"),
    ] = ()
    tambahan: Annotated[
        tuple[Tambahan, ...],
        Peta("label", "isi"),
        judul("Tambahan", "baris lain yang Anda perlukan di tabel"),
    ] = ()
    pengecualian: Annotated[
        Daftar[Pengecualian], judul("Pengecualian aturan", "aturan yang belum dapat dipenuhi")
    ] = ()
    contoh: Annotated[YaTidak, judul("Contoh, bukan dokumen resmi", "ya untuk berkas latihan")] = (
        False
    )


class IsiKomponen(Node):
    """The fourteen components; each may be left out and then comes from `bawaan` of the unit."""

    persyaratan: Annotated[
        Daftar[Persyaratan],
        judul("Persyaratan", "dokumen atau hal yang harus dipenuhi pemohon"),
        Meaning(_PASAL_21 + "b", better="less", iri="cv:holdsRequirement"),
    ] = ()
    tanpa_persyaratan: Annotated[
        YaTidak,
        judul("Tanpa persyaratan", "ya bila memang tidak ada yang diminta"),
        Meaning(better="more"),
    ] = False
    prosedur: Annotated[
        Prosedur | None,
        judul("Sistem, mekanisme, dan prosedur", "langkah bagi pemberi dan penerima layanan"),
        Meaning(_PASAL_21 + "c", iri="cpsv:follows"),
    ] = None
    jangka_waktu: Annotated[
        Daftar[JangkaWaktu],
        judul("Jangka waktu penyelesaian", "waktu untuk seluruh proses"),
        Meaning(_PASAL_21 + "d", absent="worst", iri="cpsv:follows"),
    ] = ()
    biaya: Annotated[
        Biaya | None,
        judul("Biaya/tarif", "yang dibayar penerima layanan"),
        Meaning(_PASAL_21 + "e", iri="cv:hasCost"),
    ] = None
    produk: Annotated[
        Daftar[Produk],
        judul("Produk pelayanan", "hasil yang diterima penerima layanan"),
        Meaning(_PASAL_21 + "f", better="more", iri="cpsv:produces"),
    ] = ()
    pengaduan: Annotated[
        Pengaduan | None,
        judul("Penanganan pengaduan, saran, dan masukan", "cara mengadu dan tindak lanjutnya"),
        Meaning(_PASAL_21 + "j"),
    ] = None
    dasar_hukum: Annotated[
        Daftar[Rujukan],
        judul("Dasar hukum", "peraturan yang menjadi dasar layanan"),
        Meaning(_PASAL_21 + "a", ordered=True, iri="cv:hasLegalResource"),
    ] = ()
    sarana: Annotated[
        Daftar[Sarana],
        judul(
            "Sarana, prasarana, dan/atau fasilitas",
            "peralatan dan fasilitas, juga bagi kelompok rentan",
        ),
        Meaning(_PASAL_21 + "g", better="more"),
    ] = ()
    kompetensi: Annotated[
        Daftar[Kompetensi],
        judul("Kompetensi pelaksana", "pengetahuan, keahlian, keterampilan, pengalaman"),
        Meaning(_PASAL_21 + "h"),
    ] = ()
    pengawasan: Annotated[
        Daftar[Pengawasan],
        judul("Pengawasan internal", "oleh pimpinan satuan kerja atau atasan langsung"),
        Meaning(_PASAL_21 + "i"),
    ] = ()
    jumlah_pelaksana: Annotated[
        JumlahPelaksana | None,
        judul("Jumlah pelaksana", "jumlah petugas menurut beban kerja"),
        Meaning(_PASAL_21 + "k"),
    ] = None
    jaminan_pelayanan: Annotated[
        JaminanPelayanan | None,
        judul("Jaminan pelayanan", "kepastian dilayani sesuai standar"),
        Meaning(_PASAL_21 + "l"),
    ] = None
    jaminan_keamanan: Annotated[
        Daftar[Teks],
        judul(
            "Jaminan keamanan dan keselamatan pelayanan",
            "rasa aman, bebas dari bahaya dan keraguan",
        ),
        Meaning(_PASAL_21 + "m", better="more"),
    ] = ()
    evaluasi: Annotated[
        Evaluasi | None,
        judul("Evaluasi kinerja pelaksana", "sejauh mana pelaksanaan sesuai dengan standar"),
        Meaning(_PASAL_21 + "n"),
    ] = None


class StandarPelayanan(IsiKomponen, JatiDiri):
    """One standard for one kind of service (PermenPANRB 15/2014: for every kind of service)."""


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
