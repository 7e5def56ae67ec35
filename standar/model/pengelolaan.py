"""Delapan komponen pengelolaan pelayanan (manufacturing), menurut urutan PermenPANRB 15/2014."""

import re
from enum import Enum
from typing import Annotated, Any, ClassVar

from pydantic import Field

from .base import Meaning, Node
from .medan import Daftar, Peta, Teks, YaTidak, judul


class Sarana(Node):
    """A facility, with its number and whether it serves vulnerable groups."""

    singkat: ClassVar[str] = "nama"

    nama: Annotated[Teks, judul("Nama sarana")]
    jumlah: Annotated[Teks | None, judul("Jumlah", "misalnya 2 unit"), Meaning(better="more")] = (
        None
    )
    kelompok: Annotated[Teks | None, judul("Kelompok", "judul kelompok bila daftarnya panjang")] = (
        None
    )
    kelompok_rentan: Annotated[
        YaTidak,
        judul("Untuk kelompok rentan", "ya untuk kursi roda, ruang laktasi, dan sejenisnya"),
        Meaning(better="more"),
    ] = False
    catatan: Annotated[Teks | None, judul("Catatan")] = None


class JenisKompetensi(Enum):
    """The four kinds of the gloss of Pasal 21 huruf h, and schooling."""

    PENGETAHUAN = "pengetahuan"
    KEAHLIAN = "keahlian"
    KETERAMPILAN = "keterampilan"
    PENGALAMAN = "pengalaman"
    PENDIDIKAN = "pendidikan"


class Kompetensi(Node):
    """Something that the staff must know or be able to do."""

    singkat: ClassVar[str] = "nama"

    nama: Annotated[Teks, judul("Kompetensi", "yang harus diketahui atau dikuasai")]
    jenis: Annotated[JenisKompetensi | None, judul("Jenis")] = None
    jabatan: Annotated[Teks | None, judul("Jabatan", "bila hanya untuk satu jabatan")] = None


class Pengawasan(Node):
    """Who supervises, how, and how often."""

    singkat: ClassVar[str] = "uraian"

    oleh: Annotated[
        Teks | None, judul("Pengawas", "jabatan atasan langsung atau pengawas fungsional")
    ] = None
    cara: Annotated[Teks | None, judul("Cara", "apa yang diperiksa")] = None
    berkala: Annotated[Teks | None, judul("Berkala", "misalnya harian")] = None
    uraian: Annotated[Teks | None, judul("Uraian", "teks tanpa susunan")] = None


class Peran(Node):
    """How many people serve in one role."""

    kunci: ClassVar[str] = "jabatan"

    jabatan: Annotated[Teks, judul("Jabatan", "misalnya petugas loket")]
    jumlah: Annotated[int, Field(title="Jumlah", description="jumlah orang", ge=1)]


_ORANG = re.compile(
    r"([0-9]{1,6})\s*(?:\([^)]*\)\s*)?(?:orang|petugas|pelaksana|personil|personel)?\.?"
)


class JumlahPelaksana(Node):
    """The number of staff, by role where it is known."""

    total: Annotated[
        int | None, Field(title="Jumlah seluruhnya", description="semua pelaksana bersama", ge=1)
    ] = None
    rincian: Annotated[
        tuple[Peran, ...],
        Peta("jabatan", "jumlah"),
        judul("Rincian", "jabatan dan jumlah orangnya"),
    ] = ()
    uraian: Annotated[Teks | None, judul("Uraian", "teks tanpa bilangan")] = None
    catatan: Annotated[Teks | None, judul("Catatan")] = None
    singkat: ClassVar[str] = "uraian"

    @classmethod
    def dari_teks(cls, teks: str) -> dict[str, Any]:
        found = _ORANG.fullmatch(" ".join(teks.lower().split()))
        return {"total": int(found[1])} if found and int(found[1]) else {"uraian": teks}

    @classmethod
    def dari_angka(cls, angka: int) -> dict[str, Any]:
        return {"total": angka}

    @classmethod
    def dari_peta(cls, peta: dict[str, Any]) -> dict[str, Any]:
        if peta and not peta.keys() & cls.model_fields.keys():
            return {"rincian": peta}
        return peta

    @classmethod
    def bentuk_lain(cls) -> list[dict[str, Any]]:
        peran = {"type": "object", "additionalProperties": {"type": "integer", "minimum": 1}}
        return [*super().bentuk_lain(), peran]

    @property
    def orang(self) -> int | None:
        """Everybody together: as written, else the sum of the roles."""
        return self.total or sum(peran.jumlah for peran in self.rincian) or None


class Kompensasi(Node):
    """What a citizen gets when the promise is broken."""

    singkat: ClassVar[str] = "bentuk"

    bila: Annotated[Teks | None, judul("Bila", "janji mana yang tidak ditepati")] = None
    bentuk: Annotated[Teks, judul("Bentuk kompensasi", "apa yang diterima warga")]


class JaminanPelayanan(Node):
    """The promise that the standard is kept, and what follows when it is not."""

    singkat: ClassVar[str] = "janji"

    janji: Annotated[
        Daftar[Teks],
        judul("Janji", "pelayanan dilaksanakan sesuai standar"),
        Meaning(better="more"),
    ] = ()
    kompensasi: Annotated[
        Daftar[Kompensasi], judul("Kompensasi", "bila janji tidak ditepati"), Meaning(better="more")
    ] = ()
    tanpa_kompensasi: Annotated[
        Teks | None,
        judul("Alasan tanpa kompensasi", "ditulis bila memang tidak ada kompensasi"),
        Meaning(absent="best"),
    ] = None


class Evaluasi(Node):
    """How and how often the staff's work is compared with the standard."""

    singkat: ClassVar[str] = "cara"

    cara: Annotated[Daftar[Teks], judul("Cara", "misalnya survei kepuasan masyarakat")] = ()
    berkala: Annotated[Teks | None, judul("Berkala", "misalnya setahun sekali")] = None
    tindak_lanjut: Annotated[
        Teks | None, judul("Tindak lanjut", "apa yang dilakukan dengan hasilnya")
    ] = None
