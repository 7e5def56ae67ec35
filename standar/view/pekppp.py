"""Halaman PEKPPP: nilai unit ini, mengapa, dan apa berikutnya, bagi siapa pun."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from .. import locale
from ..assess.ipp import kategori
from ..assess.usulan import tren
from ..penilaian.indikator import Dasar, NilaiIndikator
from ..penilaian.pekppp import NilaiPekppp
from . import kata_penilaian as kata
from .blocks import (
    Block,
    Facts,
    Heading,
    Item,
    Items,
    Note,
    Page,
    Paragraph,
    Row,
    Strong,
    Table,
    cell,
)
from .grafik import Chart, Point

_KEPALA_ASPEK = ("Aspek", "Bobot", "Nilai")
_LEBAR_ASPEK = (56, 18, 26)
_KEPALA_TAHUN = ("Tahun", "Indeks", "Huruf")
_LEBAR_TAHUN = (24, 24, 52)
_TERBANYAK = 5
"""So many next steps are told at once; the others can wait."""


def halaman_pekppp(found: NilaiPekppp, *, tempat: bool = True) -> Page:
    """The evaluation of a unit; with `tempat` every proof says its file and line."""
    item = found.instrumen
    title = f"Penilaian PEKPPP: {found.unit.unit.nama}"
    return Page(title, tuple(pekppp(found, tempat=tempat)), f"{item.nama}, {found.tahun}")


def pekppp(found: NilaiPekppp, *, tempat: bool) -> Iterator[Block]:
    """What is said of the evaluation, on a page of its own or with other assessments."""
    if found.isian.contoh:
        yield Note(kata.contoh(), "warning")
    yield Note(kata.sendiri())
    yield Facts(tuple(_angka(found)))
    yield from _resmi(found)
    yield from _aspek(found)
    yield from _berikutnya(found)
    yield from _mengapa(found, tempat=tempat)
    yield Heading(2, "Dari mana angka ini", ("sumber",))
    yield from (Paragraph(text) for text in kata.sumber(found))


def _angka(found: NilaiPekppp) -> Iterator[tuple[str, str]]:
    ipp, item = found.ipp, found.instrumen
    top = item.skala.tertinggi
    if ipp.indeks is not None:
        yield "Indeks Pelayanan Publik", f"{kata.rentang(ipp.indeks)} dari {top}"
        yield "Huruf", kata.huruf(ipp.indeks, item)
    yield "Nilai F-02, dinilai sendiri", f"{kata.rentang(ipp.f02)} dari {top}"
    if ipp.indeks is None:
        yield "Huruf bila F-03 sama dengan F-02", kata.huruf(ipp.f02, item)
        yield "Nilai F-03", "belum diisi; indeks akhir belum dapat dihitung"
    all_of_them = found.indikator
    proven = sum(one.dasar is Dasar.TERBUKTI for one in all_of_them)
    answered = sum(one.dasar in (Dasar.BERBUKTI, Dasar.DIAKUI) for one in all_of_them)
    open_ = len(all_of_them) - proven - answered
    yield (
        "Indikator",
        f"{proven} terbukti dari berkas, {answered} dijawab unit, {open_} belum pasti",
    )


def _resmi(found: NilaiPekppp) -> Iterator[Block]:
    """What evaluators said in each year, and how it has moved."""
    if not found.resmi:
        return
    yield Heading(2, "Hasil resmi evaluator", ("resmi",))
    way = tren([ipp.nilai for _, ipp in found.resmi])
    if way is not None:
        yield Paragraph(kata.perjalanan(way))
        top = found.instrumen.skala.tertinggi
        points = tuple(
            Point(str(year), min(float(ipp.nilai) / top, 1), str(ipp)) for year, ipp in found.resmi
        )
        yield Chart(f"Indeks Pelayanan Publik, dari 0 sampai {top}", points, "line")
    rows = []
    for year, ipp in found.resmi:
        level = kategori(ipp.pecahan, found.instrumen)
        texts = str(ipp), f"{level.huruf} ({level.sebutan})"
        rows.append(Row((cell(str(year)), cell(texts[0], "right"), cell(texts[1]))))
    yield Table("Indeks Pelayanan Publik menurut tahun", _KEPALA_TAHUN, tuple(rows), _LEBAR_TAHUN)


def _aspek(found: NilaiPekppp) -> Iterator[Block]:
    """Every aspect as a chart and as a table; a range shows its lowest value."""
    item, values = found.instrumen, found.ipp.aspek
    yield Heading(2, "Nilai setiap aspek", ("aspek",))
    points, rows = [], []
    for aspek in item.aspek:
        low, high = values[aspek.kode].nilai
        share = float(low / item.skala.tertinggi)
        shown = kata.angka(low) if low == high else f"{kata.angka(low)}–{kata.angka(high)}"
        points.append(Point(aspek.nama, share, shown))
        cells = cell(f"{aspek.bobot} %", "right"), cell(shown, "right")
        rows.append(Row((cell(aspek.nama), *cells)))
    caption = f"Nilai terendah setiap aspek yang sudah pasti, dari 0 sampai {item.skala.tertinggi}"
    yield Chart(caption, tuple(points))
    yield Table("Nilai setiap aspek, dari 0 sampai 5", _KEPALA_ASPEK, tuple(rows), _LEBAR_ASPEK)


def _berikutnya(found: NilaiPekppp) -> Iterator[Block]:
    """What to do next, and what has to be answered first."""
    yield Heading(2, "Apa berikutnya", ("berikutnya",))
    if found.langkah:
        yield Paragraph(kata.urutan())
        steps = (kata.langkah(step) for step in found.langkah[:_TERBANYAK])
        yield Items(tuple(Item(text, details) for text, details in steps), ordered=True)
    unknown = [one.indikator.nomor for one in found.indikator if not one.diketahui]
    if unknown:
        numbers = locale.number_runs(map(int, unknown))
        yield Paragraph(
            f"Indikator {numbers} belum dijawab. Jawabannya mempersempit rentang nilai."
        )
    if found.lain:
        yield Heading(3, "Perbaikan yang kenaikannya belum ditetapkan", ("lain",))
        items = []
        for fact, related in found.lain:
            numbers = locale.number_runs(int(one.nomor) for one in related)
            items.append(
                Item(f"{locale.sentence(fact.perbaikan)}.", (f"Menyangkut indikator {numbers}",))
            )
        yield Items(tuple(items))


def _mengapa(found: NilaiPekppp, *, tempat: bool) -> Iterator[Block]:
    """Every indicator with its value and the reason for it; those that are alike stand together."""
    yield Heading(2, "Mengapa", ("mengapa",))
    for aspek in found.instrumen.aspek:
        yield Heading(3, aspek.nama, ("mengapa", aspek.kode))
        own = [one for one in found.indikator if one.indikator.aspek == aspek.kode]
        items = []
        for (name, value, why), alike in groupby(own, key=lambda one: _sama(one, tempat=tempat)):
            some = [one.indikator for one in alike]
            numbers = locale.number_runs(int(item.nomor) for item in some)
            text = (f"{numbers}. {name}: ", Strong(value))
            items.append(Item(text, why, anchor=("indikator", some[0].kode)))
        yield Items(tuple(items))


def _sama(one: NilaiIndikator, *, tempat: bool) -> tuple[str, str, tuple[str, ...]]:
    """All that is said of an indicator."""
    why = tuple(kata.mengapa(one, tempat=tempat))
    return kata.nama(one.indikator), kata.pendek(one.nilai), why


def ringkas(found: NilaiPekppp) -> str:
    """The value in a few words, for the page of the unit."""
    value = found.ipp.indeks or found.ipp.f02
    name = "Indeks Pelayanan Publik" if found.ipp.indeks is not None else "Nilai F-02"
    return f"{name} {kata.rentang(value)} dari {found.instrumen.skala.tertinggi}"
