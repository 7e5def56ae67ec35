"""Jawaban F-01: pertanyaan formulir dan jawabannya dari berkas, siap disalin."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from .. import locale
from ..assess.bawaan import pekppp
from ..diagnostic import Position
from ..model.penilaian import Media
from ..penilaian.fakta import Fakta
from ..penilaian.fakta_survei import media_dari
from ..penilaian.pekppp import NilaiPekppp
from ..survei import Pengukuran
from .blocks import Block, Note, Page, Paragraph, Row, Table, cell
from .kata_penilaian import letak

BELUM = "belum diketahui dari berkas"
_KEPALA = ("No", "Pertanyaan", "Jawaban", "Bukti")
_LEBAR = (7, 38, 25, 30)


class Jawaban(NamedTuple):
    """An answer of the form, and where it comes from."""

    pertanyaan: str
    jawaban: str
    tempat: tuple[Position, ...] = ()


def jawaban(found: NilaiPekppp) -> list[Jawaban]:
    """Every question of the form, in its order."""
    texts = {item.kode: item.teks for item in found.instrumen.pertanyaan}
    made = dict(_isi(found))
    return [Jawaban(text, *made.get(kode, (BELUM, ()))) for kode, text in texts.items()]


Isi = tuple[str, tuple[Position, ...]]


def _isi(found: NilaiPekppp) -> Iterator[tuple[str, Isi]]:
    facts = found.fakta
    have = facts["standar-ada"]
    yield "jumlah-layanan", (str(found.bahan.banyak_layanan), ())
    yield "jumlah-standar", (str(have.ada) if have.ada else BELUM, have.tempat)
    for kode, name in (
        ("empat-belas", "standar-lengkap"), ("dilibatkan", "masyarakat-dilibatkan"),
        ("ditetapkan", "standar-ditetapkan"), ("dimonev", "standar-dimonev"),
        ("diumumkan", "media-1"), ("maklumat-ditetapkan", "maklumat-ditetapkan"),
        ("maklumat-sesuai", "maklumat-lengkap"),
    ):  # fmt: skip
        yield kode, _ya(facts[name])
    told = facts["media-1"].terbukti
    yield "enam-diumumkan", _ya(facts["enam-komponen"]) if told else (BELUM, ())
    yield "media-standar", _media(found, "i3")
    pledged = found.media("i5")
    place = found.tempat("i5", "media")
    yield "maklumat-diumumkan", ("ya" if pledged else BELUM, place)
    yield "maklumat-media", _media(found, "i5")
    if found.bahan.survei:
        yield from _survei(found, found.bahan.survei)


def _ya(fact: Fakta) -> Isi:
    if fact.terbukti is None:
        return BELUM, ()
    some = f" ({fact.ada} dari {fact.dari})" if fact.dari else ""
    return f"{'ya' if fact.terbukti else 'belum semua' if fact.ada else 'belum'}{some}", fact.tempat


def _media(found: NilaiPekppp, kode: str) -> Isi:
    return _sebutan(found.media(kode)) or BELUM, found.tempat(kode, "media")


def _sebutan(media: set[Media]) -> str:
    return locale.enumerate_words(kind.sebutan for kind in pekppp().media if kind.media in media)


def _survei(found: NilaiPekppp, surveys: list[Pengukuran]) -> Iterator[tuple[str, Isi]]:
    last, today = surveys[-1], found.bahan.hari_ini
    lately = [s for s in surveys if s.periode and (today - s.periode.akhir).days <= 365]
    places = tuple(Position(s.document.name) for s in lately)
    if lately:  # that none is kept here does not say that none was made
        yield "skm-frekuensi", (str(len(lately)), places)
    if last.ikm is not None and last.periode is not None:
        period = locale.periode(last.periode)
        yield "ikm", (f"{locale.desimal(last.ikm)} ({period})", (Position(last.document.name),))
    media = found.media("i6") | found.media("i7") | media_dari(last.survei.publikasi)
    yield "skm-media", (_sebutan(media) or BELUM, found.fakta["media-skm-1"].tempat)
    works = last.survei.tindak_lanjut
    done = sum(work.selesai is not None for work in works)
    if works:
        place = (last.document.position(("tindak_lanjut",)),)
        share = f"{round(100 * done / len(works))} persen ({done} dari {len(works)})"
        yield "skm-tindak-lanjut", (share, place)


def halaman_f01(found: NilaiPekppp) -> Page:
    """The answers as a page."""
    rows = []
    for number, item in enumerate(jawaban(found), 1):
        texts = str(number), item.pertanyaan, item.jawaban, letak(item.tempat) or "–"
        rows.append(Row(tuple(cell(text) for text in texts)))
    blocks: list[Block] = [
        Note("Periksa setiap jawaban sebelum disalin ke formulir."),
        Table("Pertanyaan dan jawaban F-01", _KEPALA, tuple(rows), _LEBAR),
        Paragraph("Susunan pertanyaan berasal dari program yang dipakai instansi."),
    ]
    return Page(f"Jawaban F-01: {found.unit.unit.nama}", tuple(blocks), str(found.tahun))
