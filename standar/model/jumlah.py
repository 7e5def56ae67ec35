"""Jumlah: lama beberapa langkah yang dijumlahkan menjadi satu lama."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal

from .lama import Lama, Satuan

_BERJAM = (Satuan.JAM, Satuan.MENIT, Satuan.DETIK)


def jumlah_lama(daftar: Iterable[Lama]) -> Lama | None:
    """The sum; None for ranges, extensions, and units that do not add up, as minutes and days."""
    items = tuple(daftar)
    if not items or any(item.hingga is not None or item.perpanjangan for item in items):
        return None
    parts = [part for item in items for part in _bagian(item)]
    units = {satuan for _, satuan in parts}
    if units <= set(_BERJAM):
        total = _berjam(sum((angka * satuan.detik for angka, satuan in parts), Decimal(0)))
    elif len(units) == 1:
        total = Lama(sum((angka for angka, _ in parts), Decimal(0)), units.pop())
    else:
        return None
    return replace(total, maksimum=any(item.maksimum for item in items))


def _bagian(lama: Lama) -> Iterator[tuple[Decimal, Satuan]]:
    yield lama.jumlah, lama.satuan
    if lama.sisa:
        yield from _bagian(lama.sisa)


def _berjam(detik: Decimal) -> Lama:
    """Seconds as hours, minutes and seconds, without the units that are nought."""
    found: Lama | None = None
    for satuan, besar in ((Satuan.DETIK, 60), (Satuan.MENIT, 60), (Satuan.JAM, None)):
        angka = detik % besar if besar else detik
        detik = detik // besar if besar else detik
        if angka:
            found = Lama(angka, satuan, sisa=found)
    return found or Lama(Decimal(0), Satuan.MENIT)
