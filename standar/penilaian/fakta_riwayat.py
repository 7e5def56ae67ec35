"""Fakta dari keputusan dan forum: ditetapkan, dibahas bersama siapa, dan kapan ditinjau ulang."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from ..diagnostic import Position
from ..model import Penetapan
from ..project.document import Document
from ..project.project import Service
from .bahan import Bahan, membahas
from .fakta import Fakta, bertingkat, sebuah, semua

_UNSUR = 5
_TINJAUAN = 5


def fakta_penetapan(bahan: Bahan) -> Iterator[Fakta]:
    """Which standards are enacted, and which of those a forum discussed before."""
    enacted, heard = [], []
    for service in bahan.layanan:
        decrees = bahan.keputusan(service)
        if not decrees:
            continue
        enacted.append(_nomor(decrees[-1]))
        last = _tanggal(decrees[-1])
        before = [
            f for f in bahan.forum
            if f.forum is not None and f.forum.tanggal <= last and membahas(f, service)
        ]  # fmt: skip
        if before:
            heard.append(before[-1].document.position(("membahas",)))
    count = bahan.banyak_layanan
    yield semua("standar-ditetapkan", enacted, count)
    yield semua("masyarakat-dilibatkan", heard, count)
    yield Fakta("standar-dimonev", None)


def _nomor(document: Document[Penetapan]) -> Position:
    return document.position(("nomor",))


def _tanggal(document: Document[Penetapan]) -> datetime.date:
    return document.node.tanggal if document.node is not None else datetime.date.max


def fakta_forum(bahan: Bahan) -> Iterator[Fakta]:
    """Who took part in the last forum, and whether everybody was answered."""
    last = bahan.forum[-1] if bahan.forum else None
    if last is None or last.forum is None:
        yield from bertingkat("unsur", None, _UNSUR, ())
        yield Fakta("forum-diadakan", None)
        yield Fakta("masukan-dijawab", None)
        return
    kinds = len({item.unsur for item in last.forum.peserta if item.jumlah})
    place = (last.document.position(("peserta",)),)
    yield from bertingkat("unsur", kinds if last.forum.peserta else None, _UNSUR, place)
    yield sebuah("forum-diadakan", [last.document.position(("tanggal",))])
    inputs = last.register.node.masukan if last.register.node is not None else ()
    joined = {kode for item in inputs for kode in item.gabung}
    answered = [
        last.register.position((item.kode, "keputusan"))
        for item in inputs
        if item.keputusan is not None or item.kode in joined
    ]
    if not inputs and last.forum.tanpa_masukan:
        yield sebuah("masukan-dijawab", [last.document.position(("tanpa_masukan",))])
    else:
        yield Fakta(
            "masukan-dijawab", len(answered) == len(inputs) if inputs else None,
            tuple(answered[:1]), len(answered), len(inputs),
        )  # fmt: skip


def fakta_tinjauan(bahan: Bahan) -> Iterator[Fakta]:
    """How lately every standard was reviewed: by a forum or a decree after its first decree."""
    today = bahan.hari_ini
    reviews = [_tinjauan(bahan, service) for service in bahan.layanan]
    known = [found for found in reviews if found is not None]
    places = tuple(dict.fromkeys(place for _, place in known))
    year = sum(day >= _lalu(today, 1) for day, _ in known)
    two = sum(day >= _lalu(today, 2) for day, _ in known)
    count, value = len(reviews), None
    if known:
        whole = len(known) == count
        value = (
            5 if year == count else 4 if year else 3 if two == count else 2 if two
            else 1 if whole else None
        )  # fmt: skip
    yield from bertingkat("tinjauan", value, _TINJAUAN, places, penuh=False)


def _lalu(day: datetime.date, years: int) -> datetime.date:
    """The same day some years before."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:  # 29 February
        return day.replace(year=day.year - years, day=28)


def _tinjauan(bahan: Bahan, service: Service) -> tuple[datetime.date, Position] | None:
    """The last review of a service, and where it stands; None where none is recorded."""
    decrees = bahan.keputusan(service)
    if not decrees:
        return None
    first = _tanggal(decrees[0])
    events = [(_tanggal(document), _nomor(document)) for document in decrees[1:]]
    events += [
        (f.forum.tanggal, f.document.position(("tanggal",)))
        for f in bahan.forum if f.forum is not None and membahas(f, service)
    ]  # fmt: skip
    return max((event for event in events if event[0] > first), default=None)
