"""Penanganan pengaduan, saran, dan masukan (huruf j): kanal, penanggung jawab, dan waktunya."""

from enum import Enum
from typing import Annotated, ClassVar

from .base import Meaning, Node
from .besaran import Nomor
from .lama import Lama
from .medan import Daftar, Kode, Peta, Teks, judul
from .prosedur import Langkah


class JenisKanal(Enum):
    """Typed channels of complaint and contact."""

    LOKET = "loket"
    TELEPON = "telepon"
    WHATSAPP = "whatsapp"
    SMS = "sms"
    SUREL = "surel"
    SURAT = "surat"
    KOTAK_SARAN = "kotak-saran"
    SITUS = "situs"
    APLIKASI = "aplikasi"
    MEDIA_SOSIAL = "media-sosial"
    SP4N_LAPOR = "sp4n-lapor"
    OMBUDSMAN = "ombudsman"
    WBS = "wbs"
    FAKSIMILE = "faksimile"
    CALL_CENTER = "call-center"
    LAINNYA = "lainnya"


class Keperluan(Enum):
    """What a channel takes."""

    PENGADUAN = "pengaduan"
    SARAN = "saran"
    INFORMASI = "informasi"


class Kanal(Node):
    """A channel for complaints or contact, with an address that can be reached."""

    kode: Annotated[Kode | None, judul("Kode")] = None
    jenis: Annotated[JenisKanal, judul("Jenis kanal")]
    nama: Annotated[Teks | None, judul("Nama", "bila kanalnya bernama sendiri")] = None
    nomor: Annotated[Nomor | None, judul("Nomor", "nomor telepon dengan kode wilayah")] = None
    alamat: Annotated[Teks | None, judul("Alamat", "alamat kantor atau surel")] = None
    url: Annotated[Teks | None, judul("Alamat web")] = None
    keperluan: Annotated[
        Daftar[Keperluan], judul("Keperluan", "kosong berarti semua keperluan")
    ] = ()
    jam: Annotated[Teks | None, judul("Jam", "kapan kanal ini dilayani")] = None

    singkat: ClassVar[str] = "jenis"

    @property
    def terjangkau(self) -> bool:
        """Whether the entry says where to reach it; the national channel is known by its name."""
        return bool(self.nomor or self.alamat or self.url) or self.jenis is JenisKanal.SP4N_LAPOR


class WaktuPengaduan(Node):
    """One time limit of complaint handling: `menjawab`, `memutus`, or a label of the unit's own."""

    kunci: ClassVar[str] = "tahap"

    tahap: Annotated[Teks, judul("Tahap", "menjawab, memutus, atau nama lain")]
    lama: Annotated[Lama, judul("Lama", "paling lama"), Meaning(better="less")]


class Pengaduan(Node):
    """How complaints, suggestions and inputs are taken, handled and answered."""

    singkat: ClassVar[str] = "uraian"

    kanal: Annotated[
        Daftar[Kanal], judul("Kanal", "ke mana warga mengadu"), Meaning(better="more")
    ] = ()
    penanggung_jawab: Annotated[
        Teks | None, judul("Penanggung jawab", "jabatan, bukan nama orang")
    ] = None
    alamat: Annotated[Teks | None, judul("Alamat", "kantor penanggung jawab")] = None
    langkah: Annotated[
        Daftar[Langkah],
        judul("Langkah penanganan", "cara pengaduan ditangani"),
        Meaning(ordered=True),
    ] = ()
    waktu: Annotated[
        tuple[WaktuPengaduan, ...],
        Peta("tahap", "lama"),
        judul("Waktu penanganan", "menjawab paling lama 14 hari, memutus 60 hari"),
    ] = ()
    uraian: Annotated[Teks | None, judul("Uraian", "teks tanpa susunan")] = None
