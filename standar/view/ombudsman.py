"""Halaman Ombudsman: riwayat zona, yang harus terlihat, dan bukti bagi opini, tanpa karangan."""

from __future__ import annotations

from collections.abc import Iterator

from .. import locale
from ..assess.bawaan import kepatuhan, opini
from ..penilaian.ombudsman import HasilTahun, NilaiHal, NilaiOmbudsman
from . import kata_penilaian as kata
from .blocks import Block, Cell, Heading, Item, Items, Note, Page, Paragraph, Row, Table, cell
from .grafik import Chart, Point

_TERLIHAT = {True: "ya, di halaman", False: "belum", None: "perlu dilihat di tempat"}
_DIJAWAB = {True: "ya, menurut unit", False: "belum, menurut unit"}
_KEPALA_TAHUN = ("Tahun", "Nilai", "Kategori", "Zona", "Opini")
_LEBAR_TAHUN = (14, 14, 16, 16, 40)
_KEPALA_ZONA = ("Kategori", "Zona", "Sebutan", "Nilai mulai")
_LEBAR_ZONA = (18, 20, 40, 22)
_KEPALA_TAMPAK = ("Yang harus terlihat", "Terlihat", "Dari mana")
_LEBAR_TAMPAK = (36, 20, 44)
_TERTINGGI = 100


def halaman_ombudsman(found: NilaiOmbudsman, *, tempat: bool = True) -> Page:
    """What is known of a unit for the Ombudsman."""
    title = f"Penilaian Ombudsman: {found.unit.unit.nama}"
    return Page(title, tuple(ombudsman(found, tempat=tempat)), opini().nama)


def ombudsman(found: NilaiOmbudsman, *, tempat: bool) -> Iterator[Block]:
    """The years, what is seen, and the evidence, on a page of its own or with other ones."""
    if any(year.hasil.contoh for year in found.riwayat):
        yield Note(kata.contoh(), "warning")
    yield from _riwayat(found)
    yield from _tampak(found, tempat=tempat)
    yield from _opini(found, tempat=tempat)


def _riwayat(found: NilaiOmbudsman) -> Iterator[Block]:
    """What was printed until now, and what the letters meant."""
    if not found.riwayat:
        return
    yield Heading(2, "Hasil penilaian Ombudsman", ("riwayat",))
    valued = [(y.tahun, y.hasil.nilai) for y in found.riwayat if y.kepatuhan]
    points = tuple(
        Point(str(year), min(float(value.nilai) / _TERTINGGI, 1), str(value))
        for year, value in valued
        if value is not None
    )
    if len(points) > 1:
        yield Chart(f"Nilai kepatuhan, dari 0 sampai {_TERTINGGI}", points, "line")
    rows = tuple(_tahun(year) for year in found.riwayat)
    yield Table("Hasil menurut tahun", _KEPALA_TAHUN, rows, _LEBAR_TAHUN)
    if valued:
        yield from _zona()


def _tahun(year: HasilTahun) -> Row:
    result = year.hasil
    level = year.instrumen.jenjang(result.nilai) if result.nilai and year.kepatuhan else None
    letter = result.kategori or (level.kategori if level else None)
    zone = result.zona or (level.zona if level else None)
    texts = (
        str(year.tahun or "–"), str(result.nilai or "–"), letter.value if letter else "–",
        zone.value if zone else "–", result.opini or (level.sebutan if level else "–"),
    )  # fmt: skip
    return Row(tuple(cell(text) for text in texts))


def _zona() -> Iterator[Block]:
    """What the letters of that time meant, and that no value is computed."""
    item = kepatuhan()
    rows = tuple(
        Row(
            (
                cell(level.kategori.value), cell(level.zona.value), cell(level.sebutan),
                cell(str(level.dari), "right"),
            )
        )
        for level in item.kategori
    )  # fmt: skip
    yield Heading(3, "Arti kategori dan zona", ("zona",))
    name = f"Kategori dan zona {item.mulai} sampai {item.sampai}"
    yield Table(name, _KEPALA_ZONA, rows, _LEBAR_ZONA)
    yield Paragraph(
        f"Penilaian kepatuhan berakhir pada {item.sampai}. Batas nilainya berasal dari ingatan "
        "dan cocok dengan contoh yang ditemukan; bobot setiap dimensinya belum ditetapkan di "
        "sini, jadi program tidak menghitung nilai."
    )


def _tampak(found: NilaiOmbudsman, *, tempat: bool) -> Iterator[Block]:
    """The checklist of what those who come must see."""
    yield Heading(2, "Yang harus terlihat oleh pengguna layanan", ("tampak",))
    seen = sum(one.terbukti is True for one in found.tampak)
    yield Paragraph(
        f"{seen} dari {len(found.tampak)} hal terbaca dari berkas atau sudah dijawab. Yang ditulis "
        "di standar tampil di halaman layanan; pastikan juga terpasang di tempat layanan."
    )
    rows = []
    for one in found.tampak:
        where = list(_dari_mana(one, tempat=tempat))
        texts = Cell(tuple(Paragraph(text) for text in where or ["–"]))
        said = one.jawaban.terlihat if one.jawaban is not None else None
        shown = _DIJAWAB[said] if said is not None else _TERLIHAT[one.terbukti]
        rows.append(Row((cell(one.hal.nama), cell(shown), texts)))
    yield Table("Yang harus terlihat", _KEPALA_TAMPAK, tuple(rows), _LEBAR_TAMPAK)


def _dari_mana(one: NilaiHal, *, tempat: bool) -> Iterator[str]:
    for fact in one.fakta:
        if fact.tempat:
            yield kata.fakta(fact, tempat=tempat)
    if one.jawaban is not None and one.jawaban.terlihat is not None:
        yield "dijawab unit"
        yield from (f"Bukti: {kata.bukti(proof, tempat=tempat)}" for proof in one.jawaban.bukti)


def _opini(found: NilaiOmbudsman, *, tempat: bool) -> Iterator[Block]:
    """The evidence for the opinion; no number, because none is established."""
    item = opini()
    yield Heading(2, "Bukti bagi Opini Ombudsman", ("opini",))
    shares = " dan ".join(f"{part.nama.lower()} {part.persen} persen" for part in item.bagian)
    yield Paragraph(
        f"Sejak {item.mulai} Ombudsman memberi opini ({item.dasar}): {shares}. Daftar opini, bobot "
        "di dalam dimensi, dan batasnya belum ditetapkan di sini. Karena itu di bawah ini hanya "
        "ada fakta dan buktinya, tanpa nilai."
    )
    rows = []
    for one in found.bukti:
        details = tuple(_keadaan(one, tempat=tempat))
        rows.append(Item(f"{one.hal.nama} (dimensi {one.hal.dimensi})", details))
    yield Items(tuple(rows))
    old, new = kepatuhan(), item
    yield Heading(2, "Sumber", ("sumber-ombudsman",))
    for source in (old, new):
        day = locale.tanggal(source.dicek_pada)
        yield Paragraph(f"{source.instrumen}, diperiksa {day}: {source.sumber.strip()}")


def _keadaan(one: NilaiHal, *, tempat: bool) -> Iterator[str]:
    for fact in one.fakta:
        words = kata.fakta(fact, tempat=tempat)
        if fact.terbukti:
            yield f"Terlihat: {words}"
        else:
            yield f"{'Baru sebagian' if fact.tempat else 'Belum terlihat di berkas'}: {words}"
