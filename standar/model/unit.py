"""Unit penyelenggara: profil, jam, maklumat, dan komponen bawaan untuk semua layanannya."""

from typing import Annotated, ClassVar, Literal

from .base import Meaning, Node
from .besaran import Tanggal
from .jam import JamLayanan
from .medan import Daftar, Peta, Teks, judul
from .pengaduan import Kanal
from .standar import IsiKomponen, Pengecualian

ZonaWaktu = Literal["WIB", "WITA", "WIT"]
"""Indonesia's three time zones."""


class Maklumat(Node):
    """The public promise of UU 25/2009 Pasal 22, in its statements."""

    singkat: ClassVar[str] = "janji"

    janji: Annotated[
        Teks | None,
        judul("Janji sesuai standar", "sanggup melayani sesuai standar"),
        Meaning(absent="worst"),
    ] = None
    perbaikan: Annotated[
        Teks | None,
        judul("Perbaikan terus-menerus", "akan memperbaiki layanan terus-menerus"),
        Meaning(absent="worst"),
    ] = None
    sanksi: Annotated[
        Teks | None,
        judul("Kesediaan menerima sanksi", "bersedia menerima sanksi"),
        Meaning(absent="worst"),
    ] = None
    kompensasi: Annotated[
        Teks | None,
        judul("Kesediaan memberi kompensasi", "bersedia memberi kompensasi"),
        Meaning(absent="worst"),
    ] = None
    nomor: Annotated[Teks | None, judul("Nomor")] = None
    tempat: Annotated[
        Teks | None, judul("Tempat", "tempat maklumat ditandatangani, misalnya Tenggarong")
    ] = None
    tanggal: Annotated[Tanggal | None, judul("Tanggal")] = None


class LayananUnit(Node):
    """A service that the unit says it offers, whether or not its standard is written yet."""

    kode: Annotated[Teks, judul("Kode", "nama berkas layanan tanpa .yaml")]
    nama: Annotated[Teks, judul("Nama", "nama layanan")]


class Gerai(Node):
    """A tenant's place in a Mal Pelayanan Publik; the standard of the agency of origin applies."""

    mpp: Annotated[Teks, judul("Mal Pelayanan Publik", "folder MPP tempat gerai ini")]
    instansi_asal: Annotated[
        Teks | None, judul("Instansi asal", "instansi yang standarnya berlaku")
    ] = None


class Unit(Node):
    """A unit that serves the public (UU 25/2009 Pasal 23: profil penyelenggara)."""

    nama: Annotated[Teks, judul("Nama unit")]
    kode: Annotated[Teks | None, judul("Kode")] = None
    induk: Annotated[Teks | None, judul("Instansi induk", "instansi di atasnya")] = None
    jenis: Annotated[
        Teks | None, judul("Jenis unit", "misalnya dinas, kecamatan, puskesmas, gerai")
    ] = None
    alamat: Annotated[Teks | None, judul("Alamat", "jalan, nomor, dan kota")] = None
    pimpinan: Annotated[Teks | None, judul("Jabatan pimpinan", "jabatan, bukan nama orang")] = None
    kontak: Annotated[
        Daftar[Kanal],
        judul("Kontak", "telepon, WhatsApp, surel, dan lainnya"),
        Meaning(better="more"),
    ] = ()
    situs: Annotated[Teks | None, judul("Situs", "alamat web unit")] = None
    jam_layanan: Annotated[
        JamLayanan | None, judul("Jam layanan", "berlaku bagi semua layanan unit")
    ] = None
    zona_waktu: Annotated[ZonaWaktu | None, judul("Zona waktu", "bila berbeda dari proyek")] = None
    layanan: Annotated[
        tuple[LayananUnit, ...],
        Peta("kode", "nama"),
        judul("Layanan", "semua layanan unit, juga yang belum berstandar"),
        Meaning(better="more"),
    ] = ()
    maklumat: Annotated[
        Maklumat | None, judul("Maklumat pelayanan", "pernyataan kepada masyarakat")
    ] = None
    gerai: Annotated[
        Gerai | None, judul("Gerai di MPP", "bila unit ini gerai di Mal Pelayanan Publik")
    ] = None
    bawaan: Annotated[
        IsiKomponen | None,
        judul("Komponen bawaan", "dipakai layanan yang tidak menulisnya sendiri"),
    ] = None
    pengecualian: Annotated[
        Daftar[Pengecualian], judul("Pengecualian aturan", "berlaku bagi semua layanan unit")
    ] = ()
