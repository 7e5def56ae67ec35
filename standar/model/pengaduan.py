"""Penanganan pengaduan, saran, dan masukan (huruf j): kanal, penanggung jawab, dan waktunya."""

from enum import Enum
from typing import Annotated, Any, ClassVar

from .base import Meaning, Node
from .besaran import Nomor
from .kanal import baca_kanal, baca_pengaduan, berkanal, medan, sejenis
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
        Daftar[Keperluan],
        judul("Keperluan", "kosong berarti semua keperluan"),
        Meaning(better="more", absent="best"),
    ] = ()
    jam: Annotated[Teks | None, judul("Jam", "kapan kanal ini dilayani")] = None

    singkat: ClassVar[str] = "jenis"

    @classmethod
    def dari_teks(cls, teks: str) -> dict[str, Any]:
        known = {jenis.value for jenis in JenisKanal}
        if (jenis := sejenis(teks)) in known:
            return {"jenis": jenis}
        if (found := baca_kanal(teks)) is not None:
            return found
        if len(teks.split()) < 2:  # perhaps a misspelt kind
            return {"jenis": teks}
        return {"jenis": JenisKanal.LAINNYA.value, "nama": teks}

    @classmethod
    def dari_peta(cls, peta: dict[str, Any]) -> dict[str, Any]:
        if len(peta) == 1:
            (kata, isi), *_ = peta.items()
            jenis = sejenis(kata)
            if kata not in cls.model_fields and jenis in {j.value for j in JenisKanal}:
                return {"jenis": jenis, **dict(medan(jenis, isi))}
        return peta

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

    @classmethod
    def dari_teks(cls, teks: str) -> dict[str, Any]:
        kanal = baca_pengaduan(teks)
        return {"uraian": teks} if kanal is None else {"kanal": kanal}

    @classmethod
    def dari_daftar(cls, daftar: list[Any]) -> Any:
        return {"kanal": daftar} if berkanal(daftar) else super().dari_daftar(daftar)

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
        Meaning(better="more"),
    ] = ()
    uraian: Annotated[Teks | None, judul("Uraian", "teks tanpa susunan")] = None
