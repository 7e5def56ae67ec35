"""Penilaian oleh evaluator: isian PEKPPP dan hasil Ombudsman, dengan bukti setiap jawabannya."""

from enum import Enum
from typing import Annotated, Any, ClassVar, Literal

from .base import Node
from .besaran import Tanggal
from .medan import Daftar, Kode, Peta, Teks, YaTidak, judul
from .nilai_survei import Nilai


class Media(Enum):
    """The kinds of media in which a unit publishes something (PEKPPP indicators 3 and 7)."""

    CETAK = "cetak"
    ELEKTRONIK = "elektronik"
    MEDIA_SOSIAL = "media-sosial"
    SITUS = "situs"
    APLIKASI = "aplikasi"
    REKLAME = "reklame"
    SIPPN = "sippn"


class Bukti(Node):
    """What shows that an answer is true: a file of the unit, a web address, or words."""

    singkat: ClassVar[str] = "uraian"

    berkas: Annotated[
        Teks | None, judul("Berkas", "dihitung dari folder unit: penilaian/bukti/foto.jpg")
    ] = None
    url: Annotated[Teks | None, judul("Alamat web", "halaman yang memperlihatkannya")] = None
    uraian: Annotated[Teks | None, judul("Uraian", "apa yang diperlihatkan")] = None
    tanggal: Annotated[Tanggal | None, judul("Tanggal", "kapan bukti ini dibuat")] = None

    @classmethod
    def dari_teks(cls, teks: str) -> dict[str, Any]:
        text = teks.strip()
        if text.startswith(("https://", "http://")):
            return {"url": teks}
        name = text.rpartition("/")[2]
        if not any(c.isspace() for c in text) and "." in name[1:] and not name.endswith("."):
            return {"berkas": teks}
        return {"uraian": teks}


class JawabanIndikator(Node):
    """What a unit answers to one indicator; left empty, only its files speak."""

    kunci: ClassVar[str] = "indikator"

    indikator: Annotated[Teks, judul("Indikator", "i1 sampai i30")]
    nilai: Annotated[int | None, judul("Nilai", "0 sampai 5; kosong bila belum dinilai")] = None
    media: Annotated[
        Daftar[Media], judul("Media", "tempat diumumkan; bagi i3, i5, i6, dan i7")
    ] = ()
    bukti: Annotated[Daftar[Bukti], judul("Bukti", "berkas, alamat web, atau uraian")] = ()
    bobot: Annotated[
        Nilai | None,
        judul("Bobot", "persen di dalam aspek, bila Anda memegang lampiran resminya"),
    ] = None
    catatan: Annotated[Teks | None, judul("Catatan")] = None


class Pekppp(Node):
    """A unit's own answers of one year: `penilaian/pekppp-<tahun>.yaml`."""

    instrumen: Annotated[Kode | None, judul("Instrumen", "pekppp-2023")] = None
    tahun: Annotated[int | None, judul("Tahun penilaian", "bawaan: menurut nama berkas")] = None
    tanggal: Annotated[Tanggal | None, judul("Tanggal pengisian")] = None
    f03: Annotated[
        Nilai | None, judul("Nilai F-03", "hasil penilaian pengguna layanan, 0 sampai 5")
    ] = None
    ipp: Annotated[
        Nilai | None, judul("Indeks resmi", "indeks dari evaluator, bila sudah keluar")
    ] = None
    huruf: Annotated[Teks | None, judul("Huruf resmi", "A, A-, B, dan seterusnya")] = None
    sumber_bobot: Annotated[
        Teks | None, judul("Sumber bobot", "dokumen yang memuat bobot setiap indikator")
    ] = None
    indikator: Annotated[
        tuple[JawabanIndikator, ...],
        Peta("indikator", "nilai"),
        judul("Indikator", "jawaban setiap indikator"),
    ] = ()
    catatan: Annotated[Teks | None, judul("Catatan")] = None
    contoh: Annotated[YaTidak, judul("Contoh", "ya bila hanya ilustrasi")] = False


class Kategori(Enum):
    """The letter of a compliance assessment of the Ombudsman."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"


class Zona(Enum):
    """The colour that stood for one or two of these letters."""

    HIJAU = "hijau"
    KUNING = "kuning"
    MERAH = "merah"


class Tampak(Node):
    """Whether something can be seen by those who come, with what shows it."""

    kunci: ClassVar[str] = "hal"

    hal: Annotated[Kode, judul("Hal", "nama pada daftar periksa")]
    ada: Annotated[Literal["ya", "tidak"] | None, judul("Terlihat", "ya atau tidak")] = None
    bukti: Annotated[Daftar[Bukti], judul("Bukti", "foto, alamat web, atau uraian")] = ()

    @property
    def terlihat(self) -> bool | None:
        """Whether the unit says that it can be seen; None where it does not say."""
        return None if self.ada is None else self.ada == "ya"


class HasilOmbudsman(Node):
    """What the Ombudsman printed of a unit: `penilaian/ombudsman-<tahun>.yaml`."""

    tahun: Annotated[int | None, judul("Tahun penilaian", "bawaan: menurut nama berkas")] = None
    nilai: Annotated[Nilai | None, judul("Nilai kepatuhan", "0 sampai 100, hanya sampai 2024")] = (
        None
    )
    kategori: Annotated[Kategori | None, judul("Kategori", "huruf A sampai E")] = None
    zona: Annotated[Zona | None, judul("Zona", "hijau, kuning, atau merah")] = None
    opini: Annotated[Teks | None, judul("Opini", "seperti yang tercetak")] = None
    tampak: Annotated[
        tuple[Tampak, ...],
        Peta("hal", "ada"),
        judul("Yang terlihat", "hal yang tidak terbaca dari berkas, misalnya ruang-tunggu"),
    ] = ()
    bukti: Annotated[Daftar[Bukti], judul("Bukti", "surat atau laporan hasilnya")] = ()
    contoh: Annotated[YaTidak, judul("Contoh", "ya bila hanya ilustrasi")] = False
