"""Enam komponen penyampaian pelayanan (service delivery), menurut urutan PermenPANRB 15/2014."""

from __future__ import annotations

import re
from enum import Enum
from typing import Annotated, Any, ClassVar

from pydantic import Field

from .base import Daftar, Kode, Meaning, Node, Peta, Teks, YaTidak, judul
from .besaran import Lama, Nomor, Rupiah
from .rujukan import Rujukan

__all__ = [
    "Biaya", "Cabang", "JangkaWaktu", "Kanal", "Langkah", "Pengaduan", "Persyaratan", "Produk",
    "Prosedur", "Tarif", "WaktuPengaduan",
]  # fmt: skip


class Bentuk(Enum):
    """In what form a document is asked for."""

    ASLI = "asli"
    FOTOKOPI = "fotokopi"
    SALINAN = "salinan"
    PINDAIAN = "pindaian"
    DITUNJUKKAN = "ditunjukkan"
    DIUNGGAH = "diunggah"
    DILEGALISASI = "dilegalisasi"
    DICOCOKKAN = "dicocokkan"
    DIISI = "diisi"


class JenisPersyaratan(Enum):
    """Kinds of requirement in the gloss of Pasal 21; eligibility is what real authors mix in."""

    ADMINISTRATIF = "administratif"
    TEKNIS = "teknis"
    KELAYAKAN = "kelayakan"


class Moda(Enum):
    """How a citizen reaches the service."""

    LURING = "luring"
    DARING = "daring"
    KELILING = "keliling"


# --- b. persyaratan ------------------------------------------------------------------------------


class Persyaratan(Node):
    """One requirement, or a group: `salah_satu` any one of them, `semua` all of them."""

    singkat: ClassVar[str] = "nama"

    kode: Annotated[Kode | None, judul("Kode")] = None
    nama: Annotated[Teks | None, judul("Nama persyaratan")] = None
    bentuk: Annotated[Daftar[Bentuk], judul("Bentuk")] = ()
    jumlah: Annotated[Teks | None, judul("Jumlah", "misalnya 3 lembar")] = None
    rangkap: Annotated[int | None, Field(title="Rangkap", ge=1), Meaning(better="less")] = None
    ukuran: Annotated[Teks | None, judul("Ukuran")] = None
    syarat: Annotated[Teks | None, judul("Berlaku bila")] = None
    untuk: Annotated[Daftar[Kode], judul("Untuk varian")] = ()
    kanal: Annotated[Daftar[Moda], judul("Untuk kanal")] = ()
    jenis: Annotated[JenisPersyaratan | None, judul("Jenis")] = None
    opsional: Annotated[YaTidak, judul("Tidak wajib")] = False
    penerbit: Annotated[Teks | None, judul("Diterbitkan oleh")] = None
    legalisasi: Annotated[Teks | None, judul("Dilegalisasi oleh")] = None
    dasar: Annotated[Rujukan | None, judul("Dasar")] = None
    tautan: Annotated[Teks | None, judul("Tautan")] = None
    catatan: Annotated[Teks | None, judul("Catatan")] = None
    salah_satu: Annotated[
        Daftar[Persyaratan], judul("Salah satu dari"), Meaning(better="more")
    ] = ()
    semua: Annotated[Daftar[Persyaratan], judul("Terdiri atas"), Meaning(better="less")] = ()


# --- c. sistem, mekanisme, dan prosedur ----------------------------------------------------------


class Cabang(Node):
    """What happens when a condition holds."""

    kunci: ClassVar[str] = "bila"

    bila: Annotated[Teks, judul("Bila")]
    maka: Annotated[Teks, judul("Maka")]


_PELAKU = re.compile(r"[A-Z][^:]*")


class Langkah(Node):
    """One step: who does what. `- Pemohon: Menyerahkan berkas` is its short form."""

    singkat: ClassVar[str] = "kegiatan"

    kode: Annotated[Kode | None, judul("Kode")] = None
    pelaku: Annotated[Daftar[Teks], judul("Pelaku")] = ()
    kegiatan: Annotated[Teks, judul("Kegiatan")]
    waktu: Annotated[Lama | None, judul("Waktu"), Meaning(better="less")] = None
    bila: Annotated[Teks | None, judul("Hanya bila")] = None
    kanal: Annotated[Daftar[Moda], judul("Untuk kanal")] = ()
    untuk: Annotated[Daftar[Kode], judul("Untuk varian")] = ()
    sistem: Annotated[Teks | None, judul("Sistem yang dipakai")] = None
    rincian: Annotated[Daftar[Teks], judul("Rincian"), Meaning(ordered=True)] = ()
    jika: Annotated[tuple[Cabang, ...], Peta("bila", "maka"), judul("Jika")] = ()
    catatan: Annotated[Teks | None, judul("Catatan")] = None

    @classmethod
    def dari_peta(cls, peta: dict[str, Any]) -> dict[str, Any]:
        if len(peta) == 1:
            (pelaku, kegiatan), *_ = peta.items()
            if isinstance(kegiatan, str) and _PELAKU.fullmatch(pelaku):
                return {"pelaku": pelaku, "kegiatan": kegiatan}
        return peta

    @classmethod
    def bentuk_lain(cls) -> list[dict[str, Any]]:
        pelaku = {"type": "object", "patternProperties": {"^[A-Z]": {"type": "string"}}}
        one = {"minProperties": 1, "maxProperties": 1, "additionalProperties": False}
        return [*super().bentuk_lain(), {**pelaku, **one}]


class KanalLayanan(Node):
    """A way to reach the service, with its place or address."""

    singkat: ClassVar[str] = "jenis"

    jenis: Annotated[Moda, judul("Jenis")]
    tempat: Annotated[Teks | None, judul("Tempat")] = None
    url: Annotated[Teks | None, judul("Alamat web")] = None
    catatan: Annotated[Teks | None, judul("Catatan")] = None


class Prosedur(Node):
    """Steps in order; a list of steps is its short form."""

    kanal: Annotated[Daftar[KanalLayanan], judul("Kanal"), Meaning(better="more")] = ()
    batas_pengajuan: Annotated[
        Teks | None,
        judul("Batas pengajuan", "tenggat bagi pemohon, bukan waktu layanan"),
    ] = None
    gambar: Annotated[Teks | None, judul("Gambar alur")] = None
    langkah: Annotated[Daftar[Langkah], judul("Langkah"), Meaning(better="less", ordered=True)] = ()
    catatan: Annotated[Teks | None, judul("Catatan")] = None
    singkat: ClassVar[str] = "langkah"


# --- d. jangka waktu -----------------------------------------------------------------------------


class BatasRegulasi(Node):
    """The limit that a sector law sets, longer than or equal to the promise."""

    lama: Annotated[Lama, judul("Lama")]
    dasar: Annotated[Rujukan | None, judul("Dasar")] = None


_SEJAK = re.compile(r"\s+(?:terhitung\s+)?(?:sejak|setelah)\s+(?P<sejak>.+)", re.DOTALL)


class JangkaWaktu(Node):
    """The promised time, from which event, for which case. Unreadable text stays in `uraian`."""

    kode: Annotated[Kode | None, judul("Kode")] = None
    lama: Annotated[Lama | None, judul("Lama"), Meaning(better="less")] = None
    sejak: Annotated[Teks | None, judul("Sejak")] = None
    lazim: Annotated[Lama | None, judul("Lazimnya")] = None
    untuk: Annotated[Daftar[Kode], judul("Untuk varian")] = ()
    kanal: Annotated[Daftar[Moda], judul("Untuk kanal")] = ()
    bila: Annotated[Teks | None, judul("Bila")] = None
    tahap: Annotated[Teks | None, judul("Tahap")] = None
    mencakup: Annotated[Teks | None, judul("Mencakup")] = None
    pengecualian: Annotated[Teks | None, judul("Tidak termasuk")] = None
    batas_regulasi: Annotated[BatasRegulasi | None, judul("Batas menurut peraturan")] = None
    menurut: Annotated[Teks | None, judul("Ditentukan menurut")] = None
    uraian: Annotated[Teks | None, judul("Uraian")] = None
    catatan: Annotated[Teks | None, judul("Catatan")] = None
    singkat: ClassVar[str] = "uraian"

    @classmethod
    def dari_teks(cls, teks: str) -> dict[str, Any]:
        found = _SEJAK.search(teks)
        lama = teks[: found.start()] if found else teks
        try:
            Lama.baca(lama)
        except ValueError as error:
            return {"uraian": teks} if str(error) == Lama.galat else {"lama": lama}
        return {"lama": lama, "sejak": found["sejak"].rstrip(".") if found else None}


# --- e. biaya/tarif ------------------------------------------------------------------------------


class Variabel(Node):
    """A letter of a formula and what it stands for."""

    kunci: ClassVar[str] = "lambang"

    lambang: Annotated[Teks, judul("Lambang")]
    arti: Annotated[Teks, judul("Arti")]


class Tarif(Node):
    """One row of a tariff table: an amount, a range, or a formula."""

    kode: Annotated[Kode | None, judul("Kode")] = None
    kelompok: Annotated[Daftar[Teks], judul("Kelompok"), Meaning(ordered=True)] = ()
    uraian: Annotated[Teks, judul("Uraian")]
    jumlah: Annotated[Rupiah | None, judul("Tarif"), Meaning(better="less")] = None
    hingga: Annotated[Rupiah | None, judul("Hingga"), Meaning(better="less")] = None
    per: Annotated[Teks | None, judul("Per")] = None
    untuk: Annotated[Daftar[Kode], judul("Untuk varian")] = ()
    kanal: Annotated[Daftar[Moda], judul("Untuk kanal")] = ()
    syarat: Annotated[Teks | None, judul("Berlaku bila")] = None
    tambahan: Annotated[YaTidak, judul("Tambahan di atas tarif lain")] = False
    rumus: Annotated[Teks | None, judul("Rumus")] = None
    variabel: Annotated[tuple[Variabel, ...], Peta("lambang", "arti"), judul("Variabel")] = ()
    dasar: Annotated[Rujukan | None, judul("Dasar")] = None
    catatan: Annotated[Teks | None, judul("Catatan")] = None


_GRATIS = re.compile(
    r"(?:gratis|tidak (?:dipungut|ada|dikenakan) (?:biaya|tarif)|bebas biaya|tanpa biaya"
    r"|tidak berbayar|nihil)(?:\s*[(/].*)?\.?",
    re.IGNORECASE,
)


class Biaya(Node):
    """What the citizen pays: nothing at all (`gratis`), or tariffs with their legal basis."""

    gratis: Annotated[YaTidak, judul("Tidak dipungut biaya"), Meaning(better="more")] = False
    dasar: Annotated[Rujukan | None, judul("Dasar hukum tarif")] = None
    pembayaran: Annotated[Daftar[Teks], judul("Cara pembayaran"), Meaning(better="more")] = ()
    tarif: Annotated[Daftar[Tarif], judul("Tarif"), Meaning(better="less")] = ()
    uraian: Annotated[Teks | None, judul("Uraian")] = None
    catatan: Annotated[Teks | None, judul("Catatan")] = None
    singkat: ClassVar[str] = "uraian"

    @classmethod
    def dari_teks(cls, teks: str) -> dict[str, Any]:
        if _GRATIS.fullmatch(teks.strip()):
            return {"gratis": True}
        try:
            jumlah = Rupiah.baca(teks)
        except ValueError:
            if type(teks) is not str or re.fullmatch(r"\s*(?i:rp)[\s\d.,-]+", teks):
                return {
                    "tarif": [{"uraian": "Biaya", "jumlah": teks}]
                }  # says what is wrong with it
            return {"uraian": teks}
        if jumlah.nilai == 0:
            return {"gratis": True}
        return {"tarif": [{"uraian": "Biaya layanan", "jumlah": teks}]}

    @classmethod
    def dari_angka(cls, angka: int) -> dict[str, Any]:
        return {"tarif": [{"uraian": "Biaya", "jumlah": angka}]}


# --- f. produk -----------------------------------------------------------------------------------


class BentukProduk(Enum):
    """What the citizen takes away."""

    FISIK = "fisik"
    DIGITAL = "digital"
    JASA = "jasa"
    BARANG = "barang"


class Produk(Node):
    """The result that the citizen receives."""

    singkat: ClassVar[str] = "nama"

    kode: Annotated[Kode | None, judul("Kode")] = None
    nama: Annotated[Teks, judul("Nama produk")]
    bentuk: Annotated[Daftar[BentukProduk], judul("Bentuk")] = ()
    masa_berlaku: Annotated[Teks | None, judul("Masa berlaku")] = None
    untuk: Annotated[Daftar[Kode], judul("Untuk varian")] = ()
    cara: Annotated[Teks | None, judul("Cara penyerahan")] = None
    catatan: Annotated[Teks | None, judul("Catatan")] = None


# --- j. penanganan pengaduan, saran, dan masukan -------------------------------------------------


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
    nama: Annotated[Teks | None, judul("Nama")] = None
    nomor: Annotated[Nomor | None, judul("Nomor")] = None
    alamat: Annotated[Teks | None, judul("Alamat")] = None
    url: Annotated[Teks | None, judul("Alamat web")] = None
    keperluan: Annotated[Daftar[Keperluan], judul("Keperluan")] = ()
    jam: Annotated[Teks | None, judul("Jam")] = None

    singkat: ClassVar[str] = "jenis"

    @property
    def terjangkau(self) -> bool:
        """Whether the entry says where to reach it; the national channel is known by its name."""
        return bool(self.nomor or self.alamat or self.url) or self.jenis is JenisKanal.SP4N_LAPOR


class WaktuPengaduan(Node):
    """One time limit of complaint handling: `menjawab`, `memutus`, or a label of the unit's own."""

    kunci: ClassVar[str] = "tahap"

    tahap: Annotated[Teks, judul("Tahap")]
    lama: Annotated[Lama, judul("Lama"), Meaning(better="less")]


class Pengaduan(Node):
    """How complaints, suggestions and inputs are taken, handled and answered."""

    singkat: ClassVar[str] = "uraian"

    kanal: Annotated[Daftar[Kanal], judul("Kanal"), Meaning(better="more")] = ()
    penanggung_jawab: Annotated[Teks | None, judul("Penanggung jawab")] = None
    alamat: Annotated[Teks | None, judul("Alamat")] = None
    langkah: Annotated[Daftar[Langkah], judul("Langkah penanganan"), Meaning(ordered=True)] = ()
    waktu: Annotated[
        tuple[WaktuPengaduan, ...], Peta("tahap", "lama"), judul("Waktu penanganan")
    ] = ()
    uraian: Annotated[Teks | None, judul("Uraian")] = None
