"""Fakta dari survei kepuasan: menurut ketentuan, diumumkan di mana, dan ditindaklanjuti."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from fractions import Fraction

from ..assess.bawaan import pekppp
from ..diagnostic import Position
from ..model.penilaian import Media
from ..model.skm import TindakLanjutUnsur
from ..survei import Pengukuran
from .bahan import Bahan
from .fakta import Fakta, bertingkat

_INSTRUMEN = "skm-2017"
_TERTINGGI = 5
_BULAN = {5: 1, 4: 3, 3: 6, 2: 9, 1: 12}
"""Value → within how many months everything was done."""


def fakta_survei(bahan: Bahan) -> Iterator[Fakta]:
    """What the last survey shows, if it is not older than a year and the day before it."""
    last = bahan.survei[-1] if bahan.survei else None
    if last is None or last.periode is None or last.periode.tahun < bahan.hari_ini.year - 1:
        return
    place = (_tempat(last),)
    yield Fakta("skm-ada", True, place)
    whole = last.indeks.lengkap and last.instrumen.instrumen == _INSTRUMEN
    partly = bool(last.indeks.unsur) and not whole
    yield Fakta("skm-sesuai", True if whole else False if partly else None, place)
    works = last.survei.tindak_lanjut
    todo = (last.document.position(("tindak_lanjut",)),) if works else ()
    done = [work for work in works if work.selesai is not None]
    proven = len(done) == len(works) if works else None
    yield Fakta("skm-ditindaklanjuti", proven, todo, len(done), len(works))
    yield from bertingkat("tindak-lanjut", selesai(works), _TERTINGGI, todo)
    yield from bertingkat("cepat", kecepatan(works, _akhir(last)), _TERTINGGI, todo)


def _tempat(survey: Pengukuran) -> Position:
    """The file of the survey: what was printed, else the answers."""
    written = survey.document if survey.document.node is not None else survey.tabel
    return Position((written or survey.document).name)


def _akhir(survey: Pengukuran) -> datetime.date | None:
    if survey.survei.sampai is not None:
        return survey.survei.sampai
    return survey.periode.akhir if survey.periode is not None else None


def selesai(works: Iterable[TindakLanjutUnsur]) -> int | None:
    """The value for the share of follow-ups that are done; None where none is planned."""
    states = [work.selesai is not None for work in works]
    if not states:
        return None
    share = Fraction(sum(states), len(states))
    if share == 1:
        return 5
    if share > Fraction(80, 100):
        return 4
    if share >= Fraction(30, 100):
        return 3
    return 2 if share else 1


def kecepatan(works: Iterable[TindakLanjutUnsur], since: datetime.date | None) -> int | None:
    """The value for the time until the last one was done; None while any is open, or later."""
    days = [work.selesai for work in works]
    done = [day for day in days if day is not None]
    if not done or len(done) < len(days) or since is None:
        return None
    return next((v for v, months in _BULAN.items() if max(done) <= _sesudah(since, months)), None)


def _sesudah(day: datetime.date, months: int) -> datetime.date:
    """The last day that is still within so many months."""
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    later = datetime.date(year + month // 12, month % 12 + 1, 1) - datetime.timedelta(days=1)
    return later.replace(day=min(day.day, later.day))


def media_dari(texts: Iterable[str]) -> set[Media]:
    """The kinds of media that some words name."""
    found = set()
    for text in texts:
        words = f" {' '.join(text.lower().replace('/', ' ').split())} "
        found |= {
            kind.media for kind in pekppp().media if any(f" {k} " in words for k in kind.kata)
        }
    return found


def fakta_media(
    nama: str, media: set[Media], tempat: tuple[Position, ...], tertinggi: int
) -> Iterator[Fakta]:
    """`nama-1` and so on for the number of media beside SIPPN; nothing without any."""
    count = len(media - {Media.SIPPN})
    yield from bertingkat(nama, count if media else None, tertinggi, tempat)


def fakta_umum(nama: str, media: set[Media], tempat: tuple[Position, ...]) -> Iterator[Fakta]:
    """`nama-luring` and `nama-daring`: whether people can read it on the spot, and from afar."""
    for side in ("luring", "daring"):
        kinds = {kind.media for kind in pekppp().media if getattr(kind, side)}
        yield Fakta(f"{nama}-{side}", bool(media & kinds) if media else None, tempat)
