"""Papan Mal Pelayanan Publik: keadaan setiap gerai, dan perubahannya sejak periode sebelumnya."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from .. import locale
from ..diagnostic import Diagnostic, Said
from ..monev import Keadaan, Pemantauan
from . import kata_mpp as kata
from .blocks import (
    Block,
    Facts,
    Heading,
    Item,
    Items,
    Link,
    Note,
    Page,
    Paragraph,
    Row,
    Table,
    cell,
)
from .grafik import Chart, Point
from .links import relative, tenants_page, unit_page
from .mpp_perjalanan import perjalanan

_LEBAR = (40, 20, 20, 20)


def halaman_mpp(
    one: Pemantauan, temuan: Sequence[Diagnostic], rules: Mapping[str, Said], *, letak: bool = False
) -> Page:
    """The board of one period; with `letak` every finding says where it is written."""
    blocks: list[Block] = [Note(kata.contoh(), "warning")] if one.monev.contoh else []
    blocks += [Facts(tuple(_angka(one))), Paragraph(kata.ringkasan(one))]
    blocks += _temuan(temuan, rules, letak=letak)
    blocks += _pengunjung(one)
    blocks += _keadaan(one)
    blocks += _pengaduan(one)
    blocks += _layanan(one)
    blocks += _berganti(one)
    blocks += perjalanan(one)
    blocks += _tindak_lanjut(one)
    if one.monev.catatan:
        blocks += [Heading(2, "Catatan", ("catatan",)), Paragraph(one.monev.catatan)]
    blocks += [Heading(2, "Dasarnya", ("dasar",)), *(Paragraph(text) for text in kata.dasar())]
    subtitle = f"Monitoring dan evaluasi, {kata.periode(one)}"
    return Page(f"Gerai di {one.unit.unit.nama}", tuple(blocks), subtitle)


def papan_unit(one: Pemantauan) -> Iterator[Block]:
    """What the page of a Mal Pelayanan Publik says of its tenants, with the way to the rest."""
    yield Heading(2, "Keadaan gerai", ("keadaan-gerai",))
    href = relative(tenants_page(one.unit), unit_page(one.unit))
    said = f"{len(one.monev.gerai)} gerai, {kata.periode(one)}"
    if one.pengunjung is not None:
        said = f"{locale.read(one.pengunjung)} pengunjung di {said}"
    yield Paragraph((f"{said}. ", Link("Lihat keadaan setiap gerai", href)))


def _angka(one: Pemantauan) -> Iterator[tuple[str, str]]:
    before, services = one.sebelum, [item for _, item in one.semua]
    then = f" (semula {len(before.monev.gerai)})" if before is not None else ""
    yield "Gerai", f"{len(one.monev.gerai)}{then}"
    if services:
        old = [item for _, item in before.semua] if before is not None else []
        for name, key in (("SOP", "sop"), ("Standar pelayanan", "standar")):
            then = _berapa(old, key) if all(getattr(item, key) is not None for item in old) else "–"
            yield name, kata.semula(f"{_berapa(services, key)} layanan", then)
    if one.pengunjung is not None:
        then = ""
        if one.sebanding and before is not None and before.pengunjung is not None:
            then = f" (semula {locale.read(before.pengunjung)})"
        yield "Pengunjung", f"{locale.read(one.pengunjung)} orang{then}"
    answered = kata.dijawab(one)
    if answered != "–":
        yield "Pengaduan dijawab", kata.semula(answered, kata.dijawab(before))


def _berapa(services: Sequence[Keadaan], key: str) -> str:
    """`3 dari 4`; a dash where there is none."""
    having = sum(getattr(item, key) is True for item in services)
    return f"{having} dari {len(services)}" if services else "–"


def _temuan(
    found: Sequence[Diagnostic], rules: Mapping[str, Said], *, letak: bool
) -> Iterator[Block]:
    yield Heading(2, "Yang perlu diperhatikan", ("temuan",))
    if not found:
        yield Paragraph("Tidak ada.")
        return
    items = []
    for one in found:
        where = (f"{one.place.file}, baris {one.place.line}",) if letak else ()
        items.append(Item(locale.say(one, rules), where))
    yield Items(tuple(items))


def _pengunjung(one: Pemantauan) -> Iterator[Block]:
    """The visitors of every tenant as a chart and as a table, the most visited first."""
    known = [(g, g.pengunjung) for g in one.monev.gerai if g.pengunjung is not None]
    if not known:
        return
    known.sort(key=lambda pair: -pair[1])
    most = max(count for _, count in known) or 1
    yield Heading(2, "Pengunjung", ("pengunjung",))
    points, rows = [], []
    for gerai, count in known:
        before = one.dahulu(gerai.kode) if one.sebanding else None
        then = before.pengunjung if before is not None else None
        name = one.nama_gerai(gerai)
        points.append(Point(name, count / most, locale.read(count)))
        shown = (kata.orang(then), locale.read(count), kata.selisih(count, then))
        rows.append(Row((cell(name), *(cell(text, "right") for text in shown))))
    yield Chart(f"Pengunjung setiap gerai, {kata.periode(one)}", tuple(points))
    against = f", semula {kata.periode(one.sebelum)}" if one.sebanding else ""
    head = ("Gerai", "Semula", "Kini", "Perubahan")
    yield Table(f"Pengunjung setiap gerai{against}", head, tuple(rows), _LEBAR)


def _keadaan(one: Pemantauan) -> Iterator[Block]:
    """How often every tenant serves, and how satisfied people are with it."""
    rows = []
    for gerai in one.monev.gerai:
        before = one.dahulu(gerai.kode)
        days = kata.jadwal(gerai.hari_seminggu, before.hari_seminggu if before else None)
        index = kata.ikm(gerai.ikm, before.ikm if before else None)
        if (days, index) != ("–", "–"):
            rows.append(Row((cell(one.nama_gerai(gerai)), cell(days), cell(index))))
    if rows:
        yield Heading(2, "Jadwal dan kepuasan", ("keadaan",))
        head = ("Gerai", "Hari pelayanan", "IKM")
        yield Table("Jadwal dan IKM setiap gerai", head, tuple(rows), (40, 30, 30))


def _pengaduan(one: Pemantauan) -> Iterator[Block]:
    """The complaints of every tenant, beside those of the period before if it was as long."""
    rows = []
    for gerai in one.monev.gerai:
        said, before = gerai.pengaduan, one.dahulu(gerai.kode) if one.sebanding else None
        if said is not None:
            then = before.pengaduan if before is not None else None
            counts = (
                kata.semula(kata.orang(now), kata.orang(old))
                for now, old in (
                    (said.masuk, then.masuk if then else None),
                    (said.dijawab, then.dijawab if then else None),
                )
            )
            rows.append(Row((cell(one.nama_gerai(gerai)), *(cell(c) for c in counts))))
    if rows:
        yield Heading(2, "Pengaduan", ("pengaduan",))
        head = ("Gerai", "Masuk", "Dijawab")
        yield Table("Pengaduan tentang setiap gerai", head, tuple(rows), (46, 27, 27))


def _layanan(one: Pemantauan) -> Iterator[Block]:
    """Every service with its SOP and standard, below its tenant."""
    rows: list[Row] = []
    for gerai in one.monev.gerai:
        services = one.layanan(gerai)
        if services:
            rows.append(Row((cell(one.nama_gerai(gerai)),), group=True))
        for item in services:
            shown = (cell(item.nama), cell(kata.ada(item.sop)), cell(kata.ada(item.standar)))
            rows.append(Row(shown))
    if rows:
        yield Heading(2, "SOP dan standar", ("layanan",))
        head = ("Layanan", "SOP", "Standar pelayanan")
        yield Table("SOP dan standar setiap layanan", head, tuple(rows), (50, 25, 25))


def _berganti(one: Pemantauan) -> Iterator[Block]:
    """Who came and who left since the period before."""
    before = one.sebelum
    items = [Item(f"{one.nama_gerai(gerai)}: gerai baru") for gerai in one.baru]
    for left in one.monev.keluar:
        known = before.gerai(left.kode) if before is not None else None
        name = before.nama_gerai(known) if before is not None and known is not None else left.kode
        items.append(Item(f"{name}: tidak ada lagi", (left.alasan,)))
    if items:
        yield Heading(2, "Gerai yang datang dan pergi", ("berganti",))
        yield Items(tuple(items))


def _tindak_lanjut(one: Pemantauan) -> Iterator[Block]:
    if not one.monev.tindak_lanjut:
        return
    yield Heading(2, "Yang akan dikerjakan", ("tindak_lanjut",))
    items = []
    for work in one.monev.tindak_lanjut:
        who = f"Penanggung jawab: {work.penanggung_jawab}" if work.penanggung_jawab else ""
        when = f"Paling lambat {locale.tanggal(work.tenggat)}" if work.tenggat else ""
        when = f"Selesai pada {locale.tanggal(work.selesai)}" if work.selesai else when
        items.append(Item(work.kegiatan, tuple(filter(None, (who, when)))))
    yield Items(tuple(items))
