"""Satu layanan bagi pencarian: kata-katanya menurut bobot, dan ciri untuk menyaringnya."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from ..model import Biaya, StandarPelayanan
from ..model.lama import Lama, Satuan
from ..model.prosedur import Moda
from ..project.project import Service
from .kamus import Kamus

BATAS_LAMA = (1, 3, 7, 14)
"""Bounds between the classes of time that citizens choose from, in working days."""


NAMA, PERIHAL, ISI = range(3)
"""How much a place says about what a service is; the smallest number says most."""


class Ciri(IntEnum):
    """What a service can be filtered by, as the bits of one number."""

    GRATIS = 1
    BERBAYAR = 2
    DARING = 4
    LURING = 8
    RENTAN = 16


@dataclass(frozen=True, slots=True)
class Entri:
    """What the index holds of a service; `kata` are its keys, each with its best weight."""

    kata: dict[str, int]
    ciri: int
    lama: int
    """The class of its longest time, 0 where it names none."""
    panjang: int
    """How many keys its names have: of two that fit, the shorter name fits better."""


def entri(service: Service, dictionary: Kamus) -> Entri:
    """A service as citizens look for it."""
    standar = service.standar
    found: dict[str, int] = {}
    for weight, texts in enumerate((_names(standar), _about(service), _content(standar))):
        for text in texts:
            keys = dictionary.keys(text)
            _weigh(found, keys, weight)
            _weigh(found, dictionary.others(keys), min(weight + 1, ISI))
    length = len(dictionary.keys(standar.layanan))
    return Entri(found, sum(_ciri(standar)), kelas_lama(standar), length)


def _weigh(found: dict[str, int], keys: Iterable[str], weight: int) -> None:
    """Give keys this weight, unless they have a better one."""
    for key in keys:
        if found.get(key, ISI + 1) > weight:
            found[key] = weight


def _names(standar: StandarPelayanan) -> Iterator[str]:
    yield standar.layanan
    yield from standar.sebutan


def _about(service: Service) -> Iterator[str]:
    standar, unit = service.standar, service.unit.unit
    yield unit.nama
    yield service.unit.alamat.rpartition("/")[2]  # as people call it: disdukcapil
    yield standar.ringkasan or ""
    yield standar.sasaran or ""
    yield from standar.peristiwa
    yield from (item.nama for item in standar.produk)
    yield from (item.nama for item in standar.varian)


def _content(standar: StandarPelayanan) -> Iterator[str]:
    yield from (item.nama for item in standar.persyaratan if item.nama)
    if standar.biaya is not None:
        yield "gratis" if standar.biaya.gratis else ""
        yield from (item.uraian for item in standar.biaya.tarif if item.uraian)


def _ciri(standar: StandarPelayanan) -> Iterator[Ciri]:
    yield from _biaya(standar.biaya)
    if standar.prosedur is not None:
        modes = {item.jenis for item in standar.prosedur.kanal}
        if Moda.DARING in modes:
            yield Ciri.DARING
        if not modes or modes - {Moda.DARING}:
            yield Ciri.LURING
    if any(item.kelompok_rentan for item in standar.sarana):
        yield Ciri.RENTAN


def _biaya(biaya: Biaya | None) -> Iterator[Ciri]:
    if biaya is not None and (biaya.gratis or biaya.tarif):
        yield Ciri.GRATIS if biaya.bebas else Ciri.BERBAYAR


def kelas_lama(standar: StandarPelayanan) -> int:
    """1 for at most one working day, 5 for more than fourteen, 0 where no time can be counted."""
    longest = max(_seconds(item.lama for item in standar.jangka_waktu if item.lama), default=None)
    if longest is None:
        return 0
    return 1 + sum(longest > days * Satuan.HARI_KERJA.detik for days in BATAS_LAMA)


def _seconds(times: Iterable[Lama]) -> Iterator[int]:
    yield from (int(time.detik) for time in times)
