"""Pilihan kertas sebuah pemerintah: profil halaman, dan yang berbeda darinya."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from .base import Node
from .medan import judul

NamaProfil = Literal["a4", "f4", "f4-215"]
NamaHuruf = Literal["Arial", "Bookman Old Style", "Times New Roman", "Calibri", "Cambria"]
"""What `data/kertas.yaml` describes; a test holds both to each other."""
Milimeter = Annotated[int, Field(ge=10, le=60)]


class Tepi(Node):
    """The margins in millimetres; a side that is left out is that of the profile."""

    atas: Annotated[Milimeter | None, judul("Tepi atas", "milimeter")] = None
    kanan: Annotated[Milimeter | None, judul("Tepi kanan", "milimeter")] = None
    bawah: Annotated[Milimeter | None, judul("Tepi bawah", "milimeter")] = None
    kiri: Annotated[Milimeter | None, judul("Tepi kiri", "milimeter")] = None


class PilihanKertas(Node):
    """The paper that a government prints on."""

    singkat: ClassVar[str] = "profil"

    profil: Annotated[NamaProfil | None, judul("Profil", "a4, f4 (210 mm), atau f4-215")] = None
    huruf: Annotated[NamaHuruf | None, judul("Huruf", "huruf isi naskah")] = None
    ukuran: Annotated[
        int | None,
        Field(title="Ukuran huruf", description="dalam poin, 10 sampai 14", ge=10, le=14),
    ] = None
    tepi: Annotated[Tepi | None, judul("Tepi", "bila berbeda dari profilnya")] = None
