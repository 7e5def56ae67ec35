"""Registri peraturan: judul, pengganti, dan kepastian setiap fakta, dari `data/peraturan.yaml`."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Annotated, Literal

from .model.base import Node
from .model.besaran import Tanggal
from .model.medan import Daftar, Peta, Teks, judul
from .model.rujukan import Rujukan
from .source import read_bytes


class Instrumen(Node):
    """One regulation and what is known of it; `kepastian` is how sure the fact is."""

    kunci = "sebutan"

    sebutan: Annotated[Teks, judul("Kutipan pendek")]
    tentang: Annotated[Teks | None, judul("Tentang")] = None
    ln: Annotated[Teks | None, judul("Lembaran Negara")] = None
    tln: Annotated[Teks | None, judul("Tambahan Lembaran Negara")] = None
    bn: Annotated[Teks | None, judul("Berita Negara")] = None
    diganti: Annotated[Daftar[Teks], judul("Diganti oleh")] = ()
    sumber: Annotated[Teks, judul("Sumber")]
    kepastian: Annotated[Literal["ditemukan", "ingatan"], judul("Kepastian")]
    dicek_pada: Annotated[Tanggal, judul("Dicek pada")]


class Registri(Node):
    """The whole file."""

    peraturan: Annotated[tuple[Instrumen, ...], Peta("sebutan", "tentang"), judul("Peraturan")] = ()


@cache
def registri() -> dict[str, Instrumen]:
    """Short citation in lower case → instrument; read once, only when somebody asks."""
    raw = files("standar.data").joinpath("peraturan.yaml").read_bytes()
    node = Registri.model_validate(read_bytes(raw, "peraturan.yaml").data)
    return {item.sebutan.lower(): item for item in node.peraturan}


def cari(rujukan: Rujukan) -> Instrumen | None:
    """The registry's entry for a citation, or None."""
    if rujukan.uraian is not None or not rujukan.nomor or not rujukan.tahun:
        return None
    return registri().get(rujukan.sebutan.lower())


def tentang(rujukan: Rujukan) -> str | None:
    """The title: as written, else as the registry knows it."""
    if rujukan.tentang:
        return rujukan.tentang
    found = cari(rujukan)
    return found.tentang if found else None
