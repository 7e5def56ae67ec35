"""Instrumen penilaian evaluator sebagai data berversi: PEKPPP, Ombudsman, dan fakta buktinya."""

from __future__ import annotations

from typing import Annotated, ClassVar

from ..model.base import Node
from ..model.besaran import Tanggal
from ..model.medan import Daftar, Kode, Peta, Teks, YaTidak, judul
from ..model.nilai_survei import Nilai
from ..model.penilaian import Kategori, Media, Zona
from .instrumen import Pasti, Skala


class BagianIpp(Node):
    """How many percent of the index each form makes up."""

    f02: Annotated[int, judul("Penilaian evaluator")]
    f03: Annotated[int, judul("Penilaian pengguna")]
    kepastian: Pasti = "ingatan"


class Aspek(Node):
    """One of the aspects, with its share of the whole in percent."""

    kode: Annotated[Kode, judul("Kode")]
    nama: Annotated[Teks, judul("Nama")]
    bobot: Annotated[int, judul("Bobot")]
    kepastian: Pasti = "ditemukan"


class Jenjang(Node):
    """What a value means, and which facts show that it is reached."""

    kunci: ClassVar[str] = "nilai"

    nilai: Annotated[int, judul("Nilai")]
    uraian: Annotated[Teks, judul("Uraian")]
    fakta: Annotated[Daftar[Teks], judul("Fakta")] = ()


class Indikator(Node):
    """An indicator; without weight or steps these have not been found and are not made up."""

    kode: Annotated[Kode, judul("Kode")]
    aspek: Annotated[Kode, judul("Aspek")]
    nama: Annotated[Teks | None, judul("Nama")] = None
    tentang: Annotated[Teks | None, judul("Tentang")] = None
    bobot: Annotated[int | None, judul("Bobot di dalam aspek")] = None
    jenjang: Annotated[tuple[Jenjang, ...], Peta("nilai", "uraian"), judul("Jenjang")] = ()
    petunjuk: Annotated[Daftar[Teks], judul("Fakta yang berkaitan")] = ()
    kepastian: Pasti = "turunan"

    @property
    def nomor(self) -> str:
        """Its number as the forms print it."""
        return self.kode.removeprefix("i")

    def uraian(self, nilai: int) -> str:
        """What a value means; nothing where that has not been found."""
        return next((step.uraian for step in self.jenjang if step.nilai == nilai), "")


class KategoriIpp(Node):
    """A letter, from which index on it holds, and what different sources call it."""

    kunci: ClassVar[str] = "huruf"

    huruf: Annotated[Teks, judul("Huruf")]
    dari: Annotated[Nilai, judul("Indeks terendah")]
    sebutan: Annotated[Teks, judul("Sebutan")]
    lain: Annotated[Teks | None, judul("Sebutan lain")] = None
    kepastian: Pasti = "ditemukan"


class JenisMedia(Node):
    """A kind of medium, and the words by which it is recognised."""

    kunci: ClassVar[str] = "media"

    media: Annotated[Media, judul("Media")]
    sebutan: Annotated[Teks, judul("Sebutan")]
    luring: Annotated[YaTidak, judul("Luring")] = False
    daring: Annotated[YaTidak, judul("Daring")] = False
    kata: Annotated[Daftar[Teks], judul("Kata")] = ()


class Pertanyaan(Node):
    """A question of form F-01."""

    kode: Annotated[Kode, judul("Kode")]
    teks: Annotated[Teks, judul("Pertanyaan")]


class InstrumenPekppp(Node):
    """A version of the evaluation; nothing that was not found or remembered stands in it."""

    instrumen: Annotated[Kode, judul("Nama versi")]
    nama: Annotated[Teks, judul("Nama")]
    dasar: Annotated[Teks, judul("Dasar")]
    skala: Annotated[Skala, judul("Skala")]
    bagian: Annotated[BagianIpp, judul("Bagian")]
    aspek: Annotated[tuple[Aspek, ...], Peta("kode", "nama"), judul("Aspek")]
    indikator: Annotated[tuple[Indikator, ...], Peta("kode", "nama"), judul("Indikator")]
    kategori: Annotated[tuple[KategoriIpp, ...], Peta("huruf", "dari"), judul("Kategori")]
    pertanyaan: Annotated[tuple[Pertanyaan, ...], Peta("kode", "teks"), judul("Pertanyaan")] = ()
    media: Annotated[tuple[JenisMedia, ...], Peta("media", "sebutan"), judul("Media")] = ()
    sumber: Annotated[Teks, judul("Sumber")]
    dicek_pada: Annotated[Tanggal, judul("Dicek pada")]

    def indikator_dari(self, kode: str) -> Indikator | None:
        """The indicator of a code: `i3`, `I3`, `3`."""
        wanted = kode.strip().lower().removeprefix("i")
        return next((item for item in self.indikator if item.nomor == wanted), None)

    def di_aspek(self, aspek: str) -> list[Indikator]:
        """The indicators of an aspect, in their order."""
        return [item for item in self.indikator if item.aspek == aspek]


class KategoriKepatuhan(Node):
    """A letter of the compliance assessment, its colour, and from which value on it holds."""

    kunci: ClassVar[str] = "kategori"

    kategori: Annotated[Kategori, judul("Kategori")]
    dari: Annotated[Nilai, judul("Nilai terendah")]
    zona: Annotated[Zona, judul("Zona")]
    sebutan: Annotated[Teks, judul("Sebutan")]
    kepastian: Pasti = "ingatan"


class Hal(Node):
    """Something that an assessor looks at, and the facts of the files about it."""

    kode: Annotated[Kode, judul("Kode")]
    nama: Annotated[Teks, judul("Nama")]
    dimensi: Annotated[Kode | None, judul("Dimensi")] = None
    persen: Annotated[int | None, judul("Bagian")] = None
    fakta: Annotated[Daftar[Teks], judul("Fakta")] = ()
    kepastian: Pasti = "ingatan"


class InstrumenKepatuhan(Node):
    """The compliance assessment of 2022 to 2024; kept for what was printed then."""

    instrumen: Annotated[Kode, judul("Nama versi")]
    nama: Annotated[Teks, judul("Nama")]
    dasar: Annotated[Teks, judul("Dasar")]
    mulai: Annotated[int, judul("Tahun pertama")]
    sampai: Annotated[int, judul("Tahun terakhir")]
    dimensi: Annotated[tuple[Hal, ...], Peta("kode", "nama"), judul("Dimensi")]
    kategori: Annotated[tuple[KategoriKepatuhan, ...], Peta("kategori", "dari"), judul("Kategori")]
    tampak: Annotated[tuple[Hal, ...], Peta("kode", "nama"), judul("Yang terlihat")]
    kepastian_tampak: Pasti = "ingatan"
    sumber: Annotated[Teks, judul("Sumber")]
    dicek_pada: Annotated[Tanggal, judul("Dicek pada")]

    def jenjang(self, nilai: Nilai) -> KategoriKepatuhan:
        """The letter of a printed value."""
        known = sorted(self.kategori, key=lambda item: item.dari.nilai, reverse=True)
        return next(item for item in known if nilai.nilai >= item.dari.nilai)


class InstrumenOpini(Node):
    """The opinion of 2025 on: what it looks at; bounds and labels have not been found."""

    instrumen: Annotated[Kode, judul("Nama versi")]
    nama: Annotated[Teks, judul("Nama")]
    dasar: Annotated[Teks, judul("Dasar")]
    mulai: Annotated[int, judul("Tahun pertama")]
    bagian: Annotated[tuple[Hal, ...], Peta("kode", "nama"), judul("Bagian")]
    hal: Annotated[tuple[Hal, ...], Peta("kode", "nama"), judul("Hal")]
    opini_dikenal: Annotated[Daftar[Teks], judul("Opini yang dikenal")] = ()
    sumber: Annotated[Teks, judul("Sumber")]
    dicek_pada: Annotated[Tanggal, judul("Dicek pada")]


class JenisFakta(Node):
    """A fact that files can show; how hard it is to come by is our own estimate."""

    kode: Annotated[Teks, judul("Kode")]
    sebutan: Annotated[Teks, judul("Sebutan")]
    perbaikan: Annotated[Teks, judul("Perbaikan")]
    usaha: Annotated[int, judul("Usaha")]
    alasan: Annotated[Teks, judul("Alasan")]


class Usaha(Node):
    """What a degree of effort is called."""

    derajat: Annotated[int, judul("Derajat")]
    sebutan: Annotated[Teks, judul("Sebutan")]


class DaftarFakta(Node):
    """All facts that are known."""

    usaha: Annotated[tuple[Usaha, ...], Peta("derajat", "sebutan"), judul("Usaha")]
    fakta: Annotated[tuple[JenisFakta, ...], Peta("kode", "sebutan"), judul("Fakta")]
