"""Saringan lembar fasilitator: menurut unsur, keputusan, keadaan, layanan, dan komponen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..fkp.trace import Keadaan
from ..model import StandarPelayanan
from ..model.base import slots
from .acara import NAMA_KEPUTUSAN, NAMA_UNSUR, nama_layanan, sasaran
from .bacaan import Bacaan
from .kata_forum import keadaan
from .semula import Selisih

BELUM = "belum"
"""Stands for a decision that was not taken yet."""


@dataclass(frozen=True, slots=True)
class Saringan:
    """A way to choose among the entries."""

    nama: str
    judul: str
    pilihan: tuple[tuple[str, str], ...]


def slug(value: Keadaan) -> str:
    """A state as the value of a filter."""
    return value.value.replace(" ", "-")


def tempat(
    rows: Iterable[Selisih], targets: Iterable[str], bacaan: Bacaan
) -> dict[str, tuple[str, ...]]:
    """The services and components that an entry is about."""
    services: dict[str, None] = {}
    components: dict[str, None] = {}
    for row in rows:
        services |= dict.fromkeys(versi.alamat for versi in row.layanan)
        paths = (link.perubahan.change.path for link in row.kaitan)
        components |= dict.fromkeys(path[0] for path in paths if path)
    for target in targets:
        if (found := sasaran(bacaan.forum, target)) is not None:
            services[found.versi.alamat] = None
            components |= dict.fromkeys(found.bagian[:1])
    return {"layanan": tuple(services), "komponen": tuple(components)}


def saringan(
    entries: Iterable[Mapping[str, tuple[str, ...]]], bacaan: Bacaan
) -> Iterator[Saringan]:
    """The filters with the values that really occur, each in a fixed order."""
    used: dict[str, set[str]] = {}
    for entry in entries:
        for name, values in entry.items():
            used.setdefault(name, set()).update(values)
    for name, title, choices in (
        ("unsur", "Unsur", _nama(NAMA_UNSUR)),
        ("keputusan", "Keputusan", {**_nama(NAMA_KEPUTUSAN), BELUM: "Belum diputuskan"}),
        ("keadaan", "Keadaan", _KEADAAN),
        ("layanan", "Layanan", {v.alamat: nama_layanan(v) for v in bacaan.forum.versi}),
        ("komponen", "Komponen", _komponen()),
    ):
        there = tuple(
            (value, text) for value, text in choices.items() if value in used.get(name, ())
        )  # fmt: skip
        if len(there) > 1:
            yield Saringan(name, title, there)


def _nama(names: Mapping[Any, str]) -> dict[str, str]:
    return {str(value.value): text for value, text in names.items()}


_KEADAAN = {
    **{slug(value): keadaan(value) for value in Keadaan},
    "sebab-lain": "Berubah karena sebab lain",
    "tanpa-sebab": "Berubah tanpa sebab",
}


def _komponen() -> dict[str, str]:
    """Every part at the top of a standard, by its title."""
    return {slot.name: slot.title for slot in slots(StandarPelayanan)}
