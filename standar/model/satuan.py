"""Satuan waktu: dari detik sampai tahun, dan yang dapat diubah tepat satu menjadi yang lain."""

from enum import Enum


class Satuan(Enum):
    """Units of duration. `HARI` is a day whose kind the text does not say."""

    DETIK = "detik"
    MENIT = "menit"
    JAM = "jam"
    HARI = "hari"
    HARI_KERJA = "hari kerja"
    HARI_KALENDER = "hari kalender"
    MINGGU = "minggu"
    BULAN = "bulan"
    TAHUN = "tahun"

    @property
    def detik(self) -> int:
        """Seconds, for comparing only; five working days weigh as much as a week."""
        return _DETIK[self]


_DETIK = {
    Satuan.DETIK: 1, Satuan.MENIT: 60, Satuan.JAM: 3600, Satuan.HARI: 86400,
    Satuan.HARI_KERJA: 86400 * 7 // 5, Satuan.HARI_KALENDER: 86400, Satuan.MINGGU: 7 * 86400,
    Satuan.BULAN: 30 * 86400, Satuan.TAHUN: 365 * 86400,
}  # fmt: skip
_ISI = {
    (Satuan.MENIT, Satuan.DETIK): 60, (Satuan.JAM, Satuan.MENIT): 60,
    (Satuan.JAM, Satuan.DETIK): 3600, (Satuan.MINGGU, Satuan.HARI_KALENDER): 7,
    (Satuan.TAHUN, Satuan.BULAN): 12,
}  # fmt: skip
"""How many of the smaller unit make one of the larger, where that is always so."""


def setara(satu: Satuan, lain: Satuan) -> tuple[Satuan | None, int, int]:
    """The smaller of two units and the factors that bring both to it; None where not exact."""
    if isi := _ISI.get((satu, lain)):
        return lain, isi, 1
    if isi := _ISI.get((lain, satu)):
        return satu, 1, isi
    return None, 1, 1
