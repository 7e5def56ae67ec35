"""Jam layanan sebagai angka, supaya halaman dapat berkata apakah sekarang buka."""

from __future__ import annotations

from ..model import JamLayanan
from ..model.besaran import Jam
from ..project.project import UnitFolder
from .isian import Opening
from .tree import opening_hours

BEDA = {"WIB": 7, "WITA": 8, "WIT": 9}
"""How many hours the three zones are ahead of UTC; Indonesia moves no clocks."""
_TERUS = ("tanpa", "tidak ada")


def jam_buka(unit: UnitFolder, own: JamLayanan | None) -> Opening | None:
    """The hours of a week; None where a day, the pause or the zone is not certain."""
    found = opening_hours(unit, own)
    if found is None or not found.hari:
        return None
    zones = {row.jam.zona or unit.zona_waktu for row in found.hari}
    zone = zones.pop()
    days = [row.nomor_hari for row in found.hari]
    if zones or zone not in BEDA or not all(days):
        return None
    pause = found.istirahat or ""
    spans = [
        (day, row.jam.buka, row.jam.tutup)
        for row, numbers in zip(found.hari, days, strict=True)
        for day in numbers
    ]
    if not pause or pause.lower().startswith(_TERUS):
        return Opening(tuple(spans), None, BEDA[zone], zone)
    try:
        closed = Jam.baca(pause)
    except ValueError:
        return None
    return Opening(tuple(spans), (closed.buka, closed.tutup), BEDA[zone], zone)
