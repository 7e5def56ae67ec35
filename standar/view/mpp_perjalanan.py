"""Mal Pelayanan Publik dari waktu ke waktu: setiap periode yang tercatat, di samping yang kini."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .. import locale
from ..monev import Pemantauan
from . import kata_mpp as kata
from .blocks import Block, Heading, Row, Table, cell
from .grafik import Chart, Point

_KEPALA = ("Periode", "Gerai", "Pengunjung", "Pengaduan dijawab")
_LEBAR = (34, 14, 24, 28)


def perjalanan(one: Pemantauan) -> Iterator[Block]:
    """Every period up to this one, the oldest first; nothing where it is the only one."""
    way = [*_jalan(one)][::-1]
    if len(way) < 2:
        return
    yield Heading(2, "Dari waktu ke waktu", ("perjalanan",))
    yield from _gambar(way)
    rows = [
        Row((cell(kata.periode(then)), *(cell(text, "right") for text in (
            locale.read(len(then.monev.gerai)), kata.orang(then.pengunjung), kata.dijawab(then),
        ))))
        for then in way
    ]  # fmt: skip
    yield Table("Gerai, pengunjung, dan pengaduan setiap periode", _KEPALA, tuple(rows), _LEBAR)


def _jalan(one: Pemantauan | None) -> Iterator[Pemantauan]:
    while one is not None:
        yield one
        one = one.sebelum


def _gambar(way: Sequence[Pemantauan]) -> Iterator[Block]:
    """The visitors of all periods; no picture where some are unknown or not equally long."""
    counts = [one.pengunjung for one in way]
    known = [count for count in counts if count is not None]
    if len(known) < len(way) or not all(one.sebanding for one in way[1:]):
        return
    most = max(known) or 1
    points = (
        Point(locale.periode_di_grafik(one.periode, len(way)), count / most, locale.read(count))
        for one, count in zip(way, known, strict=True)
    )
    yield Chart("Pengunjung setiap periode", tuple(points), "line")
