"""Forum Konsultasi Publik: acaranya, masukan peserta, keputusan, dan tindak lanjutnya."""

import re
from enum import Enum
from typing import Annotated, Any, ClassVar

from pydantic import Field

from .base import Node
from .besaran import Tanggal
from .medan import Daftar, Kode, Peta, Teks, YaTidak, judul


class Unsur(Enum):
    """The five kinds of participants (PermenPANRB 16/2017)."""

    PENGGUNA = "pengguna"
    AKADEMISI = "akademisi"
    INSTANSI = "instansi"
    MASYARAKAT_SIPIL = "masyarakat-sipil"
    MEDIA = "media"


class Moda(Enum):
    """How people met (PermenPANRB 16/2017: face to face or not)."""

    TATAP_MUKA = "tatap muka"
    DARING = "daring"
    HIBRIDA = "hibrida"


class KanalMasukan(Enum):
    """The way an input came in."""

    FORUM = "forum"
    DARING = "daring"
    SURAT = "surat"
    KOTAK_SARAN = "kotak-saran"
    WORD = "word"


class Keputusan(Enum):
    """What the provider answers to an input."""

    DITERIMA = "diterima"
    DITERIMA_SEBAGIAN = "diterima-sebagian"
    DITOLAK = "ditolak"
    DITUNDA = "ditunda"
    DI_LUAR_KEWENANGAN = "di-luar-kewenangan"

    @property
    def mengubah(self) -> bool:
        """Whether it promises that the standard changes, or something else is done."""
        return self in (Keputusan.DITERIMA, Keputusan.DITERIMA_SEBAGIAN)


class Sebab(Enum):
    """Causes of a change other than an input."""

    PERATURAN = "peraturan"
    EVALUASI = "evaluasi"
    KOREKSI = "koreksi"
    DIGITALISASI = "digitalisasi"


_KIRA_KIRA = re.compile(
    r"(?:sekitar|kurang lebih|kira-kira|±|\+/?-|lk\.?)\s*(\d+)(?:\s*orang)?", re.I
)


class Peserta(Node):
    """How many people of one kind took part; `sekitar 50` is a count, too."""

    kunci: ClassVar[str] = "unsur"

    unsur: Annotated[Unsur, judul("Unsur", "kelompok peserta")]
    jumlah: Annotated[int, Field(ge=0), judul("Jumlah", "banyaknya orang")]
    perkiraan: Annotated[YaTidak, judul("Perkiraan", "ya bila tidak dihitung tepat")] = False

    @classmethod
    def dari_peta(cls, peta: dict[str, Any]) -> dict[str, Any]:
        given = peta.get("jumlah")
        found = _KIRA_KIRA.fullmatch(given.strip()) if isinstance(given, str) else None
        return peta if found is None else {**peta, "jumlah": int(found[1]), "perkiraan": True}


class TindakLanjut(Node):
    """Something that will be done after the forum: what, by whom, until when."""

    singkat: ClassVar[str] = "kegiatan"

    kode: Annotated[Kode | None, judul("Kode")] = None
    kegiatan: Annotated[Teks, judul("Kegiatan", "yang akan dikerjakan")]
    penanggung_jawab: Annotated[
        Teks | None, judul("Penanggung jawab", "jabatan, bukan nama orang")
    ] = None
    tenggat: Annotated[Tanggal | None, judul("Tenggat", "tanggal selesai yang dijanjikan")] = None
    indikator: Annotated[Teks | None, judul("Indikator", "tanda bahwa sudah selesai")] = None
    selesai: Annotated[Tanggal | None, judul("Selesai", "tanggal selesai, bila sudah")] = None


class PerubahanLain(Node):
    """A change whose cause is no input: a new regulation, an evaluation, a correction."""

    kode: Annotated[Kode | None, judul("Kode")] = None
    terhadap: Annotated[Daftar[Teks], judul("Terhadap", "layanan/komponen yang berubah")]
    sebab: Annotated[Sebab, judul("Sebab")]
    keterangan: Annotated[Teks | None, judul("Keterangan", "alasan bagi masyarakat")] = None
    perubahan: Annotated[
        Daftar[Teks], judul("Sidik perubahan", "hanya bila alamatnya belum cukup")
    ] = ()


class Masukan(Node):
    """One input, its decision, and the public answer. It never names the person."""

    kode: Annotated[Kode, judul("Kode", "misalnya m-01")]
    tanggal: Annotated[Tanggal | None, judul("Tanggal", "tanggal diterima")] = None
    unsur: Annotated[Unsur | None, judul("Unsur", "kelompok pengusul, bukan namanya")] = None
    kanal: Annotated[KanalMasukan | None, judul("Kanal", "cara masukan disampaikan")] = None
    terhadap: Annotated[
        Daftar[Teks], judul("Terhadap", "layanan/komponen yang dimaksud; kosong bila hal lain")
    ] = ()
    isi: Annotated[Teks, judul("Isi", "yang disampaikan, tanpa nama orang")]
    usulan: Annotated[Teks | None, judul("Usulan", "tulisan yang diusulkan")] = None
    keputusan: Annotated[Keputusan | None, judul("Keputusan")] = None
    tanggapan: Annotated[Teks | None, judul("Tanggapan", "alasan yang akan dibaca masyarakat")] = (
        None
    )
    diputus: Annotated[Tanggal | None, judul("Diputus", "tanggal keputusan")] = None
    gabung: Annotated[
        Daftar[Teks], judul("Gabung", "kode masukan yang sama dan dijawab bersama")
    ] = ()
    tindak_lanjut: Annotated[
        Daftar[Teks], judul("Tindak lanjut", "kode tindak lanjut di forum.yaml")
    ] = ()
    perubahan: Annotated[
        Daftar[Teks], judul("Sidik perubahan", "hanya bila alamatnya belum cukup")
    ] = ()
    sidik: Annotated[
        Teks | None, judul("Sidik bagian", "isi bagian ketika diputus; ditulis oleh program")
    ] = None
    asal: Annotated[
        Teks | None, judul("Sidik asal", "tanda baris yang diimpor; ditulis oleh program")
    ] = None


class Register(Node):
    """All inputs of a forum."""

    akar: ClassVar[str | None] = "masukan"

    masukan: Annotated[Daftar[Masukan], judul("Masukan")] = ()


class Forum(Node):
    """A public consultation on standards (UU 25/2009 Pasal 20; PermenPANRB 16/2017)."""

    forum: Annotated[Teks, judul("Nama forum")]
    tanggal: Annotated[Tanggal, judul("Tanggal", "hari pelaksanaan")]
    tempat: Annotated[Teks | None, judul("Tempat", "gedung atau aplikasi rapat")] = None
    moda: Annotated[Moda | None, judul("Moda", "tatap muka, daring, atau hibrida")] = None
    tema: Annotated[Teks | None, judul("Tema", "pokok bahasan")] = None
    nomor: Annotated[Teks | None, judul("Nomor berita acara")] = None
    membahas: Annotated[Daftar[Teks], judul("Membahas", "layanan yang dibahas")] = ()
    peserta: Annotated[
        tuple[Peserta, ...],
        Peta("unsur", "jumlah"),
        judul("Peserta", "banyaknya orang menurut unsur, tanpa nama"),
    ] = ()
    narasumber: Annotated[Daftar[Teks], judul("Narasumber", "lembaga, bukan nama orang")] = ()
    tanpa_masukan: Annotated[
        Teks | None, judul("Tanpa masukan", "alasannya, bila peserta tidak memberi masukan apa pun")
    ] = None
    kesepakatan: Annotated[Daftar[Teks], judul("Kesepakatan")] = ()
    tindak_lanjut: Annotated[Daftar[TindakLanjut], judul("Tindak lanjut")] = ()
    perubahan_lain: Annotated[
        Daftar[PerubahanLain], judul("Perubahan lain", "perubahan yang sebabnya bukan masukan")
    ] = ()
    penandatangan: Annotated[
        Daftar[Teks], judul("Penanda tangan", "jabatan, dan wakil setiap unsur tanpa nama")
    ] = ()
    publikasi: Annotated[Daftar[Teks], judul("Publikasi hasil", "media tempat diumumkan")] = ()
    contoh: Annotated[YaTidak, judul("Contoh", "ya bila hanya ilustrasi")] = False


class Hadir(Node):
    """A person on the attendance list. Private: only the printed list shows it."""

    nama: Annotated[Teks, judul("Nama")]
    unsur: Annotated[Unsur | None, judul("Unsur")] = None
    instansi: Annotated[Teks | None, judul("Instansi atau pekerjaan")] = None
    kontak: Annotated[Teks | None, judul("Kontak")] = None

    singkat: ClassVar[str] = "nama"


class DaftarHadir(Node):
    """`peserta.rahasia.yaml`: who came. Never published, never checked, never shared."""

    akar: ClassVar[str | None] = "hadir"

    hadir: Annotated[Daftar[Hadir], judul("Peserta yang hadir")] = ()
