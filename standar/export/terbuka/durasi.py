"""Lama sebagai `xsd:duration`, hanya bila tepat sama: hari kerja tidak dapat ditulis begitu."""

from __future__ import annotations

from decimal import Decimal

from ...model import StandarPelayanan
from ...model.lama import Lama, Satuan

_MONTHS = {Satuan.TAHUN: 12, Satuan.BULAN: 1}
_EXACT = (Satuan.DETIK, Satuan.MENIT, Satuan.JAM, Satuan.HARI_KALENDER, Satuan.MINGGU)
_QUALIFIED = ("untuk", "kanal", "bila", "tahap", "pengecualian")
"""What makes a promise one for some people, one part of the way, or one with time left out."""


def processing_time(standar: StandarPelayanan) -> str | None:
    """The longest time for everybody; None where no single duration says that honestly."""
    if len(standar.jangka_waktu) != 1:
        return None
    (promise,) = standar.jangka_waktu
    if promise.lama is None or any(getattr(promise, name) for name in _QUALIFIED):
        return None
    return duration(promise.lama)


def duration(value: Lama) -> str | None:
    """`2 jam 30 menit` as `PT2H30M`, of a range the upper bound.

    A working day is no fixed time, nor is `hari` without its kind; what can be extended has no
    end that is known.
    """
    if value.perpanjangan is not None:
        return None
    months, seconds = 0, Decimal(0)
    part: Lama | None = value
    while part is not None:
        amount = part.jumlah if part.hingga is None else part.hingga
        if part.satuan in _EXACT:
            seconds += amount * part.satuan.detik
        elif part.satuan in _MONTHS and amount == int(amount):
            months += int(amount) * _MONTHS[part.satuan]
        else:
            return None
        part = part.sisa
    return _written(months, seconds, hours=value.satuan is Satuan.JAM)


def _written(months: int, seconds: Decimal, *, hours: bool) -> str | None:
    """Whole numbers but for seconds; XML Schema knows no weeks. `3 x 24 jam` stays in hours."""
    years, months = divmod(months, 12)
    days, rest = (Decimal(0), seconds) if hours else divmod(seconds, 86400)
    hour, rest = divmod(rest, 3600)
    minute, second = divmod(rest, 60)
    date = _units((Decimal(years), "Y"), (Decimal(months), "M"), (days, "D"))
    time = _units((hour, "H"), (minute, "M"), (second, "S"))
    return f"P{date}{time and f'T{time}'}" if date or time else None


def _units(*parts: tuple[Decimal, str]) -> str:
    return "".join(f"{amount.normalize():f}{letter}" for amount, letter in parts if amount)
