"""Lembar SIPPN: isian sebuah layanan menurut urutan yang tampak di SIPPN, siap disalin."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import KOMPONEN
from ..project.project import Service
from .butir import Butir, butir

SIPPN = {
    "persyaratan": "Persyaratan",
    "prosedur": "Sistem, mekanisme, dan prosedur",
    "jangka_waktu": "Waktu penyelesaian",
    "biaya": "Biaya/tarif",
    "produk": "Produk",
    "pengaduan": "Pengaduan",
}
"""What SIPPN calls the components of delivery, in its order; seen on its published pages."""
KETERANGAN = (
    "Urutannya mengikuti halaman layanan yang terbit di SIPPN. Ini lembar untuk disalin, "
    "bukan format pertukaran data resmi."
)


def lembar_sippn(service: Service) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every field by its name in SIPPN, with the lines to paste into it."""
    yield "Judul", (service.standar.layanan,)
    decree = service.status.keputusan
    yield "No. SK", (decree.nomor,) if decree is not None else ("(belum ditetapkan)",)
    parts = butir(service.standar)
    for komponen in KOMPONEN:
        if (name := SIPPN.get(komponen.kunci)) is not None:
            own = [p for path, p in parts.items() if path[0] == komponen.kunci and any(p.lines)]
            yield name, tuple(_lines(own)) or ("(belum ditulis)",)


def _lines(parts: list[Butir]) -> Iterator[str]:
    """What is numbered stands behind its number; an empty line parts one list from the next."""
    last = 0
    for part in parts:
        if last and part.number <= last:
            yield ""
        last = part.number
        first, *rest = part.lines
        yield f"{part.number}. {first}" if part.number else first
        yield from (f"   {line}" if part.number else line for line in rest)
