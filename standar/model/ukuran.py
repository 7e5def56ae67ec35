"""Ukuran beban satu layanan bagi warga: syarat, langkah, hari kerja, rupiah, dan kunjungan."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import NamedTuple

from .kunjungan import SEHARI, kunjungan
from .lama import Lama, Satuan
from .persyaratan import Persyaratan
from .prosedur import Langkah, Moda
from .standar import StandarPelayanan


class Ukuran(NamedTuple):
    """What a citizen brings, goes through, waits and pays at most; None where it is not said."""

    persyaratan: int
    langkah: int
    hari_kerja: Decimal | None
    biaya_rupiah: Decimal | None
    kunjungan: int | None = None


def ukuran(standar: StandarPelayanan) -> Ukuran:
    """The burden of one service in its heaviest case, the longest promise, and the dearest tariff.

    Variants and channels exclude each other; what holds only on a condition is not counted, and of
    alternatives one is. Weeks and months count as their working days; hours and minutes
    are no full day and count as a fraction of 7.5 hours, but `3 x 24 jam` are calendar days.
    """
    waits = [item.lama for item in standar.jangka_waktu if item.lama]
    days = [lama.detik / _detik_sehari(lama) for lama in waits]
    steps = standar.prosedur.langkah if standar.prosedur else ()
    ways = {way for item in _semua(standar.persyaratan) for way in item.kanal}
    ways |= {way for step in steps for way in step.kanal}
    cases = [(v, k) for v in _kode(standar) for k in (None, *ways)]
    tarif = standar.biaya.tarif if standar.biaya else ()
    visits = [_kunjungan(standar, steps, varian) for varian in _kode(standar)]
    fees = [(row.hingga or row.jumlah).nilai for row in tarif if row.jumlah]
    free = standar.biaya is not None and standar.biaya.gratis
    return Ukuran(
        max(_syarat(standar.persyaratan, case) for case in cases),
        max(sum(_berlaku(step, case) for step in steps) for case in cases),
        max(days).quantize(Decimal("0.01")).normalize() + 0 if days else None,
        Decimal(0) if free else max(fees, default=None),
        None if None in visits else max(filter(None, visits), default=0),
    )


def _kunjungan(
    standar: StandarPelayanan, langkah: Iterable[Langkah], varian: str | None
) -> int | None:
    """The visits of one variant, on the channel that asks for the fewest."""
    kanal = [way.jenis for way in standar.prosedur.kanal] if standar.prosedur else []
    produk = [item for item in standar.produk if not item.untuk or varian in item.untuk]
    waits = [w.lama for w in standar.jangka_waktu if w.lama and (not w.untuk or varian in w.untuk)]
    janji = max(waits, key=Lama.terlama, default=None)
    if Moda.DARING in kanal:
        return kunjungan(kanal, (), produk, janji)
    ways = [(way, [s for s in langkah if _berlaku(s, (varian, way))]) for way in kanal]
    counts = [kunjungan((way,), steps, produk, janji) for way, steps in ways]
    return None if None in counts else min(filter(None, counts), default=None)


def _detik_sehari(lama: Lama) -> Decimal:
    if lama.satuan is Satuan.HARI:
        return Decimal(Satuan.HARI.detik)
    whole = lama.kali_24 or lama.satuan.detik >= Satuan.HARI.detik
    return Decimal(Satuan.HARI_KERJA.detik) if whole else SEHARI


Case = tuple[str | None, Moda | None]
"""A variant and a channel, None where there are none."""


def lebih_berat(lama: Ukuran, baru: Ukuran) -> bool:
    """Whether any figure rose, a promised time or price is no longer said, or a price appeared."""
    pairs = zip(lama, baru, strict=True)
    if any(a is not None and b is not None and b > a for a, b in pairs):
        return True
    said = (lama.hari_kerja, baru.hari_kerja), (lama.biaya_rupiah, baru.biaya_rupiah)
    lost = any(a is not None and b is None for a, b in said)
    return lost or (lama.biaya_rupiah is None and bool(baru.biaya_rupiah))


def _kode(standar: StandarPelayanan) -> list[str | None]:
    return [varian.kode for varian in standar.varian] or [None]


def _berlaku(part: Persyaratan | Langkah, case: Case) -> bool:
    """Whether a part holds for everybody of this variant and channel, without a condition."""
    varian, kanal = case
    own = part.opsional or part.syarat if isinstance(part, Persyaratan) else part.bila
    for_variant = not part.untuk or varian in part.untuk
    return not own and for_variant and (not part.kanal or kanal in part.kanal)


def _semua(items: Iterable[Persyaratan]) -> Iterator[Persyaratan]:
    for item in items:
        yield item
        yield from _semua(item.semua)


def _syarat(items: Iterable[Persyaratan], case: Case) -> int:
    return sum(
        _syarat(item.semua, case) if item.semua else 1 for item in items if _berlaku(item, case)
    )
