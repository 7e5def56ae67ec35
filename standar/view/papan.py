"""Kertas yang digantung dan dibagikan: poster, lembar loket, dan selebaran sebuah layanan."""

from __future__ import annotations

from collections.abc import Mapping

from .. import locale
from ..model import Proyek
from ..project.project import Service
from .blocks import Block, Cell, Heading, Page, Paragraph, Row, Table
from .cap import Cap
from .enam import enam, jawaban
from .kanal_pengaduan import utama
from .kop import nama_kop
from .official import Answer, Figure, Letterhead, Masthead, Picture
from .ringkas import LONG, SHORT, Choice, Shown, Ways, clip, shrinking
from .tree import address, hours

_PINDAI = "Pindai untuk tahu apakah masih berlaku."
_TITLES, _ANSWERS, _NAMES = (140, LONG, 60, 38), (SHORT, 30, 20), (LONG, 60, 36)
"""Letters of the name of a service, of an answer, and of whose paper it is; ever shorter forms."""


def poster(
    service: Service, proyek: Proyek, stamp: Cap, emblem: Picture | None, *, large: bool
) -> Choice:
    """The six public components for the wall."""

    def build(shown: Shown) -> Page:
        blocks: list[Block] = [*shown["kop"], _title(shown), _sekilas(shown)]
        blocks += _bagian("Yang Anda terima", shown["produk"])
        lists = (
            _bagian("Persyaratan", shown["persyaratan"]),
            _bagian("Langkah-langkah", shown["prosedur"]),
        )
        blocks += [_beside("Persyaratan dan langkah", *lists)] if large else [*lists[0], *lists[1]]
        blocks.append(_kaki(stamp, shown, 45 if large else 32))
        return Page(service.standar.layanan, tuple(blocks))

    around = _sekitar(service, proyek, emblem)
    return Choice({**around, **enam(service.standar, stamp.selengkapnya)}, build)


def lembar_loket(service: Service, proyek: Proyek, stamp: Cap, emblem: Picture | None) -> Choice:
    """One sheet for the counter: what to bring with boxes to tick, time, fee, steps, complaints."""
    standar = service.standar
    number = utama(standar.pengaduan)

    def build(shown: Shown) -> Page:
        blocks: list[Block] = [*shown["kop"], _title(shown)]
        blocks += _bagian("Yang perlu dibawa", shown["persyaratan"])
        blocks.append(_sekilas(shown))
        blocks += _bagian("Langkah-langkah", shown["prosedur"])
        blocks += _bagian("Yang Anda terima", shown["produk"])
        blocks.append(_kaki(stamp, shown, 26, number))
        return Page(standar.layanan, tuple(blocks))

    around = _sekitar(service, proyek, emblem)
    parts = enam(standar, stamp.selengkapnya, boxes=True, besar=True)
    return Choice({**around, **parts}, build)


def selebaran(service: Service, proyek: Proyek, stamp: Cap, emblem: Picture | None) -> list[Choice]:
    """The six panels of a sheet folded in three: flap, back and front, then the inside."""
    ways = enam(service.standar, stamp.selengkapnya, boxes=True)
    return [
        _panel(service, {"untuk": _untuk(service), "tempat": _tempat(service)}, _UNTUK),
        _balik(service, stamp, ways["pengaduan"]),
        _muka(service, proyek, emblem),
        _panel(service, {"persyaratan": ways["persyaratan"]}, {"persyaratan": "Yang perlu dibawa"}),
        _panel(service, {"prosedur": ways["prosedur"]}, {"prosedur": "Langkah-langkah"}),
        _panel(service, {name: ways[name] for name in _DALAM}, _DALAM),
    ]


_UNTUK = {"untuk": "Untuk siapa", "tempat": "Tempat dan waktu"}
_DALAM = {"waktu": "Berapa lama", "biaya": "Berapa biayanya", "produk": "Yang Anda terima"}


# --- parts ----------------------------------------------------------------------------------------


def _sekitar(service: Service, proyek: Proyek, emblem: Picture | None) -> dict[str, Ways]:
    """What stands around the components: whose paper it is, its title, the two answers."""
    names, name = nama_kop(service.unit, proyek), service.standar.layanan
    told = jawaban(service.standar)
    head = ((Letterhead(tuple(clip(n, most) for n in names), (), emblem),) for most in _NAMES)
    title = ((Paragraph(clip(name, most)),) for most in _TITLES)
    answers = (tuple(Answer(_pendek(text, most)) for text in told) for most in _ANSWERS)
    return {"kop": [*head], "judul": shrinking(title), "jawaban": shrinking(answers)}


def _pendek(text: str, most: int) -> str:
    """An answer without what it adds, where it would be too long with it."""
    return text if len(text) <= most else clip(text.partition(", ")[0], most)


def _title(shown: Shown) -> Masthead:
    (name,) = (block.text for block in shown["judul"] if isinstance(block, Paragraph))
    return Masthead((str(name),))


def _bagian(title: str, blocks: tuple[Block, ...]) -> list[Block]:
    return [Heading(2, title), *blocks]


def _beside(caption: str, *cells: list[Block], widths: tuple[int, ...] = ()) -> Table:
    """Parts beside each other; where the last one is a picture, all of it is in the middle."""
    shown = [Cell(tuple(one), "center" if isinstance(one[0], Figure) else "left") for one in cells]
    return Table(caption, (), (Row(tuple(shown)),), widths or (1,) * len(cells), plain=True)


def _sekilas(shown: Shown) -> Table:
    """How long and how much: what must be read from afar, with its details below."""
    time, cost = shown["jawaban"]
    left: list[Block] = [Heading(2, "Waktu"), time, *shown["waktu"]]
    right: list[Block] = [Heading(2, "Biaya"), cost, *shown["biaya"]]
    return _beside("Waktu dan biaya", left, right)


def _kaki(stamp: Cap, shown: Shown, side: int, number: str = "") -> Table:
    """Where to complain, and the way to the page of this version."""
    told: list[Block] = _bagian("Pengaduan dan saran", shown["pengaduan"])
    if number:
        told.insert(1, Answer(number))
    if stamp.kode is None:
        return _beside("Pengaduan", [*told, Paragraph(stamp.versi)])
    told.append(Paragraph(f"{stamp.versi} {_PINDAI}"))
    return _beside("Pengaduan dan kode QR", told, [Figure(stamp.kode, side)], widths=(76, 24))


# --- panels of the leaflet ------------------------------------------------------------------------


def _panel(service: Service, ways: Mapping[str, Ways], titles: Mapping[str, str]) -> Choice:
    def build(shown: Shown) -> Page:
        blocks = [one for name, way in shown.items() if way for one in _bagian(titles[name], way)]
        return Page(service.standar.layanan, tuple(blocks), continues=True)

    return Choice(ways, build)


def _muka(service: Service, proyek: Proyek, emblem: Picture | None) -> Choice:
    told = service.standar.ringkasan or ""
    lead = list(dict.fromkeys((Paragraph(clip(told, most)),) for most in (400, 140, SHORT)))

    def build(shown: Shown) -> Page:
        drawn = (Figure(emblem, 22),) if emblem else ()
        (head,), (time, cost) = shown["kop"], shown["jawaban"]
        names = head.names if isinstance(head, Letterhead) else ()
        title = Masthead(_title(shown).lines, names)
        facts = (Heading(2, "Waktu"), time, Heading(2, "Biaya"), cost)
        blocks = (*drawn, title, *shown["ringkasan"], *facts)
        return Page(service.standar.layanan, blocks)

    around = _sekitar(service, proyek, None)
    return Choice({**around, "ringkasan": lead if told else [()]}, build)


def _balik(service: Service, stamp: Cap, ways: Ways) -> Choice:
    asked: tuple[Block, ...] = ()
    if stamp.kode is not None:
        asked = (Figure(stamp.kode, 34), Paragraph(_PINDAI))

    def build(shown: Shown) -> Page:
        blocks = _bagian("Pengaduan dan saran", shown["pengaduan"])
        page = (*blocks, *asked, Paragraph(stamp.versi))
        return Page(service.standar.layanan, page, continues=True)

    return Choice({"pengaduan": ways}, build)


def _untuk(service: Service) -> Ways:
    standar = service.standar
    every = [standar.sasaran] if standar.sasaran else []
    every += [varian.nama for varian in standar.varian]
    if not every:
        return [()]
    forms = (300, LONG, SHORT)
    return [tuple(Paragraph(clip(text, most)) for text in every[:12]) for most in forms]


def _tempat(service: Service) -> Ways:
    standar, unit = service.standar, service.unit
    lines = [unit.unit.nama, standar.lokasi or "", address(unit)]
    lines += [f"{days}: {times}" for days, times in hours(unit, standar.jam_layanan)]
    kanal = standar.prosedur.kanal if standar.prosedur else ()
    lines += [
        f"{locale.sentence(one.jenis.value)}: {where}"
        for one in kanal
        if (where := one.tempat or one.url)
    ]
    said = [text for text in lines if text]
    return [tuple(Paragraph(clip(text, most)) for text in said[:14]) for most in (200, LONG, SHORT)]
