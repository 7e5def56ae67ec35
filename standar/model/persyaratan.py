"""Persyaratan (UU 25/2009 Pasal 21 huruf b): yang harus dipenuhi, satu-satu atau berkelompok."""

from enum import Enum
from typing import Annotated, ClassVar

from pydantic import Field

from .base import Meaning, Node
from .medan import Daftar, Kode, Teks, YaTidak, judul
from .permintaan import LEGALISASI, Permintaan, baca_permintaan, lembar, permintaan
from .prosedur import Moda
from .rujukan import Rujukan


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


class Persyaratan(Node):
    """One requirement, or a group: `salah_satu` any one of them, `semua` all of them."""

    singkat: ClassVar[str] = "nama"

    kode: Annotated[
        Kode | None, judul("Kode", "pengenal tetap, misalnya kk; jangan diubah kemudian")
    ] = None
    nama: Annotated[
        Teks | None,
        judul("Nama persyaratan", "satu dokumen atau syarat"),
        Meaning(better="less", measure="permintaan", read=baca_permintaan),
    ] = None
    bentuk: Annotated[
        Daftar[Bentuk],
        judul("Bentuk", "dalam wujud apa diminta"),
        Meaning(better="less", measure="wujud"),
    ] = ()
    jumlah: Annotated[
        Teks | None,
        judul("Jumlah", "misalnya 3 lembar"),
        Meaning(better="less", absent=1, measure="permintaan"),
    ] = None
    rangkap: Annotated[
        int | None,
        Field(title="Rangkap", description="berapa rangkap diminta", ge=1),
        Meaning(better="less", absent=1),
    ] = None
    ukuran: Annotated[Teks | None, judul("Ukuran", "misalnya 4 x 6 cm")] = None
    syarat: Annotated[
        Teks | None, judul("Berlaku bila", "misalnya bila dikuasakan"), Meaning(absent="worst")
    ] = None
    untuk: Annotated[
        Daftar[Kode],
        judul("Untuk varian", "kode dari varian; kosong berarti semua"),
        Meaning(better="less", absent="worst"),
    ] = ()
    kanal: Annotated[
        Daftar[Moda],
        judul("Untuk kanal", "kosong berarti semua kanal"),
        Meaning(better="less", absent="worst"),
    ] = ()
    jenis: Annotated[JenisPersyaratan | None, judul("Jenis")] = None
    opsional: Annotated[
        YaTidak, Meaning(better="more"), judul("Tidak wajib", "ya bila boleh tidak dibawa")
    ] = False
    penerbit: Annotated[Teks | None, judul("Diterbitkan oleh", "misalnya kelurahan")] = None
    legalisasi: Annotated[
        Teks | None, judul("Dilegalisasi oleh"), Meaning(absent="best", measure="permintaan")
    ] = None
    dasar: Annotated[Rujukan | None, judul("Dasar", "peraturan yang memintanya")] = None
    tautan: Annotated[Teks | None, judul("Tautan", "alamat web formulirnya")] = None
    catatan: Annotated[Teks | None, judul("Catatan")] = None
    salah_satu: Annotated[
        Daftar["Persyaratan"],
        judul("Salah satu dari", "cukup satu di antaranya"),
        Meaning(better="more"),
    ] = ()
    semua: Annotated[
        Daftar["Persyaratan"],
        judul("Terdiri atas", "kelompok yang diperlukan seluruhnya"),
        Meaning(better="less"),
    ] = ()

    @property
    def ringan(self) -> bool:
        return self.opsional

    @property
    def wujud(self) -> Permintaan:
        """The forms in which it is asked for, in its name too."""
        return Permintaan(self.permintaan.bentuk)

    @property
    def permintaan(self) -> Permintaan:
        """All that its name and its fields say about forms and numbers."""
        certified = (LEGALISASI,) if self.legalisasi else ()
        forms = (*(form.value for form in self.bentuk), *certified)
        many = lembar(self.jumlah) or {self.jumlah: 1} if self.jumlah else {}
        copies = {"rangkap": self.rangkap} if self.rangkap else {}
        return permintaan(forms, self.nama, {**many, **copies})
