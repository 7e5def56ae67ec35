"""Kunjungan: berapa kali pemohon datang sendiri menurut langkah, kanal, dan bentuk produknya."""

from collections.abc import Iterable
from decimal import Decimal

from .lama import Lama, Satuan
from .pemohon import hanya_pemohon, ialah_pemohon, sampai_ke_pemohon
from .produk import BentukProduk, Produk
from .prosedur import Langkah, Moda

SEHARI = Decimal(Satuan.JAM.detik * 15) / 2
"""A working day of 7.5 hours: who would wait for so long goes home and comes again."""


def kunjungan(
    kanal: Iterable[Moda], langkah: Iterable[Langkah], produk: Iterable[Produk], janji: Lama | None
) -> int | None:
    """How often one must come, by the channel that asks for it the least; None where not known.

    Online nobody comes for what is digital; whether other results are fetched or sent is not said.
    In person one comes for the first step of one's own, and again for the next step of one's own,
    or for the result, after others have taken a working day or more in between.
    """
    ways, made = set(kanal), tuple(produk)
    if Moda.DARING in ways:
        digital = made and all(BentukProduk.DIGITAL in item.bentuk for item in made)
        return 0 if digital else None
    return _datang(tuple(langkah), janji) if ways else None


def _datang(langkah: tuple[Langkah, ...], janji: Lama | None) -> int | None:
    within_a_day = janji is not None and _lama(janji) < SEHARI
    visits, waited, unsure = 0, Decimal(0), False
    for step in langkah:
        if any(map(ialah_pemohon, step.pelaku)) or sampai_ke_pemohon(step):
            if visits == 0 or waited >= SEHARI:
                visits += 1
            elif unsure:
                return None
            waited, unsure = Decimal(0), False
        if step.waktu is not None:
            waited += _lama(step.waktu)
        elif not hanya_pemohon(step):
            unsure = unsure or not within_a_day
    return visits or None


def _lama(lama: Lama) -> Decimal:
    """Seconds; a day of any kind is at least a working day."""
    day = lama.kali_24 or lama.satuan.detik >= Satuan.HARI.detik
    return max(lama.detik, SEHARI) if day else lama.detik
