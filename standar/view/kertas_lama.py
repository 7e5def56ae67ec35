"""Kertas yang dipindai dibandingkan dengan halamannya: masih berlaku, versi lama, atau lain."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .. import locale
from ..model import Penetapan
from ..project.project import Service
from ..project.sidik import version_digest
from .cap import TANDA


@dataclass(frozen=True, slots=True)
class Kertas:
    """What a page answers to a paper that names this version; `sama` where it is the page's own."""

    tanda: str
    kalimat: str
    sama: bool


LAIN = (
    "Kertas yang Anda pindai memuat versi lain. Pakailah isi halaman ini, dan mintalah kertas "
    "baru kepada unitnya."
)
"""What is answered to a paper that no known version matches."""


def kertas_dikenal(
    service: Service, enacted: Iterable[tuple[Penetapan, Service]]
) -> tuple[Kertas, ...]:
    """The versions that a page knows: its own, and those that were enacted before."""
    now = version_digest(service)
    found = {now: Kertas(f"{TANDA}{now}", _sekarang(service, now), True)}
    for decree, then in enacted:
        old = version_digest(then)
        words = (
            f"Kertas yang Anda pindai memuat versi lama ({old}), ditetapkan "
            f"{locale.tanggal(decree.tanggal)}. Yang berlaku ada di halaman ini."
        )
        found.setdefault(old, Kertas(f"{TANDA}{old}", words, False))
    return tuple(found.values())


def _sekarang(service: Service, sidik: str) -> str:
    if not service.status.tahap.berlaku:
        return (
            f"Kertas yang Anda pindai sama dengan halaman ini ({sidik}), tetapi standarnya belum "
            "ditetapkan."
        )
    return f"Kertas yang Anda pindai memuat versi yang berlaku ({sidik})."
