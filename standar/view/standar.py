"""Standar sebagai halaman: uraian setiap komponen, sekali untuk Word, situs, dan terminal."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from ..model import KOMPONEN, Komponen, StandarPelayanan, ada
from ..path import Path
from ..recent import remembered
from . import pengelolaan, penyampaian
from .blocks import Block, Paragraph
from .scope import Scope

VIEWS: dict[str, Callable[[Any, Scope], list[Block]]] = {
    "persyaratan": penyampaian.persyaratan,
    "prosedur": penyampaian.prosedur,
    "jangka_waktu": penyampaian.jangka_waktu,
    "biaya": penyampaian.biaya,
    "produk": penyampaian.produk,
    "pengaduan": penyampaian.pengaduan,
    "dasar_hukum": pengelolaan.dasar_hukum,
    "sarana": pengelolaan.sarana,
    "kompetensi": pengelolaan.kompetensi,
    "pengawasan": pengelolaan.pengawasan,
    "jumlah_pelaksana": pengelolaan.jumlah_pelaksana,
    "jaminan_pelayanan": pengelolaan.jaminan_pelayanan,
    "jaminan_keamanan": pengelolaan.jaminan_keamanan,
    "evaluasi": pengelolaan.evaluasi,
}


@dataclass(frozen=True, slots=True)
class Bagian:
    """One component ready to be shown: its place in the law's order and its blocks."""

    komponen: Komponen
    blocks: tuple[Block, ...]

    @property
    def anchor(self) -> Path:
        """The address of the component."""
        return (self.komponen.kunci,)


def bagian(standar: StandarPelayanan, tanpa: Collection[str] = ()) -> tuple[Bagian, ...]:
    """All fourteen components in the printed order; an absent one has no blocks.

    Those in `tanpa` get none either: somebody else shows them in another way.
    """
    shown = _bagian(standar)
    if not tanpa:
        return shown
    return tuple(Bagian(p.komponen, ()) if p.komponen.kunci in tanpa else p for p in shown)


@remembered
def _bagian(standar: StandarPelayanan) -> tuple[Bagian, ...]:
    names = {varian.kode: varian.nama for varian in standar.varian}
    shown = []
    for komponen in KOMPONEN:
        value = getattr(standar, komponen.kunci)
        blocks: tuple[Block, ...] = ()
        if komponen.kunci == "persyaratan" and standar.tanpa_persyaratan and not value:
            blocks = (Paragraph("Tidak ada persyaratan."),)
        elif ada(standar, komponen.kunci):
            blocks = tuple(VIEWS[komponen.kunci](value, Scope((komponen.kunci,), names)))
        shown.append(Bagian(komponen, blocks))
    return tuple(shown)
