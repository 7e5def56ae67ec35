"""Profil kertas: ukuran, tepi, dan huruf setiap naskah, dari `data/kertas.yaml`."""

from __future__ import annotations

from functools import cache
from typing import Annotated, Literal

from .model.base import Node
from .model.besaran import Tanggal
from .model.kertas import PilihanKertas
from .model.medan import Daftar, Peta, Teks, YaTidak, judul
from .source.shipped import shipped

_TWIP = 1440 / 25.4
"""Twips in a millimetre."""


def twips(millimetres: float) -> int:
    """A length as Word measures it."""
    return round(millimetres * _TWIP)


class TepiKertas(Node):
    """All four margins in millimetres."""

    atas: Annotated[int, judul("Atas")]
    kanan: Annotated[int, judul("Kanan")]
    bawah: Annotated[int, judul("Bawah")]
    kiri: Annotated[int, judul("Kiri")]


class Huruf(Node):
    """A font with the free ones of the same widths."""

    kunci = "nama"

    nama: Annotated[Teks, judul("Nama")]
    pengganti: Annotated[Daftar[Teks], judul("Pengganti")]
    keluarga: Annotated[Literal["swiss", "roman", "modern"], judul("Keluarga")]
    tetap: Annotated[YaTidak, judul("Lebar tetap")] = False


class Kertas(Node):
    """A page profile: the sheet, its margins, the font of official papers, and who says so."""

    kunci = "kode"

    kode: Annotated[Teks, judul("Kode")]
    nama: Annotated[Teks, judul("Nama")]
    lebar: Annotated[int, judul("Lebar", "milimeter")]
    tinggi: Annotated[int, judul("Tinggi", "milimeter")]
    tepi: Annotated[TepiKertas, judul("Tepi")]
    huruf: Annotated[Teks, judul("Huruf")]
    ukuran: Annotated[int, judul("Ukuran huruf", "poin")]
    sumber: Annotated[Teks, judul("Sumber")]
    kepastian: Annotated[Literal["kode-publik", "ingatan"], judul("Kepastian")]
    dicek_pada: Annotated[Tanggal, judul("Dicek pada")]

    def sheet(self, *, wide: bool = False) -> tuple[int, int]:
        """Width and height in twips; a wide one lies across."""
        width, height = twips(self.lebar), twips(self.tinggi)
        return (height, width) if wide else (width, height)

    def margins(self, *, wide: bool = False) -> dict[str, int]:
        """The margins in twips; the sheet is turned with its top to the right."""
        tepi = self.tepi
        sides = (tepi.atas, tepi.kanan, tepi.bawah, tepi.kiri)
        if wide:
            sides = (sides[3], sides[0], sides[1], sides[2])
        names = ("top", "right", "bottom", "left")
        return {name: twips(side) for name, side in zip(names, sides, strict=True)}

    def width(self, *, wide: bool = False) -> int:
        """The room for text across the sheet, in twips."""
        margins = self.margins(wide=wide)
        return self.sheet(wide=wide)[0] - margins["left"] - margins["right"]


class DaftarKertas(Node):
    """The whole file."""

    profil: Annotated[tuple[Kertas, ...], Peta("kode", "nama"), judul("Profil")]
    papan: Annotated[tuple[Kertas, ...], Peta("kode", "nama"), judul("Lembar papan")]
    huruf: Annotated[tuple[Huruf, ...], Peta("nama", "keluarga"), judul("Huruf")]


@cache
def daftar_kertas() -> DaftarKertas:
    """What comes with the program; read once, only when somebody prints."""
    return DaftarKertas.model_validate(shipped("kertas.yaml"))


def kertas(pilihan: PilihanKertas | None = None, profil: str | None = None) -> Kertas:
    """The profile that was asked for, or that a project chose; else the first one.

    What the project changes holds for its own profile, and for no other one.
    """
    known: dict[str, Kertas] = {item.kode: item for item in daftar_kertas().profil}
    own: str = (pilihan.profil if pilihan is not None else None) or daftar_kertas().profil[0].kode
    found = known[profil or own]
    if pilihan is None or found.kode != own:
        return found
    given: dict[str, object] = {
        key: value for key in ("huruf", "ukuran") if (value := getattr(pilihan, key))
    }
    if pilihan.tepi is not None:
        sides = {key: value for key, value in pilihan.tepi if value is not None}
        given["tepi"] = found.tepi.model_copy(update=sides)
    return found.model_copy(update=given)


def lembar_papan(kode: str) -> Kertas:
    """A sheet that nothing but posters is printed on."""
    return next(item for item in daftar_kertas().papan if item.kode == kode)


def huruf(nama: str) -> Huruf:
    """What is known of a font."""
    return next(item for item in daftar_kertas().huruf if item.nama == nama)
