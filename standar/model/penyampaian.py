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

    kode: Annotated[
        Kode | None, judul("Kode", "pengenal tetap, misalnya kk; jangan diubah kemudian")
    ] = None
    nama: Annotated[Teks | None, judul("Nama persyaratan", "satu dokumen atau syarat")] = None
    bentuk: Annotated[Daftar[Bentuk], judul("Bentuk", "dalam wujud apa diminta")] = ()
    jumlah: Annotated[Teks | None, judul("Jumlah", "misalnya 3 lembar")] = None
    rangkap: Annotated[
        int | None,
        Field(title="Rangkap", description="berapa rangkap diminta", ge=1),
        Meaning(better="less"),
    ] = None
    ukuran: Annotated[Teks | None, judul("Ukuran", "misalnya 4 x 6 cm")] = None
    syarat: Annotated[Teks | None, judul("Berlaku bila", "misalnya bila dikuasakan")] = None
    untuk: Annotated[
        Daftar[Kode], judul("Untuk varian", "kode dari varian; kosong berarti semua")
    ] = ()
    kanal: Annotated[Daftar[Moda], judul("Untuk kanal", "kosong berarti semua kanal")] = ()
    jenis: Annotated[JenisPersyaratan | None, judul("Jenis")] = None
    opsional: Annotated[YaTidak, judul("Tidak wajib", "ya bila boleh tidak dibawa")] = False
    penerbit: Annotated[Teks | None, judul("Diterbitkan oleh", "misalnya kelurahan")] = None
    legalisasi: Annotated[Teks | None, judul("Dilegalisasi oleh")] = None
    dasar: Annotated[Rujukan | None, judul("Dasar", "peraturan yang memintanya")] = None
    tautan: Annotated[Teks | None, judul("Tautan", "alamat web formulirnya")] = None
    catatan: Annotated[Teks | None, judul("Catatan")] = None
    salah_satu: Annotated[
        Daftar[Persyaratan],
        judul("Salah satu dari", "cukup satu di antaranya"),
        Meaning(better="more"),
    ] = ()
    semua: Annotated[
        Daftar[Persyaratan],
        judul("Terdiri atas", "kelompok yang diperlukan seluruhnya"),
        Meaning(better="less"),
    ] = ()


# --- c. sistem, mekanisme, dan prosedur ----------------------------------------------------------


class Cabang(Node):
    """What happens when a condition holds."""

    kunci: ClassVar[str] = "bila"

    bila: Annotated[Teks, judul("Bila", "keadaannya, misalnya berkas tidak lengkap")]
    maka: Annotated[Teks, judul("Maka", "apa yang terjadi kemudian")]


_PELAKU = re.compile(r"[A-Z][^:]*")


class Langkah(Node):
    """One step: who does what. `- Pemohon: Menyerahkan berkas` is its short form."""

    singkat: ClassVar[str] = "kegiatan"

    kode: Annotated[Kode | None, judul("Kode", "pengenal tetap, misalnya periksa")] = None
    pelaku: Annotated[
        Daftar[Teks], judul("Pelaku", "siapa yang bertindak, misalnya Petugas loket")
    ] = ()
    kegiatan: Annotated[Teks, judul("Kegiatan", "apa yang dilakukan")]
    waktu: Annotated[
        Lama | None, judul("Waktu", "lama langkah ini saja"), Meaning(better="less")
    ] = None
    bila: Annotated[Teks | None, judul("Hanya bila", "keadaan yang membuat langkah ini perlu")] = (
        None
    )
    kanal: Annotated[Daftar[Moda], judul("Untuk kanal", "kosong berarti semua kanal")] = ()
    untuk: Annotated[
        Daftar[Kode], judul("Untuk varian", "kode dari varian; kosong berarti semua")
    ] = ()
    sistem: Annotated[Teks | None, judul("Sistem yang dipakai", "nama aplikasinya")] = None
    rincian: Annotated[
        Daftar[Teks], judul("Rincian", "kegiatan kecil di dalam langkah ini"), Meaning(ordered=True)
    ] = ()
    jika: Annotated[
        tuple[Cabang, ...], Peta("bila", "maka"), judul("Jika", "keadaan, lalu apa yang terjadi")
    ] = ()
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

    jenis: Annotated[Moda, judul("Jenis", "cara warga mendapat layanan")]
    tempat: Annotated[Teks | None, judul("Tempat", "loket atau kantornya")] = None
    url: Annotated[Teks | None, judul("Alamat web", "halaman atau aplikasinya")] = None
    catatan: Annotated[Teks | None, judul("Catatan")] = None


class Prosedur(Node):
    """Steps in order; a list of steps is its short form."""

    kanal: Annotated[
        Daftar[KanalLayanan], judul("Kanal", "cara warga mendapat layanan"), Meaning(better="more")
    ] = ()
    batas_pengajuan: Annotated[
        Teks | None,
        judul("Batas pengajuan", "tenggat bagi pemohon, bukan waktu layanan"),
    ] = None
    gambar: Annotated[
        Teks | None, judul("Gambar alur", "berkas gambar; menyertai, bukan menggantikan langkah")
    ] = None
    langkah: Annotated[
        Daftar[Langkah],
        judul("Langkah", "berurutan, paling sedikit dua"),
        Meaning(better="less", ordered=True),
    ] = ()
    catatan: Annotated[Teks | None, judul("Catatan")] = None
    singkat: ClassVar[str] = "langkah"


# --- d. jangka waktu -----------------------------------------------------------------------------


class BatasRegulasi(Node):
    """The limit that a sector law sets, longer than or equal to the promise."""

    lama: Annotated[Lama, judul("Lama", "waktu paling lama menurut peraturan")]
    dasar: Annotated[Rujukan | None, judul("Dasar", "peraturan yang membatasinya")] = None


_SEJAK = re.compile(r"\s+(?:terhitung\s+)?(?:sejak|setelah)\s+(?P<sejak>.+)", re.DOTALL)


class JangkaWaktu(Node):
    """The promised time, from which event, for which case. Unreadable text stays in `uraian`."""

    kode: Annotated[Kode | None, judul("Kode")] = None
    lama: Annotated[Lama | None, judul("Lama", "waktu yang dijanjikan"), Meaning(better="less")] = (
        None
    )
    sejak: Annotated[
        Teks | None, judul("Sejak", "kapan mulai dihitung, misalnya berkas lengkap")
    ] = None
    lazim: Annotated[
        Lama | None, judul("Lazimnya", "waktu yang biasa, bila lebih cepat daripada janji")
    ] = None
    untuk: Annotated[
        Daftar[Kode], judul("Untuk varian", "kode dari varian; kosong berarti semua")
    ] = ()
    kanal: Annotated[Daftar[Moda], judul("Untuk kanal", "kosong berarti semua kanal")] = ()
    bila: Annotated[Teks | None, judul("Bila", "keadaan yang membuat waktu ini berlaku")] = None
    tahap: Annotated[Teks | None, judul("Tahap", "bagian proses, bila janjinya per tahap")] = None
    mencakup: Annotated[Teks | None, judul("Mencakup", "dari mana sampai mana waktu dihitung")] = (
        None
    )
    pengecualian: Annotated[
        Teks | None, judul("Tidak termasuk", "yang tidak ikut dihitung, misalnya waktu membayar")
    ] = None
    batas_regulasi: Annotated[BatasRegulasi | None, judul("Batas menurut peraturan")] = None
    menurut: Annotated[
        Teks | None, judul("Ditentukan menurut", "alasan bila waktunya tidak dapat berupa angka")
    ] = None
    uraian: Annotated[Teks | None, judul("Uraian", "teks yang tidak terbaca sebagai lama")] = None
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

    lambang: Annotated[Teks, judul("Lambang", "huruf di dalam rumus")]
    arti: Annotated[Teks, judul("Arti", "apa yang diwakilinya")]


class Tarif(Node):
    """One row of a tariff table: an amount, a range, or a formula."""

    kode: Annotated[Kode | None, judul("Kode", "pengenal tetap baris ini")] = None
    kelompok: Annotated[
        Daftar[Teks],
        judul("Kelompok", "judul kelompok tabel, dari yang luas"),
        Meaning(ordered=True),
    ] = ()
    uraian: Annotated[Teks, judul("Uraian", "apa yang dibayar")]
    jumlah: Annotated[Rupiah | None, judul("Tarif", "besarnya"), Meaning(better="less")] = None
    hingga: Annotated[
        Rupiah | None, judul("Hingga", "batas atas, bila tarifnya rentang"), Meaning(better="less")
    ] = None
    per: Annotated[Teks | None, judul("Per", "satuannya, misalnya hari")] = None
    untuk: Annotated[
        Daftar[Kode], judul("Untuk varian", "kode dari varian; kosong berarti semua")
    ] = ()
    kanal: Annotated[Daftar[Moda], judul("Untuk kanal", "kosong berarti semua kanal")] = ()
    syarat: Annotated[
        Teks | None, judul("Berlaku bila", "keadaan yang membuat tarif ini berlaku")
    ] = None
    tambahan: Annotated[YaTidak, judul("Tambahan di atas tarif lain")] = False
    rumus: Annotated[Teks | None, judul("Rumus", "bila besarnya dihitung")] = None
    variabel: Annotated[
        tuple[Variabel, ...],
        Peta("lambang", "arti"),
        judul("Variabel", "arti setiap lambang rumus"),
    ] = ()
    dasar: Annotated[
        Rujukan | None, judul("Dasar", "peraturan tarif ini, bila lain dari yang lain")
    ] = None
    catatan: Annotated[Teks | None, judul("Catatan")] = None


_GRATIS = re.compile(
    r"(?:gratis|tidak (?:dipungut|ada|dikenakan) (?:biaya|tarif)|bebas biaya|tanpa biaya"
    r"|tidak berbayar|nihil)(?:\s*[(/].*)?\.?",
    re.IGNORECASE,
)


class Biaya(Node):
    """What the citizen pays: nothing at all (`gratis`), or tariffs with their legal basis."""

    gratis: Annotated[
        YaTidak, judul("Tidak dipungut biaya", "cukup tulis biaya: gratis"), Meaning(better="more")
    ] = False
    dasar: Annotated[Rujukan | None, judul("Dasar hukum tarif", "peraturan bagi semua tarif")] = (
        None
    )
    pembayaran: Annotated[
        Daftar[Teks], judul("Cara pembayaran", "misalnya QRIS"), Meaning(better="more")
    ] = ()
    tarif: Annotated[
        Daftar[Tarif], judul("Tarif", "satu butir untuk satu baris tabel"), Meaning(better="less")
    ] = ()
    uraian: Annotated[Teks | None, judul("Uraian", "teks yang tidak terbaca sebagai uang")] = None
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

    kode: Annotated[Kode | None, judul("Kode", "pengenal tetap, misalnya kk")] = None
    nama: Annotated[Teks, judul("Nama produk", "yang diterima pemohon")]
    bentuk: Annotated[Daftar[BentukProduk], judul("Bentuk")] = ()
    masa_berlaku: Annotated[Teks | None, judul("Masa berlaku", "misalnya 5 tahun")] = None
    untuk: Annotated[
        Daftar[Kode], judul("Untuk varian", "kode dari varian; kosong berarti semua")
    ] = ()
    cara: Annotated[Teks | None, judul("Cara penyerahan", "misalnya dikirim lewat surel")] = None
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
