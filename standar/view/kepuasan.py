"""Halaman kepuasan masyarakat: nilainya, sebabnya, dan yang akan diperbaiki, bagi siapa pun."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from .. import locale
from ..assess.bulat import bulat, persen
from ..assess.skm import menuju
from ..kepuasan import TERKECIL, Bagian, Kepuasan, tampil
from ..model.skm import Mutu, TindakLanjutUnsur
from ..survei import Pengukuran
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
from .kata_kepuasan import beda_instrumen, bersama, contoh, dasar, perjalanan, ringkasan, usulan
from .kata_kepuasan import mutu as kata_mutu
from .kepuasan_unsur import perubahan_unsur, unsur_layanan
from .links import relative, survey_page, unit_page

KEPALA_UNSUR = ("Unsur", "Nilai (1–4)", "Skala 100", "Mutu")
_LEBAR_UNSUR = (49, 17, 17, 17)
_LEBAR_BAGIAN = (49, 17, 17, 17)


def halaman_kepuasan(found: Kepuasan) -> Page:
    """What people think of a unit, why, and what is to be done."""
    survey = found.terakhir
    blocks: list[Block] = [Note(contoh(), "warning")] if survey.survei.contoh else []
    blocks += [Facts(tuple(_angka(found))), Paragraph(ringkasan(found))]
    blocks += _unsur(survey)
    blocks += _perjalanan(found)
    blocks += perubahan_unsur(found)
    blocks += _bagian("Menurut layanan", ("layanan",), "Layanan", found.layanan, survey)
    blocks += unsur_layanan(found, {p.nama: nama_layanan(p.nama, survey) for p in found.layanan})
    blocks += _bagian("Menurut periode", ("periode",), "Periode", found.bagian_periode, survey)
    for ciri, parts in found.kelompok.items():
        name = locale.sentence(ciri)
        blocks += _bagian(f"Menurut {ciri}", (ciri.replace(" ", "-"),), name, parts, survey)
    blocks += _tindak_lanjut(survey.survei.tindak_lanjut, survey)
    blocks += _usulan(found)
    blocks += [Heading(2, "Cara menghitungnya", ("cara",)), *(Paragraph(t) for t in dasar(found))]
    title = f"Kepuasan masyarakat: {found.unit.unit.nama}"
    return Page(title, tuple(blocks), survey.instrumen.nama + _kapan(survey))


def kepuasan_unit(found: Kepuasan) -> Iterator[Block]:
    """What the page of a unit says of it, with the way to the rest."""
    survey = found.terakhir
    yield Heading(2, "Kepuasan masyarakat", ("kepuasan",))
    link = Link(
        "Lihat nilai setiap unsur", relative(survey_page(found.unit), unit_page(found.unit))
    )
    facts = dict(_angka(found))
    said = [facts.get("Indeks Kepuasan Masyarakat", ""), facts.get("Mutu pelayanan", "")]
    said += [_kapan(survey).removeprefix(", ")]
    words = ", ".join(filter(None, said))
    yield Paragraph((f"{words}. " if words else "", link))


def _kapan(survey: Pengukuran) -> str:
    return f", {locale.periode(survey.periode)}" if survey.periode is not None else ""


def _angka(found: Kepuasan) -> Iterator[tuple[str, str]]:
    survey = found.terakhir
    if survey.ikm is not None:
        yield "Indeks Kepuasan Masyarakat", f"{locale.desimal(survey.ikm)} dari 100"
        letter = survey.mutu(survey.ikm)
        if letter is not None:
            yield "Mutu pelayanan", kata_mutu(letter, survey)
        if (better := menuju(survey.ikm, survey.batas)) is not None:
            yield f"Menuju mutu {better[0].value}", f"kurang {locale.desimal(better[1])}"
    if survey.responden is not None:
        users = survey.populasi
        of = f" dari {locale.read(users)} pengguna layanan" if users is not None else ""
        yield "Responden", f"{locale.read(survey.responden)} orang{of}"
    if found.galat is not None:
        yield "Galat sampel", f"±{locale.desimal(persen(found.galat), 1)} persen"
    if found.perlu is not None:
        yield "Responden yang diperlukan", f"{locale.read(found.perlu)} orang"


def _unsur(survey: Pengukuran) -> Iterator[Block]:
    """Every element as a chart and as a table, in the official order."""
    indeks = survey.indeks
    known = [unsur for unsur in survey.instrumen.unsur if unsur.kode in indeks.unsur]
    if not known:
        return
    yield Heading(2, "Nilai setiap unsur", ("unsur",))
    lowest = indeks.terendah if len(indeks.terendah) < len(known) else ()
    points, rows = [], []
    scale, times = survey.instrumen.skala, survey.instrumen.pengali.nilai
    for unsur in known:
        mean = indeks.unsur[unsur.kode].nrr
        value = bulat(mean)
        share = float((mean - scale.terendah) / (scale.tertinggi - scale.terendah))
        shown = locale.desimal(value)
        points.append(Point(unsur.sebutan, share, shown, unsur.kode in lowest))
        percent = bulat(mean * times)
        rows.append(_baris(unsur.nama, shown, percent, survey.mutu(percent)))
    yield Chart(
        f"Nilai setiap unsur, dari {scale.terendah} sampai {scale.tertinggi}",
        tuple(points), marked="terendah",
    )  # fmt: skip
    yield Table("Nilai dan mutu setiap unsur", KEPALA_UNSUR, tuple(rows), _LEBAR_UNSUR)


def _baris(name: str, middle: str, ikm: Decimal | None, letter: Mutu | None) -> Row:
    shown = locale.desimal(ikm) if ikm is not None else "–"
    return Row(
        (
            cell(name), cell(middle, "right"), cell(shown, "right"),
            cell(letter.value if letter is not None else "–", "right"),
        )
    )  # fmt: skip


def _perjalanan(found: Kepuasan) -> Iterator[Block]:
    """The index of every survey, the oldest first; the picture shows where it moves."""
    way = found.perjalanan
    if len(way) < 2:
        return
    yield Heading(2, "Dari waktu ke waktu", ("perjalanan",))
    yield Paragraph(perjalanan(found))
    values = [ikm for _, ikm in way]
    least, most = min(values), max(values)
    room = max(most - least, Decimal(1))
    points = tuple(
        Point(
            locale.periode_di_grafik(s.periode, len(way)) or s.nama,
            float((ikm - least) / room),
            locale.desimal(ikm),
        )
        for s, ikm in way
    )
    between = f"dari {locale.desimal(least)} sampai {locale.desimal(most)}"
    yield Chart(f"Indeks Kepuasan Masyarakat, {between}", points, "line")
    rows = tuple(
        _baris(
            locale.periode(s.periode) if s.periode else s.nama,
            locale.read(s.responden) if s.responden is not None else "–", ikm, s.mutu(ikm),
        )
        for s, ikm in way
    )  # fmt: skip
    head = ("Periode", "Responden", "IKM", "Mutu")
    yield Table("Indeks Kepuasan Masyarakat menurut periode", head, rows, _LEBAR_BAGIAN)
    if other := beda_instrumen(found):
        yield Paragraph(other)


def _bagian(
    title: str, anchor: tuple[str, ...], head: str, parts: Sequence[Bagian], survey: Pengukuran
) -> Iterator[Block]:
    """The index of every part of the respondents that is large enough to be shown."""
    shown = tampil(parts)
    if not shown:
        return
    yield Heading(2, title, anchor)
    names = {part.nama: nama_layanan(part.nama, survey) for part in shown}
    if len(shown) > 1:
        points = tuple(
            Point(names[p.nama], float(p.ikm) / 100, locale.desimal(p.ikm)) for p in shown if p.ikm
        )
        yield Chart(f"IKM {title.lower()}, dari 100", points)
    rows = tuple(
        _baris(
            names[part.nama], locale.read(part.responden) if part.responden is not None else "–",
            part.ikm, part.mutu,
        )
        for part in shown
    )  # fmt: skip
    yield Table(f"IKM {title.lower()}", (head, "Responden", "IKM", "Mutu"), rows, _LEBAR_BAGIAN)
    if len(shown) < sum(bool(part.nama) for part in parts):
        yield Paragraph(f"Kelompok yang kurang dari {TERKECIL} orang tidak ditampilkan.")


def nama_layanan(kode: str, survey: Pengukuran) -> str:
    """The name of a service by its code; a name as it is."""
    names = {service.kode: service.standar.layanan for service in survey.unit.services}
    promised = {item.kode: item.nama for item in survey.unit.unit.layanan}
    return names.get(kode) or promised.get(kode) or kode


def _tindak_lanjut(works: Sequence[TindakLanjutUnsur], survey: Pengukuran) -> Iterator[Block]:
    if not works:
        return
    yield Heading(2, "Yang akan kami perbaiki", ("tindak_lanjut",))
    yield Items(tuple(Item(work.kegiatan, tuple(_rinci(work, survey))) for work in works))


def _rinci(work: TindakLanjutUnsur, survey: Pengukuran) -> Iterator[str]:
    unsur = survey.instrumen.unsur_dari(work.unsur) if work.unsur is not None else None
    if unsur is not None:
        yield f"Unsur: {unsur.sebutan}"
    if work.penanggung_jawab:
        yield f"Penanggung jawab: {work.penanggung_jawab}"
    if work.selesai is not None:
        yield f"Selesai pada {locale.tanggal(work.selesai)}"
    elif work.tenggat is not None:
        yield f"Paling lambat {locale.tanggal(work.tenggat)}"


def _usulan(found: Kepuasan) -> Iterator[Block]:
    """What the next public forum could speak about."""
    if not found.usulan:
        return
    yield Heading(2, "Usul bagi forum berikutnya", ("usulan",))
    yield Paragraph(bersama())
    survey = found.terakhir
    items = []
    for item in found.usulan:
        everywhere = len(item.layanan) == len(found.layanan)
        names = [] if everywhere else [nama_layanan(n, survey) for n in item.layanan]
        text, details = usulan(item, survey, names)
        items.append(Item(text, details))
    yield Items(tuple(items), ordered=True)
