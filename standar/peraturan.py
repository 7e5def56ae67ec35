"""Registri peraturan: judul, pengganti, dan kepastian setiap fakta, dari `data/peraturan.yaml`."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Annotated, Literal

from .model.base import Node
from .model.besaran import Tanggal
from .model.medan import Daftar, Peta, Teks, YaTidak, judul
from .model.rujukan import Rujukan
from .source.shipped import shipped


class Peralihan(Node):
    """What was made under an older law, and holds no longer than a day."""

    jenis: Annotated[Teks, judul("Jenis peraturan", "misalnya Perda")]
    tentang: Annotated[Daftar[Teks], judul("Kata judul", "satu saja cukup")]
    sebelum: Annotated[Tanggal, judul("Ditetapkan sebelum")]
    sampai: Annotated[Tanggal, judul("Berlaku paling lama sampai")]
    dasar: Annotated[Teks, judul("Dasar", "pasal peralihannya")]


class Instrumen(Node):
    """One regulation and what is known of it; `kepastian` is how sure the fact is."""

    kunci = "sebutan"

    sebutan: Annotated[Teks, judul("Kutipan pendek", "misalnya UU 25/2009")]
    tentang: Annotated[Teks | None, judul("Tentang")] = None
    ln: Annotated[Teks | None, judul("Lembaran Negara")] = None
    tln: Annotated[Teks | None, judul("Tambahan Lembaran Negara")] = None
    bn: Annotated[Teks | None, judul("Berita Negara")] = None
    pokok: Annotated[YaTidak, judul("Dasar setiap standar pelayanan")] = False
    diubah: Annotated[Daftar[Teks], judul("Diubah dengan")] = ()
    diganti: Annotated[Daftar[Teks], judul("Diganti oleh")] = ()
    dicabut: Annotated[Daftar[Teks], judul("Dicabut dengan", "bila tanpa pengganti")] = ()
    sejak: Annotated[Tanggal | None, judul("Tidak berlaku sejak", "bila harinya diketahui")] = None
    salah_tulis: Annotated[Daftar[Teks], judul("Salah tulis", "kutipan keliru yang beredar")] = ()
    peralihan: Annotated[Daftar[Peralihan], judul("Peralihan")] = ()
    sumber: Annotated[Teks | None, judul("Sumber")] = None
    kepastian: Annotated[Literal["ditemukan", "ingatan"], judul("Kepastian")] = "ditemukan"
    dicek_pada: Annotated[Tanggal | None, judul("Dicek pada")] = None

    def berlaku_pada(self, hari: datetime.date) -> bool:
        """Whether it was neither replaced nor revoked on a day.

        Where the day of its end is not known, it may have ended as soon as the year of what ended
        it had begun.
        """
        ended_by = self.diganti + self.dicabut
        if not ended_by:
            return True
        return hari < (self.sejak or min(_awal(name) for name in ended_by))

    def perubahan_pada(self, hari: datetime.date) -> tuple[str, ...]:
        """The amendments known to have been made up to a day."""
        return tuple(name for name in self.diubah if _awal(name) <= hari)

    def status(self, hari: datetime.date) -> Literal["berlaku", "diubah", "dicabut"]:
        """How it stood on a day; replaced is revoked too."""
        if not self.berlaku_pada(hari):
            return "dicabut"
        return "diubah" if self.perubahan_pada(hari) else "berlaku"


class DaftarPeraturan(Node):
    """A whole file: the national one, or one that a government adds."""

    peraturan: Annotated[tuple[Instrumen, ...], Peta("sebutan", "tentang"), judul("Peraturan")] = ()


@cache
def _rujukan(sebutan: str) -> Rujukan:
    return Rujukan.model_validate(sebutan)


def _awal(sebutan: str) -> datetime.date:
    """The first day on which a regulation of that year can exist."""
    return datetime.date(_rujukan(sebutan).tahun or 1, 1, 1)


_EKOR_NOMOR = re.compile(r" (?:nomo?e?r|nmr|no|n0)$").sub
"""What a misspelt `Nomor` leaves behind a kind."""
_BAKU = re.compile(r"[A-Za-z]+ [1-9][0-9]*/[0-9]{4}").fullmatch
"""A citation that is spelled like its own key, but for capitals: most of ours are."""


def kunci(rujukan: Rujukan | str) -> str | None:
    """What names a regulation however it is spelled; None where number or year is missing."""
    if isinstance(rujukan, str):
        return rujukan.lower() if _BAKU(rujukan) else kunci(_rujukan(rujukan))
    if rujukan.uraian is not None or not rujukan.nomor:
        return None
    tahun = rujukan.tahun or (rujukan.tanggal.year if rujukan.tanggal else None)
    return _kunci(rujukan.jenis or "", rujukan.nomor, tahun) if tahun is not None else None


@lru_cache(4096)
def _kunci(jenis: str, nomor: str, tahun: int) -> str:
    nomor = nomor.lower().replace(" ", "")
    if nomor.endswith(f"/{tahun}") and any(c.isalpha() for c in nomor):
        return nomor  # a coded number is its own name: ministries spell the kind in many ways
    return f"{_EKOR_NOMOR('', jenis.lower())} {nomor.lstrip('0')}/{tahun}"


class Registri:
    """Instruments by citation; of two entries for one instrument the later one counts."""

    def __init__(self, instrumen: Iterable[Instrumen]) -> None:
        self._semua = {kunci(item.sebutan) or item.sebutan.lower(): item for item in instrumen}
        self._salah = {kunci(wrong): item for item in self.semua for wrong in item.salah_tulis}
        self.pokok = tuple(item.sebutan for item in self.semua if item.pokok)
        self.peralihan = tuple(rule for item in self.semua for rule in item.peralihan)

    @property
    def semua(self) -> tuple[Instrumen, ...]:
        """Every instrument, in the order of the files."""
        return tuple(self._semua.values())

    def cari(self, rujukan: Rujukan | str) -> Instrumen | None:
        """The entry for a citation, or None."""
        name = kunci(rujukan)
        return self._semua.get(name) if name else None

    def dimaksud(self, rujukan: Rujukan) -> Instrumen | None:
        """The entry that a misnumbered citation is known to mean, or None."""
        name = kunci(rujukan)
        return self._salah.get(name) if name else None

    def nama_penerus(self, instrumen: Instrumen, hari: datetime.date) -> tuple[str, ...]:
        """What stood in its place on a day, followed through every further replacement."""
        found: dict[str, None] = {}
        seen: set[str] = set()
        waiting = list(instrumen.diganti)
        while waiting:
            name = waiting.pop(0)
            entry = self.cari(name)
            if name in seen:  # two that replace each other: somebody's file is wrong
                continue
            seen.add(name)
            if entry is None or entry.berlaku_pada(hari) or not entry.diganti:
                found[name] = None
            else:
                waiting = [*entry.diganti, *waiting]
        return tuple(found) or instrumen.diganti

    def pasti(self, instrumen: Instrumen, hari: datetime.date) -> bool:
        """Whether every step from an instrument to what replaced it was found, not remembered."""
        seen: set[str] = set()
        waiting = [instrumen]
        while waiting:
            item = waiting.pop()
            if item.kepastian != "ditemukan":
                return False
            if item.sebutan not in seen and not item.berlaku_pada(hari):
                seen.add(item.sebutan)
                waiting += [entry for name in item.diganti if (entry := self.cari(name))]
        return True

    def tentang(self, rujukan: Rujukan) -> str | None:
        """The title: as written, else as the registry knows it."""
        if rujukan.tentang:
            return rujukan.tentang
        found = self.cari(rujukan)
        return found.tentang if found else None


@cache
def _nasional() -> Registri:
    """The registry that comes with the program; read once, only when somebody asks."""
    return Registri(DaftarPeraturan.model_validate(shipped("peraturan.yaml")).peraturan)


def registri(own: Iterable[Instrumen] = ()) -> Registri:
    """The national registry with the entries of a government's own file, which win."""
    entries = tuple(own)
    return Registri((*_nasional().semua, *entries)) if entries else _nasional()


def tentang(rujukan: Rujukan) -> str | None:
    """The title: as written, else as the national registry knows it."""
    return registri().tentang(rujukan)
