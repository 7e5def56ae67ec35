"""Bukti bagi penilaian: apa yang sudah tertulis di standar, di berkas dan baris berapa."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Generic, NamedTuple, TypeVar

from ..diagnostic import Position
from ..model.base import Node, segment
from ..model.pengaduan import Kanal
from ..model.pengganti import berisi
from ..path import Path
from ..project.project import Service

N = TypeVar("N", bound=Node)


class Bukti(NamedTuple, Generic[N]):
    """One thing that proves something: of which kind, what it says, and where it is written."""

    jenis: str
    uraian: str
    tempat: Position
    bagian: Path
    isi: N
    layanan: tuple[str, ...] = ()
    """The addresses of the services that it speaks for."""


def kanal_terbit(services: Iterable[Service]) -> Mapping[str, list[Bukti[Kanal]]]:
    """Which typed complaint channels some standards publish: `sp4n-lapor`, `wbs`, …

    A channel that several services inherit stands once, with all their addresses; one that still
    waits for its number is none. Places are exact as long as the texts of the services are kept.
    """
    found: dict[tuple[str, Position], Bukti[Kanal]] = {}
    for service in services:
        pengaduan = service.standar.pengaduan
        for place, kanal in enumerate(pengaduan.kanal if pengaduan is not None else (), 1):
            if not berisi(kanal):
                continue
            path = ("pengaduan", "kanal", segment(kanal, place))
            where, jenis = service.locate(path), kanal.jenis.value
            known = found.get((jenis, where))
            if known is None:
                said = next(filter(None, (kanal.nama, kanal.nomor, kanal.alamat, kanal.url)), jenis)
                known = Bukti(jenis, said, where, path, kanal)
            found[jenis, where] = known._replace(layanan=(*known.layanan, service.alamat))
    kinds: dict[str, list[Bukti[Kanal]]] = {}
    for item in found.values():
        kinds.setdefault(item.jenis, []).append(item)
    return kinds
