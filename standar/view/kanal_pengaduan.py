"""Ke mana mengadu, bagi papan dan lembar loket: semua kanal, atau yang paling dekat saja."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from .. import locale
from ..model import Kanal, Pengaduan
from ..model.pengaduan import Keperluan
from .blocks import Block, Item, Items, Paragraph, words
from .penyampaian import SP4N, alamat_kanal

_DIDAHULUKAN = ("whatsapp", "telepon", "call-center", "sms", "sp4n-lapor", "surel", "loket")
"""What is at hand for who stands before a poster comes first."""
_LONG, _SHORT = 90, 44


def pengaduan(
    value: Pengaduan | None, more: str, *, besar: bool = False
) -> Iterator[tuple[Block, ...]]:
    """The ways to complain in ever shorter forms; with `besar` without the number told above."""
    if value is None or not (value.kanal or value.uraian):
        yield (Paragraph("Belum ditulis."),)
        return
    lead: tuple[Block, ...] = (Paragraph(value.uraian),) if value.uraian else ()
    times = tuple(
        Paragraph(f"Waktu {limit.tahap}: {locale.lama(limit.lama)}.") for limit in value.waktu
    )
    every = [one for one in value.kanal if not (besar and one is _utama(value))]
    near = sorted(every, key=_nearness)
    if not near:
        yield (*lead, *times)
        yield (Paragraph(_cut(value.uraian or f"Kanal lain: {more}.", _LONG)),)
        return
    yield (*lead, _items(every, 0), *times)
    yield (_items(near[:4], 0), *times)
    yield (_items(near[:3], _LONG),)
    yield (_items(near[:2], _LONG),)
    yield (Paragraph(_cut(sebutan(near[0]), _SHORT)), Paragraph(f"Kanal lain: {more}."))


def sebutan(kanal: Kanal) -> str:
    """A channel as short as it can be used: its name and where to reach it."""
    where = kanal.nomor or kanal.alamat or kanal.url or kanal.nama or ""
    name, _, whole = words(alamat_kanal(kanal)).partition(": ")
    if kanal.jenis.value == "sp4n-lapor" and not where:
        where = SP4N
    return f"{name}: {where}" if where else whole or name


def utama(value: Pengaduan | None) -> str:
    """The one number that a counter shows largest; empty where there is none."""
    found = _utama(value) if value else None
    return _cut(sebutan(found), _SHORT) if found else ""


def terdekat(kanal: Iterable[Kanal]) -> Kanal | None:
    """The channel of these that is nearest at hand for a complaint."""
    fit = (one for one in kanal if not one.keperluan or Keperluan.PENGADUAN in one.keperluan)
    return min(fit, key=_nearness, default=None)


def _utama(value: Pengaduan) -> Kanal | None:
    return min((kanal for kanal in value.kanal if kanal.nomor), key=_nearness, default=None)


def _nearness(kanal: Kanal) -> int:
    kind = kanal.jenis.value
    return _DIDAHULUKAN.index(kind) if kind in _DIDAHULUKAN else len(_DIDAHULUKAN)


def _items(kanal: Sequence[Kanal], letters: int) -> Items:
    if not letters:
        return Items(tuple(Item(alamat_kanal(one)) for one in kanal))
    return Items(tuple(Item(_cut(sebutan(one), letters)) for one in kanal))


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
