"""Ukuran beban satu layanan bagi warga: syarat, langkah, hari kerja, dan rupiah."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from .lama import Satuan
from .persyaratan import Persyaratan
from .standar import StandarPelayanan


class Ukuran(NamedTuple):
    """What a citizen brings, goes through, waits and pays at most; None where it is not said."""

    persyaratan: int
    langkah: int
    hari_kerja: Decimal | None
    biaya_rupiah: Decimal | None


def ukuran(standar: StandarPelayanan) -> Ukuran:
    """The burden of one service: the longest promise, and the dearest row of its tariffs.

    Of alternatives one is counted. Weeks and months count as their working days; hours and minutes
    are no full day and count as a fraction of 7.5 hours.
    """
    waits = [item.lama for item in standar.jangka_waktu if item.lama]
    days = [lama.detik / _detik_sehari(lama.satuan) for lama in waits]
    tarif = standar.biaya.tarif if standar.biaya else ()
    fees = [(row.hingga or row.jumlah).nilai for row in tarif if row.jumlah]
    free = standar.biaya is not None and standar.biaya.gratis
    return Ukuran(
        _hitung(standar.persyaratan),
        len(standar.prosedur.langkah) if standar.prosedur else 0,
        max(days).quantize(Decimal("0.01")).normalize() + 0 if days else None,
        Decimal(0) if free else max(fees, default=None),
    )


def _detik_sehari(satuan: Satuan) -> Decimal:
    if satuan is Satuan.HARI:
        return Decimal(Satuan.HARI.detik)
    whole = satuan.detik >= Satuan.HARI.detik
    return Decimal(Satuan.HARI_KERJA.detik) if whole else Decimal(Satuan.JAM.detik * 15) / 2


def _hitung(items: Iterable[Persyaratan]) -> int:
    return sum(_hitung(item.semua) if item.semua else 1 for item in items if not item.opsional)
